import { expect, fixture, html } from '@open-wc/testing';
import { getSnapshot, getSnapshotConfig, saveSnapshot } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { canReadAccessibilityTree } from '../support/accessibility-tree.js';
import { drawn } from '../support/figures.js';
import { outlineOfPage } from '../support/outline.js';

/** Compares with what was written down with `--update-snapshots`; a figure of which nothing was, fails. */
async function expectWrittenDown(name: string, outline: string): Promise<void> {
  const { updateSnapshots } = (await getSnapshotConfig()) as { updateSnapshots: boolean };
  if (updateSnapshots) await saveSnapshot({ name, content: outline });
  expect(outline).to.equal(await getSnapshot({ name }));
}

const count = (outline: string, role: string) => outline.split('\n').filter((line) => line.trim().split(' ')[0] === role).length;

const figures: Record<string, { figure: TemplateResult; images: number; meters: number }> = {
  'freelance earnings chart': {
    figure: html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`,
    images: 1,
    meters: 0,
  },
  'IT export target gauge': { figure: html`<it-export-target-gauge as-of="2026-02-25" loading="eager"></it-export-target-gauge>`, images: 0, meters: 1 },
  'IT exports chart, by month': {
    figure: html`<it-exports-chart as-of="2026-02-25" period="month" loading="eager"></it-exports-chart>`,
    images: 1,
    meters: 0,
  },
  'freelance earnings chart, its table': {
    figure: html`<freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart>`,
    images: 0,
    meters: 0,
  },
  'freelancer count chart': { figure: html`<freelancer-count-chart as-of="2026-02-25" loading="eager"></freelancer-count-chart>`, images: 1, meters: 0 },
  'IT exports growth chart': { figure: html`<it-exports-growth-chart as-of="2026-06-30" loading="eager"></it-exports-growth-chart>`, images: 1, meters: 0 },
  'projection scorecard': { figure: html`<projection-scorecard as-of="2026-02-25" loading="eager"></projection-scorecard>`, images: 1, meters: 0 },
};

if (canReadAccessibilityTree)
  describe('what a screen reader is given', () => {
    for (const [name, { figure, images, meters }] of Object.entries(figures)) {
      it(name, async () => {
        const element = await fixture(figure);
        if (element.getAttribute('loading')) await drawn(element);
        const outline = await outlineOfPage();
        expect([count(outline, 'figure'), count(outline, 'heading'), count(outline, 'table')], 'figure, headline, table').to.deep.equal([1, 1, 1]);
        expect([count(outline, 'image') + count(outline, 'img'), count(outline, 'meter')], 'pictures and meters').to.deep.equal([images, meters]);
        expect(outline).not.to.match(/^\s*(application|Canvas)\b/m);
        await expectWrittenDown(name, outline);
      });
    }
  });
