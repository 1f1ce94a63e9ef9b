import { expect, html } from '@open-wc/testing';
import { settledFixture as fixture } from '../../support/settled.js';
import { waitUntil } from '../../support/wait-until.js';
import '../../../src/define.js';
import { drawn } from '../../support/figures.js';
import { canvasOf, dotsIn, resolved } from '../../support/pixels.js';
import { parsed } from '../../support/contrast.js';

/** The places of a colour in a picture, some pixels apart, in those of the page. */
function placesOf(figure: Element, name: string): { x: number; y: number }[] {
  const canvas = canvasOf(figure);
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const ratio = canvas.width / width;
  const { red, green, blue } = parsed(resolved(`var(--_${name})`, figure));
  const dots = dotsIn(canvas, 0, 0, canvas.width, canvas.height);
  const places: { x: number; y: number }[] = [];
  for (let y = 0; y < height; y += 7)
    for (let x = 0; x < width; x += 7) {
      const [r, g, b, alpha] = dots[Math.round(y * ratio)]?.[Math.round(x * ratio)] ?? [0, 0, 0, 0];
      if (alpha === 255 && Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 6) places.push({ x: left + x, y: top + y });
    }
  return places;
}

for (const lang of ['en', 'ur'])
  describe(`the pieces of the gauge, ${lang}`, () => {
    const gauge = async () => {
      const page = await fixture<HTMLElement>(
        html`<div lang=${lang} style="width:600px"><it-export-target-gauge as-of="2026-02-25" loading="eager" summary=""></it-export-target-gauge></div>`,
      );
      const figure = page.firstElementChild!;
      await drawn(figure);
      const root = figure.shadowRoot!;
      return { figure, root, buttons: [...root.querySelectorAll<HTMLElement>('.data-points .ask')] };
    };

    it('answer the pointer over their whole length, and nowhere else', async () => {
      const { figure, root, buttons } = await gauge();
      const [reached, projected] = buttons;
      for (const [name, button] of [
        ['part-1', reached],
        ['projected', projected],
      ] as const) {
        const places = placesOf(figure, name);
        expect(places.length, name).to.be.greaterThan(20);
        const asked = places.filter(({ x, y }) => root.elementFromPoint(x, y) === button);
        // The words of the projection have its colour, and the needle lies over it.
        expect(asked.length / places.length, name).to.be.greaterThan(name === 'part-1' ? 0.85 : 0.95);
      }
      const { left, top, width, height } = canvasOf(figure).getBoundingClientRect();
      expect(root.elementFromPoint(left + width / 2, top + height * 0.6)?.matches('.ask')).to.equal(false);
    });

    it('have a line around them when they are pointed at, and no box', async () => {
      const { figure, buttons } = await gauge();
      const [place] = placesOf(figure, 'projected').slice(10);
      const under = figure.shadowRoot!.elementFromPoint(place!.x, place!.y)!;
      under.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse', clientX: place!.x, clientY: place!.y }));
      await waitUntil(() => buttons[1]!.classList.contains('shown'));
      expect(getComputedStyle(buttons[1]!).outlineStyle).to.equal('none');
      const line = getComputedStyle(buttons[1]!, '::before');
      expect(line.clipPath).to.match(/^path\(evenodd, "M/);
      expect(parsed(line.backgroundColor).alpha).to.equal(1);
    });
  });
