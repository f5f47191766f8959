import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { define } from "../../../src/element/define.js";
import { WhenLineElement } from "../../../src/element/index.js";
import { readTimeline } from "../../../src/model/readTimeline.js";
import { toTable } from "../../../src/model/toTable.js";
import { renderToString } from "../../../src/renderToString.js";
import { elementOf, frames, newContainer } from "../dom/page.js";
import { nodesOf } from "../dom/tree.js";

const data = [
  { id: "a", when: "2001", title: "First" },
  { id: "b", when: "2005/2009", title: "Second" },
];
const json = JSON.stringify(data);
const warnings = vi.spyOn(console, "warn").mockImplementation(() => undefined);

beforeEach(() => warnings.mockClear());
afterEach(async () => {
  document.body.replaceChildren();
  await frames(1);
  vi.unstubAllGlobals();
});

/** A page with this markup, and its first `<when-line>` when it has loaded, or has told of problems. */
async function open(markup: string): Promise<WhenLineElement> {
  const container = newContainer(700);
  const heard = new Promise((done) => {
    container.addEventListener("when-line-load", done);
    container.addEventListener("when-line-problem", done);
  });
  container.innerHTML = markup;
  await heard;
  await frames(1);
  return container.querySelector("when-line")!;
}

const titles = (element: WhenLineElement) =>
  [...element.shadowRoot!.querySelectorAll("[data-event]")].map((each) =>
    each.getAttribute("aria-label")?.replace(/^.*?: /, ""),
  );

function fetching(text: string, ok = true): void {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(text, { status: ok ? 200 : 404 })));
}

