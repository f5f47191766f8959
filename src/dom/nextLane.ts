/** Where something is in the page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels by which boxes of different lanes may overlap. */
const slack = 1;

/**
 * The index of the box in the next lane above or below that is nearest to a place along time; -1 if there is none. A lane is what
 * stands side by side: boxes that overlap the nearest one across time.
 *
 * @example
 * const boxes = [{ left: 0, right: 9, top: 0, bottom: 5 }, { left: 0, right: 9, top: 6, bottom: 9 }];
 * nextLane(boxes, 0, "below", 4); // 1
 */
export function nextLane(boxes: readonly Box[], from: number, step: "above" | "below", along: number): number {
  const own = boxes[from];
  if (!own) return -1;
  const gapTo = ({ top, bottom }: Box) => (step === "below" ? top - own.bottom : own.top - bottom);
  const beyond = boxes.map((box, index) => ({ box, index, gap: gapTo(box) })).filter(({ gap }) => gap > -slack);
  const nearest = beyond.reduce<(typeof beyond)[number] | null>(
    (best, each) => (best === null || each.gap < best.gap ? each : best),
    null,
  );
  if (!nearest) return -1;
  const isBeside = ({ top, bottom }: Box) => top < nearest.box.bottom - slack && bottom > nearest.box.top + slack;
  const away = ({ left, right }: Box) => Math.max(0, left - along, along - right);
  const lane = beyond.filter(({ box }) => isBeside(box));
  return lane.reduce((best, each) => (away(each.box) < away(best.box) ? each : best), nearest).index;
}

/** The middle of a box along time. */
export function middleOf({ left, right }: Box): number {
  return (left + right) / 2;
}
