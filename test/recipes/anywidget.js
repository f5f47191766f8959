import { createTimeline } from "whenline";

/**
 * The front end of a widget for Jupyter, as anywidget loads it: bundled to one file (esbuild, `--format=esm --bundle`), it is
 * the `_esm` of a widget whose traits are `events`, `options` and `selected`.
 */
function render({ model, el }) {
  const view = createTimeline(el, model.get("events"), model.get("options") ?? {});
  const update = () => view.update(model.get("events"), model.get("options") ?? {});
  const select = () => view.select(model.get("selected") || null);
  view.on("select", ({ event }) => {
    model.set("selected", event?.id ?? "");
    model.save_changes();
  });
  model.on("change:events", update);
  model.on("change:options", update);
  model.on("change:selected", select);
  return () => {
    model.off("change:events", update);
    model.off("change:options", update);
    model.off("change:selected", select);
    view.destroy();
  };
}

export default { render };