describe("data of <when-line>", () => {
  test("is that of its property", async () => {
    const element = document.createElement("when-line");
    element.data = data;
    newContainer(700).append(element);
    expect(element.view).toBeNull();
    expect(() => element.toSvg()).toThrow("nothing is drawn yet");
    await frames(1);
    expect(titles(element)).toEqual(["First", "Second"]);
    expect(element.view?.scene?.width).toBe(700);
    element.data = data.slice(1);
    await frames(1);
    expect(titles(element)).toEqual(["Second"]);
  });

  test.each([
    ["json", json],
    ["application/json; charset=utf-8", json],
    ["csv", "date,title\n2001,First\n2005/2009,Second"],
    ["text/calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20010102\nSUMMARY:First\nEND:VEVENT\nEND:VCALENDAR"],
    ["", json],
    ["", "datum;titel\n2001;First"],
    ["mermaid", "timeline\n  2001 : First"],
  ])("is that of src, of type %j", async (type, text) => {
    fetching(text);
    const element = await open(`<when-line src="events" type="${type}"></when-line>`);
    expect(titles(element)[0]).toBe("First");
    expect(warnings).not.toHaveBeenCalled();
  });

  test.each([
    ["application/json", json],
    ["text/csv", "date,title\n2001,First\n2005/2009,Second"],
  ])("is that of a script child of type %s", async (type, text) => {
    const element = await open(`<when-line><script type="${type}">${text}</script><p>Words</p></when-line>`);
    expect(titles(element)).toEqual(["First", "Second"]);
    element.querySelector("script")!.textContent = text.replace("Second", "Third");
    await frames(2);
    expect(titles(element)).toEqual(["First", "Third"]);
  });

  test("is that of a child table, with its links, times and paragraphs; its caption is the title", async () => {
    const element = await open(`<when-line><table><caption>Two things</caption>
      <thead><tr><th>Date<th>Event</thead>
      <tr><td><time datetime="2001-02">last winter</time><td><a href="https://example.org/">First</a><p>More of it</p>
      <tr><td>3 March 2005<td>Second</table></when-line>`);
    expect(titles(element)).toEqual(["First", "Second"]);
    expect(element.view?.scene?.title).toBe("Two things");
    expect(element.toSvg()).toContain("February 2001");
    expect(element.querySelector("table")?.checkVisibility()).toBe(false);
  });

  test("is read anew when an attribute of a child says something else", async () => {
    const element = await open(`<when-line><ol><li><time datetime="2001">Then</time> First</ol></when-line>`);
    element.querySelector("time")!.dateTime = "2003";
    await vi.waitFor(() => expect(element.view?.timeline.events[0]?.when.edtf).toBe("2003"));
    const late = document.createElement("when-line");
    late.innerHTML = `<script type="text/elvish">${json}</script>`;
    element.replaceWith(late);
    await frames(1);
    expect(late.view).toBeNull();
    late.querySelector("script")!.type = "application/json";
    await vi.waitFor(() => expect(titles(late)).toEqual(["First", "Second"]));
  });

  test("is that of the table that toTable writes", async () => {
    const { timeline } = readTimeline({ title: "Mine", events: data.map((each) => ({ ...each, group: "g" })) });
    const element = await open(`<when-line>${toTable(timeline, { format: "html" })}</when-line>`);
    expect(titles(element)).toEqual(["First", "Second"]);
  });

  test("is that of a child list", async () => {
    const element = await open(`<when-line><ol>
      <li><time datetime="2001">In 2001</time>: First <p>More</p>
      <li><time>2005</time>–<time>2009</time> <a href="/x">Second</a>
      <li>Some day, perhaps</ol></when-line>`);
    expect(titles(element).slice(0, 2)).toEqual(["First", "Second"]);
    expect(element.toSvg()).toContain("Some day, perhaps");
    expect(element.toSvg()).toContain("2005 – 2009");
  });

  test("goes by property before src before script before table", async () => {
    fetching('[{"when":"2001","title":"From src"}]');
    const rest = `<script type="application/json">[{"when":"2001","title":"From script"}]</script>
      <table><tr><th>date<th>title<tr><td>2001<td>From table</table>`;
    const element = await open(`<when-line src="x" type="json">${rest}</when-line>`);
    element.data = [{ when: "2001", title: "From property" }];
    const seen = [];
    await frames(2);
    seen.push(...titles(element));
    element.data = undefined;
    await frames(2);
    seen.push(...titles(element));
    element.removeAttribute("src");
    await frames(2);
    seen.push(...titles(element));
    element.querySelector("script")!.remove();
    await frames(2);
    seen.push(...titles(element));
    element.querySelector("table")!.remove();
    await frames(2);
    expect([...seen, ...titles(element)]).toEqual(["From property", "From src", "From script", "From table"]);
    expect(element.view).toBeNull();
  });
});

