import { drawBlock, type PageIds } from "./drawBlock.js";
import { treeOf, type HastElement } from "./markup.js";
import {
  resolveMarkdownOptions,
  type MarkdownOptions,
  type PageProblem,
  type ResolvedMarkdownOptions,
} from "./options.js";

/** A tree of unified; what of it is read and written is no business of its types. */
export interface TreeNode {
  type: string;
}

/** What of a file of unified is used here. */
export interface PageFile {
  readonly path?: string | undefined;
  message(reason: string, options?: object): unknown;
}

interface CodeNode extends TreeNode {
  position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
  lang?: string | null;
  meta?: string | null;
  value?: string;
  tagName?: string;
  properties?: { className?: unknown };
  children?: CodeNode[];
  data?: Record<string, unknown>;
}

/**
 * A plugin of remark: blocks of the language `timeline` become figures on the way to HTML, each an SVG with a closed table.
 * No browser, and no raw HTML: it works with `remark-rehype` as it is, and in MDX.
 *
 * What a block may hold: our JSON, a CSV table, or a list of lines such as `2014-01: They meet`; options follow the
 * language: `width=640 theme=print`.
 * Errors: throws TimelineError for wrong options of the plugin. A block with problems stays as it is, and each problem is a
 * message of the file with line and column.
 *
 * @example
 * import { remarkTimeline } from "whenline/markdown";
 * import rehypeStringify from "rehype-stringify";
 * import remarkParse from "remark-parse";
 * import remarkRehype from "remark-rehype";
 * import { unified } from "unified";
 * const site = unified().use(remarkParse).use(remarkTimeline, { width: 640 }).use(remarkRehype).use(rehypeStringify);
 * const page = String(site.processSync("```timeline\n2014-01: They meet\n```"));
 * page.startsWith('<figure class="whenline-figure"><svg'); // true
 */
export function remarkTimeline(options?: MarkdownOptions): (tree: TreeNode, file: PageFile) => undefined {
  const resolved = resolveMarkdownOptions(options);
  return (tree, file) => {
    const ids: PageIds = new Set();
    walk(tree, (node) => {
      if (node.type !== "code" || node.lang !== resolved.language) return undefined;
      const line = node.position?.start.line;
      const figure = drawn(node.value ?? "", node.meta ?? "", line, resolved, ids, file);
      if (!figure) return undefined;
      const { tagName, properties, children } = figure;
      return {
        type: "timeline",
        position: node.position,
        data: { hName: tagName, hProperties: properties, hChildren: children },
      };
    });
    return undefined;
  };
}

/**
 * The same as {@link remarkTimeline}, for trees of HTML: `<pre><code class="language-timeline">` becomes a figure.
 *
 * @example
 * import { rehypeTimeline } from "whenline/markdown";
 * import rehypeStringify from "rehype-stringify";
 * import remarkParse from "remark-parse";
 * import remarkRehype from "remark-rehype";
 * import { unified } from "unified";
 * const site = unified().use(remarkParse).use(remarkRehype).use(rehypeTimeline).use(rehypeStringify);
 * String(site.processSync("```timeline\n2014-01: They meet\n```")).startsWith("<figure"); // true
 */
export function rehypeTimeline(options?: MarkdownOptions): (tree: TreeNode, file: PageFile) => undefined {
  const resolved = resolveMarkdownOptions(options);
  return (tree, file) => {
    const ids: PageIds = new Set();
    walk(tree, (node) => {
      const [code, ...others] =
        node.children?.filter(({ type, value = "" }) => type !== "text" || value.trim() !== "") ?? [];
      if (node.tagName !== "pre" || code?.tagName !== "code" || others.length > 0) return undefined;
      const classes = code.properties?.className;
      if (!Array.isArray(classes) || !classes.includes(`language-${resolved.language}`)) return undefined;
      const meta = typeof code.data?.meta === "string" ? code.data.meta : "";
      return drawn(textOf(code), meta, node.position?.start.line, resolved, ids, file);
    });
    return undefined;
  };
}

function drawn(
  text: string,
  info: string,
  line: number | undefined,
  options: ResolvedMarkdownOptions,
  ids: PageIds,
  file: PageFile,
): HastElement | undefined {
  const { html, problems } = drawBlock({ text, info, line }, options, ids);
  for (const problem of problems) tell(problem, options, file);
  const [figure] = html === null ? [] : treeOf(html);
  return figure?.type === "element" ? figure : undefined;
}

function tell(problem: PageProblem, { onProblem }: ResolvedMarkdownOptions, file: PageFile): void {
  const { message, line, column, code } = problem;
  file.message(message, { place: { line, column }, source: "whenline", ruleId: code });
  onProblem?.({ ...problem, ...(file.path !== undefined && { file: file.path }) });
}

/** Goes through a tree, and puts what `replace` gives into the place of nodes. */
function walk(root: TreeNode, replace: (node: CodeNode) => object | undefined): void {
  const open: CodeNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const { children } = node;
    if (!children) continue;
    children.forEach((child, index) => {
      const other = replace(child) as CodeNode | undefined;
      if (other) children[index] = other;
    });
    open.push(...children.filter((child) => child.type !== "timeline").reverse());
  }
}

function textOf(node: CodeNode): string {
  return node.type === "text" ? (node.value ?? "") : (node.children ?? []).map(textOf).join("");
}
