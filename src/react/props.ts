import type { CSSProperties } from "react";
import type { ViewEvents } from "../dom/timelineView.js";
import type { ViewOptions } from "../dom/viewOptions.js";

type Listeners = {
  readonly [Type in keyof ViewEvents as Type extends "problem" ? never : `on${Capitalize<Type>}`]?:
    ((happened: ViewEvents[Type]) => void) | undefined;
};

/** What `<Timeline>` takes: data, every option of `createTimeline`, and what its events call. */
export interface TimelineProps extends ViewOptions, Listeners {
  /** As for `readTimeline`. Read anew when it is another object, so keep it outside of the component or memoise it. */
  readonly data: unknown;
  /** The id of the selected event; null is none. Left out, the selection is the reader's alone. */
  readonly selected?: string | null | undefined;
  /** The width to draw at on a server, which does not know that of the reader's page. @default 960 */
  readonly serverWidth?: number | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly [attribute: `data-${string}` | `aria-${string}`]: unknown;
}

type Mutable = Record<string, unknown>;

/** Props, by whom they are for. */
export interface SortedProps {
  readonly listeners: Readonly<Record<string, unknown>>;
  /** Attributes of the element around the drawing. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Everything else: names that are no option are for `createTimeline` to refuse. */
  readonly options: ViewOptions;
}

/** Sorts props, but for data, selection and width of the server. */
export function sortProps(props: TimelineProps): SortedProps {
  const sorted = { listeners: {} as Mutable, attributes: {} as Mutable, options: {} as Mutable };
  for (const [name, value] of Object.entries(props)) {
    if (/^(?:id|className|style|(?:data|aria)-.*)$/.test(name)) sorted.attributes[name] = value;
    else if (/^on(?:Select|Hover|Viewport|Progress|State|Problem)$/.test(name)) sorted.listeners[name] = value;
    else if (value !== undefined && !/^(?:data|selected|serverWidth)$/.test(name)) sorted.options[name] = value;
  }
  return sorted;
}

/** The options to change, so that those that are no longer given go back to their defaults; null if none differs. */
export function changedOptions(before: ViewOptions, now: ViewOptions): ViewOptions | null {
  const [old, next] = [before as Mutable, now as Mutable];
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])];
  const changed = names.filter((name) => !isSame(old[name], next[name]));
  return changed.length === 0 ? null : Object.fromEntries(changed.map((name) => [name, next[name]]));
}

/** Whether two values are the same, or two plain lists or objects of the same: as `theme={{ ink: "#000000" }}` anew each time. */
function isSame(a: unknown, b: unknown, deep = 2): boolean {
  if (Object.is(a, b)) return true;
  if (deep === 0 || !isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key], deep - 1));
}

function isPlain(value: unknown): value is Mutable {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
