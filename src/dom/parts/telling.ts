import type { Backstage } from "../backstage.js";

/** Events that are told one after another, by their places, from 0. */
export interface Telling {
  readonly count: number;
  readonly idAt: (rank: number) => string | undefined;
  readonly rankOf: (id: string) => number;
}

/** All events that are not hidden by their dates, or those of them in an order. */
export function tellingOf(backstage: Backstage, order: readonly string[] | undefined): Telling {
  const catalog = backstage.catalog();
  if (order) {
    const isTold = (index: number) => index >= 0 && !backstage.isHidden(index);
    const ids = order.filter((id) => isTold(catalog.indexOf(id)));
    return { count: ids.length, idAt: (place) => ids[place], rankOf: (id) => ids.indexOf(id) };
  }
  const shown = catalog.shown(backstage.options().hiddenGroups ?? []);
  return {
    count: shown.count,
    idAt: (place) => {
      const index = shown.indexAt(place);
      return index < 0 ? undefined : catalog.idAt(index);
    },
    rankOf: (id) => {
      const index = catalog.indexOf(id);
      return index < 0 ? -1 : shown.placeOf(index);
    },
  };
}
