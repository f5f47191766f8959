import { createJob, type Steps } from "../model/slices.js";
import type { Sliced } from "./slices/runInSlices.js";

/** Finds events by their ids. */
export interface IdIndex extends Sliced {
  /** -1 if there is none of that id. */
  readonly indexOf: (id: unknown) => number;
}

/** Up to so many events the table of ids is made when one is first asked for. */
const few = 20_000;
/** Ids entered between two steps. */
const aStep = 4096;
/** A table that grows stops the page while it does, so there are several. */
const tables = 64;

/** Keeps the place of each id. Until `advance` has made the table of many, they are looked through. */
export function createIdIndex(count: number, idAt: (index: number) => string, clock: () => number): IdIndex {
  const places = Array.from({ length: tables }, () => new Map<string, number>());
  const tableOf = (id: string) => places[hashOf(id) % tables] as Map<string, number>;
  const job = createJob(entering(count, idAt, tableOf), clock);
  return {
    advance: (milliseconds) => job.advance(milliseconds),
    indexOf: (id) => {
      // A caller without types may ask for anything.
      if (typeof id !== "string") return -1;
      while (count <= few && job.progress < 1) job.advance(1000);
      const known = tableOf(id).get(id);
      if (known !== undefined || job.progress === 1) return known ?? -1;
      for (let index = 0; index < count; index++) if (idAt(index) === id) return index;
      return -1;
    },
  };
}

function* entering(
  count: number,
  idAt: (index: number) => string,
  tableOf: (id: string) => Map<string, number>,
): Steps<true> {
  for (let index = 0; index < count; index++) {
    const id = idAt(index);
    const table = tableOf(id);
    // As they are looked through: the first of an id.
    if (!table.has(id)) table.set(id, index);
    if (index % aStep === aStep - 1) yield index / count;
  }
  return true;
}

/** Ids often differ in their last letters only. */
function hashOf(id: string): number {
  let hash = id.length;
  for (let place = Math.max(0, id.length - 8); place < id.length; place++) {
    hash = (Math.imul(hash, 31) + id.charCodeAt(place)) | 0;
  }
  return hash >>> 0;
}
