import { createTimeline, type LayoutOptions, type RenderOptions, type Timeline } from "whenline";
import { option, part } from "../editor/dom.js";
import { mountOutputs, type Saved } from "../editor/mountOutputs.js";
import { listProblems } from "./listProblems.js";
import { leaveSample, mountFiles, mountSamples } from "./mountFiles.js";
import { mountOptions } from "./mountOptions.js";
import { createReader } from "./readElsewhere.js";
import { ways } from "./readSource.js";
import { samples } from "./samples.js";
import { sayReading } from "./sayReading.js";

/** From so many events on, the page says that it draws before it does. */
const manyEvents = 5000;

/** Makes the page a playground. Gives back what ends it. */
export function mountPlayground(root: ParentNode): () => void {
  const source = part(root, "source", HTMLTextAreaElement);
  const way = part(root, "way", HTMLSelectElement);
  const status = part(root, "status", HTMLElement);
  const drawing = part(root, "drawing", HTMLElement);
  const read = createReader();
  let timeline: Timeline = { events: [] };
  let options: LayoutOptions = { theme: "auto" };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const view = createTimeline(drawing, timeline, options);
  const say = (words: string): void => void (status.textContent = words);
  const saved: Saved = { timeline: () => timeline, options: () => fileOptions(options), say };
  const refresh = mountOutputs(root, saved);

  const run = async (): Promise<void> => {
    const own = ++turn;
    clearTimeout(waiting);
    drawing.setAttribute("aria-busy", "true");
    say("Reading …");
    try {
      const reading = await read(source.value, way.value);
      if (reading && reading.timeline.events.length >= manyEvents) {
        say(`Drawing ${reading.timeline.events.length.toLocaleString("en")} events …`);
        await new Promise((done) => setTimeout(done, 30));
      }
      // Somebody has gone on typing: what comes of that is drawn instead.
      if (reading === null || own !== turn) return;
      timeline = reading.timeline;
      view.update(timeline, options);
      listProblems(root, reading, source);
      say(sayReading(reading));
      refresh();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    drawing.setAttribute("aria-busy", "false");
  };
  const put = (text: string): void => {
    source.value = text;
    way.value = "auto";
    void run();
  };
  way.replaceChildren(...ways.map(({ id, title }) => option(id, title)));
  way.addEventListener("change", () => void run());
  source.addEventListener("input", () => {
    leaveSample(root);
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(), source.value.length > 20_000 ? 600 : 150);
  });
  mountSamples(root, put);
  mountFiles(root, (file) => {
    say(`Opening ${file.name} …`);
    leaveSample(root);
    file.text().then(put, () => say(`Cannot open ${file.name}.`));
  });
  mountOptions(root, (changed) => {
    options = changed;
    view.update(undefined, options);
    refresh();
  });
  put(samples[0]?.text ?? "");
  return () => {
    turn++;
    clearTimeout(waiting);
    view.destroy();
  };
}

/** A file stands alone and follows no page: it is light unless said otherwise. */
function fileOptions(options: LayoutOptions): RenderOptions {
  const theme = options.theme === "auto" ? "light" : options.theme;
  return { ...options, theme, onProblem: () => undefined };
}
