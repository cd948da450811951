import { format, h, literal, put } from "../kit.js";

const REACH = 4.8;
const CELLS = 80; // of the grid on which level lines are found, in each direction
const DRAWN = 0.1; // the gradient's arrow is a tenth of its length
const HALVINGS = 5;
const [SHORTEST, LONGEST] = [1 / 8, 1];

/** Each function with its gradient, the most it bends near a point, the bottom of its valley, and
 * its level lines: [from, ray, levels] each, named where they cross that ray. */
export const FUNCTIONS = {
  bowl: {
    label: "oval bowl",
    formula: "f(x) = x₁² + 2x₁x₂ + 3x₂²",
    code: ["x[0] ** 2 + 2 * x[0] * x[1] + 3 * x[1] ** 2", "2 * x[0] + 2 * x[1], 2 * x[0] + 6 * x[1]"],
    f: ([a, b]) => a ** 2 + 2 * a * b + 3 * b ** 2,
    gradient: ([a, b]) => [2 * a + 2 * b, 2 * a + 6 * b],
    bend: () => 4 + Math.sqrt(8),
    bottom: [0, 0],
    levels: [[[0, 0], [-1, 1], [2, 5, 10, 20, 35]]],
  },
  circles: {
    label: "round bowl",
    formula: "f(x) = x₁² + x₂²",
    code: ["x[0] ** 2 + x[1] ** 2", "2 * x[0], 2 * x[1]"],
    f: ([a, b]) => a ** 2 + b ** 2,
    gradient: ([a, b]) => [2 * a, 2 * b],
    bend: () => 2,
    bottom: [0, 0],
    levels: [[[0, 0], [-1, 1], [1, 2, 5, 10, 20, 30]]],
  },
  pass: {
    label: "valley and pass",
    formula: "f(x) = x₁³ − 3x₁ + x₂²",
    code: ["x[0] ** 3 - 3 * x[0] + x[1] ** 2", "3 * x[0] ** 2 - 3, 2 * x[1]"],
    f: ([a, b]) => a ** 3 - 3 * a + b ** 2,
    gradient: ([a, b]) => [3 * a ** 2 - 3, 2 * b],
    bend: ([a], t) => Math.max(2, 6 * (Math.abs(a) + t)),
    bottom: [1, 0],
    levels: [[[1, 0], [0, 1], [0, 2, 5, 10]], [[1, 0], [1, 0.6], [20, 40]], [[-1, 0], [-1, 0.6], [-5, -20]]],
  },
};

const dot = (u, v) => u.reduce((sum, x, d) => sum + x * v[d], 0);
const norm = (v) => Math.hypot(...v);
const add = (u, v) => u.map((x, d) => x + v[d]);
const scale = (s, v) => v.map((x) => s * x);
const angle = ([a, b], [c, d]) => (Math.atan2(Math.abs(a * d - b * c), a * c + b * d) * 180) / Math.PI;

function compute({ function: name, x, v, s }) {
  const { f, gradient, bottom } = FUNCTIONS[name];
  const g = gradient(x);
  const flat = norm(g) === 0 && "undefined (the gradient is zero)";
  const still = norm(v) === 0 && "undefined (v is zero)";
  const u = scale(1 / norm(v), v);
  const slope = dot(g, v) / norm(v); // exactly 0 across the gradient
  const step = Array.from({ length: HALVINGS }, (_, k) => s / 2 ** k);
  const predicted = step.map((t) => f(x) + t * slope);
  const reached = step.map((t) => f(add(x, scale(t, u))));
  const error = reached.map((y, k) => y - predicted[k]);
  const numbers = { u, slope, predicted, reached, error };
  return {
    value: f(x),
    gradient: g,
    steepest: norm(g),
    miss: flat || angle(scale(-1, g), add(bottom, scale(-1, x))),
    angle: flat || still || angle(g, v),
    step,
    share: still ? step.map(() => still) : error.map((e, k) => (k === 0 ? "" : error[k - 1] ? e / error[k - 1] : "undefined (no error)")),
    ...(still ? { u: still, slope: still, predicted: step.map(() => still), reached: step.map(() => still), error: step.map(() => still) } : numbers),
  };
}

/** The heights of a function on a grid, and the places of its lines. */
function survey(f) {
  const places = Array.from({ length: CELLS + 1 }, (_, k) => ((2 * k) / CELLS - 1) * REACH);
  return { places, heights: places.map((a) => places.map((b) => f([a, b]))) };
}

