import type { Problem, RenderOptions, Timeline } from "whenline";
import { element, option, part } from "./dom.js";
import { fileName, outputs, type Output } from "./outputs.js";
import { copyTable, copyText, download } from "./save.js";

/** What there is to save: the timeline, how it is drawn, and where to say what was done. */
export interface Saved {
  readonly timeline: () => Timeline;
  readonly options: () => RenderOptions;
  readonly say: (words: string) => void;
}

/** Makes the box of exports work: choose a format, then download, copy, or look at the text. Gives back its refresher. */
export function mountOutputs(root: ParentNode, { timeline, options, say }: Saved): () => void {
  const choice = part(root, "output", HTMLSelectElement);
  const shown = part(root, "output-text", HTMLTextAreaElement);
  const losses = part(root, "losses", HTMLUListElement);
  const details = part(root, "output-view", HTMLDetailsElement);
  choice.replaceChildren(...outputs.map(({ id, title }) => option(id, title)));
  const chosen = (): Output => outputs[choice.selectedIndex] ?? firstOutput();
  const make = (): string => {
    const { text, problems } = chosen().make(timeline(), options());
    listLosses(losses, problems);
    return text;
  };
  const refresh = (): void => {
    shown.value = details.open ? make() : "";
  };
  const copy = part(root, "copy", HTMLButtonElement);
  choice.addEventListener("change", () => {
    const isText = chosen().picture === undefined;
    copy.disabled = !isText;
    details.hidden = !isText;
    listLosses(losses, []);
    refresh();
  });
  details.addEventListener("toggle", refresh);
  part(root, "download", HTMLButtonElement).addEventListener("click", () => {
    const { type, extension, title, picture } = chosen();
    const save = (content: Blob): void => {
      download(fileName(timeline(), extension), content);
      say(`${title} made.`);
    };
    if (!picture) save(new Blob([make()], { type: `${type};charset=utf-8` }));
    else picture(timeline(), options()).then(save, (error: unknown) => say(`No picture: ${(error as Error).message}`));
  });
  const copied = (done: boolean, what: string): void => {
    if (done) {
      say(`${what} copied.`);
      return;
    }
    details.open = true;
    shown.value = make();
    shown.select();
    shown.focus();
    say("The browser does not let this page copy. The text is selected: press Control and C.");
  };
  copy.addEventListener("click", () => {
    void copyText(make()).then((done) => copied(done, chosen().title));
  });
  part(root, "copy-table", HTMLButtonElement).addEventListener("click", () => {
    const table = (id: string): string => outputs.find((output) => output.id === id)?.make(timeline(), {}).text ?? "";
    void copyTable(table("html"), table("markdown")).then((done) => copied(done, "Table"));
  });
  return refresh;
}

function firstOutput(): Output {
  const [first] = outputs;
  if (!first) throw new Error("nothing to write");
  return first;
}

function listLosses(list: HTMLUListElement, problems: readonly Problem[]): void {
  list.replaceChildren(...problems.map(({ message }) => element("li", {}, message)));
}
