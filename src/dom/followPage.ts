/** What the page prefers. */
export interface PageFollower {
  /** Dark if the reader prefers dark pages and this is not print. */
  readonly theme: "light" | "dark";
  readonly stop: () => void;
}

/** Follows the page's preference for dark or light; `onChange` is called when it changes, and about printing. */
export function followPage(window: Window | null, onChange: () => void): PageFollower {
  if (typeof window?.matchMedia !== "function") return { theme: "light", stop: () => undefined };
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const print = window.matchMedia("print");
  dark.addEventListener("change", onChange);
  print.addEventListener("change", onChange);
  return {
    get theme() {
      return dark.matches && !print.matches ? "dark" : "light";
    },
    stop: () => {
      dark.removeEventListener("change", onChange);
      print.removeEventListener("change", onChange);
    },
  };
}
