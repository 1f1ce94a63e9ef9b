import { expect } from '@open-wc/testing';
import { watchCanvas } from '../../../src/page/observers/canvas.js';

/** Has the time that is waited for pass at once, when it is told to. */
function withHeldTime<Result>(during: (pass: () => void) => Result): Result {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const waiting = new Map<number, () => void>();
  globalThis.setTimeout = ((listener: () => void) => {
    waiting.set(waiting.size + 1, listener);
    return waiting.size;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer: number) => waiting.delete(timer)) as typeof clearTimeout;
  try {
    return during(() => {
      for (const listener of waiting.values()) listener();
    });
  } finally {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }
}

describe('a canvas that the browser loses', () => {
  const happened = (act: (canvas: HTMLCanvasElement, pass: () => void, stop: () => void) => void): string[] => {
    const box = document.createElement('div');
    const canvas = box.appendChild(document.createElement('canvas'));
    const told: string[] = [];
    withHeldTime((pass) => {
      const stop = watchCanvas(box, { gone: () => told.push('gone'), restored: () => told.push('restored') });
      act(canvas, pass, stop);
    });
    return told;
  };
  const lose = (canvas: HTMLCanvasElement) => canvas.dispatchEvent(new Event('contextlost'));
  const restore = (canvas: HTMLCanvasElement) => canvas.dispatchEvent(new Event('contextrestored'));

  it('is gone where it is not given back in time', () => {
    expect(
      happened((canvas, pass) => {
        lose(canvas);
        pass();
      }),
    ).to.deep.equal(['gone']);
  });

  it('is not gone where it is given back', () => {
    expect(
      happened((canvas, pass) => {
        lose(canvas);
        restore(canvas);
        pass();
      }),
    ).to.deep.equal(['restored']);
  });

  it('is nobody’s any more where nobody watches it', () => {
    expect(
      happened((canvas, pass, stop) => {
        lose(canvas);
        stop();
        restore(canvas);
        pass();
      }),
    ).to.deep.equal([]);
  });
});
