export { figureStyle } from "./figureStyle.js";
export { markdownItTimeline, type MarkdownItLike, type TimelineEnv } from "./markdownItTimeline.js";
export type { MarkdownOptions, PageProblem } from "./options.js";
export { rehypeTimeline, remarkTimeline, type PageFile, type TreeNode } from "./remarkTimeline.js";
