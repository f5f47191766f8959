import { TimelineError, type Problem } from "../errors.js";
import { layout } from "../layout/layout.js";
import type { LayoutOptions } from "../layout/options.js";
import { interfaceWords } from "../model/interfaceWords.js";
import type { Timeline } from "../model/timeline.js";
import { toTable } from "../model/toTable.js";
import { escapeXml } from "../render/escapeXml.js";
import { toSvg } from "../render/toSvg.js";
import { figureWidth, narrowWidth } from "./figureStyle.js";
import { readInfo } from "./infoString.js";
import type { PageProblem, ResolvedMarkdownOptions } from "./options.js";
import { readBlock } from "./readBlock.js";

/** A block as a page has it. */
export interface Block {
  readonly text: string;
  /** What follows the language on the line that opens it. */
  readonly info: string;
  /** The line that opens it, from 1; undefined where that is not known. */
  readonly line?: number | undefined;
}

/** What a block comes to. */
export interface DrawnBlock {
  /** A figure; null if the block is to stay as it is written. */
  readonly html: string | null;
  readonly problems: readonly PageProblem[];
}

/** A drawing of this width runs down anyway. */
const narrowest = 480;

/** The ids in use in a page: no drawing has those of another. */
export type PageIds = Set<string>;

/** Draws a block, or says why not. Never throws on what the block says. */
export function drawBlock({ text, info, line }: Block, options: ResolvedMarkdownOptions, ids: PageIds): DrawnBlock {
  const first = line ?? 0;
  let chosen: LayoutOptions;
  try {
    chosen = { ...options.layout, ...(readInfo(info) as LayoutOptions) };
    // The layout judges its options before it looks at the events.
    layout({ events: [] }, chosen);
  } catch (error) {
    return { html: null, problems: [optionProblem(error, first)] };
  }
  const { timeline, problems } = readBlock(text, options.dateOrder);
  const told = [...problems, ...emptiness(timeline, problems)].map((problem) => placed(problem, first));
  const isDrawn = told.length === 0 || (options.partial && timeline.events.length > 0);
  return { html: isDrawn ? figure(timeline, chosen, options, ids) : null, problems: told };
}

function emptiness({ events }: Timeline, problems: readonly Problem[]): readonly Problem[] {
  if (events.length > 0 || problems.length > 0) return [];
  return [
    { code: "no-events", message: "no events; expected lines such as 2014-01: They meet", at: "line 1, column 1" },
  ];
}

function optionProblem(error: unknown, line: number): PageProblem {
  if (!(error instanceof TimelineError)) throw error;
  return { code: error.code, message: error.message, at: "", line: Math.max(line, 1), column: 1 };
}

/** Lines of a block are counted from the one after its opening. */
function placed(problem: Problem, first: number): PageProblem {
  const [, line = "1", column = "1"] = /^line (\d+)(?:, column (\d+))?/.exec(problem.at) ?? [];
  return { ...problem, line: first + Number(line), column: Number(column) };
}

function figure(
  timeline: Timeline,
  options: LayoutOptions,
  { table: hasTable, narrow }: ResolvedMarkdownOptions,
  ids: PageIds,
): string {
  const svg = drawing(timeline, options, ids);
  const { locale, width = figureWidth } = options;
  // Hidden, so that a page without our style shows one of the two, and readers of screens hear one.
  const second =
    narrow && width > narrowest
      ? `<div class="whenline-narrow" hidden="hidden">${drawing(timeline, { ...options, width: narrowWidth, height: "auto" }, ids)}</div>`
      : "";
  const table = toTable(timeline, { format: "html", locale }).trim();
  const words = escapeXml(interfaceWords(locale).asTable);
  const details = hasTable ? `<details class="whenline-data"><summary>${words}</summary>${table}</details>` : "";
  return `<figure class="whenline-figure">${svg}${second}${details}</figure>`;
}

function drawing(timeline: Timeline, options: LayoutOptions, ids: PageIds): string {
  const scene = layout(timeline, options);
  return toSvg({ ...scene, id: freeId(scene.id, ids) });
}

function freeId(id: string, ids: PageIds): string {
  let free = id;
  for (let number = 2; ids.has(free); number++) free = `${id}-${String(number)}`;
  ids.add(free);
  return free;
}
