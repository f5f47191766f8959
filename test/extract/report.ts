import { formatWhen } from "../../src/time/formatWhen.js";
import type { When } from "../../src/time/when.js";
import type { MarkedText } from "./readSet.js";
import type { DateFault } from "./scoreDates.js";
import type { EventFault } from "./scoreEvents.js";
import { figuresOf, type Figures, type TextScore } from "./scoreSet.js";

type Column = readonly [heading: string, show: (figures: Figures) => string];

const percent = (share: number): string => (100 * share).toFixed(1);

const columns: readonly Column[] = [
  ["texts", ({ texts }) => String(texts)],
  ["dates", ({ dates }) => String(dates)],
  ["expression F1", ({ dates, expressionF1 }) => (dates === 0 ? "–" : percent(expressionF1))],
  ["value F1", ({ dates, valueF1 }) => (dates === 0 ? "–" : percent(valueF1))],
  ["~ and ? kept", ({ qualified }) => percent(qualified)],
  ["wrong %", ({ wrong }) => percent(wrong)],
  ["wrong year", ({ wrongYears }) => String(wrongYears)],
  ["coarser", ({ coarser }) => String(coarser)],
  ["false dates", ({ falseDates }) => String(falseDates)],
  ["false, unresolved", ({ falseUnresolved }) => String(falseUnresolved)],
  ["events", ({ events }) => String(events)],
  ["event F1", ({ events, eventF1 }) => (events === 0 ? "–" : percent(eventF1))],
  ["false events", ({ falseEvents }) => String(falseEvents)],
  ["kind right", ({ kindRight }) => percent(kindRight)],
  ["titles good", ({ titlesGood }) => percent(titlesGood)],
  ["titles kept", ({ titlesKept }) => percent(titlesKept)],
  ["titles with date", ({ titlesDated }) => percent(titlesDated)],
  ["undated kept", ({ undatedKept }) => percent(undatedKept)],
];

/** A table in Markdown: a row a class, then each half, then all. */
export function figureTable(scores: readonly TextScore[]): string {
  const classes = [...new Set(scores.map(({ article }) => article.className))];
  const rows: (readonly [string, readonly TextScore[]])[] = [
    ...classes.map((name) => [name, scores.filter(({ article }) => article.className === name)] as const),
    ["dev half", scores.filter(({ article }) => article.half === "dev")],
    ["held half", scores.filter(({ article }) => article.half === "held")],
    ["all", scores],
  ];
  return [
    `| | ${columns.map(([heading]) => heading).join(" | ")} |`,
    `|---|${columns.map(() => "---:").join("|")}|`,
    ...rows.map(([name, some]) => {
      const figures = figuresOf(some);
      return `| ${name} | ${columns.map(([, show]) => show(figures)).join(" | ")} |`;
    }),
  ].join("\n");
}

/** A line for each fault, with the words about it. */
export function errorLines(scores: readonly TextScore[]): string[] {
  return scores.flatMap(({ article, dates, events }) => [
    ...dates.faults.map((fault) => `${article.id} date ${fault.kind}: ${dateLine(article, fault)}`),
    ...events.faults.map((fault) => `${article.id} event ${fault.kind}: ${eventLine(article, fault)}`),
  ]);
}

function dateLine({ text }: MarkedText, { mark, found }: DateFault): string {
  const place = mark ?? found;
  if (!place) return "";
  const before = text.slice(Math.max(0, place.start - 40), place.start).replaceAll("\n", " ");
  const after = text.slice(place.end, place.end + 30).replaceAll("\n", " ");
  return `…${before}[[${text.slice(place.start, place.end)}]]${after}… ${found ? `got ${shownWhen(found.when)}` : ""}`;
}

function shownWhen(when: When | null): string {
  if (!when) return "nothing";
  const parts = [when.start.part, when.end.part].filter((part) => part !== undefined);
  return [when.edtf, ...new Set(parts)].join(" ");
}

function eventLine({ text }: MarkedText, { mark, found, titleFaults }: EventFault): string {
  const place = mark ?? found?.sources?.[0]?.text;
  const quote = place ? text.slice(place.start, place.end).replaceAll("\n", " ") : "";
  const got = found ? ` got "${found.title}" (${found.when.kind}, ${formatWhen(found.when)})` : "";
  return `${titleFaults.length > 0 ? `[${titleFaults.join(", ")}] ` : ""}"${quote}"${got}`;
}
