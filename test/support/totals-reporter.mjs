/**
 * Ends the run with a line for each browser and a line `N passed, N failed`, easy to read for people and machines,
 * and fails a run in which nothing was tested in a browser.
 */
export const totalsReporter = () => ({
  stop({ sessions }) {
    const browsers = new Set(sessions.map(({ browser }) => browser));
    const totals = [...browsers].map((each) => ({ name: each.name, ...totalOf(sessions.filter(({ browser }) => browser === each)) }));
    const sum = (count) => totals.reduce((total, each) => total + each[count], 0);
    // On lines of their own, whatever the progress bar left on the last one.
    console.log('');
    for (const { name, passed, failed } of totals) console.log(`${name}: ${passed} passed, ${failed} failed`);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
    // The runner exits 0 when test files hold no tests; its exit code can only be overruled from here.
    for (const { name } of totals.filter(({ passed }) => passed === 0)) {
      console.error(`No test passed in ${name}: that is a failure, even where none was found to run.`);
      process.on('exit', () => (process.exitCode = 1));
    }
  },
});

function totalOf(sessions) {
  const total = { passed: 0, failed: 0 };
  for (const { passed, testResults } of sessions) {
    const tests = testResults ? testsIn(testResults).filter((test) => !test.skipped) : [];
    const failed = tests.filter((test) => !test.passed).length;
    total.passed += tests.length - failed;
    // A file that breaks while loading, or in a hook, fails without a failed test: count the file.
    total.failed += failed || (passed ? 0 : 1);
  }
  return total;
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];
