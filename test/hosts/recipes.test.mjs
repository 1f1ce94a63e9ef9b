/** The recipes say what the fixtures and the elements have: `npm run test:hosts` tries the fixtures, so nobody pastes what fails. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as library from '../../dist/esm/index.js';
import { hosts } from './hosts.mjs';

const here = import.meta.dirname;
const recipes = readFileSync('stories/guide/recipes.mdx', 'utf8');

/** Lines without what they are indented by, and without empty ones. */
const lines = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The blocks of code that name the file they are from: ```tsx from=react/src/story.tsx */
const quoted = [...recipes.matchAll(/^```\w+ from=(\S+)\n([\s\S]*?)^```$/gm)].map(([, file, code]) => ({ file, code }));

describe('the recipes', () => {
  it('quote at least one file of each host that has code of its own', () => {
    const without = Object.keys(hosts).filter((host) => !quoted.some(({ file }) => file.startsWith(`${host}/`)));
    assert.deepEqual(without, []);
  });

  for (const { file, code } of quoted)
    it(`quote ${file} as it is`, () => {
      assert.ok(existsSync(`${here}/${file}`), `there is no test/hosts/${file}`);
      const [whole, part] = [readFileSync(`${here}/${file}`, 'utf8'), code].map((text) => lines(text).join('\n'));
      assert.ok(whole.includes(part), `stories/guide/recipes.mdx says otherwise:\n${code}`);
    });

  it('are of every folder here that is no tool of the tests', () => {
    const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const others = ['sanitizers', 'wordpress'];
    assert.deepEqual(
      folders
        .map(({ name }) => name)
        .filter((name) => !others.includes(name))
        .sort(),
      Object.keys(hosts).sort(),
    );
  });
});

const elements = Object.values(library).filter(({ tag }) => tag);

describe('what editors and sanitizers are told', () => {
  const read = (file) => readFileSync(`${here}/editors/${file}`, 'utf8');

  it('is every tag', () => {
    const listed = [...read('tags.js').matchAll(/'([\w-]+)'/g)].map(([, tag]) => tag);
    assert.deepEqual(listed.sort(), elements.map(({ tag }) => tag).sort());
  });

  it('is every attribute', () => {
    const [, listed] = /attributes =\s+'([\w -]+)'/.exec(read('sanitize-html.js'));
    assert.deepEqual(listed.split(' ').sort(), [...new Set(elements.flatMap(({ observedAttributes }) => observedAttributes))].sort());
  });
});

describe('the plugin for WordPress', () => {
  const plugin = readFileSync(`${here}/wordpress/it-export-charts.php`, 'utf8');
  const words = (text) => text.split(' ').filter(Boolean);
  const shared = words(/SHARED = '([\w -]+)'/.exec(plugin)[1]);
  const listed = Object.fromEntries([...plugin.matchAll(/^\t'([\w-]+)'\s+=> '([\w -]*)',$/gm)].map(([, tag, own]) => [tag, [...shared, ...words(own)]]));

  it('knows every element and every attribute', () => {
    assert.deepEqual(Object.keys(listed).sort(), elements.map(({ tag }) => tag).sort());
    for (const { tag, observedAttributes } of elements)
      assert.deepEqual(
        observedAttributes.filter((name) => !listed[tag].includes(name)),
        [],
        tag,
      );
  });

  it('knows none that no element has', () => {
    const known = elements.flatMap(({ observedAttributes }) => observedAttributes);
    assert.deepEqual(
      Object.values(listed)
        .flat()
        .filter((name) => !known.includes(name)),
      [],
    );
  });
});
