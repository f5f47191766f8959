import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { createTimeline, layout, parseWhen, readTimeline, renderToString, toTable } from "whenline";
import { WhenLineElement } from "whenline/element";
import { Timeline } from "whenline/react";
import { payloads } from "./payloads.js";

/** Data with a word in every field that takes text. */
function dataWith(word: string): unknown {
  const source = { title: word, url: "https://example.org/", publisher: word, quote: word };
  return {
    ...{ title: word, subtitle: word, caption: word },
    groups: [{ id: `g${word}`, title: word }],
    eras: [{ when: "2001/2003", title: word }],
    events: [
      {
        id: `a${word}`,
        when: "2001",
        title: word,
        group: `g${word}`,
        sources: [source],
        links: [{ to: `b${word}`, label: word }],
      },
      {
        id: `b${word}`,
        when: "2005/2009",
        title: word,
        description: word,
        place: word,
        basis: word,
        data: { [word]: word },
      },
      { id: `c${word}`, when: "/", title: word, image: { url: "https://example.org/i.png", alt: word, credit: word } },
    ],
    undated: [{ title: word, sources: [source] }],
  };
}

/** Data with an address in every field that takes one. */
function dataLinking(url: string): unknown {
  const sources = [{ title: "S", url }];
  return {
    events: [{ id: "a", when: "2001", title: "A", url, sources, image: { url, alt: "" }, color: url }],
    groups: [{ id: "g", color: url }],
  };
}

const quiet = { onProblem: () => undefined, labelWidth: 2000 };

type Door = (data: unknown, word: string) => Promise<Element>;

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Each way into a page. */
const doors: Readonly<Record<string, Door>> = {
  live: async (data) => {
    const host = container();
    createTimeline(host, data, quiet);
    return Promise.resolve(host);
  },
  // Read as a server's page is, where scripts and handlers would be made: it is looked at and never put into this page.
  string: async (data) => {
    const parsed = await fetch("/echo", { method: "POST", body: renderToString(data, { ...quiet, width: 800 }) });
    const host = container();
    const inner = document.createElement("iframe");
    inner.src = `/shown?${await parsed.text()}`;
    host.append(inner);
    await new Promise((done) => inner.addEventListener("load", done, { once: true }));
    return (inner.contentDocument as Document).body;
  },
  element: async (data) => {
    const element = document.createElement("when-line");
    element.data = data;
    element.labelWidth = 2000;
    element.addEventListener("when-line-problem", (event) => event.preventDefault());
    container().append(element);
    await frame();
    return element.shadowRoot?.querySelector("[part=stage]") as Element;
  },
  react: async (data) => {
    const host = container();
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    await act(async () => {
      createRoot(host).render(createElement(Timeline, { data, ...quiet }));
      await Promise.resolve();
    });
    return host.firstElementChild as Element;
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
    container().append(element);
    await new Promise((done) => {
      element.addEventListener("when-line-load", done, { once: true });
      element.addEventListener("when-line-problem", done, { once: true });
    });
    return element.shadowRoot?.querySelector("[part=stage]") as Element;
  },
};

function container(): HTMLElement {
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  return host;
}

/** Every element with its attributes' names, once. */
function kindsIn(root: Element): Set<string> {
  const all = [...root.querySelectorAll("*")];
  return new Set(
    all.map((each) => `${String(each.namespaceURI)} ${each.localName} ${each.getAttributeNames().sort().join(" ")}`),
  );
}

/** What is wrong with how a door shows the payloads, and how many it showed. */
async function tryDoor(name: string): Promise<{ faults: string[]; shown: number }> {
  const door = doors[name] as Door;
  const faults: string[] = [];
  let shown = 0;
  for (const payload of payloads) {
    const plain = "x".repeat(payload.length);
    const kinds = kindsIn(await door(dataWith(plain), plain));
    const wrapped = kindsIn(await door(dataWith("x ".repeat(payload.length / 2)), "x x"));
    const root = await door(dataWith(payload), payload);
    for (const kind of kindsIn(root)) {
      if (!kinds.has(kind) && !wrapped.has(kind)) faults.push(`${JSON.stringify(payload)} makes <${kind}>`);
    }
    const title = root.querySelector("svg > title")?.textContent;
    const expected = readTimeline(dataWith(payload)).timeline.title;
    if (title !== expected) faults.push(`${JSON.stringify(payload)} is shown as ${JSON.stringify(title)}`);
    else shown++;
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
    for (const name of [options[at % options.length] as string, payload]) {
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
    element.setAttribute(attributes[at % attributes.length] as string, payload);
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