/** The pieces of a level line, each across one cell of the grid: [[p, q], …]. */
function levelLine({ places, heights }, level) {
  const pieces = [];
  for (let i = 0; i < CELLS; i++) {
    for (let j = 0; j < CELLS; j++) {
      const above = heights[i][j] > level;
      if (above === heights[i + 1][j] > level && above === heights[i][j + 1] > level && above === heights[i + 1][j + 1] > level) continue;
      const corners = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
      const crossings = corners.flatMap(([a, b], k) => {
        const [c, d] = corners[(k + 1) % 4];
        const [here, there] = [heights[a][b], heights[c][d]];
        if (here > level === there > level) return [];
        const t = (level - here) / (there - here);
        return [[places[a] + t * (places[c] - places[a]), places[b] + t * (places[d] - places[b])]];
      });
      for (let k = 0; k < crossings.length; k += 2) pieces.push([crossings[k], crossings[k + 1]]);
    }
  }
  return pieces;
}

/** Where a ray crosses a level inside the map. */
function crossing(f, from, ray, level) {
  for (let t = 0; t < 2 * REACH; t += 0.02) {
    const [here, there] = [t, t + 0.02].map((length) => add(from, scale(length, ray)));
    if (f(here) > level !== f(there) > level) return there;
  }
  return from;
}

/** The map: level lines, the gradient, the way to the minimum, and the direction. */
function map(ui) {
  const plane = ui.plane({ reach: REACH, label: "The level lines from above, on equal axes" });
  const lines = plane.put("path", { class: "level" });
  const own = plane.put("path", { class: "level own" });
  const draw = (path, pieces) => put(path, { d: pieces.map((piece) => `M${piece.map((p) => plane.at(p).map((c) => c.toFixed(1)).join(" ")).join("L")}`).join("") || null });
  const names = Array.from({ length: 8 }, () => plane.text("height"));
  const way = plane.path("thin");
  const fall = plane.path("dotted c2");
  const corner = plane.path("thin");
  const star = plane.put("path", { class: "c3", d: "M0-9L2.1-2.9 8.6-2.8 3.4 1.1 5.3 7.3 0 3.6-5.3 7.3-3.4 1.1-8.6-2.8-2.1-2.9Z" });
  const gradient = plane.arrow("c2", "∇f", -1);
  const direction = plane.arrow("c1", "u");
  const end = plane.put("circle", { class: "c1", r: 4.5 });
  plane.text("math")([REACH - 0.35, -0.75], "x₁");
  plane.text("math")([0.45, REACH - 0.4], "x₂");
  const near = (a) => Math.max(-1.5, Math.min(1.5, Number(a.toFixed(6)) || 0));
  plane.handle({ label: "tip of the direction v", color: "c1", step: 0.1, most: 4.5, get: ({ x, v }) => add(x, v), change: (point, { x }) => ({ v: add(point, scale(-1, x)).map(near) }) });
  plane.handle({ label: "point x", color: "", step: 0.1, most: 3, get: ({ x }) => x, change: (x) => ({ x }) });
  let drawn = "";
  let grid;
  ui.watch(({ function: name, x }, { value }) => {
    const { f, levels, bottom } = FUNCTIONS[name];
    if (drawn !== name) {
      drawn = name;
      grid = survey(f);
      const all = levels.flatMap(([from, ray, heights]) => heights.map((height) => [height, crossing(f, from, ray, height)]));
      draw(lines, all.flatMap(([height]) => levelLine(grid, height)));
      names.forEach((text, k) => (k < all.length ? text(all[k][1], format(all[k][0])) : text([0, 0], "")));
      put(star, { transform: `translate(${plane.at(bottom).join(" ")})` });
    }
    draw(own, levelLine(grid, value));
    way([x, bottom]);
  });
  ui.watch(({ function: name, x, s, hidden }, { gradient: g, steepest, u }) => {
    const { bottom } = FUNCTIONS[name];
    const uphill = steepest && !hidden ? scale(1 / steepest, g) : [0, 0];
    const across = [-uphill[1], uphill[0]];
    const [ahead, side] = [scale(0.25, uphill), scale(0.25, across)];
    fall(hidden ? [] : [x, add(x, scale(-norm(add(x, scale(-1, bottom))), uphill))]);
    corner([add(x, side), add(add(x, side), ahead), add(x, ahead)]);
    gradient(add(x, scale(DRAWN, g)), x, !hidden && steepest > 0);
    const unit = typeof u === "string" ? [0, 0] : u;
    direction(add(x, unit), x, typeof u !== "string");
    const [cx, cy] = plane.at(add(x, scale(s, unit)));
    put(end, { cx, cy });
  });
  return plane.svg;
}

