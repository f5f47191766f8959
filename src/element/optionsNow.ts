import type { ViewOptions } from "../dom/viewOptions.js";
import type { TimelineError } from "../errors.js";
import type { Locale } from "../time/locale.js";
import { optionsOf } from "./options.js";
import type { Shade } from "./shade.js";
import { themeOfStyles } from "./themeOfStyles.js";

/** What options are found in besides the attributes of an element. */
export interface Surroundings {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly locale: Locale | undefined;
  readonly shade: Shade;
}

/** All options of an element: those of its properties win over its attributes, custom properties over the theme. */
export function optionsNow(
  host: Element,
  { properties, locale, shade }: Surroundings,
  complain: (error: TimelineError, at: string) => void,
): ViewOptions {
  const options: Record<string, unknown> = { ...optionsOf(host, complain) };
  for (const [name, value] of Object.entries(properties)) {
    if (name !== "data" && name !== "locale" && value !== undefined) options[name] = value;
  }
  const base = options.theme === "auto" ? shade.page() : (options.theme ?? "light");
  const theme = themeOfStyles(shade.probe, base);
  return { ...options, ...(locale && { locale }), ...(theme && { theme }) };
}
