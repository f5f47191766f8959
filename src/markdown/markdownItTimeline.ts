import { drawBlock, type PageIds } from "./drawBlock.js";
import { resolveMarkdownOptions, type MarkdownOptions, type PageProblem } from "./options.js";

/** What of markdown-it is used here. */
export interface MarkdownItLike {
  readonly renderer: { readonly rules: { fence?: FenceRule | undefined } };
}

interface Token {
  readonly info: string;
  readonly content: string;
  readonly map: readonly [number, number] | null;
}

type FenceRule = (tokens: never[], index: number, options: never, env: never, self: never) => string;

/** What a page brings along in the `env` of markdown-it. */
export interface TimelineEnv {
  /** The file, if the caller says so; VitePress does. */
  readonly path?: string;
  /** Problems found, added to by the plugin. */
  timelineProblems?: PageProblem[];
}

/** Ids in use, by the env that a page is rendered with. */
const pages = new WeakMap<object, PageIds>();

/**
 * A plugin of markdown-it: blocks of the language `timeline` become figures, each an SVG with a closed table. No browser.
 *
 * Blocks and options as for `remarkTimeline`. A block with problems stays as it is; the problems, with line and column of
 * the page, go to `onProblem` and to `env.timelineProblems`, if the caller renders with an `env`.
 * Errors: throws TimelineError for wrong options of the plugin.
 *
 * @example
 * import { markdownItTimeline } from "whenline/markdown";
 * import MarkdownIt from "markdown-it";
 * const site = new MarkdownIt().use(markdownItTimeline, { width: 640 });
 * site.render("```timeline\n2014-01: They meet\n```").startsWith('<figure class="whenline-figure"><svg'); // true
 */
export function markdownItTimeline(md: MarkdownItLike, options?: MarkdownOptions): void {
  const resolved = resolveMarkdownOptions(options);
  const fence = md.renderer.rules.fence;
  const opening = new RegExp(`^\\s*${resolved.language}(?=[\\s{]|$)`);
  md.renderer.rules.fence = (tokens, index, mdOptions, env, self) => {
    const token = tokens[index] as Token | undefined;
    if (token && opening.test(token.info)) {
      const info = token.info.replace(opening, "");
      const line = token.map ? token.map[0] + 1 : undefined;
      const { html, problems } = drawBlock({ text: token.content, info, line }, resolved, idsOf(env));
      for (const problem of problems) tell(problem, env, resolved.onProblem);
      if (html !== null) return `${withoutMustaches(html)}\n`;
    }
    return fence ? fence(tokens, index, mdOptions, env, self) : "";
  };
}

function idsOf(env: unknown): PageIds {
  if (typeof env !== "object" || env === null) return new Set();
  const ids = pages.get(env) ?? new Set();
  pages.set(env, ids);
  return ids;
}

function tell(problem: PageProblem, env: unknown, onProblem: ((problem: PageProblem) => void) | undefined): void {
  const page = (typeof env === "object" ? env : null) as TimelineEnv | null;
  const told = { ...problem, ...(typeof page?.path === "string" && { file: page.path }) };
  if (page) (page.timelineProblems ??= []).push(told);
  onProblem?.(told);
}

/** Tools that make Vue templates of a page, such as VitePress, would compute what stands in double braces. */
function withoutMustaches(html: string): string {
  return html.replaceAll("{{", "&#123;&#123;");
}
