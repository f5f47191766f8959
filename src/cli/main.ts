#!/usr/bin/env node
/// <reference types="node" />
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { run } from "./run.js";

/** The program `whenline`: what it writes and how it ends. */
// Whoever writes hears of what went wrong; and of those who read our words, some have had enough.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY,
  showsProgress: process.stderr.isTTY && process.env.TERM !== "dumb",
  built: (name) => readFile(new URL(name, import.meta.url), "utf8"),
  hasColor: process.stderr.isTTY && !process.env.NO_COLOR,
  version: () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    return version;
  },
});
