import { chromium, type Browser, type Page } from "playwright";
import { findBrowser, type TestBrowser } from "../browser.js";
import { scale } from "./renderers.js";
import { sizeOf } from "./separateText.js";
import type { Raster } from "./raster.js";

/** A Chromium that draws what the others are compared with, and reads the files they write. */
export interface Chromium {
  /** How the browser was started: the other programs get its fonts. */
  readonly found: TestBrowser;
  draw(svg: string): Promise<Raster>;
  readPng(png: Uint8Array): Promise<Raster>;
  close(): Promise<void>;
}

/** Starts the browser of the tests. */
export async function startChromium(): Promise<Chromium> {
  const found = await findBrowser();
  const { executablePath, env, args } = found;
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  const page = await newPage(browser);
  return {
    found,
    readPng: (png) => readPng(page, png),
    async draw(svg) {
      const { width, height } = sizeOf(svg);
      await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
      await page.setContent(`<!doctype html><body style="margin:0"><style>svg{display:block}</style>${svg}`);
      return readPng(page, await page.screenshot());
    },
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ deviceScaleFactor: scale, colorScheme: "light" });
  return context.newPage();
}

/** The pixels of a PNG on white, decoded by the page. */
async function readPng(page: Page, png: Uint8Array): Promise<Raster> {
  const { width, height, bytes } = await page.evaluate(async (base64) => {
    const answer = await fetch(`data:image/png;base64,${base64}`);
    const image = await createImageBitmap(await answer.blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    let text = "";
    for (let at = 0; at < data.length; at += 32_768) text += String.fromCharCode(...data.subarray(at, at + 32_768));
    return { width: image.width, height: image.height, bytes: btoa(text) };
  }, Buffer.from(png).toString("base64"));
  return { width, height, data: Buffer.from(bytes, "base64") };
}
