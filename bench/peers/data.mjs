/** The events that everything is given: the same in every run and for everybody. */

/** Numbers from 0 to 1 (mulberry32). */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const day = 86_400_000;
const words =
  "council harbour treaty signed bridge opened mine closed strike begins library fire court hears minister resigns line extended survey published mill rebuilt".split(
    " ",
  );

/** What all events lie within, in milliseconds since 1970. */
export const domain = { start: Date.UTC(1970, 0, 1), end: Date.UTC(2020, 0, 1) };
export const groups = ["north", "south", "east"];

/**
 * Events over fifty years, 60 % of them in twenty bursts, 30 % with an end up to two years later, all on whole days; titles
 * of three to eight words. In no order.
 */
export function makeEvents(count) {
  const random = createRandom(7);
  const days = (domain.end - domain.start) / day;
  const bursts = Array.from({ length: 20 }, () => random() * days);
  const within = (value) => Math.min(days - 1, Math.max(0, Math.floor(value)));
  return Array.from({ length: count }, (_, i) => {
    const isBurst = random() < 0.6;
    const at = isBurst
      ? bursts[Math.floor(random() * 20)] + (random() + random() + random() - 1.5) * 60
      : random() * days;
    const start = within(at);
    const end = random() < 0.3 ? within(start + 1 + random() ** 3 * 730) : start;
    const length = 3 + Math.floor(random() * 6);
    const title = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(" ");
    return {
      id: `event-${i}`,
      start: domain.start + start * day,
      end: end > start ? domain.start + end * day : null,
      title,
      group: groups[Math.floor(random() * groups.length)],
    };
  });
}

/** A day as it is written, from milliseconds. */
export const isoDay = (instant) => new Date(instant).toISOString().slice(0, 10);

/** The windows of a gesture: ten steps in, ten aside, ten out again, about a place with many events. */
export function makeWindows(steps = 10) {
  const length = domain.end - domain.start;
  const at = (share, left) => [domain.start + left * length, domain.start + (left + share) * length];
  const about = (share) => at(share, 0.4 * (1 - share));
  const shares = Array.from({ length: steps }, (_, i) => 0.8 ** (i + 1));
  const last = shares.at(-1);
  return {
    in: shares.map(about),
    pan: shares.map((_, i) => at(last, 0.4 * (1 - last) + ((i + 1) / steps) * last)),
    out: [...shares.slice(0, -1).reverse(), 1].map(about),
  };
}
