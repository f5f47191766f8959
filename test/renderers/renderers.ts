import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { sizeOf } from "./separateText.js";

/** Pixels of a raster for each of the drawing's. */
export const scale = 2;

/** A program that draws SVG. */
export interface Renderer {
  readonly name: string;
  /** What it says its version is; undefined if it is not there. */
  find(): Promise<string | undefined>;
  /** How to get it. */
  readonly from: string;
  /** Draws an SVG file as a PNG, at `scale`. */
  draw(svg: string, env: NodeJS.ProcessEnv): Promise<Uint8Array>;
  readonly allowed: Allowance;
}

/** How much of a difference is none. Lengths are pixels of the drawing. */
export interface Allowance {
  /** Of a pixel's colour, 0 to 255, beside what smoothing does. */
  readonly colour: number;
  /** Of all pixels, those that may differ. */
  readonly share: number;
  /** How far the edge of a text may lie elsewhere: so much, and so much of its width. */
  readonly text: number;
  readonly textShare: number;
}

const run = promisify(execFile);
const load = createRequire(import.meta.url);
const usual: Allowance = { colour: 24, share: 0.0002, text: 1.5, textShare: 0.01 };

const rsvg: Renderer = {
  name: "rsvg-convert",
  from: "Debian: librsvg2-bin",
  find: () => versionOf("rsvg-convert", ["--version"]),
  allowed: usual,
  draw: (svg, env) =>
    inFolder(svg, async (file) => {
      const { stdout } = await run("rsvg-convert", ["--zoom", String(scale), file], {
        env,
        encoding: "buffer",
        maxBuffer: 1 << 28,
      });
      return stdout;
    }),
};

const inkscape: Renderer = {
  name: "Inkscape",
  from: "Debian: inkscape",
  find: () => versionOf("inkscape", ["--version"]),
  allowed: usual,
  draw: (svg, env) =>
    inFolder(svg, async (file) => {
      const png = `${file}.png`;
      await run(
        "inkscape",
        ["--export-type=png", `--export-dpi=${String(96 * scale)}`, `--export-filename=${png}`, file],
        {
          env,
        },
      );
      return readFile(png);
    }),
};

/** A module, not a program: found beside the project's own, or where NODE_PATH says. */
const resvg: Renderer = {
  name: "resvg",
  from: "npm install --no-save @resvg/resvg-js@2.6.2, or in a folder that NODE_PATH names",
  find: () => Promise.resolve(resvgModule() && "@resvg/resvg-js"),
  allowed: usual,
  draw(svg) {
    const arimo = dirname(load.resolve("@expo-google-fonts/arimo/package.json"));
    const fontFiles = ["400Regular/Arimo_400Regular.ttf", "700Bold/Arimo_700Bold.ttf"].map((file) => join(arimo, file));
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Arimo" };
    const found = resvgModule();
    if (!found) throw new Error("resvg was there, and is not any more");
    return Promise.resolve(new found.Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } }).render().asPng());
  },
};

interface ResvgModule {
  readonly Resvg: new (svg: string, options: object) => { render(): { asPng(): Uint8Array } };
}

function resvgModule(): ResvgModule | undefined {
  try {
    return load("@resvg/resvg-js") as ResvgModule;
  } catch {
    return undefined;
  }
}

/**
 * Draws gradients of opacity in a few steps and places lines by hundredths of a millimetre, so that their edges are smoothed
 * otherwise: a drawing of fading bars or of a hundred leader lines differs in a quarter of a percent of its pixels. Its page is a
 * pixel larger than the drawing, and long lines of words end up to 9 pixels elsewhere.
 */
const libreOffice: Renderer = {
  name: "LibreOffice",
  from: "Debian: libreoffice-draw",
  find: () => versionOf("soffice", ["--version"]),
  allowed: { colour: 48, share: 0.003, text: 2.5, textShare: 0.02 },
  draw: (svg, env) =>
    inFolder(svg, async (file, folder) => {
      const { width, height } = sizeOf(svg);
      const size = (value: number): object => ({ type: "long", value: String(Math.round(value * scale)) });
      const filter = `png:draw_png_Export:${JSON.stringify({ PixelWidth: size(width), PixelHeight: size(height) })}`;
      const profile = `-env:UserInstallation=file://${join(tmpdir(), "whenline-renderers-office")}`;
      await run("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], { env });
      return readFile(file.replace(/\.svg$/, ".png"));
    }),
};

/** The renderers that drawings are compared in. */
export const renderers: readonly Renderer[] = [rsvg, inkscape, resvg, libreOffice];

/** The environment of the programs: theirs, with the fonts of the browser, so that only letters' edges differ. */
export function environmentWith(fonts: string | undefined): NodeJS.ProcessEnv {
  return fonts === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: fonts };
}

async function versionOf(program: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run(program, args, { timeout: 60_000 });
    return stdout.trim().split("\n")[0];
  } catch {
    return undefined;
  }
}

async function inFolder(svg: string, draw: (file: string, folder: string) => Promise<Uint8Array>): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "whenline-renderers-"));
  try {
    const file = join(folder, "drawing.svg");
    await writeFile(file, svg);
    return await draw(file, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
