import { renderToString } from "whenline";
import { describe, expect, test } from "vitest";
import { drawIntervalUnit, drawMomentUnit, leaderEnds, unitGroup } from "../../../src/layout/drawEvents.js";
import { layIntervals } from "../../../src/layout/intervalLanes.js";
import { labelMoments } from "../../../src/layout/momentLabels.js";
import type { PlacedLabel } from "../../../src/layout/placedLabel.js";
import { markMoments, type MarkedUnit } from "../../../src/layout/momentMarks.js";
import { sortUnits, type Unit } from "../../../src/layout/units.js";
import type { TimelineEvent } from "../../../src/model/timeline.js";
import type { GroupMark, Mark } from "../../../src/scene/scene.js";
import { brushOf, eventOf, scaleOf, tenPixels, unitOf } from "./given.js";

const decade = scaleOf("2010", "2019");
const nameOf = ({ id }: TimelineEvent) => `name of ${id}`;
const wordsOf = ({ unit }: MarkedUnit) => ({
  date: "2014",
  entries: unit.events.map(({ id, title, lang }) => ({ event: id, title, lang, notes: "1" })),
  more: 0,
});

function moment(...events: readonly TimelineEvent[]): { marked: MarkedUnit; label: PlacedLabel } {
  const [marked] = markMoments(sortUnits(events).moments, decade, 9);
  const [label] = marked
    ? labelMoments([marked], wordsOf, decade, tenPixels, { labelWidth: 230, room: null }).labels
    : [];
  if (!marked || !label) throw new Error("no label");
  return { marked, label };
}

const place = { y: 285, base: 260, ownLeader: true };
const parts = (group: GroupMark) => group.marks.map(({ part }) => part);

describe("drawMomentUnit(marked, label, place, brush, nameOf)", () => {
  const { marked, label } = moment(eventOf("2014-02-16", { id: "a", title: "Crimea", lang: "fr" }));

  test("draws leader line, mark, date and title as one event", () => {
    const group = drawMomentUnit(marked, label, place, brushOf(), nameOf);
    expect(group).toMatchObject({ key: "event a", part: "event moment", event: "a", name: "name of a" });
    expect(parts(group)).toEqual(["leader", "dot", "date", "hit", "title-line"]);
    const title = group.marks.at(-1);
    expect(title).toMatchObject({ type: "text", lang: "fr", spans: [{ text: "Crimea" }, { text: "1" }] });
  });

  test("leaves the leader line out where it runs beneath all labels", () => {
    const group = drawMomentUnit(marked, label, { ...place, ownLeader: false }, brushOf(), nameOf);
    expect(parts(group)).not.toContain("leader");
  });

  test("draws something to point at where there are no words", () => {
    const group = drawMomentUnit(marked, null, place, brushOf(), nameOf);
    expect(parts(group)).toEqual(["dot", "hit"]);
    const hit = group.marks.at(-1);
    expect(hit?.type === "rect" && hit.width).toBeGreaterThanOrEqual(24);
    expect(hit).toMatchObject({ fillOpacity: 0 });
  });

  test("draws several events of one date as one, each with its title and target", () => {
    const stack = moment(eventOf("2014", { id: "a" }), eventOf("2014", { id: "b" }));
    const group = drawMomentUnit(stack.marked, stack.label, place, brushOf(), nameOf);
    expect(group).not.toHaveProperty("event");
    expect(parts(group)).toEqual(["leader", "extent", "date", "event member", "event member"]);
    const members = group.marks.filter((mark): mark is GroupMark => mark.type === "group");
    expect(members.map(({ event, name }) => [event, name])).toEqual([
      ["a", "name of a"],
      ["b", "name of b"],
    ]);
    const targets = members.map(({ marks }) => marks.find(({ part }) => part === "hit"));
    const [first, second] = targets.map((mark) => (mark?.type === "rect" ? [mark.y, mark.y + mark.height] : []));
    expect(first?.[1]).toBeLessThanOrEqual(second?.[0] ?? 0);
  });

  test("writes a label to the left of its line towards it", () => {
    const late = moment(eventOf("2019-12-01", { id: "a" }));
    expect(late.label.flag.side).toBe("left");
    const group = drawMomentUnit(late.marked, late.label, place, brushOf(), nameOf);
    const texts = group.marks.flatMap((mark) => (mark.type === "text" ? [mark] : []));
    expect(texts.map(({ align, spans }) => [align, spans.length])).toEqual([
      ["end", 1],
      ["end", 1],
      ["end", 1],
    ]);
    const { right } = late.label.flag;
    const [date, title, number] = texts.map(({ x }) => x);
    expect([date, number]).toEqual([right, right]);
    expect(right - (title ?? 0)).toBeCloseTo(late.label.block.lines[1]?.notesWidth ?? NaN, 6);
  });
});

