import type { Precision } from "../time/when.js";
import type { LanedInterval } from "./intervalLanes.js";
import type { MarkedUnit, MomentSpan } from "./momentMarks.js";
import type { Unit } from "./units.js";

/** What is drawn: dots and pills by how exact they are, and what else needs a sign. */
type Sight = `${"exact" | "soft"} ${"dot" | "pill"}` | "set" | "one of" | "fade" | "claim" | "uncertain";

/** What a drawing shows. */
export interface Seen {
  readonly sights: Set<Sight>;
  /** The groups of all, of those with dots, and of those with bars. */
  readonly used: Set<string | undefined>;
  readonly dotted: Set<string | undefined>;
  readonly barred: Set<string | undefined>;
  /** Of what is drawn as a dot. */
  readonly precisions: Precision[];
}

/** Looks at what is drawn once, for all signs. */
export function seenIn(moments: readonly MarkedUnit[], bars: readonly LanedInterval[]): Seen {
  const seen: Seen = { sights: new Set(), used: new Set(), dotted: new Set(), barred: new Set(), precisions: [] };
  for (const { unit, spans, lane } of moments) if (lane !== null) seeUnit(unit, spans, seen);
  for (const { unit } of bars) {
    seeUnit(unit, [], seen);
    seen.barred.add(unit.group);
  }
  return seen;
}

function seeUnit({ group, claims, when }: Unit, spans: readonly MomentSpan[], seen: Seen): void {
  const { sights, used, dotted, barred, precisions } = seen;
  used.add(group);
  if (claims.length > 0) sights.add("claim");
  if (when.uncertain) sights.add("uncertain");
  if (when.kind === "set") sights.add("set");
  let own = 0;
  for (const { dot, claim, fadesLeft, fadesRight } of spans) {
    if (claim) continue;
    if (own++ > 0 && when.kind !== "set") sights.add("one of");
    if (fadesLeft || fadesRight) sights.add("fade");
    if (dot) precisions.push(when.precision);
    (dot ? dotted : barred).add(group);
    sights.add(`${when.approximate ? "soft" : "exact"} ${dot ? "dot" : "pill"}`);
  }
}
