/**
 * The looks of the parts around a drawing, after those that they share with the view. No rule has any specificity: whatever a page says of the classes wins. Colours are those
 * of the page (`Canvas`, `CanvasText`), which forced colours and dark pages change.
 */
export function partRules(): string {
  return `
:where(.whenline-controls,.whenline-export,.whenline-search,.whenline-filter,.whenline-story,.whenline-passages-bar){display:flex;flex-wrap:wrap;gap:4px;align-items:center;margin:4px 0}
:where(.whenline-filter:empty){display:none}
:where(.whenline-button){font:inherit;min-width:32px;min-height:32px;padding:2px 9px;border:1px solid currentColor;border-radius:4px;background:transparent;color:inherit;cursor:pointer}
:where(.whenline-button[aria-disabled="true"]){cursor:default}
:where(.whenline-button[aria-disabled="true"]:not(:focus-visible)){opacity:.45}
:where(.whenline-button[aria-pressed="true"]){font-weight:700}
:where(.whenline-button[aria-pressed="false"]){text-decoration:line-through;opacity:.75}
:where(.whenline-part :focus-visible){outline:3px solid currentColor;outline-offset:1px}
:where(.whenline-swatch){display:inline-block;margin-inline-end:6px;vertical-align:-1px}
:where(.whenline-query){font:inherit;min-height:32px;box-sizing:border-box;padding:2px 8px;border:1px solid currentColor;border-radius:4px;background:transparent;color:inherit;flex:1 1 8em;min-width:0;max-width:16em}
:where(.whenline-passage-words){flex-basis:100%;min-height:1.4em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
:where(.whenline-help){flex-basis:100%;margin:4px 0;padding:8px 12px;border:1px solid currentColor;border-radius:4px}
:where(.whenline-help[hidden]){display:none}
:where(.whenline-help dl){display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:0}
:where(.whenline-help dt){font-weight:700}
:where(.whenline-help dd){margin:0}
@media (max-width:480px){:where(.whenline-help dl){grid-template-columns:1fr}}
:where(.whenline-as-table){margin:8px 0}
:where(.whenline-as-table summary){padding:6px 0;cursor:pointer}
:where(.whenline-as-table .whenline-pages){display:flex;flex-wrap:wrap;gap:4px;align-items:center;margin:4px 0}
:where(.whenline-as-table .whenline-pages[hidden]){display:none}
:where(.whenline-as-table .whenline-pages select){font:inherit;min-height:32px;max-width:100%;padding:2px 4px;border:1px solid currentColor;border-radius:4px;background:Canvas;color:CanvasText}
:where(.whenline-as-table .whenline-rows){overflow-x:auto}
:where(.whenline-as-table table){border-collapse:collapse;width:100%;text-align:start}
:where(.whenline-as-table th,.whenline-as-table td){padding:4px 16px 4px 0;border-bottom:1px solid;border-color:color-mix(in srgb,currentColor 25%,transparent);text-align:start;vertical-align:baseline}
:where(.whenline-as-table tbody th){font-weight:400;white-space:nowrap}
:where(.whenline-as-table td button){font:inherit;min-height:24px;padding:0;border:0;background:none;color:inherit;text-align:start;text-decoration:underline;cursor:pointer}
:where(.whenline-as-table td button[aria-pressed="true"]){font-weight:700}
@media (max-width:480px){:where(.whenline-as-table tbody th){white-space:normal}:where(.whenline-as-table th,.whenline-as-table td){padding-inline-end:8px}}
:where(.whenline-overview){margin:4px 0}
:where(.whenline-overview svg){display:block;width:100%;height:44px;touch-action:pan-y;cursor:pointer;color:inherit}
:where(.whenline-overview-window){fill:currentColor;fill-opacity:.12;stroke:currentColor;stroke-width:1.5;cursor:grab}
:where(.whenline-overview-density){fill:currentColor;fill-opacity:.55}
@media (forced-colors:active){
:where(.whenline-swatch){forced-color-adjust:none}
:where(.whenline-swatch > :not(.whenline-hatch)){fill:ButtonText}
:where(.whenline-swatch > .whenline-hatch){stroke:ButtonFace}
}
@media print{:where(.whenline-part){display:none}}
`;
}
