import { part } from "./dom.js";
import { fromKept, toKept } from "./keep.js";
import type { Work } from "./work.js";

const name = "whenline-editor";

/** Keeps the work in this browser, but only while the box is ticked; unticking forgets it. */
export function mountKeeping(
  root: ParentNode,
  say: (words: string) => void,
): { readonly kept: () => Work | null; readonly keep: (work: Work) => void } {
  const box = part(root, "keep", HTMLInputElement);
  let last: Work | null = null;
  const write = (): void => {
    try {
      if (box.checked && last) localStorage.setItem(name, toKept(last));
    } catch {
      box.checked = false;
      say("This browser does not let the page keep anything.");
    }
  };
  box.addEventListener("change", () => {
    write();
    if (box.checked) {
      say("Your work is kept in this browser, and nowhere else.");
      return;
    }
    forget();
    say("Forgotten. Nothing is kept in this browser.");
  });
  return {
    kept: () => {
      const work = fromKept(read());
      box.checked = work !== null;
      return work;
    },
    keep: (work) => {
      last = work;
      write();
    },
  };
}

function read(): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function forget(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
