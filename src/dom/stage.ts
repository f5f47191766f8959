import { layout } from "../layout/layout.js";
import type { LayoutOptions } from "../layout/options.js";
import type { Timeline } from "../model/timeline.js";
import { toSvg } from "../render/toSvg.js";
import type { Scene } from "../scene/scene.js";
import { drawScene } from "./drawScene.js";
import { followFonts } from "./followFonts.js";
import { followPage } from "./followPage.js";
import { followWidth } from "./followWidth.js";
import { createInteraction, type Reader } from "./interaction.js";
import { createNextFrame } from "./nextFrame.js";
import { createMeasure } from "./measureText.js";
import { takeNumber } from "./sceneNumber.js";
import { createOwnSheet } from "./sheet.js";

/** What is to be drawn, and how. */
export interface Play {
  readonly timeline: Timeline;
  readonly options: LayoutOptions;
}

/** A drawing in a container that follows the container's width, the page's colours and fonts. */
export interface Stage {
  /** What is drawn; null as long as there is no width to draw it in. */
  readonly scene: Scene | null;
  /** Draws now, or as soon as there is a width. */
  draw(): void;
  select(id: string | null): void;
  /** The drawing as a file, whole in itself. */
  toSvg(): string;
  stop(): void;
}

/** The width where none can be known, the least that can be laid out, and the most. */
const widths = { unknown: 960, least: 200, most: 20_000 };

/** Adds a drawing to a container. `play` is asked for what to draw each time. */
export function createStage(container: Element, play: () => Play, reader: Reader): Stage {
  const document = container.ownerDocument;
  const window = document.defaultView;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const { number, release } = takeNumber(document);
  const measure = createMeasure(document);
  const interaction = createInteraction(svg, container, reader);
  const sheet = createOwnSheet();
  let scene: Scene | null = null;
  let stale = true;

  const layOut = (width: number, theme: LayoutOptions["theme"]): Scene => {
    const { timeline, options } = play();
    return layout(timeline, { ...options, width, theme, measureText: options.measureText ?? measure.measureText });
  };
  const show = (laid: Scene): Scene => {
    const drawn = number === 1 ? laid : { ...laid, id: `${laid.id}-${String(number)}` };
    interaction.redraw(drawn, () => drawScene(svg, drawn));
    stale = false;
    return drawn;
  };
  const render = () => {
    const { theme, width = widthOf(follower.width) } = play().options;
    if (width === null) return;
    if (stale || scene?.width !== width) scene = show(layOut(width, theme === "auto" ? page.theme : theme));
    if (svg.parentNode === null) container.append(svg);
    sheet.follow(svg, scene.ink);
  };
  const renderAnew = () => {
    stale = true;
    render();
  };
  const frame = createNextFrame(window, render);
  const follower = followWidth(container, window, frame.ask);
  // At once: there is no other frame before printing.
  const page = followPage(window, () => {
    if (play().options.theme === "auto") renderAnew();
  });
  const fonts = followFonts(document, () => {
    measure.forget();
    stale = true;
    frame.ask();
  });
  const undo = [frame.stop, follower.stop, page.stop, fonts.stop, interaction.stop, sheet.release, release];
  return {
    get scene() {
      return scene;
    },
    draw: renderAnew,
    select: interaction.select,
    toSvg: () => {
      const { theme, width = widthOf(follower.width) ?? widths.unknown } = play().options;
      return toSvg(layOut(width, theme));
    },
    stop: () => {
      for (const each of undo) each();
      svg.remove();
    },
  };
}

function widthOf(followed: number | null): number | null {
  if (followed === null) return widths.unknown;
  return followed === 0 ? null : Math.max(widths.least, Math.min(widths.most, followed));
}
