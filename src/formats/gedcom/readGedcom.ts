import type { ReadResult } from "../../model/timeline.js";
import { drop } from "../dropped.js";
import { attemptDate, createForeign, finishForeign, type Foreign } from "../foreign.js";
import { placeText } from "../place.js";
import { parseGedcomDate } from "./gedcomDate.js";
import { childOf, pointerOf, recordsOf, type Node } from "./records.js";

/** Events of persons and families, in words. */
const kinds: Readonly<Record<string, string>> = {
  ...{
    BIRT: "Birth",
    CHR: "Christening",
    BAPM: "Baptism",
    BARM: "Bar mitzvah",
    BASM: "Bat mitzvah",
    CONF: "Confirmation",
  },
  ...{ DEAT: "Death", BURI: "Burial", CREM: "Cremation", ADOP: "Adoption", GRAD: "Graduation", RETI: "Retirement" },
  ...{ EMIG: "Emigration", IMMI: "Immigration", NATU: "Naturalization", CENS: "Census", PROB: "Probate", WILL: "Will" },
  ...{ ORDN: "Ordination", RESI: "Residence", OCCU: "Occupation", EDUC: "Education", TITL: "Title", PROP: "Property" },
  ...{
    MARR: "Marriage",
    DIV: "Divorce",
    ENGA: "Engagement",
    MARB: "Banns",
    MARC: "Marriage contract",
    ANUL: "Annulment",
  },
  ...{ EVEN: "Event", FACT: "Fact" },
};

/**
 * Reads the events of a family tree: GEDCOM 5.5.1, 5.5.5 or 7.
 *
 * | GEDCOM | becomes |
 * |---|---|
 * | BIRT, DEAT, MARR and other events of INDI and FAM, EVEN and FACT with TYPE | an event, "Birth of Ada Lovelace", grouped by kind |
 * | DATE with ABT, CAL, EST, BEF, AFT, BET, FROM, TO, INT | the date, as exact as that |
 * | Julian and French Republican dates | converted; the text is kept in `data` |
 * | Hebrew and other calendars, dates in words | a problem; the event is kept without a date |
 * | PHRASE | kept in `data`; of an event without a date, in its title |
 * | an event without a date | kept without one |
 * | PLAC, NOTE, SOUR | place, description, sources |
 * | NAME, HUSB, WIFE; HEAD, TRLR and the records of those who made the file | names in titles; not told |
 * | all else of a person, family or event: SEX, TIME, SDATE, AGE, ADDR, OBJE, CHAN, NO, ordinances, further notes | lost, with a problem |
 *
 * Errors: none; every flaw is a problem with its line, a text without a line of GEDCOM too; a file without events is not.
 *
 * @example
 * const text = "0 HEAD\n0 @I1@ INDI\n1 NAME Ada /Lovelace/\n1 BIRT\n2 DATE ABT DEC 1815";
 * readGedcom(text).timeline.events.map(({ title, when }) => `${title}: ${when.edtf}`); // ["Birth of Ada Lovelace: 1815-12~"]
 */
export function readGedcom(text: string): ReadResult {
  const { records, broken } = recordsOf(text);
  const foreign = createForeign();
  const report = (line: number, code: string, message: string): void => {
    foreign.problems.push({ code, message, at: placeText({ line, column: 1 }) });
  };
  for (const line of broken) report(line, "invalid-line", 'invalid line: expected one such as "1 BIRT"');
  if (records.length + broken.length === 0) report(1, "invalid-data", 'invalid GEDCOM: no lines; expected "0 HEAD"');
  const charset = childOf(
    records.find(({ tag }) => tag === "HEAD"),
    "CHAR",
  );
  if (charset && /^ANSEL$/i.test(charset.value.trim()) && /[^\0-\u007f]/.test(text)) {
    report(charset.line, "not-utf-8", "letters may be wrong: the file says that it is ANSEL; expected UTF-8");
  }
  const byId = new Map(records.flatMap((record) => (record.id === undefined ? [] : [[record.id, record] as const])));
  for (const record of records) {
    if (record.tag !== "INDI" && record.tag !== "FAM") continue;
    const name = record.tag === "INDI" ? nameOf(record) : coupleOf(record, byId);
    dropRest(record, inRecord, foreign);
    record.children.forEach((event, index) => readEvent(event, { record, name, index, byId }, foreign));
  }
  return finishForeign(foreign);
}

