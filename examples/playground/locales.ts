import { ar } from "date-fns/locale/ar";
import { de } from "date-fns/locale/de";
import { enUS } from "date-fns/locale/en-US";
import { es } from "date-fns/locale/es";
import { fr } from "date-fns/locale/fr";
import { zhCN } from "date-fns/locale/zh-CN";
import type { Locale } from "whenline";

interface LocaleChoice {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale | undefined;
}

/** Languages of the drawing's words. */
export const locales: readonly LocaleChoice[] = [
  { id: "en", title: "English", locale: undefined },
  { id: "en-US", title: "English (US)", locale: enUS },
  { id: "de", title: "Deutsch", locale: de },
  { id: "fr", title: "Français", locale: fr },
  { id: "es", title: "Español", locale: es },
  { id: "ar", title: "العربية", locale: ar },
  { id: "zh-CN", title: "中文", locale: zhCN },
];
