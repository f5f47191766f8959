/** What a column of a file holds. */
export type ColumnRole =
  | "when"
  | "start"
  | "end"
  | "year"
  | "month"
  | "day"
  | "time"
  | "endYear"
  | "endMonth"
  | "endDay"
  | "endTime"
  | "displayDate"
  | "approximate"
  | "endApproximate"
  | "title"
  | "description"
  | "group"
  | "kind"
  | "url"
  | "place"
  | "lang"
  | "image"
  | "imageAlt"
  | "imageCredit"
  | "source"
  | "sourceUrl"
  | "publisher"
  | "published"
  | "quote"
  | "sources"
  | "id"
  | "importance"
  | "confidence"
  | "basis"
  | "claims"
  | "links"
  | "color"
  | "subtitle"
  | "caption"
  | "data";

/** Names of columns as they occur, lower-case, without accents, in the order in which they win a role. */
const names: Readonly<Record<ColumnRole, string>> = {
  when: "when|date|event date|dates|edtf|datum|fecha|wann|quand|cuando|quando|datetime|date time|timestamp|date of event",
  start:
    "start|start date|startdate|from|begin|begin date|beginning|event start date|dtstart|von|beginn|anfang|anfangsdatum|startdatum|desde|inicio|fecha inicio|fecha de inicio|data inizio|inizio|debut|date debut|date de debut|van|data de inicio|earliest",
  end: "end|end date|enddate|to|until|finish|event end date|dtend|bis|ende|enddatum|fin|hasta|fecha fin|fecha de fin|date fin|date de fin|data fine|fine|tot|einde|data de fim|fim",
  year: "year|start year|jahr|annee|ano|anno|jaar",
  month: "month|start month|monat|mois|mes|mese|maand",
  day: "day|start day|jour|dia|giorno|dag",
  time: "time|start time|zeit|uhrzeit|heure|hora|ora|tijd",
  endYear: "end year|endjahr|annee fin|ano fin|anno fine",
  endMonth: "end month",
  endDay: "end day",
  endTime: "end time",
  displayDate: "display date|custom date label|date label",
  approximate: "start approximate|event start approximate|approximate|circa",
  endApproximate: "end approximate|event end approximate",
  title:
    "title|headline|name|event|event name|event title|label|what|summary|subject|heading|item|itemlabel|content|titel|ereignis|bezeichnung|uberschrift|titre|evenement|nom|titulo|evento|nombre|titolo|nome|gebeurtenis|naam|was|quoi|que",
  description:
    "description|text|details|detail|notes|note|body|event notes|event description|comment|comments|abstract|beschreibung|beschrijving|descripcion|descrizione|descricao|texte|texto|testo|bemerkung|notizen|notas|remarques|desc|content|summary",
  group:
    "group|category|categories|layer name|layer|lane|series|track|topic|theme|tags|tag|calendar|gruppe|kategorie|groupe|categorie|grupo|categoria|gruppo|groep|thema|typ|tipo",
  kind: "type|kind",
  url: "url|link|href|website|web|more|read more|permalink|webseite|lien|enlace|sito",
  place: "place|location|where|city|venue|ort|lieu|lugar|luogo|local|plaats",
  lang: "lang|language|sprache|langue|idioma|lingua",
  image: "image|image url|picture|photo|media|media url|img|thumbnail|bild|imagen|foto|immagine|imagem|afbeelding",
  imageAlt: "image alt|alt|alt text|media alt|media caption|image caption|image description|bildbeschreibung",
  imageCredit: "image credit|media credit|credit|photo credit|bildnachweis|credits",
  source: "source|source title|reference|references|citation|quelle|quellen|fuente|fonte|bron",
  sourceUrl: "source url|source link|reference url|quellenlink",
  publisher: "publisher|source publisher",
  published: "published|source date|publication date|source published",
  quote: "quote|source quote|zitat",
  sources: "sources",
  id: "id|event id|uid|key|identifier|unique id",
  importance: "importance",
  confidence: "confidence",
  basis: "basis",
  claims: "claims",
  links: "links",
  color: "color|colour|event color|farbe|couleur",
  subtitle: "subtitle",
  caption: "caption",
  data: "data",
};

const order = /* @__PURE__ */ Object.keys(names) as ColumnRole[];

const ranks: ReadonlyMap<string, ReadonlyMap<ColumnRole, number>> = /* @__PURE__ */ ranksOf();

