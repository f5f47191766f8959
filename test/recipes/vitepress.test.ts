import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import { markdownItTimeline } from "whenline/markdown";

/** VitePress makes HTML with markdown-it (`markdown: { config: (md) => md.use(markdownItTimeline) }`), then a Vue template of that. */
test("a page as VitePress makes it: what the template compiler makes of the figure is the figure", async () => {
  const site = new MarkdownIt({ html: true }).use(markdownItTimeline, { width: 688 });
  const env = { path: "/site/talks.md" };
  const html = site.render("```timeline\n2014-01: They {{ 1 + 1 }} <meet>\n2014/..: They talk\n```\n", env);
  expect(env).not.toHaveProperty("timelineProblems");
  const page = await renderToString(createSSRApp({ template: `<main>${html}</main>` }));
  expect(page).toContain("They {{ 1 + 1 }} &lt;meet&gt;");
  const shapes = (text: string): readonly string[] =>
    text.match(/<(?:svg|g|rect|text|line|path|linearGradient|stop|td)\b/g) ?? [];
  expect(shapes(page)).toEqual(shapes(html));
  expect(shapes(page).length).toBeGreaterThan(20);
});
