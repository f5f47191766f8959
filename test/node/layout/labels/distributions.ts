import type { LabelBoxes } from "../../../../src/layout/labels/labelBoxes.js";
import { createRandom } from "../../../tools/createRandom.js";
import { boxesOf } from "./given.js";

/** All anchors lie in 0 to this. */
export const span = 1000;

type Draw = (random: () => number) => number;

const normal: Draw = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const evenly: Draw = (random) => random() * span;
const inBursts: Draw = (random) =>
  random() < 0.6
    ? Math.min(span, Math.max(0, (Math.floor(random() * 20) + 0.5) * (span / 20) + normal(random)))
    : evenly(random);

/** Where anchors lie. */
export const anchors = {
  uniform: evenly,
  bursts: inBursts,
  piles: (random) => Math.floor(evenly(random) / 20) * 20,
  "one instant": () => 5,
  "one corner": (random) => span * random() ** 6,
} as const satisfies Record<string, Draw>;

/** How wide boxes are. */
export const widths = {
  equal: () => 120,
  uniform: (random) => 60 + 120 * random(),
  "log-normal": (random) => 100 * Math.exp(0.5 * normal(random)),
} as const satisfies Record<string, Draw>;

/** Labels after their anchors, but for those that a drawing of `room` pixels would cut there: these stand before. */
export function drawLabels(count: number, anchor: Draw, width: Draw, room: number, seed = 1): LabelBoxes {
  const random = createRandom(seed);
  return boxesOf(
    Array.from({ length: count }, () => {
      const [at, wide] = [anchor(random), width(random)];
      const after = (at / span) * room + 7 + wide <= room;
      return { at, start: after ? 7 : -7 - wide, end: after ? 7 + wide : -7 };
    }),
  );
}
