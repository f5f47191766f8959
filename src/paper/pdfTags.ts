/// <reference types="pdfkit" />
import type { Mark, Scene } from "../scene/scene.js";

/** What the parts of a page are to those who do not see it: the headings, lists and figures of a tagged PDF. */
export interface PdfTags {
  /** Whatever `draw` draws belongs to what a mark on the top is; within a link, to that. */
  readonly within: (mark: Mark, draw: () => void) => void;
  /** The same for a link, with the element that its annotation belongs to. */
  readonly link: (draw: (element: PDFKit.PDFStructureElement) => void) => void;
  /** To be called before a mark is drawn. Words of their own keep apart what a reader would else run together. */
  readonly touch: (mark: Mark) => void;
  /** Ends the structure; nothing may be drawn after it. */
  readonly finish: () => void;
}

/**
 * A heading, a paragraph for each text about the whole, a figure whose alternative text is the drawing's description, and
 * a list of the events: what is drawn of each, its date and its title, is an item.
 */
export function createTags(page: PDFKit.PDFDocument, { title, description }: Scene): PdfTags {
  const alt = [title, description].filter((text) => text !== "").join(". ");
  const figure = page.struct("Figure", {
    alt,
    bbox: [0, 0, page.page.width, page.page.height],
    placement: "Block",
  } as object);
  let list: PDFKit.PDFStructureElement | null = null;
  const before: PDFKit.PDFStructureElement[] = [];
  const after: PDFKit.PDFStructureElement[] = [];
  let [current, type] = [figure, "Figure"];
  let open: PDFKit.PDFStructureElement | null = null;
  const close = (): void => {
    if (open) page.endMarkedContent();
    open = null;
  };
  const inside = (element: PDFKit.PDFStructureElement, name: string, draw: () => void): void => {
    const outer = [current, type] as const;
    [current, type] = [element, name];
    draw();
    [current, type] = outer;
  };
  const elementOf = (mark: Mark): readonly [PDFKit.PDFStructureElement, string] => {
    const role = roleOf(mark);
    if (role === "figure") return [figure, "Figure"];
    const name = role === "title" ? "H1" : role === "event" ? "LBody" : "P";
    const element = page.struct(name);
    // Whatever is made has to be in the document: it waits for all its objects.
    if (role === "event") (list ??= page.struct("L")).add(page.struct("LI").add(element));
    else (role === "note" ? after : before).push(element);
    return [element, name];
  };
  return {
    within: (mark, draw) => {
      inside(...elementOf(mark), draw);
    },
    link: (draw) => {
      const element = page.struct("Link");
      current.add(element);
      inside(element, "Link", () => {
        draw(element);
      });
    },
    touch: (mark) => {
      // Shapes say nothing by themselves: they are the figure's, also those of an event.
      const isWords = mark.type === "text" || type === "Link";
      const [element, name] = isWords ? [current, type] : [figure, "Figure"];
      if (open === element && (element === figure || mark.type !== "text")) return;
      close();
      element.add(page.markStructureContent(name));
      open = element;
    },
    finish: () => {
      close();
      const whole = page.struct("Document");
      for (const element of [...before, figure, ...(list ? [list] : []), ...after]) whole.add(element);
      page.addStructure(whole);
      whole.end();
    },
  };
}

/** Parts of the drawing that are text about the whole, and the events; all else is the figure. */
const roles: Readonly<Record<string, "title" | "text" | "event" | "note">> = {
  title: "title",
  subtitle: "text",
  "no-events": "text",
  event: "event",
  stack: "event",
  caption: "note",
  "sources-head": "note",
  "source-note": "note",
};

function roleOf({ part }: Mark): "title" | "text" | "event" | "note" | "figure" {
  const known = part.split(" ").find((each) => Object.hasOwn(roles, each));
  return (known === undefined ? undefined : roles[known]) ?? "figure";
}
