/// <reference types="pdfkit" />
import type {
  CircleMark,
  Fill,
  GroupMark,
  Mark,
  PathMark,
  RectMark,
  RuleMark,
  Scene,
  TextMark,
} from "../scene/scene.js";
import { boxOf, boxOfPath, unite, type Box } from "./boxes.js";
import type { FontSet } from "./fonts.js";
import { createPdf, type Pdf } from "./pdf.js";
import { createTags, type PdfTags } from "./pdfTags.js";
import { stretchesOf } from "./pdfText.js";

/** What all marks are drawn with. */
interface Drawing {
  readonly scene: Scene;
  readonly fonts: FontSet;
  readonly pdf: Pdf;
  readonly tags: PdfTags;
}

/**
 * A scene as a PDF of one page of its size: shapes are vectors, text is text in embedded fonts, links work, and it is
 * tagged: a heading, a figure with the description as its alternative text, a list of the events, notes.
 *
 * The same scene and fonts give the same bytes: the document holds no date.
 * Errors: throws TimelineError `missing-package`.
 */
export async function toPdf(scene: Scene, fonts: FontSet): Promise<Uint8Array> {
  const { width, height, title, description, lang } = scene;
  const pdf = createPdf({ width, height, title, description, lang });
  const tags = createTags(pdf.page, scene);
  const drawing = { scene, fonts, pdf, tags };
  for (const mark of scene.marks) {
    tags.within(mark, () => {
      drawMark(mark, drawing);
    });
  }
  tags.finish();
  return pdf.bytes();
}

function drawMarks(marks: readonly Mark[], drawing: Drawing): void {
  for (const mark of marks) drawMark(mark, drawing);
}

function drawMark(mark: Mark, drawing: Drawing): void {
  const { page } = drawing.pdf;
  if (mark.type !== "group") drawing.tags.touch(mark);
  switch (mark.type) {
    case "group":
      drawGroup(mark, drawing);
      break;
    case "rect":
      drawRect(mark, drawing);
      break;
    case "circle":
      page.circle(mark.x, mark.y, mark.r);
      paint(mark, boxOf(mark), drawing);
      break;
    case "path":
      page.path(mark.d);
      paint(mark, boxOfPath(mark.d), drawing);
      break;
    case "rule":
      drawRule(mark, drawing);
      break;
    case "text":
      drawText(mark, drawing);
  }
}

function drawGroup({ marks, href }: GroupMark, drawing: Drawing): void {
  if (href === undefined || !/^(?:https?|mailto):/i.test(href)) {
    drawMarks(marks, drawing);
    return;
  }
  drawing.tags.link((element) => {
    drawMarks(marks, drawing);
    const box = marks.map((mark) => boxOfMark(mark, drawing)).reduce(unite, null);
    if (box) drawing.pdf.link(box, href, element);
  });
}

function boxOfMark(mark: Mark, drawing: Drawing): Box | null {
  if (mark.type === "group") return mark.marks.map((child) => boxOfMark(child, drawing)).reduce(unite, null);
  if (mark.type !== "text") return mark.type === "path" ? boxOfPath(mark.d) : boxOf(mark);
  const boxes = stretchesOf(mark, drawing.fonts, drawing.scene.ink, drawing.pdf).map(({ x, y, width, size }): Box => ({
    x,
    y: y - 0.905 * size,
    width,
    height: 1.117 * size,
  }));
  return boxes.reduce<Box | null>(unite, null);
}

function drawRect(mark: RectMark, drawing: Drawing): void {
  const { x, y, width, height, radius = 0 } = mark;
  const round = Math.min(radius, width / 2, height / 2);
  if (round > 0) drawing.pdf.page.roundedRect(x, y, width, height, round);
  else drawing.pdf.page.rect(x, y, width, height);
  paint(mark, mark, drawing);
}

function drawRule({ x1, y1, x2, y2, stroke, strokeWidth = 1, dash }: RuleMark, { pdf: { page } }: Drawing): void {
  page.moveTo(x1, y1).lineTo(x2, y2).lineWidth(strokeWidth);
  setDash(page, dash);
  page.strokeOpacity(1).stroke(stroke);
}

/** Fills and strokes the path that was just begun. */
function paint(mark: RectMark | CircleMark | PathMark, box: Box, drawing: Drawing): void {
  const { page } = drawing.pdf;
  const { fill, fillOpacity = 1, stroke, strokeWidth = 1, dash } = mark;
  const inside = fill === "none" || fillOpacity === 0 ? undefined : fillOf(fill, box, drawing);
  if (stroke !== undefined && stroke !== "none") {
    page.lineWidth(strokeWidth).strokeOpacity(1);
    setDash(page, dash);
  }
  const outline = stroke === "none" ? undefined : stroke;
  if (inside !== undefined) page.fillOpacity(fillOpacity);
  if (inside !== undefined && outline !== undefined) page.fillAndStroke(inside, outline);
  else if (inside !== undefined) page.fill(inside);
  else if (outline !== undefined) page.stroke(outline);
  // A path that is not drawn would be part of the next one.
  else page.addContent("n");
}

function setDash(page: PDFKit.PDFDocument, dash: string | undefined): void {
  const lengths = (dash ?? "")
    .split(/[\s,]+/)
    .map(Number)
    .filter((length) => length > 0);
  const [first] = lengths;
  if (first === undefined) page.undash();
  else
    page.dash(lengths.length === 1 ? first : (lengths as never), lengths.length === 1 ? { space: first } : undefined);
}

/** A colour, or a fade over the box of what it fills, as gradients of SVG are. */
function fillOf(
  fill: Fill | undefined,
  { x, y, width, height }: Box,
  { scene, pdf }: Drawing,
): PDFKit.Mixins.ColorValue {
  if (fill === undefined || typeof fill === "string") return fill ?? scene.ink;
  const gradient = scene.gradients.find(({ id }) => id === fill.gradient);
  if (!gradient) return scene.ink;
  const { color, from, to, down } = gradient;
  const fade = down ? pdf.page.linearGradient(x, y, x, y + height) : pdf.page.linearGradient(x, y, x + width, y);
  return fade.stop(0, color, from).stop(1, color, to);
}

function drawText(mark: TextMark, { scene, fonts, pdf }: Drawing): void {
  for (const { text, font, size, fill, x, y } of stretchesOf(mark, fonts, scene.ink, pdf)) {
    pdf.page.fillOpacity(1).fillColor(fill);
    pdf.write(text, font, size, x, y);
  }
}
