/** How a command ends: fine, flaws in the data, wrong usage, or files that cannot be read or written. */
export const exitCodes = { fine: 0, data: 1, usage: 2, files: 3 } as const;

/** How a command ends, as a number for the shell. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Why a command ends early; its message is for the person who typed it. */
export class CliFault extends Error {
  override readonly name = "CliFault";
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.exitCode = exitCode;
  }
}

/** A mistake in what was typed. */
export function usageFault(message: string): CliFault {
  return new CliFault(exitCodes.usage, message);
}

/** A file that cannot be read or written, with the system's name for the reason. */
export function fileFault(verb: "read" | "write" | "watch", file: string, cause: unknown): CliFault {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "no such file or folder",
    EACCES: "no permission",
    EISDIR: "it is a folder",
    ENOSPC: "no room left",
    ENOTDIR: "part of the path is no folder",
    EBADF: "it is closed",
  };
  return new CliFault(exitCodes.files, `cannot ${verb} ${file}: ${reasons[code] ?? code}`, cause);
}
