/** Months as date-fns counts them, from 0. */
export type MonthIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

interface NameOptions {
  readonly width?: "abbreviated" | "wide";
  readonly context?: "formatting" | "standalone";
}

/**
 * What we use of a date-fns Locale; every one of them fits. The language goes by its `code`.
 *
 * @example
 * import { fr } from "date-fns/locale/fr";
 * formatWhen(parseWhen("2014-01"), { locale: fr }); // "janvier 2014"
 */
export interface Locale {
  /** A BCP 47 tag: `en-GB`, `fr`. */
  readonly code: string;
  readonly localize: {
    readonly month: (month: MonthIndex, options?: NameOptions) => string;
    /** 0 is before Christ. */
    readonly era: (era: 0 | 1, options?: NameOptions) => string;
  };
  readonly formatDistance: (
    token: "xSeconds" | "xMinutes" | "xHours" | "xDays" | "xMonths" | "xYears",
    count: number,
  ) => string;
}

/** English, with the day before the month: date-fns's `enGB` word for word, without the nine tenths of it that nothing here uses. */
export const defaultLocale: Locale = {
  code: "en-GB",
  localize: {
    month: (month, options) => {
      const name = months[month];
      return options?.width === "abbreviated" ? name.slice(0, 3) : name;
    },
    era: (era, options) =>
      (options?.width === "abbreviated" ? ["BC", "AD"] : ["Before Christ", "Anno Domini"])[era] ?? "",
  },
  formatDistance: (token, count) => `${String(count)} ${token.slice(1, count === 1 ? -1 : undefined).toLowerCase()}`,
};

const months = [
  ...(["January", "February", "March", "April", "May", "June"] as const),
  ...(["July", "August", "September", "October", "November", "December"] as const),
] as const;

/** Whether a value has what we use of a date-fns Locale. */
export function isLocale(value: unknown): value is Locale {
  if (typeof value !== "object" || value === null) return false;
  const { code, localize, formatDistance } = value as Partial<Locale>;
  if (typeof code !== "string" || typeof formatDistance !== "function") return false;
  const { month, era } = Object(localize) as Partial<Locale["localize"]>;
  return typeof month === "function" && typeof era === "function";
}
