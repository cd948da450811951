// How numbers are written.
import assert from "node:assert/strict";
import { test } from "node:test";
import { clamp, format, formatPower, literal, tint } from "../kit.js";

test("a number is rounded, a vector has its parentheses, a word stays", () => {
  assert.equal(format(2 / 3), "0.6667");
  assert.equal(format(-2 / 3, 2), "−0.67");
  assert.equal(format([3, [1, -0.5]]), "(3, (1, −0.5))");
  assert.equal(format("undefined"), "undefined");
});

test("a rounded 0 has no sign; what is endless or no number has no digit", () => {
  assert.equal(format(-0.00001), "0");
  for (const write of [format, formatPower]) {
    assert.deepEqual([-Infinity, Infinity, NaN].map((x) => write(x)), ["−∞", "∞", "undefined"]);
  }
});

test("a very small or large number is written with a power of ten", () => {
  assert.equal(formatPower(4.12e-7), "4.1·10⁻⁷");
  assert.equal(formatPower(-123456, 3), "−1.23·10⁵");
  assert.equal(formatPower(0.001), "0.001");
  assert.equal(formatPower(9999), "9999");
  assert.equal(formatPower(0), "0");
});

test("Python reads a literal as the same numbers, without the noise of the last bits", () => {
  assert.equal(literal([[2, -1], [0.1 + 0.2, 1e-9]]), "[[2, -1], [0.3, 1e-9]]");
});

test("a value is kept within its ends", () => {
  assert.deepEqual([-3, 0.5, 3].map((x) => clamp(x, -1, 2)), [-1, 0.5, 2]);
});

test("a cell is as strong as its share, up to 1; 0 and what is no number are neutral", () => {
  const cell = (share) => {
    const seen = {};
    const style = { getPropertyValue: () => "", setProperty: (_, size) => (seen.size = Number(size)) };
    tint({ style, classList: { toggle: (_, on) => (seen.negative = on) } }, share);
    return seen;
  };
  assert.deepEqual(cell(0.25), { size: 0.25, negative: false });
  assert.deepEqual(cell(-7), { size: 1, negative: true });
  assert.deepEqual(cell(NaN), { size: 0, negative: false });
});
