import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallTemplates } from '../../build/small-templates.mjs';
import { codeOf } from '../support/bundle.mjs';

const html = 'const html = (strings, ...values) => String.raw({ raw: strings }, ...values);';
const css = 'const css = ([text]) => text;';

/** The template of an invented module after the build, run. */
async function built(code, include = '/invented/**') {
  const made = await codeOf({ 'template.js': code }, [smallTemplates(include)]);
  return (await import(`data:text/javascript,${encodeURIComponent(made)}`)).made;
}

describe('markup and styles', () => {
  it('lose the space and the comments that only their authors see', async () => {
    const markup = await built(`${html}\nexport const made = html\`<div>\n      <!-- for us -->\n      <p>One</p>\n    </div>\`;`);
    assert.equal(markup, '<div> <p>One</p> </div>');
    const styles = await built(`${css}\nexport const made = css\`\n  /* for us */\n  .one {\n    color: red;\n  }\n\`;`);
    assert.equal(styles, '.one{color:red}');
  });

  it('keep the space between words, values and the case of SVG', async () => {
    assert.equal(
      await built(`${html}\nexport const made = html\`<b>One</b> <i>two</i>\n<svg viewBox="0 0 1 1"></svg>\`;`),
      '<b>One</b> <i>two</i> <svg viewBox="0 0 1 1"></svg>',
    );
    assert.equal(await built(`${html}\nconst word = ' a  b ';\nexport const made = html\`<p>\${word}</p>\`;`), '<p> a  b </p>');
  });

  it('stay as they are elsewhere, and in strings that are neither', async () => {
    const text = '<p>\n  One\n</p>';
    assert.equal(await built(`${html}\nexport const made = html\`${text}\`;`, '/other/**'), text);
    assert.equal(await built(`export const made = \`${text}\`;`), text);
  });
});
