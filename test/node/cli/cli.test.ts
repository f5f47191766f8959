import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileFault } from "../../../src/cli/fault.js";
import { bundleProgram, type Program, type Run, type Surroundings } from "./program.js";

let program: Program;
const run = (args: readonly string[], surroundings?: Surroundings): Promise<Run> => program.run(args, surroundings);
const file = (name: string): string => join(program.folder, name);

beforeAll(async () => {
  program = await bundleProgram();
  writeFileSync(file("good.csv"), "date,title,place\n16 Feb 2017,Meeting in Baku,Baku\n2014,Crimea,\n");
  writeFileSync(file("bad.csv"), "date,title\n2014,Crimea\nsoon,Another\n");
  writeFileSync(file("good.json"), '[{ "when": "2014", "title": "Crimea" }]');
  writeFileSync(file("bad.json"), '[\n  { "when": 2014, "title": "Crimea" }]');
  writeFileSync(file("slashed.csv"), "date,title\n1/2/2014,A\n");
  writeFileSync(file("many.csv"), `date,title\n${"soon,A\n".repeat(3000)}`);
  writeFileSync(file("picture.png"), Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  writeFileSync(file("book.xlsx"), "PK\u0003\u0004\u0014\u0000");
  writeFileSync(file("paper.pdf"), "%PDF-1.7\n");
}, 60_000);
afterAll(() => {
  program.remove();
});

describe("whenline render", () => {
  test("draws SVG to standard output, the same in every zone and language", async () => {
    const runs = await Promise.all(
      [{}, { TZ: "Pacific/Apia", LANG: "th_TH.UTF-8" }, { TZ: "America/New_York", LC_ALL: "ar_EG.UTF-8" }].map((env) =>
        run(["render", "good.csv", "--width", "640"], { env }),
      ),
    );
    for (const each of runs) expect(each).toMatchObject({ status: 0, stdout: runs[0]?.stdout, stderr: "" });
    expect(runs[0]?.stdout).toMatch(/^<svg [^>]*width="640".*<\/svg>\n$/s);
    expect(runs[0]?.stdout).toContain("Meeting in Baku");
  });

  test("reads standard input and writes by the ending of the output", async () => {
    const input = readFileSync(file("good.csv"));
    expect(await run(["render", "-", "-o", "out.svg", "--title", "Talks & <co>"], { input })).toMatchObject({
      status: 0,
      stdout: "",
    });
    expect(readFileSync(file("out.svg"), "utf8")).toContain("Talks &amp; &lt;co");
    expect(await run(["render", "good.csv", "-o", "out.html", "--locale", "de"])).toMatchObject({ status: 0 });
    const html = readFileSync(file("out.html"), "utf8");
    expect(html).toMatch(/^<!doctype html>\n<html lang="de">.*<svg .*<table .*16\. Februar 2017/s);
    const { stdout } = await run(["render", "good.csv", "--to", "md", "--locale", "en-US"]);
    expect(stdout.split("\n")[3]).toContain("February 16, 2017");
  });

  test("a page has the first ten thousand rows of its table, and says so; all events are in its drawing", async () => {
    const rows = Array.from({ length: 10_002 }, (_, index) => `${String(1000 + (index % 1000))},E${String(index)}`);
    const input = ["date,title", ...rows].join("\n");
    const { status, stdout, stderr } = await run(["render", "-", "--to", "html", "--static"], { input });
    expect([status, stdout.match(/<tr>/g)?.length]).toEqual([0, 10_001]);
    expect(stderr).toMatch(/^<stdin> not-written not written: 2 of 10002 rows of the table; /);
  });

  test("draws what is good, tells the rest with its place, and ends with 1", async () => {
    const { status, stdout, stderr } = await run(["render", "bad.csv"]);
    expect([status, stdout.startsWith("<svg ")]).toEqual([1, true]);
    expect(stderr).toMatch(/^bad\.csv:3:1 unreadable-date cannot read date: "soon"; expected .*\n$/);
    const strict = await run(["render", "bad.csv", "--strict", "-o", "strict.svg"]);
    expect(strict).toMatchObject({ status: 1, stdout: "" });
    expect(strict.stderr).toMatch(/bad\.csv not-written nothing was written: --strict, and 1 problem\n$/);
    expect(existsSync(file("strict.svg"))).toBe(false);
  });
});

describe("a plain list", () => {
  const input = "title: Talks\n2014-01: They meet\n1/2/2014: They meet again\n";

  test("is read as such, found out or named", async () => {
    for (const args of [["-"], ["-", "--from", "list"]]) {
      const { status, stdout, stderr } = await run(["convert", ...args, "--date-order", "dmy"], { input });
      expect([status, stderr]).toEqual([0, ""]);
      expect(JSON.parse(stdout)).toMatchObject({
        title: "Talks",
        events: [{ when: "2014-01" }, { when: "2014-02-01" }],
      });
    }
    expect((await run(["check", "-"], { input })).stderr).toMatch(/^<stdin>:3:1 ambiguous-date /);
  });
});

describe("whenline convert", () => {
  test("writes another format, and says what that cannot hold without failing", async () => {
    const { status, stdout, stderr } = await run(["convert", "good.csv", "--to", "timelinejs"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ events: [{ start_date: { year: 2017, month: 2, day: 16 } }, {}] });
    expect(stderr).toBe(
      "good.csv not-written not written: place of 1 event; TimelineJS has no place for it (events[0].place)\n",
    );
    expect(await run(["convert", "good.csv", "--to", "timelinejs", "--strict"])).toMatchObject({
      status: 1,
      stdout: "",
    });
  });

  test("goes by the ending of the output, and there and back again", async () => {
    expect(await run(["convert", "good.csv", "-o", "a.json"])).toMatchObject({ status: 0, stderr: "" });
    expect(await run(["convert", "a.json", "-o", "b.csv"])).toMatchObject({ status: 0, stderr: "" });
    expect(await run(["convert", "b.csv", "-o", "c.json"])).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(file("c.json"), "utf8")).toBe(readFileSync(file("a.json"), "utf8"));
  });

  test("takes the order of day and month", async () => {
    expect(await run(["check", "slashed.csv"])).toMatchObject({ status: 1 });
    const { stdout } = await run(["convert", "slashed.csv", "--date-order", "dmy"]);
    expect(stdout).toContain('"when": "2014-02-01"');
  });

  test("takes a table schema, alone or in a data package", async () => {
    const schema = {
      fields: [{ name: "t", type: "date", format: "%d/%m/%Y" }, { name: "title" }],
      missingValues: ["-"],
    };
    writeFileSync(file("schema.json"), JSON.stringify(schema));
    const resources = [{ path: "notes.txt" }, { path: "t.csv", schema, dialect: { delimiter: "|" } }];
    writeFileSync(file("datapackage.json"), JSON.stringify({ resources }));
    writeFileSync(file("t.csv"), "t,title\n1/2/2014,A\n-,B\n");
    writeFileSync(file("bars.csv"), "t|title\n1/2/2014|A, B\n");
    const alone = await run(["convert", "t.csv", "--schema", "schema.json"]);
    expect([alone.status, alone.stdout.includes('"when": "2014-02-01"')]).toEqual([1, true]);
    expect(alone.stderr).toMatch(/^t\.csv:3:1 missing-date/);
    const packed = await run(["convert", "bars.csv", "--schema", "datapackage.json"]);
    expect(packed).toMatchObject({ status: 0, stderr: "" });
    expect(packed.stdout).toContain('"title": "A, B"');
    expect(await run(["check", "t.csv", "--schema", "none.json"])).toMatchObject({ status: 3 });
    for (const [name, text, fault] of [
      ["bad.txt", "no", "cannot read bad.txt: no JSON; expected a table schema or a data package"],
      ["empty.txt", '{"resources":[null]}', "cannot read empty.txt: no resource with a schema"],
      ["list.txt", "[]", "invalid schema: an array of 0; expected { fields: [{ name }] }"],
    ] as const) {
      writeFileSync(file(name), text);
      expect(await run(["check", "t.csv", "--schema", name])).toMatchObject({
        status: 2,
        stderr: `whenline: ${fault}\n`,
      });
    }
    for (const more of [[], ["--from", "json"], ["--from", "list"]]) {
      const json = await run(["check", "good.json", "--schema", "schema.json", ...more]);
      expect([json.status, json.stderr.slice(0, 35)]).toEqual([2, "whenline: --schema is for CSV files"]);
    }
  });
});

