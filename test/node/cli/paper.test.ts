import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPdf } from "../paper/readPdf.js";
import { bundleProgram, type Program } from "./program.js";

const load = createRequire(import.meta.url);
const arimo = load.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf");

let program: Program;
const file = (name: string): string => join(program.folder, name);

beforeAll(async () => {
  program = await bundleProgram();
  writeFileSync(file("talks.csv"), "date,title\n2014,Crimea\n16 Feb 2017,Meeting in Baku\n");
  writeFileSync(file("private.csv"), "date,title\n2014,Letter \ue000\n");
}, 60_000);
afterAll(() => program.remove());

/** Puts packages where the program finds them, as `npm install` would. */
function install(...names: string[]): void {
  for (const name of names) {
    const at = join(program.modules, name);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url)), at, "junction");
  }
}

function sizeOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("whenline render to PNG and PDF", () => {
  test("says what to install where a package is missing", async () => {
    const png = await program.run(["render", "talks.csv", "-o", "talks.png", "--font", arimo]);
    expect(png).toMatchObject({ status: 2, stdout: "" });
    expect(png.stderr).toBe(
      "whenline: PNG needs the package @resvg/resvg-js; install it: npm install @resvg/resvg-js\n",
    );
    expect((await program.run(["render", "talks.csv", "-o", "talks.pdf", "--font", arimo])).stderr).toBe(
      "whenline: PDF needs the package pdfkit; install it: npm install pdfkit\n",
    );
    install("@resvg/resvg-js", "pdfkit", "@expo-google-fonts/arimo");
  });

  test("draws PNG at one, two and three pixels for each, the same bytes each time", async () => {
    const runs = await Promise.all(
      ["1", "2", "3x", "2"].map((scale) => program.run(["render", "talks.csv", "--to", "png", "--scale", scale])),
    );
    const sizes = runs.map(({ bytes }) => sizeOf(bytes));
    const [width = 0, height = 0] = sizes[0] ?? [];
    expect(width).toBe(960);
    expect(sizes.slice(1, 3)).toEqual([
      [1920, 2 * height],
      [2880, 3 * height],
    ]);
    expect(runs[3]?.bytes.equals(runs[1]?.bytes ?? Buffer.alloc(0))).toBe(true);
    for (const { status, stderr } of runs) expect([status, stderr]).toEqual([0, ""]);
  });

  test("a picture that follows the page is light, not black", async () => {
    const [light, auto] = await Promise.all(
      ["light", "auto"].map((theme) => program.run(["render", "talks.csv", "--to", "png", "--theme", theme])),
    );
    expect(auto?.bytes.equals(light?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  test("draws PDF whose text is text, the same bytes in every zone and language", async () => {
    const [one, two] = await Promise.all(
      [{}, { TZ: "Pacific/Apia", LANG: "ar_EG.UTF-8" }].map((env) =>
        program.run(["render", "talks.csv", "--to", "pdf", "--title", "Talks"], { env }),
      ),
    );
    expect(one?.status).toBe(0);
    const { texts, title } = readPdf(one?.bytes ?? Buffer.alloc(0));
    expect(title).toBe("Talks");
    expect(texts).toContain("Meeting in Baku");
    expect(two?.bytes.equals(one?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  test.each(["png", "pdf"])("tells the letters that no font has: %s", async (kind) => {
    const { status, stderr } = await program.run(["render", "private.csv", "-o", `private.${kind}`, "--font", arimo]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^private\.csv missing-letters no letters in Arimo.* for: \ue000; give --font FILE/);
    expect(await program.run(["render", "private.csv", "--strict", "-o", `no.${kind}`])).toMatchObject({ status: 1 });
  });

  test("takes fonts from a config file, and refuses what is none", async () => {
    writeFileSync(file("config.json"), JSON.stringify({ font: [arimo], scale: 2 }));
    expect(await program.run(["render", "talks.csv", "-o", "own.png", "--config", "config.json"])).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(sizeOf(readFileSync(file("own.png")))[0]).toBe(1920);
    const { status, stderr } = await program.run(["render", "talks.csv", "-o", "own.png", "--font", "talks.csv"]);
    expect([status, stderr]).toEqual([
      2,
      "whenline: cannot read the font talks.csv: no TTF or OTF (WOFF is not one)\n",
    ]);
  });

  test("makes no picture larger than can be held", async () => {
    const { status, stderr } = await program.run([
      "render",
      "talks.csv",
      "-o",
      "a.png",
      "--width",
      "9999",
      "--scale",
      "9",
    ]);
    expect([status, stderr]).toEqual([2, "whenline: cannot make a PNG of 89991 pixels; expected at most 32767\n"]);
  });

  test.runIf(process.platform === "linux")("sends nothing of it to a terminal", () => {
    // `script` of util-linux gives the program a terminal of its own.
    const command = `${process.execPath} ${program.main} render talks.csv --to png`;
    const { stdout, error } = spawnSync("script", ["-qec", command, "/dev/null"], {
      cwd: program.folder,
      encoding: "utf8",
    });
    if (error) return;
    expect(stdout).toContain("whenline: png is not for a terminal; give -o FILE");
  });
});
