import { firstFrom } from "../firstFrom.js";
import type { EventStore } from "./eventStore.js";

/** Some events of a store, in the same order, as a store: nothing is copied. `rows` are their indexes, ascending. */
export function someEvents(store: EventStore, rows: Uint32Array): EventStore {
  const rowOf = (index: number) => rows[index] as number;
  return {
    count: rows.length,
    groups: store.groups,
    hasSeveral: store.hasSeveral,
    isInterval: (index) => store.isInterval(rowOf(index)),
    startOf: (index) => store.startOf(rowOf(index)),
    endOf: (index) => store.endOf(rowOf(index)),
    startLatestOf: (index) => store.startLatestOf(rowOf(index)),
    endEarliestOf: (index) => store.endEarliestOf(rowOf(index)),
    groupOf: (index) => store.groupOf(rowOf(index)),
    importanceOf: (index) => store.importanceOf(rowOf(index)),
    precisionOf: (index) => store.precisionOf(rowOf(index)),
    alternativesOf: (index) => store.alternativesOf(rowOf(index)),
    isSoft: (index) => store.isSoft(rowOf(index)),
    hasClaims: (index) => store.hasClaims(rowOf(index)),
    isSame: (a, b) => store.isSame(rowOf(a), rowOf(b)),
    idOf: (index) => store.idOf(rowOf(index)),
    titleOf: (index) => store.titleOf(rowOf(index)),
    givenTitleOf: (index) => store.givenTitleOf(rowOf(index)),
    whenOf: (index) => store.whenOf(rowOf(index)),
    eventOf: (index) => store.eventOf(rowOf(index)),
    hasOwnIds: store.hasOwnIds,
    indexOf: (id) => indexOfRow(rows, store.indexOf(id)),
  };
}

/** The place of a row; -1 if it is not among them. */
function indexOfRow(rows: Uint32Array, row: number): number {
  const place = firstFrom(rows, row);
  return rows[place] === row ? place : -1;
}
