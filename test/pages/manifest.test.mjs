/** `custom-elements.json`, by which editors, Storybook and the embed builder know what the elements take. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as library from '../../dist/esm/index.js';
import { dataset } from '../../dist/esm/data/dataset.js';
import { defaultLanguage, languageTags, messagesFor } from '../../dist/esm/locales/languages.js';
import { elementsIn } from '../../dist/esm/pages/builder/chosen/elements.js';
import { frameFigures } from '../../dist/esm/pages/embed/figure-query.js';
import { viewAttributes, viewFor } from '../../dist/esm/snippet/views.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = elementsIn(manifest);
const classes = Object.values(library).filter((value) => typeof value === 'function' && typeof value.tag === 'string');
const problemsWith = (tag, attributes) =>
  viewFor(tag)(dataset, viewAttributes(attributes), { messages: messagesFor(defaultLanguage), today: '2026-11-22' }).problems;

describe('the manifest of the elements', () => {
  it('has every element, and each attribute that it observes', () => {
    assert.ok(classes.length >= 7);
    assert.deepEqual(elements.map(({ tag }) => tag).toSorted(), classes.map(({ tag }) => tag).toSorted());
    for (const { tag, observedAttributes } of classes) {
      const { attributes } = elements.find((each) => each.tag === tag);
      assert.deepEqual(attributes.map(({ name }) => name).toSorted(), observedAttributes.toSorted(), tag);
      for (const { name, description } of attributes) assert.ok(description, `${tag} ${name} has no description`);
    }
  });

  it('names the module and the class that a user of the package imports', async () => {
    for (const { path, declarations } of manifest.modules)
      for (const { name } of declarations) assert.equal(typeof (await import(`../../${path}`))[name], 'function', `${name} in ${path}`);
  });

  it('has lists of values that the figures take, and no further ones', () => {
    for (const { tag, attributes } of elements.filter(({ tag }) => viewFor(tag)))
      for (const { name, values } of attributes.filter(({ values }) => values.length > 0)) {
        if (['lang', 'theme', 'view', 'loading', 'heading-level'].includes(name)) continue;
        for (const value of values) assert.deepEqual(problemsWith(tag, { [name]: value }), [], `${tag} ${name}="${value}"`);
        const [problem = ''] = problemsWith(tag, { [name]: 'nonsense' });
        const named = [...problem.matchAll(/"([\w-]+)"/g)].map(([, word]) => word);
        assert.deepEqual([...new Set(named)].filter((word) => word !== 'nonsense').toSorted(), values.toSorted(), `${tag} ${name}`);
      }
    for (const { attributes } of elements) assert.deepEqual(attributes.find(({ name }) => name === 'lang').values.toSorted(), languageTags().toSorted());
  });

  it('has defaults that change nothing where they are written down', () => {
    for (const { tag, attributes } of elements.filter(({ tag }) => viewFor(tag)))
      for (const { name, fallback } of attributes.filter(({ fallback }) => fallback !== undefined)) {
        const shown = (given) =>
          viewFor(tag)(dataset, viewAttributes({ 'as-of': '2026-02-25', ...given }), { messages: messagesFor(defaultLanguage), today: '2026-11-22' });
        assert.equal(JSON.stringify(shown({ [name]: fallback })), JSON.stringify(shown({})), `${tag} ${name}="${fallback}"`);
      }
  });

  it('names the slots, parts, custom properties and events of a figure one by one', () => {
    const { declarations } = manifest.modules.find(({ path }) => path.includes('freelance-earnings-chart'));
    const [{ cssParts, cssProperties, slots }] = declarations;
    for (const { name } of [...cssParts, ...cssProperties]) assert.match(name, /^[\w-]+$/);
    assert.ok(cssParts.some(({ name }) => name === 'byline'));
    assert.ok(slots.some(({ name }) => name === 'annotation'));
  });

  it('has the figures that a frame shows, and the one for running text', () => {
    assert.deepEqual(elements.map(({ tag }) => tag).toSorted(), [...frameFigures, 'cited-figure'].toSorted());
  });
});
