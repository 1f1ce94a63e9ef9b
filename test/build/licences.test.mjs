/** The licences of what is bundled. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { licences } from '../../build/licences.mjs';

const name = 'THIRD-PARTY-LICENSES.txt';

describe('the licences of what is bundled', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'it-export-licences-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** A package and a module of it, as a bundle has them. */
  function module(tag, files, renderedLength = 10) {
    const root = join(folder, 'node_modules', tag);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'package.json'), JSON.stringify({ name: tag, version: '1.2.3', license: 'MIT' }));
    writeFileSync(join(root, 'dist/package.json'), '{"type":"module"}');
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
    return [join(root, 'dist/index.js'), { renderedLength }];
  }
  function written(...modules) {
    const emitted = [];
    licences(name).generateBundle.call({ emitFile: (file) => emitted.push(file) }, {}, { 'a.js': { type: 'chunk', modules: Object.fromEntries(modules) } });
    return emitted[0].source;
  }

  it('are those of each package of which something is left, once, in full', () => {
    const text = written(
      module('zebra', { LICENSE: 'The terms of the zebra.' }),
      module('antelope', { 'LICENCE.md': 'The terms of the antelope.' }),
      module('unused', { LICENSE: 'The terms of what is not bundled.' }, 0),
      [join(folder, 'src/own.js'), { renderedLength: 10 }],
    );
    assert.match(text, /antelope 1\.2\.3 \(MIT\)\s+The terms of the antelope\.[^]+zebra 1\.2\.3 \(MIT\)\s+The terms of the zebra\./);
    assert.doesNotMatch(text, /not bundled/);
  });

  it('are asked for where a package has none', () => {
    assert.throws(() => written(module('bare', {})), /bare 1\.2\.3 comes without/);
  });

  it('stand in the package, of each that its scripts name as their own', () => {
    const text = readFileSync(`dist/${name}`, 'utf8');
    for (const each of ['lit-html', 'lit-element', '@lit/reactive-element', 'chart.js', 'valibot'])
      assert.match(text, new RegExp(`^${each} \\d+\\.\\d+\\.\\d+ \\(`, 'm'), each);
    assert.match(text, /Redistribution and use in source and binary forms/);
    assert.match(text, /Permission is hereby granted/);
  });
});
