import type { LayoutOptions } from "../layout/options.js";
import type { Timeline } from "../model/timeline.js";
import type { Scene } from "../scene/scene.js";
import { adoptScene } from "./drawScene.js";

/** What is known of a drawing that others have written into the page. */
export interface TakeOver {
  /** Whether letters are estimated, as where it was written, so that nothing of it moves. */
  estimates(played: Played, width: number): boolean;
  /** Takes it over if it shows the data and options at this width; else it is emptied, to be drawn anew at once. */
  take(width: number, theme: LayoutOptions["theme"]): void;
  /** Takes away what is there. */
  readonly empty: () => void;
}

/** Events, and what of them is shown how. */
interface Played {
  readonly timeline: Timeline;
  readonly options: LayoutOptions;
}

/** What is to be shown, and how it would be drawn. */
interface Wanted {
  readonly play: () => Played;
  readonly draw: (width: number, theme: LayoutOptions["theme"]) => Scene;
}

/** Takes over what is in an svg element already. */
export function createTakeOver(svg: SVGSVGElement, { play, draw }: Wanted): TakeOver {
  const empty = () => {
    svg.replaceChildren();
    for (const name of svg.getAttributeNames()) svg.removeAttribute(name);
  };
  let written: (Played & { readonly width: number }) | null = null;
  return {
    estimates: ({ timeline, options: { hiddenGroups } }, width) =>
      written?.timeline === timeline && written.options.hiddenGroups === hiddenGroups && written.width === width,
    take: (width, theme) => {
      const { timeline, options } = play();
      const themes = options.theme === "auto" && theme === "dark" ? [theme, "light" as const] : [theme];
      // A drawing of another width is another one: nothing need be laid out to know.
      const mayBe = svg.getAttribute("width") === String(width);
      for (const estimated of mayBe ? [true, false] : []) {
        written = estimated ? { timeline, options, width } : null;
        if (themes.some((each) => adoptScene(svg, draw(width, each)))) return;
      }
      empty();
    },
    empty,
  };
}
