import { collapse, piecesOf, wrapText, type Piece, type WrapOptions } from "./wrapText.js";

const ideograph = /[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\uff01-\uff9f\ud840-\ud8bf]/;

/** Whether any of a text is in a script that is broken between its characters: Chinese or Japanese. */
export function isIdeographicText(text: string): boolean {
  return ideograph.test(text);
}

/** A text is not broken into more than this; what is longer takes its lines as they come. */
const mostPieces = 120;

/** A line may be longer than the mean by this share, or by two characters, if it then ends where a phrase does. */
const mostUneven = 1.4;

/** A piece that stays whole on a line, and what it costs that a line ends behind it. */
interface RatedPiece extends Piece {
  readonly cost: number;
}

/** What lines are judged by: the mean of their lengths and the most of one. `em` is the width of a character. */
interface Goal {
  readonly mean: number;
  readonly most: number;
  readonly em: number;
}

/**
 * Breaks a text without spaces into so many lines about as long as each other that end where phrases do: at a pause,
 * after a particle, before a word in other letters; never within a word of kana or between a number and its unit, if
 * there is another way. Null where there is none at all.
 *
 * Shapes: white space is single already, as `wrapText` leaves it.
 */
export function wrapPhrases(
  text: string,
  width: number,
  count: number,
  measure: (text: string) => number,
): string[] | null {
  const pieces = ratedPieces(text, measure);
  if (pieces === null || pieces.length < count) return null;
  const em = measure("国");
  const mean = pieces.reduce((sum, piece) => sum + piece.space + piece.width, 0) / count;
  const most = Math.min(width, Math.max(mean * mostUneven, mean + 2 * em)) + 1e-6;
  const starts = cheapest(pieces, count, { mean, most, em });
  return (
    starts?.map((from, line) => {
      const last = (starts[line + 1] ?? pieces.length) - 1;
      return text.slice((pieces[from] as RatedPiece).from, (pieces[last] as RatedPiece).to);
    }) ?? null
  );
}

/** Breaks words that stand alone, as `wrapText` does; in scripts without spaces where phrases end. */
export function wrapName(text: string, options: WrapOptions): { lines: string[]; cut: boolean } {
  const first = wrapText(text, options);
  if (first.lines.length === 1 || first.cut || !isIdeographicText(text)) return first;
  const lines = wrapPhrases(collapse(text), options.width, first.lines.length, options.measure);
  return lines === null ? first : { lines, cut: false };
}

/** A last line of a paragraph is no shorter than this, in characters, where the line before can spare them. */
const leastLast = 3;

/** How many places before the end of a line are looked at for a better one. */
const lookedBack = 8;

/** The lines of a text, the last of them with more than two characters: what it lacks comes from the line before. */
export function withoutOrphan(text: string, lines: readonly string[]): readonly string[] {
  const last = lines.at(-1) ?? "";
  const before = lines.at(-2) ?? "";
  if (last.length >= leastLast || !isIdeographicText(last) || before.length < 2 * leastLast) return lines;
  const whole = before + last;
  // A space between the two lines is a better place than any other.
  if (!text.includes(whole)) return lines;
  const pieces = (ratedPieces(whole, () => 0) ?? []).filter(({ to }) => to < before.length).slice(-lookedBack);
  const ends = pieces.reverse().filter(({ to }) => whole.length - to >= leastLast && to >= leastLast);
  const costs = ends.map(({ cost }, steps) => cost + steps);
  const best = ends[costs.indexOf(Math.min(...costs))];
  if (best === undefined) return lines;
  return [...lines.slice(0, -2), whole.slice(0, best.to), whole.slice(best.to).trimStart()];
}

function ratedPieces(text: string, measure: (text: string) => number): RatedPiece[] | null {
  const pieces = piecesOf(text, measure, mostPieces + 1);
  return pieces.length > mostPieces ? null : pieces.map((piece) => ({ ...piece, cost: costOf(text, piece.to) }));
}

/** Where the lines start, if there is a way: the least of all sums, from the last line to the first. */
function cheapest(pieces: readonly RatedPiece[], count: number, goal: Goal): number[] | null {
  const size = pieces.length;
  // For each number of lines left and each first piece: the least cost, and the first piece of the line after.
  const costs = Array.from({ length: count + 1 }, () => new Array<number>(size + 1).fill(Infinity));
  const nexts = Array.from({ length: count + 1 }, () => new Array<number>(size + 1).fill(size));
  (costs[0] as number[])[size] = 0;
  for (let left = 1; left <= count; left++) {
    for (let from = 0; from < size; from++) {
      let length = -(pieces[from] as RatedPiece).space;
      for (let to = from + 1; to <= size; to++) {
        const piece = pieces[to - 1] as RatedPiece;
        length += piece.space + piece.width;
        if (length > goal.most) break;
        const rest = costs[left - 1]?.[to] ?? Infinity;
        const cost = rest + ((length - goal.mean) / goal.em) ** 2 + (to < size ? piece.cost : 0);
        if (cost > (costs[left]?.[from] ?? 0) || rest === Infinity) continue;
        (costs[left] as number[])[from] = cost;
        (nexts[left] as number[])[from] = to;
      }
    }
  }
  if (costs[count]?.[0] === Infinity) return null;
  const starts = [0];
  for (let left = count; left > 1; left--) starts.push(nexts[left]?.[starts.at(-1) ?? 0] ?? size);
  return starts;
}

type Letters = "kana" | "katakana" | "han" | "digit" | "opening" | "pause" | "other";

const kinds: readonly (readonly [RegExp, Letters])[] = [
  [/[\p{P}\s]/u, "pause"],
  [/[ーｰ]/u, "katakana"],
  [/\p{sc=Hira}/u, "kana"],
  [/\p{sc=Kana}/u, "katakana"],
  [/\p{sc=Han}/u, "han"],
  [/\p{Nd}/u, "digit"],
];

function lettersOf(char: string): Letters {
  if (/\p{Ps}|\p{Pi}/u.test(char)) return "opening";
  return kinds.find(([pattern]) => pattern.test(char))?.[1] ?? "other";
}

/** What a break costs by what stands before and behind it, in squares of a character's width. */
const breakCosts: Partial<Record<`${Letters} ${Letters}`, number>> = {
  "kana kana": 6,
  "kana katakana": 1,
  "kana han": 1,
  "kana digit": 1,
  "kana other": 1,
  "katakana katakana": 12,
  "katakana kana": 9,
  "han han": 5,
  "han kana": 8,
  "han digit": 4,
  "digit kana": 9,
  "digit han": 14,
  "digit katakana": 9,
  "other kana": 8,
};

function costOf(text: string, end: number): number {
  const before = lettersOf(Array.from(text.slice(Math.max(0, end - 2), end)).at(-1) ?? " ");
  const after = lettersOf(String.fromCodePoint(text.codePointAt(end) ?? 0x20));
  if (before === "pause" || after === "pause" || after === "opening") return 0;
  return breakCosts[`${before} ${after}`] ?? 2;
}
