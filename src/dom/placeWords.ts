import { place as ar } from "../model/interface/ar.js";
import { place as de } from "../model/interface/de.js";
import { place as en } from "../model/interface/en.js";
import { place as es } from "../model/interface/es.js";
import { place as fr } from "../model/interface/fr.js";
import { place as zh } from "../model/interface/zh.js";
import { wordsIn } from "../model/interface/table.js";
import type { Play } from "./painter.js";

/** Where an event stands among all that are not hidden, in order of time, and in which group: "4 of 12, Canals". */
export function placeWords({ catalog, isHidden, timeline, options }: Play, id: string): string {
  const index = catalog.indexOf(id);
  if (index < 0) return "";
  const order = catalog.order();
  const own = order.rankOf(index);
  let [before, count] = [own, order.count];
  if ((options.hiddenGroups ?? []).length > 0) {
    [before, count] = [0, 0];
    for (let rank = 0; rank < order.count; rank++) {
      if (isHidden(order.indexAt(rank))) continue;
      count++;
      if (rank < own) before++;
    }
  }
  const group = catalog.groupAt(index);
  const title = (timeline.groups ?? []).find((each) => each.id === group)?.title ?? group;
  const { words } = wordsIn({ en, de, fr, es, ar, zh }, options.locale?.code ?? "en");
  return [words(before + 1, count), title].filter((word) => word !== undefined && word !== "").join(", ");
}
