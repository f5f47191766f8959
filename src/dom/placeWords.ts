import { place as ar } from "../model/interface/ar.js";
import { place as de } from "../model/interface/de.js";
import { place as en } from "../model/interface/en.js";
import { place as es } from "../model/interface/es.js";
import { place as fr } from "../model/interface/fr.js";
import { place as zh } from "../model/interface/zh.js";
import { wordsIn } from "../model/interface/table.js";
import { resolveWordOptions } from "../model/wordOptions.js";
import { markCounts } from "../time/formatCount.js";
import type { Play } from "./painter.js";

/**
 * Where an event stands among all that are not hidden, in order of time, and in which group: "4 of 12, Canals". Null as long as the
 * order of very many is not known.
 */
export function placeWords({ catalog, timeline, options }: Play, id: string): string | null {
  const index = catalog.indexOf(id);
  if (index < 0) return "";
  if (!catalog.isOrdered) return null;
  const shown = catalog.shown(options.hiddenGroups ?? []);
  const group = catalog.groupAt(index);
  const title = (timeline.groups ?? []).find((each) => each.id === group)?.title ?? group;
  const { locale } = options;
  const { words } = wordsIn({ en, de, fr, es, ar, zh }, locale?.code ?? "en");
  const place = markCounts(words(shown.placeOf(index) + 1, shown.count), resolveWordOptions({ locale }).words);
  return [place, title].filter((word) => word !== undefined && word !== "").join(", ");
}
