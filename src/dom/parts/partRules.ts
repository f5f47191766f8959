/**
 * The looks of the parts around a drawing. No rule has any specificity: whatever a page says of the classes wins. Colours are those
 * of the page (`Canvas`, `CanvasText`), which forced colours and dark pages change.
 */
export function partRules(): string {
  return `
:where(.whenline-part){font:14px/1.4 Arial,Helvetica,"Liberation Sans",Arimo,sans-serif;color:inherit;box-sizing:border-box}
:where(.whenline-controls,.whenline-export,.whenline-search,.whenline-filter,.whenline-story){display:flex;flex-wrap:wrap;gap:4px;align-items:center;margin:4px 0}
:where(.whenline-button){font:inherit;min-width:32px;min-height:32px;padding:2px 9px;border:1px solid currentColor;border-radius:4px;background:transparent;color:inherit;cursor:pointer}
:where(.whenline-button[aria-disabled="true"]){opacity:.45;cursor:default}
:where(.whenline-button[aria-pressed="true"]){font-weight:700}
:where(.whenline-button[aria-pressed="false"]){text-decoration:line-through;opacity:.75}
:where(.whenline-part :focus-visible){outline:3px solid currentColor;outline-offset:1px}
:where(.whenline-swatch){display:inline-block;width:11px;height:11px;margin-inline-end:6px;vertical-align:-1px}
:where(.whenline-query){font:inherit;min-height:32px;box-sizing:border-box;padding:2px 8px;border:1px solid currentColor;border-radius:4px;background:transparent;color:inherit;max-width:100%}
:where(.whenline-status){min-width:4em;padding:0 4px}
:where(.whenline-hidden-status){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:where(.whenline-help){flex-basis:100%;margin:4px 0;padding:8px 12px;border:1px solid currentColor;border-radius:4px}
:where(.whenline-help dl){display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:0}
:where(.whenline-help dt){font-weight:700}
:where(.whenline-help dd){margin:0}
@media (max-width:480px){:where(.whenline-help dl){grid-template-columns:1fr}}
:where(.whenline-around){position:relative}
:where(.whenline-card){position:absolute;z-index:2;width:320px;max-width:calc(100% - 16px);padding:12px 14px;background:Canvas;color:CanvasText;border:1px solid CanvasText;border-radius:6px;box-shadow:0 4px 16px rgb(0 0 0 / .25);overflow-wrap:anywhere}
:where(.whenline-card[hidden],.whenline-help[hidden]){display:none}
:where(.whenline-card h3){font-size:16px;line-height:1.3;margin:2px 32px 4px 0}
:where(.whenline-card p,.whenline-card figure,.whenline-card blockquote){margin:4px 0}
:where(.whenline-card blockquote){padding-inline-start:10px;border-inline-start:3px solid currentColor}
:where(.whenline-card img){max-width:100%;max-height:220px;height:auto;display:block}
:where(.whenline-card figcaption,.whenline-card .whenline-source-line){font-size:12px}
:where(.whenline-card .whenline-card-date){font-weight:700;margin-inline-end:36px}
:where(.whenline-card .whenline-close){position:absolute;top:8px;inset-inline-end:8px}
:where(.whenline-card a){color:LinkText;display:inline-block;min-height:24px}
:where(.whenline-overview){margin:4px 0}
:where(.whenline-overview svg){display:block;width:100%;height:44px;touch-action:pan-y;cursor:pointer;color:inherit}
:where(.whenline-overview-window){fill:currentColor;fill-opacity:.12;stroke:currentColor;stroke-width:1.5;cursor:grab}
:where(.whenline-overview-density){fill:currentColor;fill-opacity:.55}
::highlight(whenline-passages){text-decoration:underline dotted;text-underline-offset:3px}
::highlight(whenline-passage){background-color:Mark;color:MarkText}
@media (forced-colors:active){:where(.whenline-swatch){forced-color-adjust:none}}
@media print{:where(.whenline-part){display:none}}
`;
}
