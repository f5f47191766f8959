/** The looks of the card. It is as dark as the drawing that it lies on; forced colours win. */
export function cardRules(): string {
  return `
:where(.whenline-around){position:relative}
:where(.whenline-card){position:absolute;z-index:2;width:320px;max-width:calc(100% - 8px);padding:12px 14px;background:var(--when-line-paper,Canvas);color:var(--when-line-ink,CanvasText);border:1px solid GrayText;border-radius:6px;box-shadow:0 3px 14px rgb(0 0 0 / .22);overflow-wrap:anywhere;box-sizing:border-box}
:where(.whenline-card.whenline-docked){position:static;max-width:none;width:auto;box-shadow:none;margin:4px 0}
:where(.whenline-card[hidden]){display:none}
:where(.whenline-card-title){font-size:16px;line-height:1.3;margin:2px 0 6px;font-weight:700}
:where(.whenline-card p,.whenline-card figure,.whenline-card blockquote,.whenline-card ul){margin:6px 0;padding:0}
:where(.whenline-card ul){list-style:none}
:where(.whenline-card-date){font-weight:700}
:where(.whenline-card .whenline-card-date){margin:0;padding-block:4px;padding-inline-end:36px}
:where(.whenline-card blockquote){padding-inline-start:10px;border-inline-start:3px solid GrayText}
:where(.whenline-card img){max-width:100%;max-height:220px;height:auto;display:block}
:where(.whenline-card figcaption,.whenline-card-claims,.whenline-card-basis,.whenline-card-source){font-size:13px}
:where(.whenline-card .whenline-close){position:absolute;top:8px;inset-inline-end:8px}
:where(.whenline-card-links .whenline-button){text-align:start;margin-block:2px}
:where(.whenline-card a){color:LinkText;display:inline-block;min-height:24px;line-height:24px}
@media (forced-colors:active){:where(.whenline-card){border-color:CanvasText}}
`;
}
