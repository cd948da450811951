// Reads { figure: [state, ...] } and writes { figure: { start, numbers: [...] } } of all figures, as JSON, for
// tests/figures/test_scripts.py. What is no finite number is written as a word.
import { readFileSync } from "node:fs";
import { FIGURES } from "./figures.js";

const plain = (_, value) => {
  if (ArrayBuffer.isView(value)) return Array.from(/** @type {Float64Array} */ (value));
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
};
const states = JSON.parse(readFileSync(0, "utf8"));
const found = FIGURES.map(({ name, start, compute }) => [
  name, { start, numbers: (states[name] ?? []).map((state) => compute({ ...start, ...state })) },
]);
process.stdout.write(JSON.stringify(Object.fromEntries(found), plain));
