import type { Locale } from "./locale.js";

/** The Locales of date-fns in the languages that have words of ours, by their tags in lower case. */
const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  "en-au": async () => (await import("date-fns/locale/en-AU")).enAU,
  "en-ca": async () => (await import("date-fns/locale/en-CA")).enCA,
  "en-gb": async () => (await import("date-fns/locale/en-GB")).enGB,
  "en-ie": async () => (await import("date-fns/locale/en-IE")).enIE,
  "en-in": async () => (await import("date-fns/locale/en-IN")).enIN,
  "en-nz": async () => (await import("date-fns/locale/en-NZ")).enNZ,
  "en-us": async () => (await import("date-fns/locale/en-US")).enUS,
  "en-za": async () => (await import("date-fns/locale/en-ZA")).enZA,
  de: async () => (await import("date-fns/locale/de")).de,
  "de-at": async () => (await import("date-fns/locale/de-AT")).deAT,
  fr: async () => (await import("date-fns/locale/fr")).fr,
  "fr-ca": async () => (await import("date-fns/locale/fr-CA")).frCA,
  "fr-ch": async () => (await import("date-fns/locale/fr-CH")).frCH,
  es: async () => (await import("date-fns/locale/es")).es,
  ar: async () => (await import("date-fns/locale/ar")).ar,
  "ar-dz": async () => (await import("date-fns/locale/ar-DZ")).arDZ,
  "ar-eg": async () => (await import("date-fns/locale/ar-EG")).arEG,
  "ar-ma": async () => (await import("date-fns/locale/ar-MA")).arMA,
  "ar-sa": async () => (await import("date-fns/locale/ar-SA")).arSA,
  "ar-tn": async () => (await import("date-fns/locale/ar-TN")).arTN,
  "zh-cn": async () => (await import("date-fns/locale/zh-CN")).zhCN,
};

const languages: Readonly<Record<string, string>> = { en: "en-gb", zh: "zh-cn" };

/** The tags that stand for all, as a message names them. */
export const localeTags = "en, en-US, de, de-AT, fr, es, ar, zh-CN";

/**
 * Loads the Locale of a language tag, and no other: `de-AT` where the region makes a difference, else the language's own
 * (`de-LI` is `de`). Undefined for a language without words of ours, and for traditional Chinese, as ours is simplified.
 *
 * @example
 * const locale = await loadLocale("de-AT");
 * locale.code; // "de-AT"
 * await loadLocale("tlh"); // undefined
 */
export async function loadLocale(tag: string): Promise<Locale | undefined> {
  const plain = tag.trim().toLowerCase().replaceAll("_", "-");
  if (/^zh-(?:\w+-)*(?:hant|tw|hk|mo)\b/.test(plain)) return undefined;
  const parts = plain.split("-");
  const shorter = parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
  // A script between language and region, as in de-Latn-AT, changes nothing here.
  const region = parts.find((part, index) => index > 0 && /^[a-z]{2}$/.test(part));
  const wanted = [`${String(parts[0])}-${region ?? ""}`, ...shorter, languages[parts[0] ?? ""] ?? ""];
  const found = wanted.find((name) => Object.hasOwn(loaders, name));
  return found === undefined ? undefined : loaders[found]?.();
}
