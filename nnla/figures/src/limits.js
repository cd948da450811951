// What the parts of a figure's state may be. A figure declares it beside its start; the page holds
// addresses to it, and the traits of the Python class are the same (tests/figures/test_scripts.py).
//
//   limits: { way: ["rows", "columns"], strokes: /^\d*$/, depth: whole(1, 20), lr: real(0) }
//
// A truth has none. A number without limits is real(); so is each number of a vector or matrix.

/** @typedef {{min: number, max: number, whole: boolean}} Range */
/** @typedef {(string | number)[] | RegExp | Range} Limit */

export const MOST = 1e6; // what follows from larger numbers may grow without end

/** Any number from min to max. @returns {Range} */
export const real = (min = -MOST, max = MOST) => ({ min, max, whole: false });

/** A whole number from min to max. @returns {Range} */
export const whole = (min, max) => ({ min, max, whole: true });

/** Whether a value, or each entry of it, is within a limit. @param {any} value @param {Limit} [limit] */
export function within(value, limit = real()) {
  if (typeof value === "boolean") return true;
  if (Array.isArray(value)) return value.every((entry) => within(entry, limit));
  if (Array.isArray(limit)) return limit.includes(value);
  if (limit instanceof RegExp) return limit.test(value);
  return value >= limit.min && value <= limit.max && (!limit.whole || Number.isInteger(value));
}
