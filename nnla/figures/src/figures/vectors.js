import { format, h, literal, put } from "../kit.js";

const REACH = 5;
const COMPONENTS = [2, 10, 784];
const BINS = 20;

export const dot = (u, v) => u.reduce((sum, x, d) => sum + x * v[d], 0);
export const norm = (v) => Math.hypot(...v);
const scale = (s, v) => v.map((x) => s * x);
const add = (u, v) => u.map((x, d) => x + v[d]);

function compute({ u, v }) {
  const zero = [["u", u], ["v", v]].filter(([, w]) => norm(w) === 0).map(([name]) => `${name} is zero`);
  const word = zero.length ? `undefined (${zero.join(", ")})` : "";
  const uv = dot(u, v);
  const s = uv / dot(v, v);
  const shadow = norm(v) ? scale(s, v) : null;
  return {
    dot: uv,
    norm_u: norm(u),
    norm_v: norm(v),
    cosine: word || Math.max(-1, Math.min(1, uv / (norm(u) * norm(v)))),
    angle: word || (Math.atan2(Math.abs(u[0] * v[1] - u[1] * v[0]), uv) * 180) / Math.PI,
    shadow: shadow ?? "undefined (v is zero)",
    rest: shadow ? add(u, scale(-1, shadow)) : "undefined (v is zero)",
  };
}

/** The share of random directions with D components whose cosine lies in each bin: exact, no chance. */
export function shares(D) {
  const steps = 4000;
  const counts = Array(BINS).fill(0);
  for (let k = 0; k < steps * BINS; k++) {
    const angle = (Math.PI * (k + 0.5)) / (steps * BINS);
    const bin = Math.min(BINS - 1, Math.floor(((Math.cos(angle) + 1) / 2) * BINS));
    counts[bin] += Math.sin(angle) ** (D - 2); // what a sphere has at that angle from an axis
  }
  const total = counts.reduce((a, b) => a + b);
  return counts.map((count) => count / total);
}

/** A cosine with as many digits as tell it from 1: two different directions never read 1. */
function showCosine(c) {
  if (typeof c === "string") return c;
  let digits = 4;
  while (digits < 9 && Math.abs(Number(c.toFixed(digits))) === 1) digits++;
  return format(c, Math.abs(Number(c.toFixed(digits))) === 1 ? 0 : digits);
}

function build(ui) {
  const plane = ui.plane({ reach: REACH, label: "The arrows u and v, on equal axes" });
  const line = plane.path("thin");
  const band = plane.path("band c3");
  const rest = plane.path("dotted");
  const corner = plane.path("thin");
  const arc = plane.path("thin");
  const arrows = { u: plane.arrow("c1", "u"), v: plane.arrow("c2", "v") };
  for (const [name, color] of [["u", "c1"], ["v", "c2"]]) {
    plane.handle({ label: `tip of ${name}`, color, step: 0.1, get: (s) => s[name], change: (point) => ({ [name]: point }) });
  }
  ui.watch(({ u, v }, { shadow }) => {
    arrows.u(u);
    arrows.v(v);
    const [length, defined] = [norm(v), norm(v) > 0];
    const along = defined ? scale(1 / length, v) : [0, 0];
    line(defined ? [scale(-2 * REACH, along), scale(2 * REACH, along)] : []);
    band(defined ? [[0, 0], shadow] : []);
    rest(defined ? [u, shadow] : []);
    const gap = defined ? add(u, scale(-1, shadow)) : [0, 0];
    const size = 0.24;
    const square = norm(gap) > size && norm(shadow) > size;
    const up = scale(size / (norm(gap) || 1), gap);
    const back = square ? scale(-size / norm(shadow), shadow) : [0, 0];
    corner(square ? [add(shadow, up), add(add(shadow, up), back), add(shadow, back)] : []);
    const from = Math.atan2(u[1], u[0]);
    const turn = Math.atan2(u[0] * v[1] - u[1] * v[0], dot(u, v));
    const radius = Math.min(0.9, 0.6 * norm(u), 0.6 * length);
    const arcPoint = (k) => scale(radius, [Math.cos(from + (turn * k) / 40), Math.sin(from + (turn * k) / 40)]);
    arc(defined ? Array.from({ length: 41 }, (_, k) => arcPoint(k)) : []);
  });

  const fields = ["u", "v"].map((name, i) =>
    ui.matrix({ name, rows: 1, columns: 2, edit: true, step: 0.1, max: 4.5, color: `c${i + 1}` }).element);
  const list = ui.readouts([
    ["dot", "dot product u · v"],
    ["norm_u", "length of u"],
    ["norm_v", "length of v"],
    ["cosine", "cosine", showCosine],
    ["angle", "angle", (x) => format(x, 2), "°"],
    ["shadow", "shadow of u on v"],
    ["rest", "rest of u"],
  ]);
  const help = h("p", { class: "help" }, "Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).");
  ui.add(h("div", { class: "columns" }, h("div", {}, plane.svg, help), h("div", {}, ...fields, list)));
  ui.addBelow(histograms(ui));
}

