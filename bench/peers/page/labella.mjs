/**
 * labella moves labels along one line until they do not overlap, in layers; it draws nothing. So these are labels only, drawn as on
 * the floors. The window's events are placed anew at each step. Widths are estimated, as its examples do.
 */
import labella from "labella";

const svg = (name) => document.createElementNS("http://www.w3.org/2000/svg", name);
const widthOf = (title) => 8 + title.length * 6.2;

/** Where labels go, as text nodes of labella with their titles. */
export function placeLabels(events, [from, to]) {
  const seen = events.filter(({ start }) => start >= from && start < to);
  const scale = 1200 / (to - from);
  const nodes = seen.map(({ start, title }) => new labella.Node((start - from) * scale, widthOf(title), title));
  const force = new labella.Force({ minPos: 0, maxPos: 1200, lineSpacing: 2, nodeSpacing: 4 }).nodes(nodes).compute();
  const renderer = new labella.Renderer({ layerGap: 24, nodeHeight: 14, direction: "down" });
  const placed = force.nodes();
  renderer.layout(placed);
  return { placed, pathOf: (node) => renderer.generatePath(node) };
}

export const labellaLabels = {
  prepare: (events) => events,
  mount(container, events, window) {
    const drawing = svg("svg");
    drawing.setAttribute("width", 1200);
    drawing.setAttribute("height", 600);
    drawing.setAttribute("font-family", "Arial, sans-serif");
    drawing.setAttribute("font-size", 12);
    container.append(drawing);
    const state = { events, drawing };
    this.show(state, window);
    return state;
  },
  show({ events, drawing }, window) {
    const { placed, pathOf } = placeLabels(events, window);
    const shapes = placed.flatMap((node) => {
      const path = svg("path");
      path.setAttribute("d", pathOf(node));
      path.setAttribute("fill", "none");
      path.setAttribute("stroke", "#999");
      const text = svg("text");
      text.setAttribute("x", node.x - node.dx / 2);
      text.setAttribute("y", node.y + 11);
      text.textContent = node.data;
      return [path, text];
    });
    drawing.replaceChildren(...shapes);
  },
  labels: (container) => [...container.querySelectorAll("text")].map((element) => [element]),
};
