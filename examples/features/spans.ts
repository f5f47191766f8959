/** A made-up page, by the millisecond. */
export const milliseconds = {
  title: "A page is loaded (made up)",
  events: [
    { when: "2026-11-23T10:00:00.000Z", title: "A click" },
    { when: "2026-11-23T10:00:00.012Z/2026-11-23T10:00:00.148Z", title: "Waiting for the server" },
    { when: "2026-11-23T10:00:00.148Z/2026-11-23T10:00:00.236Z", title: "The page arrives" },
    { when: "2026-11-23T10:00:00.260Z", title: "First words" },
    { when: "2026-11-23T10:00:00.412Z", title: "All is drawn" },
  ],
};

/** A made-up day, by the hour and the minute. */
export const hours = {
  title: "A day at the harbour (made up)",
  events: [
    { when: "2026-06-21T04:47", title: "Sunrise" },
    { when: "2026-06-21T06", title: "The fish market opens, some time after six" },
    { when: "2026-06-21T09:30/2026-06-21T16:00", title: "The bridge is closed to road traffic" },
    { when: "2026-06-21T12:15", title: "High water" },
    { when: "2026-06-21T21:50", title: "Sunset" },
  ],
};

/** Rocks, by the million years. */
export const rocks = {
  title: "Older than any calendar",
  events: [
    { when: "Y-454E7", title: "The Earth" },
    { when: "Y-4E9~", title: "Oldest rocks" },
    { when: "Y-24E8~", title: "Oxygen in the air" },
    { when: "Y-539E6", title: "The Cambrian begins" },
    { when: "Y-252E6", title: "The Permian ends" },
    { when: "Y-66E6", title: "The Cretaceous ends" },
    { when: "Y-26E5", title: "The ice ages begin" },
  ],
};
