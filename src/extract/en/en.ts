import type { Language } from "../language.js";
import { enDates } from "./enDates.js";
import { prose } from "./prose.js";

/** English, as it is written on both sides of the Atlantic. */
export const en: Language = /* @__PURE__ */ whole();

// A call, so that a bundler knows that nothing is lost without it.
function whole(): Language {
  return { ...enDates, prose: { ...enDates.prose, ...prose } };
}
