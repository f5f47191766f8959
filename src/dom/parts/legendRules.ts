/** The looks of groups in a legend that can be pressed. No rule has any specificity: whatever a page says wins. */
export function legendRules(): string {
  return `
:where(.whenline [data-group]){cursor:pointer}
:where(.whenline [data-group]:focus){outline:none}
:where(.whenline [data-group]:hover > .whenline-legend-target){outline:1px dotted currentColor}
:where(.whenline [data-group]:focus-visible > .whenline-legend-target){outline:3px solid currentColor;outline-offset:-2px}
:where(.whenline [data-group][aria-pressed="false"] > .whenline-sign){opacity:.35}
@media print{:where(.whenline [data-group]:focus-visible > .whenline-legend-target){outline:none}}
`;
}
