/** Pages of tests whose figures have loaded what they are to show. */
import { fixture } from '@open-wc/testing';

import type { LitElement, TemplateResult } from 'lit';

/** Waits until all elements of a page are complete. */
export async function settled<Page extends Element>(page: Page): Promise<Page> {
  for (const element of [page, ...page.querySelectorAll('*')]) await (element as Partial<LitElement>).updateComplete;
  return page;
}

/** A fixture all of whose elements are complete, at any depth. */
export const settledFixture = async <Page extends Element>(template: TemplateResult | string): Promise<Page> => settled(await fixture<Page>(template));
