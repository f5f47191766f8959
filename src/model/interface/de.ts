import type { InterfaceWords, OutlineWords, PartWords, PlaceWords, ProgressWords } from "./table.js";

export const aside: InterfaceWords = {
  asTable: "Als Tabelle",
  export: "Ausgabe",
  save: (format) => `Als ${format} speichern`,
  copyTable: "Als Tabelle kopieren",
  copied: "Tabelle kopiert",
  notCopied: "Die Tabelle konnte nicht kopiert werden",
  notSaved: "Die Datei konnte nicht erstellt werden",
};

export const outline: OutlineWords = { name: "Gruppen und Zeitabschnitte", others: "Übrige" };

export const place: PlaceWords = (at, count) => `${at} von ${count}`;

export const parts: PartWords = {
  controls: "Ansicht",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  showAll: "Alles zeigen",
  earlier: "Früher",
  later: "Später",
  help: "Tasten und Gesten",
  close: "Schließen",
  search: "Ereignisse suchen",
  next: "Weiter",
  previous: "Zurück",
  groups: "Gruppen",
  noGroup: outline.others,
  story: "Erzählung",
  overview: "Sichtbarer Ausschnitt des Ganzen",
  passages: "Stellen im Text",
  previousPassage: "Vorige Stelle",
  nextPassage: "Nächste Stelle",
  showEvent: "Ereignis zeigen",
  showPassage: "Im Text zeigen",
  more: "Mehr",
  matches: (at, count) =>
    count === 0 ? "Kein Treffer" : at > 0 ? `${at} von ${count}` : count === 1 ? "1 Treffer" : `${count} Treffer`,
  place,
  inView: (count) => (count === 1 ? "1 Ereignis sichtbar" : `${count} Ereignisse sichtbar`),
  rows: (from, to, count) => `${from} bis ${to} von ${count}`,
  keys: [
    ["← →", "voriges und nächstes Ereignis"],
    ["↑ ↓", "nächstes Ereignis darüber und darunter"],
    ["Pos1, Ende", "erstes und letztes Ereignis"],
    ["Bild ↑, Bild ↓", "einen Zeitabschnitt zurück und weiter"],
    ["Eingabe, Leertaste", "Ereignis wählen"],
    ["Esc", "schließen, keines wählen, verlassen"],
    ["+ −", "vergrößern und verkleinern"],
    ["0", "alles zeigen"],
    ["Strg oder ⌘ + Rad, zwei Finger, Doppelklick", "vergrößern"],
    ["Ziehen, seitliches Rad", "verschieben"],
    ["?", "diese Liste"],
  ],
};

export const progress: ProgressWords = {
  preparing: (count, percent) => `${count} Ereignisse werden vorbereitet: ${percent} %`,
  ready: (count) => `${count} Ereignisse sind bereit`,
};
