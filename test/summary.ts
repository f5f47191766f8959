import type { Reporter, TestCase, TestModule } from "vitest/node";

/** The first line of what went wrong, for a list. */
function reasonOf(errors: readonly { message?: string }[] | undefined): string {
  return (errors?.[0]?.message ?? "no reason was given").split("\n", 1)[0]?.slice(0, 300) ?? "";
}

/** `FAILED file > test: reason`, once for each test that failed. */
function failuresOf(tests: readonly TestCase[]): string[] {
  return tests.flatMap((test) => {
    const { state, errors } = test.result();
    return state === "failed" ? [`FAILED ${test.module.relativeModuleId} > ${test.fullName}: ${reasonOf(errors)}`] : [];
  });
}

/** `FAILED file: reason`, for what failed outside of a test. */
function brokenOf(modules: readonly TestModule[]): string[] {
  return modules.flatMap((module) => {
    const errors = module.errors();
    return errors.length > 0 ? [`FAILED ${module.relativeModuleId}: ${reasonOf(errors)}`] : [];
  });
}

/** Prints what failed, a line each, and `N passed, N failed` as the last line; fails a run that ran no test. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message?: string }[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const unhandled = errors.map((error) => `FAILED outside of any test: ${reasonOf([error])}`);
    const failures = [...failuresOf(tests), ...brokenOf(modules), ...unhandled];
    process.once("exit", () => {
      if (passed + failures.length === 0) process.exitCode = 1;
      process.stdout.write([...failures, `${String(passed)} passed, ${String(failures.length)} failed`, ""].join("\n"));
    });
  }
}
