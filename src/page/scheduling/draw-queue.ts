/** Draws charts one after another, the one nearest to the reader first, in short tasks between which the page can respond. */
import { ornament } from '../ornament.js';
import { distanceOf } from './visibility.js';

interface Job {
  readonly element: Element;
  readonly steps: readonly (() => void)[];
}

const queue = new Set<Job>();
let isRunning = false;

/** How long a message may be under way, in milliseconds: where the page has put something else in the place of channels, none arrives. */
const patience = 100;

/** Resolves in a later task. By a message, because browsers hold back timers, and tasks that are scheduled in an idle callback. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, patience);
    ornament(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  });

function nearest(): Job | undefined {
  // Measured each time, because the reader scrolls on; not for a single job, because measuring forces a layout.
  if (queue.size < 2) return [...queue][0];
  return [...queue].map((job) => ({ job, distance: distanceOf(job.element) })).reduce((best, each) => (each.distance < best.distance ? each : best)).job;
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
 * Runs the steps of a job, each in a task of its own, when no other element that waits is nearer to the reader.
 *
 * @param steps must not throw, because other jobs wait for them
 * @returns cancels what has not run
 */
export function enqueueDraw(element: Element, ...steps: Job['steps']): () => void {
  const job = { element, steps };
  queue.add(job);
  if (!isRunning) void run();
  return () => queue.delete(job);
}
