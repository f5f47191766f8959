import type { InterfaceWords, OutlineWords, PartWords, PlaceWords, ProgressWords } from "./table.js";

export const aside: InterfaceWords = {
  asTable: "Sous forme de tableau",
  export: "Exporter",
  save: (format) => `Enregistrer en ${format}`,
  copyTable: "Copier en tableau",
  copied: "Tableau copié",
  notCopied: "Le tableau n’a pas pu être copié",
  notSaved: "Le fichier n’a pas pu être créé",
};

export const outline: OutlineWords = { name: "Groupes et périodes", others: "Autres" };

export const place: PlaceWords = (at, count) => `${at} sur ${count}`;

export const parts: PartWords = {
  controls: "Affichage",
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
  showAll: "Tout afficher",
  earlier: "Plus tôt",
  later: "Plus tard",
  help: "Touches et gestes",
  close: "Fermer",
  search: "Chercher un événement",
  next: "Suivant",
  previous: "Précédent",
  groups: "Groupes",
  noGroup: outline.others,
  story: "Récit",
  overview: "Partie visible de l’ensemble",
  passages: "Passages du texte",
  previousPassage: "Passage précédent",
  nextPassage: "Passage suivant",
  showEvent: "Montrer l’événement",
  showPassage: "Montrer dans le texte",
  more: "Plus",
  matches: (at, count) =>
    count === 0 ? "Aucun résultat" : at > 0 ? `${at} sur ${count}` : count === 1 ? "1 résultat" : `${count} résultats`,
  place,
  inView: (count) => (count < 2 ? `${count} événement visible` : `${count} événements visibles`),
  rows: (from, to, count) => `${from} à ${to} sur ${count}`,
  keys: [
    ["← →", "événement précédent et suivant"],
    ["↑ ↓", "événement au-dessus et au-dessous"],
    ["Début, Fin", "premier et dernier événement"],
    ["Page préc., Page suiv.", "une période en arrière et en avant"],
    ["Entrée, Espace", "choisir un événement"],
    ["Échap", "fermer, n’en choisir aucun, quitter"],
    ["+ −", "agrandir et réduire"],
    ["0", "tout afficher"],
    ["Ctrl ou ⌘ + molette, pincer, double clic", "agrandir"],
    ["Glisser, molette horizontale", "déplacer"],
    ["?", "cette liste"],
  ],
};

export const progress: ProgressWords = {
  preparing: (count, percent) => `Préparation de ${count} événements : ${percent} %`,
  ready: (count) => `${count} événements sont prêts`,
};