describe("whenline check", () => {
  test("tells the problems of every file, as text or as JSON", async () => {
    expect(await run(["check", "good.csv", "good.json"])).toMatchObject({ status: 0, stdout: "", stderr: "" });
    const { status, stdout, stderr } = await run(["check", "bad.csv", "bad.json"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.split("\n").map((line) => line.split(" ").slice(0, 2))).toEqual([
      ["bad.csv:3:1", "unreadable-date"],
      ["bad.json:2:13", "ambiguous-number"],
      [""],
    ]);
    const json = (await run(["check", "bad.json", "--json"])).stderr;
    expect(JSON.parse(json)).toMatchObject({
      file: "bad.json",
      line: 2,
      column: 13,
      code: "ambiguous-number",
      path: "events[0].when",
    });
  });

  test("tells what a file says and no timeline can hold, which is a flaw for --strict alone", async () => {
    const input = "timeline LR\n  2014 : Crimea\n";
    const told = "<stdin>:1:1 not-kept not kept: direction\n";
    expect(await run(["check", "-"], { input })).toMatchObject({ status: 0, stderr: told });
    expect(await run(["convert", "-"], { input })).toMatchObject({ status: 0, stderr: told });
    expect(await run(["check", "-", "--strict"], { input })).toMatchObject({ status: 1, stderr: told });
  });

  test("reads UTF-16, and says so if a file is in no Unicode", async () => {
    const text = "\ufeffdate;title\n2014;Zürich\n";
    expect(await run(["convert", "-"], { input: Buffer.from(text, "utf16le") })).toMatchObject({
      status: 0,
      stderr: "",
    });
    const { status, stdout, stderr } = await run(["convert", "-"], {
      input: Buffer.from("date;title\n2014;Zürich\n", "latin1"),
    });
    expect([status, stdout.includes("Zürich"), stderr.slice(0, 25)]).toEqual([1, true, "<stdin>:1:1 not-utf-8 not"]);
  });

  test("lets no data steer the terminal", async () => {
    const { stderr } = await run(["check", "-"], { input: "date,title\n\u001b[31mred,A\n" });
    expect(stderr).not.toContain("\u001b");
    expect(stderr).toContain("unreadable-date");
  });
});

/** As `extract` writes it. */
interface Extracted {
  readonly events: readonly {
    readonly when: string;
    readonly sources: readonly Told[];
    readonly data: { readonly dates: readonly { readonly start: number; readonly end: number }[] };
  }[];
}
interface Told {
  readonly publisher: string;
  readonly text: { readonly start: number; readonly end: number };
}

describe("whenline extract", () => {
  test("finds events in a text and in a page, with offsets in the file", async () => {
    const told = "Dunford and Gerasimov met in Baku on 16 February 2017.";
    writeFileSync(file("article.txt"), `${told}\n`);
    const html = `<!doctype html><title>1 May 1999</title><nav>1 June 1999</nav><article><p>Dunford and Gerasimov <b>met</b> in Baku on 16&nbsp;February 2017.</p></article>`;
    writeFileSync(file("article.html"), html);
    const args = ["--published", "2017-02-17", "--publisher", "The Courier", "--url", "https://example.org/a"];
    const plain = await run(["extract", "article.txt", ...args, "-o", "events.json"]);
    expect(plain).toMatchObject({ status: 0, stdout: "", stderr: "" });
    const { events } = JSON.parse(readFileSync(file("events.json"), "utf8")) as Extracted;
    expect(events).toMatchObject([
      { when: "2017-02-16", sources: [{ publisher: "The Courier", text: { start: 0, end: told.length } }] },
    ]);
    const page = JSON.parse((await run(["extract", "article.html", ...args])).stdout) as Extracted;
    expect(page.events).toHaveLength(1);
    const { start, end } = page.events[0]!.sources[0]!.text;
    expect(html.slice(start, end)).toMatch(/^Dunford.*2017\.$/);
    const [date] = page.events[0]!.data.dates;
    expect(html.slice(date?.start, date?.end)).toBe("16&nbsp;February 2017");
  });

  test("keeps what cannot be dated, and says where it stands", async () => {
    const { status, stdout, stderr } = await run(["extract", "-"], {
      input: "Nothing.\n\nThey met on Thursday in Baku.\n",
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ events: [], undated: [{}] });
    expect(stderr).toMatch(/^<stdin>:3:\d+ unresolved-date /);
  });
});

describe("whenline extract --locale", () => {
  test.each([
    ["de", "Sie trafen sich am Donnerstag in Baku.\n"],
    ["de-AT", "Sie trafen sich am Donnerstag in Baku.\n"],
    ["fr", "Ils se sont rencontrés jeudi à Bakou.\n"],
    ["es", "Se reunieron el jueves en Bakú.\n"],
  ])("reads %s", async (tag, input) => {
    const { status, stdout } = await run(["extract", "-", "--published", "2017-02-18", "--locale", tag], { input });
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Extracted).events.map(({ when }) => when)).toEqual(["2017-02-16"]);
  });
});

