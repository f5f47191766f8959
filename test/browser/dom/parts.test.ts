import { ar } from "date-fns/locale/ar";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import { mountCard } from "../../../src/dom/parts/mountCard.js";
import { mountControls } from "../../../src/dom/parts/mountControls.js";
import { mountFilter } from "../../../src/dom/parts/mountFilter.js";
import { mountLegend } from "../../../src/dom/parts/mountLegend.js";
import { mountOverview } from "../../../src/dom/parts/mountOverview.js";
import { mountSearch } from "../../../src/dom/parts/mountSearch.js";
import { mountStory } from "../../../src/dom/parts/mountStory.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import { elementOf, emulate, eventOf, frames, newContainer } from "./page.js";

const data = {
  groups: [
    { id: "a", title: "Talks" },
    { id: "b", title: "Works" },
  ],
  events: [
    { id: "one", when: "2012-03", title: "First", group: "a" },
    { id: "two", when: "2014", title: "Second", group: "b" },
    { id: "three", when: "2016-05-04", title: "Third", group: "a" },
    { id: "four", when: "2017-11-20", title: "Fourth" },
  ],
};

const war = { id: "five", when: "2019", title: "Fifth", group: "c" };

let container: HTMLDivElement;
let view: TimelineView;

beforeEach(async () => {
  await emulate({ "prefers-reduced-motion": "reduce" });
  container = newContainer(900);
  view = createTimeline(container, data, { gaps: "keep" });
});

afterEach(async () => {
  view.destroy();
  expect(container.childElementCount).toBe(0);
  await emulate();
});

