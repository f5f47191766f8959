import { TimelineError } from "../errors.js";
import type { LayoutOptions } from "../layout/options.js";
import { CliFault, exitCodes, usageFault } from "./fault.js";

/** Options of the library that are words, by the names that they have here. */
export const wordOptions: Readonly<Record<string, keyof LayoutOptions>> = {
  orientation: "orientation",
  theme: "theme",
  gaps: "gaps",
  "time-scale": "scale",
  lanes: "lanes",
  ticks: "ticks",
  "label-side": "labelSide",
  direction: "direction",
  now: "now",
};

/** Those that are numbers, with what they count. */
export const numberOptions: Readonly<Record<string, readonly [keyof LayoutOptions, string]>> = {
  width: ["width", "a number of pixels"],
  height: ["height", "a number of pixels, or auto"],
  "label-width": ["labelWidth", "a number of pixels"],
  "label-lines": ["labelLines", "a whole number"],
};

const typed: ReadonlyMap<string, string> = new Map([
  ...Object.entries(wordOptions).map(([name, option]) => [option, name] as const),
  ...Object.entries(numberOptions).map(([name, [option]]) => [option, name] as const),
  ["domain", "domain"],
]);

/** An error of the library that whoever typed can do something about, in the words that they typed; undefined for others. */
export function optionFault(error: unknown): CliFault | undefined {
  if (error instanceof RangeError) return usageFault(`cannot make ${error.message}`);
  if (!(error instanceof TimelineError)) return undefined;
  const isFile = error.code === "invalid-font" && error.cause instanceof Error && "code" in error.cause;
  if (isFile && !(error.cause instanceof TimelineError))
    return new CliFault(exitCodes.files, error.message, error.cause);
  if (!error.code.endsWith("-option") && !["missing-package", "missing-font", "invalid-font"].includes(error.code))
    return undefined;
  const message = error.message
    .replace(/^(invalid|unknown) (\w+)(?:\[\d\])?: /, (whole, verb: string, option: string) => {
      const name = typed.get(option);
      return name === undefined ? whole : `${verb} --${name}: `;
    })
    .replace(/, or an object$/, "");
  return usageFault(message);
}
