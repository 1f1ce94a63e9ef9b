/** Ends the run with a line `N passed, N failed`, easy to read for people and machines, and fails a run in which nothing was tested. */
export const totalsReporter = () => ({
  stop({ sessions }) {
    const totals = sessions.map(({ passed, testResults }) => {
      const tests = testResults ? testsIn(testResults).filter((test) => !test.skipped) : [];
      const failed = tests.filter((test) => !test.passed).length;
      // A file that breaks while loading, or in a hook, fails without a failed test: count the file.
      return { passed: tests.length - failed, failed: failed || (passed ? 0 : 1) };
    });
    const sum = (count) => totals.reduce((total, each) => total + each[count], 0);
    // On a line of its own, whatever the progress bar left on the last one.
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
    // The runner exits 0 when test files hold no tests; its exit code can only be overruled from here.
    if (sum('passed') === 0) {
      console.error('No test passed: that is a failure, even where none was found to run.');
      process.on('exit', () => (process.exitCode = 1));
    }
  },
});

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];
