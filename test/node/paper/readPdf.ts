import { inflateSync } from "node:zlib";

/** What a reader of a PDF sees of it. */
export interface PdfContent {
  /** Each piece of text as it was written, in order. */
  readonly texts: readonly string[];
  readonly links: readonly string[];
  /** Names of the fonts that are inside. */
  readonly fonts: readonly string[];
  readonly title: string;
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
    links: [...text.matchAll(/\/URI \((.*?)\)/g)].map(([, url = ""]) => url),
    fonts: all.flatMap(({ dictionary }) =>
      dictionary.includes("/FontFile") ? [/\/FontName \/(\S+)/.exec(dictionary)?.[1] ?? ""] : [],
    ),
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
