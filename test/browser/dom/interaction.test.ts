import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import { defaultLocale } from "../../../src/time/locale.js";
import { compareWhen } from "../../../src/time/compareWhen.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { elementOf, eventOf, frames, newContainer } from "./page.js";
import { timelines } from "./timelines.js";

const name = "moments and intervals";
let container: HTMLDivElement;
let view: TimelineView;
const told: string[] = [];

beforeEach(async () => {
  // The pointer rests where the last test left it.
  await userEvent.unhover(document.body);
  container = newContainer();
  view = createTimeline(container, timelines[name]);
  told.length = 0;
  view.on("select", ({ event }) => told.push(`select ${event?.id ?? "null"}`));
  view.on("hover", ({ event }) => told.push(`hover ${event?.id ?? "null"}`));
});

afterEach(() => view.destroy());

const focused = () => eventOf(document.activeElement);
const pressed = () => [...container.querySelectorAll("[aria-pressed=true]")].map(eventOf);
const svg = () => container.querySelector("svg")!;
const selects = () => told.filter((each) => each.startsWith("select"));
const hovers = () => told.filter((each) => each.startsWith("hover"));

/** Presses a key until focus stays where it is. */
async function pressUntilStays(key: string): Promise<void> {
  for (let before: string | null = ""; before !== focused();) {
    before = focused();
    await userEvent.keyboard(key);
  }
}

