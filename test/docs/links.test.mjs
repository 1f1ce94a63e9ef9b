/** That every link from one page of the repository to another leads somewhere, to the heading it names. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'bench/README.md',
  'src/data/README.md',
  ...readdirSync('stories/guide').map((file) => `stories/guide/${file}`),
];

const withoutCode = (text) => text.replaceAll(/^```[^]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, 'x');
const linksIn = (text) => [...withoutCode(text).matchAll(/\]\((?!\w+:)([^)#\s]*)(#[^)\s]*)?\)/g)].map(([, file, anchor]) => ({ file, anchor }));

/** As GitHub and Storybook name the place of a heading. */
const anchorsOf = (text) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(
    ([, heading]) =>
      `#${heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(/\s/g, '-')}`,
  );

describe('a link between pages', () => {
  for (const page of pages)
    it(`of ${page} leads somewhere`, () => {
      const text = readFileSync(page, 'utf8');
      for (const { file, anchor } of linksIn(text)) {
        const target = file ? join(dirname(page), file) : page;
        assert.ok(existsSync(target), `${page} links to ${file}, which is not there`);
        if (anchor) assert.ok(anchorsOf(readFileSync(target, 'utf8')).includes(anchor), `${page} links to ${file}${anchor}, which is not there`);
      }
    });

  it('is found, also where there are several in a line', () => {
    assert.deepEqual(linksIn('[a](a.md), [b](b.md#c) and [d](#e), not [f](https://f.g) nor `[h](i.md)`'), [
      { file: 'a.md', anchor: undefined },
      { file: 'b.md', anchor: '#c' },
      { file: '', anchor: '#e' },
    ]);
  });
});

describe('the README', () => {
  it('has 200 lines at most', () => {
    assert.ok(readFileSync('README.md', 'utf8').split('\n').length <= 200);
  });
});
