/** A type of event, what to call, and how. */
export type ListenRow<Type extends keyof HTMLElementEventMap = keyof HTMLElementEventMap> = Type extends unknown
  ? readonly [Type, (happened: HTMLElementEventMap[Type]) => void, AddEventListenerOptions?]
  : never;

/** Adds listeners to an element or a document. Returns the way to take them away. */
export function listenAll(element: EventTarget, rows: readonly ListenRow[]): () => void {
  for (const [type, listener, options] of rows) element.addEventListener(type, listener as EventListener, options);
  return () => {
    for (const [type, listener, options] of rows) {
      element.removeEventListener(type, listener as EventListener, options);
    }
  };
}
