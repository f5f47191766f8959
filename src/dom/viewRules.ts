/**
 * The looks of what a live view itself puts beside its drawing, and of what every part is: no rule has any specificity, colours are
 * those of the page, as in the rules for parts, which come only with a part.
 */
export function viewRules(): string {
  return `
:where(.whenline-part){font:14px/1.4 var(--when-line-font,Arial,Helvetica,"Liberation Sans",Arimo,sans-serif);color:var(--when-line-ink,inherit);box-sizing:border-box}
:where(.whenline-status){min-width:4em;padding:0 4px}
:where(.whenline-hidden-status){position:absolute;inset-inline-start:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:where(.whenline-progress){height:0;position:relative}
:where(.whenline-progress > svg){position:absolute;display:block;width:100%;height:3px;fill:currentColor}
:where(.whenline-progress > svg[hidden]){display:none}
:where(.whenline-progress:has(> .whenline-status)){height:48px}
:where(.whenline-progress > .whenline-status){display:block;padding:14px 0 0}
:where(.whenline-around){position:relative}
:where(.whenline-spot){position:absolute;z-index:1;min-width:24px;min-height:52px;margin:0;padding:4px 8px;border:0 solid currentColor;background:Canvas;color:CanvasText;text-align:start;cursor:pointer;overflow-wrap:anywhere}
:where(.whenline-spot > span){display:block}
:where(.whenline-spot-date,.whenline-spot[aria-pressed="true"] > .whenline-spot-title){font-weight:700}
:where(.whenline-tally){position:absolute;z-index:2;padding:4px 8px;border:1px solid currentColor;border-radius:4px;background:Canvas;color:CanvasText;white-space:nowrap}
:where(.whenline-tally > *){display:block}
@media print{:where(.whenline-part){display:none}}
`;
}
