#!/usr/bin/env node
/// <reference types="node" />
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { run } from "./run.js";

/** The program `whenline`: what it writes and how it ends. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
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
