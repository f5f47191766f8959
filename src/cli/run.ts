import { helpText, type CommandName } from "./commands.js";
import { CliFault, exitCodes, fileFault, type ExitCode } from "./fault.js";
import { writeOutput } from "./files.js";
import type { Job } from "./job.js";
import { parseArguments, withConfig, type Given } from "./parseArguments.js";
import { createProgress } from "./progress.js";

/** What a run needs of the process. */
export interface Process {
  readonly err: (text: string) => void;
  readonly hasColor: boolean;
  /** Whether standard output is a person's screen. */
  readonly isTerminal: boolean;
  /** Whether standard error is one, for a line that changes. */
  readonly showsProgress: boolean;
  readonly built: (name: string) => Promise<string>;
  readonly version: () => string;
}

/** Each command is loaded when it is asked for, and nothing else. */
const loaders: Readonly<Record<CommandName, () => Promise<(job: Job) => Promise<ExitCode>>>> = {
  render: async () => (await import("./render.js")).render,
  convert: async () => (await import("./convert.js")).convert,
  check: async () => (await import("./check.js")).check,
  extract: async () => (await import("./extract.js")).extract,
};

/** Runs what was typed; the exit code comes back. */
export async function run(args: readonly string[], process: Process): Promise<ExitCode> {
  return guarded(process, async () => {
    const typed = parseArguments(args);
    if (typed.kind === "help") await writeOutput(undefined, helpText(typed.command));
    else if (typed.kind === "version") await writeOutput(undefined, `${process.version()}\n`);
    else return runCommand(typed.command, typed.files, typed.options, process);
    return exitCodes.fine;
  });
}

async function guarded(process: Process, action: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof CliFault)) throw error;
    process.err(`whenline: ${error.message}\n`);
    return error.exitCode;
  }
}

async function runCommand(
  name: CommandName,
  files: readonly string[],
  typed: Given,
  process: Process,
): Promise<ExitCode> {
  const once = async (): Promise<ExitCode> => {
    const options = await configured(name, typed);
    const { createDiagnostics } = await import("./diagnostics.js");
    const progress = createProgress(process.showsProgress);
    const diagnostics = createDiagnostics(options.json === true, process.hasColor, (text) => {
      progress.stop();
      process.err(text);
    });
    const command = await loaders[name]();
    const { isTerminal, built } = process;
    try {
      return await command({ files, options, diagnostics, surroundings: { isTerminal, built, progress } });
    } finally {
      progress.stop();
    }
  };
  const options = await configured(name, typed);
  if (options.watch !== true) return once();
  const { watchFiles } = await import("./watchFiles.js");
  const besides = [typed.config, options.schema].filter((file) => typeof file === "string");
  watchFiles([...files, ...besides], async () => {
    await guarded(process, once);
  });
  return guarded(process, once);
}

async function configured(name: CommandName, typed: Given): Promise<Given> {
  if (typeof typed.config !== "string") return typed;
  const { readFile } = await import("node:fs/promises");
  let text: string;
  try {
    text = await readFile(typed.config, "utf8");
  } catch (cause) {
    throw fileFault("read", typed.config, cause);
  }
  return withConfig(name, typed, typed.config, text);
}
