import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { renderToString as renderReact } from "react-dom/server.browser";
import {
  bindText,
  createTimeline,
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
  renderToString,
  toHash,
  type Timeline,
  type TimelineEvent,
  type TimelineView,
} from "whenline";
import MarkdownIt from "markdown-it";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import "whenline/element";
import { readCsv } from "whenline/formats";
import { markdownItTimeline, rehypeTimeline, remarkTimeline } from "whenline/markdown";
import { Timeline as TimelineComponent } from "whenline/react";
import { dataWith } from "./dataWith.js";
import { lineOf } from "./payloads.js";

/** A way into a page: gives the element that then holds all that was made of data. */
export type Door = (data: unknown, word: string) => Promise<Element>;

/** Titles find room on a line of their own, and problems do not fill the console. */
export const quiet = { onProblem: () => undefined, labelWidth: 2000 };

let root: Root | undefined;
let explored: TimelineView | undefined;

export const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

const parts = [
  ...[mountControls, mountFilter, mountLegend, mountOverview, mountPassages, mountStory],
  ...[mountExport, mountSearch, mountTable, mountCard],
];

/** What a reader had made of a view whose ids have a word in them. */
const stateWith = (word: string) => ({ inView: word, selected: `a${word}`, hiddenGroups: [`h${word}`] });

