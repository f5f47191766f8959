import type { Gradient, Mark, Scene } from "../scene/scene.js";

/**
 * The same drawing with left and right changed about, for readers from right to left: time runs to the left, an upright
 * axis stands at the right. Words and signs stay as they are, at the mirrored place.
 *
 * Twice mirrored, a drawing is what it was, but for the last binary digits.
 */
export function mirror(scene: Scene): Scene {
  const { width } = scene;
  return {
    ...scene,
    gradients: scene.gradients.map(mirrorGradient),
    marks: scene.marks.map((mark) => mirrorMark(mark, width)),
  };
}

/** The same id stands for the fade the other way: the marks that use it are mirrored, too. */
function mirrorGradient(gradient: Gradient): Gradient {
  return gradient.down === true ? gradient : { ...gradient, from: gradient.to, to: gradient.from };
}

/** A mark at the mirrored place of a drawing so wide. */
export function mirrorMark(mark: Mark, width: number): Mark {
  switch (mark.type) {
    case "group":
      return { ...mark, marks: mark.marks.map((child) => mirrorMark(child, width)) };
    case "rect":
      return { ...mark, x: width - mark.x - mark.width };
    case "rule":
      return { ...mark, x1: width - mark.x1, x2: width - mark.x2 };
    case "circle":
      return { ...mark, x: width - mark.x };
    case "path":
      return { ...mark, d: mirrorPath(mark.d, width) };
    case "text": {
      const { align = "start", ...rest } = mark;
      const place = { ...rest, x: width - mark.x };
      return align === "end" ? place : { ...place, align: align === "start" ? "end" : align };
    }
  }
}

/** Which of a command's numbers are places across, and which else turn about with them. */
const across: Readonly<Record<string, { readonly count: number; readonly x: readonly number[] }>> = {
  M: { count: 2, x: [0] },
  L: { count: 2, x: [0] },
  T: { count: 2, x: [0] },
  H: { count: 1, x: [0] },
  V: { count: 1, x: [] },
  Q: { count: 4, x: [0, 2] },
  S: { count: 4, x: [0, 2] },
  C: { count: 6, x: [0, 2, 4] },
  A: { count: 7, x: [5] },
};

/** The outline of a path with left and right changed about. */
export function mirrorPath(d: string, width: number): string {
  return d.replace(/([a-z])([^a-z]*)/gi, (_, command: string, list: string) => {
    const form = across[command.toUpperCase()];
    if (!form) return command + list;
    const offset = command === command.toUpperCase() ? width : 0;
    let index = 0;
    const numbers = list.replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi, (text) => {
      const at = index++ % form.count;
      return form.x.includes(at) ? mirrored(text, offset) : form.count === 7 ? turned(text, at) : text;
    });
    return command + numbers;
  });
}

/** To a millionth of a pixel. */
function mirrored(text: string, offset: number): string {
  return String(Math.round((offset - Number(text)) * 1e6) / 1e6 + 0);
}

/** Of an arc: its slant, and whether it runs clockwise. */
function turned(text: string, at: number): string {
  if (at === 2) return mirrored(text, 0);
  return at === 4 ? String(1 - Number(text)) : text;
}
