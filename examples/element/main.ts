import "whenline/element";

// All the rest is in the page. What a reader chooses is told by an event.
const chosen = document.querySelector("#chosen");
for (const element of document.querySelectorAll("when-line")) {
  element.addEventListener("when-line-select", ({ detail }) => {
    if (chosen) chosen.textContent = detail.event ? `Chosen: ${detail.event.title}` : "Nothing is chosen.";
  });
}
