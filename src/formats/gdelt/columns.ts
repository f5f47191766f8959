/** What is read of a row of GDELT. */
export type GdeltColumn =
  | "id"
  | "day"
  | "actor1"
  | "actor2"
  | "code"
  | "root"
  | "goldstein"
  | "mentions"
  | "tone"
  | "place"
  | "latitude"
  | "longitude"
  | "url";

/** Where each stands; those that a file lacks are left out. */
export type GdeltColumns = Readonly<Partial<Record<GdeltColumn, number>>>;

const first = { id: 0, day: 1, actor1: 6, actor2: 16, code: 26, root: 28, goldstein: 30, mentions: 31, tone: 34 };

/** By the number of columns: the first version has one column less for each of three places. */
const widths: ReadonlyMap<number, GdeltColumns> = new Map([
  [61, { ...first, place: 52, latitude: 56, longitude: 57, url: 60 }],
  [58, { ...first, place: 50, latitude: 53, longitude: 54, url: 57 }],
  [57, { ...first, place: 50, latitude: 53, longitude: 54 }],
]);

const names: ReadonlyMap<string, GdeltColumn> = new Map([
  ...([
    ["globaleventid", "id"],
    ["sqldate", "day"],
    ["day", "day"],
    ["actor1name", "actor1"],
  ] as const),
  ...([
    ["actor2name", "actor2"],
    ["eventcode", "code"],
    ["eventrootcode", "root"],
  ] as const),
  ...([
    ["goldsteinscale", "goldstein"],
    ["nummentions", "mentions"],
    ["avgtone", "tone"],
  ] as const),
  ...([
    ["actiongeo_fullname", "place"],
    ["actiongeo_lat", "latitude"],
    ["actiongeo_long", "longitude"],
  ] as const),
  ...([["sourceurl", "url"]] as const),
]);

/** Whether the cells are names of GDELT's columns. */
export function isGdeltHeader(cells: readonly string[]): boolean {
  const found = cells.map((cell) => names.get(cell.trim().toLowerCase()));
  return found.includes("day") && (found.includes("id") || found.includes("code"));
}

/** The columns under a header, or of rows of so many cells; null for a number that GDELT does not have. */
export function columnsIn(header: readonly string[] | number): GdeltColumns | null {
  if (typeof header === "number") return widths.get(header) ?? null;
  const found = header.flatMap((cell, index) => {
    const name = names.get(cell.trim().toLowerCase());
    return name === undefined ? [] : [[name, index] as const];
  });
  return Object.fromEntries(found.reverse());
}

/** Whether cells look like a row without a header. */
export function isGdeltRow(cells: readonly string[]): boolean {
  return widths.has(cells.length) && /^\d{6,12}$/.test(cells[0] ?? "") && /^\d{8}$/.test(cells[1] ?? "");
}
