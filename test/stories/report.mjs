/** The outcome of a check in lines: one a problem, and the totals alone on the last one. */

export function reportOf(checks) {
  const failed = checks.filter(({ problems }) => problems.length > 0);
  return {
    lines: [
      ...failed.flatMap(({ story, mode, problems }) => problems.map(({ rule, where, what }) => [story, mode, rule, where, what].join(' | '))),
      ...(checks.length === 0 ? ['No story was found: that is a failure.'] : []),
      '',
      `${checks.length - failed.length} passed, ${failed.length} failed`,
    ],
    ok: checks.length > 0 && failed.length === 0,
  };
}
