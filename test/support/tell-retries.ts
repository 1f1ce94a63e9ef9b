afterEach(function () {
  const test = this.currentTest as (Mocha.Test & { currentRetry(): number }) | undefined;
  if (test?.state === 'passed' && test.currentRetry() > 0) console.warn(`passed only when it was tried again: ${test.fullTitle()}`);
});
