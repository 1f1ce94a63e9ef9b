import { expect } from '@open-wc/testing';
import { recordingCanvas } from '../../../src/picture/recording-context.js';
import { svgOf } from '../../../src/picture/files/svg.js';
import { svgDocument } from '../../support/files.js';
import type { Sheet } from '../../../src/picture/shapes.js';

function svg(draw: (context: CanvasRenderingContext2D) => void, more: Partial<Sheet> = {}, direction: 'ltr' | 'rtl' = 'ltr'): Document {
  const { canvas, context } = recordingCanvas(direction, 300, 200);
  draw(canvas.getContext('2d')!);
  const layers = [{ left: 0, top: 0, shapes: context.shapes }];
  return svgDocument(
    svgOf({ width: 300, height: 200, ground: 'rgb(255, 250, 240)', layers, title: 'Title', description: 'In words', language: 'en', ...more }, 2),
  );
}

const urdu = 'اسٹیٹ بینک 2,610 ملین ڈالر';

const attribute = (page: Document, selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);

describe('an SVG file', () => {
  it('says what it is, in which language, and paints its ground', () => {
    const file = svg(() => undefined);
    const { documentElement: root } = file;
    expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang')).to.equal('en');
    expect([root.getAttribute('width'), root.getAttribute('height'), root.getAttribute('viewBox')]).to.deep.equal(['600', '400', '0 0 300 200']);
    expect(file.querySelector('svg > title')?.textContent).to.equal('Title');
    expect(file.querySelector('svg > desc')?.textContent).to.equal('In words');
    const [ground] = file.querySelectorAll('rect, path');
    expect([ground?.getAttribute('width'), ground?.getAttribute('height'), ground?.getAttribute('fill')]).to.deep.equal(['100%', '100%', '#fffaf0']);
  });

  it('takes any words, and never as markup', () => {
    const hostile = `</title><script>alert("1")</script> & '2'`;
    const file = svg((context) => context.fillText(`${hostile}\u0000\u0008\uFFFF\uD800 ملین 😀`, 10, 10), { title: hostile, description: hostile });
    expect(file.querySelector('script')).to.equal(null);
    expect(file.querySelector('title')?.textContent).to.equal(hostile);
    expect(file.querySelector('text')?.textContent).to.equal(`${hostile} ملین 😀`);
    const quoted = svg((context) => {
      context.font = '12px "A & B"';
      context.fillText('words', 10, 10);
    });
    expect(attribute(quoted, 'text', 'font-family'))
      .to.contain('A & B')
      .and.to.contain(', sans-serif');
  });

  it('tells the type of its words, with one that everybody has', () => {
    const fontOf = (font: string) => {
      const file = svg((context) => {
        context.font = font;
        context.fillText('words', 10, 10);
      });
      return ['font-family', 'font-size', 'font-weight', 'font-style'].map((name) => attribute(file, 'text', name));
    };
    expect(fontOf('13px Georgia')).to.deep.equal(['Georgia, sans-serif', '13', null, null]);
    expect(fontOf('600 11.5px Georgia, serif')).to.deep.equal(['Georgia, serif', '11.5', '600', null]);
    expect(fontOf('italic 600 20px Menlo, monospace')).to.deep.equal(['Menlo, monospace', '20', '600', 'italic']);
  });

  it('hangs words that are read from the right from their middle, also for programs that know no direction', () => {
    const placed = (align: CanvasTextAlign) => {
      let length = 0;
      const file = svg(
        (context) => {
          context.textAlign = align;
          length = context.measureText(urdu).width;
          context.fillText(urdu, 200, 50);
        },
        {},
        'rtl',
      );
      expect(attribute(file, 'text', 'text-anchor')).to.equal('middle');
      expect(attribute(file, 'text', 'direction')).to.equal('rtl');
      expect(file.querySelector('text')?.textContent).to.equal(urdu);
      expect(Number(attribute(file, 'text', 'textLength'))).to.be.closeTo(length, 0.01);
      return (Number(attribute(file, 'text', 'x')) - 200) / length;
    };
    expect(placed('start')).to.be.closeTo(-0.5, 0.01);
    expect(placed('right')).to.be.closeTo(-0.5, 0.01);
    expect(placed('left')).to.be.closeTo(0.5, 0.01);
    expect(placed('center')).to.equal(0);
  });

  it('leaves out what cannot be seen', () => {
    const file = svg((context) => {
      context.fillStyle = 'transparent';
      context.fillRect(0, 0, 10, 10);
      context.fillText('words', 10, 10);
    });
    expect(file.querySelector('path, text')).to.equal(null);
  });

  it('names a clip after its shape, so that two files on one page agree', () => {
    const clipped = (x: number) =>
      attribute(
        svg((context) => {
          context.rect(x, 0, 10, 10);
          context.clip();
          context.fillRect(0, 0, 100, 100);
        }),
        'clipPath',
        'id',
      );
    expect(clipped(1)).to.equal(clipped(1));
    expect(clipped(1)).not.to.equal(clipped(2));
  });
});
