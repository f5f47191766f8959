import { renderToString, type LayoutOptions } from "whenline";
import { baku } from "../../examples/baku/data.js";
import { subjects } from "../../examples/gallery/subjects.js";
import { universe } from "../../examples/gallery/universe.js";
import { everything } from "../node/scenes/everything.js";

/** A static drawing to compare. */
export interface Picture {
  readonly name: string;
  readonly svg: string;
}

/** Hebrew, which the font of the comparison has; Latin and numbers stand within it. */
const hebrew = {
  title: "ציר זמן",
  subtitle: "שנים, ימים ושמות באותיות אחרות.",
  groups: [{ id: "a", title: "עיתונות" }],
  events: [
    { when: "1863", title: "הלבנון, העיתון הראשון בירושלים", group: "a" },
    { when: "1948-05-14", title: "הכרזת העצמאות נקראת בתל אביב", group: "a" },
    { when: "1950/1960~", title: "עשר שנים של Whenline 2.0 ועוד", group: "a" },
  ],
};

/** More events than have labels of their own: leader lines pass beneath words, and what has no room is counted. */
const crowd = Array.from({ length: 150 }, (_, index) => ({
  when:
    index % 5 === 0 ? String(1900 + (index % 100)) : `1950-0${String(1 + (index % 3))}-${String(10 + (index % 18))}`,
  title: `The council meets for the ${String(index)}th time`,
  importance: (index % 7) / 7,
}));

const wide: LayoutOptions = { width: 960 };
const narrow: LayoutOptions = { width: 360 };

const all: readonly (readonly [name: string, data: unknown, options: LayoutOptions])[] = [
  ...(["light", "dark", "print", "contrast", "auto"] as const).flatMap((theme) => [
    [`baku ${theme}`, baku, { ...wide, theme }] as const,
    [`everything ${theme}`, everything, { ...wide, theme, now: "2016-05" }] as const,
  ]),
  ["baku down", baku, narrow],
  ["everything down", everything, { ...narrow, now: "2016-05" }],
  ["groups down", baku, { ...narrow, lanes: "group" }],
  ["groups beside", baku, { width: 800, lanes: "group", orientation: "vertical", theme: "print" }],
  ["crowd", crowd, wide],
  ["forty", crowd.slice(0, 40), wide],
  ["logarithm", universe, { ...wide, scale: "log" }],
  ["hebrew", hebrew, wide],
  ["hebrew down", hebrew, narrow],
  ...subjects.flatMap(({ id, data }) => [[id, data, wide] as const, [`${id} down`, data, narrow] as const]),
];

/** The pictures whose names begin with one of the given words; all of them if none is given. */
export function picturesNamed(starts: readonly string[]): Picture[] {
  return all
    .filter(([name]) => starts.length === 0 || starts.some((start) => name.startsWith(start)))
    .map(([name, data, options]) => ({ name, svg: renderToString(data, options) }));
}
