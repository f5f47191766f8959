import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { expect, test } from "vitest";
import { remarkTimeline } from "whenline/markdown";

/** As in Docusaurus, Astro, Gatsby and whatever else has a list of remark plugins. */
test("a page by remark: a figure in the place of the block", async () => {
  const site = unified()
    .use(remarkParse)
    .use([[remarkTimeline, { width: 700 }]])
    .use(remarkRehype)
    .use(rehypeStringify);
  const page = await site.process("# Talks\n\n```timeline theme=print\n2014-01: They meet\n```\n");
  expect(page.messages).toEqual([]);
  expect(String(page)).toMatch(/^<h1>Talks<\/h1>\n<figure [^>]*><svg [^>]*width="700".*<\/figure>$/s);
});
