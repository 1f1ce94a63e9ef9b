import { expect } from '@open-wc/testing';
import { page } from '../../../src/data/notation/cited-page.js';

describe('a page that was read', () => {
  it('has the address that was written down', () => {
    expect(page('Gazette', '2026-01-15', 'Exports rise', 'https://gazette.example/?p=42')).to.deep.equal({
      publisher: 'Gazette',
      title: 'Exports rise',
      url: 'https://gazette.example/?p=42',
      published: '2026-01-15',
    });
  });

  const titles: readonly (readonly [string, string])[] = [
    ['Surge in IT exports', 'surge-in-it-exports'],
    ['Pakistan’s exports jump 19.5% to $2.61bn; more (for once)', 'pakistans-exports-jump-19-5-to-2-61bn-more-for-once-'],
    ['Growth soars 26%', 'growth-soars-26'],
  ];
  for (const [title, words] of titles) {
    it(`can have its title in its address: ${title}`, () => {
      expect(page('Gazette', '2026', title, 'https://gazette.example/2026/*/amp').url).to.equal(`https://gazette.example/2026/${words}/amp`);
    });
  }

  it('has no day where it bears none, and what else has to be known of it', () => {
    expect(page('Gazette', '', 'Undated', 'https://gazette.example/', { record: 'A bank', accessed: '2026-11-22' })).to.deep.equal({
      publisher: 'Gazette',
      title: 'Undated',
      url: 'https://gazette.example/',
      record: 'A bank',
      accessed: '2026-11-22',
    });
  });
});
