import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, installPacked, root, runNode } from "./pack.js";

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
}, 120_000);
afterAll(() => consumer.remove());

const draw = 'renderToString([{ when: "2014-03", title: "Referendum" }]).startsWith("<svg ")';

describe("the packed package", () => {
  test("holds the build, the licence and the pages, and nothing else", () => {
    const allowed =
      /^(dist\/[\w/-]+\.(js|js\.map|d\.ts)|dist\/whenline\.licenses\.txt|dist\/timeline\.schema\.json|dist\/custom-elements\.json|package\.json|(README|CHANGELOG)\.md|LICENSE)$/;
    expect(consumer.files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(consumer.files).toEqual(
      expect.arrayContaining(["LICENSE", "dist/index.js", "dist/index.d.ts", "dist/whenline.js"]),
    );
    expect(consumer.files.filter((file) => file.includes("standalone"))).toEqual([]);
  });

  test("declares types without those of d3", () => {
    const types = consumer.files.filter((file) => file.endsWith(".d.ts"));
    const naming = types.filter((file) => /["']d3(-\w+)?["']/.test(readFileSync(join(root, file), "utf8")));
    expect(types.length).toBeGreaterThan(0);
    expect(naming).toEqual([]);
  });
});

describe("in Node without a DOM", () => {
  test.each([
    ["import", ["--input-type=module", "-e", `import { createTimeline, renderToString } from "whenline";`]],
    ["require", ["--input-type=commonjs", "-e", `const { createTimeline, renderToString } = require("whenline");`]],
  ] as const)("%s gives the drawing and the live view, and writes no warning", (_way, [type, flag, load]) => {
    const { stdout, stderr, status } = runNode(
      consumer.folder,
      type,
      flag,
      `${load} console.log(typeof createTimeline, ${draw});`,
    );
    expect({ stdout, stderr, status }).toEqual({ stdout: "function true\n", stderr: "", status: 0 });
  });
});

describe("in TypeScript, strict, checking our declarations, without types of d3", () => {
  const use = `
    const when: When = parseWhen("2014-03");
    const { timeline, problems }: { timeline: Timeline; problems: readonly Problem[] } = readTimeline([{ when, title: "Referendum" }]);
    const svg: string = renderToString(timeline, { width: 640 });
    const view: TimelineView = createTimeline(document.body, timeline);
    // @ts-expect-error: the width is a number
    renderToString(timeline, { width: "640" });
    export { problems, svg, view };`;
  const names =
    "createTimeline, parseWhen, readTimeline, renderToString, type Problem, type Timeline, type TimelineView, type When";

  test.each([
    ["esm.mts", "node16", "node16"],
    ["esm.mts", "nodenext", "nodenext"],
    ["cjs.cts", "nodenext", "nodenext"],
    ["esm.mts", "esnext", "bundler"],
    ["cjs.cts", "esnext", "bundler"],
  ])("%s with module %s, resolution %s", (file, module, moduleResolution) => {
    writeFileSync(join(consumer.folder, file), `import { ${names} } from "whenline";\n${use}\n`);
    const options = {
      strict: true,
      noEmit: true,
      target: "es2022",
      lib: ["ES2022", "DOM"],
      types: [],
      module,
      moduleResolution,
    };
    const config = { compilerOptions: { ...options, skipLibCheck: false }, files: [file] };
    writeFileSync(join(consumer.folder, "tsconfig.json"), JSON.stringify(config));
    const { stdout, status } = runNode(consumer.folder, join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });
});
