import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { chromium } from "playwright";

/** A Chromium to run tests in. */
export interface TestBrowser {
  /** `packaged` is the one whose version and fonts are the same everywhere. */
  readonly source: "CHROME_PATH" | "packaged" | "playwright" | "system" | "downloaded";
  readonly executablePath: string;
  /** The whole environment to start it with. */
  readonly env: Record<string, string>;
  readonly args: readonly string[];
}

const load = createRequire(import.meta.url);
const project = fileURLToPath(new URL("..", import.meta.url));

/** The two about fonts together keep letters as wide as the font says; else each is rounded to a whole pixel. */
const args = [
  "--no-sandbox",
  "--font-render-hinting=none",
  "--disable-font-subpixel-positioning",
  "--disable-background-networking",
];

/**
 * Finds a Chromium: `CHROME_PATH`, the one packaged with the development dependencies, Playwright's own,
 * an installed Chrome or Chromium, and last a download by Playwright.
 *
 * Errors: throws if there is none, saying how to name one.
 */
export async function findBrowser(): Promise<TestBrowser> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`no browser at CHROME_PATH: ${JSON.stringify(named)}; expected a Chromium`);
    return plain("CHROME_PATH", named);
  }
  const packaged = await findPackaged();
  if (packaged) return packaged;
  if (existsSync(chromium.executablePath())) return plain("playwright", chromium.executablePath());
  const installed = usualPlaces().find((path) => existsSync(path));
  if (installed !== undefined) return plain("system", installed);
  return download();
}

function plain(source: TestBrowser["source"], executablePath: string): TestBrowser {
  return { source, executablePath, env: environment(), args };
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), ...more };
}

/** The places where Chrome and Chromium are on each system. */
function usualPlaces(): string[] {
  if (process.platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return apps.flatMap((app) =>
      ["", homedir()].map((root) => join(`${root}/Applications`, `${app}.app`, "Contents/MacOS", app)),
    );
  }
  if (process.platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map((name) => process.env[name] ?? "C:\\");
    const apps = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return roots.flatMap((root) => apps.map((app) => join(root, app)));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  return ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) => names.map((name) => join(folder, name)));
}

function download(): TestBrowser {
  const cli = join(dirname(load.resolve("playwright/package.json")), "cli.js");
  try {
    execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: "pipe", timeout: 300_000 });
  } catch (cause) {
    throw new Error("no browser found: expected a Chromium; set CHROME_PATH to the path of one", { cause });
  }
  return plain("downloaded", chromium.executablePath());
}

/** The Chromium in @sparticuz/chromium, for Linux on x64 with glibc; unpacked once. */
async function findPackaged(): Promise<TestBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string };
  const folder = join(cacheFolder(), `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const browser = packagedIn(folder);
  return starts(browser) ? browser : undefined;
}

function packageFolder(): string {
  return join(dirname(load.resolve("@sparticuz/chromium")), "../..");
}

/**
 * Where what tests need is kept between runs: in node_modules, or at home if that is somebody else's.
 * Never the shared temporary folder: what lies there may be anybody's.
 */
export function cacheFolder(): string {
  const modules = join(project, "node_modules");
  try {
    accessSync(modules, constants.W_OK);
    return join(modules, ".cache");
  } catch {
    const own = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
    return join(own, "whenline", createHash("sha256").update(project).digest("hex").slice(0, 12));
  }
}

/** Unpacks beside the folder and renames, so that several first starts at once do not meet. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const part = mkdtempSync(`${folder}-`);
  try {
    chmodSync(part, 0o755);
    const bin = join(packageFolder(), "bin");
    const { extract } = createRequire(bin)("tar-fs") as {
      extract: (to: string, options: { chown: boolean }) => NodeJS.WritableStream;
    };
    const from = (file: string, to: NodeJS.WritableStream): Promise<void> =>
      pipeline(createReadStream(join(bin, file)), createBrotliDecompress(), to);
    await Promise.all([
      from("chromium.br", createWriteStream(join(part, "chromium"), { mode: 0o755 })),
      from("swiftshader.tar.br", extract(part, { chown: false })),
      from("al2023.tar.br", extract(join(part, "libs"), { chown: false })),
    ]);
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function packagedIn(folder: string): TestBrowser {
  const env = environment({ LD_LIBRARY_PATH: join(folder, "libs/lib"), FONTCONFIG_FILE: writeFontConfig(folder) });
  return { source: "packaged", executablePath: join(folder, "chromium"), env, args };
}

/** Makes Arimo, whose letters are as wide as Arial's, the only font. Written anew if the project has moved. */
function writeFontConfig(folder: string): string {
  const arimo = dirname(load.resolve("@expo-google-fonts/arimo/package.json"));
  const aliases = ["sans-serif", "system-ui", "Arial", "Helvetica", "Liberation Sans"].map(
    (name) => `<alias binding="same"><family>${name}</family><prefer><family>Arimo</family></prefer></alias>`,
  );
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${arimo}</dir><cachedir>${join(folder, "fonts")}</cachedir>${aliases.join("")}</fontconfig>`,
  ];
  const file = join(folder, "fonts.conf");
  const text = `${lines.join("\n")}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) return file;
  const part = `${file}.${String(process.pid)}`;
  writeFileSync(part, text);
  renameSync(part, file);
  return file;
}

function starts(browser: TestBrowser): boolean {
  try {
    return (
      execFileSync(browser.executablePath, ["--version"], { env: browser.env, stdio: "pipe", timeout: 30_000 }).length >
      0
    );
  } catch {
    return false;
  }
}
