import { createTimeline, mountControls, mountOverview } from "whenline";
import "whenline/element";

const events = Array.from({ length: 12 }, (_, index) => ({
  when: String(1990 + 2 * index),
  title: `Event ${String(index)}`,
}));

/** A long page with timelines of each kind, all zoomed in, so that there is somewhere to move. */
function addTimeline(name: string, orientation: "horizontal" | "vertical", isElement: boolean): void {
  const space = document.createElement("p");
  space.style.height = "500px";
  const host = document.createElement("div");
  host.id = name;
  document.body.append(space, host);
  if (isElement) {
    const element = document.createElement("when-line");
    Object.assign(element, { data: events, orientation });
    host.append(element);
    element.addEventListener("when-line-load", () => element.view?.zoomBy(3, undefined, { duration: 0 }));
    return;
  }
  const view = createTimeline(host, events, { orientation });
  mountControls(view);
  mountOverview(view);
  view.zoomBy(3, undefined, { duration: 0 });
}

addTimeline("across", "horizontal", false);
addTimeline("down", "vertical", false);
addTimeline("element-across", "horizontal", true);
addTimeline("element-down", "vertical", true);
const end = document.createElement("p");
end.style.height = "1500px";
document.body.append(end);
