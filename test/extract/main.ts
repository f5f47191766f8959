import { join } from "node:path";
import { de, en, es, fr, type Language } from "../../src/extract/index.js";
import { readSet, type Half } from "./readSet.js";
import { errorLines, figureTable } from "./report.js";
import { scoreTexts, subjectIn } from "./scoreSet.js";

const locales: Readonly<Record<string, Language>> = { de, en, es, fr };

/** Prints the figures, and the errors asked for: `--errors`, `--held`, `--only` and a part of their names, `--locale` and a language. */
export function main(folder: string, args: readonly string[]): void {
  const at = args.indexOf("--only");
  const only = at < 0 ? undefined : args[at + 1];
  const tag = args.includes("--locale") ? (args[args.indexOf("--locale") + 1] ?? "") : "en";
  const locale = locales[tag];
  if (locale?.tag !== tag) throw new Error(`unknown locale: ${tag}`);
  const articles = readSet(tag === "en" ? folder : join(folder, tag)).filter(
    ({ id }) => only === undefined || id.includes(only),
  );
  const scores = scoreTexts(articles, subjectIn(locale));
  console.log(figureTable(scores));
  const shown: readonly (readonly [string, Half])[] = [
    ["--errors", "dev"],
    ["--held", "held"],
  ];
  for (const [flag, half] of shown) {
    if (args.includes(flag)) console.log(errorLines(scores.filter(({ article }) => article.half === half)).join("\n"));
  }
}
