/** A jest reporter that ends the output with one plain line for everything that ran. */
export default class TotalReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : "";
    // Jest writes its summary to stderr; the line must come after it, and on stdout.
    setTimeout(() => console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`), 0);
  }
}
