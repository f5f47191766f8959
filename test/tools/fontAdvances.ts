import { readFileSync } from "node:fs";

/** What the layout of text needs to know of a font, in em. */
export interface Font {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width by code point, in 1/2048 em. */
  readonly advances: ReadonlyMap<number, number>;
}

/** Reads a TrueType or OpenType file: head, hhea, hmtx and the Unicode subtables of cmap (formats 4 and 12). */
export function readFont(path: string): Font {
  const bytes = readFileSync(path);
  const at: Record<string, number> = {};
  for (let table = 12; table < 12 + 16 * bytes.readUInt16BE(4); table += 16) {
    at[bytes.toString("latin1", table, table + 4)] = bytes.readUInt32BE(table + 8);
  }
  const { head = 0, hhea = 0, hmtx = 0, cmap = 0 } = at;
  const em = bytes.readUInt16BE(head + 18);
  const last = bytes.readUInt16BE(hhea + 34) - 1;
  const advances = new Map<number, number>();
  for (let record = cmap + 4; record < cmap + 4 + 8 * bytes.readUInt16BE(cmap + 2); record += 8) {
    for (const [code, glyph] of glyphs(bytes, cmap + bytes.readUInt32BE(record + 4))) {
      const advance = bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, last));
      advances.set(code, Math.round((advance * 2048) / em));
    }
  }
  return {
    ascent: bytes.readInt16BE(hhea + 4) / em,
    descent: -bytes.readInt16BE(hhea + 6) / em,
    lineGap: bytes.readInt16BE(hhea + 8) / em,
    advances,
  };
}

function* glyphs(bytes: Buffer, at: number): Generator<[code: number, glyph: number]> {
  const format = bytes.readUInt16BE(at);
  if (format === 12) {
    for (let group = at + 16; group < at + 16 + 12 * bytes.readUInt32BE(at + 12); group += 12) {
      const first = bytes.readUInt32BE(group);
      const end = bytes.readUInt32BE(group + 4);
      for (let code = first; code <= end; code++) yield [code, bytes.readUInt32BE(group + 8) + code - first];
    }
  } else if (format === 4) {
    const size = bytes.readUInt16BE(at + 6);
    for (let end = at + 14; end < at + 14 + size; end += 2) {
      const first = bytes.readUInt16BE(end + size + 2);
      const delta = bytes.readInt16BE(end + 2 * size + 2);
      const place = end + 3 * size + 2;
      const offset = bytes.readUInt16BE(place);
      for (let code = first; code <= bytes.readUInt16BE(end) && code < 0xffff; code++) {
        const glyph = offset === 0 ? code : bytes.readUInt16BE(place + offset + 2 * (code - first));
        if (glyph !== 0) yield [code, (glyph + delta) & 0xffff];
      }
    }
  }
}
