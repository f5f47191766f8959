/** An app of React as the README has it: the selected event is state of the app, and so is the data. */
import { createElement, useState } from "react";
import { Timeline } from "whenline/react";

/** As wide as the page's element, so that the browser can take over what the server has drawn. */
export const width = 680;

export const talks = [
  { id: "meet", when: "2014-01", title: "Dempsey and Gerasimov meet" },
  { id: "baku", when: "2017-02-16", title: "Dunford and Gerasimov meet in Baku" },
  { id: "suspended", when: "2014/..", title: "Cooperation is suspended" },
];

/** `control` is given what changes the app from outside, and `view` the live view. */
export function App({ control, view }) {
  const [data, setData] = useState(talks);
  const [selected, setSelected] = useState(null);
  control?.({ setData, setSelected });
  const onSelect = ({ event }) => setSelected(event?.id ?? null);
  return createElement(
    "main",
    null,
    createElement(Timeline, { data, selected, onSelect, ref: view, serverWidth: width, className: "talks" }),
    createElement("p", { id: "selected" }, selected ?? "none"),
  );
}
