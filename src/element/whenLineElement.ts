import type { TimelineView } from "../dom/timelineView.js";
import type { MoveOptions } from "../dom/goalOf.js";
import type { ViewState } from "../dom/state/viewState.js";
import { checkNames } from "../dom/checkNames.js";
import { TimelineError } from "../errors.js";
import type { Extent, WhenInput } from "../time/when.js";
import { readControls } from "./controlNames.js";
import { createEngine, type Engine } from "./engine.js";
import { attributeNames, checkProperty, optionNames, type WhenLineOptions } from "./options.js";
import { withOptions } from "./withOptions.js";

const engines = new WeakMap<HTMLElement, Engine>();

/** Not in the constructor: an element that is never put into a page costs nothing. */
function engineOf(element: HTMLElement): Engine {
  const engine = engines.get(element) ?? createEngine(element);
  engines.set(element, engine);
  return engine;
}

/**
 * `<when-line>`: a live timeline as an element. Its data is its property `data`, else the file that its attribute `src`
 * names, else what its child `<script type="application/json">` holds, else its child table or list, which is also what
 * is shown before. What a server has drawn into it is taken over.
 *
 * Errors: a property throws TimelineError `invalid-option` for a value that it cannot have; of attributes and data, the
 * event `when-line-problem` tells.
 *
 * @example
 * import { WhenLineElement } from "whenline/element";
 *
 * const element = document.createElement("when-line");
 * element instanceof WhenLineElement; // true
 * element.data = [{ id: "crimea", when: "2014", title: "Russia annexes Crimea" }];
 * element.selected = "crimea";
 * element.selected; // "crimea"
 */
export class WhenLineElement extends withOptions(engineOf) {
  static readonly observedAttributes = attributeNames;
  #selected: string | null = null;

  /** As for `readTimeline`; undefined to have it from `src` or the children. */
  get data(): unknown {
    return engineOf(this).properties.data;
  }
  set data(data: unknown) {
    engineOf(this).properties.data = data;
    engineOf(this).ask();
  }

  /** The address of a file with the data: reflects the attribute. */
  get src(): string {
    return this.getAttribute("src") ?? "";
  }
  set src(src: string) {
    this.setAttribute("src", src);
  }

  /** The media type of that file or the name of its format, "" to find it out: reflects the attribute. */
  get type(): string {
    return this.getAttribute("type") ?? "";
  }
  set type(type: string) {
    this.setAttribute("type", type);
  }

  /**
   * What is around the drawing, some of `buttons search filter legend overview story card table export`: reflects the attribute,
   * which without a value is `buttons card`. It is loaded when it is asked for.
   */
  get controls(): string {
    return this.getAttribute("controls") ?? "";
  }
  set controls(controls: string) {
    readControls(controls);
    if (controls === "") this.removeAttribute("controls");
    else this.setAttribute("controls", controls);
  }

  /** The id of the selected event, or of the one to select once there is data. */
  get selected(): string | null {
    const { view } = engineOf(this);
    return view?.selected ?? (view ? null : this.#selected);
  }
  set selected(id: string | null) {
    this.select(id);
  }

  /**
   * What is in view, selected and hidden. Given one, or the hash of an address that has one, it goes there with the next drawing;
   * a nonsensical one is told as a problem.
   */
  get state(): ViewState {
    return engineOf(this).state;
  }
  set state(state: ViewState | string | undefined) {
    engineOf(this).restore(state);
  }

  /** The view of `createTimeline`, with all that it can do; null as long as there is no data. */
  get view(): TimelineView | null {
    return engineOf(this).view;
  }

  /**
   * Changes data (unless undefined) and options, which is drawn with all else that has changed. Errors: throws TimelineError
   * `invalid-option` or `unknown-option` before anything changes.
   */
  update(data?: unknown, options: WhenLineOptions = {}): void {
    checkNames(options, ["locale", "title", ...optionNames]);
    for (const [name, value] of Object.entries(options)) if (value !== undefined) checkProperty(name, value);
    if (data !== undefined) this.data = data;
    Object.assign(this, options);
  }

  /** Selects an event, at once or as soon as there is one of that id. */
  select(id: string | null): void {
    checkProperty("selected", id);
    this.#selected = id;
    engineOf(this).choose(id);
  }

  /** As `zoomTo` of a view. Errors: throws TimelineError `not-drawn` as long as there is none. */
  zoomTo(whenOrExtent: WhenInput | Extent, options?: MoveOptions): void {
    drawn(this).zoomTo(whenOrExtent, options);
  }

  /** As `fit` of a view. Errors: throws TimelineError `not-drawn` as long as there is none. */
  fit(options?: MoveOptions): void {
    drawn(this).fit(options);
  }

  /** The drawing as SVG text. Errors: throws TimelineError `not-drawn` as long as there is none. */
  toSvg(): string {
    return drawn(this).toSvg();
  }

  connectedCallback(): void {
    for (const name of ["data", "selected", "state", "src", "type", "controls", "locale", ...optionNames])
      takeEarly(this, name);
    engineOf(this).ask();
  }

  disconnectedCallback(): void {
    engineOf(this).ask();
  }

  /** `moveBefore` takes it nowhere that matters. */
  connectedMoveCallback(): void {
    engineOf(this).ask();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === "selected") this.select(now);
    if (name === "state") this.state = now ?? undefined;
    engineOf(this).ask();
  }
}

/** Frameworks may set a property before the element is defined: it would hide the one of the class. */
function takeEarly(element: HTMLElement, name: string): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}

function drawn({ view }: WhenLineElement): TimelineView {
  if (view) return view;
  throw new TimelineError("not-drawn", "nothing is drawn yet; expected data, and the event when-line-load");
}
