import { sentence } from "../layout/words.js";
import type { TimeAxis } from "../layout/plan.js";
import type { Scene } from "../scene/scene.js";
import { formatWhen } from "../time/formatWhen.js";
import type { Extent } from "../time/when.js";
import { cameraOf } from "../viewport/camera.js";
import type { Play } from "./painter.js";
import { placeWords } from "./placeWords.js";
import type { SpotGround } from "./spot.js";

/** What is drawn: its axis and what of it is in view. */
export interface InView {
  readonly scene: Scene | null;
  readonly axis: TimeAxis | null;
  readonly extent: Extent | null;
}

/** Where events that are only counted stand in a drawing, and how they are said. */
export function spotGround(play: () => Play, inView: () => InView): SpotGround {
  const eventOf = (id: string) => play().catalog.event(id);
  return {
    down: () => inView().axis?.vertical ?? false,
    placeOf: (id) => {
      const when = eventOf(id)?.when;
      return when ? placeIn({ start: when.start.earliest, end: when.end.latest }, inView()) : null;
    },
    wordsOf: (id) => {
      const event = eventOf(id);
      if (!event) return null;
      const { locale } = play().options;
      const { when, title } = event;
      const spoken = formatWhen(when, { locale, style: "spoken" });
      return {
        date: sentence(formatWhen(when, { locale })),
        title,
        name: `${spoken}: ${title}`,
        place: placeWords(play(), id),
      };
    },
  };
}

/** The middle of what of an extent is in view, as a share of the drawing; null if nothing is, or no bound of it is finite. */
function placeIn({ start, end }: Extent, { scene, axis, extent }: InView): number | null {
  if (!scene || !axis || !extent || !(Number.isFinite(start) || Number.isFinite(end))) return null;
  if (end < extent.start || start > extent.end) return null;
  const { track, from, to, mirrored, vertical } = axis;
  const camera = cameraOf(track, extent, to - from);
  const middle = (Math.max(start, extent.start) + Math.min(end, extent.end)) / 2;
  const along = camera.rate * track.u(middle) + track.shift(middle) - camera.offset;
  return (mirrored ? to - along : from + along) / (vertical ? scene.height : scene.width);
}
