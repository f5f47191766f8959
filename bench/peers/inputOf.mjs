import { isoDay } from "./data.mjs";

/** The events as whenline is given them: dates as text, to the day, so that reading them is part of what is measured. */
export const inputOf = (events) =>
  events.map(({ id, start, end, title, group }) => ({
    id,
    when: end === null ? isoDay(start) : `${isoDay(start)}/${isoDay(end)}`,
    title,
    group,
  }));
