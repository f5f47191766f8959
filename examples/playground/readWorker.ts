import { writeJson } from "whenline/formats";
import { readSource } from "./readSource.js";

/** Reads off the page's own flow. The timeline goes back as JSON: objects of the library do not survive the way. */
addEventListener("message", ({ data }: MessageEvent<{ readonly text: string; readonly way: string }>) => {
  const { timeline, ...rest } = readSource(data.text, data.way);
  postMessage({ ...rest, json: writeJson(timeline).text });
});
