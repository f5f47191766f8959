import type { ViewOptions } from "../dom/viewOptions.js";
import { resolveViewOptions } from "../dom/viewOptions.js";
import { shown, TimelineError } from "../errors.js";
import type { Locale } from "../time/locale.js";

/** The options of `createTimeline` as properties of the element; `locale` may also be a language tag. */
export interface WhenLineOptions extends Omit<ViewOptions, "locale" | "onProblem" | "title" | "state"> {
  readonly locale?: Locale | string | undefined;
}

type Parse = (text: string) => unknown;

const text: Parse = (value) => value;
const number: Parse = (value) => (/^\s*[\d.]+\s*$/.test(value) ? Number(value) : value);
/** Present is what the name says. */
const off: Parse = () => false;
/** As EDTF writes an interval: `2013/2017-06`. */
const interval: Parse = (value) => (value.split("/").length === 2 ? value.split("/") : value);

interface Row {
  readonly option: keyof ViewOptions;
  readonly parse: Parse;
}

/** Attributes that are options; what is not a plain word, number or date has a property alone. */
const rows: Readonly<Record<string, Row>> = {
  width: { option: "width", parse: number },
  height: { option: "height", parse: number },
  "label-width": { option: "labelWidth", parse: number },
  "label-lines": { option: "labelLines", parse: number },
  orientation: { option: "orientation", parse: text },
  scale: { option: "scale", parse: text },
  gaps: { option: "gaps", parse: text },
  lanes: { option: "lanes", parse: text },
  ticks: { option: "ticks", parse: text },
  direction: { option: "direction", parse: text },
  "label-side": { option: "labelSide", parse: text },
  theme: { option: "theme", parse: text },
  now: { option: "now", parse: text },
  domain: { option: "domain", parse: interval },
  title: { option: "title", parse: text },
  description: { option: "description", parse: text },
  "no-legend": { option: "legend", parse: off },
  "no-zoom": { option: "zoom", parse: off },
};

/** Attributes that the element itself understands; `lang` is that of every element. */
const others = ["src", "type", "selected", "state", "controls", "locale", "lang"] as const;

/** All attributes that the element follows. */
export const attributeNames: readonly string[] = [...Object.keys(rows), ...others];

/** Options that are properties of the element, besides `title`, which every element has. */
export const optionNames = [
  ...["width", "height", "orientation", "domain", "gaps", "scale", "lanes", "ticks", "direction", "labelWidth"],
  ...["labelSide", "labelLines", "legend", "theme", "measureText", "now", "description", "zoom", "hiddenGroups"],
] as readonly (keyof ViewOptions)[];

/** The options that an element's attributes state. Wrong ones are told to `onError` and left out. */
export function optionsOf(element: Element, onError: (error: TimelineError, attribute: string) => void): ViewOptions {
  const options: Record<string, unknown> = {};
  for (const [name, { option, parse }] of Object.entries(rows)) {
    const value = element.getAttribute(name);
    if (value === null || (value === "" && option !== "legend" && option !== "zoom")) continue;
    const parsed = parse(value);
    try {
      resolveViewOptions({ [option]: parsed });
      options[option] = parsed;
    } catch (error) {
      if (!(error instanceof TimelineError)) throw error;
      onError(error, name);
    }
  }
  return options;
}

/** Errors: throws TimelineError `invalid-option` for a value that a property cannot have. */
export function checkProperty(name: string, value: unknown): void {
  if (name === "locale" && typeof value === "string") return;
  if (name === "src" || name === "type" || name === "selected") {
    if (typeof value === "string" || value === null || value === undefined) return;
    throw new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected a string`);
  }
  resolveViewOptions({ [name]: value });
}
