import { cdp } from "vitest/browser";

/** A container of some width in the page, alone. */
export function newContainer(width = 800): HTMLDivElement {
  const container = document.createElement("div");
  container.style.width = `${width}px`;
  document.body.replaceChildren(container);
  return container;
}

/** A touch of the browser itself, in the middle of an element or at a share of its width. */
export async function touch(element: Element, share = 0.5): Promise<void> {
  element.scrollIntoView({ block: "center" });
  await frames();
  const { left, top, width, height } = element.getBoundingClientRect();
  await fingers("touchStart", [[left + width * share, top + height / 2]]);
  await fingers("touchEnd");
}

/** A finger that moves upwards over an element. */
export async function swipeUp(element: Element, pixels: number): Promise<void> {
  const { left, top, width } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, Math.min(innerHeight - 10, Math.max(top + 10, pixels + 10))];
  await moveFingers([{ from: [x, y], to: [x, y - pixels] }]);
}

type Place = readonly [x: number, y: number];

/** Fingers that come down on places of the page, move in ten steps, and go. */
export async function moveFingers(ways: readonly { readonly from: Place; readonly to: Place }[]): Promise<void> {
  const at = (share: number) =>
    ways.map(({ from, to }): Place => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
  await fingers("touchStart", at(0));
  for (let step = 1; step <= 10; step++) await fingers("touchMove", at(step / 10));
  await fingers("touchEnd");
  await frames();
}

/** What fingers do at places of the page. */
async function fingers(type: "touchStart" | "touchMove" | "touchEnd", places: readonly Place[] = []): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0, width: innerWidth };
  const scale = frame.width / innerWidth;
  const touchPoints = places.map(([x, y], id) => ({ x: frame.left + x * scale, y: frame.top + y * scale, id }));
  await (cdp() as unknown as Session).send("Input.dispatchTouchEvent", { type, touchPoints });
}

/** Waits until so many frames have been drawn. */
export async function frames(count = 3): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done, 0));
}

/** Has the browser forget what nobody holds. */
export async function collectGarbage(): Promise<void> {
  await (cdp() as unknown as Session).send("HeapProfiler.collectGarbage", {});
  await frames(2);
}

interface Session {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Sets what the page is told of its reader; nothing sets all back. */
export async function emulate(features: Readonly<Record<string, string>> = {}, media = ""): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await (cdp() as unknown as Session).send("Emulation.setEmulatedMedia", { media, features: list });
  await frames(2);
}

/** The event that an element shows. */
export function eventOf(element: Element | null | undefined): string | null {
  return element?.getAttribute("data-event") ?? null;
}

/** The element of an event. */
export function elementOf(root: ParentNode, id: string): SVGElement {
  const found = root.querySelector<SVGElement>(`[data-event="${id}"]`);
  if (!found) throw new Error(`no element of ${id}`);
  return found;
}