describe("keyboard", () => {
  test("Tab enters once, at the first event, and leaves once, both ways", async () => {
    const [before, after] = [document.createElement("button"), document.createElement("button")];
    container.before(before);
    container.after(after);
    before.focus();
    await userEvent.tab();
    expect(focused()).toBe("jan");
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
    await userEvent.tab({ shift: true });
    expect(focused()).toBe("jan");
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(before);
  });

  test("arrows visit every event once, in order of time, and stay at the ends", async () => {
    await userEvent.tab();
    const visited = [focused()];
    for (let i = 0; i < 9; i++) {
      await userEvent.keyboard("{ArrowRight}");
      visited.push(focused());
    }
    const { events } = readTimeline(timelines[name]).timeline;
    const order = [...events].sort((a, b) => compareWhen(a.when, b.when)).map(({ id }) => id);
    expect(visited).toEqual([...order, order.at(-1), order.at(-1)]);
    await userEvent.keyboard("{ArrowLeft}");
    expect(focused()).toBe(order.at(-2));
    await userEvent.keyboard("{Home}");
    expect(focused()).toBe(order[0]);
    await userEvent.keyboard("{ArrowLeft}");
    expect(focused()).toBe(order[0]);
    await userEvent.keyboard("{End}");
    expect(focused()).toBe(order.at(-1));
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  test("arrows up and down go from lane to lane and back, and stay at the last", async () => {
    const top = () => document.activeElement!.querySelector(".whenline-hit")!.getBoundingClientRect().top;
    await userEvent.tab();
    await pressUntilStays("{ArrowUp}");
    const [first, visited, tops] = [focused(), [focused()], [top()]];
    for (;;) {
      await userEvent.keyboard("{ArrowDown}");
      if (focused() === visited.at(-1)) break;
      visited.push(focused());
      tops.push(top());
    }
    expect(visited.length).toBeGreaterThan(2);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await pressUntilStays("{ArrowUp}");
    expect(focused()).toBe(first);
  });

  test("arrows up and down follow time where that runs down", async () => {
    view.update(undefined, { orientation: "vertical" });
    await userEvent.tab();
    const visited = [focused()];
    for (let step = 0; step < 9; step++) {
      await userEvent.keyboard("{ArrowDown}");
      visited.push(focused());
    }
    expect(new Set(visited)).toEqual(new Set(readTimeline(timelines[name]).timeline.events.map(({ id }) => id)));
    await userEvent.keyboard("{Home}{End}{ArrowUp}");
    expect(focused()).toBe(visited.at(-4));
  });

  test("the page keys leaf through time, to the last event and the first", async () => {
    const starts = new Map(
      readTimeline(timelines["two hundred"]).timeline.events.map(({ id, when }) => [id, when.start.earliest]),
    );
    view.update(timelines["two hundred"]);
    await userEvent.tab();
    const first = focused();
    const visited = [first];
    for (;;) {
      await userEvent.keyboard("{PageDown}");
      if (focused() === visited.at(-1)) break;
      visited.push(focused());
    }
    expect(visited.length).toBeGreaterThan(3);
    expect(visited.length).toBeLessThan(60);
    const times = visited.map((id) => starts.get(id!)!);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    await pressUntilStays("{PageUp}");
    expect(focused()).toBe(first);
  });

  test("a second Escape leaves the drawing, and Tab goes on after it", async () => {
    const after = document.createElement("button");
    container.after(after);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}{Escape}");
    expect(focused()).toBe("jan");
    await userEvent.keyboard("{Escape}");
    expect(focused()).toBe(null);
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
    await userEvent.tab({ shift: true });
    expect(focused()).toBe("jan");
  });

  test("events of hidden groups are passed over, without a look at where they are", async () => {
    const data = [
      { id: "a", when: "2001", title: "A", group: "one" },
      { id: "b", when: "2005", title: "B", group: "two" },
      { id: "c", when: "2009", title: "C", group: "one" },
    ];
    view.update(data, { hiddenGroups: ["two"] });
    view.zoomTo("2001", { duration: 0 });
    await frames();
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("c");
  });

  test("Tab comes back to the event that was left", async () => {
    // Without something after it, Tab leaves the frame that the test runs in, and where it comes back is up to the browser.
    const after = document.createElement("button");
    container.after(after);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    const left = focused();
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
    await userEvent.tab({ shift: true });
    expect(focused()).toBe(left);
  });

  test.each(["{Enter}", " "])("%s selects, Escape takes it back", async (key) => {
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect([view.selected, pressed()]).toEqual(["jan", ["jan"]]);
    await userEvent.keyboard(key);
    await userEvent.keyboard("{Escape}");
    expect([view.selected, pressed()]).toEqual([null, []]);
    await userEvent.keyboard("{Escape}");
    expect(selects()).toEqual(["select jan", "select null"]);
  });

  test("keys that do something do nothing else; others are left to the page", () => {
    const element = elementOf(container, "jan");
    const prevented = (key: string, more: KeyboardEventInit = {}) => {
      const pressing = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
      element.dispatchEvent(pressing);
      return pressing.defaultPrevented;
    };
    expect(["ArrowRight", "ArrowUp", "Home", "PageDown", " "].map((key) => prevented(key))).not.toContain(false);
    expect(prevented("Escape")).toBe(true);
    expect(["Escape", "Tab", "a", "Insert"].map((key) => prevented(key))).not.toContain(true);
    expect(prevented("ArrowRight", { altKey: true })).toBe(false);
    expect(prevented("Home", { ctrlKey: true })).toBe(false);
    expect(prevented(" ", { metaKey: true })).toBe(false);
  });
});

describe("pointer", () => {
  test("a click selects, a click beside the events takes it back", async () => {
    await userEvent.click(elementOf(container, "crimea").querySelector("text")!);
    expect([view.selected, pressed()]).toEqual(["crimea", ["crimea"]]);
    await userEvent.click(elementOf(container, "crimea").querySelector("text")!);
    await userEvent.click(elementOf(container, "stop").querySelector("text")!);
    await userEvent.click(svg(), { position: { x: 3, y: 3 } });
    expect([view.selected, pressed()]).toEqual([null, []]);
    await userEvent.click(svg(), { position: { x: 3, y: 3 } });
    expect(selects()).toEqual(["select crimea", "select stop", "select null"]);
  });

  test("hover tells each event once, and null on leaving", async () => {
    await userEvent.hover(elementOf(container, "crimea").querySelector("text")!);
    await userEvent.hover(elementOf(container, "crimea").querySelector(".whenline-date")!);
    await userEvent.hover(elementOf(container, "stop").querySelector("text")!);
    await userEvent.unhover(svg());
    expect(hovers()).toEqual(["hover crimea", "hover stop", "hover null"]);
  });

  test("each title of a stack is its own event, their mark and date the first", async () => {
    const stack = elementOf(container, "baku").closest(".whenline-stack")!;
    const at = (id: string) => elementOf(container, id).querySelector("text")!;
    await userEvent.hover(at("baku"));
    await userEvent.hover(at("bonn"));
    await userEvent.hover(stack.querySelector("circle")!);
    expect(hovers()).toEqual(["hover baku", "hover bonn", "hover baku"]);
    await userEvent.click(at("bonn"));
    await userEvent.click(stack.querySelector(".whenline-date")!);
    expect(selects()).toEqual(["select bonn", "select baku"]);
  });

  test("a finger does not hover", () => {
    const over = new PointerEvent("pointerover", { bubbles: true, pointerType: "touch" });
    elementOf(container, "crimea").dispatchEvent(over);
    expect(hovers()).toEqual([]);
  });

  test("keyboard focus is told as hover, focus by pointer is not", async () => {
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    (document.activeElement as SVGElement).blur();
    expect(hovers()).toEqual(["hover jan", "hover crimea", "hover null"]);
    told.length = 0;
    await userEvent.click(elementOf(container, "stop").querySelector("text")!);
    await userEvent.unhover(svg());
    expect(focused()).toBe("stop");
    expect(hovers()).toEqual(["hover stop", "hover null"]);
  });

  test("a link to a source stays a link and changes no selection", async () => {
    view.update(timelines["sources, eras, sets, unknown dates"]);
    view.select("s");
    const links = [...container.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href")).sort()).toEqual([
      "https://example.org/a",
      "https://example.org/b",
    ]);
    expect(links.map((link) => [link.getAttribute("role"), link.getAttribute("tabindex")])).toEqual([
      [null, null],
      [null, null],
    ]);
    let prevented: boolean | undefined;
    const stop = (click: Event) => {
      prevented = click.defaultPrevented;
      click.preventDefault();
    };
    container.addEventListener("click", stop, { once: true });
    await userEvent.click(links[0]!.querySelector("text")!);
    expect([prevented, view.selected]).toEqual([false, "s"]);
  });

  test("the title of an event with an address selects it, as its mark does", async () => {
    view.update([{ id: "a", when: "2014", title: "A talk", url: "https://example.org" }]);
    const title = () => elementOf(container, "a").querySelector(".whenline-title-line")!;
    await userEvent.click(title());
    expect(view.selected).toBe("a");
    const { start, end } = view.viewport!.extent;
    await userEvent.dblClick(title());
    await expect.poll(() => view.viewport!.extent.end - view.viewport!.extent.start).toBeLessThan((end - start) * 0.6);
  });

  test("a listener that throws keeps no other from being told", async () => {
    const thrown = new Promise((done) => {
      window.addEventListener(
        "error",
        (error) => {
          error.preventDefault();
          done((error.error as Error).message);
        },
        {
          once: true,
        },
      );
    });
    const own = createTimeline(container, timelines[name]);
    const heard = vi.fn();
    own.on("select", () => {
      throw new Error("theirs");
    });
    own.on("select", heard);
    container
      .querySelectorAll("svg")[1]!
      .querySelector("[data-event]")!
      .dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(await thrown).toBe("theirs");
    own.destroy();
  });
});

