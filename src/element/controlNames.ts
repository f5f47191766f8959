import { shown, TimelineError } from "../errors.js";

/** What an element can have around its drawing, in the order in which it stands. */
export const controlNames = [
  "buttons",
  "search",
  "filter",
  "legend",
  "overview",
  "story",
  "card",
  "table",
  "export",
] as const;

/** A thing around a drawing. */
export type ControlName = (typeof controlNames)[number];

/** What the attribute without a value stands for. */
const usual: readonly ControlName[] = ["buttons", "card"];

/** The controls that an attribute names. Errors: throws TimelineError `invalid-option` for a name that is none. */
export function readControls(text: string | null): readonly ControlName[] {
  if (text === null) return [];
  const names = text.split(/\s+/).filter((name) => name !== "");
  const wrong = names.find((name) => !(controlNames as readonly string[]).includes(name));
  if (wrong !== undefined) {
    const expected = `some of ${controlNames.join(", ")}, with spaces between`;
    throw new TimelineError("invalid-option", `invalid controls: ${shown(wrong)}; expected ${expected}`);
  }
  return names.length === 0 ? usual : controlNames.filter((name) => names.includes(name));
}
