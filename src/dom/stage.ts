import type { GroupSign } from "../layout/legendEntries.js";
import type { TimeAxis } from "../layout/plan.js";
import { toSvg } from "../render/toSvg.js";
import type { Scene } from "../scene/scene.js";
import type { Extent } from "../time/when.js";
import type { Sequence } from "./buttons.js";
import { findWritten } from "./drawScene.js";
import { followHome } from "./followHome.js";
import { addGestures } from "./gestures.js";
import { createInteraction, type Reader } from "./interaction.js";
import { createMoves, type Around, type Moves } from "./moves.js";
import { setAll } from "./nameGroups.js";
import { createNextFrame } from "./nextFrame.js";
import { createPainter, type Painter, type Play } from "./painter.js";
import { placeWords } from "./placeWords.js";
import { createPrintCopy, downWidth, paperHeight, paperWidth, type Print } from "./printCopy.js";
import { createOwnSheet } from "./sheet.js";
import { createSpot } from "./spot.js";
import { spotGround } from "./spotGround.js";
import { createTally, type TallyBox } from "./tally/createTally.js";
import { tallyGround, type TallyView } from "./tally/tallyGround.js";

/** What a stage tells of. */
export interface Audience extends Reader {
  /** Another stretch of time is in view, and drawn. */
  readonly viewport: (extent: Extent) => void;
  /** Something has been drawn anew. */
  readonly draw: () => void;
  /** Another event, or none, is shown as selected. */
  readonly selection: (id: string | null) => void;
  /** More of much data is planned, or all is. */
  readonly planned: () => void;
  /** Milliseconds, for work in slices. */
  readonly clock: () => number;
  /** Does something once the order of the events is known: at once, unless they are very many that are still being sorted. */
  readonly whenOrdered: (act: () => void) => void;
}

/** A drawing in a container that follows the container's width, the page's colours and fonts. */
export interface Stage {
  /** What is drawn; null as long as there is no width to draw it in. */
  readonly scene: Scene | null;
  /** Where time runs in what is drawn; null while nothing has a place in time. */
  readonly axis: TimeAxis | null;
  readonly moves: Moves;
  /** From 0 to 1 while a drawing is planned in slices, else null. */
  readonly progress: number | null;
  /** Draws now, or as soon as there is a width. */
  draw(): void;
  select(id: string | null): void;
  /** Brings an event into view at once. */
  reveal(id: string): void;
  /** The same, and gives it the focus. */
  readonly come: (id: string) => void;
  readonly svg: SVGSVGElement;
  /** What a group is known by in what is drawn; null while nothing is. */
  readonly signOf: (group: string) => GroupSign | null;
  /** Marks events, and dims all others; null marks none. */
  readonly highlight: (isLit: ((id: string) => boolean) | null) => void;
  /** The order of the events is known: what is said of where they stand can be said. */
  readonly ordered: () => void;
  /** The drawing as a file, whole in itself. */
  toSvg(): string;
  stop(): void;
}

/** The width where none can be known, the least that can be laid out, and the most. */
const widths = { unknown: 960, least: 200, most: 20_000 };

/** Adds a drawing to a container. `play` is asked for what to draw each time. */
export function createStage(container: Element, play: () => Play, audience: Audience): Stage {
  const { defaultView: window } = container.ownerDocument;
  const svg = findWritten(container) ?? container.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "svg");
  const sheet = createOwnSheet();

  const widthNow = () => play().options.width ?? widthOf(home.width);
  const render = () => {
    const [width, { theme }] = [widthNow(), play().options];
    if (width === null) return;
    painter.paint(width, theme === "auto" ? home.theme : theme);
    const on = axis();
    setAll(svg, { "data-time": on && (on.vertical ? "down" : "across") });
    if (svg.parentNode === null) place(svg, container, painter.scene !== null);
    sheet.follow(svg, painter.ink);
  };
  const reveal = (id: string) => inTurn(() => moves.reveal(extentOf(play(), id)), render);
  const renderAnew = () => inTurn(painter.forget, render);
  const frame = createNextFrame(window, render);
  const moves = createMoves({ window, changed: frame.ask });
  /** The axis that a reader can move along. */
  const axis = () => (play().zoom ? painter.axis : null);
  const inView = () => ({ ...seenIn(painter), extent: moves.extent });
  const run = () => ({ mirrored: painter.axis?.mirrored, down: painter.axis?.vertical });
  const spot = createSpot(container, svg, spotGround(play, inView));
  const interaction = createInteraction(svg, container, {
    reader: audience,
    moves: () => axis() && moves,
    around: (id) => (painter.axis?.kind === "relative" ? undefined : middleOf(extentOf(play(), id), moves.extent)),
    run,
    outline: { play, inView, run, moves: () => axis() && moves, clock: audience.clock },
    sequence: sequenceOf(play, moves, reveal, audience.whenOrdered),
    spot,
    dig: (click) => moves.zoomBy(digFactor, { pixel: gestures.along(click) }, digTime),
  });
  const tally = tallyOn(container, svg, () => ({ ...inView(), ...play().options }));
  const redraw = (scene: Scene, draw: Parameters<typeof interaction.redraw>[1]) => {
    interaction.redraw(scene, draw);
    tally.refresh();
    audience.draw();
  };
  const painter = createPainter(svg, { ...audience, container, play, moves, redraw, ask: frame.ask });
  const gestures = addGestures(svg, () => ({ axis: axis(), width: painter.scene?.width ?? 0, moves }));
  // At once: there is no other frame before printing.
  const retheme = () => play().options.theme === "auto" && renderAnew();
  const home = followHome(container, { width: frame.ask, theme: retheme, fonts: painter.remeasure });
  const print = createPrintCopy(svg, () => printOf(play(), painter));
  return stageOf(painter, {
    moves,
    svg,
    reveal,
    come: interaction.come,
    draw: renderAnew,
    highlight: interaction.highlight,
    ordered: interaction.ordered,
    signOf: painter.signOf,
    select: (id) => [interaction.select, audience.selection].forEach((each) => each(id)),
    toSvg: () => toSvg(painter.planAt(widthNow() ?? widths.unknown, play().options.theme).home),
    stop: () => {
      stopAll([frame, moves, gestures, home, interaction, spot, tally, painter, sheet, print]);
      removeOwn(svg, painter);
    },
  });
}

