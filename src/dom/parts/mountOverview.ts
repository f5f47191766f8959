import { instantInView, cameraOf, type Camera } from "../../viewport/camera.js";
import type { TimeAxis } from "../../layout/plan.js";
import type { Extent } from "../../time/when.js";
import { createJob } from "../../model/slices.js";
import { runInSlices } from "../slices/runInSlices.js";
import { formatDomain } from "./formatDomain.js";
import { countSteps } from "./overviewDensity.js";
import type { TimelineView } from "../timelineView.js";
import { createPart, listen, type Part, type PartOptions, type Workshop } from "./part.js";

/** The strip in its own pixels: it is as wide as its parent in the page. */
const strip = { width: 1000, height: 44, column: 4, least: 8 };
/** So long events are counted before anything else is done. Milliseconds. */
const atOnce = 8;
const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Puts a strip under a drawing that counts all events along the whole of time and frames what is in view. The frame can be dragged and a
 * place can be clicked; by keys the arrows move it, + and − change it, 0 shows all.
 *
 * @example
 * const view = createTimeline(container, [{ when: "2014", title: "Russia annexes Crimea" }]);
 * const overview = mountOverview(view);
 * overview.stop();
 * view.destroy();
 */
export function mountOverview(view: TimelineView, options: PartOptions = {}): Part {
  const part = createPart(view, "overview", "after", options);
  const { root, words, backstage, undo, document } = part;
  const { stage } = backstage;
  const { svg, density, frame } = makeStrip(document, words.overview);
  root.append(svg);
  let drawnFor: TimeAxis | null = null;
  const counting = createCounting(part, density);
  const update = () => {
    const { axis, moves } = stage;
    root.hidden = axis === null;
    if (!axis || !moves.extent) return;
    if (drawnFor !== axis) counting.begin(axis);
    drawnFor = axis;
    const [from, to] = framed(axis, moves.extent, root);
    frame.setAttribute("x", String(from));
    frame.setAttribute("width", String(Math.max(strip.least, to - from)));
    svg.setAttribute("aria-valuemin", "0");
    svg.setAttribute("aria-valuemax", "100");
    svg.setAttribute("aria-valuenow", String(Math.round((((from + to) / 2) * 100) / strip.width)));
    svg.setAttribute("aria-valuetext", formatDomain(moves.extent, backstage.options().locale));
  };
  const placeOf = ({ clientX }: PointerEvent) => {
    const box = svg.getBoundingClientRect();
    return ((clientX - box.left) / box.width) * strip.width;
  };
  const centre = (x: number) => {
    const { axis, moves } = stage;
    if (!axis || !moves.extent) return;
    const [from, to] = framed(axis, moves.extent, root);
    const half = (to - from) / 2;
    const middle = Math.max(half, Math.min(strip.width - half, x));
    const camera = homeCamera(axis);
    const scale = (axis.to - axis.from) / strip.width;
    const at = (place: number) =>
      instantInView(axis.track, camera, (isMirrored(axis, root) ? strip.width - place : place) * scale);
    const [start, end] = [at(middle - half), at(middle + half)];
    view.zoomTo({ start: Math.min(start, end), end: Math.max(start, end) }, { duration: 0 });
  };
  addDragging(
    part,
    svg,
    placeOf,
    () => (stage.axis && stage.moves.extent ? framed(stage.axis, stage.moves.extent, root) : null),
    centre,
  );
  listen(part, svg, "keydown", (key) => {
    if (stage.axis && moveByKey(view, stage.axis, key.key, root)) key.preventDefault();
  });
  undo.push(backstage.on("draw", update), counting.stop);
  update();
  return { stop: part.stop };
}

interface Counting {
  /** Counts the events along an axis; what is being counted is left. */
  readonly begin: (axis: TimeAxis) => void;
  readonly stop: () => void;
}

/** Draws how many events there are. Many are counted in slices; until then the strip shows what it showed. */
function createCounting({ backstage, document, root }: Workshop, density: SVGElement): Counting {
  const window = document.defaultView;
  let cancel = (): void => undefined;
  return {
    stop: () => cancel(),
    begin: (axis) => {
      cancel();
      const job = createJob(countSteps(backstage.catalog(), edgesOf(axis)), () => window?.performance.now() ?? 0);
      const draw = () => {
        if (job.result) density.setAttribute("d", densityPath(job.result, isMirrored(axis, root)));
      };
      if (!job.advance(atOnce)) cancel = runInSlices(window, job, draw);
      draw();
    },
  };
}

