import { shown, TimelineError } from "../../errors.js";
import { checkNames } from "../checkNames.js";
import type { TimelineView } from "../timelineView.js";

/** How a picture of pixels is made. */
export interface PngOptions {
  /** Pixels of the picture for each of the drawing's, from 0.1 to 10. @default 2 */
  readonly scale?: number | undefined;
}

/** The longest side that every current browser can paint. */
const longestSide = 16_384;

/**
 * A timeline as a PNG picture: all of it, in light colours where it follows the page.
 *
 * Shapes: a view, the text of an SVG drawing, or an `svg` element. Letters are those that the reader's system has.
 * A page with a Content-Security-Policy has to allow `img-src data:`.
 * Errors: rejects with TimelineError `invalid-option`, `unknown-option`, `invalid-source`, `too-large`, or `png-blocked` where the page's policy
 * or the browser does not let the picture be made.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "Russia annexes Crimea" }]);
 * const png = await toPng(view, { scale: 1 });
 * png.type; // "image/png"
 * view.destroy();
 */
export async function toPng(source: TimelineView | SVGSVGElement | string, options: PngOptions = {}): Promise<Blob> {
  const { scale } = resolvePngOptions(options);
  const svg = svgText(source);
  const { width, height } = sizeOf(svg);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  if (Math.max(canvas.width, canvas.height) > longestSide) {
    const message = `picture too large: ${String(canvas.width)} by ${String(canvas.height)} pixels`;
    throw new TimelineError("too-large", `${message}; expected at most ${String(longestSide)} a side`);
  }
  const image = await load(svg, width, height);
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return blobOf(canvas);
}

/** Checks options and fills in defaults. Errors: throws TimelineError `invalid-option` or `unknown-option`. */
export function resolvePngOptions(options: PngOptions): { readonly scale: number } {
  const { scale = 2 } = checkNames(options, ["scale"]);
  if (scale >= 0.1 && scale <= 10) return { scale };
  throw new TimelineError("invalid-option", `invalid scale: ${shown(scale)}; expected a number from 0.1 to 10`);
}

function svgText(source: unknown): string {
  if (typeof source === "string") return withoutStyle(source);
  if (source instanceof Element && source.localName === "svg") return new XMLSerializer().serializeToString(source);
  if (typeof source === "object" && source !== null && "toSvg" in source)
    return withoutStyle((source as TimelineView).toSvg());
  throw new TimelineError(
    "invalid-source",
    `invalid source: ${shown(source)}; expected a view, SVG text or an svg element`,
  );
}

/** What a dark page would show is for files that know their page. */
function withoutStyle(svg: string): string {
  return svg.replace(/<style>[^<]*<\/style>(?=<\/svg>\s*$)/, "");
}

function sizeOf(svg: string): { width: number; height: number } {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1]),
  );
  if (width && height) return { width, height };
  throw new TimelineError("invalid-source", "invalid source: an svg without width and height; expected both in pixels");
}

async function load(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch (cause) {
    const message = "the picture could not be drawn: the page does not allow it; expected a policy with img-src data:";
    throw new TimelineError("png-blocked", message, { cause });
  }
  return image;
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else
        fail(new TimelineError("png-blocked", "the picture could not be read back; expected a browser that lets it"));
    }, "image/png");
  });
}