describe("wrong usage ends with 2, files that cannot be used with 3", () => {
  test.each([
    [["rendr", "a"], 2, "unknown command: rendr; did you mean render?"],
    [["render", "good.csv", "--widht", "5"], 2, "unknown option: --widht; did you mean --width?"],
    [["render", "good.csv", "--width"], 2, "--width needs a value"],
    [["render", "good.csv", "--strict=yes"], 2, '--strict takes no value; got "yes"'],
    [["render", "good.csv", "--width", "wide"], 2, "invalid --width: wide; expected a number"],
    [["render", "good.csv", "--width", "5"], 2, "invalid --width: 5; expected a number from 200 to 20000"],
    [
      ["render", "good.csv", "--theme", "pink"],
      2,
      'invalid --theme: "pink"; expected one of light, dark, print, contrast, auto\n',
    ],
    [["render", "good.csv", "--to", "gif"], 2, "invalid --to: gif; expected one of svg, png, pdf, html, md, table"],
    [["render", "good.csv", "--scale", "2"], 2, "--scale is for png, not for svg"],
    [["render", "good.csv", "--font", "a.ttf", "-o", "a.html"], 2, "--font is for png and pdf, not for html"],
    [["render", "good.csv", "--to", "png", "--scale", "0"], 2, "invalid --scale: 0; expected a number from 0.1 to 10"],
    [["render", "good.csv", "--domain", "2013"], 2, "invalid --domain: 2013; expected two dates"],
    [["render", "good.csv", "--domain", "2013/soon"], 2, 'invalid --domain: "soon"; expected a date'],
    [["render", "good.csv", "--time-scale", "fast"], 2, 'invalid --time-scale: "fast"; expected one of time, sequence'],
    [["render", "good.csv", "-o", "out.docx"], 2, "cannot tell what to make from out.docx"],
    [["render", "good.csv", "--domain", "2014/2013"], 2, 'invalid --domain: "2014" to "2013"; expected the end after'],
    [["render", "good.csv", "--domain", ""], 2, 'invalid --domain: ""; expected two dates'],
    [["render", "good.csv", "--height", "tall"], 2, "invalid --height: tall; expected a number of pixels, or auto"],
    [["render", "good.csv", "--label-width", "9"], 2, "invalid --label-width: 9; expected a number from 80 to 2000"],
    [["render", "good.csv", "--label-lines", "x"], 2, "invalid --label-lines: x; expected a whole number"],
    [["render", "good.csv", "--label-lines", "0"], 2, "invalid --label-lines: 0; expected a whole number from 1"],
    [["render", "good.csv", "--orientation", "up"], 2, 'invalid --orientation: "up"; expected one of horizontal'],
    [["render", "good.csv", "--gaps", "no"], 2, 'invalid --gaps: "no"; expected one of keep, collapse'],
    [["render", "good.csv", "--lanes", "x"], 2, 'invalid --lanes: "x"; expected one of shared, group'],
    [["render", "good.csv", "--ticks", "x"], 2, 'invalid --ticks: "x"; expected one of auto, week, quarter'],
    [["render", "good.csv", "--direction", "x"], 2, 'invalid --direction: "x"; expected one of ltr, rtl, auto'],
    [["render", "good.csv", "--label-side", "x"], 2, 'invalid --label-side: "x"; expected one of start, end, both'],
    [["render", "good.csv", "--now", "soon"], 2, 'invalid --now: "soon"; expected a date'],
    [["render", "good.csv", "--no-legend=1"], 2, '--no-legend takes no value; got "1"'],
    [["render", "good.csv", "--static"], 2, "--static is for html, not for svg"],
    [["render", "good.csv", "--published", "x"], 2, "unknown option: --published"],
    [["render", "good.csv", "--to", ""], 2, 'invalid --to: ""; expected one of svg'],
    [["render", "good.csv", "-o"], 2, "--output needs a value: --output FILE"],
    [["render", "good.csv", "-o", "a.svg", "-o", "b.svg"], 2, "--output given twice: a.svg and b.svg"],
    [["render", "good.csv", "-o", "out"], 2, "cannot tell what to make from out; give --to: one of svg"],
    [["render", "good.csv", "-o", "good.csv", "--to", "svg"], 2, "cannot write over good.csv, which is read"],
    [["convert", "good.csv", "-o", "./good.csv"], 2, "cannot write over good.csv, which is read"],
    [
      ["convert", "good.csv", "-o", "out.ged"],
      2,
      "cannot tell the format of out.ged from its ending; give --to: one of",
    ],
    [["extract", "good.csv", "-o", "good.csv"], 2, "cannot write over good.csv, which is read"],
    [
      ["extract", "good.csv", "-o", "out.xyz"],
      2,
      "cannot tell the format of out.xyz from its ending; give --to: one of",
    ],
    [["convert", "good.csv", "bad.csv"], 2, "one file too many: bad.csv; expected one"],
    [["--width", "3", "good.csv"], 2, "no command before --width; expected one of render, convert, check, extract"],
    [["check"], 2, "no file; expected paths, or - for standard input"],
    [["render", "good.csv", "--to", "png", "--font", "bad.csv"], 2, "cannot read the font bad.csv: no TTF or OTF"],
    [["render", "good.csv", "--to", "png", "--font", "none.ttf"], 3, "cannot read the font none.ttf: no such file"],
    [["render", "good.csv", "--to", "pdf", "--font", "."], 3, "cannot read the font .: it is a folder; expected TTF"],
    [
      ["render", "good.csv", "-o", "good.csv/out.svg"],
      3,
      "cannot write good.csv/out.svg: part of the path is no folder",
    ],
    [["render", "none/none.csv", "--watch"], 3, "cannot watch none/none.csv: no such file or folder"],
    [
      ["check", "picture.png"],
      3,
      "cannot read picture.png: it is no text; expected UTF-8, or UTF-16 with a byte order",
    ],
    [
      ["render", "book.xlsx"],
      3,
      "cannot read book.xlsx: it is a ZIP file, as spreadsheets and documents are; save it as",
    ],
    [["extract", "paper.pdf"], 3, "cannot read paper.pdf: it is a PDF; expected text"],
    [["render", "good.csv", "--locale", "tlh"], 2, "unknown locale: tlh; expected one of en, en-US, de"],
    [["render"], 2, "no file; expected a path, or - for standard input"],
    [["render", "good.csv", "bad.csv"], 2, "one file too many: bad.csv"],
    [["render", "-", "--watch"], 2, "--watch needs a file; standard input cannot be watched"],
    [["convert", "good.csv", "--to", "jsn"], 2, "did you mean json?"],
    [
      ["convert", "good.csv", "--from", "docx"],
      2,
      "invalid --from: docx; expected one of timelinejs, wikidata, periodo",
    ],
    [["check", "good.json", "--date-order", "dmy"], 2, "--date-order is for CSV files; this one is json"],
    [["check", "good.csv", "--date-order", "ymd"], 2, "invalid --date-order: ymd; expected dmy or mdy"],
    [["extract", "good.csv", "--locale", "tlh"], 2, "unknown locale: tlh; expected one of en, de, fr, es"],
    [["extract", "good.csv", "--published", "today"], 2, 'invalid --published: "today"'],
    [["render", "none.csv"], 3, "cannot read none.csv: no such file or folder"],
    [["render", "good.csv", "-o", "none/out.svg"], 3, "cannot write none/out.svg: no such file or folder"],
    [["render", "."], 3, "cannot read .: it is a folder"],
    [["render", "good.csv", "--config", "none.json"], 3, "cannot read none.json: no such file or folder"],
  ] as const)("whenline %j", async (args, status, message) => {
    const result = await run(args);
    expect(result).toMatchObject({ status, stdout: "" });
    expect(result.stderr).toMatch(/^whenline: .*\n$/);
    expect(result.stderr).toContain(message);
  });

  test("an empty file is a problem in the data, and nothing is written", async () => {
    for (const command of ["check", "render", "convert", "extract"]) {
      const { status, stdout, stderr } = await run([command, "-"], { input: " \n" });
      expect([command, status, stdout]).toEqual([command, 1, ""]);
      expect(stderr).toMatch(/^<stdin>:1:1 (?:unknown-format|no-text) nothing to read: the text is empty/);
    }
    writeFileSync(file("kept.svg"), "before");
    expect(await run(["render", "-", "-o", "kept.svg"], { input: "Dear all," })).toMatchObject({ status: 1 });
    expect(readFileSync(file("kept.svg"), "utf8")).toBe("before");
  });

  test("a file that cannot be read does not keep the others from being checked", async () => {
    const { status, stderr } = await run(["check", "none.csv", "bad.csv", "."]);
    expect([status, stderr.split("\n").map((line) => line.replace(/ cannot read date.*/, ""))]).toEqual([
      3,
      [
        "bad.csv:3:1 unreadable-date",
        "whenline: cannot read none.csv: no such file or folder",
        "whenline: cannot read .: it is a folder",
        "",
      ],
    ]);
  });

  // An administrator may read every file, so the system's answer is given to it here.
  test("files without permission", () => {
    const refused = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    expect(fileFault("read", "secret.csv", refused)).toMatchObject({
      exitCode: 3,
      message: "cannot read secret.csv: no permission",
    });
  });

  test("a file of no known format is a problem in the data", async () => {
    const { status, stderr } = await run(["check", "-"], { input: "Dear all,\nlet us meet.\n" });
    expect([status, stderr.startsWith("<stdin>:1:1 unknown-format unknown format: ")]).toEqual([1, true]);
  });
});

