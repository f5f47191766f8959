import { readTimeline, type Timeline } from "../../../../src/index.js";

const day = 86_400_000;

/** Numbers from 0 to 1 that look random and are the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Events in columns: bursts and quiet years, moments and intervals, some of them open. */
export function columnsOf(count: number, seed = 7) {
  const random = createRandom(seed);
  const bursts = Array.from({ length: 12 }, () => random() * 18_000);
  const start = new Float64Array(count);
  const end = new Float64Array(count).fill(NaN);
  const importance = new Float32Array(count);
  const group = new Uint8Array(count);
  const of = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const burst = bursts[Math.floor(random() * bursts.length)]!;
    const at = random() < 0.6 ? burst + random() * 30 : random() * 18_000;
    start[index] = Math.floor(at * day);
    if (random() < 0.25) end[index] = random() < 0.02 ? Infinity : start[index]! + Math.floor(random() * 90) * day;
    importance[index] = Math.round(random() * 1000) / 1000;
    group[index] = Math.floor(random() * 5) % 4 === 0 ? 255 : Math.floor(random() * 3);
    of[index] = random() < 0.05 ? 1 : 0;
  }
  const titles = (index: number) => `Sitting ${String(index)} of the council`;
  const precision = { of, names: ["day", "month"] as const };
  return { start, end, importance, group, precision, titles };
}

/** The same events from columns and from objects. */
export function bothOf(count: number, seed?: number): { readonly columns: Timeline; readonly objects: Timeline } {
  const groups = [{ id: "a" }, { id: "b" }, { id: "c" }];
  const { timeline: columns } = readTimeline({ title: "Sittings", groups, events: columnsOf(count, seed) });
  return { columns, objects: { ...columns, events: [...columns.events] } };
}
