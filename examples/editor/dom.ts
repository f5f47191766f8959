type Child = Node | string;

/** An element with properties, attributes (those with a dash, and `role`) and children; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** The element of an id, of the kind that is expected. */
export function part<Kind extends HTMLElement>(root: ParentNode, id: string, kind: new () => Kind): Kind {
  const found = root.querySelector(`#${id}`);
  if (!(found instanceof kind)) throw new Error(`no element with the id ${id}`);
  return found;
}

/** A choice of a list. */
export function option(value: string, text: string): HTMLOptionElement {
  return element("option", { value }, text);
}

/** Whether keys that are pressed there write text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
}
