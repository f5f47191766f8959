import { directionOf, hasRightToLeft, type Direction } from "../scene/direction.js";
import type { Mark, TextMark, TextSpan } from "../scene/scene.js";

/**
 * Says of each line of text in which direction it runs: that of its paragraph's first letter, so that all lines of a
 * title run the same way. Lines without letters run from left to right, as numbers do; what has letters only in isolates
 * runs in the direction of the drawing.
 *
 * Shapes: lines of one paragraph are neighbours among `marks`, of the same part, each below the one before, with keys
 * that differ by a number at their end.
 */
export function direct(marks: readonly Mark[], own: Direction): readonly Mark[] {
  return marks.some(mayTurn) ? directAll(marks, own) : marks;
}

/** Whether a mark has text that may run from right to left; all others are left as they are. */
function mayTurn(mark: Mark): boolean {
  if (mark.type === "group") return mark.marks.some(mayTurn);
  return mark.type === "text" && mark.spans.some(({ text }) => hasRightToLeft(text));
}

function directAll(marks: readonly Mark[], own: Direction): Mark[] {
  const done: Mark[] = [];
  for (let from = 0; from < marks.length;) {
    const mark = marks[from] as Mark;
    if (mark.type !== "text") {
      done.push(mark.type === "group" ? { ...mark, marks: direct(mark.marks, own) } : mark);
      from += 1;
      continue;
    }
    const lines = paragraphAt(marks, from, mark);
    done.push(...directed(lines, own));
    from += lines.length;
  }
  return done;
}

function paragraphAt(marks: readonly Mark[], from: number, first: TextMark): TextMark[] {
  const lines = [first];
  for (let last = first; ;) {
    const next = marks[from + lines.length];
    if (next?.type !== "text" || !follows(last, next)) return lines;
    lines.push(next);
    last = next;
  }
}

/** The most that the next line of a paragraph lies below, in heights of its letters. */
const leading = 1.7;

function follows(line: TextMark, next: TextMark): boolean {
  const fall = next.y - line.y;
  return next.part === line.part && fall > 0 && fall < leading * next.size && stemOf(next) === stemOf(line);
}

function stemOf({ key }: TextMark): string {
  return key.replace(/\d+$/, "");
}

function directed(lines: readonly TextMark[], own: Direction): readonly TextMark[] {
  const text = lines.map(({ spans }) => spans.map((span) => span.text).join(" ")).join(" ");
  if (!hasRightToLeft(text)) return lines;
  const isRtl = (directionOf(text) ?? own) === "rtl";
  const whole = closeIsolates(lines);
  return isRtl ? whole.map((line) => ({ ...line, direction: "rtl" })) : whole;
}

const marksOfIsolates = /[\u2066-\u2069]/g;
const end = "\u2069";
/** How many isolates within each other are kept up: fewer than Unicode's limit. */
const deepest = 60;

/** Where lines are broken inside of what is isolated, it ends with the line and begins again with the next. */
function closeIsolates(lines: readonly TextMark[]): readonly TextMark[] {
  let open: string[] = [];
  return lines.map((line) => {
    const spans = line.spans.map((span): TextSpan => {
      const begun = open.join("");
      open = openAfter(span.text, open);
      const text = begun + span.text + end.repeat(open.length);
      return text === span.text ? span : { ...span, text };
    });
    return { ...line, spans };
  });
}

/** The signs that began what is still open after a text. */
function openAfter(text: string, before: readonly string[]): string[] {
  const open = [...before];
  for (const [sign] of text.matchAll(marksOfIsolates)) {
    if (sign === end) open.pop();
    else if (open.length < deepest) open.push(sign);
  }
  return open;
}
