import type { Mark } from "../../scene/scene.js";
import { backstageOf } from "../backstage.js";
import { listenAll } from "../listenAll.js";
import { setAll } from "../nameGroups.js";
import { adoptSheet } from "../sheet.js";
import type { TimelineView } from "../timelineView.js";
import { legendRules } from "./legendRules.js";
import type { Part } from "./part.js";

/**
 * Makes the groups in the legend of a drawing buttons that hide the events of a group and show them again: pressed while they are
 * shown. One more tab stop; arrows go from group to group. Hidden groups stay in the legend, struck out.
 *
 * The legend names no groups where each has a band with its name, and where there is but one: there, `mountFilter` has buttons.
 * Errors: throws TimelineError `invalid-view`.
 *
 * @example
 * const view = createTimeline(container, {
 *   groups: [{ id: "a", title: "Talks" }, { id: "b", title: "Works" }],
 *   events: [{ when: "2014", title: "A talk", group: "a" }, { when: "2015", title: "A bridge", group: "b" }],
 * });
 * const legend = mountLegend(view);
 * container.querySelectorAll("[data-group][aria-pressed=true]").length; // 2
 * legend.stop();
 * view.destroy();
 */
export function mountLegend(view: TimelineView): Part {
  const backstage = backstageOf(view);
  const { svg } = backstage.stage;
  const before = view.options.legend;
  let stop: string | null = null;
  let hadFocus: string | null = null;
  const hidden = () => backstage.options().hiddenGroups ?? [];
  const entries = () => entriesOf(svg, backstage.stage.scene?.marks ?? []);
  const show = () => {
    const all = entries();
    if (!all.some(({ id }) => id === stop)) stop = all[0]?.id ?? null;
    for (const { id, name, element } of all) {
      makeButton(element, { id, name, pressed: !hidden().includes(id), isStop: id === stop });
      // An element that was moved has lost its focus.
      if (id === hadFocus) element.focus({ preventScroll: true });
    }
  };
  const toggle = (id: string) => {
    const others = hidden().filter((each) => each !== id);
    hadFocus = idAt((svg.getRootNode() as Document).activeElement);
    view.update(undefined, { hiddenGroups: others.length === hidden().length ? [...others, id] : others });
    hadFocus = null;
  };
  const go = (from: string, key: string): boolean => {
    const all = entries();
    const to = placeFrom(
      all.findIndex(({ id }) => id === from),
      key,
      all.length,
      backstage.stage.axis?.mirrored,
    );
    if (to === null) return false;
    stop = all[to]?.id ?? null;
    show();
    all[to]?.element.focus();
    return true;
  };
  const offs = [
    adoptSheet(svg.getRootNode(), "legend", legendRules),
    listenAll(svg, [
      ["click", (click: MouseEvent) => quietly(click, toggle), { capture: true }],
      ["dblclick", (click: MouseEvent) => quietly(click, () => undefined), { capture: true }],
      ["keydown", (key: KeyboardEvent) => onKey(key, toggle, go), { capture: true }],
    ]),
    backstage.on("draw", show),
  ];
  const end = () => {
    offs.splice(0).forEach((off) => off());
    svg.querySelectorAll("[data-group]").forEach(clear);
  };
  offs.push(backstage.onDestroy(end));
  view.update(undefined, { legend: "buttons" });
  const stopAll = () => {
    const isOn = offs.length > 0;
    end();
    if (isOn) view.update(undefined, { legend: before });
  };
  return { stop: stopAll };
}

function makeButton(
  element: SVGElement,
  { id, name, pressed, isStop }: Record<"pressed" | "isStop", boolean> & Omit<Entry, "element">,
): void {
  const state = { "aria-pressed": String(pressed), tabindex: isStop ? "0" : "-1" };
  setAll(element, { role: "button", "aria-label": name, "data-group": id, ...state });
  fitTarget(element);
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly element: SVGElement;
}

/** The groups that the legend names. */
function entriesOf(svg: SVGSVGElement, marks: readonly Mark[]): Entry[] {
  const elements = svg.querySelectorAll<SVGElement>(":scope > .whenline-legend-entry");
  const groups = marks.flatMap((mark) => (mark.type === "group" && mark.part === "legend-entry" ? [mark] : []));
  return groups.flatMap(({ key, marks: own }, index) => {
    const element = elements[index];
    if (!element || !key.startsWith("group ")) return [];
    const lines = own.flatMap((mark) => (mark.type === "text" ? [mark.spans.map(({ text }) => text).join("")] : []));
    return [{ id: key.slice(6), name: lines.join(" "), element }];
  });
}

function idAt(target: EventTarget | null): string | null {
  return (target as Element | null)?.closest("[data-group]")?.getAttribute("data-group") ?? null;
}

/** What is done to a group is done to nothing else. */
function quietly(happened: Event, act: (id: string) => void): void {
  const id = idAt(happened.target);
  if (id === null || happened.defaultPrevented) return;
  happened.stopPropagation();
  happened.preventDefault();
  act(id);
}

function onKey(key: KeyboardEvent, toggle: (id: string) => void, go: (from: string, key: string) => boolean): void {
  const id = idAt(key.target);
  if (id === null || key.altKey || key.ctrlKey || key.metaKey) return;
  if (key.key === "Enter" || key.key === " ") toggle(id);
  else if (!go(id, key.key)) return;
  key.preventDefault();
  key.stopPropagation();
}

/** Where a key leads among so many; null for others. */
function placeFrom(from: number, key: string, count: number, mirrored = false): number | null {
  const forwards = mirrored ? "ArrowLeft" : "ArrowRight";
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === forwards || key === "ArrowDown") return Math.min(count - 1, from + 1);
  return key.startsWith("Arrow") ? Math.max(0, from - 1) : null;
}

/** Pixels that a finger needs. */
const target = 24;

/** Gives an entry an area to press that is no smaller than a finger needs; it is no part of the drawing. */
function fitTarget(element: SVGElement): void {
  const own = [...element.children].find((child) => child.classList.contains("whenline-legend-target"));
  const text = element.textContent;
  const anchor = element.querySelector("text");
  const place = [anchor?.getAttribute("x"), anchor?.getAttribute("y"), text].join(" ");
  if (own?.getAttribute("data-place") === place) return;
  own?.remove();
  const { x, y, width, height } = (element as SVGGElement).getBBox();
  const [w, h] = [Math.max(target, width + 12), Math.max(target, height + 4)];
  const rect = element.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
  const box = { x: x + width / 2 - w / 2, y: y + height / 2 - h / 2, width: w, height: h };
  setAll(rect, { class: "whenline-legend-target", fill: "none", "pointer-events": "all", "data-place": place });
  for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(Math.round(value * 100) / 100));
  element.append(rect);
}

function clear(element: Element): void {
  element.querySelector(".whenline-legend-target")?.remove();
  setAll(element, { role: null, "aria-label": null, "aria-pressed": null, tabindex: null, "data-group": null });
}
