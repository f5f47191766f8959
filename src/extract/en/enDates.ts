import type { DateLanguage } from "../language.js";
import { calendarRules } from "./calendarRules.js";
import { combinedRules } from "./combinedRules.js";
import { dateProse } from "./dateProse.js";
import { relativeRules } from "./relativeRules.js";
import { words } from "./words.js";

/** What is needed of English to find its dates. */
export const enDates: DateLanguage = {
  tag: "en",
  words,
  suffixes: { st: "ordinal", nd: "ordinal", rd: "ordinal", th: "ordinal", s: "decade" },
  rules: [...calendarRules, ...relativeRules, ...combinedRules],
  articles: new Set(["the"]),
  pastEndings: ["ed"],
  prose: dateProse,
};
