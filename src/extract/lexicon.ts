import type { DateLanguage } from "./language.js";
import type { Fact, Facts } from "./token.js";

/** A language's words by themselves, ready to be looked up. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Facts>;
  /** Words that are written with a full stop after them. */
  readonly abbreviations: ReadonlySet<string>;
  readonly suffixes: ReadonlyMap<string, Fact>;
}

/** Turns the lists of a language into one map from word to facts. */
export function lexiconOf({ words, suffixes }: DateLanguage): Lexicon {
  const entries = new Map<string, Partial<Record<Fact, number>>>();
  const abbreviations = new Set<string>();
  for (const [fact, list] of Object.entries(words) as [Fact, string][]) {
    for (const [at, group] of list.split(",").entries()) {
      for (const written of group.split(" ")) {
        if (written === "") continue;
        const word = written.endsWith(".") ? written.slice(0, -1) : written;
        if (word !== written) abbreviations.add(word);
        const facts = entries.get(word) ?? {};
        facts[fact] = at + 1;
        entries.set(word, facts);
      }
    }
  }
  return { entries, abbreviations, suffixes: new Map(Object.entries(suffixes)) };
}
