/// <reference types="pdfkit" />
import { escapeXml } from "../render/escapeXml.js";
import type { Box } from "./boxes.js";
import type { Font } from "./fonts.js";
import { loadPeer, peers } from "./peers.js";

/** Points for each pixel of a drawing. */
const point = 0.75;

/** What a document of one page is made with: PDFKit, and what is asked of it. */
export interface Pdf {
  readonly page: PDFKit.PDFDocument;
  readonly widthOf: (text: string, font: Font, size: number) => number;
  readonly write: (text: string, font: Font, size: number, x: number, y: number) => void;
  /** A link over a box, as part of an element of the structure. */
  readonly link: (box: Box, url: string, element: PDFKit.PDFStructureElement) => void;
  /** Ends the document; its bytes. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** What is known of a document as a whole. */
export interface PdfOptions {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

/** A list of features, though empty, keeps PDFKit from laying out each word alone. */
const features: PDFKit.Mixins.OpenTypeFeatures[] = [];

/** Begins a document of one page, as large as the drawing. */
export function createPdf(options: PdfOptions): Pdf {
  const page = startDocument(options);
  const chunks: Uint8Array[] = [];
  page.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<Uint8Array>((done, fail) => {
    page.on("end", () => done(Buffer.concat(chunks)));
    page.on("error", fail);
  });
  const use = (font: Font, size: number): PDFKit.PDFDocument => {
    const name = font.file;
    if (known.has(name)) return page.font(name).fontSize(size);
    known.add(name);
    page.registerFont(name, Buffer.from(font.bytes), isCollection(font) ? font.postscriptName : undefined);
    return page.font(name).fontSize(size);
  };
  const known = new Set<string>();
  return {
    page,
    widthOf: (text, font, size) => use(font, size).widthOfString(text, { features }),
    write: (text, font, size, x, y) => {
      use(font, size).text(text, x, y, { lineBreak: false, baseline: "alphabetic", features });
    },
    link: ({ x, y, width, height }, url, structParent) =>
      void page.link(x, y, width, height, asciiUrl(url), { structParent, Contents: new String(url) } as object),
    bytes: () => {
      page.end();
      return ended;
    },
  };
}

function startDocument({ width, height, title, description, lang }: PdfOptions): PDFKit.PDFDocument {
  const PDFDocument = loadPeer(peers.pdf, "PDF") as new (options: PDFKit.PDFDocumentOptions) => PDFKit.PDFDocument;
  const page = new PDFDocument({
    size: [width * point, height * point],
    margin: 0,
    font: null as never,
    pdfVersion: "1.7",
    lang,
    tagged: true,
    displayTitle: true,
    info: { Title: title, Subject: description, Producer: "whenline", Creator: "whenline", CreationDate: madeAt() },
  });
  escapeMetadata(page);
  page.scale(point);
  return page;
}

/** PDFKit writes title and description into XML as they are. */
function escapeMetadata(page: PDFKit.PDFDocument): void {
  const inner = page as unknown as { info: PDFKit.DocumentInfo; _addInfo: () => void };
  const add = inner._addInfo;
  inner._addInfo = () => {
    const { info } = inner;
    inner.info = { ...info, Title: escapeXml(info.Title ?? ""), Subject: escapeXml(info.Subject ?? "") };
    add.call(page);
    inner.info = info;
  };
}

/**
 * A document has to say when it was made, and must not differ from run to run: the time that builds agree on in the
 * variable SOURCE_DATE_EPOCH, or else 1970.
 */
function madeAt(): Date {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? 0);
  return new Date(Number.isFinite(seconds) && Math.abs(seconds) < 8e12 ? seconds * 1000 : 0);
}

/** Addresses in a document are ASCII. */
function asciiUrl(url: string): string {
  return url.replace(/\p{Cs}/gu, "\ufffd").replace(/[^!-~]+/gu, (letters) => encodeURIComponent(letters));
}

function isCollection({ bytes }: Font): boolean {
  return bytes[0] === 0x74 && bytes[1] === 0x74 && bytes[2] === 0x63;
}
