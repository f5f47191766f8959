/** What an element can have around its drawing, in the order in which it stands. */
export const controlNames = ["buttons", "search", "filter", "legend", "overview", "story", "card", "export"] as const;

/** A thing around a drawing. */
export type ControlName = (typeof controlNames)[number];