/** What is kept of a record, an event and its date; names stand in titles. */
const inRecord: ReadonlySet<string> = new Set([...Object.keys(kinds), "NAME", "HUSB", "WIFE"]);
const inEvent: ReadonlySet<string> = new Set(["DATE", "TYPE", "PLAC", "NOTE", "SOUR"]);
const inDate: ReadonlySet<string> = new Set(["PHRASE"]);

/** Counts what is not kept, and what stands more than once where the first alone is read. */
function dropRest({ children }: Node, kept: ReadonlySet<string>, { dropped }: Foreign): void {
  const seen = new Set<string>();
  for (const { tag, line } of children) {
    const at = placeText({ line, column: 1 });
    if (!kept.has(tag)) drop(dropped, tag, at);
    else if (kept !== inRecord && tag !== "SOUR" && seen.has(tag)) drop(dropped, `further ${tag}`, at);
    seen.add(tag);
  }
}

function nameOf(person: Node | undefined): string {
  const name = childOf(person, "NAME")?.value.replaceAll("/", " ").replace(/\s+/g, " ").trim();
  return name === undefined || name === "" ? "someone unnamed" : name;
}

function coupleOf(family: Node, byId: ReadonlyMap<string, Node>): string {
  const partners = family.children.filter(({ tag }) => tag === "HUSB" || tag === "WIFE");
  const names = partners.map((partner) => nameOf(byId.get(pointerOf(partner) ?? "")));
  return names.length === 0 ? "a couple unnamed" : names.join(" and ");
}

interface Context {
  readonly record: Node;
  readonly name: string;
  readonly index: number;
  readonly byId: ReadonlyMap<string, Node>;
}

function readEvent(event: Node, { record, name, index, byId }: Context, foreign: Foreign): void {
  const kind = Object.hasOwn(kinds, event.tag) ? kinds[event.tag] : undefined;
  if (kind === undefined) return;
  const type = childOf(event, "TYPE")?.value.trim() ?? "";
  const isNamed = (event.tag === "EVEN" || event.tag === "FACT") && type !== "";
  const value = /^(?:Y|)$/.test(event.value.trim()) ? "" : `: ${event.value.trim()}`;
  const title = `${isNamed ? type : kind} of ${name}${value}`;
  const date = childOf(event, "DATE");
  dropRest(event, inEvent, foreign);
  if (date) dropRest(date, inDate, foreign);
  const sources = sourcesOf(event, byId);
  const place = placeText({ line: event.line, column: 1 });
  const dateAt = placeText({ line: date?.line ?? event.line, column: 1 });
  const stated = date?.value.trim() ?? "";
  const when = stated === "" ? null : attemptDate(foreign, dateAt, () => parseGedcomDate(stated));
  const phrase = childOf(date, "PHRASE")?.value.trim() ?? /\((.*)\)/.exec(stated)?.[1];
  if (!when) {
    const told = phrase === undefined ? title : `${title} (${phrase})`;
    foreign.undated.push({ data: { title: told, ...(sources.length > 0 && { sources }) }, places: { "": place } });
    return;
  }
  const isConverted = /JULIAN|FRENCH/i.test(stated);
  const [where, note] = [childOf(event, "PLAC")?.value.trim(), childOf(event, "NOTE")];
  const description = note && pointerOf(note) !== undefined ? byId.get(pointerOf(note) ?? "")?.value : note?.value;
  const data = { ...(isConverted && { stated }), ...(phrase !== undefined && { phrase }) };
  foreign.events.push({
    data: {
      id: `${record.id ?? `line${String(record.line)}`}-${event.tag.toLowerCase()}-${String(index)}`,
      when,
      title,
      group: isNamed ? type : kind,
      ...(where !== undefined && { place: where }),
      ...(description !== undefined && { description }),
      ...(sources.length > 0 && { sources }),
      ...(Object.keys(data).length > 0 && { data }),
    },
    places: { "": place, when: dateAt },
  });
}

function sourcesOf(event: Node, byId: ReadonlyMap<string, Node>): readonly object[] {
  return event.children.flatMap((child) => {
    if (child.tag !== "SOUR") return [];
    const record = byId.get(pointerOf(child) ?? "");
    const title = record ? (childOf(record, "TITL")?.value ?? "") : pointerOf(child) === undefined ? child.value : "";
    const page = childOf(child, "PAGE")?.value;
    const whole = [title, page].filter((part) => part !== undefined && part.trim() !== "").join(", ");
    return whole === "" ? [] : [{ title: whole }];
  });
}
