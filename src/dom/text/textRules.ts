/** The looks of passages that are tied to events, as highlights and as boxes; dotted, as links are not. Colours are those of the page. */
export function textRules(): string {
  return `
::highlight(whenline-passages){text-decoration-line:underline;text-decoration-style:dotted;text-decoration-thickness:1.5px}
::highlight(whenline-match){background-color:color-mix(in srgb,Mark 35%,Canvas);color:CanvasText}
::highlight(whenline-passage){background-color:color-mix(in srgb,currentColor 15%,transparent)}
::highlight(whenline-chosen-passage){background-color:color-mix(in srgb,currentColor 15%,transparent);text-decoration-line:underline;text-decoration-thickness:3px;text-decoration-color:currentColor}
@media (forced-colors:active){
::highlight(whenline-passages){text-decoration-color:CanvasText}
::highlight(whenline-match){background-color:Mark;color:MarkText}
::highlight(whenline-passage){background-color:Highlight;color:HighlightText}
::highlight(whenline-chosen-passage){text-decoration-color:Highlight}
}
:where([data-whenline-passage]){cursor:pointer}
:where(.whenline-passage-layer){position:fixed;inset:0;width:100%;height:100%;pointer-events:none;z-index:1}
:where(.whenline-passage-layer rect){fill:none;stroke:CanvasText;stroke-opacity:.3}
:where(.whenline-passage-layer .whenline-passage){fill:CanvasText;fill-opacity:.15}
:where(.whenline-passage-layer .whenline-match){fill:Mark;fill-opacity:.4}
:where(.whenline-passage-layer .whenline-chosen-passage){fill:CanvasText;fill-opacity:.15;stroke-opacity:1}
@media print{:where(.whenline-passage-layer){display:none}}
`;
}
