import type { Language } from "../language.js";
import { calendarRules } from "./calendarRules.js";
import { combinedRules } from "./combinedRules.js";
import { prose } from "./prose.js";
import { relativeRules } from "./relativeRules.js";
import { words } from "./words.js";

/** English, as it is written on both sides of the Atlantic. */
export const en: Language = {
  tag: "en",
  words,
  suffixes: { st: "ordinal", nd: "ordinal", rd: "ordinal", th: "ordinal", s: "decade" },
  rules: [...calendarRules, ...relativeRules, ...combinedRules],
  articles: new Set(["the"]),
  pastEndings: ["ed"],
  prose,
};
