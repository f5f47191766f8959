import { describe, expect, test } from "vitest";
import { layout } from "../../../src/layout/layout.js";
import type { Scene } from "../../../src/scene/scene.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { isPart, marksOf, pointsOf, textBoxes } from "../../laws/marks.js";

const drawn = (events: readonly (readonly [when: string, title: string])[], width: number): Scene =>
  layout(readTimeline(events.map(([when, title]) => ({ when, title }))).timeline, { width });

/** From one end of the axis to the other, in pixels. */
function axisLength(scene: Scene): number {
  const lines = marksOf(scene).filter(({ mark }) => isPart(mark, "axis-line"));
  const xs = lines.flatMap(({ mark }) => pointsOf(mark).map(([x]) => x));
  return Math.max(...xs) - Math.min(...xs);
}

/** From the top of the highest label to the bottom of the lowest. */
function labelsHeight(scene: Scene): number {
  const boxes = textBoxes(scene).filter(({ mark }) => isPart(mark, "date") || isPart(mark, "title-line"));
  return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
}

function brokenLines(scene: Scene): string[] {
  return textBoxes(scene)
    .filter(({ mark, text }) => isPart(mark, "title-line") && text.endsWith("-"))
    .map(({ text }) => text);
}

/** Names under dates in four seasons, with long gaps between. */
const storms = [
  ["2004-08-13", "Charley"],
  ["2004-09-05", "Frances"],
  ["2004-09-16", "Ivan"],
  ["2004-09-26", "Jeanne"],
  ["2005-07-10", "Dennis"],
  ["2005-08-29", "Katrina"],
  ["2005-09-24", "Rita"],
  ["2005-10-04", "Stan"],
  ["2005-10-24", "Wilma"],
  ["2007-08-21", "Dean"],
  ["2007-09-04", "Felix"],
  ["2007-10-29", "Noel"],
  ["2008-08-30", "Gustav"],
  ["2008-09-13", "Ike"],
  ["2008-11-08", "Paloma"],
] as const;

/** Close enough that each label reaches over the next leader line, for most of a century. */
const treaties = Array.from(
  { length: 20 },
  (_, index) => [`${String(1713 + 4 * index)}-09-18`, "Peace again"] as const,
);

const laws = [
  ["1829-03-13", "Gründung der Ersten Donaudampfschiffahrtsgesellschaft"],
  ["1871-05-15", "Reichsstrafgesetzbuch verkündet"],
  ["1896-08-18", "Bürgerliches Gesetzbuch ausgefertigt"],
  ["1949-05-23", "Grundgesetz"],
  ["1958-01-15", "Lüth-Urteil: Meinungsäußerungsfreiheit im Privatrechtsverhältnis"],
  ["1974-03-15", "Bundesimmissionsschutzgesetz"],
  ["1983-12-15", "Volkszählungsurteil begründet informationelles Selbstbestimmungsrecht"],
  ["1999-09-14", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"],
  ["2013-05-29", "… und seine Aufhebung"],
] as const;

/** A week that gives up room for the words of its end. */
const week = [
  ["1989-11-04", "Hundreds of thousands demonstrate on Alexanderplatz"],
  ["1989-11-07", "The government of the GDR resigns"],
  ["1989-11-08", "The Politburo resigns, and a smaller one is elected"],
  ["1989-11-09T18:53~", "“At once, without delay”: Schabowski on travel"],
  ["1989-11-09T23:30~", "Bornholmer Straße opens its barrier"],
  ["1989-11-10", "Willy Brandt speaks at the town hall of Schöneberg"],
  ["1989-11-11", "Mstislav Rostropovich plays Bach at the Wall"],
  ["1989-11-12", "A crossing is opened at Potsdamer Platz"],
  ["1989-11-13", "Hans Modrow is elected head of government"],
] as const;

describe("labels of moments", () => {
  test.each([840, 960, 1160])("take no more room at the end of an axis of %i pixels than they need", (width) => {
    const scene = drawn(week, width);
    const boxes = textBoxes(scene).filter(({ mark }) => isPart(mark, "date") || isPart(mark, "title-line"));
    expect(axisLength(scene)).toBeLessThan(0.95 * (width - 48));
    expect(Math.max(...boxes.map(({ right }) => right))).toBeGreaterThan(width - 36);
  });

  test.each([560, 700, 800, 960])("leave the axis three quarters of %i pixels where rows are as low", (width) => {
    expect(axisLength(drawn(storms, width))).toBeGreaterThan(0.75 * (width - 48));
  });

  test.each([960, 1200, 1440, 1920])("climb no higher than 430 pixels at %i, where rows are much lower", (width) => {
    expect(labelsHeight(drawn(treaties, width))).toBeLessThan(430);
  });

  test.each([800, 960, 1440])("have at %i pixels no word broken but the one that is wider than a label", (width) => {
    expect(brokenLines(drawn(laws, width))).toEqual(["Rindfleischetikettierungsüberwac-"]);
  });

  test("break no word of a late bar that has room further to the left", () => {
    const scene = drawn([...laws, ["2005/2012", "Vermittlungsausschussverhandlungen zur Rahmengesetzgebung"]], 960);
    expect(brokenLines(scene)).toEqual(["Rindfleischetikettierungsüberwac-"]);
  });
});
