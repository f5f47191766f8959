import { afterEach, describe, expect, test } from "vitest";
import { createTimeline, type TimelineView } from "../../../src/index.js";
import { emulate, frames, newContainer } from "../dom/page.js";
import { drawOn } from "./drawOn.js";
import { exampleOf } from "./examples.js";
import { withRules } from "./mount.js";
import { contrastOf, pictureOf, type Color } from "./picture.js";

let view: TimelineView;
let container: HTMLElement;

afterEach(async () => {
  view.destroy();
  await emulate();
});

const systemColors = ["CanvasText", "Canvas", "LinkText", "Highlight", "HighlightText", "GrayText", "ButtonText"];

/** System colours as this page computes them. */
function resolved(): Set<string> {
  const probe = document.createElement("i");
  container.append(probe);
  const colors = [...systemColors, "ButtonFace", "ButtonBorder", "Field", "FieldText", "VisitedText"].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return new Set(colors);
}

const plainOf = (color: string) => color.replace(/^rgba\((.*), [\d.]+\)$/, "rgb($1)");

/** Paints of what is drawn that are no colours of the system. Invisible ones, patterns and gradients are no colours. */
function foreign(): string[] {
  const system = resolved();
  const shapes = container.querySelectorAll("svg.whenline :is(text, tspan, rect, circle, path, line, stop)");
  return [...shapes].flatMap((shape) => {
    const { fill, stroke, fillOpacity, stopColor } = getComputedStyle(shape);
    const isStop = shape.localName === "stop";
    const isClear = fillOpacity === "0" || shape.localName === "line";
    const paints = isStop ? [stopColor] : [...(isClear ? [] : [fill]), stroke];
    const wrong = paints.filter((paint) => paint.startsWith("rgb") && !system.has(plainOf(paint)));
    return wrong.map((paint) => `${paint} ${shape.outerHTML.slice(0, 140)}`);
  });
}

describe("A12 in forced colours", () => {
  test.each(["baku", "mercia", "lanes", "claims", "links", "furniture", "eras", "stacks", "own"])(
    "all lines, words and marks have colours of the system: %s",
    async (name) => {
      ({ container, view } = await drawOn(exampleOf(name), "forced colours"));
      view.select(view.timeline.events[0]!.id);
      await frames(1);
      expect(foreign()).toEqual([]);
    },
  );

  test("what is selected is so without any colour: by a frame and a line under its title", async () => {
    ({ container, view } = await drawOn(exampleOf("baku"), "forced colours"));
    view.select("crimea");
    const element = container.querySelector('[data-event="crimea"]')!;
    const title = getComputedStyle(element.querySelector(".whenline-title-line")!);
    expect([element.getAttribute("aria-pressed"), title.textDecorationLine]).toEqual(["true", "underline"]);
    const frame = getComputedStyle(element.querySelector(".whenline-hit")!);
    expect([frame.outlineStyle, parseFloat(frame.outlineWidth) >= 1]).toEqual(["solid", true]);
  });
});

const groups = ["a", "b", "c", "d"].map((id) => ({ id, title: `Group ${id}` }));
const grouped = {
  groups,
  events: groups.flatMap(({ id }, index) => [
    { id: `day-${id}`, when: `200${String(index)}-06-15`, title: "A day", group: id },
    { id: `long-${id}`, when: `201${String(index)}-01/201${String(index + 3)}-12`, title: "Years", group: id },
  ]),
};

/**
 * Where there is ink in the middle of a mark, whatever its colour: 16 by 10 pixels. The drawing is moved to whole pixels first, so
 * that marks of one shape have one ink.
 */
async function inkOf(mark: Element): Promise<string> {
  const svg = mark.closest<SVGSVGElement>("svg")!;
  svg.style.transform = "";
  const at = mark.getBoundingClientRect();
  const [aside, up] = [(at.left + at.width / 2) % 1, (at.top + at.height / 2) % 1];
  svg.style.transform = `translate(${String(-aside)}px,${String(-up)}px)`;
  const { left, top, width, height } = mark.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const box = { left: x - 8, top: y - 5, right: x + 8, bottom: y + 5 };
  const picture = await pictureOf({ ...box, top: box.top - 4 });
  const colorAt = (atX: number, atY: number): Color => {
    const place = picture.placeOf(atX, atY);
    return [picture.data[place] ?? 0, picture.data[place + 1] ?? 0, picture.data[place + 2] ?? 0];
  };
  const paper = colorAt(box.left, box.top - 3);
  return Array.from({ length: 16 * 10 }, (_, at) => {
    const color = colorAt(box.left + (at % 16), box.top + Math.floor(at / 16));
    return contrastOf(color, paper) > 1.8 ? "#" : " ";
  }).join("");
}

