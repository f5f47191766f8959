import type { Backstage } from "../backstage.js";
import type { Catalog } from "../catalog.js";

/** Events that are told one after another, by their places, from 0. */
export interface Telling {
  readonly count: number;
  readonly idAt: (rank: number) => string | undefined;
  readonly rankOf: (id: string) => number;
}

/** All events that are not hidden by their dates, or those of them in an order. */
export function tellingOf(backstage: Backstage, order: readonly string[] | undefined): Telling {
  const catalog = backstage.catalog();
  const isTold = (index: number) => index >= 0 && !backstage.isHidden(index);
  if (order) {
    const ids = order.filter((id) => isTold(catalog.indexOf(id)));
    return { count: ids.length, idAt: (place) => ids[place], rankOf: (id) => ids.indexOf(id) };
  }
  const isWhole = (backstage.options().hiddenGroups ?? []).length === 0;
  const told = isWhole ? null : shownRanks(catalog, isTold);
  const count = told?.length ?? catalog.count;
  return {
    count,
    idAt: (place) => {
      if (place < 0 || place >= count) return undefined;
      return catalog.idAt(catalog.order().indexAt(told?.[place] ?? place));
    },
    rankOf: (id) => {
      const index = catalog.indexOf(id);
      const rank = index < 0 ? -1 : catalog.order().rankOf(index);
      return told?.indexOf(rank) ?? rank;
    },
  };
}

/** The ranks of the events that are told. */
function shownRanks(catalog: Catalog, isTold: (index: number) => boolean): Uint32Array {
  const order = catalog.order();
  const ranks = new Uint32Array(catalog.count);
  let count = 0;
  for (let rank = 0; rank < catalog.count; rank++) if (isTold(order.indexAt(rank))) ranks[count++] = rank;
  return ranks.subarray(0, count);
}