describe("what goes wrong", () => {
  const problemsOf = async (markup: string) => {
    const told: { code: string; at: string }[] = [];
    const listen = (event: Event) => void told.push(...(event as CustomEvent<{ problems: [] }>).detail.problems);
    document.addEventListener("when-line-problem", listen);
    const element = await open(markup);
    document.removeEventListener("when-line-problem", listen);
    return { told: told.map(({ code, at }) => [code, at]), element };
  };

  test("in loading is told, and what was shown before stays", async () => {
    fetching("", false);
    const { told, element } = await problemsOf('<when-line src="gone.json"><p>Words</p></when-line>');
    expect(told).toEqual([["cannot-load", "src"]]);
    expect(element.querySelector("p")?.checkVisibility()).toBe(true);
    expect(warnings.mock.calls[0]?.[0]).toContain("cannot load gone.json: HTTP 404");
    expect(warnings.mock.calls[0]?.[0]).toContain("listen to when-line-problem");
  });

  test.each([
    ['<when-line src="x" type="text/elvish"></when-line>', [["unknown-type", "src"]]],
    [
      `<when-line width="3"><script type="application/json">${json}</script></when-line>`,
      [["invalid-option", "width"]],
    ],
    [`<when-line locale="tlh"><script type="json">${json}</script></when-line>`, [["unknown-locale", "locale"]]],
    [
      '<when-line><script type="json">[{"when":"2001","title":"A"},{}]</script></when-line>',
      [
        ["missing-title", "events[1].title"],
        ["missing-date", "events[1].when"],
      ],
    ],
  ])("in %s is told", async (markup, expected) => {
    fetching("");
    const { told } = await problemsOf(markup);
    expect(told.sort()).toEqual(expected.sort());
  });

  test("is not warned of in the console if the event is cancelled", async () => {
    document.addEventListener("when-line-problem", (event) => event.preventDefault(), { once: true });
    await problemsOf('<when-line><script type="json">{</script></when-line>');
    expect(warnings).not.toHaveBeenCalled();
  });

  test("in a property throws", () => {
    const element = document.createElement("when-line");
    expect(() => (element.width = 3)).toThrow("invalid width: 3");
    expect(() => (element.selected = 3 as never)).toThrow("invalid selected: 3; expected a string");
    expect(() => (element.locale = {} as never)).toThrow("invalid locale");
  });

  test("in an update throws before anything changes", () => {
    const element = document.createElement("when-line");
    expect(() => element.update([], { colour: "red" } as never)).toThrow('unknown option: "colour"');
    expect(() => element.update([], { legend: false, width: 3 })).toThrow("invalid width: 3");
    expect([element.data, element.legend]).toEqual([undefined, undefined]);
    element.update([], { legend: false, locale: "de" });
    expect([element.data, element.legend, element.locale]).toEqual([[], false, "de"]);
  });
});

