import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from "react";
import type { ViewState } from "../dom/state/viewState.js";
import type { TimelineView } from "../dom/timelineView.js";
import { renderToString } from "../renderToString.js";
import { bring, mount } from "./mount.js";
import { sortProps, type TimelineProps } from "./props.js";

/** On a server there is no layout, and React 18 warns of effects that wait for it. */
const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * A live timeline as a React component, for React 18 and 19. A server draws it whole, and the browser takes that over if
 * it has the same data and width. The ref is the view: `zoomTo`, `fit`, `select`, `toSvg` and the rest.
 *
 * Errors: a wrong option throws while it is drawn, for an error boundary to catch; flaws in the data never do.
 *
 * @example
 * import { createElement } from "react";
 *
 * const element = createElement(Timeline, {
 *   data: [{ id: "crimea", when: "2014", title: "Russia annexes Crimea" }],
 *   onSelect: ({ event }) => event?.title,
 * });
 * element.props.data.length; // 1
 */
export const Timeline: ForwardRefExoticComponent<TimelineProps & RefAttributes<TimelineView>> = forwardRef<
  TimelineView,
  TimelineProps
>(function Timeline(props, ref) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<TimelineView | null>(null);
  const latest = useRef(props);
  const kept = useRef<ViewState | null>(null);
  // What a server has written stays one object: of another, React would put the text over the living drawing.
  const isWritten = useSyncExternalStore(neverChanges, no, yes);
  const [written] = useState(() => (isWritten ? writing(props) : undefined));

  useBeforePaint(() => {
    const created = mount(host.current as HTMLDivElement, latest, kept.current);
    view.current = created;
    return () => {
      // A boundary that waits, or an activity, hides a component and shows it again.
      kept.current = created.state;
      created.destroy();
    };
  }, []);
  useBeforePaint(() => {
    const before = latest.current;
    latest.current = props;
    if (view.current && before !== props) bring(view.current, before, latest);
  });
  useImperativeHandle(ref, () => view.current as TimelineView, []);
  const inner = written && { dangerouslySetInnerHTML: written, suppressHydrationWarning: true };
  return createElement("div", { ...sortProps(props).attributes, ...inner, ref: host });
});

const no = () => false;
const yes = () => true;
const neverChanges = () => () => undefined;

/** In a browser, where it is there already, it is written only if React's server runs there and makes text of it. */
function writing(props: TimelineProps): { readonly __html: string | TrustedHTML } {
  let text: string | undefined;
  const toString = () => (text ??= write(props));
  return { __html: typeof document === "undefined" ? toString() : { toString } };
}

function write(props: TimelineProps): string {
  const drawn = Object.entries(sortProps(props).options).filter(([name]) => name !== "zoom" && name !== "state");
  // Whoever takes the drawing over reads the data again, and tells of its problems.
  return renderToString(props.data, {
    width: props.serverWidth ?? 960,
    ...Object.fromEntries(drawn),
    onProblem: () => undefined,
  });
}
