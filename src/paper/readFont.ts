/** What is asked of a font file before it is drawn with. */
export interface FontFace {
  readonly family: string;
  /** The name by which one face of a collection is told from the others. */
  readonly postscriptName: string;
  readonly isBold: boolean;
  readonly has: (codePoint: number) => boolean;
  /** Width of a letter in em; that of the sign for "no such letter" if there is none. */
  readonly advance: (codePoint: number) => number;
}

type Tables = ReadonlyMap<string, { readonly offset: number; readonly length: number }>;
type GlyphOf = (codePoint: number) => number;

/**
 * Reads names, letters and widths of a TrueType or OpenType font, or of the first face of a collection.
 *
 * Source: the OpenType specification, tables `name`, `head`, `hhea`, `hmtx`, `OS/2` and `cmap` (formats 4 and 12).
 * Errors: throws RangeError for bytes that are no such font, WOFF and WOFF2 too.
 */
export function readFont(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const names = namesOf(view, tables);
  const glyphOf = charactersOf(view, tables);
  const head = offsetOf(tables, "head");
  const em = view.getUint16(head + 18);
  const count = view.getUint16(offsetOf(tables, "hhea") + 34);
  const widths = offsetOf(tables, "hmtx");
  return {
    family: names.family,
    postscriptName: names.postscript,
    isBold: weightOf(view, tables) >= 600,
    has: (codePoint) => glyphOf(codePoint) > 0,
    advance: (codePoint) => view.getUint16(widths + 4 * Math.min(glyphOf(codePoint), count - 1)) / em,
  };
}

const kinds: ReadonlySet<number> = new Set([0x00010000, 0x4f54544f, 0x74727565]);

function tablesOf(view: DataView): Tables {
  const isCollection = view.getUint32(0) === 0x74746366;
  const start = isCollection ? view.getUint32(12) : 0;
  if (!kinds.has(view.getUint32(start))) throw new RangeError("no TrueType or OpenType font");
  const tables = new Map<string, { offset: number; length: number }>();
  for (let index = 0; index < view.getUint16(start + 4); index++) {
    const at = start + 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
  }
  return tables;
}

function offsetOf(tables: Tables, tag: string): number {
  const table = tables.get(tag);
  if (!table) throw new RangeError(`no table ${tag}`);
  return table.offset;
}

function weightOf(view: DataView, tables: Tables): number {
  const table = tables.get("OS/2");
  if (table) return view.getUint16(table.offset + 4);
  return view.getUint16(offsetOf(tables, "head") + 44) & 1 ? 700 : 400;
}

function namesOf(view: DataView, tables: Tables): { family: string; postscript: string } {
  const start = offsetOf(tables, "name");
  const texts = start + view.getUint16(start + 4);
  const found = new Map<number, string>();
  for (let index = 0; index < view.getUint16(start + 2); index++) {
    const at = start + 6 + index * 12;
    const [platform, language, name] = [view.getUint16(at), view.getUint16(at + 4), view.getUint16(at + 6)];
    // Windows names in American English, as every font has them; 16-bit letters.
    if (platform !== 3 || (language !== 0x409 && found.has(name))) continue;
    const [length, offset] = [view.getUint16(at + 8), texts + view.getUint16(at + 10)];
    let text = "";
    for (let byte = 0; byte + 1 < length; byte += 2) text += String.fromCharCode(view.getUint16(offset + byte));
    found.set(name, text);
  }
  const family = found.get(1) ?? found.get(16) ?? "";
  return { family, postscript: found.get(6) ?? family };
}

/** The table of letters that knows most: all of Unicode, else its first plane. */
function charactersOf(view: DataView, tables: Tables): GlyphOf {
  const start = offsetOf(tables, "cmap");
  const found = new Map<number, number>();
  for (let index = 0; index < view.getUint16(start + 2); index++) {
    const at = start + 4 + index * 8;
    const platform = view.getUint16(at);
    const isSymbols = platform === 3 && view.getUint16(at + 2) === 0;
    if ((platform !== 0 && platform !== 3) || isSymbols) continue;
    const offset = start + view.getUint32(at + 4);
    found.set(view.getUint16(offset), offset);
  }
  const [full, first] = [found.get(12), found.get(4)];
  if (full !== undefined) return fullTable(view, full);
  if (first !== undefined) return firstPlane(view, first);
  throw new RangeError("no table of letters");
}

/** Format 12: groups of letters in a row. */
function fullTable(view: DataView, start: number): GlyphOf {
  const count = view.getUint32(start + 12);
  const endOf = (index: number): number => view.getUint32(start + 16 + index * 12 + 4);
  return (codePoint) => {
    const index = firstFrom(count, (at) => endOf(at) >= codePoint);
    if (index === count) return 0;
    const at = start + 16 + index * 12;
    const begin = view.getUint32(at);
    return codePoint < begin ? 0 : view.getUint32(at + 8) + codePoint - begin;
  };
}

/** Format 4: segments, each with a distance to its glyphs or a list of them. */
function firstPlane(view: DataView, start: number): GlyphOf {
  const size = view.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + size];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const at = 2 * firstFrom(size / 2, (index) => view.getUint16(ends + 2 * index) >= codePoint);
    if (at >= size) return 0;
    const begin = view.getUint16(starts + at);
    if (codePoint < begin) return 0;
    const delta = view.getUint16(starts + size + at);
    const list = starts + 2 * size + at;
    const distance = view.getUint16(list);
    if (distance === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(list + distance + 2 * (codePoint - begin));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The first index of `count` for which something is so, if it is so for all after it; `count` if for none. */
function firstFrom(count: number, isSo: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
