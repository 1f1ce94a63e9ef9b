/** Builds a path in the notation of SVG from the calls that a canvas takes. */
import { decimals } from './decimals.js';

const turn = 2 * Math.PI;

export class VectorPath {
  /** The `d` of a path in SVG, and the argument of a `Path2D`. */
  data = '';

  static ofRect(x: number, y: number, width: number, height: number): VectorPath {
    const path = new VectorPath();
    path.rect(x, y, width, height);
    return path;
  }

  /** As on a canvas, a command with NaN or infinity does nothing. */
  private add(command: string, ...numbers: number[]): void {
    if (numbers.every(Number.isFinite)) this.data += command + numbers.map(decimals).join(' ');
  }

  moveTo(x: number, y: number): void {
    this.add('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.add(this.data ? 'L' : 'M', x, y);
  }

  quadraticCurveTo(cpx: number, cpy: number, x: number, y: number): void {
    this.add('Q', cpx, cpy, x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.close();
  }

  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number, counterclockwise = false): void {
    const span = counterclockwise ? startAngle - endAngle : endAngle - startAngle;
    const swept = span >= turn ? turn : ((span % turn) + turn) % turn;
    const at = (part: number): [number, number] => {
      const angle = startAngle + swept * part * (counterclockwise ? -1 : 1);
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    };
    this.lineTo(...at(0));
    // In two halves, because the two ends of one arc command cannot say that it is a full circle, nor which of two halves it is.
    for (const part of [0.5, 1]) this.add('A', radius, radius, 0, 0, counterclockwise ? 0 : 1, ...at(part));
  }

  close(): void {
    if (this.data) this.data += 'Z';
  }
}
