/** Pictures are drawn one after another, the one nearest to the reader first, in short tasks that let the page answer in between. */
import { distanceOf } from './visibility.js';

interface Turn {
  readonly place: Element;
  readonly steps: readonly (() => void)[];
}

const turns = new Set<Turn>();
let areTaken = false;

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

function nearest(): Turn | undefined {
  // Measured anew each time, because the reader scrolls on; not for one alone, because it has the page laid out.
  if (turns.size < 2) return [...turns][0];
  return [...turns].map((turn) => ({ turn, distance: distanceOf(turn.place) })).reduce((best, each) => (each.distance < best.distance ? each : best)).turn;
}

async function takeTurns(): Promise<void> {
  areTaken = true;
  await nextTask();
  for (let turn = nearest(); turn; turn = nearest()) {
    for (const step of turn.steps) {
      if (!turns.has(turn)) break;
      step();
      await nextTask();
    }
    turns.delete(turn);
  }
  areTaken = false;
}

/**
 * Does something at a place of the page in steps, each in a task of its own, when it is its turn.
 *
 * @param steps must not throw: others wait for them
 * @returns what gives it up
 */
export function inTurn(place: Element, ...steps: Turn['steps']): () => void {
  const turn = { place, steps };
  turns.add(turn);
  if (!areTaken) void takeTurns();
  return () => turns.delete(turn);
}
