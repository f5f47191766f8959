export { extractDates, type ExtractDatesOptions, type FoundDate } from "./extractDates.js";
export { extractEvents, type ExtractEventsOptions } from "./extractEvents.js";
export { de } from "./de/de.js";
export { en } from "./en/en.js";
export type { Stated } from "./context.js";
export type { Mode } from "./kindOf.js";
export type { Form, Guard, Language, Prose, Rule, Says } from "./language.js";
export type { Fact, Facts, Token } from "./token.js";
