/**
 * The looks of groups and periods: what has the focus frames its stretch of the drawing and says what it is; the rest is there for
 * screen readers only. No rule has any specificity, and a pointer goes through all of it.
 */
export function outlineRules(): string {
  return `
:where(.whenline-outline){position:absolute;z-index:1;width:0;height:0;pointer-events:none}
:where(.whenline-outline ul){margin:0;padding:0;list-style:none}
:where(.whenline-outline button){position:absolute;box-sizing:border-box;width:1px;height:1px;margin:0;padding:0;border:0;overflow:hidden;clip-path:inset(50%);background:none;color:inherit;font:inherit;text-align:start;white-space:nowrap}
:where(.whenline-outline button:focus){overflow:visible;clip-path:none;outline:3px solid currentColor;outline-offset:-1px}
:where(.whenline-outline-words){position:absolute;top:0;scroll-margin:8px;padding:4px 8px;border:2px solid currentColor;background:Canvas;color:CanvasText}
:where([data-side="end"] > .whenline-outline-words){right:0}
:where(.whenline-outline-words > span){display:block}
:where(.whenline-outline-words > span:first-child){font-weight:700}
`;
}
