/** What the parts around a drawing say, in one language. */
export interface PartWords {
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly earlier: string;
  readonly later: string;
  readonly help: string;
  readonly close: string;
  readonly search: string;
  readonly next: string;
  readonly previous: string;
  readonly groups: string;
  readonly noGroup: string;
  readonly story: string;
  readonly overview: string;
  readonly passages: string;
  readonly previousPassage: string;
  readonly nextPassage: string;
  readonly showEvent: string;
  readonly showPassage: string;
  readonly more: string;
  /** `at` is 0 while none of the matches is chosen. */
  readonly matches: (at: number, count: number) => string;
  readonly place: (at: number, count: number) => string;
  readonly inView: (count: number) => string;
  /** Many events are being read and planned, and are all there. */
  readonly preparing: (count: string, percent: number) => string;
  readonly ready: (count: string) => string;
  /** Keys and what they do. */
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

const english: PartWords = {
  controls: "View",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show all",
  earlier: "Earlier",
  later: "Later",
  help: "Keys and gestures",
  close: "Close",
  search: "Search events",
  next: "Next",
  previous: "Previous",
  groups: "Groups",
  noGroup: "Others",
  story: "Story",
  overview: "What is in view of the whole",
  passages: "Passages in the text",
  previousPassage: "Previous passage",
  nextPassage: "Next passage",
  showEvent: "Show the event",
  showPassage: "Show in the text",
  more: "More",
  matches: (at, count) =>
    count === 0 ? "No match" : at > 0 ? `${at} of ${count}` : count === 1 ? "1 match" : `${count} matches`,
  place: (at, count) => `${at} of ${count}`,
  inView: (count) => (count === 1 ? "1 event in view" : `${count} events in view`),
  preparing: (count, percent) => `Preparing ${count} events: ${percent} %`,
  ready: (count) => `${count} events are ready`,
  keys: [
    ["← →", "previous and next event"],
    ["↑ ↓", "next event above and below"],
    ["Home, End", "first and last event"],
    ["Page Up, Page Down", "a stretch of time back and on"],
    ["Enter, Space", "choose an event"],
    ["Esc", "close, choose none, leave"],
    ["+ −", "zoom in and out"],
    ["0", "show all"],
    ["Ctrl or ⌘ + wheel, pinch, double click", "zoom"],
    ["Drag, sideways wheel", "move"],
    ["?", "this list"],
  ],
};

const german: PartWords = {
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
  noGroup: "Übrige",
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
  place: (at, count) => `${at} von ${count}`,
  inView: (count) => (count === 1 ? "1 Ereignis sichtbar" : `${count} Ereignisse sichtbar`),
  preparing: (count, percent) => `${count} Ereignisse werden vorbereitet: ${percent} %`,
  ready: (count) => `${count} Ereignisse sind bereit`,
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

const french: PartWords = {
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
  noGroup: "Autres",
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
  place: (at, count) => `${at} sur ${count}`,
  inView: (count) => (count < 2 ? `${count} événement visible` : `${count} événements visibles`),
  preparing: (count, percent) => `Préparation de ${count} événements : ${percent} %`,
  ready: (count) => `${count} événements sont prêts`,
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

const spanish: PartWords = {
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
  noGroup: "Otros",
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
  place: (at, count) => `${at} de ${count}`,
  inView: (count) => (count === 1 ? "1 evento visible" : `${count} eventos visibles`),
  preparing: (count, percent) => `Preparando ${count} eventos: ${percent} %`,
  ready: (count) => `${count} eventos listos`,
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

const arabic: PartWords = {
  controls: "العرض",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  showAll: "عرض الكل",
  earlier: "أقدم",
  later: "أحدث",
  help: "المفاتيح والإيماءات",
  close: "إغلاق",
  search: "البحث في الأحداث",
  next: "التالي",
  previous: "السابق",
  groups: "المجموعات",
  noGroup: "أخرى",
  story: "السرد",
  overview: "الجزء المعروض من الكل",
  passages: "مواضع في النص",
  previousPassage: "الموضع السابق",
  nextPassage: "الموضع التالي",
  showEvent: "عرض الحدث",
  showPassage: "عرض في النص",
  more: "المزيد",
  matches: (at, count) => (count === 0 ? "لا نتائج" : at > 0 ? `${at} من ${count}` : `عدد النتائج: ${count}`),
  place: (at, count) => `${at} من ${count}`,
  inView: (count) => `عدد الأحداث المعروضة: ${count}`,
  preparing: (count, percent) => `جارٍ تحضير الأحداث (${count}): ${percent}٪`,
  ready: (count) => `الأحداث جاهزة: ${count}`,
  keys: [
    ["→ ←", "الحدث السابق والتالي"],
    ["↑ ↓", "الحدث الأعلى والأسفل"],
    ["Home, End", "الحدث الأول والأخير"],
    ["Page Up, Page Down", "فترة إلى الوراء وإلى الأمام"],
    ["Enter, Space", "اختيار حدث"],
    ["Esc", "إغلاق، إلغاء الاختيار، خروج"],
    ["+ −", "تكبير وتصغير"],
    ["0", "عرض الكل"],
    ["Ctrl أو ⌘ + العجلة، إصبعان، نقر مزدوج", "تكبير"],
    ["السحب، العجلة الأفقية", "تحريك"],
    ["?", "هذه القائمة"],
  ],
};

const chinese: PartWords = {
  controls: "视图",
  zoomIn: "放大",
  zoomOut: "缩小",
  showAll: "显示全部",
  earlier: "更早",
  later: "更晚",
  help: "按键与手势",
  close: "关闭",
  search: "搜索事件",
  next: "下一个",
  previous: "上一个",
  groups: "分组",
  noGroup: "其他",
  story: "叙事",
  overview: "当前显示的部分",
  passages: "文中段落",
  previousPassage: "上一处",
  nextPassage: "下一处",
  showEvent: "显示事件",
  showPassage: "在文中显示",
  more: "更多",
  matches: (at, count) => (count === 0 ? "没有结果" : at > 0 ? `第 ${at} 个，共 ${count} 个` : `${count} 个结果`),
  place: (at, count) => `第 ${at} 个，共 ${count} 个`,
  inView: (count) => `显示 ${count} 个事件`,
  preparing: (count, percent) => `正在准备 ${count} 个事件：${percent}%`,
  ready: (count) => `${count} 个事件已就绪`,
  keys: [
    ["← →", "上一个和下一个事件"],
    ["↑ ↓", "上方和下方的事件"],
    ["Home, End", "第一个和最后一个事件"],
    ["Page Up, Page Down", "向前或向后一段时间"],
    ["Enter, 空格", "选择事件"],
    ["Esc", "关闭、取消选择、离开"],
    ["+ −", "放大和缩小"],
    ["0", "显示全部"],
    ["Ctrl 或 ⌘ + 滚轮、双指、双击", "缩放"],
    ["拖动、横向滚轮", "移动"],
    ["?", "此列表"],
  ],
};

const languages: ReadonlyMap<string, PartWords> = new Map([
  ["en", english],
  ["de", german],
  ["fr", french],
  ["es", spanish],
  ["ar", arabic],
  ["zh", chinese],
]);

/** The words for a language tag, and the language that they are in: English where we have no other. */
export function partWords(tag: string): { readonly words: PartWords; readonly lang: string } {
  const lang = tag.split("-")[0]?.toLowerCase() ?? "";
  const words = languages.get(lang);
  return words ? { words, lang: tag } : { words: english, lang: "en" };
}
