// Writes ../bundles: from each figures/<name>.js an ES module <name>.js for anywidget, and from all
// of them page.js, a classic script for the published pages. Each file in figures/ is a figure.
// A folder given as argument is written instead, which is how the test compares.
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "..", "bundles");
const names = readdirSync(join(here, "figures")).map((file) => basename(file, ".js")).sort();

const options = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  charset: "utf8",
  target: "es2022",
  loader: { ".css": "text" },
  legalComments: "none",
};

function bundle(contents, format, file) {
  const stdin = { contents, resolveDir: here, sourcefile: "entry.js" };
  return build({ ...options, stdin, format, outfile: join(out, file) });
}

rmSync(out, { recursive: true, force: true });
for (const name of names) {
  const entry = `import figure from "./figures/${name}.js";
    import css from "./kit.css";
    import { widget } from "./kit.js";
    export default widget(figure, css);`;
  await bundle(entry, "esm", `${name}.js`);
}
const imports = names.map((name, i) => `import f${i} from "./figures/${name}.js";`).join("\n");
const all = names.map((_, i) => `f${i}`).join(", ");
const page = `${imports}
  import css from "./kit.css";
  import { start } from "./page.js";
  start([${all}], css);`;
await bundle(page, "iife", "page.js");
