/** May not begin a line: closing brackets, stops, small kana, marks of length and repetition. */
const neverFirst =
  "!%),.:;?]}°’”»‐–—…‥′″‰℃、。々〉》」』】〕〗〙〜〟〻゛゜ゝゞヽヾ・ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ" +
  "！％），．：；？］｝～｠｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ·‼⁇⁈⁉゠ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ\u00a0\u202f\u2060\ufeff\u200d\u200b";

/** May not end a line: opening brackets, signs before a number. */
const neverLast = "$([{£¥‘“«№〈《「『【〔〖〘〝（［｛｟＃＄￡￥\u00a0\u202f\u2060\ufeff\u200d";

/** Where the piece of `text` that begins at `start` ends: before the next space, or where else a line may break. */
export function breakAfter(text: string, start: number): number {
  let before = text.codePointAt(start) ?? 0;
  let index = start + (before > 0xffff ? 2 : 1);
  while (index < text.length) {
    const after = text.codePointAt(index) ?? 0;
    if (after === 0x20 || after === 0x3000) return index;
    if (mayBreak(before, after) && !(isDash(before) && isLoose(text, index - 1))) return index;
    before = after;
    index += after > 0xffff ? 2 : 1;
  }
  return text.length;
}

function mayBreak(before: number, after: number): boolean {
  switch (before) {
    case 0x2d: // hyphen-minus and slash: not in 1914-18, 1/2, //
    case 0x2f:
      return isLetter(after);
    case 0x2010:
    case 0x2013:
    case 0x2014:
      return isLetter(after) || isDigit(after);
    case 0x200b:
      return true;
    default:
      if (!isIdeographic(before) && !isIdeographic(after)) return false;
      return (
        !neverFirst.includes(String.fromCodePoint(after)) &&
        !neverLast.includes(String.fromCodePoint(before)) &&
        !isMark(after)
      );
  }
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2f || (code >= 0x2010 && code <= 0x2014);
}

/** Whether the dash at `index` has nothing before it, as in "-5" or "/path". */
function isLoose(text: string, index: number): boolean {
  return index === 0 || text.charCodeAt(index - 1) === 0x20 || text.charCodeAt(index - 1) === 0x3000;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code < 0x3a;
}

function isLetter(code: number): boolean {
  return code > 0x7f ? /\p{L}/u.test(String.fromCodePoint(code)) : (code | 32) > 0x60 && (code | 32) < 0x7b;
}

function isMark(code: number): boolean {
  return code >= 0x300 && /\p{M}/u.test(String.fromCodePoint(code));
}

/** Han, kana, Yi and full-width forms. Hangul is not among them: Korean has spaces. */
function isIdeographic(code: number): boolean {
  if (code < 0x2e80) return false;
  return (
    (code <= 0xa4cf && !(code >= 0x3130 && code < 0x3190)) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xfe30 && code < 0xfe50) ||
    (code >= 0xff01 && code < 0xffa0) ||
    (code >= 0x20000 && code < 0x40000)
  );
}
