import { createTimeline } from "whenline";
import { subjects, type Subject } from "./subjects.js";

const host = document.getElementById("subjects");
for (const subject of subjects) host?.append(subjectElement(subject));

function subjectElement({ id, about, data }: Subject): HTMLElement {
  const section = document.createElement("section");
  const line = document.createElement("p");
  const drawing = document.createElement("div");
  section.id = id;
  section.setAttribute("aria-label", data.title);
  line.className = "note";
  line.textContent = about;
  section.append(line, drawing);
  createTimeline(drawing, data, { theme: "auto" });
  return section;
}
