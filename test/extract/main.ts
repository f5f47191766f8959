import { extractDates, extractEvents } from "../../src/extract/index.js";
import { readSet, type Half } from "./readSet.js";
import { errorLines, figureTable } from "./report.js";
import { scoreTexts } from "./scoreSet.js";

/** Prints the figures, and the errors asked for: `--errors`, `--held`, `--only` and a class. */
export function main(folder: string, args: readonly string[]): void {
  const at = args.indexOf("--only");
  const only = at < 0 ? null : args[at + 1];
  const articles = readSet(folder).filter(({ className }) => only === null || className === only);
  const scores = scoreTexts(articles, { extractDates, extractEvents });
  console.log(figureTable(scores));
  const shown: readonly (readonly [string, Half])[] = [
    ["--errors", "dev"],
    ["--held", "held"],
  ];
  for (const [flag, half] of shown) {
    if (args.includes(flag)) console.log(errorLines(scores.filter(({ article }) => article.half === half)).join("\n"));
  }
}
