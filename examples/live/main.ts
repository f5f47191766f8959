import { createTimeline, mountCard, mountControls } from "whenline";
import { spaceflight } from "../explore/spaceflight.js";

const find = (id: string) => document.getElementById(id) as HTMLElement;
const all = spaceflight.events;
let [from, to] = [0, 12];

const dataNow = () => ({ ...spaceflight, events: all.slice(from, to) });
const view = createTimeline(find("drawing"), dataNow(), { theme: "auto" });
mountControls(view);
mountCard(view);

function show(first: number, end: number): void {
  [from, to] = [Math.max(0, Math.min(first, end - 1)), Math.min(end, all.length)];
  view.update(dataNow());
  find("count").textContent = `${String(to - from)} of ${String(all.length)} flights and projects are shown.`;
}

find("add").addEventListener("click", () => show(from, to + 1));
find("remove").addEventListener("click", () => show(from + 1, to));
