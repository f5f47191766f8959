import { afterEach, describe, expect, test, vi } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import type { ViewOptions } from "../../../src/dom/viewOptions.js";
import { TimelineError, type Problem } from "../../../src/errors.js";
import { layout } from "../../../src/layout/layout.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { toSvg } from "../../../src/render/toSvg.js";
import { elementOf, newContainer } from "./page.js";
import { timelines } from "./timelines.js";
import { treeOf, treeOfText } from "./tree.js";

const views: TimelineView[] = [];

function open(container: Element, data: unknown, options?: ViewOptions): TimelineView {
  const view = createTimeline(container, data, options);
  views.push(view);
  return view;
}

afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
  vi.restoreAllMocks();
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof TimelineError) return error.code;
    throw error;
  }
  return "nothing thrown";
}

const two = [
  { id: "a", when: "2001", title: "First" },
  { id: "b", when: "2009", title: "Second" },
];
const flawed = [{ when: "2014-13", title: "No such month" }, ...two];

describe("createTimeline(container, data)", () => {
  for (const name of Object.keys(timelines)) {
    test(`draws what toSvg(view.scene) writes: ${name}`, () => {
      const container = newContainer(700);
      const view = open(container, timelines[name]);
      const svg = container.querySelector("svg")!;
      expect(view.scene?.width).toBe(700);
      expect(treeOf(svg)).toBe(treeOfText(view.scene!));
      view.update(timelines["moments and intervals"], { theme: "dark", width: 500 });
      expect(treeOf(svg)).toBe(treeOfText(view.scene!));
    });
  }

  test("goes after what the container holds, which stays when the view is destroyed", () => {
    const container = newContainer();
    container.append("words", document.createElement("p"));
    const view = open(container, two);
    expect([...container.childNodes].map(({ nodeName }) => nodeName)).toEqual(["#text", "P", "svg"]);
    view.destroy();
    expect([...container.childNodes].map(({ nodeName }) => nodeName)).toEqual(["#text", "P"]);
  });

  test("measures text as the browser sets it, unless told otherwise", () => {
    const container = newContainer();
    const pen = document.createElement("canvas").getContext("2d")!;
    const measureText = (text: string, font: string) => {
      pen.font = font;
      return pen.measureText(text).width;
    };
    const { timeline } = readTimeline(timelines["other scripts"]);
    const view = open(container, timeline);
    expect(view.scene).toEqual(layout(timeline, { width: 800, measureText }));
    const wide = () => 200;
    view.update(undefined, { measureText: wide });
    expect(view.scene).toEqual(layout(timeline, { width: 800, measureText: wide }));
  });

  test.each([
    [null, "invalid container: null; expected an Element"],
    [undefined, "invalid container: nothing; expected an Element"],
    ["#timeline", 'invalid container: "#timeline"; expected an Element'],
    [document, "invalid container: an object; expected an Element"],
    [document.createTextNode("x"), "invalid container: an object; expected an Element"],
    [{ nodeType: 1 }, "invalid container: an object; expected an Element"],
  ])("refuses the container %s", (container, message) => {
    const act = () => open(container as Element, two);
    expect(codeOf(act)).toBe("invalid-container");
    expect(act).toThrow(message);
  });

  test.each([
    [{ width: 3 }, "invalid-option", "invalid width: 3"],
    [{ size: 3 }, "unknown-option", 'unknown option: "size"'],
    [{ onProblem: 3 }, "invalid-option", "invalid onProblem: 3; expected a function"],
    [5, "invalid-option", "invalid options: 5; expected an object"],
    [null, "invalid-option", "invalid options: null; expected an object"],
  ])("refuses the options %j and leaves nothing behind", (options, code, message) => {
    const container = newContainer();
    const act = () => open(container, two, options as ViewOptions);
    expect(codeOf(act)).toBe(code);
    expect(act).toThrow(message);
    expect(container.childNodes).toHaveLength(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test("leaves nothing behind when the caller's function throws", () => {
    const container = newContainer();
    const fail = () => {
      throw new Error("mine");
    };
    expect(() => open(container, two, { measureText: fail })).toThrow("invalid measureText: threw");
    expect(() => open(container, flawed, { onProblem: fail })).toThrow("mine");
    expect(container.childNodes).toHaveLength(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test.each([null, 5, "{", "", [null], { events: 3 }, [[]], Symbol("s"), () => 1])(
    "never throws on data: %s",
    (data) => {
      const problems: Problem[] = [];
      const view = open(newContainer(), data, { onProblem: (problem) => problems.push(problem) });
      expect(problems.length).toBeGreaterThan(0);
      expect(view.problems).toEqual(problems);
      expect(document.querySelector("svg")).not.toBeNull();
    },
  );
});

describe("problems in the data", () => {
  const { problems: expected } = readTimeline(flawed);

  test("go to onProblem at once, one by one, and the good events are drawn", () => {
    const heard = vi.fn();
    const warn = vi.spyOn(console, "warn");
    const container = newContainer();
    const view = open(container, flawed, { onProblem: heard });
    expect(heard.mock.calls).toEqual(expected.map((problem) => [problem]));
    expect(container.querySelectorAll("[data-event]")).toHaveLength(2);
    expect(view.problems).toEqual(expected);
    expect(warn).not.toHaveBeenCalled();
  });

  test("go to listeners added right after the view was created", async () => {
    const warn = vi.spyOn(console, "warn");
    const heard = vi.fn();
    open(newContainer(), flawed).on("problem", heard);
    expect(heard).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(heard.mock.calls).toEqual([[{ problems: expected }]]);
    expect(warn).not.toHaveBeenCalled();
  });

  test("are said in the console, once, if nobody listens", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const container = newContainer();
    const view = open(container, flawed);
    await Promise.resolve();
    const [problem] = expected;
    const text = `whenline: 1 problem in the data: ${problem!.message} (${problem!.at}); pass onProblem to hear of each`;
    expect(warn.mock.calls).toEqual([[text, container]]);
    view.update(undefined, { theme: "dark" });
    view.update(two);
    await Promise.resolve();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(view.problems).toEqual([]);
    view.update([...flawed, 3]);
    await Promise.resolve();
    expect(warn.mock.calls[1]?.[0]).toMatch(/^whenline: 2 problems in the data: /);
  });

  test("are not said of a view that is gone by then", async () => {
    const warn = vi.spyOn(console, "warn");
    open(newContainer(), flawed).destroy();
    await Promise.resolve();
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("view.update(data, options)", () => {
  test("keeps elements, selection and options that are not named", () => {
    const container = newContainer();
    const view = open(container, two, { theme: "dark", legend: false });
    const element = elementOf(container, "b");
    view.select("b");
    view.update([...two, { id: "c", when: "2005", title: "Third" }]);
    expect(elementOf(container, "b")).toBe(element);
    expect(view.selected).toBe("b");
    expect(element.getAttribute("aria-pressed")).toBe("true");
    expect(container.querySelectorAll("[aria-pressed=true]")).toHaveLength(1);
    expect(view.scene?.ink).toBe("#ececf1");
    expect(container.querySelector(".whenline-legend-entry")).toBeNull();
    view.update(undefined, { gaps: "keep" });
    view.update(undefined, { theme: undefined });
    expect(container.querySelector(".whenline-legend-entry")).toBeNull();
    expect(view.scene?.ink).toBe("#1b1b1f");
    expect(container.querySelectorAll("[data-event]")).toHaveLength(3);
  });

  test("drops a selection whose event is gone, and tells nobody", () => {
    const container = newContainer();
    const view = open(container, two);
    const heard = vi.fn();
    view.on("select", heard);
    view.select("b");
    view.update(two.slice(0, 1));
    expect(view.selected).toBeNull();
    view.update(two);
    expect(view.selected).toBeNull();
    expect(container.querySelector("[aria-pressed=true]")).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  test("with wrong options throws before anything changes", () => {
    const container = newContainer();
    const view = open(container, two);
    // Who was come to once says where it stands.
    view.select("a");
    view.select(null);
    const before = container.innerHTML;
    const heard = vi.fn();
    view.on("problem", heard);
    expect(codeOf(() => view.update(flawed, { width: 1 }))).toBe("invalid-option");
    expect(codeOf(() => view.update(flawed, { widht: 500 } as ViewOptions))).toBe("unknown-option");
    expect(codeOf(() => view.update(flawed, null as unknown as ViewOptions))).toBe("invalid-option");
    expect(container.innerHTML).toBe(before);
    expect(view.problems).toEqual([]);
    const fail = () => {
      throw new Error("mine");
    };
    view.select("b");
    expect(() => view.update(two.slice(0, 1), { measureText: fail })).toThrow("invalid measureText: threw");
    expect(() => view.update(flawed, { onProblem: fail })).toThrow("mine");
    expect([view.selected, view.problems]).toEqual(["b", []]);
    view.select(null);
    view.update();
    expect(elementOf(container, "a").getAttribute("tabindex")).toBe("-1");
    view.select("a");
    view.select(null);
    expect(container.innerHTML).toBe(before);
  });

  test("puts back a drawing that the page has removed", () => {
    const container = newContainer();
    const view = open(container, two);
    container.replaceChildren();
    view.update(two);
    expect(container.querySelectorAll("svg")).toHaveLength(1);
  });
});

describe("view.select(id)", () => {
  test("marks one event, moves the tab stop there, and fires nothing", () => {
    const container = newContainer();
    const view = open(container, two);
    const heard = vi.fn();
    view.on("select", heard);
    view.select("b");
    expect(view.selected).toBe("b");
    const marked = () => [...container.querySelectorAll("[aria-pressed=true]")];
    expect(marked()).toEqual([elementOf(container, "b")]);
    expect(elementOf(container, "b").getAttribute("tabindex")).toBe("0");
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    view.select("a");
    expect(marked()).toEqual([elementOf(container, "a")]);
    view.select(null);
    expect(marked()).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
  });

  test("refuses an id that no event has", () => {
    const view = open(newContainer(), two);
    view.select("a");
    expect(codeOf(() => view.select("x"))).toBe("unknown-event");
    expect(() => view.select("x")).toThrow('unknown event: "x"; expected the id of an event, or null');
    expect(codeOf(() => view.select(undefined as unknown as string))).toBe("unknown-event");
    expect(view.selected).toBe("a");
  });
});

describe("view.toSvg()", () => {
  test("is the file that layout and toSvg make, with the page's colours for theme auto", () => {
    const container = newContainer(600);
    const view = open(container, timelines["moments and intervals"], { theme: "auto" });
    expect(view.toSvg()).toMatch(/<style>@media \(prefers-color-scheme: dark\)/);
    expect(container.querySelector("style")).toBeNull();
    view.update(undefined, { theme: "print" });
    expect(view.toSvg()).toBe(toSvg(view.scene!));
  });
});

describe("view.on(type, listener)", () => {
  test("refuses types and listeners that are none", () => {
    const view = open(newContainer(), two);
    expect(codeOf(() => view.on("selct" as "select", () => undefined))).toBe("unknown-type");
    expect(() => view.on("selct" as "select", () => undefined)).toThrow(
      'unknown type: "selct"; expected one of select, hover, viewport, state, problem',
    );
    expect(codeOf(() => view.on("select", null as unknown as () => void))).toBe("invalid-listener");
  });

  test("returns the way to stop, which may be called twice", () => {
    const container = newContainer();
    const view = open(container, two);
    const [first, second] = [vi.fn(), vi.fn()];
    const off = view.on("select", first);
    view.on("select", second);
    off();
    off();
    elementOf(container, "a").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });
});

describe("view.destroy()", () => {
  test("may be called twice; after it every other method throws", () => {
    const container = newContainer();
    const view = open(container, two);
    const off = view.on("select", () => undefined);
    view.select("a");
    view.destroy();
    view.destroy();
    off();
    expect(container.childNodes).toHaveLength(0);
    const acts = [() => view.update(), () => view.select(null), () => view.toSvg(), () => view.on("select", () => 1)];
    expect(acts.map(codeOf)).toEqual(["destroyed", "destroyed", "destroyed", "destroyed"]);
    expect(acts[0]).toThrow("this timeline is destroyed; expected one in use");
  });
});

describe("several views of the same data", () => {
  test("share no id, and the second keeps its own when the first is gone", () => {
    const container = newContainer();
    const first = open(container, timelines["moments and intervals"]);
    const second = open(container, timelines["moments and intervals"]);
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    const [, svg] = container.querySelectorAll("svg");
    expect(treeOf(svg!)).toBe(treeOfText(second.scene!));
    const before = second.scene?.id;
    first.destroy();
    second.update();
    expect(second.scene?.id).toBe(before);
    expect(open(container, timelines["moments and intervals"]).scene?.id).not.toBe(before);
  });
});
