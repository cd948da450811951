import { format, formatPower, h, literal, put } from "../kit.js";
import { whole } from "../limits.js";

const DEEPEST = 20;
const [LOWEST, HIGHEST] = [-12, 8]; // powers of ten on the logarithmic axis

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
/** Each activation, and its slope from its value y at x: dx = slope(y, x) dy. */
export const ACTIVATIONS = {
  sigmoid: [sigmoid, (y) => y * (1 - y)],
  tanh: [Math.tanh, (y) => 1 - y * y],
  relu: [(x) => Math.max(x, 0), (_, x) => Number(x > 0)],
  identity: [(x) => x, () => 1],
};

function compute({ activation, x, w, depth }) {
  const [f, slope] = ACTIVATIONS[activation];
  /** @type {Record<string, number[]>} */
  const rows = { z: [], h: [], factor: [], gradient: [] };
  let [signal, gradient] = [x, 1];
  for (let k = 0; k < depth; k++) {
    const z = w * signal;
    signal = f(z);
    const factor = w * slope(signal, z);
    gradient *= factor;
    rows.z.push(z);
    rows.h.push(signal);
    rows.factor.push(factor);
    rows.gradient.push(gradient);
  }
  return { ...rows, slope: slope(f(w * x), w * x), first: f(w * x), end: signal, arrives: gradient };
}

const NAMES = { sigmoid: "sigmoid", tanh: "tanh", relu: "ReLU", identity: "identity" };

function build(ui) {
  const plane = ui.plane({ reach: 5, label: "The activation's curve with its tangent, on equal axes" });
  const curve = plane.path("curve c1");
  const tangent = plane.path("curve c2");
  const drop = plane.path("dotted");
  const dot = plane.put("circle", { class: "c2", r: 5.5 });
  const chart = new Chart();
  ui.watch((state, numbers) => {
    const [f] = ACTIVATIONS[state.activation];
    const z = state.w * state.x;
    curve(Array.from({ length: 201 }, (_, k) => [(k - 100) / 20, f((k - 100) / 20)]));
    const inside = Math.abs(z) <= 5;
    tangent(inside ? [-1.6, 1.6].map((d) => [z + d, numbers.first + d * numbers.slope]) : []);
    drop(inside ? [[z, 0], [z, numbers.first]] : []);
    const [cx, cy] = plane.at([z, numbers.first]);
    put(dot, { cx, cy, visibility: inside ? null : "hidden" });
    chart.draw(state.hidden ? [] : [1, ...numbers.gradient]);
  });

  const choice = ui.choice({ name: "activation", label: "Activation φ", options: Object.entries(NAMES) });
  const sliders = h("div", {},
    ui.slider({ name: "x", label: "input x", min: -5, max: 5, step: 0.1 }),
    ui.slider({ name: "w", label: "weight w", min: -5, max: 5, step: 0.1 }),
    ui.slider({ name: "depth", label: "layers", min: 1, max: DEEPEST, step: 1 }));
  const list = ui.readouts([
    ["first", "φ(wx), the first unit"],
    ["slope", "slope of φ there"],
    ["end", "signal at the end", formatPower],
    ["arrives", "gradient that arrives", formatPower],
  ]);
  ui.add(choice, sliders, h("div", { class: "columns" },
    h("div", {}, plane.svg, h("p", { class: "help" }, "The curve of φ and its tangent at z = wx, the first unit’s input.")),
    h("div", {}, chart.svg, h("p", { class: "help" }, "Size of the gradient after 0, 1, 2, … layers. The axis is logarithmic, and 0 has no place on it but the bottom line. Values beyond it are left out."), list)));
  ui.addBelow(table(ui));
}

