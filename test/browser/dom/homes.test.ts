import { userEvent } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { createTimeline } from "../../../src/dom/createTimeline.js";
import type { TimelineView } from "../../../src/dom/timelineView.js";
import { elementOf, emulate, frames, newContainer } from "./page.js";
import { timelines } from "./timelines.js";
import { treeOf, treeOfText } from "./tree.js";

const data = timelines["moments and intervals"];
const views: TimelineView[] = [];

function open(container: Element, theme: "light" | "dark" | "auto" = "light"): TimelineView {
  const view = createTimeline(container, data, { theme });
  views.push(view);
  return view;
}

async function openFrame(
  html: string,
): Promise<{ frame: HTMLIFrameElement; inside: Document; container: HTMLElement }> {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width:600px;height:500px;border:0";
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  frame.srcdoc = html;
  document.body.replaceChildren(frame);
  await loaded;
  const inside = frame.contentDocument!;
  return { frame, inside, container: inside.querySelector("div")! };
}

const page = "<!doctype html><html lang=en><title>Inside</title><body style=margin:0><div></div>";

afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
  document.body.replaceChildren();
});

describe("the adopted style sheet", () => {
  test("is one for each ink in a document, and goes with the last view", () => {
    const container = newContainer();
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    const [first, second, dark] = [open(container), open(container), open(container, "dark")];
    expect(document.adoptedStyleSheets).toHaveLength(3);
    first.destroy();
    expect(document.adoptedStyleSheets).toHaveLength(3);
    dark.update(undefined, { theme: "light" });
    expect(document.adoptedStyleSheets).toHaveLength(2);
    dark.destroy();
    second.destroy();
    expect(document.adoptedStyleSheets).toEqual([theirs]);
    document.adoptedStyleSheets = [];
  });

  test("has rules without specificity only: any rule of the page wins", () => {
    open(newContainer());
    const rules = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) =>
        "cssRules" in rule && !("selectorText" in rule) ? rules(rule.cssRules as CSSRuleList) : [rule],
      );
    const styles = document.adoptedStyleSheets.flatMap((sheet) => rules(sheet.cssRules)) as CSSStyleRule[];
    const own = styles.filter((rule) => "selectorText" in rule && rule.selectorText);
    expect(own.length).toBeGreaterThan(10);
    for (const { selectorText } of own) expect(selectorText).toMatch(/^:where\([^]*\)$/);
  });

  for (const theme of ["light", "dark"] as const) {
    test(`shows focus and selection in the ink of the drawing, and both at once: ${theme}`, async () => {
      const container = newContainer();
      const view = open(container, theme);
      const ink = theme === "light" ? "rgb(27, 27, 31)" : "rgb(236, 236, 241)";
      const look = (id: string) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
          elementOf(container, id).querySelector(".whenline-hit")!,
        );
        return [outlineStyle, outlineWidth, outlineColor];
      };
      expect(look("jan")[0]).toBe("none");
      await userEvent.tab();
      expect(look("jan")).toEqual(["solid", "3px", ink]);
      expect(getComputedStyle(elementOf(container, "jan")).outlineStyle).toBe("none");
      view.select("jan");
      expect(look("jan")).toEqual(["double", "5px", ink]);
      await userEvent.keyboard("{ArrowRight}");
      expect(look("jan")).toEqual(["solid", "1px", ink]);
      expect(getComputedStyle(elementOf(container, "jan").querySelectorAll("text")[1]!).textDecorationLine).toBe(
        "underline",
      );
      expect(getComputedStyle(elementOf(container, "crimea").querySelectorAll("text")[1]!).textDecorationLine).toBe(
        "none",
      );
    });
  }

  test("shows the focus of an event without words on its stack", async () => {
    const container = newContainer();
    const view = open(container);
    view.update(timelines["two hundred on one day"]);
    await userEvent.tab();
    await userEvent.keyboard("{End}");
    const last = document.activeElement!;
    expect([last.getAttribute("data-event"), last.childNodes.length]).toEqual(["d199", 0]);
    const { outlineStyle, outlineWidth } = getComputedStyle(last.closest(".whenline-stack")!);
    expect([outlineStyle, outlineWidth]).toEqual(["solid", "3px"]);
  });

  test("uses the reader's colours where they are forced", async () => {
    const container = newContainer();
    const view = open(container);
    await emulate({ "forced-colors": "active" });
    const probe = container.appendChild(document.createElement("p"));
    const system = (color: string) => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    };
    const allowed = new Set([...["CanvasText", "Canvas", "LinkText", "Highlight"].map(system), "none"]);
    const fades = (paint: string) => paint.startsWith("url(");
    for (const name of Object.keys(timelines)) {
      view.update(timelines[name]);
      for (const element of container.querySelectorAll("text, tspan, rect, circle, path, line, stop")) {
        const { fill, stroke, stopColor } = getComputedStyle(element);
        const paints = element.localName === "stop" ? [stopColor] : [fill, stroke];
        if (element.localName === "line") paints.shift();
        for (const paint of paints)
          if (!fades(paint)) expect(allowed, `${element.outerHTML}: ${paint}`).toContain(paint);
      }
    }
    await emulate();
  });
});

