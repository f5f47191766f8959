import type { Reporter, TestModule } from "vitest/node";

/** Prints `N passed, N failed` as the last line, and fails a run that ran no test. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const passed = states.filter((state) => state === "passed").length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = states.filter((state) => state === "failed").length + broken + errors.length;
    process.once("exit", () => {
      if (passed + failed === 0) process.exitCode = 1;
      process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
    });
  }
}
