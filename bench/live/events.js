/** Events for what is measured in the browser: the same in every run. */
import { createRandom } from "../peers/data.mjs";

export const span = { start: Date.UTC(1970, 0), end: Date.UTC(2020, 0) };
export const words = "treaty border market harbour council reform archive railway election strike census bridge".split(
  " ",
);

/** Days over fifty years, 60 % of them in 20 bursts, 30 % with an end; titles of 3 to 8 words. */
export function eventsOf(count) {
  const random = createRandom(7);
  const bursts = Array.from({ length: 20 }, () => random());
  const day = (share) => new Date(span.start + share * (span.end - span.start)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => {
    const near = bursts[Math.floor(random() * bursts.length)] + (random() + random() + random() - 1.5) * 0.001;
    const start = Math.max(0, Math.min(0.99, random() < 0.6 ? near : random()));
    const end = random() < 0.3 ? `/${day(Math.min(0.999, start + random() * 0.01))}` : "";
    const title = Array.from(
      { length: 3 + Math.floor(random() * 6) },
      () => words[Math.floor(random() * words.length)],
    );
    const group = `group ${String(index % 3)}`;
    return { id: `e${String(index)}`, when: day(start) + end, title: title.join(" "), group, importance: random() };
  });
}
