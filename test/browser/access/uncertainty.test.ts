import { afterEach, describe, expect, test } from "vitest";
import { createTimeline, type TimelineView } from "../../../src/index.js";
import { newContainer } from "../dom/page.js";

let view: TimelineView;

afterEach(() => view.destroy());

interface Kind {
  readonly when: string;
  /** In its label, in its name as it is spoken, in the legend. */
  readonly drawn: RegExp;
  readonly spoken: RegExp;
  readonly legend: string;
  /** What only its mark has, besides its colour; none for what its words alone show. */
  readonly mark?: string;
}

const kinds: Readonly<Record<string, Kind>> = {
  "some time within a year": {
    when: "1980",
    drawn: /^1980$/,
    spoken: /some time in 1980/,
    legend: "some time within",
    mark: ".whenline-extent",
  },
  approximate: {
    when: "1980-06-15~",
    drawn: /^c\. /i,
    spoken: /about|around|approximately|circa/i,
    legend: "approximate",
    mark: "[stroke-dasharray]",
  },
  uncertain: { when: "1980-06-15?", drawn: /\?$/, spoken: /perhaps|possibly|uncertain/i, legend: "uncertain" },
  "one of two": {
    when: "[1980-06-15,1985-06-15]",
    drawn: / or /,
    spoken: / or /,
    legend: "one of these",
    mark: ".whenline-tie[stroke-dasharray]",
  },
  "still going on": {
    when: "1980/..",
    drawn: /^since 1980$/i,
    spoken: /since.*still going on/,
    legend: "start or end not known exactly, or still going on",
    mark: "[fill^='url(#']",
  },
};

function draw(when: string): HTMLElement {
  const container = newContainer(900);
  const exact = { id: "exact", when: "1960-06-15", title: "A day" };
  const last = { id: "last", when: "2000-06-15", title: "Another day" };
  view = createTimeline(container, [exact, { id: "vague", when, title: "It" }, last], { gaps: "keep" });
  return container;
}

describe("A19 what is not certain", () => {
  test.each(Object.entries(kinds))("is told by its mark, the legend and words, not by a colour: %s", (_, kind) => {
    const container = draw(kind.when);
    const vague = container.querySelector('[data-event="vague"]')!;
    expect(vague.querySelector(".whenline-date")!.textContent).toMatch(kind.drawn);
    expect(vague.getAttribute("aria-label")).toMatch(kind.spoken);
    const legend = [...container.querySelectorAll(".whenline-legend-text")].map((text) => text.textContent);
    expect(legend).toContain(kind.legend);
    if (kind.mark === undefined) return;
    expect(vague.querySelectorAll(kind.mark).length).toBeGreaterThan(0);
    expect(container.querySelector('[data-event="exact"]')!.querySelectorAll(kind.mark)).toHaveLength(0);
  });

  test("is explained where it is, and nowhere else", () => {
    const container = draw("1980-06-15");
    const words = container.querySelector("svg.whenline")!.textContent;
    for (const { legend } of Object.values(kinds)) expect(words).not.toContain(legend);
  });
});
