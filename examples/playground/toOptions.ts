import type { LayoutOptions, Locale } from "whenline";

/** The fields of the options, as they are typed. */
export type Fields = Readonly<Record<string, string>>;

/** Options of a drawing, or what is wrong with a field. */
export type ReadOptions =
  { readonly options: LayoutOptions; readonly problem: null } | { readonly options: null; readonly problem: string };

const widths = { least: 200, most: 4000 };

/** What fields may say, each with its default first. */
export const choices = {
  orientation: ["auto", "horizontal", "vertical"],
  scale: ["time", "sequence", "log", "relative"],
  gaps: ["collapse", "keep"],
  lanes: ["auto", "shared", "group"],
  theme: ["auto", "light", "dark", "print"],
  direction: ["auto", "ltr", "rtl"],
} as const;

/** Makes options of fields. An empty width is that of the page; `locale` is what the field of that name was loaded as. */
export function toOptions(fields: Fields, locale: Locale | undefined): ReadOptions {
  const typed = (fields.width ?? "").trim();
  const width = typed === "" ? undefined : Number(typed);
  if (width !== undefined && !(width >= widths.least && width <= widths.most)) {
    const problem = `invalid width: "${typed}"; expected a number from ${widths.least} to ${widths.most}, or nothing`;
    return { options: null, problem };
  }
  const lanes = pick("lanes", fields);
  return {
    problem: null,
    options: {
      width,
      orientation: pick("orientation", fields),
      scale: pick("scale", fields),
      gaps: pick("gaps", fields),
      lanes: lanes === "auto" ? undefined : lanes,
      theme: pick("theme", fields),
      direction: pick("direction", fields),
      locale,
    },
  };
}

function pick<Name extends keyof typeof choices>(name: Name, fields: Fields): (typeof choices)[Name][number] {
  const allowed: readonly (typeof choices)[Name][number][] = choices[name];
  return allowed.find((value) => value === fields[name]) ?? choices[name][0];
}
