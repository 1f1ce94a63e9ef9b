import { expect } from '@open-wc/testing';
import { Late } from '../../../src/page/late/late.js';
import { askAgain, inTime, patience, retrying } from '../../../src/page/late/retry.js';

/** Timers that end when a test says so. */
function holdTimers() {
  const before = { setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window) };
  const held = new Map<number, { act: () => void; delay: number }>();
  let count = 0;
  window.setTimeout = ((act: () => void, delay = 0) => {
    count += 1;
    held.set(count, { act, delay });
    return count;
  }) as typeof window.setTimeout;
  window.clearTimeout = (timer) => void held.delete(Number(timer));
  return {
    delays: () => [...held.values()].map(({ delay }) => delay),
    /** Ends those that are held for so long. */
    end(delay: number) {
      for (const [timer, each] of [...held]) if (each.delay === delay && held.delete(timer)) each.act();
    },
    release: () => Object.assign(window, before),
  };
}

const gone = () => Promise.reject(new Error('gone'));
const never = () => new Promise<never>(() => undefined);
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('what is asked for again', () => {
  let timers: ReturnType<typeof holdTimers>;
  const before = { ...patience };
  beforeEach(() => {
    timers = holdTimers();
    Object.assign(patience, { limit: 90, pauses: [10, 20], most: 4 });
  });
  afterEach(() => {
    timers.release();
    Object.assign(patience, before);
  });

  /** Something whose every attempt does the same. @returns how often it was asked for */
  function always(attempt: () => Promise<unknown>, element: Element = document.createElement('p')) {
    let attempts = 0;
    const retry = retrying(() => void load(), new Set([element]));
    const load = () => {
      attempts += 1;
      return retry.load(attempt).catch(() => undefined);
    };
    return { load, retry, attempts: () => attempts };
  }

  it('comes again after each pause, then when the network is back, and not without an end', async () => {
    const { load, attempts } = always(gone);
    await load();
    expect(timers.delays()).to.deep.equal([10]);
    timers.end(10);
    await settled();
    expect(timers.delays()).to.deep.equal([20]);
    timers.end(20);
    await settled();
    expect(attempts()).to.equal(3);
    expect(timers.delays()).to.deep.equal([]);
    for (let times = 0; times < 5; times += 1) {
      dispatchEvent(new Event('online'));
      await settled();
    }
    expect(attempts()).to.equal(4);
  });

  it('is asked for by the elements that wait for it', async () => {
    const [own, other] = [document.createElement('p'), document.createElement('p')];
    const { load, attempts } = always(gone, own);
    await load();
    askAgain(other);
    await settled();
    expect(attempts()).to.equal(1);
    askAgain(own);
    await settled();
    expect(attempts()).to.equal(2);
  });

  it('is not asked for while it is loading, nor once it is there', async () => {
    let arrive!: () => void;
    const { load, attempts } = always(() => new Promise<void>((resolve) => (arrive = resolve)));
    const loading = load();
    askAgain();
    arrive();
    await loading;
    askAgain();
    await settled();
    expect(attempts()).to.equal(1);
    expect(timers.delays()).to.deep.equal([]);
  });

  it('counts as failed when it takes too long, and is taken when it comes', async () => {
    let arrive!: (value: string) => void;
    const taken: unknown[] = [];
    const pending = new Promise<string>((resolve) => (arrive = resolve));
    const retry = retrying(() => void load(), new Set());
    const load = () =>
      retry
        .load(() => pending)
        .then(
          (value) => taken.push(value),
          (error: unknown) => taken.push(String(error)),
        );
    const loading = load();
    timers.end(90);
    await loading;
    expect(taken).to.deep.equal(['Error: it takes too long']);
    arrive('late');
    await settled();
    expect(taken[1]).to.equal('late');
    expect(timers.delays()).to.deep.equal([]);
  });

  it('begins anew with the shortest pause after a success', async () => {
    let fails = true;
    const { load, retry } = always(() => (fails ? gone() : Promise.resolve()));
    await load();
    fails = false;
    timers.end(10);
    await settled();
    expect(retry.failures()).to.equal(0);
    fails = true;
    await load();
    expect(timers.delays()).to.deep.equal([10]);
  });

  it('has a limit of time that is over once it is there', async () => {
    expect(await inTime(Promise.resolve(1))).to.equal(1);
    await settled();
    expect(timers.delays()).to.deep.equal([]);
    const refused = inTime(never()).catch(String);
    timers.end(90);
    expect(await refused).to.contain('too long');
  });

  describe('and without which figures speak meanwhile', () => {
    const waiting = () => {
      const updates: unknown[] = [];
      return {
        updates,
        element: Object.assign(document.body.appendChild(document.createElement('p')), { requestUpdate: (name: unknown) => updates.push(name) }),
      };
    };

    it('is waited for once, and every figure is updated when it comes after all', async () => {
      let attempt: () => Promise<string> = gone;
      const failures: string[] = [];
      const late = new Late(
        () => attempt(),
        (error) => failures.push(String(error)),
      );
      const [one, other] = [waiting(), waiting()];
      const first = late.readyFor(one.element);
      expect(late.readyFor(other.element)).to.equal(first);
      await first;
      expect(late.readyFor(one.element)).to.equal(undefined);
      expect(late.hasFailed).to.equal(true);
      timers.end(10);
      await settled();
      attempt = () => Promise.resolve('there');
      dispatchEvent(new Event('online'));
      await settled();
      expect(late.value).to.equal('there');
      expect(failures).to.deep.equal(['Error: gone']);
      expect([one.updates, other.updates]).to.deep.equal([['late'], ['late']]);
      one.element.remove();
      other.element.remove();
    });

    it('is asked for in vain by no figure that is gone', async () => {
      let attempt: () => Promise<string> = gone;
      const late = new Late(
        () => attempt(),
        () => undefined,
      );
      const { element, updates } = waiting();
      await late.readyFor(element);
      element.remove();
      attempt = () => Promise.resolve('there');
      dispatchEvent(new Event('online'));
      await settled();
      expect(updates).to.deep.equal([]);
    });
  });
});
