import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright";
import { cacheFolder, findBrowser } from "../browser.js";

/** Gives the widths of texts in em: in a font family, or the families of a CSS list in turn, of weight 400 or 700. */
export type Measure = (texts: readonly string[], families: string, weight: number) => Promise<readonly number[]>;

/** Measures in Chromium with the fonts of this machine, and Arimo. */
export async function withFonts<Result>(use: (measure: Measure) => Promise<Result>): Promise<Result> {
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...env, FONTCONFIG_FILE: fontConfig() },
    args: [...args],
  });
  try {
    const page = await browser.newPage();
    return await use((texts, families, weight) =>
      page.evaluate(
        ([all, font]) => {
          const pen = document.createElement("canvas").getContext("2d");
          if (!pen) throw new Error("no 2d canvas");
          pen.font = font;
          return all.map((text) => pen.measureText(text).width / 1000);
        },
        [[...texts], `${String(weight)} 1000px ${families}`] as const,
      ),
    );
  } finally {
    await browser.close();
  }
}

function fontConfig(): string {
  const arimo = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/package.json"));
  const folders = [arimo, "/usr/share/fonts", "/usr/local/share/fonts"].map((folder) => `<dir>${folder}</dir>`);
  const cache = join(cacheFolder(), "fonts");
  mkdirSync(cache, { recursive: true });
  const file = join(cache, "all-fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n` +
      `<fontconfig>${folders.join("")}<cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return file;
}
