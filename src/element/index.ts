import "./define.js";

export type { WhenLineEventMap } from "./events.js";
export type { WhenLineOptions } from "./options.js";
export { WhenLineElement } from "./whenLineElement.js";
