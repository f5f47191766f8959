import { TimelineError, shown } from "../errors.js";

/** Where a page says nothing: about as wide as a column of text. */
export const figureWidth = 680;

/** For a telephone; time runs down. */
export const narrowWidth = 320;

/**
 * A style sheet for figures in a page. Where a drawing has no room for its words at full size, the one that runs down takes
 * its place, so that no words are smaller than they are drawn; without this style the page shows the wide one alone. On
 * paper no figure is cut that fits on a sheet, and no link of the interface is printed.
 *
 * Units: `width` in pixels, the plugin's own.
 * Errors: throws TimelineError `invalid-option`.
 *
 * @example
 * figureStyle(640).includes("@container (max-width: 639px)"); // true
 */
export function figureStyle(width: number = figureWidth): string {
  if (!(Number.isFinite(width) && width >= 200)) {
    throw new TimelineError("invalid-option", `invalid width: ${shown(width)}; expected at least 200`);
  }
  return `.whenline-figure { container-type: inline-size; margin: 1.5em 0; }
.whenline-figure svg { display: block; max-width: 100%; height: auto; }
.whenline-figure th, .whenline-figure td { padding: 0.3em 1em 0.3em 0; text-align: left; vertical-align: top; }
.whenline-data { overflow-x: auto; }
@container (max-width: ${String(Math.ceil(width) - 1)}px) {
  .whenline-figure > svg { display: none; }
  .whenline-figure > .whenline-narrow { display: block; }
}
@media print {
  .whenline-figure > svg { display: block; break-inside: avoid; }
  .whenline-figure > .whenline-narrow, .whenline-data:not([open]) { display: none; }
  .whenline-data tr { break-inside: avoid; }
}
`;
}
