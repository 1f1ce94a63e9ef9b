/** What a trace of Chromium's tells of one visit. */

export const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** When what was on the page at a moment was presented on the screen: with the first frame that was committed after it. */
function presentedAfter(moment, events) {
  const commit = events.find(({ name, ts }) => name === 'Commit' && ts >= moment);
  // A frame begins where a flow does, and is presented where it ends.
  const frames = events.filter(({ name }) => name === 'AnimationFrame');
  const begun = commit && frames.findLast(({ ph, ts }) => ph === 's' && ts <= commit.ts);
  const presented = begun && frames.find(({ ph, id, ts }) => ph === 'f' && id === begun.id && ts >= commit.ts);
  if (!presented) throw new Error('The trace has no frame after the picture was there.');
  return presented.ts;
}

/**
 * @returns in milliseconds: when the picture was first seen and when the figure was, from the start of the navigation
 * (undefined where the page has none), the processor time of all tasks of the main thread, and of the longest
 */
export function readTrace(buffer) {
  const all = JSON.parse(new TextDecoder().decode(buffer)).traceEvents;
  const { pid, tid } = all.find(({ name }) => name === 'bench loaded');
  const events = all.filter((event) => event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  const start = events.findLast(({ name, args }) => name === 'navigationStart' && args.data.documentLoaderURL).ts;
  const marked = (mark) => events.find(({ name }) => name === `bench ${mark}`)?.ts;
  const presented = (mark) => marked(mark) && presentedAfter(marked(mark), events);
  const sinceStart = (moment) => moment && (moment - start) / 1000;
  // The time of the thread, not of the clock: what else the machine does is not the page's.
  // Chromium leaves it out of a few tasks; those have the clock’s.
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  const [picture, drawn] = [marked('presented') ?? presented('picture'), presented('drawn')];
  return {
    painted: sinceStart(picture ?? drawn),
    drawn: sinceStart(drawn ?? picture),
    work: tasks.reduce((sum, time) => sum + time, 0),
    longest: Math.max(...tasks),
  };
}
