import { TimelineError } from "../errors.js";
import { htmlOfText } from "../formats/html/textOfHtml.js";
import { layout } from "../layout/layout.js";
import type { LayoutOptions } from "../layout/options.js";
import type { Timeline } from "../model/timeline.js";
import { toTable } from "../model/toTable.js";
import { toSvg } from "../render/toSvg.js";
import type { Locale } from "../time/locale.js";
import { usageFault, type ExitCode } from "./fault.js";
import { extensionOf, finish, onlyFile, readTimelineFile, textOption, titled, type Job } from "./job.js";
import { localeOf } from "./localeOf.js";

type Target = "svg" | "html" | "md";

const targets: Readonly<Record<string, Target>> = { svg: "svg", html: "html", htm: "html", md: "md", markdown: "md" };

/** `whenline render`. */
export async function render(job: Job): Promise<ExitCode> {
  const file = onlyFile(job);
  const target = targetOf(job);
  const options = await layoutOptions(job);
  const read = await readTimelineFile(job, file);
  const text = drawn(target, titled(job, read.timeline), options);
  return finish(job, read.file, { text, problems: read.problems, losses: [] });
}

function targetOf(job: Job): Target {
  const to = textOption(job, "to");
  const output = textOption(job, "output");
  const name = to ?? extensionOf(output) ?? "svg";
  const target = Object.hasOwn(targets, name.toLowerCase()) ? targets[name.toLowerCase()] : undefined;
  if (target) return target;
  if (to !== undefined) throw usageFault(`invalid --to: ${to}; expected one of svg, html, md`);
  throw usageFault(`cannot tell what to make from ${output ?? ""}; give --to svg, html or md`);
}

const words = ["orientation", "theme", "gaps", "now"] as const;

async function layoutOptions(job: Job): Promise<LayoutOptions> {
  const locale = textOption(job, "locale");
  const given = Object.fromEntries(
    words.flatMap((name) => (textOption(job, name) === undefined ? [] : [[name, textOption(job, name)]])),
  );
  return {
    ...given,
    ...numberOption(job, "width"),
    ...(textOption(job, "height") !== "auto" && numberOption(job, "height")),
    ...(job.options["no-legend"] === true && { legend: false }),
    ...(locale !== undefined && { locale: await localeOf(locale) }),
  };
}

function numberOption(job: Job, name: string): object {
  const text = textOption(job, name);
  if (text === undefined) return {};
  const number = text.trim() === "" ? NaN : Number(text);
  if (Number.isNaN(number)) throw usageFault(`invalid --${name}: ${text}; expected a number of pixels`);
  return { [name]: number };
}

function drawn(target: Target, timeline: Timeline, options: LayoutOptions): string {
  try {
    const { locale } = options;
    if (target === "md") return toTable(timeline, { format: "markdown", locale });
    const svg = `${toSvg(layout(timeline, options))}\n`;
    return target === "svg" ? svg : page(timeline, svg, toTable(timeline, { format: "html", locale }), locale);
  } catch (error) {
    if (error instanceof TimelineError && error.code.endsWith("-option")) throw usageFault(error.message);
    throw error;
  }
}

/** A page that is whole in itself: the drawing, and the same as a table. */
function page({ title }: Timeline, svg: string, table: string, locale: Locale | undefined): string {
  const lang = htmlOfText(locale?.code ?? "en");
  const name = htmlOfText(title ?? "Timeline");
  return [
    "<!doctype html>",
    `<html lang="${lang}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title></head>`,
    "<body>",
    `<figure>${svg.trim()}</figure>`,
    table.trim(),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
