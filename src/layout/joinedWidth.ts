import {
  arabicForms,
  arabicKinds,
  boldFactors,
  devanagari,
  devanagariHalves,
  devanagariPairs,
  lamAlef,
  step,
} from "./joinedAdvances.js";

/** Arabic and Devanagari: scripts whose letters change their width with their neighbours. */
export function isJoined(code: number): boolean {
  return (code >= 0x60c && code < 0x6fa) || (code >= 0x900 && code < 0x980);
}

/** Runs of a joined script, with the marks and joiners in them, and all that is between. */
export const joinedRuns = /[\u060c-\u06f9][\u060c-\u06f9\u200c-\u200d]*|[\u0900-\u097f][\u0900-\u097f\u200c-\u200d]*/g;

/** Width in em of a run of one joined script. */
export function joinedWidth(run: string, isBold: boolean): number {
  const isArabic = run.charCodeAt(0) < 0x700;
  const factor = isBold ? boldFactors[isArabic ? "arabic" : "devanagari"] : 1;
  return (isArabic ? arabicWidth(run) : devanagariWidth(run)) * factor;
}

/** The width that a character of a table stands for; 0 for none. */
function widthAt(table: string, index: number): number {
  const code = table.charCodeAt(index);
  return code >= 36 ? (code - 36) * step : 0;
}

const zeroWidthNonJoiner = 0x200c;
const zeroWidthJoiner = 0x200d;
const lam = 0x644;

interface Place {
  readonly code: number;
  readonly joinsNext: boolean;
  readonly joinsBefore: boolean;
}

/** Each letter in the form that its neighbours give it; lam and a following alef are one. */
function arabicWidth(run: string): number {
  const places = placesOf(run);
  let sum = 0;
  for (let index = 0; index < places.length; index++) {
    const { code, joinsNext, joinsBefore } = places[index] as Place;
    const before = joinsBefore && (places[index - 1]?.joinsNext ?? false);
    const after = joinsNext && (places[index + 1]?.joinsBefore ?? false);
    if (code === lam && isAlef(places[index + 1]?.code)) {
      sum += lamAlef[before ? 1 : 0];
      index++;
      continue;
    }
    sum += widthAt(arabicForms, 4 * kindOf(code) + (after ? (before ? 2 : 1) : before ? 3 : 0));
  }
  return sum;
}

function isAlef(code: number | undefined): boolean {
  return code === 0x627 || code === 0x622 || code === 0x623 || code === 0x625;
}

/** The characters of a run but for marks, with the sides on which they join. */
function placesOf(run: string): Place[] {
  const places: Place[] = [];
  for (let index = 0; index < run.length; index++) {
    const code = run.charCodeAt(index);
    if (code === zeroWidthJoiner) places.push({ code, joinsNext: true, joinsBefore: true });
    else if (code === zeroWidthNonJoiner) places.push({ code, joinsNext: false, joinsBefore: false });
    else if (kindOf(code) >= 0) {
      const form = 4 * kindOf(code);
      places.push({
        code,
        joinsNext: arabicForms.charAt(form + 1) !== "#",
        joinsBefore: arabicForms.charAt(form + 3) !== "#",
      });
    }
  }
  return places;
}

/** Below 0 for marks. */
function kindOf(code: number): number {
  const kind = arabicKinds.charCodeAt(code - 0x60c);
  return kind >= 36 ? kind - 36 : -1;
}

const virama = 0x94d;
const nukta = 0x93c;
const ra = 0x930;

/** Consonants that a virama joins are halves but for the last, or one with it; ra stands above or below. */
function devanagariWidth(run: string): number {
  let sum = 0;
  for (let index = 0; index < run.length;) {
    const code = run.charCodeAt(index);
    let next = index + 1;
    if (run.charCodeAt(next) === nukta) next++;
    const after = run.charCodeAt(next + 1);
    if (!isConsonant(code) || run.charCodeAt(next) !== virama || !(isConsonant(after) || after === zeroWidthJoiner)) {
      sum += widthAt(devanagari, code - 0x900);
      index++;
      continue;
    }
    const pair = devanagariPairs.indexOf(String.fromCharCode(code, after));
    if (after === ra) {
      // Another consonant may join this one in its turn.
      sum +=
        run.charCodeAt(next + 2) === virama
          ? widthAt(devanagariHalves, code - 0x915)
          : widthAt(devanagari, code - 0x900);
      index = next + 2;
    } else if (pair >= 0) {
      sum += widthAt(devanagariPairs, pair + 2);
      index = next + 2;
    } else {
      if (code !== ra) sum += widthAt(devanagariHalves, code - 0x915);
      index = next + 1;
    }
  }
  return sum;
}

function isConsonant(code: number): boolean {
  return code >= 0x915 && code <= 0x939;
}
