// Reads { figure: [state, ...] } and writes { figure: { start, limits, numbers: [...] } } of all figures, as JSON, for
// tests/figures/test_scripts.py. What is no finite number is written as a word.
import { readFileSync } from "node:fs";
import { real } from "../limits.js";
import { FIGURES } from "./figures.js";

const plain = (_, value) => {
  if (value instanceof RegExp) return value.source;
  if (ArrayBuffer.isView(value)) return Array.from(/** @type {Float64Array} */ (value));
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
};
const states = JSON.parse(readFileSync(0, "utf8"));
/** The limits of each part of a state; a truth has none. */
const limitsOf = ({ start, limits = {} }) => Object.fromEntries(Object.entries(start).map(([name, value]) => [
  name, typeof value === "boolean" ? null : limits[name] ?? real(),
]));
const found = FIGURES.map(({ name, start, limits, compute }) => [
  name, { start, limits: limitsOf({ start, limits }), numbers: (states[name] ?? []).map((state) => compute({ ...start, ...state })) },
]);
process.stdout.write(JSON.stringify(Object.fromEntries(found), plain));
