import { option, part } from "../editor/dom.js";
import { samples } from "./samples.js";

/** Offers the samples. */
export function mountSamples(root: ParentNode, put: (text: string) => void): void {
  const choice = part(root, "sample", HTMLSelectElement);
  const own = option("", "your own");
  own.hidden = true;
  choice.replaceChildren(own, ...samples.map(({ id, title }) => option(id, title)));
  choice.value = samples[0]?.id ?? "";
  choice.addEventListener("change", () => put(samples.find(({ id }) => id === choice.value)?.text ?? ""));
}

/** What is typed, dropped or opened is no sample. */
export function leaveSample(root: ParentNode): void {
  part(root, "sample", HTMLSelectElement).value = "";
}

/** Takes files that are chosen or dropped. */
export function mountFiles(root: ParentNode, take: (file: File) => void): void {
  const field = part(root, "file", HTMLInputElement);
  const area = part(root, "drop", HTMLElement);
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    if (file) take(file);
  });
  area.addEventListener("dragover", (drag) => {
    drag.preventDefault();
    area.classList.add("over");
  });
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", (drop) => {
    area.classList.remove("over");
    const file = drop.dataTransfer?.files[0];
    if (!file) return;
    drop.preventDefault();
    take(file);
  });
}
