import { loadLocale, localeTags } from "../time/loadLocale.js";
import type { Locale } from "../time/locale.js";
import { TimelineError } from "../errors.js";

/** The Locale that an element is to use: one given, one named, or that of the language in which it stands. */
export async function localeOf(host: Element, given: unknown): Promise<Locale | undefined> {
  if (typeof given === "object" && given !== null) return given as Locale;
  const named = given === undefined ? host.getAttribute("locale") : (given as string);
  const tag = named ?? languageOf(host);
  if (/^(?:|en|en-gb)$/i.test(tag.trim())) return undefined;
  const locale = await loadLocale(tag);
  if (locale || named === null) return locale;
  throw new TimelineError("unknown-locale", `unknown locale: ${tag}; expected one of ${localeTags}`);
}

/** The language that an element inherits, through shadow trees. */
function languageOf(host: Element): string {
  for (let at: Element | null = host; at;) {
    const found: Element | null = at.closest("[lang]");
    if (found) return found.getAttribute("lang") ?? "";
    at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return "";
}
