import {
  createTimeline,
  mountCard,
  mountControls,
  mountExport,
  mountFilter,
  mountLegend,
  mountOverview,
  mountSearch,
  mountStory,
  mountTable,
  toHash,
} from "whenline";
import { spaceflight } from "./spaceflight.js";

const drawing = document.getElementById("drawing");
if (drawing) {
  const view = createTimeline(drawing, spaceflight, { theme: "auto", state: location.hash });
  view.on("state", ({ state }) => history.replaceState(null, "", `#${toHash(state)}`));
  addEventListener("hashchange", () => view.update(undefined, { state: location.hash }));
  mountControls(view);
  mountSearch(view);
  mountFilter(view);
  mountLegend(view);
  mountStory(view);
  mountOverview(view);
  mountCard(view);
  mountExport(view);
  mountTable(view);
}
