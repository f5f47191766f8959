/** What a key does on a date of the article. */
export type ArticleKey = "open" | "accept" | "reject" | "date" | "title" | "group" | "merge" | "next" | "leave";

const keys: Readonly<Record<string, ArticleKey>> = {
  Enter: "open",
  " ": "open",
  a: "accept",
  x: "reject",
  Delete: "reject",
  d: "date",
  t: "title",
  g: "group",
  m: "merge",
  n: "next",
  Escape: "leave",
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The action of a key; null for keys that are left to the page. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Pressed): ArticleKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(keys, name) ? (keys[name] ?? null) : null;
}

/** Where an arrow key, Home or End leads among so many marks; null for other keys. */
export function stepOf(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

/** Which way the keys for undo and redo go. */
export function turnOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): "undo" | "redo" | null {
  if ((!ctrlKey && !metaKey) || altKey) return null;
  const name = key.toLowerCase();
  if (name === "z") return shiftKey ? "redo" : "undo";
  return name === "y" ? "redo" : null;
}
