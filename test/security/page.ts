import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import {
  bindText,
  createTimeline,
  layout,
  mountCard,
  mountControls,
  mountExport,
  mountFilter,
  mountLegend,
  mountOverview,
  mountPassages,
  mountSearch,
  mountStory,
  mountTable,
  parseWhen,
  readTimeline,
  renderToString,
  toTable,
  type Timeline,
  type TimelineEvent,
  type TimelineView,
} from "whenline";
import MarkdownIt from "markdown-it";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { WhenLineElement } from "whenline/element";
import { markdownItTimeline, remarkTimeline } from "whenline/markdown";
import { Timeline as TimelineComponent } from "whenline/react";
import { dataLinking, dataWith } from "./dataWith.js";
import { payloads } from "./payloads.js";

const quiet = { onProblem: () => undefined, labelWidth: 2000 };

let root: Root | undefined;
let explored: TimelineView | undefined;

type Door = (data: unknown, word: string) => Promise<Element>;

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

const parts = [
  ...[mountControls, mountFilter, mountLegend, mountOverview, mountPassages, mountStory],
  ...[mountExport, mountSearch, mountTable, mountCard],
];

/** What cards say of an event in its own words, by the class that shows it. */
function fieldsOnCards({ title, description, place, basis, image, sources }: TimelineEvent): [string, string][] {
  const [source] = sources ?? [];
  const fields = { title, description, place, basis, credit: image?.credit, quote: source?.quote };
  return Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** What of a timeline its drawing does not say in its own words, however lines are broken. */
function unsaid(drawn: Element, { title, subtitle, caption, groups, eras, events, undated }: Timeline): string[] {
  const plain = (text: string | null | undefined) => (text ?? "").replace(/[\s\p{Cf}]+/gu, "");
  const said = plain(drawn.querySelector("svg.whenline")?.textContent);
  const titled = [...(groups ?? []), ...(eras ?? []), ...events, ...(undated ?? [])].map((each) => each.title);
  return [title, subtitle, caption, ...titled].map(plain).filter((text) => !said.includes(text));
}

/** Each way into a page. */
const doors: Readonly<Record<string, Door>> = {
  live: async (data) => {
    const host = container();
    createTimeline(host, data, quiet);
    return Promise.resolve(host);
  },
  // With every part, the card of each event open in turn, what is searched for, and a text that states the events.
  parts: async (data, word) => {
    const host = container();
    const text = document.createElement("article");
    text.textContent = `Before. ${word} After.`;
    document.body.append(text);
    explored?.destroy();
    const view = createTimeline(host, data, quiet);
    explored = view;
    bindText(view, text);
    for (const mount of parts) mount(view);
    const details = host.querySelector("details") as HTMLDetailsElement;
    details.open = true;
    // The browser tells it later.
    details.dispatchEvent(new Event("toggle"));
    const cards = document.createElement("div");
    for (const event of view.timeline.events) {
      view.select(event.id);
      for (const [name, said] of fieldsOnCards(event)) {
        const shown = host.querySelector(`.whenline-card-${name}`)?.textContent;
        if (shown !== said) throw new Error(`a card shows ${JSON.stringify(shown)} for ${JSON.stringify(said)}`);
      }
      cards.append(...[...host.querySelectorAll(".whenline-card")].map((card) => card.cloneNode(true)));
    }
    const titles = [...host.querySelectorAll(".whenline-as-table td button")].map(({ textContent }) => textContent);
    const expected = view.timeline.events.map(({ title }) => title);
    if (expected.some((title) => !titles.includes(title))) throw new Error(`a table shows ${JSON.stringify(titles)}`);
    const field = host.querySelector("input") as HTMLInputElement;
    field.value = word;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    host.append(cards);
    return Promise.resolve(host);
  },
  // As a server would write it. A policy like ours forbids a page to do this by script, so it is for a page without one.
  string: async (data) => {
    const host = container();
    host.innerHTML = renderToString(data, { ...quiet, width: 800 });
    return Promise.resolve(host);
  },
  // A page of a site that is made of Markdown.
  "markdown-it": async (data) => {
    const host = container();
    const fence = ["~~~~ timeline", JSON.stringify(data), "~~~~"].join("\n");
    host.innerHTML = new MarkdownIt().use(markdownItTimeline, { width: 800 }).render(fence);
    return Promise.resolve(host);
  },
  remark: async (data) => {
    const host = container();
    const fence = ["~~~~ timeline", JSON.stringify(data), "~~~~"].join("\n");
    const page = unified().use(remarkParse).use(remarkTimeline, { width: 800 }).use(remarkRehype).use(rehypeStringify);
    host.innerHTML = String(await page.process(fence));
    return host;
  },
  element: async (data) => {
    const element = document.createElement("when-line");
    element.data = data;
    element.labelWidth = 2000;
    element.addEventListener("when-line-problem", (event) => event.preventDefault());
    await loaded(element);
    return element.shadowRoot?.querySelector("[part=stage]") as Element;
  },
  react: async (data) => {
    root?.unmount();
    const host = container();
    root = createRoot(host);
    flushSync(() => root?.render(createElement(TimelineComponent, { data, ...quiet })));
    return Promise.resolve(host.firstElementChild as Element);
  },
  table: async (_data, word) => {
    const element = document.createElement("when-line");
    const table = document.createElement("table");
    const head = table.insertRow();
    for (const name of ["date", "title", "group", word]) head.insertCell().textContent = name;
    const row = table.insertRow();
    for (const text of ["2001", word, word, word]) row.insertCell().textContent = text;
    table.createCaption().textContent = word;
    element.append(table);
    element.addEventListener("when-line-problem", (event) => event.preventDefault());
    await loaded(element);
    return element.shadowRoot?.querySelector("[part=stage]") as Element;
  },
};

async function loaded(element: HTMLElement): Promise<void> {
  const done = new Promise((resolve) => element.addEventListener("when-line-load", resolve, { once: true }));
  container().append(element);
  await done;
}

function container(): HTMLElement {
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  return host;
}

/** Every element, and every attribute of each. */
function kindsIn(root: Element): string[] {
  return [...root.querySelectorAll("*")].flatMap((each) => {
    const name = `${String(each.namespaceURI)} ${each.localName}`;
    return [name, ...each.getAttributeNames().map((attribute) => `${name} ${attribute}`)];
  });
}

/** What a door makes of words that nobody could mean anything by, long and short. */
async function plainKinds(door: Door): Promise<Set<string>> {
  const kinds = new Set<string>();
  for (const length of [1, 8, 20, 40, 80, 120]) {
    for (const word of ["x".repeat(length), "xx ".repeat(length / 3).trim() || "x"]) {
      for (const kind of kindsIn(await door(dataWith(word), word))) kinds.add(kind);
    }
  }
  return kinds;
}

/** What is wrong with how a door shows the payloads, and how many it showed. */
async function tryDoor(name: string): Promise<{ faults: string[]; shown: number }> {
  const door = doors[name] as Door;
  const faults: string[] = [];
  let shown = 0;
  const kinds = await plainKinds(door);
  for (const payload of payloads) {
    const drawn = await door(dataWith(payload), payload);
    const others = kindsIn(drawn).filter((kind) => !kinds.has(kind));
    if (others.length > 0) faults.push(`${JSON.stringify(payload)} makes ${others.join(", ")}`);
    const title = drawn.querySelector("svg > title")?.textContent;
    const expected = readTimeline(dataWith(payload)).timeline.title;
    if (title !== expected) faults.push(`${JSON.stringify(payload)} is shown as ${JSON.stringify(title)}`);
    else shown++;
    const lost = name === "table" ? [] : unsaid(drawn, readTimeline(dataWith(payload)).timeline);
    if (lost.length > 0) faults.push(`${JSON.stringify(payload)} is drawn without ${JSON.stringify(lost)}`);
    if (name !== "table") await door(dataLinking(payload), payload).then((each) => addressesIn(each, faults));
  }
  return { faults, shown };
}

function addressesIn(root: Element, faults: string[]): void {
  for (const link of root.querySelectorAll("[href],[src]")) {
    const url = String(link.getAttribute("href") ?? link.getAttribute("src"));
    if (new URL(url, location.href).protocol.startsWith("http")) continue;
    faults.push(`an address: ${JSON.stringify(url)}`);
  }
}

/** Options and attributes with a payload either throw what we throw, or are told; nothing else happens. */
async function tryOptions(): Promise<string[]> {
  const faults: string[] = [];
  const options = [
    "title",
    "description",
    "theme",
    "scale",
    "now",
    "orientation",
    "direction",
    "height",
    "locale",
    "domain",
  ];
  const attributes = WhenLineElement.observedAttributes.filter((name) => name !== "src");
  for (const [at, payload] of payloads.entries()) {
    for (const name of [...options, payload]) {
      const host = container();
      try {
        createTimeline(host, [{ when: "2001", title: "A" }], { [name]: payload });
        if (host.querySelector("script,[onclick],img,iframe")) faults.push(`option ${name}`);
      } catch (error) {
        if ((error as Error).name !== "TimelineError") faults.push(`option ${name}: ${String(error)}`);
      }
    }
    const element = document.createElement("when-line");
    element.data = [{ when: "2001", title: "A" }];
    // All of them, and one alone: some leave others without use.
    const [one, every] = [attributes[at % attributes.length] as string, at % 2 === 0];
    for (const name of every ? attributes : [one]) element.setAttribute(name, payload);
    element.style.setProperty("--when-line-ink", payload);
    element.style.setProperty("--when-line-font", payload);
    element.addEventListener("when-line-problem", (event) => event.preventDefault());
    container().append(element);
    await frame();
    if (element.shadowRoot?.querySelector("script,[onclick],img,iframe")) faults.push(`attribute: ${payload}`);
    try {
      parseWhen(payload);
    } catch (error) {
      if ((error as Error).name !== "TimelineError") faults.push(`date: ${payload}`);
    }
  }
  return faults;
}

/** S3: what would poison prototypes does not. */
function tryPrototypes(): string[] {
  const poison = '{"__proto__":{"hit":1},"constructor":{"prototype":{"hit":1}}';
  const data: unknown = JSON.parse(`${poison},"events":[${poison},"when":"2001","title":"A"}],"groups":[${poison}}]}`);
  const host = container();
  createTimeline(host, data, quiet);
  renderToString(data, quiet);
  toTable(readTimeline(data).timeline);
  layout(readTimeline(data).timeline);
  for (const options of [JSON.parse(`${poison}}`) as object, { theme: JSON.parse(`${poison}}`) as object }]) {
    try {
      createTimeline(host, data, options);
    } catch (error) {
      if ((error as Error).name !== "TimelineError") return [String(error)];
    }
  }
  return "hit" in {} ? ["Object.prototype has hit"] : [];
}

Object.assign(globalThis, {
  suite: { doors: Object.keys(doors), tryDoor, tryOptions, tryPrototypes, count: payloads.length },
});
