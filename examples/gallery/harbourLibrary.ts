/** A plan: what lies ahead is known by the month, the quarter, or not at all. The project is fictional. */
export const harbourLibrary = {
  title: "The harbour library (a fictional project)",
  subtitle: "What is planned, as exactly as it is planned.",
  groups: [
    { id: "decide", title: "Decisions" },
    { id: "build", title: "Building" },
    { id: "move", title: "Moving in" },
  ],
  events: [
    { when: "2026-03-12", title: "Council approves the money", group: "decide", importance: 0.9 },
    { when: "2026-04/2026-09", title: "Plans are drawn", group: "build" },
    { when: "2026-10", title: "Permit", group: "decide" },
    { when: "2026-11/2027-33", title: "Foundations, under water at high tide", group: "build" },
    { when: "2027-34/2028-03~", title: "Walls, roof and glass", group: "build" },
    { when: "[2027-06..2027-09]", title: "Shelves are ordered", group: "move" },
    { when: "2028-21", title: "Books arrive by boat", group: "move" },
    { when: "2028?", title: "Opening, if the tide allows", group: "move", importance: 1 },
    { when: "2028/", title: "Open to everyone", group: "move" },
  ],
};