function tallyOn(container: Element, svg: SVGSVGElement, view: () => TallyView): TallyBox {
  const stage = { container, svg, width: () => view().scene?.width ?? 0, down: () => view().axis?.vertical ?? false };
  return createTally(stage, tallyGround(view));
}

function seenIn({ scene, axis, countIn }: Painter): Pick<Painter, "scene" | "axis" | "countIn"> {
  return { scene, axis, countIn };
}

function inTurn(...acts: readonly (() => void)[]): void {
  for (const act of acts) act();
}

function stopAll(parts: readonly { readonly stop: () => void }[]): void {
  for (const part of parts) part.stop();
}

/** What was written by others and never taken over stays theirs. */
function removeOwn(svg: SVGSVGElement, { scene }: Painter): void {
  if (scene || svg.childNodes.length === 0) svg.remove();
}

/** How much more detail a press on what is only counted shows, and how long that takes in milliseconds. */
const digFactor = 4;
const digTime = 300;

/** Parts around a drawing need its place before there is something to see. */
function place(svg: SVGSVGElement, container: Element, isDrawn: boolean): void {
  if (!isDrawn) setAll(svg, { width: "0", height: "0" });
  container.append(svg);
}

/** Nothing at all for an event that is gone. */
function extentOf({ catalog }: Play, id: string): Extent {
  const index = catalog.indexOf(id);
  return index < 0 ? { start: Infinity, end: -Infinity } : catalog.extentAt(index);
}

/** The middle of what is in view of an extent. */
function middleOf({ start, end }: Extent, seen: Extent | null): Around | undefined {
  if (!seen) return undefined;
  const first = Math.max(start, seen.start);
  const instant = first + (Math.min(end, seen.end) - first) / 2;
  return Number.isFinite(instant) ? { instant } : undefined;
}

function sequenceOf(
  play: () => Play,
  moves: Moves,
  reveal: (id: string) => void,
  whenOrdered: Sequence["whenOrdered"],
): Sequence {
  return {
    ranked: () => rankedOf(play()),
    whenOrdered,
    idAt: (rank) => play().catalog.idAt(play().catalog.order().indexAt(rank)),
    placeOf: (id) => placeWords(play(), id),
    reveal,
    length: () => (moves.extent ? moves.extent.end - moves.extent.start : 0),
  };
}

/** Much is planned for paper so long, once it shows something: a printer does not wait. Milliseconds. */
const mostForPaper = 1500;

/**
 * All of it, as wide as paper, if there is anything on the screen. What is too high for a page across runs down, unless it was told
 * not to: then it is cut between lines of words.
 */
function printOf({ options: { width = paperWidth, theme } }: Play, painter: Painter): Print | null {
  if (painter.scene === null) return null;
  const planAt = (across: number): Omit<Print, "cut"> & { readonly vertical: boolean } => {
    const { home, axis } = painter.planAt(across, theme === "auto" ? "light" : theme, mostForPaper);
    return { scene: home, vertical: axis?.vertical ?? false };
  };
  const wide = planAt(width);
  const isTall = !wide.vertical && wide.scene.height > paperHeight * 1.25;
  const down = isTall ? planAt(Math.min(width, downWidth)) : wide;
  const { scene, vertical } = down.vertical ? down : wide;
  return { scene: { ...scene, id: painter.scene.id }, cut: vertical || isTall };
}

function stageOf(painter: Painter, rest: Omit<Stage, "scene" | "axis" | "progress">): Stage {
  return {
    ...rest,
    get scene() {
      return painter.scene;
    },
    get axis() {
      return painter.axis;
    },
    get progress() {
      return painter.progress;
    },
  };
}

/** The events that are shown, in order of time. */
function rankedOf({ catalog, options }: Play): ReturnType<Sequence["ranked"]> {
  const { count, indexAt, placeOf } = catalog.shown(options.hiddenGroups ?? []);
  return {
    count,
    idAt: (place) => catalog.idAt(indexAt(place)),
    rankOf: (id) => placeOf(catalog.indexOf(id)),
    startAt: (place) => catalog.startAt(indexAt(place)),
  };
}

function widthOf(followed: number | null): number | null {
  if (followed === null) return widths.unknown;
  return followed === 0 ? null : Math.max(widths.least, Math.min(widths.most, followed));
}
