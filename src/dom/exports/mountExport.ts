import { shown, TimelineError } from "../../errors.js";
import { writeCsv } from "../../formats/csv/writeCsv.js";
import { interfaceWords, type InterfaceWords } from "../../model/interfaceWords.js";
import type { Locale } from "../../time/locale.js";
import type { TimelineView } from "../timelineView.js";
import { copyTable } from "./copyTable.js";
import { resolvePngOptions, toPng } from "./toPng.js";

/** What a reader can take along: three kinds of files, and a table on the clipboard. */
export type ExportKind = "svg" | "png" | "csv" | "table";

/** Which buttons there are, and where. */
export interface ExportOptions {
  /** Where the buttons go, after what is there already. Default: the container of the view. */
  readonly container?: Element | undefined;
  /** The buttons, in order. @default ["svg", "png", "csv", "table"] */
  readonly kinds?: readonly ExportKind[] | undefined;
  /** Pixels of a PNG for each of the drawing's. @default 2 */
  readonly scale?: number | undefined;
  /** Names of files without their ending. @default "timeline" */
  readonly fileName?: string | undefined;
  /** Language of the buttons and the table. Default: that of the view. */
  readonly locale?: Locale | undefined;
}

/** Buttons that were mounted. */
export interface MountedExport {
  /** Takes them out of the page. */
  readonly destroy: () => void;
}

const allKinds: readonly ExportKind[] = ["svg", "png", "csv", "table"];

/** A browser may still be reading a file that it was given. */
const keptFor = 60_000;

/**
 * Adds buttons that save a timeline as SVG, PNG or CSV, and copy it as a table: always the whole timeline, whatever is in view.
 * They are plain buttons of the page, in English, German, French, Spanish, Arabic or Chinese, and stay off paper.
 *
 * A page with a Content-Security-Policy has to allow `img-src data:` for PNG; the rest needs nothing.
 * Errors: throws TimelineError `invalid-option` or `unknown-option`.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "Russia annexes Crimea" }]);
 * const buttons = mountExport(view, { kinds: ["svg", "table"] });
 * [...container.querySelectorAll("button")].map(({ textContent }) => textContent); // ["Save as SVG", "Copy as table"]
 * buttons.destroy();
 * view.destroy();
 */
export function mountExport(view: TimelineView, options: ExportOptions = {}): MountedExport {
  const { kinds, scale, fileName, ...given } = resolveExportOptions(options);
  const { container = view.container, locale = view.options.locale } = given;
  const document = container.ownerDocument;
  const words = interfaceWords(locale);
  const group = document.createElement("div");
  group.className = "whenline-export";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", words.export);
  const status = document.createElement("span");
  status.className = "whenline-export-status";
  status.setAttribute("role", "status");
  const makers: Readonly<Record<ExportKind, () => Promise<string>>> = {
    svg: async () => save(new Blob([view.toSvg()], { type: "image/svg+xml" }), `${fileName}.svg`, document),
    png: async () => save(await toPng(view, { scale }), `${fileName}.png`, document),
    csv: async () => save(new Blob([writeCsv(view.timeline).text], { type: "text/csv" }), `${fileName}.csv`, document),
    table: async () => {
      await copyTable(view.timeline, locale, navigator.clipboard);
      return words.copied;
    },
  };
  const press = (kind: ExportKind) => async (): Promise<void> => {
    const failed = kind === "table" ? words.notCopied : words.notSaved;
    status.textContent = await makers[kind]().catch(() => failed);
  };
  for (const kind of kinds) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `whenline-export-${kind}`;
    button.textContent = labelOf(kind, words);
    const pressed = press(kind);
    button.addEventListener("click", () => void pressed());
    group.append(button, " ");
  }
  group.append(status);
  container.append(group);
  return { destroy: () => group.remove() };
}

function labelOf(kind: ExportKind, words: InterfaceWords): string {
  return kind === "table" ? words.copyTable : words.save(kind.toUpperCase());
}

/** Hands a file to the reader. */
async function save(content: Blob, name: string, document: Document): Promise<string> {
  const link = document.createElement("a");
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, keptFor);
  return Promise.resolve("");
}

/** Options, checked; undefined is what the view says. */
export interface ResolvedExport {
  readonly container: Element | undefined;
  readonly kinds: readonly ExportKind[];
  readonly scale: number;
  readonly fileName: string;
  readonly locale: Locale | undefined;
}

/** Checks options and fills in defaults. Errors: throws TimelineError `invalid-option` or `unknown-option`. */
export function resolveExportOptions(options: ExportOptions): ResolvedExport {
  const known = ["container", "kinds", "scale", "fileName", "locale"];
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    throw new TimelineError("unknown-option", `unknown option: ${shown(name)}; expected one of ${known.join(", ")}`);
  }
  const { container, kinds = allKinds, fileName = "timeline", locale } = options;
  if (!Array.isArray(kinds) || kinds.some((kind) => !allKinds.includes(kind as ExportKind))) {
    throw invalid("kinds", kinds, `a list of ${allKinds.join(", ")}`);
  }
  if (typeof fileName !== "string" || fileName === "") throw invalid("fileName", fileName, "a name without its ending");
  return { container, kinds, ...resolvePngOptions({ scale: options.scale }), fileName, locale };
}

function invalid(name: string, value: unknown, expected: string): TimelineError {
  return new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected ${expected}`);
}
