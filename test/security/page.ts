import { enGB } from "date-fns/locale/en-GB";
import {
  createTimeline,
  layout,
  mountCard,
  parseWhen,
  readTimeline,
  renderToString,
  toTable,
  type Locale,
  type Timeline,
  type ViewOptions,
} from "whenline";
import { WhenLineElement } from "whenline/element";
import { dataLinking, dataWith } from "./dataWith.js";
import { container, doors, frame, quiet, type Door } from "./doors.js";
import { lineOf, payloads } from "./payloads.js";

/** What of a timeline its drawing does not say in its own words, however lines are broken. */
function unsaid(drawn: Element, { title, subtitle, caption, groups, eras, events, undated }: Timeline): string[] {
  const plain = (text: string | null | undefined) => (text ?? "").replace(/[\s\p{Cf}]+/gu, "");
  const said = plain(drawn.querySelector("svg.whenline")?.textContent);
  const titled = [...(groups ?? []), ...(eras ?? []), ...events, ...(undated ?? [])].map((each) => each.title);
  return [title, subtitle, caption, ...titled].map(plain).filter((text) => !said.includes(text));
}

/** Attributes in which words of the data may stand. An `id` or a `name` of theirs would hide what scripts of the page look for. */
const worded: ReadonlySet<string> = new Set([
  ...["aria-label", "aria-description", "data-event", "data-group", "data-place", "data-row", "alt", "href", "src"],
  ...["font-family", "lang"],
]);

