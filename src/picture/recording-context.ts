/**
 * A canvas context that records what is drawn, so that one drawing becomes a vector file as well as a bitmap of any size.
 * It has only the methods that the drawings and Chart.js call: any other throws, and is not silently missing from the picture.
 */
import { context2d } from './files/context-2d.js';
import { VectorPath } from './vector-path.js';
import type { Direction } from '../chart/theme.js';
import type { Clip, Shape } from './shapes.js';

const settings = [
  'fillStyle',
  'strokeStyle',
  'globalAlpha',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'lineDashOffset',
  'font',
  'textAlign',
  'textBaseline',
  'direction',
] as const;

export class RecordingContext {
  /** What has been drawn, in CSS pixels. */
  shapes: Shape[] = [];

  /** Holds the settings, as it refuses invalid ones, and measures text. Nothing is drawn on it. */
  private readonly real = context2d(Object.assign(document.createElement('canvas'), { width: 1, height: 1 }));
  private path = new VectorPath();
  private clips: readonly Clip[] = [];
  private readonly saved: (readonly Clip[])[] = [];

  constructor(
    /** The canvas that Chart.js finds at its context. */
    readonly canvas: HTMLCanvasElement,
    direction: Direction,
  ) {
    const { real } = this;
    real.direction = direction;
    for (const name of settings) Object.defineProperty(this, name, { get: () => real[name], set: (value: unknown) => Object.assign(real, { [name]: value }) });
  }

  save(): void {
    this.real.save();
    this.saved.push(this.clips);
  }

  restore(): void {
    this.real.restore();
    this.clips = this.saved.pop() ?? [];
  }

  translate(x: number, y: number): void {
    this.real.translate(x, y);
  }

  rotate(angle: number): void {
    this.real.rotate(angle);
  }

  /** Called by Chart.js for the resolution of the screen, which does not matter here. */
  setTransform(): void {
    this.real.resetTransform();
  }

  resetTransform(): void {
    this.real.resetTransform();
  }

  /** Called by Chart.js for the whole canvas. */
  clearRect(): void {
    this.shapes = [];
  }

  setLineDash(dash: number[]): void {
    this.real.setLineDash(dash);
  }

  beginPath(): void {
    this.path = new VectorPath();
  }

  closePath(): void {
    this.path.close();
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.path.lineTo(x, y);
  }

  quadraticCurveTo(cpx: number, cpy: number, x: number, y: number): void {
    this.path.quadraticCurveTo(cpx, cpy, x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(x, y, width, height);
  }

  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number, counterclockwise = false): void {
    this.path.arc(x, y, radius, startAngle, endAngle, counterclockwise);
  }

  clip(rule: CanvasFillRule = 'nonzero'): void {
    this.clips = [...this.clips, { path: this.path.data, rule, matrix: this.real.getTransform() }];
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    this.addFilled(this.path, rule);
  }

  stroke(): void {
    this.addStroked(this.path);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.addFilled(VectorPath.ofRect(x, y, width, height), 'nonzero');
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.addStroked(VectorPath.ofRect(x, y, width, height));
  }

  measureText(text: string): TextMetrics {
    return this.real.measureText(text);
  }

  fillText(text: string, x: number, y: number): void {
    const { real } = this;
    const direction = real.direction === 'rtl' ? 'rtl' : 'ltr';
    const [start, end] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const align = real.textAlign === 'start' ? start : real.textAlign === 'end' ? end : real.textAlign;
    if (!text) return;
    const { font } = real;
    const { width: length } = real.measureText(text);
    this.shapes.push({ kind: 'text', text, x, y: y + this.baselineShift(text), font, length, align, direction, ...this.placed(real.fillStyle) });
  }

  /**
   * The distance from the baseline that is set to the alphabetic one, the only one that Inkscape and others know.
   *
   * @see https://bugs.launchpad.net/inkscape/+bug/811862
   */
  private baselineShift(text: string): number {
    const { real } = this;
    const { textBaseline } = real;
    const above = real.measureText(text).actualBoundingBoxAscent;
    real.textBaseline = 'alphabetic';
    const shift = real.measureText(text).actualBoundingBoxAscent - above;
    real.textBaseline = textBaseline;
    return shift;
  }

  private placed(style: CanvasRenderingContext2D['fillStyle']): Pick<Shape, 'matrix' | 'clips' | 'colour' | 'alpha'> {
    return { matrix: this.real.getTransform(), clips: this.clips, colour: style as string, alpha: this.real.globalAlpha };
  }

  private addFilled(path: VectorPath, rule: CanvasFillRule): void {
    this.shapes.push({ kind: 'fill', path: path.data, rule, ...this.placed(this.real.fillStyle) });
  }

  private addStroked(path: VectorPath): void {
    const { lineWidth: width, lineDashOffset: dashOffset, lineCap: cap, lineJoin: join, strokeStyle } = this.real;
    this.shapes.push({ kind: 'stroke', path: path.data, width, dash: this.real.getLineDash(), dashOffset, cap, join, ...this.placed(strokeStyle) });
  }
}

/** A canvas to draw on, and its recording context. It is an element, because Chart.js wants more of it than a context, but has no bitmap. */
export function recordingCanvas(direction: Direction, width: number, height: number): { canvas: HTMLCanvasElement; context: RecordingContext } {
  const canvas = Object.assign(document.createElement('canvas'), { width, height, dir: direction });
  const context = new RecordingContext(canvas, direction);
  return { canvas: Object.assign(canvas, { getContext: () => context }), context };
}