describe("view.update while the reader is in it", () => {
  const reversed = {
    ...(timelines[name] as object),
    events: [...(timelines[name] as { events: object[] }).events].reverse(),
  };

  test("keeps focus on its event and tells nothing", async () => {
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    const id = focused();
    told.length = 0;
    for (const [data, width] of [
      [reversed, 400],
      [timelines[name], 1100],
      [undefined, 300],
    ] as const) {
      view.update(data, { width });
      expect(focused()).toBe(id);
      expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    }
    await frames();
    expect(told).toEqual([]);
  });

  test("gives focus to a neighbour when its event is gone, and says so", async () => {
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}");
    expect(focused()).toBe("crimea");
    const { events } = timelines[name] as { events: { id: string }[] };
    told.length = 0;
    view.update(events.filter(({ id }) => id !== "crimea"));
    expect(focused()).toBe("stop");
    expect(told).toEqual(["hover stop"]);
  });

  test("keeps the event that Tab reaches", async () => {
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    const left = focused();
    (document.activeElement as SVGElement).blur();
    const { events } = timelines[name] as { events: object[] };
    view.update([{ id: "first", when: "2013", title: "Before all" }, ...events]);
    expect(eventOf(container.querySelector('[tabindex="0"]'))).toBe(left);
  });

  test("takes no focus that it did not have", () => {
    const button = document.createElement("button");
    container.append(button);
    button.focus();
    view.update(reversed);
    expect(document.activeElement).toBe(button);
  });

  test("says when what the pointer was over is gone", async () => {
    await userEvent.hover(elementOf(container, "crimea").querySelector("text")!);
    view.update([{ id: "new", when: "1999", title: "New" }]);
    expect(hovers()).toEqual(["hover crimea", "hover null"]);
    await userEvent.unhover(svg());
  });
});