const [WIDTH, HEIGHT, LEFT, FLOOR, TOP] = [400, 290, 58, 246, 26];
const BEYOND = 1.25; // how many steps of the section are shown, each way

/** The section along u: the function, its tangent, and the error at the step's end. */
function section(ui) {
  const svg = h("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": "The function and its tangent along u" });
  const text = (attributes, words = "") => svg.appendChild(h("text", { class: "tick", ...attributes }, words));
  const line = (name) => svg.appendChild(h("path", { class: name }));
  const rows = Array.from({ length: 9 }, () => [line("grid"), text({ x: LEFT - 6, "text-anchor": "end" })]);
  const across = (t) => LEFT + ((t / BEYOND + 1) / 2) * (WIDTH - LEFT - 8);
  for (const t of [-1, 0, 1]) {
    put(line(t ? "grid" : "axis"), { d: `M${across(t)} ${TOP}V${FLOOR}` });
    const tick = text({ x: across(t), y: FLOOR + 17, "text-anchor": "middle" });
    ui.watch(({ s }) => (tick.textContent = format(t * s, 5)));
  }
  put(line("axis"), { fill: "none", d: `M${LEFT} ${TOP}V${FLOOR}H${WIDTH - 8}` });
  text({ x: across(0), y: FLOOR + 36, "text-anchor": "middle" }, "way walked along u");
  text({ x: LEFT - 6, y: 14, "text-anchor": "end" }, "height");
  const [curve, tangent, gap] = [line("curve ink"), line("curve dashed c2"), line("gap")];
  ui.watch(({ function: name, x, s, hidden }, { value, steepest, slope, u }) => {
    const { f, bend } = FUNCTIONS[name];
    const far = BEYOND * s;
    const range = far * steepest + (bend(x, far) / 2) * far ** 2; // no direction leaves it
    const at = (t, y) => `${across(t / s).toFixed(2)} ${(TOP + (FLOOR - TOP) * (0.5 - (y - value) / (2 * range))).toFixed(2)}`;
    const shown = !hidden && typeof slope === "number";
    const ticks = hidden ? [] : round(value - range, value + range);
    rows.forEach(([row, label], k) => {
      const y = at(0, ticks[k]).split(" ")[1];
      put(row, { d: k in ticks ? `M${LEFT} ${y}H${WIDTH - 8}` : null });
      put(label, { y: k in ticks ? Number(y) + 4 : 0 });
      label.textContent = k in ticks ? format(ticks[k]) : "";
    });
    const height = (t) => f(add(x, scale(t, u)));
    const path = (ys) => `M${ys.join("L")}`;
    const along = Array.from({ length: 61 }, (_, k) => ((k - 30) / 30) * far);
    put(curve, { d: shown ? path(along.map((t) => at(t, height(t)))) : null });
    put(tangent, { d: shown ? path([-far, far].map((t) => at(t, value + t * slope))) : null });
    put(gap, { d: shown ? path([at(s, value + s * slope), at(s, height(s))]) : null });
  });
  return svg;
}

/** Round numbers between two others, at most nine. */
function round(low, high) {
  const power = 10 ** Math.floor(Math.log10((high - low) / 4));
  const step = [1, 2, 5, 10].map((k) => k * power).find((width) => (high - low) / width <= 8) ?? power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, k) => (first + k) * step);
}

const six = (x) => format(x, 6);
const format10 = (x) => format(x, 10);

/** What becomes of the error when the step is halved, and halved again. */
function halvings(ui) {
  /** @type {[string, string, any][]} */
  const columns = [["step", "step s", format10], ["predicted", "predicted", six], ["reached", "true", six], ["error", "error", six], ["share", "share of the error above", format]];
  const body = h("tbody");
  for (let k = 0; k < HALVINGS; k++) {
    const [step, ...rest] = columns.map(([name, , show]) => ui.data(`${name}.${k}`, show));
    body.append(h("tr", {}, h("th", { scope: "row" }, step), ...rest.map((cell) => h("td", {}, cell))));
  }
  const head = h("tr", {}, ...columns.map(([, label]) => h("th", { scope: "col" }, label)));
  const label = "The step, halved again and again";
  return h("details", {}, h("summary", {}, label),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, h("table", { class: "list" }, h("thead", {}, head), body)));
}

