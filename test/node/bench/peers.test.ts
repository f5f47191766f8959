import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Summary {
  readonly median: (values: readonly (number | undefined)[]) => number | null;
  readonly exponentOf: (points: readonly (readonly [number, number])[]) => number | null;
}
interface Boxes {
  readonly countPairs: (boxes: readonly Box[]) => number;
  readonly judge: (labels: readonly object[], frame: Box) => object;
}

interface Subject {
  readonly name: string;
  readonly kind: string;
}
interface Options {
  readonly readOptions: (args: readonly string[]) => { readonly isWanted: (subject: Subject) => boolean };
}

interface Log {
  readonly header: object;
  readonly goesOn: boolean;
  readonly entries: readonly object[];
  readonly add: (entry: object) => void;
}
interface Logs {
  readonly openLog: (file: string, header: object, options: { fresh?: boolean; isReport?: boolean }) => Log;
}

/** The bench is plain JavaScript, for which there are no types. */
const load = async <T>(file: string): Promise<T> => (await import(`${root}/bench/peers/${file}`)) as T;
const { median, exponentOf } = await load<Summary>("summarize.mjs");
const { countPairs, judge } = await load<Boxes>("page/boxes.mjs");
const { readOptions } = await load<Options>("options.mjs");
const { openLog } = await load<Logs>("log.mjs");
const { subjects } = await load<{ readonly subjects: readonly Subject[] }>("subjects.mjs");

test("median(values) is the middle one, or between the two in the middle, without those that were not measured", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, undefined, 2, 3])).toBe(2.5);
  expect(median([undefined])).toBeNull();
});

test("exponentOf(points) finds the power that made them", () => {
  const powerOf = (power: number) => [1e3, 1e4, 1e5].map((size) => [size, 0.3 * size ** power] as const);
  for (const power of [0, 1, 1.5, 2]) expect(exponentOf(powerOf(power))).toBeCloseTo(power, 10);
  expect(exponentOf(powerOf(1).slice(1))).toBeNull();
});

test("countPairs(boxes) counts what looking at every pair counts", () => {
  const size = fc.integer({ min: 2, max: 60 });
  const place = fc.integer({ min: 0, max: 200 });
  const box = fc.tuple(place, place, size, size).map(([left, top, width, height]): Box => {
    return { left, top, right: left + width, bottom: top + height };
  });
  const meet = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
      const plain = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b)));
      expect(countPairs(boxes)).toBe(plain.length);
    }),
    { endOnFailure: true },
  );
});

test("judge(labels, frame) counts what is in the frame, and what it or something else cuts", () => {
  const frame = { left: 0, right: 100, top: 0, bottom: 50 };
  const label = (left: number, isCut = false) => ({ box: { left, right: left + 30, top: 10, bottom: 20 }, isCut });
  expect(judge([label(10), label(35), label(90), label(120), label(60, true)], frame)).toEqual({
    seen: 4,
    cut: 2,
    pairs: 2,
  });
});

test.each([
  [["--rounds", "none"], 'invalid --rounds: "none"; expected a number of at least 1'],
  [["--only", "d4"], 'unknown subject: "d4"'],
  [["--fast"], "Unknown option '--fast'"],
])("readOptions(%j) throws", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

test("readOptions(args) keeps floors whatever is asked for, and peers out of a short run", () => {
  const wanted = (...args: string[]) => subjects.filter(readOptions(args).isWanted).map(({ name }) => name);
  const floors = subjects.filter(({ kind }) => kind === "floor").map(({ name }) => name);
  expect(wanted("--short")).toEqual([...floors, "whenline"]);
  expect(wanted("--only", "vis-timeline,mermaid")).toEqual([
    ...floors,
    "vis-timeline",
    "vis-timeline, clustered",
    "Mermaid",
  ]);
  expect(wanted()).toEqual(subjects.map(({ name }) => name));
});

test("openLog(file, header, options) goes on with a run that was broken off, and with no other", () => {
  const folder = mkdtempSync(join(tmpdir(), "whenline-log-"));
  const file = join(folder, "run.jsonl");
  const header = { sameness: "a", date: "today" };
  const open = (sameness: string, options = {}): Log => openLog(file, { sameness, date: "tomorrow" }, options);
  try {
    expect(() => open("a", { isReport: true })).toThrow("no run to report on");
    const first = openLog(file, header, {});
    first.add({ name: "one" });
    appendFileSync(file, '{"name":"tw');
    expect(open("a")).toMatchObject({ goesOn: true, header, entries: [{ name: "one" }] });
    open("a").add({ name: "two" });
    expect(open("b", { isReport: true })).toMatchObject({ header, entries: [{ name: "one" }, { name: "two" }] });
    open("a").add({ kind: "end" });
    expect(open("b", { isReport: true }).entries).toHaveLength(3);
    expect(open("a")).toMatchObject({ goesOn: false, header: { date: "tomorrow" }, entries: [] });
    open("a").add({ name: "one" });
    expect(open("b").entries).toEqual([]);
    open("b").add({ name: "one" });
    expect(open("b", { fresh: true }).entries).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the README says of performance what the report does", () => {
  const { stderr, status } = spawnSync(process.execPath, ["bench/peers/readme.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});
