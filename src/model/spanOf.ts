import { withParts } from "../time/makeWhen.js";
import { parseWhen } from "../time/parseWhen.js";
import type { Bound, When } from "../time/when.js";

/** Whether a date says anything of where it lies; `/` and `../..` do not. */
export function isDated({ start, end }: When): boolean {
  return start.known === "stated" || end.known === "stated";
}

/**
 * The first and the last date that any of the dates states, each as its source states it; undefined if none states any.
 * One without a limit ("1066 or earlier") is the first, or the last, only where no other has one.
 * Of several that begin at the same instant the coarsest is the first, so that nothing is told more finely than it is known.
 */
export function spanOf(whens: readonly When[]): readonly [first: When, last: When] | undefined {
  const limited = edgesOf(whens, true);
  const inOrder = limited && limited[0].bound.earliest <= limited[1].bound.latest;
  const edges = inOrder ? limited : edgesOf(whens, false);
  return edges && [dateOf(edges[0]), dateOf(edges[1])];
}

/** The first and the last stated bound; if `limited`, one without a limit on that side only where no other has one. */
function edgesOf(whens: readonly When[], limited: boolean): readonly [Edge, Edge] | undefined {
  let first: Edge | undefined;
  let last: Edge | undefined;
  const take = (when: When, side: "start" | "end") => {
    const bound = when[side];
    if (bound.known !== "stated") return;
    if (!first || begins(bound, first.bound, limited)) first = { when, side, bound };
    if (!last || ends(bound, last.bound, limited)) last = { when, side, bound };
  };
  for (const when of whens) {
    take(when, "start");
    take(when, "end");
  }
  return first && last && [first, last];
}

interface Edge {
  readonly when: When;
  readonly side: "start" | "end";
  readonly bound: Bound;
}

function begins(a: Bound, b: Bound, limited = false): boolean {
  if (limited && Number.isFinite(a.earliest) !== Number.isFinite(b.earliest)) return Number.isFinite(a.earliest);
  return a.earliest < b.earliest || (a.earliest === b.earliest && a.latest > b.latest);
}

function ends(a: Bound, b: Bound, limited = false): boolean {
  if (limited && Number.isFinite(a.latest) !== Number.isFinite(b.latest)) return Number.isFinite(a.latest);
  return a.latest > b.latest || (a.latest === b.latest && a.earliest < b.earliest);
}

/** One end of an interval, or of a set, as a date of its own. */
function dateOf({ when, side, bound }: Edge): When {
  if (when.kind === "moment") return when;
  if (when.kind === "set") return memberOf(when.edtf, side);
  const text = endText(when.edtf, side);
  return withParts(parseWhen(text), bound.part, undefined);
}

function endText(edtf: string, side: "start" | "end"): string {
  const slash = edtf.indexOf("/");
  return side === "start" ? edtf.slice(0, slash) : edtf.slice(slash + 1);
}

/** The earliest or the latest date named in `{1667,1668..1670}`, which may name them in any order; where it goes on, that is none. */
function memberOf(edtf: string, side: "start" | "end"): When {
  const texts = edtf.slice(1, -1).split(/,|\.\./);
  const members = texts.filter((text) => text !== "").map((text) => parseWhen(text));
  return members.reduce((best, member) => {
    const better = side === "start" ? begins(member.start, best.start) : ends(member.end, best.end);
    return better ? member : best;
  });
}