describe("help, version and config", () => {
  test("help is for all commands, or for one", async () => {
    const { status, stdout } = await run(["--help"]);
    expect([status, /render.*convert.*check.*extract/s.test(stdout)]).toEqual([0, true]);
    for (const command of ["render", "convert", "check", "extract"]) {
      expect((await run([command, "--help"])).stdout).toContain(`Usage: whenline ${command} `);
    }
    expect((await run([])).stdout).toBe(stdout);
  });

  test("the version is that of the package", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await run(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("options come from a file, and from the command line before it", async () => {
    writeFileSync(file("config.json"), '{ "width": 500, "noLegend": true, "title": "From config" }');
    const config = await run(["render", "good.csv", "--config", "config.json"]);
    expect(config.stdout).toMatch(/width="500".*From config/s);
    expect((await run(["render", "good.csv", "--config", "config.json", "--width", "700"])).stdout).toContain(
      'width="700"',
    );
    writeFileSync(file("wrong.json"), '{ "widht": 500 }');
    expect(await run(["render", "good.csv", "--config", "wrong.json"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("unknown option: widht; did you mean --width?") as string,
    });
  });
});

describe.runIf(process.platform === "linux")("in a shell", () => {
  const shell = (command: string): { status: number | null; stdout: string; stderr: string; error?: Error } =>
    spawnSync("sh", ["-c", command], { cwd: program.folder, encoding: "utf8" });
  const whenline = (): string => `'${process.execPath}' '${program.main}'`;

  test("a reader who has had enough is no fault", () => {
    const { stdout, stderr } = shell(`${whenline()} render good.csv --width 20000 | head -c 4`);
    expect([stdout, stderr]).toEqual(["<svg", ""]);
  });

  test("neither are those who stop to listen, and a full disk is told", () => {
    expect(shell(`${whenline()} check many.csv 2>&1 | head -n 1`)).toMatchObject({ status: 0, stderr: "" });
    expect(shell(`${whenline()} check good.csv 2>&-`)).toMatchObject({ status: 0, stderr: "" });
    if (!existsSync("/dev/full")) return;
    for (const command of ["render good.csv", "--help"]) {
      expect(shell(`${whenline()} ${command} > /dev/full`)).toMatchObject({
        status: 3,
        stderr: "whenline: cannot write <stdout>: no room left\n",
      });
    }
  });

  test("on a screen problems have colour, unless NO_COLOR is set, and short work no line of progress", () => {
    // `script` of util-linux gives the program a screen of its own.
    const onScreen = (before: string): string => {
      const said = shell(`${before} script -qec "${whenline()} check bad.csv" /dev/null`).stdout;
      // The shell's own word about a language that the machine does not have.
      return said.replace(/^bash: warning: setlocale: .*\r?\n/, "");
    };
    if (shell("command -v script").status !== 0) return;
    expect(onScreen("")).toMatch(/^bad\.csv:3:1 \u001b\[31munreadable-date\u001b\[39m /);
    expect(onScreen("NO_COLOR=1")).toMatch(/^bad\.csv:3:1 unreadable-date [^\u001b]*$/);
  });
});

test("watch runs again when the file changes, goes away and comes back", async () => {
  writeFileSync(file("watched.csv"), "date,title\n2014,First\n");
  const child = spawn(process.execPath, [program.main, "render", "watched.csv", "-o", "watched.svg", "--watch"], {
    cwd: program.folder,
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const until = async (text: string): Promise<void> => {
    for (let i = 0; i < 100; i++) {
      if (existsSync(file("watched.svg")) && readFileSync(file("watched.svg"), "utf8").includes(text)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`never drawn: ${text}`);
  };
  try {
    await until("First");
    await new Promise((done) => setTimeout(done, 200));
    writeFileSync(file("watched.csv"), "date,title\n2014,Second\n");
    await until("Second");
    rmSync(file("watched.csv"));
    await new Promise((done) => setTimeout(done, 300));
    writeFileSync(file("watched.csv"), "date,title\n2014,Back again\n");
    await until("Back again");
    expect(told).toBe("whenline: cannot read watched.csv: no such file or folder\n");
  } finally {
    child.kill();
  }
});
