import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Consumer, installPacked, runNode } from "./pack.js";

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
}, 120_000);
afterAll(() => consumer.remove());

test("the packed program draws a file that it is given", () => {
  const program = join(consumer.folder, "node_modules/whenline/dist/cli.js");
  expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  writeFileSync(join(consumer.folder, "talks.csv"), "date,title\n2014,Crimea\nsoon,Another\n");
  const { status, stderr } = runNode(consumer.folder, program, "render", "talks.csv", "-o", "talks.svg");
  expect({ status, stderr: stderr.slice(0, 32) }).toEqual({ status: 1, stderr: "talks.csv:3:1 unreadable-date ca" });
  expect(readFileSync(join(consumer.folder, "talks.svg"), "utf8")).toContain("Crimea");
});

test("npx finds it by its name, and the version is that of the package", () => {
  const { version } = JSON.parse(readFileSync(join(consumer.folder, "node_modules/whenline/package.json"), "utf8")) as {
    version: string;
  };
  const bin = join(consumer.folder, "node_modules/.bin/whenline");
  const run = spawnSync(bin, ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
  // A package that was linked without npm has no folder of programs.
  if (run.error) expect(run.error.message).toContain("ENOENT");
  else expect(run.stdout).toBe(`${version}\n`);
});

test("the door of formats reads and writes", () => {
  const code = `import { readAny, writeCsv } from "whenline/formats";
    const { format, timeline } = readAny("date;title\\n44 BC;Ides");
    console.log(format, writeCsv(timeline).text.split("\\r\\n")[1]);`;
  const { stdout, stderr } = runNode(consumer.folder, "--input-type=module", "-e", code);
  expect([stdout.slice(0, 9), stderr]).toEqual(["csv ides-", ""]);
});

test("the packed program makes a page of what is packed with it", () => {
  const program = join(consumer.folder, "node_modules/whenline/dist/cli.js");
  const html = join(consumer.folder, "talks.html");
  const { stderr } = runNode(consumer.folder, program, "render", "talks.csv", "-o", html, "--locale", "de");
  expect(stderr).toContain("unreadable-date");
  expect(readFileSync(html, "utf8")).toMatch(/<html lang="de">.*whenlineLocale/s);
  const png = runNode(consumer.folder, program, "render", "talks.csv", "-o", "talks.png");
  // Whoever makes no pictures installs nothing for them.
  expect([png.status, png.stderr]).toEqual([2, expect.stringMatching(/npm install @(resvg|expo-google-fonts)\//)]);
});

test("the door of Markdown is there", () => {
  const code = `import { remarkTimeline, rehypeTimeline, markdownItTimeline } from "whenline/markdown";
    console.log([remarkTimeline, rehypeTimeline, markdownItTimeline].map((each) => typeof each).join());`;
  expect(runNode(consumer.folder, "--input-type=module", "-e", code)).toMatchObject({
    stdout: "function,function,function\n",
    stderr: "",
  });
});
