import { figureStyle, markdownItTimeline } from "whenline/markdown";

/** The column of a page is 672 to 688 pixels wide, wherever it is not that of a telephone. */
const width = 660;

/** VitePress draws the blocks while it builds. */
export default {
  title: "Talks",
  markdown: {
    config: (md) => md.use(markdownItTimeline, { width, theme: "auto" }),
  },
  head: [["style", {}, figureStyle(width)]],
};
