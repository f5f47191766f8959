import type { Direction } from "../scene/direction.js";
import { defaultLocale, type Locale } from "../time/locale.js";

/** Which way a drawing is read, by its options. */
export function readingOf({ direction = "auto", locale = defaultLocale }: Read): Direction {
  return direction === "auto" ? readingDirection(locale.code) : direction;
}

interface Read {
  readonly direction?: Direction | "auto" | undefined;
  readonly locale?: Locale | undefined;
}

/** Languages that are written from right to left where their tag names no script. */
const languages = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "ar arc arz ckb dv fa glk he iw khw ks lrc mzn nqo pnb prs ps sd syr ug ur yi".split(" "),
);
const scripts = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "adlm arab aran hebr mand mend nkoo rohg samr syrc thaa".split(" "),
);

/**
 * Which way a language is read, by its tag: its script where it names one, else what is usual.
 *
 * @example
 * readingDirection("ar-EG"); // "rtl"
 * readingDirection("az-Arab"); // "rtl"
 * readingDirection("en-GB"); // "ltr"
 */
export function readingDirection(tag: string): Direction {
  const [language = "", ...others] = tag.toLowerCase().split(/[-_]/);
  const script = others.find((part) => /^[a-z]{4}$/.test(part));
  return (script === undefined ? languages.has(language) : scripts.has(script)) ? "rtl" : "ltr";
}