describe("leaderEnds(marked, label, place)", () => {
  test("leads from a dot's edge, and from a bar's, to the top of a flag", () => {
    const dot = moment(eventOf("2014-02-16"));
    const bar = moment(eventOf("2014"));
    expect(leaderEnds(dot.marked, dot.label, place)).toMatchObject({
      x: dot.label.anchor,
      from: 280.5,
      to: 260 - dot.label.flag.top,
    });
    expect(leaderEnds(bar.marked, bar.label, place)).toMatchObject({
      x: bar.label.anchor,
      from: 280.5,
      to: 260 - bar.label.flag.top,
    });
  });

  test("leads to the bottom of a label across its end", () => {
    const { marked, label } = moment(eventOf("2014"));
    const over = { ...label, flag: { ...label.flag, side: "over" as const, bottom: 20, top: 56 } };
    expect(leaderEnds(marked, over, place).to).toBe(243);
  });
});

describe("unitGroup(unit, part, shared, titlesOf, nameOf)", () => {
  const rule: Mark = { type: "rule", key: "r", part: "leader", x1: 0, y1: 0, x2: 0, y2: 0, stroke: "#000000" };
  const unit: Unit = unitOf("2014", { id: "a" });

  test("puts what is shared before the titles", () => {
    const group = unitGroup(unit, "moment", [rule], () => [{ ...rule, key: "t" }], nameOf);
    expect(group.marks.map(({ key }) => key)).toEqual(["r", "t"]);
  });

  test("keys the group of a stack apart from its first member", () => {
    const stack = unitGroup(
      { ...unit, events: [...unit.events, eventOf("2014", { id: "b" })] },
      "moment",
      [rule],
      () => [],
      nameOf,
    );
    expect(stack.marks.map(({ key }) => key)).not.toContain(stack.key);
  });
});

describe("an event with an address", () => {
  test.each([
    ["a moment", "2014-05-01", 960],
    ["an interval", "2014/2016", 960],
    ["a moment where time runs down", "2014-05-01", 360],
  ])("has its title as a link: %s", (_, when, width) => {
    const svg = renderToString([{ when, title: "A title", url: "https://example.org/?a=1&b=2" }], { width });
    expect(svg).toMatch(
      /<a class="whenline-event-link" href="https:\/\/example\.org\/\?a=1&amp;b=2"><text[^>]*>A title</,
    );
    expect(renderToString([{ when, title: "A title" }], { width })).not.toContain("<a ");
  });
});

describe("drawIntervalUnit(interval, top, brush, nameOf)", () => {
  const lay = (title: string, date = "2014", right = 1000) => {
    const words = () => ({ date, entry: { event: "a", title, notes: "1" } });
    const scale = scaleOf("2010", "2019", { right });
    const limits = { labelled: 9, bare: 9, lines: 6, labelWidth: 230 };
    const [laid] = layIntervals(
      [unitOf("2012/2016", { id: "a", title, lang: "de" })],
      words,
      scale,
      tenPixels,
      limits,
    ).intervals;
    if (!laid) throw new Error("no interval");
    return laid;
  };

  test("draws the bar with date and title in one line beneath it", () => {
    const group = drawIntervalUnit(lay("A title"), 300, brushOf(), nameOf);
    expect(group).toMatchObject({ part: "event interval-event", event: "a", name: "name of a" });
    expect(parts(group)).toEqual([
      "interval fade-in",
      "interval core",
      "interval fade-out",
      "hit",
      "date",
      "title-line",
    ]);
    const [date, title] = group.marks.slice(-2);
    if (date?.type !== "text" || title?.type !== "text") throw new Error("no words");
    expect(title.y).toBe(date.y);
    expect(title.x).toBe(date.x + 48);
    expect(title).toMatchObject({ lang: "de", spans: [{ text: "A title" }, { text: "1" }] });
  });

  test("draws the date in lines of its own where it leaves no room", () => {
    const group = drawIntervalUnit(lay("A title", "between March and May 2016", 250), 300, brushOf(), nameOf);
    const lines = group.marks.flatMap((mark) => (mark.type === "text" ? [[mark.part, mark.spans[0]?.text]] : []));
    expect(lines).toEqual([
      ["date", "between March and May"],
      ["date", "2016"],
      ["title-line", "A title"],
    ]);
  });

  test("draws no empty line of a title that begins beneath its date", () => {
    const group = drawIntervalUnit(lay("incomprehensible", "January 2014", 250), 300, brushOf(), nameOf);
    const lines = group.marks.flatMap((mark) => (mark.type === "text" ? [mark.spans[0]?.text] : []));
    expect(lines).toEqual(["January 2014", "incomprehensible"]);
  });

  test("draws a thinner bar without words", () => {
    const group = drawIntervalUnit({ ...lay("A title"), label: null }, 300, brushOf(), nameOf);
    expect(group.marks.every(({ type }) => type === "rect")).toBe(true);
    expect(group.marks[0]).toMatchObject({ y: 300, height: 6 });
  });
});
