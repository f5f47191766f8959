import { TimelineError, type Problem } from "../errors.js";
import type { ReadResult } from "../model/timeline.js";
import { csvOfMarkup } from "./readMarkup.js";
import { isReadable, readText } from "./readers.js";

/** Where an element's data is: the first of property, `src`, script child, table or list that there is. */
export type Source =
  | { readonly kind: "data"; readonly data: unknown }
  | { readonly kind: "src"; readonly src: string; readonly type: string }
  | { readonly kind: "text"; readonly text: string; readonly type: string }
  | { readonly kind: "markup"; readonly csv: string; readonly title: string }
  | { readonly kind: "none" };

const none: Source = { kind: "none" };

/** Finds the source of an element; `data` is that of its property. */
export function sourceOf(element: Element, data: unknown): Source {
  if (data !== undefined) return { kind: "data", data };
  const src = element.getAttribute("src");
  if (src !== null && src !== "") return { kind: "src", src, type: element.getAttribute("type") ?? "" };
  const children = [...element.children];
  const script = children.find(
    (child) => child.localName === "script" && isReadable(child.getAttribute("type") ?? "?"),
  );
  if (script) return { kind: "text", text: script.textContent, type: script.getAttribute("type") ?? "" };
  const markup = element.querySelector<HTMLTableElement | HTMLOListElement>(
    ":scope > :is(table,ol,ul), :scope > figure > table",
  );
  if (!markup) return none;
  const caption = markup.localName === "table" ? (markup as HTMLTableElement).caption : null;
  return { kind: "markup", csv: csvOfMarkup(markup), title: caption?.textContent.trim() ?? "" };
}

/** Whether two sources would give the same. */
export function isSameSource(a: Source, b: Source): boolean {
  return a.kind === "data" && b.kind === "data" ? a.data === b.data : JSON.stringify(a) === JSON.stringify(b);
}

/** What was read. */
export interface Content {
  readonly data: unknown;
  /** Null if whoever draws the data finds them. */
  readonly problems: readonly Problem[] | null;
  /** Whether nothing could be read, so that nothing is to be drawn. */
  readonly failed: boolean;
}

/** Reads a source; what goes wrong on the way is a problem like any other. Null if there is nothing to draw. */
export async function readSource(source: Source, base: string, signal: AbortSignal): Promise<Content | null> {
  if (source.kind === "none") return null;
  if (source.kind === "data") return { data: source.data, problems: null, failed: false };
  try {
    const { timeline, problems } = await resultOf(source, base, signal);
    return { data: timeline, problems, failed: timeline.events.length === 0 && problems.length > 0 };
  } catch (error) {
    return { data: null, problems: [problemOf(error, source.kind)], failed: true };
  }
}

async function resultOf(
  source: Exclude<Source, { kind: "data" | "none" }>,
  base: string,
  signal: AbortSignal,
): Promise<ReadResult> {
  switch (source.kind) {
    case "src":
      return readText(await load(source.src, base, signal), source.type);
    case "text":
      return readText(source.text, source.type);
    case "markup": {
      const { timeline, problems } = await readText(source.csv, "csv");
      return { timeline: source.title === "" ? timeline : { ...timeline, title: source.title }, problems };
    }
  }
}

async function load(src: string, base: string, signal: AbortSignal): Promise<string> {
  const fail = (reason: string, cause?: unknown) =>
    new TimelineError("cannot-load", `cannot load ${src}: ${reason}; expected a file that can be fetched`, { cause });
  let response;
  try {
    response = await fetch(new URL(src, base), { signal });
  } catch (cause) {
    throw fail(cause instanceof Error ? cause.message : "no answer", cause);
  }
  if (!response.ok) throw fail(`HTTP ${String(response.status)}`);
  return response.text();
}

function problemOf(error: unknown, at: string): Problem {
  const code = error instanceof TimelineError ? error.code : "cannot-read";
  return { code, message: error instanceof Error ? error.message : String(error), at };
}
