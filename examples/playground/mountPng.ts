import { renderToString } from "whenline";
import { part } from "../editor/dom.js";
import type { Saved } from "../editor/mountOutputs.js";
import { fileName } from "../editor/outputs.js";
import { download } from "../editor/save.js";
import { toPng } from "./toPng.js";

/** Makes the button work that saves the drawing as PNG. */
export function mountPng(root: ParentNode, { timeline, options, say }: Saved): void {
  part(root, "png", HTMLButtonElement).addEventListener("click", () => {
    const name = fileName(timeline(), "png");
    toPng(renderToString(timeline(), options())).then(
      (picture) => {
        download(name, picture);
        say("PNG made.");
      },
      (error: unknown) => say(error instanceof Error ? error.message : "The browser cannot make a PNG of this."),
    );
  });
}
