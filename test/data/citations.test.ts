import { expect } from '@open-wc/testing';
import * as pages from '../../src/data/citations.js';
import * as contextPages from '../../src/data/citations/context.js';
import { dataset } from '../../src/data/dataset.js';
import { knownFrom } from '../../src/data/vintage.js';
import type { Citation, Dataset } from '../../src/data/observation.js';

const citations: Citation[] = [...Object.values(pages), ...Object.values(contextPages)];
const citedIn = ({ observations, targets, projections, notes }: Dataset) =>
  new Set([...observations, ...targets, ...projections, ...notes].flatMap((item) => item.citations ?? []));

describe('the pages that figures were read in', () => {
  it('stand once each', () => {
    const urls = citations.map(({ url, title }) => url ?? title);
    expect(urls.filter((url, index) => urls.indexOf(url) !== index)).to.deep.equal([]);
  });

  it('are all cited by some figure, target, published projection or note', () => {
    const cited = citedIn(dataset);
    expect(citations.filter((citation) => !cited.has(citation)).map(({ url }) => url)).to.deep.equal([]);
  });

  it('name the central bank as the source of record where a public copy of its tables was read', () => {
    const copies = citations.filter(({ title }) => title.startsWith('Copy of the central bank’s table'));
    expect(copies.length).to.be.greaterThan(0);
    for (const { record, url } of copies) expect(record, url).to.equal('State Bank of Pakistan');
  });

  it('name the commit of a repository by its whole hash, which no later commit can share', () => {
    const commits = citations.flatMap(({ url = '' }) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/([^/]*)\//.exec(url)?.[1] ?? []);
    expect(commits.length).to.be.greaterThan(0);
    for (const commit of commits) expect(commit).to.match(/^[\da-f]{40}$/);
  });

  it('say when they are not in English', () => {
    for (const { url, language } of citations.filter(({ url = '' }) => /dunya\.com\.pk|dailyqudrat|urdu\.|jasarat/.test(url)))
      expect(language, url).to.equal('ur');
  });

  it('bear a day by which they were out: none counts from the end of a year that is not over', () => {
    for (const citation of citations) expect(knownFrom(citation) <= dataset.compiled, citation.title).to.equal(true);
  });
});
