import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const pure = ["time", "model", "scene", "layout", "viewport", "render", "formats", "extract", "markdown", "sources"];
const pureFiles = ["src/*.ts", ...pure.map((folder) => `src/${folder}/**/*.ts`)];

/** What code that runs in a page finds there. */
const inPage = [
  ...["performance", "requestAnimationFrame", "getComputedStyle", "PerformanceObserver", "DOMRect"],
  ...["HTMLElement", "SVGElement", "MouseEvent", "WheelEvent"],
];

/** Everywhere in src: data never becomes markup or code, and every export has a name. */
const inSource = [
  ["MemberExpression[property.name=/^(inner|outer)HTML$/]", "data never becomes markup: build nodes"],
  ["[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]", "data never becomes markup"],
  ["Literal[value=/^((inner|outer)HTML|insertAdjacentHTML)$/]", "data never becomes markup: build nodes"],
  ["Identifier[name='DOMParser']", "data never becomes markup: build nodes"],
  ["MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", "data never becomes markup: build nodes"],
  ["ExportDefaultDeclaration", "named exports only"],
];

/** In pure folders: clock, randomness, locale and time zone are arguments. */
const inPure = [
  ["MemberExpression[object.name='Date'][property.name='now']", "the clock is an argument"],
  ["NewExpression[callee.name='Date'][arguments.length=0]", "the clock is an argument"],
  ["CallExpression[callee.name='Date']", "the clock is an argument"],
  ["NewExpression[callee.name='Date'][arguments.length>1]", "local time: use instantOf or Date.UTC"],
  ["MemberExpression[object.name='Math'][property.name='random']", "randomness is an argument"],
  [
    "MemberExpression[property.name=/^[gs]et(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]",
    "local time: use the UTC form",
  ],
  ["MemberExpression[property.name=/^(getTimezoneOffset|toDateString|toTimeString)$/]", "local time: use the UTC form"],
  ["MemberExpression[property.name=/^toLocale(Date|Time)?String$/]", "words come from formatWhen and its locale"],
  [
    "CallExpression[callee.property.name=/^toLocale(Lower|Upper)Case$/][arguments.length=0]",
    "the locale is an argument",
  ],
  ["CallExpression[callee.property.name='localeCompare'][arguments.length<2]", "the locale is an argument"],
  [
    ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][arguments.length=0]",
    "the locale is an argument",
  ],
  ["ClassDeclaration[superClass.name!='Error']", "no classes in pure folders"],
];

const restrict = (rows) => ["error", ...rows.map(([selector, message]) => ({ selector, message }))];

export default defineConfig([
  globalIgnores(["**/dist/", "coverage/", "recipes/**/cache/", "recipes/**/.observablehq/"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: "error",
      "no-control-regex": "off",
      "no-eval": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": restrict(inSource),
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  { files: pureFiles, rules: { "no-console": "error", "no-restricted-syntax": restrict([...inSource, ...inPure]) } },
  { files: ["test/**", "bench/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: ["**/*.{js,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", document: "readonly", window: "readonly" },
    },
  },
  {
    files: ["bench/peers/page/*.mjs"],
    languageOptions: { globals: Object.fromEntries(inPage.map((name) => [name, "readonly"])) },
  },
]);
