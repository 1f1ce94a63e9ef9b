/** Pictures are drawn one after another, the one nearest to the reader first, in short tasks that let the page answer in between. */
import { distanceOf } from './visibility.js';

interface Job {
  readonly place: Element;
  readonly steps: readonly (() => void)[];
}

const queue = new Set<Job>();
let isRunning = false;

/** Resolves in a later task: by a message, which no browser holds back as it does timers, and tasks that were posted from an idle moment. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

function nearest(): Job | undefined {
  // Measured anew each time, because the reader scrolls on; not for one alone, because it has the page laid out.
  if (queue.size < 2) return [...queue][0];
  return [...queue].map((job) => ({ job, distance: distanceOf(job.place) })).reduce((best, each) => (each.distance < best.distance ? each : best)).job;
}

async function run(): Promise<void> {
  isRunning = true;
  await nextTask();
  for (let job = nearest(); job; job = nearest()) {
    for (const step of job.steps) {
      if (!queue.has(job)) break;
      step();
      await nextTask();
    }
    queue.delete(job);
  }
  isRunning = false;
}

/**
 * Does something at a place of the page in steps, each in a task of its own, when it is its turn.
 *
 * @param steps must not throw: others wait for them
 * @returns what gives it up
 */
export function enqueueDraw(place: Element, ...steps: Job['steps']): () => void {
  const job = { place, steps };
  queue.add(job);
  if (!isRunning) void run();
  return () => queue.delete(job);
}
