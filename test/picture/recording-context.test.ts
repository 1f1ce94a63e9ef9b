import { expect } from '@open-wc/testing';
import { canvasOf } from '../../src/picture/files/bitmap.js';
import { recordingCanvas } from '../../src/picture/recording-context.js';
import { svgOf } from '../../src/picture/files/svg.js';
import { difference } from '../support/files.js';
import type { Shape, Sheet } from '../../src/picture/shapes.js';

const [width, height] = [300, 200];

type Draw = (context: CanvasRenderingContext2D) => void;

function recorded(draw: Draw, direction: 'ltr' | 'rtl' = 'ltr'): Shape[] {
  const { canvas, context } = recordingCanvas(direction, width, height);
  draw(canvas.getContext('2d')!);
  return context.shapes;
}

const sheetWith = (shapes: Shape[]): Sheet => ({
  width,
  height,
  ground: '#ffffff',
  layers: [{ left: 0, top: 0, shapes }],
  title: '',
  description: '',
  language: 'en',
});

const pixels = (canvas: HTMLCanvasElement) => canvas.getContext('2d')!.getImageData(0, 0, width, height);

function drawn(paint: Draw): ImageData {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000000';
  paint(context);
  return pixels(canvas);
}

async function image(svg: string): Promise<ImageData> {
  const picture = new Image();
  picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await picture.decode();
  return drawn((context) => context.drawImage(picture, 0, 0));
}

const drawings: Readonly<Record<string, Draw>> = {
  'boxes, filled and stroked, opaque and not': (context) => {
    context.fillStyle = 'rgb(200, 30, 30)';
    context.fillRect(10, 10, 100, 60);
    context.fillStyle = 'color-mix(in srgb, #0000ff 40%, transparent)';
    context.fillRect(60, 40, 100, 60);
    context.globalAlpha = 0.5;
    context.strokeStyle = 'oklch(0.6 0.2 140)';
    context.lineWidth = 8;
    context.strokeRect(150, 80, 100, 80);
  },
  'arcs: full circles, halves, pieces of a ring, the long way round and backwards': (context) => {
    for (const [x, from, to, backwards] of [
      [40, 0, 2 * Math.PI, false],
      [110, Math.PI, 2 * Math.PI, false],
      [180, -1, 4, false],
      [250, 0.5, -0.5, true],
    ] as const) {
      context.beginPath();
      context.arc(x, 50, 30, from, to, backwards);
      context.fill();
    }
    context.beginPath();
    context.arc(150, 190, 90, Math.PI * 1.1, Math.PI * 1.7);
    context.arc(150, 190, 60, Math.PI * 1.7, Math.PI * 1.1, true);
    context.closePath();
    context.lineWidth = 5;
    context.stroke();
  },
  'clips within clips, which end where they were saved': (context) => {
    context.save();
    context.beginPath();
    context.rect(20, 20, 200, 150);
    context.clip();
    context.save();
    context.beginPath();
    context.rect(0, 0, 300, 200);
    context.rect(60, 60, 60, 60);
    context.clip('evenodd');
    context.fillStyle = '#008800';
    context.fillRect(0, 0, 300, 200);
    context.restore();
    context.fillStyle = '#880000';
    context.fillRect(80, 80, 20, 120);
    context.restore();
    context.fillRect(240, 10, 40, 180);
  },
  'dashes, caps, joins and curves': (context) => {
    context.lineWidth = 6;
    context.setLineDash([12, 6]);
    context.lineDashOffset = 4;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(10, 20);
    context.lineTo(290, 20);
    context.stroke();
    context.setLineDash([]);
    context.lineJoin = 'bevel';
    context.beginPath();
    context.moveTo(10, 180);
    context.lineTo(60, 60);
    context.lineTo(110, 180);
    context.quadraticCurveTo(200, 20, 280, 180);
    context.stroke();
  },
  'what is moved and turned, and what comes after': (context) => {
    context.save();
    context.translate(150, 100);
    context.rotate(Math.PI / 6);
    context.fillRect(-60, -20, 120, 40);
    context.restore();
    context.fillRect(0, 0, 20, 20);
  },
};

const texts: Readonly<Record<string, Draw>> = {
  'words in Urdu, with numbers between them': (context) => {
    context.font = '600 20px sans-serif';
    for (const [index, align] of (['left', 'center', 'right', 'start', 'end'] as const).entries()) {
      context.textAlign = align;
      context.fillText('بینک 2,610 ملین ڈالر', 150, 25 + index * 30);
    }
  },
  'words in every place': (context) => {
    context.font = '700 20px sans-serif';
    for (const [index, align] of (['left', 'center', 'right', 'start', 'end'] as const).entries()) {
      context.textAlign = align;
      context.fillText(`${align} $557m`, 150, 25 + index * 30);
    }
    context.font = 'italic 16px serif';
    for (const [index, baseline] of (['alphabetic', 'middle', 'top', 'bottom'] as const).entries()) {
      context.textBaseline = baseline;
      context.fillText(baseline, 75 * (index + 1), 180);
    }
  },
};

describe('what is drawn on a recording canvas', () => {
  for (const [what, draw] of Object.entries(drawings)) {
    it(`comes out as on a canvas, as a bitmap and as SVG: ${what}`, async () => {
      const sheet = sheetWith(recorded(draw));
      const original = drawn(draw);
      expect(
        difference(
          original,
          drawn(() => undefined),
        ),
      ).to.be.greaterThan(0.03);
      expect(difference(original, pixels(canvasOf(sheet, 1)))).to.be.lessThan(0.002);
      expect(difference(original, await image(svgOf(sheet)))).to.be.lessThan(0.002);
    });
  }

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const [what, draw] of Object.entries(texts)) {
      it(`comes out as on a canvas, as a bitmap and as SVG: ${what}, ${direction}`, async () => {
        const sheet = sheetWith(recorded(draw, direction));
        const original = drawn((context) => {
          context.direction = direction;
          draw(context);
        });
        expect(difference(original, pixels(canvasOf(sheet, 1)))).to.be.lessThan(0.005);
        // Browsers do not set the same glyph at the same part of a pixel in both.
        expect(difference(original, await image(svgOf(sheet)))).to.be.lessThan(0.01);
      });
    }
  }

  it('keeps to the settings that a canvas would take', () => {
    const [shape] = recorded((context) => {
      context.lineWidth = Number.NaN;
      context.lineCap = 'nonsense' as CanvasLineCap;
      context.strokeStyle = 'no colour';
      context.strokeRect(0, 0, 10, 10);
    });
    expect(shape).to.include({ width: 1, cap: 'butt', colour: '#000000' });
  });

  it('draws nothing where a place is not a number', () => {
    const [shape] = recorded((context) => {
      context.moveTo(10, 10);
      context.lineTo(Number.NaN, 10);
      context.lineTo(20, 20);
      context.stroke();
    });
    expect(shape).to.include({ path: 'M10 10L20 20' });
  });

  it('refuses what it could not show, rather than leave it out', () => {
    expect(() => recorded((context) => context.createPattern(document.createElement('canvas'), 'repeat'))).to.throw();
    expect(() => recorded((context) => context.drawImage(document.createElement('canvas'), 0, 0))).to.throw();
  });
});
