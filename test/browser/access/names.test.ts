import { cdp, commands, userEvent } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { baku } from "../../../examples/baku/data.js";
import type { TimelineView } from "../../../src/index.js";
import { dateInWords } from "../../../src/model/dateInWords.js";
import { newContainer } from "../dom/page.js";
import { eventsOf, exampleOf, examples } from "./examples.js";
import { mountAll } from "./mount.js";

let view: TimelineView;
let container: HTMLElement;

function draw(name: string, width = 900): void {
  const { data, options } = exampleOf(name);
  container = newContainer(width);
  container.id = "here";
  view = mountAll(container, data, options);
}

afterEach(() => view.destroy());

interface Session {
  send(method: "Runtime.evaluate", parameters: object): Promise<{ result: { objectId: string } }>;
  send(
    method: "Accessibility.getPartialAXTree",
    parameters: object,
  ): Promise<{ nodes: { description?: { value: string } }[] }>;
}

/** The accessible description that the browser computes of an element. */
async function descriptionOf(selector: string): Promise<string | undefined> {
  const session = cdp() as unknown as Session;
  const expression = `document.querySelector("iframe").contentDocument.querySelector(${JSON.stringify(selector)})`;
  const { result } = await session.send("Runtime.evaluate", { expression });
  const { objectId } = result;
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId, fetchRelatives: false });
  return nodes[0]?.description?.value;
}

const plain = (text: string) => text.replace(/[\s\p{Cf}]+/gu, " ").trim();
const named = () => [...container.querySelectorAll("svg.whenline [data-event]")];

describe("A6 what a screen reader is told", () => {
  test.each(["baku", "mercia", "stacks", "furniture", "vertical", "arabic"])("is as it was: %s", async (name) => {
    draw(name);
    // Words break in the same places in whatever fonts there are.
    if (name === "arabic") view.update(undefined, { measureText: (text) => text.length * 6 });
    await expect(await commands.ariaSnapshot("#here")).toMatchFileSnapshot(`trees/${name}.txt`);
  });

  test.each(["baku", "mercia", "stacks", "universe"])("is of as many events as are drawn: %s", (name) => {
    draw(name);
    expect(named()).toHaveLength(view.scene!.counts.drawn + view.scene!.counts.counted);
  });

  test("of thousands it is in the description how many there are", async () => {
    draw("baku");
    view.update(eventsOf(3000));
    expect(named().length).toBeLessThan(3000);
    expect(await descriptionOf("#here svg.whenline")).toMatch(/^3,?000 events, 1000 – 1999/);
  });
});

describe("a place among all", () => {
  const descriptions = () => container.querySelectorAll("svg.whenline [data-event][aria-description]");

  test("is said with the group of the event that is come to, and of no other", () => {
    draw("baku");
    const first = container.querySelector<SVGElement>('[data-event="crimea"]')!;
    first.focus();
    expect(first.getAttribute("aria-description")).toBe("3 of 8, The break");
    const next = container.querySelector<SVGElement>('[data-event="baku"]')!;
    next.focus();
    expect([...descriptions()].map((each) => each.getAttribute("data-event"))).toEqual(["baku"]);
    expect(next.getAttribute("aria-description")).toMatch(/^[678] of 8, Talks$/);
  });

  test("is one among those that are not hidden, and keeps up with the data", () => {
    draw("baku");
    view.update(undefined, { hiddenGroups: ["break"] });
    const hidden = view.timeline.events.filter(({ group }) => group === "break").length;
    expect(hidden).toBeGreaterThan(0);
    const element = container.querySelector<SVGElement>('[data-event="baku"]')!;
    element.focus();
    expect(element.getAttribute("aria-description")).toContain(` of ${String(8 - hidden)},`);
    view.update({ ...baku, events: baku.events.slice(0, 6) }, { hiddenGroups: [] });
    const held = document.activeElement!;
    expect(held.getAttribute("aria-description")).toContain(" of 6");
  });

  test("is also said of an event that is only counted, among thousands", async () => {
    draw("baku");
    view.update(eventsOf(3000));
    const [first] = named() as SVGElement[];
    first!.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    first!.focus();
    expect(first!.getAttribute("aria-description")).toMatch(/^\d+ of 3000, g\d$/);
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement!.getAttribute("aria-description")).toMatch(/^\d+ of 3000, g\d$/);
  });
});

describe("A7 names", () => {
  test.each(examples.map(({ name }) => name))("are of title and date in words, each its own: %s", (name) => {
    draw(name);
    const { locale } = view.options;
    const names = named().map((each) => plain(each.getAttribute("aria-label") ?? ""));
    for (const element of named()) {
      const event = view.timeline.events.find(({ id }) => id === element.getAttribute("data-event"))!;
      const own = plain(element.getAttribute("aria-label") ?? "");
      expect(own).toContain(plain(event.title));
      expect(own).toContain(plain(dateInWords(event.when, { locale, style: "spoken" })));
    }
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("A18 focus", () => {
  test.each(examples.map(({ name }) => name))(
    "nothing hidden can have it, and no tab stop is out of order: %s",
    (name) => {
      draw(name);
      view.select(view.timeline.events[0]!.id);
      const focusable = "a, button, input, [tabindex]";
      expect(
        container.querySelectorAll(`[aria-hidden=true] :is(${focusable}), :is(${focusable})[aria-hidden=true]`),
      ).toHaveLength(0);
      const stops = [...container.querySelectorAll("[tabindex]")].map((each) => each.getAttribute("tabindex"));
      expect(new Set(stops)).toEqual(new Set(["0", "-1"]));
    },
  );
});
