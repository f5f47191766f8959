import { createTimeline } from "whenline";
import type { Feature } from "./feature.js";
import { chapters } from "./features.js";

const host = document.getElementById("chapters");
const contents = document.getElementById("contents");
for (const { title, features } of chapters) {
  host?.append(textElement("h2", title));
  for (const feature of features) {
    contents?.append(linkTo(feature));
    host?.append(featureElement(feature));
  }
}

function featureElement({ id, title, about, data, options }: Feature): HTMLElement {
  const section = document.createElement("section");
  const line = textElement("p", about);
  const drawing = document.createElement("div");
  section.id = id;
  line.className = "note";
  section.append(textElement("h3", title), line, drawing);
  createTimeline(drawing, data, { theme: "auto", ...options });
  return section;
}

function linkTo({ id, title }: Feature): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${id}`;
  link.textContent = title;
  item.append(link);
  return item;
}

function textElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
