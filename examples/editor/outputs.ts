import { renderToString, toPng, toTable, type Problem, type RenderOptions, type Timeline } from "whenline";
import * as formats from "whenline/formats";

/** A file that can be made of a timeline. */
export interface Output {
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly type: string;
  readonly make: (timeline: Timeline, options: RenderOptions) => formats.WriteResult;
  /** What is saved if that is no text: there is nothing to read or to copy then. */
  readonly picture?: (timeline: Timeline, options: RenderOptions) => Promise<Blob>;
}

interface Named {
  readonly title: string;
  readonly extension: string;
  readonly type: string;
}

/** What files of each writer are called. A writer that is not here is offered under its own name. */
const known: Readonly<Record<string, Named>> = {
  writeJson: { title: "JSON", extension: "json", type: "application/json" },
  writeCsv: { title: "CSV", extension: "csv", type: "text/csv" },
  writeTimelineJs: { title: "TimelineJS", extension: "timelinejs.json", type: "application/json" },
  writeICalendar: { title: "iCalendar", extension: "ics", type: "text/calendar" },
  writeMermaid: { title: "Mermaid", extension: "mmd", type: "text/plain" },
  writeMarkwhen: { title: "Markwhen", extension: "mw", type: "text/plain" },
  writeJsonLd: { title: "JSON-LD (schema.org)", extension: "jsonld", type: "application/ld+json" },
  writeVis: { title: "vis-timeline", extension: "vis.json", type: "application/json" },
  writeVisTimeline: { title: "vis-timeline", extension: "vis.json", type: "application/json" },
};

const none: readonly Problem[] = [];

const drawn: readonly Output[] = [
  {
    id: "svg",
    title: "SVG picture",
    extension: "svg",
    type: "image/svg+xml",
    make: (timeline, options) => ({ text: renderToString(timeline, options), problems: none }),
  },
  {
    id: "png",
    title: "PNG picture",
    extension: "png",
    type: "image/png",
    make: () => ({ text: "", problems: none }),
    picture: (timeline, options) => toPng(renderToString(timeline, options)),
  },
  {
    id: "markdown",
    title: "Markdown table",
    extension: "md",
    type: "text/markdown",
    make: (timeline, { locale }) => ({ text: toTable(timeline, { format: "markdown", locale }), problems: none }),
  },
  {
    id: "html",
    title: "HTML table",
    extension: "html",
    type: "text/html",
    make: (timeline, { locale }) => ({ text: toTable(timeline, { format: "html", locale }), problems: none }),
  },
];

/** Every file that this version of the library can make: the drawing, tables, and each format that it writes. */
export const outputs: readonly Output[] = [
  ...drawn,
  ...Object.entries(formats).flatMap(([name, write]): Output[] => {
    if (!name.startsWith("write")) return [];
    const id = name.slice("write".length).toLowerCase();
    const named = known[name] ?? { title: name.slice("write".length), extension: `${id}.txt`, type: "text/plain" };
    return [{ id, ...named, make: (timeline) => (write as (of: Timeline) => formats.WriteResult)(timeline) }];
  }),
];

/** A name for a file from the title of a timeline. */
export function fileName({ title = "" }: Timeline, extension: string): string {
  const plain = title.normalize("NFKD").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? ["timeline"];
  return `${words.slice(0, 8).join("-")}.${extension}`;
}
