import type { LayoutOptions } from "../layout/options.js";
import { usageFault } from "./fault.js";
import { textOption, type Job } from "./job.js";
import { numberOptions, wordOptions } from "./optionFault.js";
import { typedText } from "./typedText.js";
import { localeOf } from "./localeOf.js";

/** How a timeline is to be drawn. */
export interface Drawing {
  readonly options: LayoutOptions;
  /** The locale's name in date-fns: `de`, `zh-CN`; undefined for the words that are there anyway. */
  readonly localeName: string | undefined;
  /** Pixels of a PNG for each of the drawing's. */
  readonly scale: number;
}

/** Reads what was said about the drawing. Errors: throws CliFault with exit code 2. */
export async function readDrawing(job: Job): Promise<Drawing> {
  const tag = textOption(job, "locale");
  const loaded = tag === undefined ? undefined : await localeOf(tag);
  const given = Object.entries(wordOptions).flatMap(([name, option]) => {
    const value = textOption(job, name);
    return value === undefined ? [] : [[option, value]];
  });
  return {
    options: {
      ...(Object.fromEntries(given) as LayoutOptions),
      ...(Object.fromEntries(Object.keys(numberOptions).flatMap((name) => numberOption(job, name))) as LayoutOptions),
      ...domainOption(job),
      ...(job.options["no-legend"] === true && { legend: false }),
      ...(loaded && { locale: loaded }),
    },
    localeName: loaded?.code,
    scale: scaleOption(job),
  };
}

function numberOption(job: Job, name: string): readonly (readonly [string, number])[] {
  const text = textOption(job, name);
  const [option = "", expected = ""] = numberOptions[name] ?? [];
  if (text === undefined || (name === "height" && text === "auto")) return [];
  const number = text.trim() === "" ? NaN : Number(text);
  if (Number.isNaN(number)) throw usageFault(`invalid --${name}: ${typedText(text)}; expected ${expected}`);
  return [[option, number]];
}

function scaleOption(job: Job): number {
  const text = textOption(job, "scale") ?? "1";
  const scale = Number(text.replace(/x$/, ""));
  if (scale >= 0.1 && scale <= 10) return scale;
  throw usageFault(`invalid --scale: ${typedText(text)}; expected a number from 0.1 to 10, such as 2`);
}

/** Whether each of the two is a date is for the layout to say. */
function domainOption(job: Job): object {
  const text = textOption(job, "domain");
  if (text === undefined) return {};
  const [start, end, more] = text.split("/");
  if (start && end && more === undefined) return { domain: [start, end] };
  throw usageFault(`invalid --domain: ${typedText(text)}; expected two dates, such as 2013/2017-06`);
}
