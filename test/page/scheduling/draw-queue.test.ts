import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { enqueueDraw } from '../../../src/page/scheduling/draw-queue.js';

/** The tasks that the page has to do, one at a time as a test wants them. */
interface Tasks {
  next(): Promise<void>;
  end(): void;
}

function holdTasks(): Tasks {
  const { MessageChannel } = globalThis;
  const waiting: (() => void)[] = [];
  class HeldChannel extends MessageChannel {
    constructor() {
      super();
      const { port1, port2 } = this;
      port2.postMessage = () => void waiting.push(() => port1.dispatchEvent(new MessageEvent('message')));
    }
  }
  Object.assign(globalThis, { MessageChannel: HeldChannel });
  return {
    next: async () => {
      waiting.shift()?.();
      await aTimeout(0);
    },
    end: () => void Object.assign(globalThis, { MessageChannel }),
  };
}

describe('what is done in turns', () => {
  let tasks: Tasks;
  let done: string[];
  beforeEach(() => {
    tasks = holdTasks();
    done = [];
  });
  afterEach(async () => {
    for (let task = 0; task < 20; task += 1) await tasks.next();
    tasks.end();
    scrollTo(0, 0);
  });

  /** Places down the page, a screen each. */
  async function places(): Promise<HTMLElement[]> {
    const page = await fixture<HTMLElement>(
      html`<div style="padding-bottom:6000px">
        ${['above', 'seen', 'below'].map((name) => html`<p id=${name} style="height:${innerHeight}px;margin:0">${name}</p>`)}
      </div>`,
    );
    return [...page.children] as HTMLElement[];
  }

  const does = (place: HTMLElement) => enqueueDraw(place, ...[1, 2].map((step) => () => void done.push(`${place.id} ${step}`)));

  it('is done a step a task, and what is seen first', async () => {
    const all = await places();
    scrollTo(0, innerHeight * 1.2);
    for (const place of all) does(place);
    expect(done).to.deep.equal([]);
    const expected = ['seen 1', 'seen 2', 'below 1', 'below 2', 'above 1', 'above 2'];
    for (const [index] of expected.entries()) {
      await tasks.next();
      expect(done).to.deep.equal(expected.slice(0, index + 1));
    }
  });

  it('goes where the reader has gone in between', async () => {
    const all = await places();
    for (const place of all) does(place);
    await tasks.next();
    scrollTo(0, innerHeight * 2.2);
    for (let task = 0; task < 5; task += 1) await tasks.next();
    expect(done).to.deep.equal(['above 1', 'above 2', 'below 1', 'below 2', 'seen 1', 'seen 2']);
  });

  it('can be given up, before its turn and in the middle of it', async () => {
    const [above, seen, below] = await places();
    const giveUp = does(above!);
    const giveUpOther = does(seen!);
    does(below!);
    await tasks.next();
    giveUp();
    giveUpOther();
    for (let task = 0; task < 4; task += 1) await tasks.next();
    expect(done).to.deep.equal(['above 1', 'below 1', 'below 2']);
  });
});