describe("A13 groups without colours", () => {
  test.each([
    ["moments", "light", "day", ".whenline-dot"],
    ["moments", "dark", "day", ".whenline-dot"],
    ["moments", "print", "day", ".whenline-dot"],
    ["intervals", "light", "long", ".whenline-core"],
    ["intervals", "dark", "long", ".whenline-core"],
    ["intervals", "print", "long", ".whenline-core"],
    ["intervals", "contrast", "long", ".whenline-core"],
  ] as const)("are told apart by the shape of their %s alone: %s", async (_, theme, kind, part) => {
    const undo = withRules("svg.whenline { filter: grayscale(1) }");
    container = newContainer(900);
    view = createTimeline(container, grouped, { gaps: "keep", theme });
    await frames();
    const inks: string[] = [];
    for (const { id } of groups) {
      const mark = container.querySelector(`[data-event="${kind}-${id}"]`)!.querySelector(part)!;
      inks.push(await inkOf(mark));
    }
    undo();
    for (const [at, ink] of inks.entries()) {
      expect(ink).toContain("#");
      expect([at, inks.findIndex((other, index) => index > at && other === ink)]).toEqual([at, -1]);
    }
  });

  test.each([
    ["moments", "day", ".whenline-dot"],
    ["intervals", "long", ".whenline-core"],
  ])("are told apart in forced colours, too: %s", async (_, kind, part) => {
    await emulate({ "forced-colors": "active" });
    container = newContainer(900);
    view = createTimeline(container, grouped, { gaps: "keep" });
    await frames();
    const inks: string[] = [];
    for (const { id } of groups)
      inks.push(await inkOf(container.querySelector(`[data-event="${kind}-${id}"]`)!.querySelector(part)!));
    expect(inks.every((ink) => ink.includes("#"))).toBe(true);
    expect(new Set(inks).size).toBe(groups.length);
  });

  test.each(["light", "dark", "print"] as const)(
    "intervals as short as they are drawn are told apart as well: %s",
    async (theme) => {
      const undo = withRules("svg.whenline { filter: grayscale(1) }");
      const events = groups.map(({ id }, index) => {
        const day = `200${String(index)}-06-1`;
        return { id: `short-${id}`, when: `${day}5/${day}6`, title: "Two days", group: id };
      });
      container = newContainer(900);
      view = createTimeline(container, { groups, events }, { gaps: "keep", theme });
      await frames();
      const cores = groups.map(({ id }) => container.querySelector(`[data-event="short-${id}"] .whenline-core`)!);
      expect(cores.map((core) => core.getBoundingClientRect().width < 8)).toEqual(groups.map(() => true));
      const inks: string[] = [];
      for (const core of cores) inks.push(await inkOf(core));
      undo();
      expect(inks.every((ink) => ink.includes("#"))).toBe(true);
      expect(new Set(inks).size).toBe(groups.length);
    },
  );

  test("of one group have one ink", async () => {
    const one = { ...grouped, events: grouped.events.map((event) => ({ ...event, group: "b" })) };
    container = newContainer(900);
    view = createTimeline(container, one, { gaps: "keep" });
    await frames();
    const inks = new Set<string>();
    for (const { id } of groups)
      inks.add(await inkOf(container.querySelector(`[data-event="day-${id}"]`)!.querySelector(".whenline-dot")!));
    expect(inks.size).toBe(1);
  });

  test("are in words, too: in the legend, or as names of lanes", () => {
    container = newContainer(900);
    view = createTimeline(container, grouped);
    const words = () => container.querySelector("svg.whenline")!.textContent;
    for (const { title } of groups) expect(words()).toContain(title);
    view.update(undefined, { lanes: "group" });
    for (const { title } of groups) expect(words()).toContain(title);
    const ends = groups.map(({ id }) => {
      const [day, long] = ["day", "long"].map((kind) =>
        container.querySelector(`[data-event="${kind}-${id}"]`)!.getBoundingClientRect(),
      );
      return [Math.min(day!.top, long!.top), Math.max(day!.bottom, long!.bottom)];
    });
    for (const [at, [top]] of ends.slice(1).entries()) expect(top).toBeGreaterThanOrEqual(ends[at]![1]!);
  });
});
