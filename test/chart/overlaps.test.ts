import { expect } from '@open-wc/testing';
import { recordingCanvas } from '../../src/picture/recording-context.js';
import { overlapsIn } from '../support/overlaps.js';

const size = { width: 200, height: 100 };

type Step = (pen: CanvasRenderingContext2D) => void;

/** What lies on what in a drawing. */
function found(...steps: readonly Step[]): string[] {
  const { canvas, context } = recordingCanvas('ltr', size.width, size.height);
  const pen = canvas.getContext('2d')!;
  pen.font = '20px sans-serif';
  for (const step of steps) step(pen);
  return overlapsIn(context.shapes, size);
}

const label =
  (x = 80): Step =>
  (pen) => {
    pen.fillText('xxxx', x, 50);
  };

const stroked =
  (path: Step): Step =>
  (pen) => {
    pen.beginPath();
    path(pen);
    pen.stroke();
  };

const line = (y: number): Step =>
  stroked((pen) => {
    pen.moveTo(0, y);
    pen.lineTo(200, y);
  });

const arch = (y: number): Step =>
  stroked((pen) => {
    pen.arc(100, y, 100, Math.PI, 0);
  });

const area =
  (...box: readonly [number, number, number, number]): Step =>
  (pen) => {
    pen.fillRect(...box);
  };

const clip =
  (top: number): Step =>
  (pen) => {
    pen.beginPath();
    pen.rect(0, top, 200, 40);
    pen.clip();
  };

describe('what finds overlaps', () => {
  it('finds a label on a line, on an arc, on an edge, on another and outside, and nothing else', () => {
    expect(found(label(), line(45))).to.deep.equal(['“xxxx” and a line']);
    expect(found(label(), line(80))).to.deep.equal([]);
    expect(found(label(), arch(145))).to.have.length(1);
    expect(found(label(), arch(80))).to.have.length(0);
    expect(found(area(0, 0, 95, 100), label())).to.deep.equal(['“xxxx” and the edge of an area']);
    expect(found(area(0, 0, 200, 100), label())).to.deep.equal([]);
    expect(found(label(), label(90))).to.deep.equal(['“xxxx” and “xxxx”']);
    expect(found(label(190))).to.deep.equal(['“xxxx” leaves the picture']);
  });

  it('does not mind a line that is covered, or clipped away', () => {
    expect(found(line(45), area(40, 20, 120, 60), label())).to.deep.equal([]);
    expect(found(label(), clip(60), line(45))).to.deep.equal([]);
    expect(found(label(), clip(20), line(45))).to.deep.equal(['“xxxx” and a line']);
  });
});