describe("names and roles", () => {
  test("a group with a button for each event, named with its date", () => {
    expect([svg().getAttribute("role"), svg().getAttribute("aria-label")]).toEqual(["group", "The break"]);
    expect(svg().getAttribute("tabindex")).toBeNull();
    const buttons = [...container.querySelectorAll("[data-event]")];
    expect(new Set(buttons.map((each) => each.getAttribute("role")))).toEqual(new Set(["button"]));
    expect(elementOf(container, "baku").getAttribute("aria-label")).toMatch(/16 February 2017.*Meeting in Baku/);
    const labels = buttons.map((each) => each.getAttribute("aria-label"));
    expect(new Set(labels).size).toBe(8);
  });

  test("the role description is English only", () => {
    expect(svg().getAttribute("aria-roledescription")).toBe("timeline");
    view.update(undefined, { locale: { ...defaultLocale, code: "de" } });
    expect(svg().getAttribute("aria-roledescription")).toBeNull();
  });

  test("nothing that can be focused is hidden", () => {
    for (const each of Object.keys(timelines)) {
      view.update(timelines[each]);
      expect(container.querySelectorAll("[aria-hidden] :is(a, [tabindex])")).toHaveLength(0);
      expect(container.querySelectorAll("[tabindex]:not([tabindex='0'], [tabindex='-1'])")).toHaveLength(0);
    }
  });

  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // Of the page around it; and one that joins the lines of a label in SVG without a space between them.
  const others = ["landmark-one-main", "page-has-heading-one", "region", "label-content-name-mismatch"];
  const rules = Object.fromEntries(others.map((id) => [id, { enabled: false }]));

  test("the name has the words that are seen of the title", () => {
    for (const each of Object.keys(timelines)) {
      view.update(timelines[each]);
      for (const button of container.querySelectorAll("[role=button]")) {
        const seen = [...button.querySelectorAll("text:not(.whenline-date, .whenline-note-number)")].map(
          (text) => text.firstChild?.textContent,
        );
        for (const line of seen) expect(button.getAttribute("aria-label")).toContain(line?.replace(/…$/, "").trim());
      }
    }
  });

  for (const theme of ["light", "dark"] as const) {
    test(`axe finds no fault: ${theme}`, async () => {
      for (const each of Object.keys(timelines)) {
        view.update(timelines[each], { theme });
        const { violations, passes } = await axe.run(container, {
          runOnly: tags,
          rules: { ...rules, "target-size": { enabled: true } },
        });
        expect(passes.map(({ id }) => id)).toContain("aria-allowed-attr");
        expect(violations.map(({ id, nodes }) => [each, id, nodes[0]?.html])).toEqual([]);
      }
    });
  }
});
