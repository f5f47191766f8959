import { StrictMode, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { TimelineView } from "whenline";
import { Timeline } from "whenline/react";
import { comets } from "../comets.js";

function Page() {
  const [selected, setSelected] = useState<string | null>(null);
  const view = useRef<TimelineView>(null);
  return (
    <>
      <ul className="list">
        {comets.events.map(({ id, title }) => (
          <li key={id}>
            <button aria-pressed={id === selected} onClick={() => setSelected(id === selected ? null : id)}>
              {title}
            </button>
          </li>
        ))}
        <li>
          <button onClick={() => view.current?.fit()}>Show all</button>
        </li>
      </ul>
      <Timeline
        ref={view}
        className="drawing"
        data={comets}
        theme="auto"
        selected={selected}
        onSelect={({ event }) => setSelected(event?.id ?? null)}
      />
    </>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
