/**
 * Makes a page of report.md, and a PDF of each of its figures: `node examples/report/buildReport.mjs [folder]`, after
 * `npm run build`. No browser takes part. On paper the page itself is the whole report: print it, or have a browser do so.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { figureStyle, remarkTimeline } from "../../dist/markdown.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv[2] ?? here("../dist/report");
mkdirSync(folder, { recursive: true });

const source = readFileSync(here("report.md"), "utf8");
const style = `${readFileSync(here("report.css"), "utf8")}\n${figureStyle()}`;
const site = unified().use(remarkParse).use(remarkTimeline).use(remarkRehype).use(rehypeStringify);
const body = site.processSync({ path: "report.md", value: source });
for (const message of body.messages) console.error(String(message));

const hash = createHash("sha256").update(style).digest("base64");
const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What a date says, in one Markdown file</title>
<style>${style}</style>
</head>
<body>
<main>
${String(body)}
</main>
</body>
</html>
`;
writeFileSync(join(folder, "markdown.html"), page);

/** The same events as vectors, for LaTeX or print: `\includegraphics{figure-1.pdf}`. */
const figures = [...page.matchAll(/<figure /g)].length;
const blocks = [...source.matchAll(/^```timeline(.*)\n([^]*?)^```$/gm)];
const program = here("../../dist/cli.js");
blocks.forEach(([, , text], index) => {
  const output = join(folder, `figure-${index + 1}.pdf`);
  execFileSync(process.execPath, [program, "render", "-", "-o", output, "--width", "680"], { input: text });
});
console.log(`${figures} figures in ${join(folder, "markdown.html")}, ${blocks.length} as PDF`);
