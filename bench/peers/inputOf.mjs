import { groups, isoDay } from "./data.mjs";

/** The events as whenline is given them: dates as text, to the day, so that reading them is part of what is measured. */
export const inputOf = (events) =>
  events.map(({ id, start, end, title, group }) => ({
    id,
    when: end === null ? isoDay(start) : `${isoDay(start)}/${isoDay(end)}`,
    title,
    group,
  }));

/** The same in columns, the documented way for very many: instants in typed arrays, to the day. */
export const columnsOf = (events) => ({
  groups,
  events: {
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ end }) => end ?? NaN),
    precision: "day",
    group: Uint8Array.from(events, ({ group }) => groups.indexOf(group)),
    titles: events.map(({ title }) => title),
  },
});
