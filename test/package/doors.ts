/** A door of the package, and how somebody else's project goes through it. */
export interface Door {
  /** The key in `exports`. */
  readonly key: string;
  /** What is imported, with types. */
  readonly names: string;
  /** An expression of those names that is true without a DOM. */
  readonly works: string;
  /** Lines that hold only if the types are found and told apart. */
  readonly types: string;
}

/** The doors that have code; whoever adds one to `exports` is asked for a row. */
export const codeDoors: readonly Door[] = [
  {
    key: ".",
    names:
      "createTimeline, parseWhen, readTimeline, renderToString, type Problem, type Timeline, type TimelineView, type When",
    works:
      'typeof createTimeline === "function" && renderToString([{ when: "2014-03", title: "Vote" }]).startsWith("<svg ")',
    types: `
      export const when: When = parseWhen("2014-03");
      const read: { timeline: Timeline; problems: readonly Problem[] } = readTimeline([{ when, title: "Vote" }]);
      export const svg: string = renderToString(read.timeline, { width: 640 });
      export const view: TimelineView = createTimeline(document.body, read.timeline);
      // @ts-expect-error: the width is a number
      renderToString([], { width: "640" });`,
  },
  {
    key: "./element",
    names: "WhenLineElement, type WhenLineEventMap, type WhenLineOptions",
    works: 'typeof WhenLineElement === "function"',
    types: `
      export const options: WhenLineOptions = { locale: "de" };
      export const type: keyof WhenLineEventMap = "when-line-select";
      export const element: HTMLElement = new WhenLineElement();
      document.createElement("when-line").selected = "vote";
      // @ts-expect-error: ids are text
      document.createElement("when-line").selected = 1;`,
  },
  {
    key: "./react",
    names: "Timeline, type TimelineProps",
    works: 'typeof Timeline.render === "function"',
    types: `
      export const props: TimelineProps = { data: [], onSelect: ({ event }) => event?.title };
      export const component: (props: TimelineProps) => unknown = Timeline;
      // @ts-expect-error: data is needed
      export const without: TimelineProps = {};`,
  },
  {
    key: "./extract",
    names: "de, extractDates, type FoundDate",
    works: 'extractDates("Im Mai 1932", { locale: de })[0].edtf === "1932-05"',
    types: `
      export const found: readonly FoundDate[] = extractDates("Im Mai 1932", { locale: de });
      // @ts-expect-error: a language is an object
      extractDates("Im Mai 1932", { locale: "de" });`,
  },
  {
    key: "./formats",
    names: "readCsv, writeCsv, type ReadResult",
    works: 'readCsv("when,title\\n2014-03,Vote").timeline.events[0].when.edtf === "2014-03"',
    types: `
      export const result: ReadResult = readCsv("when,title");
      writeCsv(result.timeline);
      // @ts-expect-error: a timeline is no text
      writeCsv("when,title");`,
  },
  {
    key: "./markdown",
    names: "remarkTimeline, type MarkdownOptions",
    works: 'typeof remarkTimeline({ table: false }) === "function"',
    types: `
      export const options: MarkdownOptions = { table: false };
      remarkTimeline(options);
      // @ts-expect-error: there is a table or none
      remarkTimeline({ table: "none" });`,
  },
];

/** A door that has data. */
export interface DataDoor {
  readonly key: string;
  /** A name for it, and a type that it has. */
  readonly name: string;
  readonly type: string;
  /** Something that is true of `data`. */
  readonly works: string;
}

export const dataDoors: readonly DataDoor[] = [
  {
    key: "./timeline.schema.json",
    name: "schema",
    type: "{ $id: string; $defs: object }",
    works: 'data.$id === "urn:whenline:timeline"',
  },
  {
    key: "./package.json",
    name: "manifest",
    type: "{ name: string; version: string }",
    works: 'data.name === "whenline"',
  },
];

/** What a door is imported by. */
export function specifierOf(key: string): string {
  return `whenline${key.slice(1)}`;
}
