/** An option of a command. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for its value in the help. */
  readonly value?: string;
  /** It may be given more than once. */
  readonly many?: boolean;
  readonly help: string;
}

/** A command and what can be said to it. */
export interface Command {
  readonly usage: string;
  readonly help: string;
  readonly options: Readonly<Record<string, Option>>;
}

const common: Readonly<Record<string, Option>> = {
  from: { type: "string", value: "FORMAT", help: "format of the input; found out if not given" },
  "date-order": { type: "string", value: "dmy|mdy", help: "what 1/2/2017 means in a CSV file or a list" },
  schema: { type: "string", value: "FILE", help: "table schema or data package of a CSV file (Frictionless)" },
  config: { type: "string", value: "FILE", help: "JSON file with options, which those typed here override" },
  watch: { type: "boolean", help: "run again whenever the input changes" },
  strict: { type: "boolean", help: "write nothing if there is any problem" },
  json: { type: "boolean", help: "problems as lines of JSON" },
  help: { type: "boolean", short: "h", help: "show this" },
};

const output: Option = {
  type: "string",
  short: "o",
  value: "FILE",
  help: "file to write; standard output if not given",
};
const locale: Option = {
  type: "string",
  value: "TAG",
  help: "language of dates: en, en-US, de, de-AT, fr, es, ar, zh-CN",
};

/** What `render` makes. */
export const targetNames = ["svg", "png", "pdf", "html", "md", "table"] as const;

const drawing: Readonly<Record<string, Option>> = {
  width: { type: "string", value: "PIXELS", help: "width of the drawing (960)" },
  height: { type: "string", value: "PIXELS", help: "height of the drawing (as needed)" },
  scale: { type: "string", value: "1|2|3", help: "pixels of a PNG for each of the drawing's (1)" },
  font: { type: "string", many: true, value: "FILE", help: "TTF or OTF for PNG and PDF; again for more letters" },
  static: { type: "boolean", help: "HTML without a script" },
  orientation: { type: "string", value: "WAY", help: "horizontal, vertical or auto" },
  theme: { type: "string", value: "NAME", help: "light, dark, print, contrast or auto" },
  domain: { type: "string", value: "FROM/TO", help: "first and last date shown: 2013/2017-06" },
  gaps: { type: "string", value: "WAY", help: "collapse or keep long empty stretches" },
  "time-scale": { type: "string", value: "NAME", help: "time, sequence, log or relative" },
  lanes: { type: "string", value: "NAME", help: "shared, or group: a band for each group" },
  ticks: { type: "string", value: "NAME", help: "auto, week or quarter" },
  direction: { type: "string", value: "WAY", help: "ltr, rtl or auto" },
  "label-side": { type: "string", value: "SIDE", help: "of a downward axis: start, end or both" },
  "label-width": { type: "string", value: "PIXELS", help: "widest label of a moment (230)" },
  "label-lines": { type: "string", value: "LINES", help: "lines of a title at most" },
  "no-legend": { type: "boolean", help: "leave the legend out" },
};

/** Every command. */
export const commands = {
  render: {
    usage: "whenline render <file|-> [options]",
    help: "Draws a timeline: SVG, PNG, PDF, an interactive HTML page, or a table in Markdown or HTML.",
    options: {
      output,
      to: {
        type: "string",
        value: "KIND",
        help: `what to make: ${targetNames.join(", ")}; by the ending of the output`,
      },
      ...drawing,
      now: { type: "string", value: "DATE", help: "a date to mark as today" },
      title: { type: "string", value: "TEXT", help: "title, in place of the file's" },
      locale,
      ...common,
    },
  },
  convert: {
    usage: "whenline convert <file|-> [options]",
    help: "Writes a timeline in another format, and says what that cannot hold.",
    options: {
      output,
      to: { type: "string", value: "FORMAT", help: "format to write; by the ending of the output, else json" },
      title: { type: "string", value: "TEXT", help: "title, in place of the file's" },
      ...common,
    },
  },
  check: {
    usage: "whenline check <file|-> ... [options]",
    help: "Tells the problems of files and writes nothing.",
    options: common,
  },
  extract: {
    usage: "whenline extract <article.txt|article.html|-> --published DATE [options]",
    help: "Finds dated events in a text, each with its sentence.",
    options: {
      output,
      to: { type: "string", value: "FORMAT", help: "format to write; by the ending of the output, else json" },
      published: { type: "string", value: "DATE", help: "when the text was published, as EDTF: 2017-02-16" },
      publisher: { type: "string", value: "NAME", help: "who published it" },
      url: { type: "string", value: "ADDRESS", help: "where it was published" },
      locale: { type: "string", value: "TAG", help: "language of the text: en (default), de, fr or es" },
      title: { type: "string", value: "TEXT", help: "title of the timeline" },
      ...Object.fromEntries(
        Object.entries(common).filter(([name]) => !["from", "date-order", "schema"].includes(name)),
      ),
    },
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** Help for all commands, or for one. */
export function helpText(name?: CommandName): string {
  if (name === undefined) {
    const list = Object.entries(commands).map(([each, { help }]) => `  ${each.padEnd(9)} ${help}`);
    const codes = "Exit codes: 0 fine, 1 problems in the data, 2 wrong usage, 3 files that cannot be read or written.";
    return `Usage: whenline <command> <file|-> [options]\n\n${list.join("\n")}\n\n  whenline <command> --help tells its options; --version the version.\n\n${codes}\n`;
  }
  const { usage, help, options }: Command = commands[name];
  const lines = Object.entries(options).map(([each, { short, value, help: says }]) => {
    const names = `${short === undefined ? "    " : `-${short}, `}--${each}${value === undefined ? "" : ` ${value}`}`;
    return `  ${names.padEnd(28)} ${says}`;
  });
  return `Usage: ${usage}\n\n${help}\n\n${lines.join("\n")}\n`;
}
