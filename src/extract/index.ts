export { extractDates, type ExtractDatesOptions, type FoundDate } from "./extractDates.js";
export { en } from "./en/en.js";
export type { Language } from "./language.js";
export { extractEvents, type ExtractEventsOptions } from "./extractEvents.js";
