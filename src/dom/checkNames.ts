import { shown, TimelineError } from "../errors.js";

/** Refuses what is no set of options, and options that nobody reads: they are mistakes in the call. Returns the options. */
export function checkNames<Options>(options: Options, known: readonly string[]): Options {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TimelineError("invalid-option", `invalid options: ${shown(options)}; expected an object`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    throw new TimelineError("unknown-option", `unknown option: ${shown(name)}; expected one of ${known.join(", ")}`);
  }
  return options;
}
