/** Width of an emoji in em: a round number, as the fonts of the systems differ. */
export const emojiWidth = 1.25;

/**
 * Runs of code points that Arial has no letters of, or joins, by their last, with the mean width of a letter in em.
 *
 * Source: Han, kana, full width and Hangul are drawn on a grid. The others were measured in Noto fonts (Arabic also
 * in Cairo and Amiri), where titles are 3 to 6 % off their script's mean; fonts differ more, so these are on the wide side.
 */
const runs: readonly (readonly [last: number, width: number])[] = [
  [0x058f, 0.67], // Armenian
  [0x05ff, 0.6],
  [0x08ff, 0.55], // Arabic, Syriac: the wide letters
  [0x097f, 0.6], // Devanagari
  [0x0b7f, 0.69], // Bengali to Odia
  [0x0dff, 0.84], // Tamil to Sinhala
  [0x0eff, 0.56], // Thai, Lao
  [0x10ff, 0.68], // Tibetan, Burmese, Georgian
  [0x115f, 1], // the first of the three parts of a Hangul syllable
  [0x11ff, 0], // and the others
  [0x1cff, 0.75],
  [0x22ff, 0.7],
  [0x2e7f, 0.9],
  [0xa4cf, 1], // Han, kana, Yi
  [0xabff, 0.7],
  [0xd7ff, 0.92], // Hangul
  [0xfaff, 1],
  [0xfe2f, 0.5], // Arabic forms
  [0xfe4f, 1],
  [0xfeff, 0.5],
  [0xff60, 1], // full width
  [0xffdf, 0.5], // half width
  [0x1efff, 0.75],
  [0x10ffff, 1],
];

/** Width in em of a character that the tables of Arial lack; below 0 for a sign that makes its neighbours narrower. */
export function widthInScript(code: number, isBold: boolean): number {
  const char = String.fromCodePoint(code);
  // The sign that joins two letters of northern India into one narrower than both.
  if (code > 0x900 && code < 0xb80 && (code & 0x7f) === 0x4d) return -0.5;
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(char)) return 0;
  if (/\p{Emoji_Presentation}/u.test(char)) return emojiWidth;
  return meanWidth(code, char) * (isBold && code < 0x1100 ? 1.08 : 1);
}

function meanWidth(code: number, char: string): number {
  // Vowel signs of northern India.
  if (code < 0xb80 && /\p{Mc}/u.test(char)) return 0.28;
  // Letters of Arabic that are narrow in all their forms.
  if (/[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0644\u0648\u0649\u0698]/.test(char)) return 0.4;
  return runs.find(([last]) => code <= last)?.[1] ?? 1;
}