const button = (name: string) => {
  const all = [...container.querySelectorAll("button")];
  const found = all.find((each) => (each.getAttribute("aria-label") ?? each.textContent) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = async (name: string) => {
  button(name).click();
  await frames();
};
const length = () => view.viewport!.extent.end - view.viewport!.extent.start;
const shown = () => [...container.querySelectorAll("svg.whenline [data-event]")].map(eventOf);

test("mountControls(view) zooms, moves and shows all by buttons, and off where there is nothing more to see", async () => {
  const controls = mountControls(view);
  const home = view.viewport!.extent;
  expect(button("Zoom out").getAttribute("aria-disabled")).toBe("true");
  await press("Zoom out");
  expect(view.viewport!.extent).toEqual(home);
  for (let step = 0; step < 3; step++) await press("Zoom in");
  expect(length()).toBeLessThan(home.end - home.start);
  expect(button("Show all").getAttribute("aria-disabled")).toBe("false");
  const before = view.viewport!.extent.start;
  await press("Later");
  expect(view.viewport!.extent.start).toBeGreaterThan(before);
  await press("Earlier");
  expect(view.viewport!.extent.start).toBeCloseTo(before, -4);
  await press("Show all");
  expect(view.viewport!.extent).toEqual(home);
  controls.stop();
  expect(container.querySelector("button")).toBeNull();
});

test("? leads to the list of keys wherever it is, ? and Escape back to where one was", async () => {
  mountControls(view);
  mountCard(view);
  const event = elementOf(container, "one");
  container.style.paddingBottom = "2000px";
  event.focus();
  scrollTo(0, 400);
  const help = container.querySelector<HTMLElement>(".whenline-help")!;
  for (const back of ["{Escape}", "?"]) {
    await userEvent.keyboard("?");
    expect([help.hidden, document.activeElement, help.getAttribute("aria-label")]).toEqual([
      false,
      help,
      "Keys and gestures",
    ]);
    expect(help.textContent).toContain("next event");
    expect(help.getBoundingClientRect().bottom).toBeGreaterThan(0);
    view.select("one");
    await userEvent.keyboard(back);
    expect([help.hidden, document.activeElement, view.selected]).toEqual([true, event, "one"]);
  }
});

test("the button of the list of keys keeps the focus, and Escape comes back to it from the list", async () => {
  mountControls(view);
  const help = container.querySelector<HTMLElement>(".whenline-help")!;
  await userEvent.click(button("Keys and gestures"));
  expect([help.hidden, document.activeElement]).toEqual([false, button("Keys and gestures")]);
  await userEvent.keyboard("{Escape}");
  expect([help.hidden, document.activeElement]).toEqual([true, button("Keys and gestures")]);
});

test("mountFilter(view) hides the events of a group and shows them again", async () => {
  mountFilter(view);
  expect(button("Talks").getAttribute("aria-pressed")).toBe("true");
  await press("Talks");
  expect(shown().sort()).toEqual(["four", "two"]);
  expect(button("Talks").getAttribute("aria-pressed")).toBe("false");
  await press("Others");
  expect(shown()).toEqual(["two"]);
  await press("Talks");
  await press("Others");
  expect(shown()).toHaveLength(4);
});

test("mountFilter(view) has no buttons where there are no groups, unless what has none is hidden", async () => {
  view.update([{ id: "one", when: "2012", title: "First" }]);
  mountFilter(view);
  const filter = () => container.querySelector<HTMLElement>(".whenline-filter")!;
  expect([filter().childElementCount, filter().offsetHeight]).toEqual([0, 0]);
  view.update(undefined, { hiddenGroups: [""] });
  await press("Others");
  expect(shown()).toEqual(["one"]);
  view.update(data);
  expect(filter().childElementCount).toBe(3);
});

test("a button of mountFilter(view) keeps the focus when another group comes", () => {
  mountFilter(view);
  button("Works").focus();
  view.update({ ...data, groups: [...data.groups, { id: "c", title: "Wars" }], events: [...data.events, war] });
  expect([button("Wars").isConnected, document.activeElement]).toEqual([true, button("Works")]);
});

describe("buttons of mountFilter(view)", () => {
  const signs = () => [...container.querySelectorAll(".whenline-filter .whenline-swatch")];
  const shapesOf = (sign: Element) =>
    [...sign.children].map((each) => `${each.localName} ${each.getAttribute("d") ?? ""}`);

  test("show what the legend shows of a group: its shape and its lines, in its colour", async () => {
    view.update({
      groups: data.groups,
      events: ["a", "b"].flatMap((group, index) => [
        { when: `19${String(index)}0/1960`, title: "Long", group },
        { when: `19${String(index)}4-02-03`, title: "Short", group },
      ]),
    });
    mountFilter(view);
    await frames();
    const entries = [...container.querySelectorAll("svg.whenline > .whenline-legend-entry")].slice(-2);
    expect(entries.map((entry) => entry.textContent)).toEqual(["Talks", "Works"]);
    const lookOf = (root: Element) =>
      [...root.querySelectorAll(":not(text)")].map((each) =>
        [each.localName, each.getAttribute("fill"), each.getAttribute("stroke"), each.getAttribute("class")].join(" "),
      );
    expect(signs().map(lookOf)).toEqual(entries.map(lookOf));
    expect(new Set(signs().map((sign) => shapesOf(sign).join())).size).toBe(2);
    const before = signs().map(lookOf);
    view.update(undefined, { theme: "dark" });
    await frames();
    expect(signs().map(lookOf)).not.toEqual(before);
    expect(signs()).toHaveLength(2);
  });

  test("tell six groups apart without colour", async () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    view.update({
      groups: ids.map((id) => ({ id })),
      events: ids.map((group) => ({ when: "2014", title: group, group })),
    });
    mountFilter(view);
    await frames();
    expect(new Set(signs().map((sign) => shapesOf(sign).join())).size).toBe(6);
  });
});

describe("mountLegend(view)", () => {
  const groups = () => [...container.querySelectorAll<SVGElement>(".whenline-legend-entry[role=button]")];
  const stateOf = (each: Element) => [each.getAttribute("aria-label"), each.getAttribute("aria-pressed")].join(" ");

  test("makes the groups of the legend buttons; hidden ones stay, struck out", async () => {
    const legend = mountLegend(view);
    expect(groups().map(stateOf)).toEqual(["Talks true", "Works true"]);
    await userEvent.click(groups()[0]!);
    expect(shown().sort()).toEqual(["four", "two"]);
    expect(groups().map(stateOf)).toEqual(["Talks false", "Works true"]);
    expect(groups()[0]!.querySelector(".whenline-strike")).not.toBeNull();
    expect(view.state).toEqual({ hiddenGroups: ["a"] });
    const whole = length();
    groups()[1]!.dispatchEvent(new MouseEvent("dblclick", { bubbles: true }));
    await frames();
    expect(length()).toBe(whole);
    await userEvent.click(groups()[1]!);
    await userEvent.click(groups()[0]!);
    expect(groups().map(stateOf)).toEqual(["Talks true", "Works false"]);
    legend.stop();
    expect(groups()).toEqual([]);
    expect(container.querySelectorAll("[data-group], .whenline-legend-target, .whenline-strike")).toHaveLength(0);
    expect(view.options.legend).toBeUndefined();
  });

  test("by keyboard: one more tab stop, arrows, Enter and Space; focus and selection stay", async () => {
    const after = document.createElement("button");
    container.after(after);
    mountLegend(view);
    view.select("two");
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(groups()[0]);
    await userEvent.keyboard("{ArrowRight}{ArrowRight} ");
    expect(document.activeElement).toBe(groups()[1]);
    expect(groups().map(stateOf)).toEqual(["Talks true", "Works false"]);
    await userEvent.keyboard("{Enter}{Home}{Enter}");
    expect(groups().map(stateOf)).toEqual(["Talks false", "Works true"]);
    expect([view.selected, document.activeElement]).toEqual(["two", groups()[0]]);
    await userEvent.keyboard("+");
    await frames();
    expect(document.activeElement).toBe(groups()[0]);
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
    after.remove();
  });

  test("targets are 24 pixels and apart on a narrow page, beside buttons of mountFilter that tell the same", async () => {
    view.destroy();
    container = newContainer(320);
    const names = ["Talks between officers", "Works on bridges and roads", "Other things", "The last of them"];
    view = createTimeline(container, {
      groups: names.map((title, index) => ({ id: String(index), title })),
      events: names.map((title, index) => ({ when: String(2000 + index), title, group: String(index) })),
    });
    mountLegend(view);
    mountFilter(view);
    await userEvent.click(groups()[2]!);
    expect(groups().map(stateOf)).toEqual(names.map((title, index) => `${title} ${String(index !== 2)}`));
    expect(button("Other things").getAttribute("aria-pressed")).toBe("false");
    const boxes = groups().map((each) => each.querySelector(".whenline-legend-target")!.getBoundingClientRect());
    for (const [at, box] of boxes.entries()) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      for (const other of boxes.slice(at + 1)) {
        const [dx, dy] = [box.x + box.width / 2 - other.x - other.width / 2, box.y - other.y];
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test("all groups hidden: the legend brings them back", async () => {
    mountLegend(view);
    for (const each of groups()) await userEvent.click(each);
    expect(groups().map(stateOf)).toEqual(["Talks false", "Works false"]);
    view.update(undefined, { hiddenGroups: ["a", "b", ""] });
    expect(groups().map(stateOf)).toEqual(["Talks false", "Works false"]);
    await userEvent.click(groups()[0]!);
    expect(shown().sort()).toEqual(["one", "three"]);
  });
});

test("mountSearch(view) has its field and both buttons in one line on a phone", () => {
  container.style.width = "288px";
  mountSearch(view);
  const boxes = [...container.querySelectorAll(".whenline-search > :is(input, button)")].map((each) =>
    each.getBoundingClientRect(),
  );
  expect(boxes).toHaveLength(3);
  for (const { top, right } of boxes) {
    expect([top, right <= container.getBoundingClientRect().right]).toEqual([boxes[0]!.top, true]);
  }
});

describe("mountSearch(view)", () => {
  const field = () => container.querySelector<HTMLInputElement>(".whenline-query")!;
  const place = () => container.querySelector(".whenline-search .whenline-status")!.textContent;
  const heard: string[] = [];
  const listen = () => {
    heard.length = 0;
    const status = container.querySelector(".whenline-hidden-status")!;
    new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
  };
  const quiet = () => new Promise((done) => setTimeout(done, 500));
  const fifth = { id: "five", when: "2019", title: "Fifth", group: "a" };

  test("says what is found once typing rests, and where one has come at once", async () => {
    mountSearch(view);
    listen();
    await userEvent.type(field(), "talks");
    expect([place(), heard]).toEqual(["2 matches", []]);
    await quiet();
    expect(heard).toEqual(["2 matches"]);
    await userEvent.keyboard("{Enter}");
    expect(heard).toEqual(["2 matches", "1 of 2"]);
  });

  test("keeps its place while other events come and go, and says only what is new", async () => {
    mountSearch(view);
    await userEvent.type(field(), "talks");
    await userEvent.keyboard("{Enter}{Enter}");
    listen();
    view.update({ ...data, events: [...data.events, { id: "six", when: "2020", title: "Sixth" }] });
    await quiet();
    expect([place(), heard]).toEqual(["2 of 2", []]);
    view.update({ ...data, events: [...data.events, fifth] });
    await quiet();
    expect([place(), heard]).toEqual(["2 of 3", ["2 of 3"]]);
    await userEvent.keyboard("{Enter}");
    expect([view.selected, place()]).toEqual(["five", "3 of 3"]);
    view.update({ ...data, events: data.events.slice(1) });
    expect(place()).toBe("1 match");
  });

  test("leaves Enter and Escape to letters that are being put together", async () => {
    mountSearch(view);
    await userEvent.type(field(), "talks");
    for (const key of ["Enter", "Escape"]) {
      const pressed = new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true });
      expect(field().dispatchEvent(pressed)).toBe(true);
    }
    expect([view.selected, field().value]).toEqual([null, "talks"]);
  });
});

test("mountControls(view) says how many events are in view when others are hidden, down to none", async () => {
  mountControls(view);
  const status = container.querySelector(".whenline-hidden-status")!;
  const toldNow = () => new Promise((done) => setTimeout(() => done(status.textContent), 800));
  view.update(undefined, { hiddenGroups: ["b"] });
  expect(await toldNow()).toBe("3 events in view");
  view.update(undefined, { hiddenGroups: ["a", "b", ""] });
  expect(await toldNow()).toBe("0 events in view");
});

test("parts are read as the drawing is, whichever way the page and time run, and signs lead where time lies", () => {
  for (const [width, dir] of [
    [900, "ltr"],
    [360, "ltr"],
    [900, "rtl"],
  ] as const) {
    view.destroy();
    container.style.width = `${String(width)}px`;
    container.dir = dir;
    view = createTimeline(container, [], { direction: dir === "ltr" ? "rtl" : "ltr" });
    mountControls(view);
    mountCard(view);
    const directions = [...container.querySelectorAll(".whenline-part")].map(
      (part) => getComputedStyle(part).direction,
    );
    expect(new Set(directions)).toEqual(new Set([view.options.direction]));
    // In words from right to left a browser mirrors them.
    expect([button("Earlier").textContent, button("Later").textContent]).toEqual(["‹", "›"]);
  }
});

test("mountStory(view) goes from event to event in the order given, and brings each into view", async () => {
  mountStory(view, { order: ["four", "one"] });
  view.zoomTo({ start: Date.UTC(2012, 0), end: Date.UTC(2012, 8) }, { duration: 0 });
  await frames();
  await press("Next");
  expect(view.selected).toBe("four");
  expect(shown()).toContain("four");
  expect(container.querySelector(".whenline-story")!.textContent).toContain("1 of 2");
  await press("Next");
  expect(view.selected).toBe("one");
  expect(button("Next").getAttribute("aria-disabled")).toBe("true");
  await press("Next");
  expect(view.selected).toBe("one");
  await press("Previous");
  expect(view.selected).toBe("four");
  expect(() => mountStory(view, { order: ["none"] })).toThrow(
    expect.objectContaining({ code: "unknown-event" }) as Error,
  );
});

describe("mountOverview(view) pressed at a share of its width comes to that share of time", () => {
  const cases = [
    ["a wide page", 1500, {}, false],
    ["a narrow one, downwards", 360, {}, false],
    ["from right to left", 700, { locale: ar }, true],
    ["from right to left, downwards", 360, { locale: ar }, true],
  ] as const;
  test.each(cases)("%s", async (_name, width, options, isMirrored) => {
    container.style.width = `${String(width)}px`;
    await frames();
    view.update(
      Array.from({ length: 21 }, (_, at) => ({ when: String(1900 + at * 5), title: `E${String(at)}` })),
      options,
    );
    mountOverview(view);
    const strip = container.querySelector<SVGElement>(".whenline-overview svg")!;
    const home = view.viewport!.extent;
    view.zoomTo("1950", { duration: 0 });
    for (const share of [0.25, 0.5, 0.75]) {
      strip.scrollIntoView({ block: "center" });
      await frames();
      const { width: wide, height } = strip.getBoundingClientRect();
      await userEvent.click(strip, { position: { x: wide * share, y: height / 2 } });
      await frames();
      const { start, end } = view.viewport!.extent;
      const reached = ((start + end) / 2 - home.start) / (home.end - home.start);
      expect(reached).toBeCloseTo(isMirrored ? 1 - share : share, 1.5);
      const window = container.querySelector(".whenline-overview-window")!.getBoundingClientRect();
      const { left } = strip.getBoundingClientRect();
      expect((window.left + window.width / 2 - left) / wide).toBeCloseTo(share, 1.5);
    }
  });
});

test("the signs of buttons turn with the words: once", () => {
  view.update(undefined, { locale: ar });
  const controls = mountControls(view);
  const [earlier, later] = [...container.querySelectorAll<HTMLElement>(".whenline-controls button")];
  // Browsers draw these signs the other way round in text that runs from right to left.
  expect([earlier, later].map((each) => [each!.textContent, getComputedStyle(each!).direction])).toEqual([
    ["‹", "rtl"],
    ["›", "rtl"],
  ]);
  expect(earlier!.getBoundingClientRect().left).toBeGreaterThan(later!.getBoundingClientRect().left);
  controls.stop();
});

test("mountOverview(view) frames what is in view; the frame is moved by keys and by a press", async () => {
  mountOverview(view);
  const strip = container.querySelector<SVGElement>("[role=slider]")!;
  const frame = () => Number(container.querySelector(".whenline-overview-window")!.getAttribute("width"));
  expect(frame()).toBe(1000);
  expect(container.querySelector(".whenline-overview-density")!.getAttribute("d")).not.toBe("");
  strip.focus();
  await userEvent.keyboard("++");
  await frames();
  expect(frame()).toBeLessThan(450);
  const before = view.viewport!.extent.start;
  await userEvent.keyboard("{ArrowRight}");
  await frames();
  expect(view.viewport!.extent.start).toBeGreaterThan(before);
  expect(strip.getAttribute("aria-valuetext")).toMatch(/20\d\d/);
  await userEvent.click(strip, { position: { x: 5, y: 20 } });
  await frames();
  expect(view.viewport!.extent.start).toBeLessThan(before);
  await userEvent.keyboard("0");
  await frames();
  expect(frame()).toBe(1000);
});

test("a search dims leader lines that stand apart from their events, too, and the end of it brings them back", async () => {
  const events = Array.from({ length: 40 }, (_, index) => ({
    when: `${String(1900 + Math.floor(index * 1.7))}-0${String(1 + (index % 9))}`,
    title: `The council meets for the ${String(index)}th time`,
  }));
  view.update(events);
  await frames();
  const search = mountSearch(view);
  const opacities = () => {
    const leaders = [...container.querySelectorAll("svg.whenline > .whenline-leader")];
    expect(leaders.length).toBeGreaterThan(40);
    return new Set(leaders.map((leader) => getComputedStyle(leader).opacity));
  };
  expect(opacities()).toEqual(new Set(["1"]));
  await userEvent.fill(container.querySelector("input")!, "17th");
  await frames();
  expect(opacities()).toEqual(new Set(["0.3"]));
  await userEvent.clear(container.querySelector("input")!);
  await frames();
  expect(opacities()).toEqual(new Set(["1"]));
  search.stop();
});
