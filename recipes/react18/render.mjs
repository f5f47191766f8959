/** Writes the app as a server does: `node render.mjs index.html`. Fails if React warns of anything. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { format } from "node:util";
import { createElement, version } from "react";
import { renderToString } from "react-dom/server";
import { App, talks, width } from "./app.mjs";

const said = [];
console.error = console.warn = (...words) => said.push(format(...words));
const markup = renderToString(createElement(App));

assert.match(version, /^18\./);
assert.deepEqual(said, []);
assert.equal(markup.split("<svg").length - 1, 1);
for (const { id } of talks) assert.ok(markup.includes(`data-event="${id}"`), id);

// Without white space around the markup: React would find text that it has not written.
writeFileSync(
  process.argv[2],
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>React 18</title>
<link rel="icon" href="data:,">
<div id="root" style="width: ${width}px">${markup}</div>
<script type="module" src="page.js"></script>
</html>
`,
);