/** Small histograms on one scale, with the cosine of the two arrows in each. */
function histograms(ui) {
  const [width, height, floor] = [140, 90, 98];
  const across = (c) => 10 + ((c + 1) / 2) * (width - 20);
  const pictures = COMPONENTS.map((D) => {
    const all = shares(D);
    const step = (width - 20) / BINS;
    const bars = all.map((share, k) => {
      const tall = (share / 0.5) * height;
      return h("rect", { class: "c1 bin", x: across(-1) + k * step, y: floor - tall, width: step - 0.8, height: tall });
    });
    const ticks = [-1, 0, 1].map((c) =>
      h("text", { class: "tick", x: across(c), y: floor + 15, "text-anchor": "middle" }, format(c)));
    const mark = h("line", { class: "c2", y1: 2, y2: floor, "stroke-width": 2 });
    ui.watch(({ hidden }, { cosine }) => {
      const shown = !hidden && typeof cosine === "number";
      put(mark, { visibility: shown ? null : "hidden", x1: shown ? across(cosine) : 0, x2: shown ? across(cosine) : 0 });
    });
    return h("svg", { viewBox: `0 0 ${width} ${floor + 36}`, role: "img", "aria-label": `Histogram of the cosine, ${D} components` },
      ...bars, h("line", { class: "axis", x1: across(-1), x2: across(1), y1: floor, y2: floor }), ...ticks, mark,
      h("text", { class: "tick", x: width / 2, y: floor + 32, "text-anchor": "middle" }, `${D} components`));
  });
  const text = "A plane is not typical. Each bar is the share of all directions whose cosine with u lies in its tenth, on one scale up to one half. The upright line is the cosine of u and v.";
  return h("div", {}, h("p", { class: "help", style: "margin-top:1rem" }, text), h("div", { class: "trio" }, ...pictures));
}

export default {
  name: "vectors",
  title: "Two arrows, their dot product, angle and projection",
  question: "How large is the angle between u and v?",
  task: "Guess the angle, then show the numbers. Turn v until the dot product is 0. Reset, then make v twice as long: which readings double, and which stay?",
  seen: "The angle was 45°, and the shadow of u on v was v itself. The dot product is 0 exactly at a right angle and changes its sign there. A longer v doubles the dot product and its own length; the angle, the cosine and the shadow of u on v do not change.",
  leftOut: "Left out: all components but two. The formulas are the same for any number of them.",
  start: { u: [3, 1], v: [1, 2] },
  compute,
  python: ({ u, v }) => `import numpy as np
import nnla

u, v = np.array(${literal(u)}, float), np.array(${literal(v)}, float)
print(nnla.dot(u, v), nnla.norm(u), nnla.norm(v))
if u.any() and v.any():
    cosine = nnla.cosine_similarity(u, v)
    print(cosine, np.degrees(np.arccos(cosine)))
if v.any():
    shadow = nnla.project(u, v)
    print(shadow, u - shadow)`,
  build,
};
