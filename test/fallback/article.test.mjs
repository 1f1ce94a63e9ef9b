/** The snippets in the demo article. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { articleFile, withSnippets } from '../../stories/article/snippets.mjs';

const page = readFileSync(articleFile, 'utf8');

describe('the demo article', () => {
  it('has its pinned figures as the embed builder writes them: else run npm run article', () => {
    assert.equal(withSnippets(page), page);
  });

  it('has words in each of them, which are written over where they are others', () => {
    const others = page.replaceAll(/(<[\w-]+-(?:chart|gauge) [^>]*as-of=[^>]*>).*?(<\/)/g, '$1Other words.$2');
    assert.equal(others.match(/Other words\./g).length, 4);
    assert.equal(withSnippets(others), page);
  });
});