function makeStrip(document: Document, name: string): Record<"svg" | "density" | "frame", SVGElement> {
  const make = (kind: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElementNS(svgNamespace, kind);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const size = { viewBox: `0 0 ${strip.width} ${strip.height}`, preserveAspectRatio: "none" };
  const svg = make("svg", { ...size, role: "slider", tabindex: "0", "aria-label": name });
  const density = make("path", { class: "whenline-overview-density" });
  const frame = make("rect", { class: "whenline-overview-window", y: "1", height: String(strip.height - 2), rx: "2" });
  svg.append(density, frame);
  return { svg, density, frame };
}

/** Arrows move the frame, + and − change it, 0 shows all. Whether the key is one of them. */
function moveByKey(view: TimelineView, axis: TimeAxis, key: string, root: HTMLElement): boolean {
  const now = { duration: 0 };
  const pan = (axis.to - axis.from) / 8;
  const forwards = isMirrored(axis, root) ? "ArrowLeft" : "ArrowRight";
  if (key === forwards || key === "ArrowUp") view.panBy(pan, now);
  else if (key === "ArrowLeft" || key === "ArrowRight" || key === "ArrowDown") view.panBy(-pan, now);
  else if (key === "+" || key === "=") view.zoomBy(1.6, undefined, now);
  else if (key === "-") view.zoomBy(1 / 1.6, undefined, now);
  else if (key === "0") view.fit(now);
  else return false;
  return true;
}

/** Dragging the frame moves it; a press elsewhere brings it there first. */
function addDragging(
  part: Parameters<typeof listen>[0],
  svg: Element,
  placeOf: (pointer: PointerEvent) => number,
  frameNow: () => readonly [number, number] | null,
  centre: (x: number) => void,
): void {
  let grip: number | null = null;
  listen(part, svg, "pointerdown", (pointer) => {
    const now = frameNow();
    if (!now) return;
    const x = placeOf(pointer);
    const middle = (now[0] + now[1]) / 2;
    const isInside = x >= now[0] && x <= now[1];
    grip = isInside ? x - middle : 0;
    svg.setPointerCapture(pointer.pointerId);
    if (!isInside) centre(x);
  });
  listen(part, svg, "pointermove", (pointer) => {
    if (grip !== null) centre(placeOf(pointer) - grip);
  });
  for (const type of ["pointerup", "pointercancel"] as const) {
    listen(part, svg, type, () => {
      grip = null;
    });
  }
}

/** What shows the whole of time in the strip: as the drawing does, its gaps in proportion. */
function homeCamera({ track, domain, to, from }: TimeAxis): Camera {
  const home = cameraOf(track, domain, to - from);
  return { ...home, width: to - from, rate: home.rate };
}

/** Of a drawing that runs down, the strip runs as its words do. */
function isMirrored({ mirrored, vertical }: TimeAxis, { dir }: HTMLElement): boolean {
  return vertical ? dir === "rtl" : mirrored;
}

function framed(axis: TimeAxis, { start, end }: Extent, root: HTMLElement): [number, number] {
  const camera = homeCamera(axis);
  const scale = strip.width / (axis.to - axis.from);
  const at = (instant: number) => {
    const x = (camera.rate * axis.track.u(instant) + axis.track.shift(instant) - camera.offset) * scale;
    return Math.max(0, Math.min(strip.width, isMirrored(axis, root) ? strip.width - x : x));
  };
  const [a, b] = [at(start), at(end)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** The instants between the columns of the strip. */
function edgesOf(axis: TimeAxis): Float64Array {
  const camera = homeCamera(axis);
  const scale = (axis.to - axis.from) / strip.width;
  const count = strip.width / strip.column;
  return Float64Array.from({ length: count + 1 }, (_, column) =>
    instantInView(axis.track, camera, column * strip.column * scale),
  );
}

/** A bar for each column with events. */
function densityPath(counts: Float64Array, mirrored: boolean): string {
  const highest = counts.reduce((most, value) => Math.max(most, value), 0);
  return Array.from(counts, (value, column) => {
    if (!(value > 1e-6)) return "";
    const height = Math.max(2, Math.round(Math.sqrt(value / highest) * (strip.height - 8)));
    const x = mirrored ? strip.width - (column + 1) * strip.column : column * strip.column;
    return `M${x} ${strip.height}v${-height}h${strip.column}v${height}z`;
  }).join("");
}
