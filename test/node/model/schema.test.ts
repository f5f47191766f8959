import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groupReaders } from "../../../src/model/readGroups.js";
import { eraReaders, undatedReaders } from "../../../src/model/readEras.js";
import { eventKeys } from "../../../src/model/readEvent.js";
import { claimKeys, imageReaders, sourceReaders } from "../../../src/model/readSource.js";
import { readTimeline, timelineKeys } from "../../../src/model/readTimeline.js";

type Schema = Readonly<Record<string, unknown>> | boolean;

const source = (path: string) => readFileSync(new URL(`../../../src/model/${path}`, import.meta.url), "utf8");
const schema = JSON.parse(source("timeline.schema.json")) as Record<string, unknown>;
const defs = schema.$defs as Record<string, Schema>;
const types = source("timeline.ts");

/** The keys of an interface in timeline.ts. */
function declaredKeys(name: string): string[] {
  const body = new RegExp(`interface ${name}(?:<[^{]*>)? \\{\\n([^]*?)\\n\\}`).exec(types)![1]!;
  return Array.from(body.matchAll(/^ {2}readonly (\w+)\??:/gm), (match) => match[1]!);
}

/** The properties that a definition of the schema names, whichever alternative they stand in. */
function schemaKeys(name: string): string[] {
  const definition = defs[name] as { anyOf?: { properties?: object }[]; properties?: object };
  const holders = [definition, ...(definition.anyOf ?? [])];
  return holders.flatMap(({ properties = {} }) => Object.keys(properties)).filter((key) => key !== "$schema");
}

const dates = ["date", "start", "end"];
const sorted = (keys: Iterable<string>) => [...keys].sort();

test.each([
  ["timeline", "Timeline", [], timelineKeys],
  ["event", "TimelineEvent", dates, eventKeys],
  ["source", "Source", [], Object.keys(sourceReaders)],
  ["image", "EventImage", [], Object.keys(imageReaders)],
  ["link", "EventLink", [], ["to", "label"]],
  ["claim", "Claim", dates, claimKeys],
  ["group", "Group", [], ["id", ...Object.keys(groupReaders)]],
  ["era", "Era", dates, ["when", ...dates, "title", ...Object.keys(eraReaders)]],
  ["undatedEvent", "UndatedEvent", [], ["title", ...Object.keys(undatedReaders)]],
])("the schema's %s, the type %s and what is read have the same keys", (definition, type, extra, read) => {
  expect(sorted(schemaKeys(definition))).toEqual(sorted([...declaredKeys(type), ...extra]));
  expect(sorted(schemaKeys(definition))).toEqual(sorted(read));
});

/** As much of JSON Schema as this schema uses; an unknown keyword throws. */
const keywords: Record<string, (rule: never, value: unknown, whole: Readonly<Record<string, unknown>>) => boolean> = {
  $schema: () => true,
  $id: () => true,
  $defs: () => true,
  title: () => true,
  description: () => true,
  $ref: (ref: string, value) => isValid(defs[ref.replace("#/$defs/", "")]!, value),
  anyOf: (rules: Schema[], value) => rules.some((rule) => isValid(rule, value)),
  allOf: (rules: Schema[], value) => rules.every((rule) => isValid(rule, value)),
  type: (names: string | string[], value) => [names].flat().some((name) => isOfType(name, value)),
  required: (keys: string[], value) => !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (rules: Record<string, Schema>, value) =>
    !isObject(value) ||
    Object.entries(rules).every(([key, rule]) => !Object.hasOwn(value, key) || isValid(rule, value[key])),
  items: (rule: Schema, value) => !Array.isArray(value) || value.every((item) => isValid(rule, item)),
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number, value) => !Array.isArray(value) || value.length <= most,
  minimum: (least: number, value) => typeof value !== "number" || value >= least,
  maximum: (most: number, value) => typeof value !== "number" || value <= most,
  maxLength: (most: number, value) => typeof value !== "string" || value.length <= most,
  pattern: (pattern: string, value) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
};

