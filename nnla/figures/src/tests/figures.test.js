// What holds of every figure's mathematics, and of one drawing. That the numbers are those of nnla is
// tested from Python, which has nnla: tests/figures/test_scripts.py.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FIGURES } from "./figures.js";

test("numbers follow from the state alone, which stays as it was", () => {
  for (const { name, start, compute, python } of FIGURES) {
    const state = structuredClone({ hidden: true, ...start });
    const [once, again] = [compute(state), compute(structuredClone(state))].map((numbers) => JSON.stringify(numbers));
    assert.equal(once, again, name);
    assert.match(python(state), /^import numpy|^import nnla|nnla\./, name);
    assert.deepEqual(state, { hidden: true, ...start }, name);
  }
});

test("centered, a drawing is the same wherever it stands on the pad; not centered, it is another", () => {
  const digit = FIGURES.find(({ name }) => name === "digit");
  const pixels = (down, right, centering) => {
    const seven = [[12, 14], [44, 14], [30, 52]].map(([x, y]) => `${x + right}${y + down}`).join("");
    return Array.from(digit.compute({ ...digit.start, strokes: seven, centering }).x, (x) => Number(x.toFixed(12)));
  };
  assert.deepEqual(pixels(0, 0, true), pixels(13, 29, true));
  assert.notDeepEqual(pixels(0, 0, false), pixels(13, 29, false));
  const image = pixels(0, 0, true);
  const mass = image.reduce((sum, x) => sum + x, 0);
  const middle = image.reduce((sum, x, k) => sum + (k % 28) * x, 0) / mass;
  assert.ok(Math.abs(middle - 14) <= 0.5, `the center of mass stands in column ${middle}`);
});
