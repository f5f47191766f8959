import { formatWhen } from "../time/formatWhen.js";
import type { Claim, Source } from "./timeline.js";
import { safeUrl } from "./urls.js";
import type { Language } from "./wordOptions.js";

/** A source in words, with its address if that is safe to link to. */
export interface Citation {
  readonly text: string;
  readonly url?: string;
}

interface Told {
  readonly sources?: readonly Source[];
  readonly claims?: readonly Claim[];
}

/** The sources of an event, then the dates that sources give where they disagree. */
export function citationsOf({ sources = [], claims = [] }: Told, language: Language): readonly Citation[] {
  return [...sources.map((source) => citationOf(source, language)), ...claims.map((claim) => claimOf(claim, language))];
}

function citationOf(source: Source, { locale, words }: Language): Citation {
  const { title, publisher, published, quote } = source;
  const date = published && formatWhen(published, { locale });
  const known = [title, publisher, date].filter((part) => part !== undefined).join(words.comma);
  const url = source.url === undefined ? undefined : safeUrl(source.url);
  return { text: known || (quote ?? url ?? words.source), ...(url !== undefined && { url }) };
}

function claimOf({ when, source }: Claim, language: Language): Citation {
  const date = formatWhen(when, { locale: language.locale });
  const { text, ...rest } = source ? citationOf(source, language) : { text: language.words.source };
  return { text: `${text}: ${date}`, ...rest };
}
