import type { Problem } from "../errors.js";
import { layout } from "../layout/layout.js";
import type { Timeline } from "../model/timeline.js";
import { toTable } from "../model/toTable.js";
import { toSvg } from "../render/toSvg.js";
import { targetNames } from "./commands.js";
import { fileFault, usageFault, type ExitCode } from "./fault.js";
import {
  checkOutput,
  extensionOf,
  finish,
  listOption,
  onlyFile,
  readTimelineFile,
  textOption,
  titled,
  type Job,
} from "./job.js";
import { readDrawing, type Drawing } from "./readDrawing.js";
import { optionFault } from "./optionFault.js";
import { typedText } from "./typedText.js";

type Target = (typeof targetNames)[number];

/** Endings of files, and what they stand for. */
const endings: Readonly<Record<string, Target>> = {
  ...(Object.fromEntries(targetNames.map((name) => [name, name])) as Record<Target, Target>),
  htm: "html",
  markdown: "md",
};

/** What was drawn, and what the drawing lacks. */
interface Drawn {
  readonly content: string | Uint8Array;
  readonly losses: readonly Problem[];
}

/** `whenline render`. */
export async function render(job: Job): Promise<ExitCode> {
  const file = onlyFile(job);
  const target = targetOf(job);
  checkOutput(job);
  const drawing = await readDrawing(job);
  checkFor(target, job);
  const read = await readTimelineFile(job, file);
  job.surroundings.progress.step("drawing");
  const drawn = await draw(target, titled(job, read.timeline), drawing, job);
  return finish(job, read.file, { ...drawn, problems: read.problems });
}

function targetOf(job: Job): Target {
  const to = textOption(job, "to");
  const output = textOption(job, "output");
  const name = (
    to ??
    (output === "-" ? undefined : extensionOf(output)) ??
    (output === undefined || output === "-" ? "svg" : "")
  ).toLowerCase();
  const target = Object.hasOwn(endings, name) && (to !== undefined || name !== "table") ? endings[name] : undefined;
  if (target) return target;
  const expected = targetNames.join(", ");
  if (to !== undefined) throw usageFault(`invalid --to: ${typedText(to)}; expected one of ${expected}`);
  throw usageFault(`cannot tell what to make from ${typedText(output ?? "")}; give --to: one of ${expected}`);
}

/** Options that mean something to some targets only. */
const uses: Readonly<Record<string, readonly Target[]>> = { scale: ["png"], font: ["png", "pdf"], static: ["html"] };

function checkFor(target: Target, job: Job): void {
  for (const [name, targets] of Object.entries(uses)) {
    if (job.options[name] !== undefined && !targets.includes(target)) {
      throw usageFault(`--${name} is for ${targets.join(" and ")}, not for ${target}`);
    }
  }
  const output = textOption(job, "output");
  const isBinary = target === "png" || target === "pdf";
  if (isBinary && job.surroundings.isTerminal && (output === undefined || output === "-")) {
    throw usageFault(`${target} is not for a terminal; give -o FILE, or send it to a file or program`);
  }
}

async function draw(target: Target, timeline: Timeline, drawing: Drawing, job: Job): Promise<Drawn> {
  try {
    return await makers[target](timeline, drawing, job);
  } catch (error) {
    throw optionFault(error) ?? error;
  }
}

const makers: Readonly<Record<Target, (timeline: Timeline, drawing: Drawing, job: Job) => Drawn | Promise<Drawn>>> = {
  svg: (timeline, { options }) => ({ content: `${toSvg(layout(timeline, options))}\n`, losses: [] }),
  md: (timeline, { options: { locale } }) => ({
    content: toTable(timeline, { format: "markdown", locale }),
    losses: [],
  }),
  table: (timeline, { options: { locale } }) => ({
    content: toTable(timeline, { format: "html", locale }),
    losses: [],
  }),
  html: async (timeline, drawing, job) => {
    const { pageLosses, writePage } = await import("./htmlPage.js");
    const library = job.options.static === true ? [] : await libraryOf(job, drawing.localeName);
    return { content: writePage(timeline, drawing, library), losses: pageLosses(timeline, library.length > 0) };
  },
  png: onPaper,
  pdf: onPaper,
};

/** What is built beside this program for pages. */
async function libraryOf({ surroundings }: Job, localeName: string | undefined): Promise<readonly string[]> {
  const names = ["whenline.js", ...(localeName === undefined ? [] : [`locales/${localeName}.js`])];
  const read = async (name: string): Promise<string> => {
    try {
      return await surroundings.built(name);
    } catch (cause) {
      throw fileFault("read", `${name}, which belongs beside this program`, cause);
    }
  };
  return Promise.all(names.map(read));
}

async function onPaper(timeline: Timeline, { options, scale }: Drawing, job: Job): Promise<Drawn> {
  const { drawOnPaper } = await import("../paper/drawOnPaper.js");
  const kind = targetOf(job) === "png" ? "png" : "pdf";
  const { bytes, problems } = await drawOnPaper(kind, (more) => layout(timeline, { ...options, ...more }), {
    fonts: listOption(job, "font"),
    scale,
  });
  return { content: bytes, losses: problems };
}
