import MarkdownIt from "markdown-it";
import { de } from "date-fns/locale/de";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import {
  markdownItTimeline,
  rehypeTimeline,
  remarkTimeline,
  type MarkdownOptions,
  type PageProblem,
} from "whenline/markdown";

const fenced = (text: string, info = ""): string => `\`\`\`timeline ${info}\n${text}\n\`\`\`\n`;
const talks = fenced("2014-01: They meet\n16 February 2017: They meet again", "width=640");

/** A page by each of the three plugins. */
const makers = {
  remark: (page: string, options?: MarkdownOptions) =>
    String(
      unified().use(remarkParse).use(remarkTimeline, options).use(remarkRehype).use(rehypeStringify).processSync(page),
    ),
  rehype: (page: string, options?: MarkdownOptions) =>
    String(
      unified().use(remarkParse).use(remarkRehype).use(rehypeTimeline, options).use(rehypeStringify).processSync(page),
    ),
  "markdown-it": (page: string, options?: MarkdownOptions) =>
    new MarkdownIt().use(markdownItTimeline, options).render(page),
} as const;

describe.each(Object.entries(makers))("%s", (name, make) => {
  test("makes a figure of drawing and table, and leaves the rest alone", () => {
    const html = make(`# Talks\n\n${talks}\nAfter them.\n\n\`\`\`js\n1;\n\`\`\`\n`);
    expect(html).toMatch(/<h1>Talks<\/h1>\s*<figure class="whenline-figure"><svg [^>]*width="640"/);
    expect(html).toMatch(/<\/svg><\/div><details class="whenline-data"><summary>As a table<\/summary><table/);
    expect(html).toContain("<td>They meet again</td>");
    expect(html).toContain('<time datetime="2017-02-16">16 February 2017</time>');
    expect(html).toMatch(/<p>After them\.<\/p>\s*<pre><code class="language-js">1;\n<\/code><\/pre>/);
    expect(html).not.toMatch(/<style|style=|<script/);
  });

  test("has a second drawing for telephones, hidden until a style shows it, with ids of its own", () => {
    const html = make(talks);
    expect(html).toMatch(/<\/svg><div class="whenline-narrow" hidden(?:="hidden")?><svg [^>]*width="320"/);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(make(talks, { narrow: false })).not.toContain("whenline-narrow");
    expect(make(fenced("2014: A", "width=400"))).not.toContain("whenline-narrow");
    expect(make(fenced("2014: A"))).toContain('width="680"');
  });

  test("writes SVG as SVG: names as they are, and nothing but text of what is text", () => {
    const html = make(fenced('2014: <b onclick="a">x</b> & {{ y }}\n  source: https://example.org/?a=1&b=2'));
    expect(html).toContain("viewBox=");
    expect(html).toContain("font-size=");
    expect(html).not.toContain("<b ");
    expect(make(fenced("2014/..: They talk"))).toMatch(/<linearGradient [^>]*><stop [^>]*stop-opacity=/);
    expect(html).toMatch(/&#x3C;b onclick|&lt;b onclick/);
  });

  test("gives no id twice in a page", () => {
    const html = make(fenced("2014/..: They talk").repeat(3));
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.length).toBeGreaterThan(2);
    for (const [, id] of html.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  test("the same page is the same, however often it is made", () => {
    expect(make(talks)).toBe(make(talks));
  });

  test("takes options of the plugin, its own words and another language of blocks", () => {
    const html = make(talks.replace("timeline", "when"), { locale: de, table: true, language: "when", theme: "dark" });
    expect(html).toContain("<summary>Als Tabelle</summary>");
    expect(html).toContain("16. Februar 2017");
    expect(html).toContain('fill="#15171c"');
    expect(make(talks, { table: false })).not.toContain("<details");
  });

  test("keeps a block with a problem as it is written, and tells each", () => {
    const problems: PageProblem[] = [];
    const page = `Before.\n\n${fenced("2014: They meet\nsoon: They meet again")}`;
    const html = make(page, { onProblem: (problem) => problems.push(problem) });
    expect(html).toContain("2014: They meet\nsoon: They meet again\n</code>");
    expect(html).not.toContain("<svg");
    expect(problems).toMatchObject([{ code: "unreadable-date", line: 5, column: 1 }]);
  });

  test("draws the rest of it if told so", () => {
    const html = make(fenced("2014: They meet\nsoon: They meet again"), { partial: true });
    expect(html).toContain("They meet");
    expect(html).not.toContain("They meet again");
  });

  test.each([
    ["2014: A", "widht=5", "unknown-option", 1],
    ["2014: A", "width=5", "invalid-option", 1],
    ["2014: A", "wide", "invalid-option", 1],
    ["", "", "no-events", 2],
  ])("tells what is wrong with %j %s", (text, info, code, line) => {
    if (name === "rehype" && info !== "") return;
    const problems: PageProblem[] = [];
    const html = make(fenced(text, info), { onProblem: (problem) => problems.push(problem) });
    expect(problems).toMatchObject([{ code, line }]);
    expect(html).toContain('<code class="language-timeline">');
  });

  test("refuses wrong options of its own at once", () => {
    expect(() => make("", { widht: 5 } as MarkdownOptions)).toThrow('unknown option: "widht"');
    expect(() => make("", { language: "a b" })).toThrow('invalid language: "a b"; expected a word');
    expect(() => make("", { partial: 1 } as never)).toThrow("invalid partial: 1; expected a boolean");
    expect(() => make("", { dateOrder: "ymd" } as never)).toThrow("expected one of dmy, mdy");
    expect(() => make("", 5 as never)).toThrow("invalid options: 5; expected an object");
  });
});

test("in unified a problem is a message of the file with its place and code", () => {
  const site = unified().use(remarkParse).use(remarkTimeline).use(remarkRehype).use(rehypeStringify);
  const file = site.processSync({ path: "report.md", value: `\n${fenced("soon: A")}` });
  expect(file.messages.map(String)).toEqual([expect.stringMatching(/^report\.md:3:1: cannot read date: "soon"/)]);
  expect(file.messages[0]).toMatchObject({ source: "whenline", ruleId: "unreadable-date", line: 3 });
});

test("in markdown-it problems are in the env of the page", () => {
  const env: { path: string; timelineProblems?: PageProblem[] } = { path: "report.md" };
  new MarkdownIt().use(markdownItTimeline).render(fenced("soon: A"), env);
  expect(env.timelineProblems).toMatchObject([{ file: "report.md", line: 2, code: "unreadable-date" }]);
});

test("markdown-it lets no template compute what is told", () => {
  expect(makers["markdown-it"](fenced("2014: {{ 1 + 1 }}"))).not.toContain("{{");
});
