import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeDoors, dataDoors, type Door, specifierOf } from "./doors.js";
import { namesDeclared, namesFound, namesOfScript, namesWritten, valuesOf } from "./names.js";
import { type Consumer, installPacked, linkPeer, root, runNode } from "./pack.js";

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
  for (const name of ["react", "@types/react"]) linkPeer(consumer.folder, name);
}, 120_000);
afterAll(() => consumer.remove());

describe("the packed package", () => {
  test("holds the build, the licence and the pages, and nothing else", () => {
    const allowed =
      /^(dist\/[\w/-]+\.(js|js\.map|d\.ts)|dist\/whenline\.licenses\.txt|dist\/timeline\.schema\.json|dist\/custom-elements\.json|package\.json|(README|CHANGELOG)\.md|LICENSE)$/;
    expect(consumer.files.filter((file) => !allowed.test(file))).toEqual([]);
    const built = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true });
    const files = built.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
    const pages = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
    expect(files.length).toBeGreaterThan(50);
    expect([...consumer.files].sort()).toEqual([...files.map((file) => relative(root, file)), ...pages].sort());
  });

  test("declares types without those of d3", () => {
    const types = consumer.files.filter((file) => file.endsWith(".d.ts"));
    const naming = types.filter((file) => /["']d3(-\w+)?["']/.test(readFileSync(join(root, file), "utf8")));
    expect(types.length).toBeGreaterThan(0);
    expect(naming).toEqual([]);
  });
});

test("every door of the package is tried", () => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: object };
  expect([...codeDoors, ...dataDoors].map(({ key }) => key).sort()).toEqual(Object.keys(exports).sort());
});

describe("the build loses no name", () => {
  let written: ReturnType<typeof namesWritten>;
  beforeAll(() => {
    written = namesWritten(codeDoors);
  }, 60_000);

  test.each(["mts", "cts"])("of a door, for TypeScript in a file .%s", (extension) => {
    expect(namesDeclared(codeDoors, join(consumer.folder, `names.${extension}`))).toEqual(written.doors);
  });

  test.each(["await import", "require"] as const)("of a door, for Node by %s", (by) => {
    const values = Object.entries(written.doors).map(([key, names]) => [key, valuesOf(names)]);
    expect(namesFound(codeDoors, consumer.folder, by)).toEqual(Object.fromEntries(values));
  });

  test.each(["unpkg", "jsdelivr"] as const)("of the script, by %s", (cdn) => {
    expect(namesOfScript(consumer.folder, cdn)).toEqual(valuesOf(written.script));
  });
});

describe("in Node without a DOM, without a warning", () => {
  const node = (type: "module" | "commonjs", code: string) => {
    const { stdout, stderr, status } = runNode(consumer.folder, `--input-type=${type}`, "-e", code);
    expect({ stdout, stderr, status }).toEqual({ stdout: "true\n", stderr: "", status: 0 });
  };

  test.each(codeDoors)("import and require of $key", ({ key, names, works }) => {
    const values = names.replaceAll(/, type \w+/g, "");
    node("module", `import { ${values} } from "${specifierOf(key)}"; console.log(${works});`);
    node("commonjs", `const { ${values} } = require("${specifierOf(key)}"); console.log(${works});`);
  });

  test.each(dataDoors)("import and require of $key", ({ key, works }) => {
    node("module", `import data from "${specifierOf(key)}" with { type: "json" }; console.log(${works});`);
    node("commonjs", `const data = require("${specifierOf(key)}"); console.log(${works});`);
  });

  test("what is no door stays shut", () => {
    const { stderr, status } = runNode(consumer.folder, "-e", 'require("whenline/dist/index.js")');
    expect([status, stderr]).toEqual([1, expect.stringContaining("ERR_PACKAGE_PATH_NOT_EXPORTED")]);
  });
});

describe("in TypeScript, strict, checking our declarations, without types of d3", () => {
  const use = ({ key, names, types }: Door) => `import { ${names} } from "${specifierOf(key)}";\n${types}\n`;
  /** Data in modules is told to be JSON, but where TypeScript does not take that yet. */
  const read = (told: string) =>
    dataDoors.map(({ key, name, type }) => {
      const wrong = `// @ts-expect-error: it is typed\nexport const wrong${name}: number = ${name};`;
      return `import ${name} from "${specifierOf(key)}"${told};\nexport const ${name}Is: ${type} = ${name};\n${wrong}\n`;
    });

  test.each([
    ["mts", "node16", "node16", ""],
    ["mts", "nodenext", "nodenext", ' with { type: "json" }'],
    ["cts", "nodenext", "nodenext", ""],
    ["mts", "esnext", "bundler", ' with { type: "json" }'],
    ["cts", "esnext", "bundler", ""],
  ])("every door from a file .%s with module %s, resolution %s", (extension, module, moduleResolution, told) => {
    // A file for each door: two may have names in common.
    const texts = [...codeDoors.map(use), ...read(told)];
    const files = texts.map((_, index) => `door${index}.${extension}`);
    files.forEach((file, index) => writeFileSync(join(consumer.folder, file), texts[index] ?? ""));
    const options = {
      strict: true,
      noEmit: true,
      target: "es2022",
      lib: ["ES2022", "DOM"],
      types: [],
      resolveJsonModule: true,
      module,
      moduleResolution,
    };
    const config = { compilerOptions: { ...options, skipLibCheck: false }, files };
    writeFileSync(join(consumer.folder, "tsconfig.json"), JSON.stringify(config));
    const { stdout, status } = runNode(consumer.folder, join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });
});
