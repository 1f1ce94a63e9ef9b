import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { withoutColourArithmetic } from '../../build/without-colour-arithmetic.mjs';
import { codeOf } from '../support/bundle.mjs';

const build = (code) => codeOf({ 'chart.js': code }, [withoutColourArithmetic(), nodeResolve({ modulePaths: ['node_modules'] })]);

describe('Chart.js without colour arithmetic', () => {
  it('has a class in place of the package, for who asks whether a colour is one', async () => {
    const code = await build("import { Color } from '@kurkle/color';\nexport const isColour = (value) => value instanceof Color;");
    const { isColour } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.equal(isColour('red'), false);
    assert.ok(code.length < 200);
  });

  it('takes other packages as they are', async () => {
    assert.match(await build("import { css } from '@lit/reactive-element/css-tag.js';\nexport const styles = css`p {}`;"), /CSSStyleSheet/);
  });

  it('fails the build where more of the package is wanted', async () => {
    await assert.rejects(build("import { rgbString } from '@kurkle/color';\nexport const text = rgbString;"), /"rgbString" is not exported/);
  });
});
