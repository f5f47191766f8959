import type { InterfaceWords, OutlineWords, PartWords, PlaceWords, ProgressWords } from "./table.js";

export const aside: InterfaceWords = {
  asTable: "En forma de tabla",
  export: "Exportar",
  save: (format) => `Guardar como ${format}`,
  copyTable: "Copiar como tabla",
  copied: "Tabla copiada",
  notCopied: "No se pudo copiar la tabla",
  notSaved: "No se pudo crear el archivo",
};

export const outline: OutlineWords = { name: "Grupos y periodos", others: "Otros" };

export const place: PlaceWords = (at, count) => `${at} de ${count}`;

export const parts: PartWords = {
  controls: "Vista",
  zoomIn: "Ampliar",
  zoomOut: "Reducir",
  showAll: "Mostrar todo",
  earlier: "Antes",
  later: "Después",
  help: "Teclas y gestos",
  close: "Cerrar",
  search: "Buscar eventos",
  next: "Siguiente",
  previous: "Anterior",
  groups: "Grupos",
  noGroup: outline.others,
  story: "Relato",
  overview: "Parte visible del conjunto",
  passages: "Pasajes del texto",
  previousPassage: "Pasaje anterior",
  nextPassage: "Pasaje siguiente",
  showEvent: "Mostrar el evento",
  showPassage: "Mostrar en el texto",
  more: "Más",
  matches: (at, count) =>
    count === 0 ? "Sin resultados" : at > 0 ? `${at} de ${count}` : count === 1 ? "1 resultado" : `${count} resultados`,
  place,
  inView: (count) => (count === 1 ? "1 evento visible" : `${count} eventos visibles`),
  rows: (from, to, count) => `${from} a ${to} de ${count}`,
  keys: [
    ["← →", "evento anterior y siguiente"],
    ["↑ ↓", "evento de arriba y de abajo"],
    ["Inicio, Fin", "primer y último evento"],
    ["Re Pág, Av Pág", "un período atrás y adelante"],
    ["Intro, Espacio", "elegir un evento"],
    ["Esc", "cerrar, no elegir ninguno, salir"],
    ["+ −", "ampliar y reducir"],
    ["0", "mostrar todo"],
    ["Ctrl o ⌘ + rueda, pellizcar, doble clic", "ampliar"],
    ["Arrastrar, rueda lateral", "mover"],
    ["?", "esta lista"],
  ],
};

export const progress: ProgressWords = {
  preparing: (count, percent) => `Preparando ${count} eventos: ${percent} %`,
  ready: (count) => `${count} eventos listos`,
};
