import { readTimeline } from "whenline";
import { readCsv, readJson } from "whenline/formats";
import { describe, expect, test } from "vitest";
import { accept, add, addedId, merge, reject, revise } from "../../../examples/editor/actions.js";
import { actionOf, stepOf, turnOf } from "../../../examples/editor/articleKeys.js";
import { guessLanguage } from "../../../examples/editor/guessLanguage.js";
import { redo, startHistory, step, undo } from "../../../examples/editor/history.js";
import { fromKept, toKept } from "../../../examples/editor/keep.js";
import { fileName, outputs } from "../../../examples/editor/outputs.js";
import { readArticle, shortTitle } from "../../../examples/editor/readArticle.js";
import { readDate } from "../../../examples/editor/readDate.js";
import { sample } from "../../../examples/editor/sample.js";
import { linesOf, sentencesOf } from "../../../examples/editor/sentences.js";
import { createSession } from "../../../examples/editor/session.js";
import { toTimeline } from "../../../examples/editor/toTimeline.js";
import type { Work } from "../../../examples/editor/work.js";
import { article } from "../../../examples/baku/article.js";

const about = { headline: "Baku", published: "2017-02-16", publisher: "The Courier", language: "en" };
const baku = readArticle(article, about);
const words = ({ text }: Work, { start, end }: { start: number; end: number }): string => text.slice(start, end);
const idOf = (work: Work, edtf: string): string => work.items.find(({ when }) => when?.edtf === edtf)?.id ?? "none";
const datesOf = (work: Work): string[] => toTimeline(work).events.map(({ when }) => when.edtf);
const whenOf = (typed: string) => readDate(typed).when!;

