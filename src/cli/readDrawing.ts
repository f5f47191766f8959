import type { LayoutOptions } from "../layout/options.js";
import { usageFault } from "./fault.js";
import { textOption, type Job } from "./job.js";
import { localeOf } from "./localeOf.js";

/** How a timeline is to be drawn. */
export interface Drawing {
  readonly options: LayoutOptions;
  /** The locale's name in date-fns: `de`, `zh-CN`; undefined for the words that are there anyway. */
  readonly localeName: string | undefined;
  /** Pixels of a PNG for each of the drawing's. */
  readonly scale: number;
}

/** Options of the library that are words, by the names that they have here. */
const words: Readonly<Record<string, keyof LayoutOptions>> = {
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

/** Reads what was said about the drawing. Errors: throws CliFault with exit code 2. */
export async function readDrawing(job: Job): Promise<Drawing> {
  const tag = textOption(job, "locale");
  const loaded = tag === undefined ? undefined : await localeOf(tag);
  const given = Object.entries(words).flatMap(([name, option]) => {
    const value = textOption(job, name);
    return value === undefined ? [] : [[option, value]];
  });
  return {
    options: {
      ...(Object.fromEntries(given) as LayoutOptions),
      ...numberOption(job, "width"),
      ...(textOption(job, "height") !== "auto" && numberOption(job, "height")),
      ...numberOption(job, "label-width", "labelWidth"),
      ...numberOption(job, "label-lines", "labelLines"),
      ...domainOption(job),
      ...(job.options["no-legend"] === true && { legend: false }),
      ...(loaded && { locale: loaded }),
    },
    localeName: loaded?.code,
    scale: scaleOption(job),
  };
}

function numberOption(job: Job, name: string, option: string = name): object {
  const text = textOption(job, name);
  if (text === undefined) return {};
  const number = text.trim() === "" ? NaN : Number(text);
  if (Number.isNaN(number)) throw usageFault(`invalid --${name}: ${text}; expected a number of pixels`);
  return { [option]: number };
}

function scaleOption(job: Job): number {
  const text = textOption(job, "scale") ?? "1";
  const scale = Number(text.replace(/x$/, ""));
  if (scale >= 0.1 && scale <= 10) return scale;
  throw usageFault(`invalid --scale: ${text}; expected a number from 0.1 to 10, such as 2`);
}

/** Whether each of the two is a date is for the layout to say. */
function domainOption(job: Job): object {
  const text = textOption(job, "domain");
  if (text === undefined) return {};
  const [start, end, more] = text.split("/");
  if (start && end && more === undefined) return { domain: [start, end] };
  throw usageFault(`invalid --domain: ${text}; expected two dates, such as 2013/2017-06`);
}