/** What cards say of an event in its own words, by the class that shows it. */
function fieldsOnCards({ title, description, place, basis, image, sources }: TimelineEvent): [string, string][] {
  const [source] = sources ?? [];
  const fields = { title, description, place, basis, credit: image?.credit, quote: source?.quote };
  const named =
    source?.url === undefined ? {} : { anchor: [source.title, source.publisher].filter(Boolean).join(", ") };
  return Object.entries({ ...fields, ...named }).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** Wherever a text stands for itself, it is shown letter for letter. Errors: throws if one is not. */
function expectShown(root: Element, selector: string, texts: readonly string[]): void {
  const shown = [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const lost = texts.find((text) => !shown.includes(text));
  if (lost !== undefined) throw new Error(`${selector} shows ${JSON.stringify(shown)} for ${JSON.stringify(lost)}`);
}

/** What a card says of an event and of those that its links lead to. */
function expectOnCard(host: Element, event: TimelineEvent, { events }: Timeline): void {
  for (const [name, said] of fieldsOnCards(event)) expectShown(host, `.whenline-card-${name}`, [said]);
  const ways = (event.links ?? []).map(({ to, label }) => {
    const other = events.find(({ id }) => id === to) as TimelineEvent;
    return `\u2192 ${[other.title, ...(label === undefined ? [] : [label])].join(": ")}`;
  });
  expectShown(host, ".whenline-card-links button", ways);
}

/** Each way into a page. */
export const doors: Readonly<Record<string, Door>> = {
  live: (data) => {
    const host = container();
    createTimeline(host, data, quiet);
    return Promise.resolve(host);
  },
  // Into what is drawn already, with what a reader had made of it before.
  update: (data, word) => {
    const host = container();
    const view = createTimeline(host, dataWith("y"), quiet);
    view.update(data, { state: stateWith(word) });
    const { selected } = view;
    const address = toHash(view.state);
    if (/[<>"]/.test(address)) throw new Error(`an address is ${JSON.stringify(address)}`);
    view.update(undefined, { state: `#${address}` });
    if (view.selected !== selected)
      throw new Error(`${JSON.stringify(address)} selects ${JSON.stringify(view.selected)}`);
    return Promise.resolve(host);
  },
  // With every part, the card of each event open in turn, what is searched for, and a text that states the events.
  parts: (data, word) => {
    const host = container();
    const text = document.createElement("article");
    text.textContent = `Before. ${word} After.`;
    document.body.append(text);
    explored?.destroy();
    const view = createTimeline(host, data, quiet);
    explored = view;
    bindText(view, text);
    for (const mount of parts) mount(view);
    open(host);
    const { timeline } = view;
    const cards = document.createElement("div");
    for (const event of timeline.events) {
      view.select(event.id);
      expectOnCard(host, event, timeline);
      cards.append(...[...host.querySelectorAll(".whenline-card")].map((card) => card.cloneNode(true)));
    }
    const titles = timeline.events.map(({ title }) => title);
    expectShown(host, ".whenline-as-table td button", titles);
    const groups = (timeline.groups ?? []).flatMap(({ title }) => title ?? []);
    expectShown(host, ".whenline-filter button", groups);
    const field = host.querySelector("input") as HTMLInputElement;
    field.value = word;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    (host.querySelector(".whenline-passages-bar button:nth-of-type(2)") as HTMLElement).click();
    host.append(cards);
    return Promise.resolve(host);
  },
  // What a reader saves: the picture opened as a file, the table put into another page.
  export: async (data) => {
    const host = container();
    const view = createTimeline(host, data, quiet);
    mountExport(view);
    const [svg, csv, table] = await filesOf(host);
    const { title, events } = readCsv(csv).timeline;
    const titles = events.map((event) => event.title);
    const { timeline } = view;
    const expected = timeline.events.map((event) => event.title);
    if (title !== timeline.title || titles.join() !== expected.join()) throw new Error(`a file has ${titles.join()}`);
    const page = container();
    page.innerHTML = table;
    expectShown(page, ":is(td, td > a)", expected);
    page.append(document.adoptNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement));
    return page;
  },
  // As a server would write it. A policy like ours forbids a page to do this by script, so it is for a page without one.
  string: (data) => {
    const host = container();
    host.innerHTML = renderToString(data, { ...quiet, width: 800, theme: "auto" });
    return Promise.resolve(host);
  },
  // A page of a site that is made of Markdown.
  "markdown-it": (data, word) => {
    const host = container();
    host.innerHTML = new MarkdownIt().use(markdownItTimeline, onSite).render(fenceOf(data, word));
    return Promise.resolve(host);
  },
  remark: async (data, word) => {
    const host = container();
    const page = unified()
      .use(remarkParse)
      .use(remarkTimeline, { ...onSite, narrow: false })
      .use(remarkRehype)
      .use(rehypeStringify);
    host.innerHTML = String(await page.process(fenceOf(data, word)));
    return host;
  },
  rehype: async (data, word) => {
    const host = container();
    const page = unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(rehypeTimeline, { ...onSite, narrow: false })
      .use(rehypeStringify);
    host.innerHTML = String(await page.process(fenceOf(data, word)));
    return host;
  },
  element: (data, word) => {
    const element = document.createElement("when-line");
    element.data = data;
    element.state = stateWith(word);
    return stageOf(element, "filter card table");
  },
  // As a server would write it: a policy like ours lets no script put data into a script.
  script: (data, word) => {
    const element = document.createElement("when-line");
    const json = JSON.stringify(data).replaceAll("<", "\\u003c");
    element.innerHTML = `<script type="application/json">${json}</script>`;
    element.setAttribute("state", toHash(stateWith(word)));
    return stageOf(element, "");
  },
  react: (data, word) => {
    root?.unmount();
    const host = container();
    root = createRoot(host);
    flushSync(() => root?.render(componentOf(data, word)));
    return Promise.resolve(host);
  },
  "react on a server": (data, word) => {
    const host = container();
    host.innerHTML = renderReact(componentOf(data, word));
    return Promise.resolve(host);
  },
  table: (_data, word) => {
    const element = document.createElement("when-line");
    const table = document.createElement("table");
    const head = table.insertRow();
    for (const name of ["date", "title", "group", word]) head.insertCell().textContent = name;
    const row = table.insertRow();
    for (const text of ["2001", word, word, word]) row.insertCell().textContent = text;
    row.cells[1]?.append(linkTo(word));
    table.createCaption().textContent = word;
    element.append(table);
    return stageOf(element);
  },
  // No list has a title: the one of its event stands for it.
  list: (_data, word) => {
    const element = document.createElement("when-line");
    const time = document.createElement("time");
    time.dateTime = "2001";
    const item = document.createElement("li");
    const more = document.createElement("p");
    more.append(word);
    item.append(time, ` ${word}`, linkTo(word), more);
    const list = document.createElement("ol");
    list.append(item);
    element.append(list);
    element.title = lineOf(word);
    return stageOf(element);
  },
};

const onSite = { width: 800, partial: true };

function fenceOf(data: unknown, word: string): string {
  const info = `timeline description="${word.replaceAll('"', "'")}"`;
  return [`~~~~ ${info}`, JSON.stringify(data), "~~~~"].join("\n");
}

function componentOf(data: unknown, word: string): React.ReactElement {
  const state = stateWith(word);
  return createElement(TimelineComponent, { data, ...quiet, state, selected: `b${word}`, [`data-${word}`]: word });
}

/** A link without words of its own. */
function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.setAttribute("href", address);
  return link;
}

/** Opens the table, which a browser tells later. */
function open(host: Element): void {
  const details = host.querySelector("details") as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
}

/** What is drawn in an element, with its controls, a card and the table open. */
async function stageOf(element: HTMLElementTagNameMap["when-line"], controls = "card"): Promise<Element> {
  element.labelWidth = 2000;
  if (controls !== "") element.controls = controls;
  element.addEventListener("when-line-problem", (event) => event.preventDefault());
  const done = new Promise((resolve) => element.addEventListener("when-line-load", resolve, { once: true }));
  container().append(element);
  await done;
  const stage = element.shadowRoot?.querySelector("[part=stage]") as Element;
  if (controls === "") return stage;
  // What is around a drawing is loaded.
  for (let turn = 0; turn < 20 && !stage.querySelector(".whenline-card"); turn++) await Promise.resolve();
  const timeline = element.view?.timeline as Timeline;
  const event = timeline.events.find(({ links }) => links) ?? timeline.events[0];
  if (!event) throw new Error("no event is drawn");
  element.select(event.id);
  expectOnCard(stage, event, timeline);
  if (controls.includes("table")) open(stage);
  return stage;
}

/** Presses the buttons of an export: gives a picture, a file of rows, and what is copied for documents. */
async function filesOf(host: Element): Promise<[svg: string, csv: string, table: string]> {
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => `#${String(made.push(blob as Blob))}`;
  HTMLAnchorElement.prototype.click = () => undefined;
  const copied = new Promise<Blob>((resolve) => {
    navigator.clipboard.write = async ([item]) => resolve(await (item as ClipboardItem).getType("text/html"));
  });
  for (const kind of ["svg", "csv", "table"]) {
    (host.querySelector(`.whenline-export-${kind}`) as HTMLElement).click();
    const count = made.length;
    for (let turn = 0; kind !== "table" && turn < 50 && made.length === count; turn++) await Promise.resolve();
  }
  const [svg, csv] = made as [Blob, Blob];
  return Promise.all([svg, csv, await copied].map((each) => each.text())) as Promise<[string, string, string]>;
}

export function container(): HTMLElement {
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  return host;
}
