import type { EventColumns } from "whenline";

const from = Date.UTC(1970, 0);
const length = Date.UTC(2020, 0) - from;
const places = ["Harbour", "Northgate", "Old Mill", "Riverside", "Station", "Upper Town", "Market", "Lighthouse"];
const works = ["survey", "repair", "opening", "inspection", "flood", "vote", "strike", "concert", "fire drill"];

/** Groups of the events, in the order in which the columns count them. */
export const groups = ["Works", "Council", "Weather"];

/** Numbers from 0 to 1, the same each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Days over fifty years, half of them in busy weeks, every fifth an interval. */
export function madeEvents(count: number): EventColumns {
  const random = createRandom(count);
  const busy = Array.from({ length: 20 }, () => random());
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const importance = new Float32Array(count);
  const group = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const week = (busy[Math.floor(random() * busy.length)] ?? 0) + (random() + random() + random() - 1.5) * 0.004;
    const share = Math.max(0, Math.min(0.999, random() < 0.5 ? week : random()));
    start[index] = from + share * length;
    end[index] = random() < 0.2 ? Math.min(from + length, from + (share + random() * 0.01) * length) : NaN;
    importance[index] = random() ** 4;
    group[index] = Math.floor(random() * groups.length);
  }
  const titles = (index: number): string => {
    const mixed = Math.imul(index + 1, 0x9e3779b1) >>> 8;
    return `${places[mixed % places.length] ?? ""}: ${works[(mixed >>> 5) % works.length] ?? ""} no. ${String(index + 1)}`;
  };
  return { start, end, importance, group, titles, precision: "day" };
}
