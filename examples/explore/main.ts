import {
  createTimeline,
  mountCard,
  mountControls,
  mountExport,
  mountFilter,
  mountOverview,
  mountSearch,
  mountStory,
} from "whenline";
import { spaceflight } from "./spaceflight.js";

const drawing = document.getElementById("drawing");
if (drawing) {
  const view = createTimeline(drawing, spaceflight, { theme: "auto" });
  mountControls(view);
  mountSearch(view);
  mountFilter(view);
  mountStory(view);
  mountOverview(view);
  mountCard(view);
  mountExport(view);
}