/** What every payload has, and nothing of ours. */
const marked = /\bhit['=]/;

/** Rules as texts without their numbers: most sheets stay from one payload to the next. */
const ruleKinds = new WeakMap<CSSRule, string>();

function kindOf(rule: CSSRule): string {
  const kind = ruleKinds.get(rule) ?? rule.cssText.replace(/[\d.]+/g, "0");
  ruleKinds.set(rule, kind);
  return kind;
}

/** Every element, every attribute of each, and every rule of the sheets that it has with it. */
function kindsIn(root: Element | ShadowRoot): string[] {
  const own = "attributes" in root ? [root] : [];
  const elements = [...own, ...root.querySelectorAll("*")].flatMap((each) => {
    const name = `${String(each.namespaceURI)} ${each.localName}`;
    const attributes = [...each.attributes].map((attribute) => {
      const isWord = marked.test(attribute.value) && !worded.has(attribute.name);
      return `${name} ${attribute.name}${isWord ? "=" + attribute.value : ""}`;
    });
    return [name, ...attributes];
  });
  const sheets = (root.getRootNode() as Document).adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  return [...elements, ...sheets.map(kindOf)];
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

/** What was not there with plain words. */
function addedTo(kinds: ReadonlySet<string>, root: Element | ShadowRoot): string {
  return kindsIn(root)
    .filter((kind) => !kinds.has(kind))
    .join(", ");
}

/** What is wrong with how a door shows the payloads, and how many it showed. */
async function tryDoor(name: string): Promise<{ faults: string[]; shown: number }> {
  const door = doors[name] as Door;
  const isMarkup = name === "table" || name === "list";
  const faults: string[] = [];
  let shown = 0;
  const kinds = await plainKinds(door);
  for (const payload of payloads) {
    const what = JSON.stringify(payload);
    const drawn = await door(dataWith(payload), payload);
    const added = addedTo(kinds, drawn);
    if (added !== "") faults.push(`${what} makes ${added}`);
    const title = drawn.querySelector("svg > title")?.textContent;
    if (title !== lineOf(payload)) faults.push(`${what} is shown as ${JSON.stringify(title)}`);
    else shown++;
    const lost = isMarkup ? [] : unsaid(drawn, readTimeline(dataWith(payload)).timeline);
    if (lost.length > 0) faults.push(`${what} is drawn without ${JSON.stringify(lost)}`);
    addressesIn(drawn, faults);
  }
  for (const address of isMarkup ? [] : harmful) addressesIn(await door(dataLinking(address), address), faults);
  return { faults, shown };
}

/** Payloads that lead to no page, as a browser reads addresses. */
const harmful = payloads.filter((payload) => {
  return URL.canParse(payload, location.href) && !new URL(payload, location.href).protocol.startsWith("http");
});

function addressesIn(root: Element, faults: string[]): void {
  for (const link of root.querySelectorAll("[href],[src]")) {
    const url = String(link.getAttribute("href") ?? link.getAttribute("src"));
    if (new URL(url, location.href).protocol.startsWith("http")) continue;
    faults.push(`an address: ${JSON.stringify(url)}`);
  }
}

/** A language all of whose words are one. */
function localeOf(word: string, code: string): Locale {
  return { code, localize: { ...enGB.localize, month: () => word, era: () => word }, formatDistance: () => word };
}

/** Options that may be any text, and one of the ways in which a state is given. */
function optionsOf(word: string, at: number): ViewOptions {
  const address = `#selected=${encodeURIComponent(word)}&${word}`;
  const states = [word, address, { selected: word, hiddenGroups: [word] }, { inView: word, [word]: word }];
  const state = states[at % states.length];
  return {
    title: word,
    description: word,
    theme: { font: word },
    hiddenGroups: [word],
    locale: localeOf(word, at % 3 === 0 ? word : "fr"),
    state,
  };
}

/** Options that no payload fits. */
function wrongOptions(word: string): object[] {
  const names = ["theme", "scale", "now", "orientation", "direction", "height", "locale", "domain", "labelSide", word];
  const themes = [{ ink: word }, { paper: word }, { palette: [word] }, { [word]: word }];
  return [...names.map((name) => ({ [name]: word })), ...themes.map((theme) => ({ theme })), { domain: [word, word] }];
}

const attributes = WhenLineElement.observedAttributes.filter((name) => name !== "src");
const looks = ["ink", "paper", "muted", "grid", "palette", "font"];
const someEvents = [
  { when: "2001-02-03", title: "A", id: "a" },
  { when: "0044~ BC", title: "B" },
];

/** A view with a card, given options at the start and later. */
function tryView(word: string, at: number): Element {
  const host = container();
  const view = createTimeline(host, someEvents, { ...quiet, ...(at % 2 === 0 ? optionsOf(word, at) : {}) });
  mountCard(view);
  for (const each of wrongOptions(word)) {
    expectOurs(() => createTimeline(document.createElement("div"), [], each));
    expectOurs(() => view.update(undefined, each));
  }
  view.update(undefined, optionsOf(word, at));
  view.select("a");
  return host;
}

async function tryElement(word: string, at: number): Promise<ShadowRoot> {
  const element = document.createElement("when-line");
  element.data = someEvents;
  // All of them, and one alone: some leave others without use.
  const [one, every] = [attributes[at % attributes.length] as string, at % 2 === 0];
  for (const name of every ? attributes : [one]) element.setAttribute(name, word);
  for (const name of looks) element.style.setProperty(`--when-line-${name}`, word);
  element.addEventListener("when-line-problem", (event) => event.preventDefault());
  container().append(element);
  await frame();
  for (const each of wrongOptions(word)) expectOurs(() => element.update(undefined, each));
  const { state, ...options } = optionsOf(word, at);
  element.update(undefined, options);
  element.state = state;
  await frame();
  return element.shadowRoot as ShadowRoot;
}

/** Calls what may throw an error of ours, and nothing else. Returns nothing if it does. */
function expectOurs<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if ((error as Error).name !== "TimelineError") throw error;
    return undefined;
  }
}

/** Options and attributes with a payload either throw what we throw, or are told; nothing else happens. */
async function tryOptions(): Promise<string[]> {
  const faults: string[] = [];
  const kinds = new Set<string>();
  for (const word of ["x", "xx ".repeat(12).trim(), "x".repeat(40)]) {
    for (let at = 0; at < 2 * attributes.length; at++) {
      for (const kind of kindsIn(tryView(word, at))) kinds.add(kind);
      for (const kind of kindsIn(await tryElement(word, at))) kinds.add(kind);
    }
  }
  for (const [at, payload] of payloads.entries()) {
    const added = [addedTo(kinds, tryView(payload, at)), addedTo(kinds, await tryElement(payload, at))];
    if (added.join("") !== "") faults.push(`${JSON.stringify(payload)} makes ${added.join(", ")}`);
    expectOurs(() => parseWhen(payload));
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