describe("homes", () => {
  test("a shadow root has the style sheet, and the drawing answers there", async () => {
    const root = newContainer(600).attachShadow({ mode: "open" });
    const container = root.appendChild(document.createElement("div"));
    const view = open(container);
    expect([root.adoptedStyleSheets.length, document.adoptedStyleSheets.length]).toEqual([1, 0]);
    expect(view.scene?.width).toBe(600);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect([view.selected, root.activeElement?.getAttribute("data-event")]).toEqual(["crimea", "crimea"]);
    view.update(undefined, { width: 300 });
    expect(root.activeElement?.getAttribute("data-event")).toBe("crimea");
    view.destroy();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  test("a drawing that moves from a document to a shadow root takes its style sheet along", async () => {
    const container = newContainer(600);
    const host = document.createElement("div");
    container.before(host);
    const root = host.attachShadow({ mode: "open" });
    const view = open(container);
    root.append(container);
    view.update();
    expect([root.adoptedStyleSheets.length, document.adoptedStyleSheets.length]).toEqual([1, 0]);
    await frames();
  });

  test("an iframe: everything is made by its own document and window", async () => {
    const { frame, inside, container } = await openFrame(page);
    const view = open(container);
    expect(view.scene?.width).toBe(600);
    expect(treeOf(container.querySelector("svg")!)).toBe(treeOfText(view.scene!));
    expect(container.querySelector("svg")!.ownerDocument).toBe(inside);
    expect([inside.adoptedStyleSheets.length, document.adoptedStyleSheets.length]).toEqual([1, 0]);
    frame.style.width = "450px";
    await frames(5);
    expect(view.scene?.width).toBe(450);
    elementOf(container, "baku")
      .querySelector("text")!
      .dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(view.selected).toBe("baku");
  });

  test("a document without a window gets a drawing of the default width", () => {
    const inside = document.implementation.createHTMLDocument();
    const view = open(inside.body, "auto");
    expect(view.scene?.width).toBe(960);
    expect(treeOf(inside.querySelector("svg")!)).toBe(treeOfText(view.scene!));
    view.update(data, { theme: "light" });
  });

  test("two drawings in one container answer each for itself", () => {
    const container = newContainer();
    const [first, second] = [open(container), open(container, "dark")];
    const svgs = container.querySelectorAll("svg");
    elementOf(svgs[1]!, "baku").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect([first.selected, second.selected]).toEqual([null, "baku"]);
    elementOf(svgs[0]!, "jan").focus();
    expect(svgs[0]!.querySelector('[tabindex="0"]')?.getAttribute("data-event")).toBe("jan");
    expect([...container.children].filter(({ localName }) => localName === "svg")).toEqual([...svgs]);
  });
});

describe("a strict Content-Security-Policy", () => {
  const policy =
    "default-src 'none'; script-src 'nonce-x'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  const strict = page
    .replace("<title>", `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>`)
    .replace(" style=margin:0", "");

  async function openStrict(): Promise<{ container: HTMLElement; inside: Document; broken: string[] }> {
    const { inside, container } = await openFrame(strict);
    const broken: string[] = [];
    inside.addEventListener("securitypolicyviolation", ({ violatedDirective }) => broken.push(violatedDirective));
    return { container, inside, broken };
  }

  test("needs no exception", async () => {
    const { container, inside, broken } = await openStrict();
    const view = open(container, "auto");
    for (const name of Object.keys(timelines)) view.update(timelines[name]);
    view.update(data, { theme: "dark" });
    view.select("baku");
    elementOf(container, "jan").focus();
    view.toSvg();
    await frames();
    expect(broken).toEqual([]);
    expect(inside.adoptedStyleSheets).toHaveLength(1);
    const text = elementOf(container, "baku").querySelector("text")!;
    expect(inside.defaultView!.getComputedStyle(text).textDecorationLine).toBe("underline");
    expect(container.querySelectorAll("[style], style")).toHaveLength(0);
  });

  test("would be seen to be broken", async () => {
    const { container, broken } = await openStrict();
    container.setAttribute("style", "color:red");
    expect(() => (container.innerHTML = "<b>x</b>")).toThrow("TrustedHTML");
    await frames();
    expect(broken.some((directive) => directive.startsWith("style-src"))).toBe(true);
  });
});
