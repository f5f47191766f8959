import { createTimeline, mountCard, mountControls, mountOverview, mountSearch } from "whenline";
import { groups, madeEvents } from "./made.js";

const counts = [10, 100, 1000, 10_000, 100_000, 1_000_000];
const asked = Number(new URLSearchParams(location.search).get("events"));
const first = counts.includes(asked) ? asked : 1_000_000;

const select = document.querySelector<HTMLSelectElement>("#count");
const container = document.querySelector("#timeline");
if (select && container) {
  for (const count of counts)
    select.add(new Option(count.toLocaleString("en-GB"), String(count), count === first, count === first));
  const dataOf = (count: number) => ({ title: "A town in fifty years", groups, events: madeEvents(count) });
  const view = createTimeline(container, dataOf(first), { theme: "auto", orientation: "horizontal" });
  for (const mount of [mountControls, mountSearch, mountOverview, mountCard]) mount(view);
  select.addEventListener("change", () => {
    view.fit({ duration: 0 });
    view.update(dataOf(Number(select.value)));
  });
}
