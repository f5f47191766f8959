export { TimelineError, type Problem } from "./errors.js";
