import { cdp } from "vitest/browser";

/** A container of some width in the page, alone. */
export function newContainer(width = 800): HTMLDivElement {
  const container = document.createElement("div");
  container.style.width = `${width}px`;
  document.body.replaceChildren(container);
  return container;
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