function ranksOf(): Map<string, Map<ColumnRole, number>> {
  const byName = new Map<string, Map<ColumnRole, number>>();
  for (const role of order) {
    names[role].split("|").forEach((name, rank) => {
      const known = byName.get(name) ?? new Map<ColumnRole, number>();
      if (!known.has(role)) byName.set(name, known.set(role, rank));
    });
  }
  return byName;
}

/** Which column holds what, and what no role was found for. */
export interface Columns {
  readonly roles: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Columns whose cells go to an event's `data`, under these names. */
  readonly others: readonly { readonly index: number; readonly name: string }[];
}

/** The name of a column as the table has it. */
export function plainName(name: string): string {
  const text = name.trim();
  if (text === "") return "";
  // Longer than any name that is known: what a file without a header begins with can be a megabyte.
  const folded = text
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return folded
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, 60);
}

/** No header has more names; what a file begins with that is none can have half a million. */
const mostNames = 1000;

/** How many of these names are known. */
export function countKnown(header: readonly string[]): number {
  return header.slice(0, mostNames).filter((name) => ranksOfName(name) !== undefined).length;
}

/** What a column of this name may hold; a name all in capitals is no word after word. */
function ranksOfName(name: string): ReadonlyMap<ColumnRole, number> | undefined {
  const known = ranks.get(plainName(name));
  if (known) return known;
  const lower = name.toLowerCase();
  return lower === name ? undefined : ranks.get(plainName(lower));
}

/**
 * Finds out what each column holds by its name, in several habits and languages. Each role goes to the column with the
 * best name for it, the first of equal ones.
 *
 * @example
 * columnsOf(["Start Date", "Headline"]).roles; // { start: 0, title: 1 }
 */
export function columnsOf(header: readonly string[]): Columns {
  const candidates = header.flatMap((name, index) => candidatesFor(name, index));
  candidates.sort((a, b) => a.rank - b.rank || a.index - b.index);
  const roles: Partial<Record<ColumnRole, number>> = {};
  const taken = new Set<number>();
  for (const role of assignable(candidates)) {
    const best = candidates.find((each) => each.role === role && !taken.has(each.index));
    if (!best) continue;
    roles[role] = best.index;
    taken.add(best.index);
  }
  withDate(roles, header);
  taken.clear();
  for (const index of Object.values(roles)) taken.add(index);
  const others = header.flatMap((name, index) => (taken.has(index) ? [] : [{ index, name: otherName(name, index) }]));
  return { roles, others };
}

interface Candidate {
  readonly role: ColumnRole;
  readonly index: number;
  readonly rank: number;
}

function candidatesFor(name: string, index: number): Candidate[] {
  return [...(ranksOfName(name) ?? [])].map(([role, rank]) => ({ role, index, rank }));
}

/** "day" and "month" are parts of a date only beside a year. */
function assignable(candidates: readonly Candidate[]): readonly ColumnRole[] {
  const isSplit = candidates.some(({ role }) => role === "year");
  const parts: readonly ColumnRole[] = ["month", "day", "endYear", "endMonth", "endDay"];
  return order.filter((role) => isSplit || !parts.includes(role));
}

/** Names that are dates only where nothing else is; "data" is so in Italian and Portuguese. */
const lastResorts: readonly string[] = ["day", "time", "data", "jour", "dia", "giorno", "zeit"];

/** Gives the role of the date to a column that would else have another. */
function withDate(roles: Partial<Record<ColumnRole, number>>, header: readonly string[]): void {
  if (roles.when !== undefined || roles.start !== undefined || roles.year !== undefined) return;
  const ends = ["start time", "end time"].map((name) => header.findIndex((each) => plainName(each) === name));
  if (ends[0] !== undefined && ends[0] >= 0) {
    move(roles, "start", ends[0]);
    if (ends[1] !== undefined && ends[1] >= 0) move(roles, "end", ends[1]);
    return;
  }
  const index = header.findIndex((name) => lastResorts.includes(plainName(name)));
  if (index < 0) return;
  move(roles, "when", index);
}

function move(roles: Partial<Record<ColumnRole, number>>, role: ColumnRole, index: number): void {
  for (const each of order) if (roles[each] === index) Reflect.deleteProperty(roles, each);
  roles[role] = index;
}

function otherName(name: string, index: number): string {
  return name.trim() === "" ? `column ${String(index + 1)}` : name.trim();
}
