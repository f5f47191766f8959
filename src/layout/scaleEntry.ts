import type { Mark } from "../scene/scene.js";
import type { Words } from "../time/words.js";
import type { Brush } from "./brush.js";
import type { LegendEntry } from "./legend.js";
import type { Measure } from "./warp.js";

/** Where the ticks of each sign stand, as shares of its width. */
const signs = { sequence: [0, 1 / 3, 2 / 3, 1], log: [0, 0.5, 0.8, 1], relative: [0, 0.5, 1] } as const;

const width = 34;

/** What the legend says of a scale on which distances are not lengths of time on the calendar; null for one where they are. */
export function scaleEntry(measure: Measure, { legend, today }: Words, brush: Brush): LegendEntry | null {
  switch (measure.kind) {
    case "time":
      return null;
    case "log":
      return entry(measure.kind, legend.log(measure.words ?? today), brush);
    case "sequence":
    case "relative":
      return entry(measure.kind, legend[measure.kind], brush);
  }
}

function entry(kind: keyof typeof signs, text: string, { theme }: Brush): LegendEntry {
  const rule = { type: "rule", part: "sign", stroke: theme.muted } as const;
  const draw = (x: number, y: number): Mark[] => [
    { ...rule, key: "axis", x1: x, y1: y - 3, x2: x + width, y2: y - 3 },
    ...signs[kind].map((share, index): Mark => {
      const at = x + share * width;
      return { ...rule, key: `tick-${String(index)}`, x1: at, y1: y - 3, x2: at, y2: y + 4 };
    }),
  ];
  return { key: `scale-${kind}`, width, text, draw };
}