describe("options", () => {
  test("are attributes and properties; a property wins", async () => {
    const element = await open(
      `<when-line width="500" no-legend no-zoom title="Mine" domain="2000/2010" theme="dark" orientation="horizontal"><script type="json">${json}</script></when-line>`,
    );
    const scene = element.view!.scene!;
    expect([scene.width, scene.title, scene.background]).toEqual([500, "Mine", "#15171c"]);
    element.width = 600;
    element.removeAttribute("theme");
    await frames(1);
    expect([element.view!.scene!.width, element.view!.scene!.background]).toEqual([600, "#ffffff"]);
    element.width = undefined;
    await frames(1);
    expect(element.view!.scene!.width).toBe(500);
  });

  test("locale is that of lang where it stands, or of its own", async () => {
    const script = '<script type="json">[{"when":"2014-01","title":"A"}]</script>';
    const element = await open(`<div lang="de-AT"><when-line>${script}</when-line></div>`);
    expect(element.toSvg()).toContain("Jänner 2014");
    element.setAttribute("locale", "fr");
    await vi.waitFor(() => expect(element.toSvg()).toContain("janvier 2014"));
    element.locale = "en-US";
    await vi.waitFor(() => expect(element.view?.scene?.lang).toBe("en-US"));
    expect(warnings).not.toHaveBeenCalled();
  });

  test("colours are custom properties, in any way that CSS has", async () => {
    const element = await open(
      `<div style="--when-line-ink: rebeccapurple; --when-line-paper: oklch(0.98 0 0); --when-line-palette: red, rgb(0 0 255)"><when-line theme="dark"><script type="json">${json}</script></when-line></div>`,
    );
    expect(element.view?.scene?.ink).toBe("#663399");
    expect(element.view?.scene?.background).toMatch(/^#f[89][f89]/);
    expect(element.toSvg()).toContain("#a9adb6");
  });

  test("parts are named by what they show", async () => {
    const element = await open(`<when-line><script type="json">${json}</script></when-line>`);
    const style = document.createElement("style");
    style.textContent = "when-line::part(date) { fill: rgb(1, 2, 3) } when-line::part(drawing) { opacity: 0.5 }";
    element.before(style);
    const root = element.shadowRoot!;
    expect(getComputedStyle(root.querySelector("svg")!).opacity).toBe("0.5");
    const title = root.querySelector(".whenline-date")!;
    expect(title.part.contains("date")).toBe(true);
    expect(getComputedStyle(title).fill).toBe("rgb(1, 2, 3)");
  });
});

describe("controls", () => {
  const markup = (controls: string) => `<when-line ${controls}><script type="json">${json}</script></when-line>`;
  const worn = (element: WhenLineElement) =>
    [...element.shadowRoot!.querySelectorAll(".whenline-part")].map((each) =>
      each.className.replace(/whenline-(?:part)?/g, "").trim(),
    );

  test("are those that the attribute names, in an order of their own; without a value the usual ones", async () => {
    const element = await open(markup('controls="export card story search overview filter buttons legend"'));
    await vi.waitFor(() => expect(worn(element)).toHaveLength(7));
    expect(worn(element)).toEqual(["controls", "search", "filter", "overview", "story", "card", "export"]);
    expect(element.view!.options.legend).toBe("buttons");
    element.setAttribute("controls", "");
    await vi.waitFor(() => expect(worn(element)).toEqual(["controls", "card"]));
    element.controls = "search";
    await vi.waitFor(() => expect(worn(element)).toEqual(["search"]));
    element.controls = "";
    await frames(1);
    expect([worn(element), element.hasAttribute("controls")]).toEqual([[], false]);
    expect(warnings).not.toHaveBeenCalled();
  });

  test("work in the shadow tree, as parts, in the language of the element; and go with it", async () => {
    const element = await open(markup('lang="de" controls="card story"'));
    await vi.waitFor(() => expect(worn(element)).toHaveLength(2));
    const root = element.shadowRoot!;
    const next = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Weiter")!;
    next.click();
    expect(element.selected).toBe("a");
    const card = root.querySelector<HTMLElement>(".whenline-card")!;
    expect([card.hidden, card.querySelector("h2")?.textContent]).toEqual([false, "First"]);
    await vi.waitFor(() => expect(next.getAttribute("part")).toBe("button"));
    expect(getComputedStyle(card).position).toBe("absolute");
    element.lang = "fr";
    await vi.waitFor(() => expect(root.querySelector(".whenline-story")!.textContent).toContain("Suivant"));
    element.remove();
    await frames(1);
    expect(root.querySelector(".whenline-part")).toBeNull();
    document.body.append(element);
    await vi.waitFor(() => expect(worn(element)).toHaveLength(2));
  });

  test("that there are none of are a problem of an attribute, and an error of the property", async () => {
    const element = await open(markup('controls="serach"'));
    await frames(1);
    expect(warnings.mock.calls.map(([text]) => String(text))).toEqual([
      expect.stringContaining('invalid controls: "serach"; expected some of buttons, search'),
    ]);
    expect(worn(element)).toEqual([]);
    expect(() => {
      element.controls = "none";
    }).toThrow("invalid controls");
  });
});

describe("events and methods", () => {
  test("tell what the reader does, through shadow trees, and select", async () => {
    const element = await open(`<when-line selected="b"><script type="json">${json}</script></when-line>`);
    expect(element.selected).toBe("b");
    const heard: string[] = [];
    document.addEventListener("when-line-select", (event) => {
      heard.push(String((event as CustomEvent<{ event: { id: string } | null }>).detail.event?.id));
    });
    elementOf(element.shadowRoot!, "a").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    expect([heard, element.selected]).toEqual([["a"], "a"]);
    element.select(null);
    expect(element.selected).toBeNull();
    const moved = new Promise((done) => element.addEventListener("when-line-viewport", done, { once: true }));
    element.zoomTo("2001", { duration: 0 });
    await moved;
    element.fit({ duration: 0 });
    element.update([{ id: "c", when: "2012", title: "Third" }], { legend: false });
    element.selected = "c";
    await frames(1);
    expect([element.selected, titles(element)]).toEqual(["c", ["Third"]]);
  });
});

test("an event that comes later is selected then, unless the reader has selected another", async () => {
  const element = await open(`<when-line selected="c"><script type="json">${json}</script></when-line>`);
  const third = { id: "c", when: "2012", title: "Third" };
  element.data = [...data, third];
  await frames(1);
  expect(element.selected).toBe("c");
  element.select("d");
  elementOf(element.shadowRoot!, "a").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  element.theme = "dark";
  await frames(1);
  expect(element.selected).toBe("a");
  element.data = [...data, third, { id: "d", when: "2013", title: "Fourth" }];
  await frames(1);
  expect(element.selected).toBe("a");
});

describe("the life of an element", () => {
  test("takes properties that were set before it was defined", async () => {
    const tag = "when-line-later";
    const element = document.createElement(tag) as Partial<WhenLineElement> & HTMLElement;
    element.data = data;
    element.width = 450;
    newContainer(700).append(element);
    customElements.define(tag, class extends WhenLineElement {});
    await frames(1);
    expect(element.view?.scene?.width).toBe(450);
    expect(Object.keys(element)).toEqual([]);
  });

  test("tells of properties that were wrong before it was defined, and takes the others", async () => {
    const tag = "when-line-wrong";
    const element = document.createElement(tag) as Partial<WhenLineElement> & HTMLElement;
    Object.assign(element, { width: 3, data, theme: "elvish", selected: "b" });
    newContainer(700).append(element);
    const told: unknown[] = [];
    element.addEventListener("when-line-problem", ({ detail }) => told.push(...detail.problems.map(({ at }) => at)));
    customElements.define(tag, class extends WhenLineElement {});
    await frames(1);
    expect([told, element.selected, Object.keys(element)]).toEqual([["width", "theme"], "b", []]);
    element.theme = "dark";
    await frames(1);
    expect(element.view?.scene?.background).toBe("#15171c");
  });

  test("follows its own document when it is moved to another, and keeps what was selected and in view", async () => {
    const element = await open(`<when-line><script type="json">${json}</script></when-line>`);
    element.select("b");
    element.zoomTo("2005", { duration: 0 });
    const { state } = element;
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const { body } = frame.contentDocument!;
    for (const [place, width] of [
      [body, 444],
      [document.body, 555],
    ] as const) {
      place.append(element);
      place.style.width = `${String(width)}px`;
      await vi.waitFor(() => expect(element.view?.scene?.width).toBe(width));
      expect(element.ownerDocument.defaultView!.getComputedStyle(element).display).toBe("block");
      expect(element.shadowRoot!.querySelectorAll("svg")).toHaveLength(1);
      expect([element.state, element.selected]).toEqual([state, "b"]);
      const event = elementOf(element.shadowRoot!, "b");
      expect(element.ownerDocument.defaultView!.getComputedStyle(event).cursor).toBe("pointer");
    }
    document.body.style.width = "";
  });

  test("is hidden by the attribute, and found in hidden text", async () => {
    const element = await open(`<when-line hidden><script type="json">${json}</script></when-line>`);
    expect([getComputedStyle(element).display, titles(element)]).toEqual(["none", []]);
    element.setAttribute("hidden", "until-found");
    expect(getComputedStyle(element).display).toBe("block");
    element.hidden = false;
    await vi.waitFor(() => expect(titles(element)).toEqual(["First", "Second"]));
  });

  test("does nothing when it is made, and the first of two versions has the name", () => {
    const element = document.createElement("when-line");
    expect([element.shadowRoot, element.attributes.length, element.childNodes.length]).toEqual([null, 0, 0]);
    define();
    expect(customElements.get("when-line")).toBe(WhenLineElement);
    let defined = 0;
    define({ get: () => undefined, define: () => defined++ } as unknown as CustomElementRegistry);
    expect(defined).toBe(1);
  });

  test("moved keeps its view; taken out it ends; put in again it draws again, what was selected selected", async () => {
    const element = await open(`<when-line><script type="json">${json}</script></when-line>`);
    const { view } = element;
    element.select("b");
    const svg = element.shadowRoot!.querySelector("svg");
    document.body.prepend(element);
    await frames(1);
    expect([element.view, element.shadowRoot!.querySelector("svg")]).toEqual([view, svg]);
    element.remove();
    await frames(1);
    expect([element.view, element.shadowRoot!.querySelector("svg")]).toEqual([null, null]);
    document.body.append(element);
    await vi.waitFor(() => expect(element.selected).toBe("b"));
  });

  test("tells how much of many events is done", async () => {
    const element = document.createElement("when-line");
    const heard: number[] = [];
    element.addEventListener("when-line-progress", ({ detail }) => void heard.push(detail.progress));
    element.data = Array.from({ length: 6000 }, (_, day) => ({ when: new Date(day * 864e5), title: String(day) }));
    document.body.append(element);
    await vi.waitFor(() => expect(heard.at(-1)).toBe(1), 10_000);
    expect(heard[0]).toBeLessThan(1);
  });

  test("its state comes by attribute and property, is told, and outlives being taken out", async () => {
    const markup = `<when-line state="inView=2004/2006&selected=b"><script type="json">${json}</script></when-line>`;
    const element = await open(markup);
    expect(element.state).toEqual({ inView: "2004/2006", selected: "b" });
    const told: unknown[] = [];
    document.body.addEventListener("when-line-state", ({ detail }) => told.push(detail.state));
    element.view!.zoomTo({ start: Date.UTC(2001, 0), end: Date.UTC(2003, 0) }, { duration: 0 });
    element.theme = "dark";
    await vi.waitFor(() => expect(told).toEqual([{ inView: "2001/2002", selected: "b" }]));
    element.remove();
    await frames(1);
    document.body.append(element);
    await vi.waitFor(() => expect(element.view?.state).toEqual({ inView: "2001/2002", selected: "b" }));
    element.state = "#selected=a";
    expect(element.state).toEqual({ selected: "a" });
    await vi.waitFor(() => expect(element.view?.state).toEqual({ selected: "a" }));
    expect(warnings).not.toHaveBeenCalled();
  });

  test("a state whose event is gone is a problem, told once", async () => {
    const element = await open(`<when-line state="selected=gone"><script type="json">${json}</script></when-line>`);
    element.theme = "dark";
    await frames(2);
    expect(warnings.mock.calls.map(([text]) => String(text))).toEqual([
      expect.stringContaining('unknown event: "gone"'),
    ]);
    expect(element.state).toEqual({});
  });

  test("takes over a drawing among its children, or declared in a shadow tree, node by node", async () => {
    const svg = renderToString(data, { width: 700 });
    const container = newContainer(700);
    const script = `<script type="json">${json}</script>`;
    for (const markup of [
      `<when-line>${script}${svg}</when-line>`,
      `<when-line><template shadowrootmode="open"><div part="stage">${svg}</div></template>${script}</when-line>`,
      `<when-line><template shadowrootmode="open">${svg}</template>${script}</when-line>`,
    ]) {
      const parsed = Document.parseHTMLUnsafe(markup).body;
      const written = parsed.querySelector("svg") ?? parsed.firstElementChild!.shadowRoot!.querySelector("svg")!;
      const before = nodesOf(written);
      container.replaceChildren(...parsed.childNodes);
      await vi.waitFor(() => expect((container.firstElementChild as WhenLineElement).view).not.toBeNull());
      const drawn = container.firstElementChild!.shadowRoot!.querySelectorAll("svg");
      expect(drawn).toHaveLength(1);
      const after = nodesOf(drawn[0]!);
      expect(after.length).toBe(before.length);
      for (const [at, node] of after.entries()) expect(node).toBe(before[at]);
    }
  });
});
