import { shown, TimelineError } from "../../errors.js";
import { writeCsv } from "../../formats/csv/writeCsv.js";
import type { Timeline, TimelineEvent } from "../../model/timeline.js";
import { toSvg } from "../../render/toSvg.js";
import type { Backstage } from "../backstage.js";
import { interfaceWords, type InterfaceWords } from "../../model/interfaceWords.js";
import { addButton, addStatus, checkPart, createPart, type Part, type PartOptions } from "../parts/part.js";
import type { TimelineView } from "../timelineView.js";
import { copyTable } from "./copyTable.js";
import { resolvePngOptions, toPng } from "./toPng.js";

/** What a reader can take along: three kinds of files, and a table on the clipboard. */
export type ExportKind = "svg" | "png" | "csv" | "table";

/** Which buttons there are, and where. */
export interface ExportOptions extends PartOptions {
  /** What is taken along: the whole timeline, or what is in view. @default "whole" */
  readonly scope?: "whole" | "view" | undefined;
  /** The buttons, in order. @default ["svg", "png", "csv", "table"] */
  readonly kinds?: readonly ExportKind[] | undefined;
  /** Pixels of a PNG for each of the drawing's. @default 2 */
  readonly scale?: number | undefined;
  /** Names of files without their ending. @default "timeline" */
  readonly fileName?: string | undefined;
}

const allKinds: readonly ExportKind[] = ["svg", "png", "csv", "table"];

/** A browser may still be reading a file that it was given. */
const keptFor = 60_000;

/**
 * Adds buttons that save a timeline as SVG, PNG or CSV, and copy it as a table: the whole timeline, whatever is in view, or with
 * `scope: "view"` what is drawn just now, and the events of that. Buttons speak the language of the view, and stay off paper.
 *
 * A page with a Content-Security-Policy has to allow `img-src data:` for PNG; the rest needs nothing.
 * Errors: throws TimelineError `invalid-option`, `unknown-option` or `invalid-view`.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "Russia annexes Crimea" }]);
 * const buttons = mountExport(view, { kinds: ["svg", "table"] });
 * [...container.querySelectorAll("button")].map(({ textContent }) => textContent); // ["Save as SVG", "Copy as table"]
 * buttons.stop();
 * view.destroy();
 */
export function mountExport(view: TimelineView, options: ExportOptions = {}): Part {
  const { kinds, scale, fileName, scope, parent } = resolveExportOptions(options);
  const part = createPart(view, "export", "after", { parent });
  const { root, backstage, document } = part;
  const { locale } = backstage.options();
  const words = interfaceWords(locale);
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", words.export);
  const svg = async (): Promise<string> => {
    if (scope === "view" && view.scene) return toSvg(view.scene);
    await whole(view);
    return view.toSvg();
  };
  const timeline = () => (scope === "view" ? inView(view, backstage) : backstage.timeline());
  const makers: Readonly<Record<ExportKind, () => Promise<Blob | string>>> = {
    svg: async () => new Blob([await svg()], { type: "image/svg+xml" }),
    png: async () => toPng(await svg(), { scale }),
    csv: () => Promise.resolve(new Blob([writeCsv(timeline()).text], { type: "text/csv" })),
    table: async () => {
      await copyTable(timeline(), locale, navigator.clipboard);
      return words.copied;
    },
  };
  const press = async (kind: ExportKind): Promise<void> => {
    try {
      const made = await makers[kind]();
      if (typeof made !== "string") save(made, `${fileName}.${kind}`, document);
      status.textContent = typeof made === "string" ? made : "";
    } catch {
      status.textContent = kind === "table" ? words.notCopied : words.notSaved;
    }
  };
  for (const kind of kinds) {
    addButton(part, root, labelOf(kind, words), null, () => void press(kind)).classList.add(`whenline-export-${kind}`);
  }
  const status = addStatus(root, "export-status");
  return part;
}

/** A drawing of very many events is planned in slices: it is not done at once because somebody wants to save it. */
function whole(view: TimelineView): Promise<void> {
  return new Promise((done) => {
    const off = view.on("progress", ({ progress }) => settle(progress));
    const settle = (progress: number) => {
      if (progress < 1) return;
      off();
      done();
    };
    settle(view.progress);
  });
}

/** The events whose dates can mean what is in view, and those that have no place in time; none of a hidden group. */
function inView(view: TimelineView, { timeline, isHidden }: Backstage): Timeline {
  const { start, end } = view.viewport?.extent ?? { start: -Infinity, end: Infinity };
  const isIn = ({ when }: TimelineEvent) => when.start.earliest < end && when.end.latest > start;
  return { ...timeline(), events: timeline().events.filter((event, index) => isIn(event) && !isHidden(index)) };
}

function labelOf(kind: ExportKind, words: InterfaceWords): string {
  return kind === "table" ? words.copyTable : words.save(kind.toUpperCase());
}

/** Hands a file to the reader. */
function save(content: Blob, name: string, document: Document): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, keptFor);
}

/** Options, checked. */
export interface ResolvedExport extends PartOptions {
  readonly kinds: readonly ExportKind[];
  readonly scale: number;
  readonly fileName: string;
  readonly scope: "whole" | "view";
}

/** Checks options and fills in defaults. Errors: throws TimelineError `invalid-option` or `unknown-option`. */
export function resolveExportOptions(options: ExportOptions): ResolvedExport {
  const names = ["kinds", "scale", "fileName", "scope"] as const;
  const { parent, kinds = allKinds, fileName = "timeline", scope = "whole" } = checkPart(options, names);
  if (!Array.isArray(kinds) || kinds.some((kind) => !allKinds.includes(kind as ExportKind))) {
    throw invalid("kinds", kinds, `a list of ${allKinds.join(", ")}`);
  }
  if (typeof fileName !== "string" || fileName === "") throw invalid("fileName", fileName, "a name without its ending");
  if (!["whole", "view"].includes(scope)) throw invalid("scope", scope, "one of whole, view");
  return { parent, kinds, scope, ...resolvePngOptions({ scale: options.scale }), fileName };
}

function invalid(name: string, value: unknown, expected: string): TimelineError {
  return new TimelineError("invalid-option", `invalid ${name}: ${shown(value)}; expected ${expected}`);
}
