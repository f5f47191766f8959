import { createTimeline, formatWhen, parseWhen } from "whenline";
import { chapters, type Chapter, type Way } from "./data.js";

const host = document.getElementById("chapters");
for (const chapter of chapters) host?.append(chapterElement(chapter));

function chapterElement({ title, about, ways }: Chapter): HTMLElement {
  const section = document.createElement("section");
  const grid = document.createElement("div");
  grid.className = "ways";
  section.append(textElement("h2", title), textElement("p", about), grid);
  for (const way of ways) {
    const card = document.createElement("figure");
    grid.append(card);
    fillCard(card, way);
  }
  return section;
}

function fillCard(card: HTMLElement, { edtf, title }: Way): void {
  const when = parseWhen(edtf);
  const caption = document.createElement("figcaption");
  caption.append(textElement("code", edtf), textElement("span", formatWhen(when, { style: "spoken" })));
  const drawing = document.createElement("div");
  card.append(caption, drawing);
  createTimeline(drawing, [{ when, title }], { theme: "auto", orientation: "horizontal", legend: false, title });
}

function textElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
