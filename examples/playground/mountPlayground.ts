import { createTimeline, type LayoutOptions, type Timeline } from "whenline";
import { element, option, part } from "../editor/dom.js";
import { mountOutputs } from "../editor/mountOutputs.js";
import { fileName, outputs } from "../editor/outputs.js";
import { download } from "../editor/save.js";
import { locales } from "./locales.js";
import { placeIn } from "./placeIn.js";
import { createReader } from "./readElsewhere.js";
import { titleOf, ways, type Reading } from "./readSource.js";
import { samples } from "./samples.js";
import { choices, toOptions } from "./toOptions.js";
import { toPng } from "./toPng.js";

/** No list of problems on the page is longer. */
const listed = 200;

/** Makes the page a playground. Gives back what ends it. */
export function mountPlayground(root: ParentNode): () => void {
  const source = part(root, "source", HTMLTextAreaElement);
  const way = part(root, "way", HTMLSelectElement);
  const status = part(root, "status", HTMLElement);
  const drawing = part(root, "drawing", HTMLElement);
  const read = createReader();
  let timeline: Timeline = { events: [] };
  let options: LayoutOptions = { theme: "auto" };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const view = createTimeline(drawing, timeline, options);
  const say = (words: string): void => void (status.textContent = words);
  const refresh = mountOutputs(root, {
    timeline: () => timeline,
    options: () => ({
      ...options,
      theme: options.theme === "auto" ? "light" : options.theme,
      onProblem: () => undefined,
    }),
    say,
  });

  async function run(): Promise<void> {
    clearTimeout(waiting);
    const text = source.value;
    drawing.setAttribute("aria-busy", "true");
    say("Reading …");
    try {
      const reading = await read(text, way.value);
      if (reading === null) return;
      await shown(`Drawing ${reading.timeline.events.length.toLocaleString("en")} events …`, reading);
      timeline = reading.timeline;
      view.update(timeline, options);
      listProblems(root, reading, source);
      say(wordsOf(reading));
      refresh();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    drawing.setAttribute("aria-busy", "false");
  }

  /** Lets the browser show what goes on before a long drawing begins. */
  async function shown(words: string, { timeline: { events } }: Reading): Promise<void> {
    if (events.length < 5000) return;
    say(words);
    await new Promise((done) => setTimeout(done, 30));
  }

  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(), source.value.length > 20_000 ? 600 : 150);
  };
  const put = (text: string): void => {
    source.value = text;
    way.value = "auto";
    void run();
  };
  const takeFile = (file: File | undefined): void => {
    if (!file) return;
    say(`Opening ${file.name} …`);
    file.text().then(put, () => say(`Cannot open ${file.name}.`));
  };
  mountSamples(root, put);
  way.replaceChildren(...ways.map(({ id, title }) => option(id, title)));
  way.addEventListener("change", () => void run());
  source.addEventListener("input", soon);
  mountFiles(root, takeFile);
  mountOptions(root, (changed) => {
    options = changed;
    view.update(undefined, options);
    refresh();
  });
  part(root, "png", HTMLButtonElement).addEventListener("click", () => {
    const svg = outputs.find(({ id }) => id === "svg");
    const plain = { ...options, theme: options.theme === "auto" ? ("light" as const) : options.theme };
    const text = svg?.make(timeline, { ...plain, onProblem: () => undefined }).text ?? "";
    toPng(text).then(
      (blob) => {
        download(fileName(timeline, "png"), blob);
        say("PNG made.");
      },
      (error: unknown) => say(error instanceof Error ? error.message : "The browser cannot make a PNG of this."),
    );
  });
  put(samples[0]?.text ?? "");
  return () => {
    clearTimeout(waiting);
    view.destroy();
  };
}

function wordsOf({ format, timeline, problems, hint }: Reading): string {
  const count = (number: number, word: string): string =>
    `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
  if (format === null) return hint;
  const read = `Read as ${titleOf(format)}: ${count(timeline.events.length, "event")}, ${count(problems.length, "problem")}.`;
  return hint === "" ? read : `${read} ${hint}`;
}

function listProblems(root: ParentNode, { problems }: Reading, source: HTMLTextAreaElement): void {
  const rows = problems.slice(0, listed).map(({ message, at, code }) => {
    const words = [element("strong", {}, at), " ", message, " ", element("code", {}, code)];
    const place = placeIn(source.value, at);
    if (!place) return element("li", {}, ...words);
    const button = element("button", { type: "button", class: "problem" }, ...words);
    button.addEventListener("click", () => showPlace(source, place.start, place.end));
    return element("li", {}, button);
  });
  const more = problems.length - rows.length;
  if (more > 0) rows.push(element("li", {}, `and ${more.toLocaleString("en")} more`));
  part(root, "problems", HTMLUListElement).replaceChildren(...rows);
  part(root, "no-problems", HTMLElement).hidden = problems.length > 0;
}

/** Selects a stretch of the text and has the browser scroll to it, which it does where the caret stands alone. */
function showPlace(source: HTMLTextAreaElement, start: number, end: number): void {
  source.focus();
  source.setSelectionRange(start, start);
  source.blur();
  source.focus();
  const lines = source.value.slice(0, start).split("\n").length;
  const height = Number.parseFloat(getComputedStyle(source).lineHeight);
  source.scrollTop = Math.max(0, (lines - 4) * height);
  source.setSelectionRange(start, end);
}

function mountSamples(root: ParentNode, put: (text: string) => void): void {
  const choice = part(root, "sample", HTMLSelectElement);
  choice.replaceChildren(...samples.map(({ id, title }) => option(id, title)));
  choice.addEventListener("change", () => put(samples.find(({ id }) => id === choice.value)?.text ?? ""));
}

function mountFiles(root: ParentNode, take: (file: File | undefined) => void): void {
  const field = part(root, "file", HTMLInputElement);
  const area = part(root, "drop", HTMLElement);
  field.addEventListener("change", () => take(field.files?.[0]));
  area.addEventListener("dragover", (drag) => {
    drag.preventDefault();
    area.classList.add("over");
  });
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", (drop) => {
    area.classList.remove("over");
    const file = drop.dataTransfer?.files[0];
    if (!file) return;
    drop.preventDefault();
    take(file);
  });
}

function mountOptions(root: ParentNode, change: (options: LayoutOptions) => void): void {
  const form = part(root, "options", HTMLFormElement);
  const problem = part(root, "option-problem", HTMLElement);
  for (const [name, values] of Object.entries(choices)) {
    part(root, name, HTMLSelectElement).replaceChildren(...values.map((value) => option(value, value)));
  }
  part(root, "locale", HTMLSelectElement).replaceChildren(...locales.map(({ id, title }) => option(id, title)));
  form.addEventListener("submit", (submitted) => submitted.preventDefault());
  form.addEventListener("input", () => {
    const fields = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === "string" ? value : ""]),
    );
    const read = toOptions(fields, locales.find(({ id }) => id === fields.locale)?.locale);
    problem.textContent = read.problem ?? "";
    part(root, "width", HTMLInputElement).setAttribute("aria-invalid", String(read.problem !== null));
    if (read.options) change(read.options);
  });
}