describe("guessLanguage(text)", () => {
  test.each([
    ["The bridge was opened by the mayor and closed for a year.", "en"],
    ["Die Brücke wurde von der Bürgermeisterin eröffnet und im Mai geschlossen.", "de"],
    ["Le pont a été ouvert et, dans le mois, les camions du port en ont été exclus.", "fr"],
    ["El puente se abrió y, por una grieta, los camiones del puerto no pasan.", "es"],
    ["", null],
    ["12 May 2016", null],
    ["The mayor said: “Die Brücke ist offen”, and die Zeit wrote that der Fluss und das Meer …", null],
  ])("%s", (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe("readArticle(text, about)", () => {
  test("ties each event to the words of its date and to its sentence", () => {
    const rows = baku.items.map((item) => [item.when?.edtf, item.marks.map((mark) => words(baku, mark)).join()]);
    expect(rows).toEqual([
      ["[..2017-02-16]/..", "16 February 2017"],
      ["2014-01", "January 2014"],
      ["2014", "2014"],
      ["2014/..", "since 2014"],
      ["2014/..", "since 2014"],
      ["2017-02-16", "Thursday"],
      ["2017-02-16", "Thursday"],
      ["2017-02-16", "Thursday"],
    ]);
    for (const { marks, passages } of baku.items) {
      expect(passages.some(({ start, end }) => start <= marks[0]!.start && marks[0]!.end <= end)).toBe(true);
    }
    expect(new Set(baku.items.map(({ marks }) => marks[0]!.start)).size).toBe(8);
  });

  test("keeps a date of which no event tells, and one that cannot be worked out, as asides", () => {
    const { items } = readArticle("They met on Thursday. The board spoke.", { ...about, published: "" });
    expect(items).toMatchObject([{ status: "aside", certainty: "unknown", when: null, title: "They met on Thursday" }]);
  });

  test.each([
    [
      "de",
      "Die Brücke wurde am 3. Mai 2016 eröffnet. Am Donnerstag wurde sie geschlossen.",
      ["2016-05-03", "2017-02-16"],
    ],
    ["fr", "Le pont a été ouvert le 3 mai 2016. Il a été fermé jeudi.", ["2016-05-03", "2017-02-16"]],
    ["es", "El puente se abrió el 3 de mayo de 2016. Lo cerraron el jueves.", ["2016-05-03", "2017-02-16"]],
  ])("reads an article in the language %s", (language, text, dates) => {
    expect(datesOf(readArticle(text, { ...about, language }))).toEqual(dates);
  });

  test("an article without a date, or without a word, has no items", () => {
    expect(readArticle("Nothing happened.", about).items).toEqual([]);
    expect(readArticle("", { ...about, published: "" }).items).toEqual([]);
  });

  test("the sample has dates of every certainty but unknown, and two asides or fewer", () => {
    const { items } = readArticle(sample.text, { ...sample, language: "en" });
    expect(new Set(items.map(({ certainty }) => certainty))).toEqual(new Set(["stated", "counted", "doubtful"]));
    expect(items.length).toBeGreaterThan(10);
  });
});

describe("sentencesOf(text, known, marks)", () => {
  test("keeps known sentences whole, cuts the rest, and never cuts within a mark", () => {
    const text = "One. Two, known. Three?\n\nFour on Jan. 5. Five.";
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const found = sentencesOf(text, [at("Two, known.")], [at("Jan. 5")]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "One.",
      "Two, known.",
      "Three?",
      "Four on Jan. 5.",
      "Five.",
    ]);
    expect(linesOf(" \r\n\n")).toEqual([]);
  });
});

describe("readDate(typed, published)", () => {
  test.each([
    ["2017-02-16", "16 February 2017"],
    ["2014~", "c. 2014"],
    ["early 1941", "early 1941"],
    ["16 Feb. 2017", "16 February 2017"],
    ["last Thursday", "9 February 2017"],
    ["on Tuesday", "14 February 2017"],
  ])("%s is %s", (typed, expected) => {
    expect(readDate(typed, "2017-02-16")).toMatchObject({ words: expected });
  });

  test.each([
    ["", /^no date yet; expected/],
    ["soon", /^cannot read date: "soon"; expected/],
    ["1/2/2017", /^ambiguous date: "1\/2\/2017"; expected/],
    ["31 February 2017", /^impossible date: "2017-02-31"; expected/],
    ["Thursday or so they say", /^cannot read date/],
  ])("%j is a problem that says what is expected", (typed, problem) => {
    const read = readDate(typed, "2017-02-16");
    expect(read.when === null && read.problem).toMatch(problem);
  });

  test("words are those of the article's language", () => {
    expect(readDate("am Dienstag", "2017-02-16", "de")).toMatchObject({ words: "14 February 2017" });
    expect(readDate("am Dienstag", "2017-02-16", "en").when).toBeNull();
  });

  test("words that count from a day need one", () => {
    expect(readDate("last Thursday").when).toBeNull();
  });
});

describe("actions", () => {
  test("accept takes the doubt away, reject the event", () => {
    const id = idOf(baku, "2014-01");
    const accepted = toTimeline(accept(baku, id)).events.find((event) => event.id === id);
    expect(accepted).not.toHaveProperty("confidence");
    expect(datesOf(reject(baku, id))).not.toContain("2014-01");
    expect(datesOf(accept(reject(baku, id), id))).toEqual(datesOf(baku));
  });

  test("revise changes date, title and group, and the group is one of the timeline", () => {
    const id = idOf(baku, "2014");
    const timeline = toTimeline(
      revise(baku, id, { when: whenOf("18 March 2014"), title: "Annexed", group: " Break " }),
    );
    const event = timeline.events.find((each) => each.id === id);
    expect(event).toMatchObject({ when: { edtf: "2014-03-18" }, title: "Annexed", group: "Break" });
    expect(timeline.groups).toEqual([{ id: "Break", title: "Break" }]);
  });

  test("merge keeps the first and gives it the sentences of the other", () => {
    const [into = "", from = ""] = baku.items.filter(({ when }) => when?.edtf === "2014/..").map(({ id }) => id);
    const merged = merge(baku, into, from);
    const timeline = toTimeline(merged);
    expect(timeline.events).toHaveLength(7);
    expect(timeline.events.find(({ id }) => id === into)?.sources).toHaveLength(2);
    expect(merge(baku, into, into)).toBe(baku);
    expect(merge(baku, into, "nobody")).toBe(baku);
  });

  test("add makes an undated event, which is drawn once it has a date", () => {
    const sentence = { start: 0, end: 20 };
    const added = add(baku, sentence);
    const id = addedId(sentence);
    expect(toTimeline(added).undated).toHaveLength(1);
    expect(toTimeline(accept(added, id)).events).toHaveLength(8);
    expect(add(added, sentence)).toBe(added);
    const dated = revise(added, id, { when: whenOf("2016"), title: "New", group: "" });
    expect(datesOf(dated)).toContain("2016");
  });

  test("none changes the work it is given", () => {
    const before = JSON.stringify(baku);
    const [first, second] = baku.items;
    merge(accept(reject(baku, first!.id), first!.id), first!.id, second!.id);
    expect(JSON.stringify(baku)).toBe(before);
  });
});

describe("history", () => {
  test("goes back and on again; a new step forgets what was undone; no change is no step", () => {
    const two = step(step(startHistory("a"), "b", "to b"), "c", "to c");
    expect(undo(two).present).toBe("b");
    expect(undo(undo(undo(two))).present).toBe("a");
    expect(redo(undo(two))).toEqual(two);
    expect(redo(step(undo(two), "d", "to d")).present).toBe("d");
    expect(step(two, "c", "nothing")).toBe(two);
  });
});

describe("keys", () => {
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  test("letters act in both cases; with Control they are left to the page", () => {
    expect(["a", "A", "x", "Delete", "Enter", " ", "q"].map((key) => actionOf(press(key)))).toEqual([
      ...["accept", "accept", "reject", "reject", "open", "open"],
      null,
    ]);
    expect(actionOf(press("a", { ctrlKey: true }))).toBeNull();
    expect(actionOf(press("constructor"))).toBeNull();
  });

  test("arrows stay within the dates", () => {
    expect(["ArrowRight", "ArrowLeft", "Home", "End", "a"].map((key) => stepOf(key, 0, 3))).toEqual([1, 0, 0, 2, null]);
  });

  test("undo and redo on every system", () => {
    expect(turnOf(press("z", { ctrlKey: true }))).toBe("undo");
    expect(turnOf(press("Z", { metaKey: true, shiftKey: true }))).toBe("redo");
    expect(turnOf(press("y", { ctrlKey: true }))).toBe("redo");
    expect(turnOf(press("z"))).toBeNull();
  });
});

describe("outputs", () => {
  const timeline = toTimeline(revise(baku, idOf(baku, "2014"), { when: whenOf("2014"), title: "A", group: "Break" }));
  const make = (id: string): string => outputs.find((output) => output.id === id)?.make(timeline, {}).text ?? "";

  test("are the drawing, both tables, and a file for every writer", () => {
    const ids = outputs.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["svg", "markdown", "html", "json", "csv", "timelinejs", "mermaid"]));
    const texts = outputs.filter(({ picture }) => picture === undefined);
    expect(texts).toHaveLength(outputs.length - 1);
    for (const { id } of texts) expect(make(id).length).toBeGreaterThan(100);
  });

  test("JSON and CSV are read back with equal events", () => {
    expect(readJson(make("json")).timeline.events).toEqual(readTimeline(timeline).timeline.events);
    const events = readCsv(make("csv")).timeline.events;
    expect(events.map(({ id, when, title, group }) => ({ id, when, title, group }))).toEqual(
      timeline.events.map(({ id, when, title, group }) => ({ id, when, title, group })),
    );
  });

  test("have names made of the title", () => {
    expect(fileName({ title: "Kéžmarok: 1/2 <b>", events: [] }, "csv")).toMatch(/^[\p{L}\p{M}\p{N}-]+\.csv$/u);
    expect(fileName({ events: [] }, "svg")).toBe("timeline.svg");
  });
});

describe("keeping", () => {
  test("work is read back as it was, early and late too", () => {
    const work = readArticle(sample.text, { ...sample, language: "en" });
    expect(fromKept(toKept(work))).toEqual(work);
    expect(work.items.some(({ when }) => when?.start.part === "early")).toBe(true);
  });

  test.each(["", "null", "{}", '{"text":1}', '{"text":"a","about":{},"items":[]}'])("%j is no work", (kept) => {
    expect(fromKept(kept)).toBeNull();
  });
});

test("shortTitle(sentence) has at most nine words", () => {
  expect(shortTitle("One two three.")).toBe("One two three");
  expect(shortTitle("a b c d e f g h i, j k.")).toBe("a b c d e f g h i …");
});

describe("createSession(work)", () => {
  test("says what was done, and nothing where nothing changes", () => {
    const session = createSession(baku);
    expect(session.act(accept, "Accepted")).toBeNull();
    session.selected = idOf(baku, "2014");
    expect(session.act(reject, "Rejected")).toBe("Rejected: Russia annexed Crimea. 7 events, 7 to check, 1 rejected.");
    expect(session.turn("undo")).toMatch(/^Undone: Rejected: Russia annexed Crimea\. 8 events/);
    expect(session.turn("undo")).toBeNull();
    expect([session.canUndo, session.canRedo, session.turn("redo")]).toEqual([
      false,
      true,
      expect.stringMatching(/^Done again: /),
    ]);
  });

  test("what is selected is forgotten once it is gone", () => {
    const session = createSession(baku);
    const sentence = { start: 0, end: 5 };
    session.commit(add(baku, sentence), "Added");
    session.selected = addedId(sentence);
    session.turn("undo");
    expect(session.selected).toBeNull();
  });
});
