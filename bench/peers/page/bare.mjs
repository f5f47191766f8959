/**
 * The floors: what the same nodes cost with no layout at all. Rows are by turns, labels lie where they lie.
 *
 * At most 2,000 events and 300 labels are drawn, which is more than anybody can read; of more events in view, every so many.
 * What is drawn is chosen anew at each step by looking at all events, in columns: that needs no order and no index.
 */
const most = { events: 2000, labels: 300 };
const size = { width: 1200, height: 600, row: 14 };
const rows = Math.floor((size.height - 20) / size.row);
const colors = { north: "#0b6e99", south: "#a34a00", east: "#3d7a3d" };
const svg = (name) => document.createElementNS("http://www.w3.org/2000/svg", name);

function columnsOf(events) {
  return {
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ start, end }) => end ?? start),
  };
}

/** Which events to draw in a window: at most so many, in input order. */
function pick({ start, end }, [from, to]) {
  let seen = 0;
  for (let i = 0; i < start.length; i++) if (start[i] < to && end[i] >= from) seen++;
  const every = Math.max(1, Math.ceil(seen / most.events));
  const picked = [];
  for (let i = 0, k = 0; i < start.length; i++) {
    if (start[i] < to && end[i] >= from && k++ % every === 0) picked.push(i);
  }
  return picked;
}

function placesOf(columns, window) {
  const scale = size.width / (window[1] - window[0]);
  return pick(columns, window).map((event, i) => {
    const x = Math.max(-10, (columns.start[event] - window[0]) * scale);
    const right = Math.min(size.width + 10, (columns.end[event] - window[0]) * scale);
    return { event, x: x.toFixed(1), y: (i % rows) * size.row, width: Math.max(3, right - x).toFixed(1) };
  });
}

function board(container) {
  const drawing = svg("svg");
  drawing.setAttribute("width", size.width);
  drawing.setAttribute("height", size.height);
  drawing.setAttribute("font-family", "Arial, sans-serif");
  drawing.setAttribute("font-size", 12);
  container.append(drawing);
  return drawing;
}

/** Texts at places, by nodes that are kept from step to step. */
function drawLabels(parent, kept, events, places) {
  const labelled = places.slice(0, most.labels);
  while (kept.length < labelled.length) kept.push(parent.appendChild(svg("text")));
  while (kept.length > labelled.length) kept.pop().remove();
  labelled.forEach(({ event, x, y }, i) => {
    kept[i].setAttribute("x", x);
    kept[i].setAttribute("y", y + 22);
    kept[i].textContent = events[event].title;
  });
}

/** Nothing is drawn: what measuring costs by itself. */
export const nothing = {
  prepare: (events) => events,
  mount: () => null,
  show: () => undefined,
  labels: () => [],
};

/** A group, a rectangle and for the first a text for each event, as one would write it by hand. */
export const bareSvg = {
  prepare: (events) => events,
  mount(container, events, window) {
    const state = { events, columns: columnsOf(events), drawing: board(container), kept: [] };
    this.show(state, window);
    return state;
  },
  show({ events, columns, drawing, kept }, window) {
    const places = placesOf(columns, window);
    while (kept.length < places.length) {
      const group = drawing.appendChild(svg("g"));
      const mark = group.appendChild(svg("rect"));
      mark.setAttribute("height", 8);
      const text = kept.length < most.labels ? group.appendChild(svg("text")) : null;
      text?.setAttribute("y", 8);
      kept.push({ group, mark, text });
    }
    while (kept.length > places.length) kept.pop().group.remove();
    places.forEach(({ event, x, y, width }, i) => {
      const { group, mark, text } = kept[i];
      group.setAttribute("transform", `translate(${x},${y + 14})`);
      mark.setAttribute("width", width);
      mark.setAttribute("fill", colors[events[event].group]);
      if (text) text.textContent = events[event].title;
    });
  },
  labels: (container) => [...container.querySelectorAll("text")].map((text) => [text]),
};

/** All marks in one path, and the same texts. */
export const barePath = {
  prepare: (events) => events,
  mount(container, events, window) {
    const drawing = board(container);
    const state = { events, columns: columnsOf(events), drawing, path: drawing.appendChild(svg("path")), kept: [] };
    state.path.setAttribute("fill", colors.north);
    this.show(state, window);
    return state;
  },
  show({ events, columns, drawing, path, kept }, window) {
    const places = placesOf(columns, window);
    path.setAttribute("d", places.map(({ x, y, width }) => `M${x} ${y + 14}h${width}v8h-${width}z`).join(""));
    drawLabels(drawing, kept, events, places);
  },
  labels: bareSvg.labels,
};
