import { compareWhen, parseWhen, type Source, type Timeline, type TimelineEvent } from "whenline";
import { isDrawn, type Item, type Work } from "./work.js";

/** The timeline that an editor's work comes to: what is not rejected, each event with the sentences that tell it. */
export function toTimeline(work: Work): Timeline {
  const drawn = work.items.filter(isDrawn);
  const events = drawn.flatMap((item) => eventOf(item, work)).sort((a, b) => compareWhen(a.when, b.when));
  const names = [...new Set(events.flatMap(({ group }) => group ?? []))];
  const undated = work.items.filter(({ when, status }) => when === null && status !== "rejected");
  const { headline } = work.about;
  return {
    ...(headline !== "" && { title: headline }),
    events,
    ...(names.length > 0 && { groups: names.map((id) => ({ id, title: id })) }),
    ...(undated.length > 0 && {
      undated: undated.map((item) => ({ title: item.title, sources: sourcesOf(item, work) })),
    }),
  };
}

function eventOf(item: Item, work: Work): TimelineEvent[] {
  const { id, when, title, group, status, confidence, basis } = item;
  if (when === null) return [];
  const sure = status === "accepted" ? {} : confidence === null ? {} : { confidence };
  return [{ id, when, title, ...(group !== "" && { group }), sources: sourcesOf(item, work), ...sure, basis }];
}

function sourcesOf({ passages }: Item, { text, about }: Work): Source[] {
  const { headline, publisher, published } = about;
  return passages.map(({ start, end }) => ({
    ...(headline !== "" && { title: headline }),
    ...(publisher !== "" && { publisher }),
    quote: text.slice(start, end),
    ...(published !== "" && { published: parseWhen(published) }),
    text: { start, end },
  }));
}
