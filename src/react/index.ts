export type { TimelineProps } from "./props.js";
export { Timeline } from "./timeline.js";
