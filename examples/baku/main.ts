import { createTimeline, readTimeline } from "whenline";
import { dateline, headline, paragraphs, publisher } from "./article.js";
import { baku } from "./data.js";
import { linkMentions } from "./linkMentions.js";
import { showDetail } from "./showDetail.js";
import { writeArticle, type Mention } from "./writeArticle.js";

const { timeline } = readTimeline(baku);

/** The sentence that states each event is in its source: nothing is written twice. */
const mentions = timeline.events.flatMap(({ id, group = "", sources = [] }): Mention[] =>
  sources.flatMap(({ text }) => (text ? [{ event: id, group, ...text }] : [])),
);

const article = part("article");
part("headline").textContent = headline;
part("dateline").textContent = `${publisher} · ${dateline}`;
writeArticle(part("text"), paragraphs, mentions);

const drawing = part("drawing");
const detail = part("detail");
const view = createTimeline(drawing, timeline, { theme: "auto" });
const show = (id: string | null): void => showDetail(detail, timeline.events.find((event) => event.id === id) ?? null);
linkMentions({ drawing, article, view, onSelect: show });
show(null);

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element with the id ${id}`);
  return element;
}
