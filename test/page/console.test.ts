import { expect } from '@open-wc/testing';
import { warnOnce } from '../../src/page/console.js';
import { warnings } from '../support/figures.js';

const said = async (message: string): Promise<string[]> =>
  warnings(() => {
    warnOnce(message);
    return Promise.resolve();
  });

describe('a warning in the console', () => {
  it('is a sentence as it was written', async () => {
    expect(await said('target="اردو 🇵🇰" is not a target.')).to.deep.equal(['target="اردو 🇵🇰" is not a target.']);
  });

  it('hides and turns round nothing: what cannot be seen is written out', async () => {
    expect(await said('a\u0000b\u001B[31mc\nd\u202Ee\u2066f\uD800g')).to.deep.equal(['a\\u{0}b\\u{1b}[31mc\\u{a}d\\u{202e}e\\u{2066}f\\u{d800}g']);
  });

  it('keeps its beginning and its end where a page has set a megabyte', async () => {
    const [message = ''] = await said(`compare="${'x'.repeat(1_000_000)}" is not known. Use "first-half".`);
    expect(message).to.match(/^compare="xxx.* … x+" is not known\. Use "first-half"\.$/);
    expect(message.length).to.be.lessThan(1010);
  });

  it('is said once', async () => {
    expect([...(await said('once')), ...(await said('once'))]).to.deep.equal(['once']);
  });
});
