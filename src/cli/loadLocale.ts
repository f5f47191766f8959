import type { Locale } from "../time/locale.js";
import { usageFault } from "./fault.js";

const loaders: Readonly<Record<string, () => Promise<Locale>>> = {
  "en-gb": async () => (await import("date-fns/locale/en-GB")).enGB,
  "en-us": async () => (await import("date-fns/locale/en-US")).enUS,
  de: async () => (await import("date-fns/locale/de")).de,
  fr: async () => (await import("date-fns/locale/fr")).fr,
  es: async () => (await import("date-fns/locale/es")).es,
  ar: async () => (await import("date-fns/locale/ar")).ar,
  "zh-cn": async () => (await import("date-fns/locale/zh-CN")).zhCN,
};

const others: Readonly<Record<string, string>> = { en: "en-gb", zh: "zh-cn", "zh-hans": "zh-cn", "zh-sg": "zh-cn" };

/** A locale, and what date-fns calls it. */
export interface NamedLocale {
  readonly name: string;
  readonly locale: Locale;
}

const fileNames: Readonly<Record<string, string>> = { "en-gb": "en-GB", "en-us": "en-US", "zh-cn": "zh-CN" };

/**
 * The Locale of a language tag; a region that makes no difference to dates is left out (`de-AT` is `de`).
 *
 * Errors: throws CliFault with exit code 2 for a language without words of ours.
 */
export async function loadLocale(tag: string): Promise<NamedLocale> {
  const plain = tag.trim().toLowerCase().replaceAll("_", "-");
  const language = plain.split("-")[0] ?? "";
  const name = [plain, others[plain], isTraditional(plain) ? undefined : language, others[language]].find(
    (each) => each !== undefined && Object.hasOwn(loaders, each),
  );
  const load = name === undefined || isTraditional(plain) ? undefined : loaders[name];
  if (name !== undefined && load) return { name: fileNames[name] ?? name, locale: await load() };
  throw usageFault(`unknown locale: ${tag}; expected one of en, en-US, de, fr, es, ar, zh-CN`);
}

/** Our Chinese is written in simplified characters. */
function isTraditional(tag: string): boolean {
  return /^zh-(?:hant|tw|hk|mo)/.test(tag);
}
