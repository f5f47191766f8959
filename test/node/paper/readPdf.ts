import { inflateSync } from "node:zlib";

/** What a reader of a PDF sees of it. */
export interface PdfContent {
  /** Each piece of text as it was written, in order. */
  readonly texts: readonly string[];
  readonly links: readonly string[];
  /** How the page is drawn. */
  readonly content: string;
  /** Names of the fonts that are inside. */
  readonly fonts: readonly string[];
  readonly title: string;
  /** The elements of the structure, as words in brackets, with the alternative text of each that has one. */
  readonly structure: string;
}

/** Reads a document as PDFKit writes them: one object after the other, streams deflated. */
export function readPdf(bytes: Uint8Array): PdfContent {
  const text = Buffer.from(bytes).toString("latin1");
  const objects = new Map<string, { dictionary: string; stream: string }>();
  for (const [, id = "", body = ""] of text.matchAll(/\n(\d+) 0 obj\n(.*?)\nendobj/gs)) {
    const at = body.indexOf("stream\n");
    const dictionary = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? "" : body.slice(at + 7, body.lastIndexOf("\nendstream"));
    const isPacked = dictionary.includes("FlateDecode");
    const stream = isPacked ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw;
    objects.set(id, { dictionary, stream });
  }
  const all = [...objects.values()];
  const content = all.map(({ stream }) => stream).find((stream) => stream.includes(" Tf\n")) ?? "";
  const letters = new Map<string, string[]>();
  for (const [, name = "", id = ""] of text.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? "")?.[1] ?? "";
    letters.set(name, lettersOf(objects.get(map)?.stream ?? ""));
  }
  return {
    texts: textsOf(content, letters),
    content,
    links: [...text.matchAll(/\/URI \((.*?)\)/g)].map(([, url = ""]) => url),
    fonts: all.flatMap(({ dictionary }) =>
      dictionary.includes("/FontFile") ? [/\/FontName \/(\S+)/.exec(dictionary)?.[1] ?? ""] : [],
    ),
    structure: structureOf(objects),
    title: /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(Buffer.from(bytes).toString("utf8"))?.[1] ?? "",
  };
}

function lettersOf(map: string): string[] {
  return [...map.matchAll(/\[(.*?)\]/gs)].flatMap(([, list = ""]) =>
    [...list.matchAll(/<([\da-f\s]*)>/gi)].map(([, hex = ""]) =>
      Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le"),
    ),
  );
}

function textsOf(content: string, letters: ReadonlyMap<string, readonly string[]>): string[] {
  const texts: string[] = [];
  let font: readonly string[] = [];
  for (const [, name, line] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
    if (name !== undefined) font = letters.get(name) ?? [];
    else {
      const glyphs = [...(line ?? "").matchAll(/<([\da-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []);
      texts.push(glyphs.map((glyph) => font[parseInt(glyph, 16)] ?? "\ufffd").join(""));
    }
  }
  return texts;
}

type Objects = ReadonlyMap<string, { readonly dictionary: string }>;

/** The tree from its root; an element without elements in it tells how many pieces of content it holds. */
function structureOf(objects: Objects): string {
  const root = [...objects.values()].find(({ dictionary }) => dictionary.includes("/StructTreeRoot\n"));
  return root ? kidsOf(root.dictionary, objects).join(" ") : "";
}

function kidsOf(dictionary: string, objects: Objects): string[] {
  const kids = /\/K \[(.*?)\]\n/s.exec(dictionary)?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id = ""]) =>
    elementOf(objects.get(id)?.dictionary ?? "", objects),
  );
}

function elementOf(dictionary: string, objects: Objects): string[] {
  const name = /\/S \/(\w+)/.exec(dictionary)?.[1];
  if (name === undefined || name === "URI") return [];
  const alt = /\/Alt \((.*?)\)\n/.exec(dictionary)?.[1];
  const inner = kidsOf(dictionary, objects).join(" ");
  const told = alt === undefined ? name : `${name} "${alt}"`;
  return [inner === "" ? told : `${told} [${inner}]`];
}