function isValid(rules: Schema, value: unknown): boolean {
  if (typeof rules === "boolean") return rules;
  return Object.entries(rules).every(([keyword, rule]) => {
    const check = keywords[keyword];
    if (!check) throw new Error(`the test knows no keyword ${keyword}`);
    return check(rule as never, value, rules);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOfType(name: string, value: unknown): boolean {
  if (name === "null") return value === null;
  if (name === "array") return Array.isArray(value);
  if (name === "object") return isObject(value);
  if (name === "integer") return Number.isInteger(value);
  return typeof value === name;
}

const good = { when: "2014", title: "A" };

test.each([
  [[]],
  [[good]],
  [{ events: [good], title: "T", subtitle: "S", caption: null, groups: [], eras: [], undated: [] }],
  [[{ ...good, when: { start: "2014", end: ["2015", "2016"] } }]],
  [[{ title: "A", date: "2014" }]],
  [[{ title: "A", start: "2014", end: null }]],
  [[{ title: "A", start: ["2014", "2015"] }]],
  [[{ ...good, id: 5, group: "G", importance: 1, url: "/a:b", lang: "pt-BR", confidence: 0, foreign: {} }]],
  [[{ ...good, url: "HTTPS://example.org" }]],
  [[{ ...good, image: { url: "a.png", alt: "" } }]],
  [[{ ...good, sources: "https://example.org" }]],
  [[{ ...good, sources: [{ title: "B", text: { start: 0, end: 3 }, published: "2014~" }] }]],
  [[{ ...good, id: "a", links: ["a", { to: "a", label: "L" }] }]],
  [[{ ...good, claims: [{ when: "2013", source: "B" }] }]],
  [{ events: [], groups: ["G", 5, { id: "H", color: "RGB(1 2 3)" }, { title: "T", color: " teal " }] }],
  [{ events: [], eras: [{ ...good, color: "#abc" }], undated: ["A", { title: "B", sources: ["C"] }] }],
])("%j fits the schema and is read without a problem", (data) => {
  expect(isValid(schema, data)).toBe(true);
  expect(readTimeline(data).problems).toEqual([]);
});

test.each([
  [null],
  ["when,title"],
  [{}],
  [[5]],
  [[{ when: "2014" }]],
  [[{ title: "A" }]],
  [[{ when: "2014", title: " " }]],
  [[{ when: 2014, title: "A" }]],
  [[{ when: { start: 2014 }, title: "A" }]],
  [[{ start: ["2014"], title: "A" }]],
  [[{ ...good, title: 5 }]],
  [[{ ...good, id: true }]],
  [[{ ...good, description: 5 }]],
  [[{ ...good, importance: 2 }]],
  [[{ ...good, confidence: "1" }]],
  [[{ ...good, url: "javascript:alert(1)" }]],
  [[{ ...good, lang: "en_US" }]],
  [[{ ...good, image: { url: "a.png" } }]],
  [[{ ...good, sources: 5 }]],
  [[{ ...good, sources: [{ title: "B", text: { start: 0.5, end: 3 } }] }]],
  [[{ ...good, links: [{}] }]],
  [[{ ...good, claims: [{}] }]],
  [{ events: [], groups: [{}] }],
  [{ events: [], groups: [{ id: "a", color: "url(#x)" }] }],
  [{ events: [], groups: [{ id: "a", color: "red;}" }] }],
  [{ events: [], eras: [{ title: "A" }] }],
  [{ events: [], undated: [{}] }],
])("%j does not fit the schema and is a problem", (data) => {
  expect(isValid(schema, data)).toBe(false);
  expect(readTimeline(data).problems).not.toEqual([]);
});

test("what was read fits the schema", () => {
  const { timeline } = readTimeline({
    events: [
      { ...good, group: "G", sources: ["B"], links: ["x"], claims: [good], image: { url: "a", alt: "b" }, data: 5 },
    ],
    groups: [{ id: "H", color: "teal" }],
    eras: [good],
    undated: ["A"],
  });
  expect(isValid(schema, JSON.parse(JSON.stringify(timeline)))).toBe(true);
});