/** Every number of the chain: a row for each layer. */
function table(ui) {
  const columns = [["z", "z = wh"], ["h", "h = φ(z)"], ["factor", "w·φ′(z)"], ["gradient", "product so far"]];
  const body = h("tbody");
  for (let k = 0; k < DEEPEST; k++) {
    const row = h("tr", {}, h("th", { scope: "row" }, String(k + 1)));
    for (const [name] of columns) {
      row.append(h("td", {}, ui.data(`${name}.${k}`, formatPower)));
    }
    ui.watch(({ depth }) => (row.style.display = k < depth ? "" : "none"));
    body.append(row);
  }
  const head = h("tr", {}, h("th", { scope: "col" }, "layer"), ...columns.map(([, label]) => h("th", { scope: "col" }, label)));
  return h("details", {}, h("summary", {}, "Every layer’s numbers"),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Every layer’s numbers" }, h("table", { class: "list" }, h("thead", {}, head), body)));
}

/** Sizes of the gradient, layer by layer, on a fixed logarithmic axis. */
class Chart {
  constructor() {
    this.svg = h("svg", { viewBox: "0 0 400 260", role: "img", "aria-label": "Size of the gradient after each layer, on a logarithmic axis" });
    for (let power = LOWEST; power <= HIGHEST; power += 4) {
      const y = this.y(power);
      this.svg.append(
        h("line", { class: power ? "grid" : "axis", x1: 52, x2: 392, y1: y, y2: y }),
        h("text", { class: "tick", x: 46, y: y + 4, "text-anchor": "end" }, power ? formatPower(10 ** power, 1).replace("1·", "") : "1"));
    }
    for (let k = 0; k <= DEEPEST; k += 5) {
      this.svg.append(h("text", { class: "tick", x: this.x(k), y: 250, "text-anchor": "middle" }, format(k)));
    }
    this.line = h("path", { class: "curve c3" });
    this.dots = h("g", { class: "c3" });
    this.svg.append(this.line, this.dots);
  }

  x(layer) {
    return 60 + layer * 16.3;
  }

  y(power) {
    return 14 + ((HIGHEST - power) / (HIGHEST - LOWEST)) * 216;
  }

  draw(gradients) {
    const points = gradients.map((g, k) => {
      const power = g === 0 ? LOWEST : Math.log10(Math.abs(g));
      return { cx: this.x(k), cy: this.y(power), r: g === 0 ? 2 : 3.6, inside: power >= LOWEST && power <= HIGHEST };
    });
    const path = points.map(({ cx, cy, inside }, k) => (inside ? `${points[k - 1]?.inside ? "L" : "M"}${cx} ${cy}` : ""));
    put(this.line, { d: path.join("") || null });
    const shown = points.filter(({ inside }) => inside);
    this.dots.replaceChildren(...shown.map(({ cx, cy, r }) => h("circle", { cx, cy, r })));
  }
}

export default {
  name: "activations",
  title: "An activation's curve and tangent, and the gradient through a chain of layers",
  question: "How much of the gradient arrives through ten sigmoids in a row?",
  task: "Guess, then show the numbers. Choose tanh and ReLU. Move x to 3. Can a larger w help the sigmoid?",
  seen: "About 4·10⁻⁷ arrives: each sigmoid passes on at most a quarter. tanh passes everything at 0, and 5·10⁻⁴ from x = 3. ReLU passes everything while it is on and exactly nothing when it is off. With w = 4 the first sigmoid passes everything, but the next ones are saturated, and 7·10⁻¹⁰ is left; ReLU with w = 4 grows to 10⁶.",
  leftOut: "Left out: a layer has many units; there the singular values of its weights decide. And no bias here.",
  start: { activation: "sigmoid", x: 0, w: 1, depth: 10 },
  limits: { activation: Object.keys(ACTIVATIONS), depth: whole(1, DEEPEST) },
  compute,
  python: ({ activation, x, w, depth }) => `import numpy as np
import nnla

w, h, gradient = ${literal(w)}, np.array(${literal(x)}, float), 1.0
for layer in range(${depth}):
    z = w * h
    h = nnla.${activation}(z)
    slope = nnla.${activation}_vjp(np.array(1.0), h, z)
    gradient *= w * slope
    print(z, h, slope, w * slope, gradient)`,
  build,
};