function build(ui) {
  const formula = h("p", { class: "help" });
  const length = h("span");
  const to = (factor) => () => ui.set({ s: Math.max(SHORTEST, Math.min(LONGEST, ui.state.s * factor)) });
  const halve = ui.button("Halve", to(1 / 2));
  const double = ui.button("Double", to(2));
  ui.watch(({ function: name, s }) => {
    formula.textContent = FUNCTIONS[name].formula;
    length.textContent = `Step s = ${format(s, 5)}`;
    halve.disabled = s <= SHORTEST;
    double.disabled = s >= LONGEST;
  });
  const options = Object.entries(FUNCTIONS).map(([name, { label }]) => [name, label]);
  const fields = [["x", 3, ""], ["v", 1.5, "c1"]].map(([name, max, color]) =>
    ui.matrix({ name, rows: 1, columns: 2, edit: true, step: 0.1, max, color }).element);
  const list = ui.readouts([
    ["value", "height f(x)"],
    ["gradient", "gradient ∇f"],
    ["steepest", "its length ‖∇f‖"],
    ["miss", "steepest fall misses ★ by", (x) => format(x, 2), "°"],
    ["u", "direction u = v/‖v‖"],
    ["angle", "angle of u and ∇f", (x) => format(x, 2), "°"],
    ["slope", "slope along u, ∇f · u"],
  ]);
  const walk = ui.readouts([
    ["predicted.0", "f(x) + s ∇f · u, predicted", six],
    ["reached.0", "f(x + su), true", six],
    ["error.0", "error", six],
  ]);
  const help = (text) => h("p", { class: "help", style: "margin-top: .4rem" }, text);
  ui.add(
    h("div", { class: "columns" },
      h("div", {}, map(ui), help("Drag x and the tip of v, or focus one and press the arrow keys.")),
      h("div", {}, ui.choice({ name: "function", label: "Landscape", options }), formula, ...fields, list,
        help("★ is the bottom of the valley. ∇f is drawn at a tenth of its length; steepest fall is dotted.")),
      h("div", {}, section(ui), help("Along u: f solid, its tangent dashed, the error at the step’s end as a bar. The axes always reach a quarter beyond the step.")),
      h("div", {}, h("div", { class: "bar", style: "margin: 0 0 .4rem; align-items: center" }, length, halve, double), walk)));
  ui.addBelow(halvings(ui));
}

export default {
  name: "gradient",
  title: "Level lines, the gradient at a point, and the slope along a direction",
  question: "Which way does the gradient at x point? And along which directions is the slope 0?",
  task: "Point with a finger, then show the numbers. Halve the step twice and watch the error. Turn v until the slope is 0. Then look for places of x from which steepest fall leads to the star.",
  seen: "The gradient (6, 10) crosses the level line at a right angle, and steepest fall misses the minimum by 32.47°. The slope is 0 across the gradient, for example along v = (−1, 0.6); there the height changes by the error only. Half the step has a quarter of the error: 3, 0.75, 0.1875 along (0, 1). In the round bowl steepest fall always leads to the minimum, in the oval one only from its axes. On the pass at (−1, 0) the gradient is 0, and there is no minimum.",
  leftOut: "Left out: all inputs but two. A loss has as many as the network has weights, and no map of it can be drawn.",
  start: { function: "bowl", x: [2, 1], v: [0, 1], s: 1 },
  compute,
  python: ({ function: name, x, v, s }) => {
    const { code: [f, gradient], bottom } = FUNCTIONS[name];
    return `import numpy as np
import nnla


def f(x):
    return ${f}


x, v = np.array(${literal(x)}, float), np.array(${literal(v)}, float)
gradient = np.array([${gradient}])
print(f(x), gradient, nnla.norm(gradient))
print(np.degrees(np.arccos(nnla.cosine_similarity(-gradient, ${literal(bottom)} - x))))
u = nnla.unit(v)
slope = nnla.dot(gradient, u)
print(u, np.degrees(np.arccos(nnla.cosine_similarity(gradient, u))), slope)
for step in ${literal(s)} / 2.0 ** np.arange(${HALVINGS}):
    predicted, true = f(x) + step * slope, f(x + step * u)
    print(step, predicted, true, true - predicted)`;
  },
  build,
};
