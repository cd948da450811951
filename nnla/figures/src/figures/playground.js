import { fill, format, h, put } from "../kit.js";
import { MOST, real, whole } from "../limits.js";
import { EACH, Run } from "../network.js";

const LAST = 2000; // steps of a run
const AT_ONCE = 100; // of them, before the page answers again
const REACH = 2.25;
const SIDE = 400; // of the drawing
const [COARSE, FINE] = [48, 80]; // cells of the grid on which the border is found: moving, and at rest
const REST = 120; // milliseconds without a change before the border is drawn finely
const SOLVED = 95; // percent of the test points
const SEEDS = [0, 1, 2, 3, 4];
const LAYERS = [1, 2, 3, 4];
const WIDEST = 8;

/** What is chosen along with the points: their number and their noise. */
const POINTS = {
  xor: { label: "XOR, four clusters", N: 100, noise: 0.3 },
  moons: { label: "moons", N: 60, noise: 0.3 },
  circles: { label: "circles", N: 100, noise: 0.1 },
  spirals: { label: "spirals", N: 200, noise: 0.05 },
};
const OPTIMIZER_NAMES = { SGD: "SGD", momentum: "SGD + momentum", Adam: "Adam" };
const LAYER_NAMES = { identity: "Identity", sigmoid: "Sigmoid", tanh: "Tanh", relu: "ReLU" };

/** The state but for what does not change the run. */
function settingsOf(state) {
  const { hidden, steps, ...settings } = state;
  return settings;
}

/** @type {{key: string, run: Run}[]} */
const runs = [];

/** The run of these settings, not beyond so many steps; what was trained before is used again. */
function runOf(state) {
  const key = JSON.stringify(settingsOf(state));
  const { steps } = state;
  let known = runs.find((one) => one.key === key && one.run.steps <= steps);
  if (!known) {
    known = { key, run: new Run(/** @type {any} */ (settingsOf(state))) };
    runs.unshift(known);
    runs.length = Math.min(runs.length, 4);
  }
  return known.run;
}

const finite = (x, word = "none") => (Number.isFinite(x) ? x : word);
const table = (flat, M) => Array.from({ length: flat.length / M }, (_, d) => Array.from(flat.subarray(d * M, (d + 1) * M), (x) => finite(x)));

function compute(state) {
  const run = runOf(state);
  run.to(Math.min(state.steps, run.steps + AT_ONCE));
  const loss = run.backward(run.train); // and the gradients
  const [, testLoss] = run.losses();
  /** @type {Record<string, any>} */
  const numbers = {
    loss: finite(loss, "none: it grew without end"),
    test_loss: finite(testLoss),
    right: Number.isFinite(loss) ? 100 * run.accuracy(run.train) : "none",
    test_right: Number.isFinite(loss) ? 100 * run.accuracy(run.test) : "none",
  };
  run.layers.forEach(({ W, b, dW, db, M }, l) => {
    const parts = { W, b, dW, db };
    for (const [name, flat] of Object.entries(parts)) numbers[`${name}${l + 1}`] = table(flat, M);
  });
  return numbers;
}

/** The network and its optimizer as nnla writes them. */
function lines({ units, activation, optimizer, lr, decay }, more = (l) => `, rng=${l}`) {
  const sizes = [2, ...units.filter((M) => M > 0), 1];
  const layers = sizes.slice(1).map((M, l) => `    nnla.Linear(${sizes[l]}, ${M}${more(l)}),\n`);
  const options = optimizer === "momentum" ? ", momentum=0.9" : "";
  const decayed = decay ? `, weight_decay=${decay}` : "";
  const name = { SGD: "SGD", momentum: "SGD", Adam: decay ? "AdamW" : "Adam" }[optimizer];
  return `network = nnla.Sequential(
${layers.join(`    nnla.${LAYER_NAMES[activation]}(),\n`)})
optimizer = nnla.${name}(${lr}${options}${decayed})`;
}

function python(state) {
  const { data, N, noise, data_seed, activation, zero, batch_size, seed, steps } = state;
  const init = zero ? "zeros" : activation === "relu" ? "he_uniform" : "glorot_uniform";
  return `from itertools import islice

import nnla
from nnla.figures.live.playground import LOSS, ${["batches", "chance", "points", init].sort().join(", ")}

rng = chance(${2 * data_seed})
X, labels = points("${data}", ${N}, ${noise}, rng)
X_test, labels_test = points("${data}", 200, ${noise}, rng)
rng = chance(${2 * seed + 1})
${lines(state, () => `, rng=rng, init=${init}, dtype=float`)}
for batch in islice(batches(${N}, ${batch_size}, rng), ${steps}):
    nnla.train_step(network, X[batch], labels[batch], optimizer, loss=LOSS)
for inputs, classes in ((X, labels), (X_test, labels_test)):
    Z = network(inputs)
    right = nnla.accuracy((Z[:, 0] > 0).astype(int), classes)
    print(LOSS[0](Z, classes), 100 * right)
Z = network(X)
network.backward(LOSS[1](1.0, LOSS[0](Z, labels), Z, labels))
for name, values in network.parameters.items():
    print(name, values, network.gradients[name], sep="\\n")`;
}

/** Where a run says class 1, and the border, as two paths: logits on a grid, straight lines between. */
function regions(run, cells) {
  const width = cells + 1;
  const X = new Float64Array(2 * width ** 2);
  for (let k = 0; k < width ** 2; k++) {
    X[2 * k] = (2 * (k % width) / cells - 1) * REACH;
    X[2 * k + 1] = (1 - 2 * Math.floor(k / width) / cells) * REACH;
  }
  const z = run.logits({ X, N: width ** 2 });
  const at = (/** @type {number[]} */ point) => point.map((x) => (x * SIDE / cells).toFixed(1)).join(" ");
  let area = "";
  let border = "";
  for (let j = 0; j < cells; j++) {
    let from = 0; // where the cells began that are class 1 throughout
    const flush = (to) => {
      if (to > from) area += `M${[[from, j], [to, j], [to, j + 1], [from, j + 1]].map(at).join("L")}Z`;
      from = to + 1;
    };
    for (let i = 0; i < cells; i++) {
      const corners = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
      const values = corners.map(([x, y]) => z[y * width + x]);
      if (values.every((v) => v > 0)) continue;
      flush(i);
      const { polygon, crossings } = cut(corners, values);
      if (polygon.length) area += `M${polygon.map(at).join("L")}Z`;
      crossings.forEach(({ point, leaves }, k) => {
        if (leaves) border += `M${at(point)}L${at(crossings[(k + 1) % crossings.length].point)}`;
      });
    }
    flush(cells);
  }
  return { area, border };
}

/** The part of a cell that lies above 0, and where its outline crosses 0. */
function cut(corners, values) {
  const polygon = [];
  const crossings = [];
  corners.forEach((corner, k) => {
    const [next, v, w] = [corners[(k + 1) % 4], values[k], values[(k + 1) % 4]];
    if (v > 0) polygon.push(corner);
    if (v > 0 === w > 0) return;
    const point = corner.map((x, axis) => x + (v / (v - w)) * (next[axis] - x));
    polygon.push(point);
    crossings.push({ point, leaves: v > 0 });
  });
  return { polygon, crossings };
}

/** The marks of some points of one class as a path: circles for class 0, triangles for class 1. */
function marks({ X, labels }, kind, r, at) {
  const mark = kind
    ? `m0 ${-1.25 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}z`
    : `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  const place = (n) => at([X[2 * n], X[2 * n + 1]]).map((c) => c.toFixed(1)).join(" ");
  return Array.from(labels, (label, n) => (label === kind ? `M${place(n)}${mark}` : "")).join("");
}

function build(ui) {
  let playing = false;
  let due = 0; // the step that the playing has reached; any other was set from elsewhere
  const go = (changes) => {
    due = changes.steps;
    ui.set(changes);
  };
  /** Its controls begin the training anew. */
  const anew = Object.create(ui, { set: { value: (changes) => go({ steps: 0, ...changes }) } });
  const withPoints = Object.create(anew, {
    set: { value: ({ data }) => anew.set({ data, N: POINTS[data].N, noise: POINTS[data].noise }) },
  });

  const plane = ui.plane({ reach: REACH, label: "Points of two classes and the border that the network draws, on equal axes" });
  const area = plane.put("path", { class: "side" });
  plane.svg.prepend(area);
  const border = plane.put("path", { class: "border" });
  const drawn = [0, 1].flatMap((kind) => [["test", 3], ["train", 4]].map(([part, r]) => ({ part, kind, r, path: plane.put("path", { class: `mark ${part} c${kind + 1}` }) })));
  const chart = new Chart();
  const paint = (run, cells) => {
    const { area: d, border: line } = regions(run, cells);
    put(area, { d });
    put(border, { d: line });
  };
  let shown = "";
  let pictured = "";
  let finely = 0;
  let more = 0;
  ui.watch((state, numbers) => {
    playing &&= state.steps === due;
    const run = runOf(state);
    const key = JSON.stringify(settingsOf(state));
    if (key !== pictured) {
      for (const { part, kind, r, path } of drawn) put(path, { d: marks(run[part], kind, r, (point) => plane.at(point)) });
      five.clear();
    }
    pictured = key;
    cancelAnimationFrame(more);
    if (run.steps < state.steps) { // an address may ask for many
      clearTimeout(finely);
      more = requestAnimationFrame(() => ui.update());
      return;
    }
    chart.draw(state.hidden ? [] : [...run.history, [numbers.loss, numbers.test_loss]], run.steps);
    if (shown === `${key} ${state.steps} ${playing}`) return;
    shown = `${key} ${state.steps} ${playing}`;
    clearTimeout(finely);
    paint(run, COARSE);
    if (!playing) finely = setTimeout(() => paint(run, FINE), REST);
  });

  const count = h("b", { class: "count" });
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let request = 0;
  const play = ui.button("Run", () => {
    cancelAnimationFrame(request);
    playing = !playing;
    const { steps } = ui.state;
    go({ steps: playing && steps === LAST ? 0 : steps });
    if (playing) request = requestAnimationFrame(frame);
  }, { class: "run" });
  function frame() {
    if (!playing || !play.isConnected) return;
    const steps = Math.min(LAST, still.matches ? LAST : due + EACH);
    playing = steps < LAST;
    go({ steps });
    request = requestAnimationFrame(frame);
  }
  const rest = (steps) => {
    playing = false;
    go({ steps });
  };
  const one = ui.button("One step", () => rest(ui.state.steps + 1));
  const back = ui.button("Back to step 0", () => rest(0));
  const seed = ui.button("", () => anew.set({ seed: (ui.state.seed % MOST) + 1 }));
  const draw = ui.button("", () => anew.set({ data_seed: (ui.state.data_seed % MOST) + 1 }));
  const five = new Five(ui, plane);
  ui.watch((state) => {
    count.textContent = `Step ${runOf(state).steps}`;
    play.textContent = playing ? "Pause" : "Run";
    one.disabled = state.steps >= LAST;
    seed.textContent = `New seed (now ${state.seed})`;
    draw.textContent = `New points (now ${state.data_seed})`;
  });

  const code = h("code");
  ui.watch((state) => {
    const text = lines(state);
    if (code.textContent !== text) code.textContent = text; // or what is selected in it is lost
  });
  const list = ui.readouts([
    ["loss", "loss, training points", fixed(4)],
    ["test_loss", "loss, test points", fixed(4)],
    ["right", "training points right", fixed(1), " %"],
    ["test_right", "test points right", fixed(1), " %"],
  ]);
  const numbered = (values) => values.map((value) => [value, String(value)]);
  ui.add(
    withPoints.choice({ name: "data", label: "Points", options: Object.entries(POINTS).map(([name, { label }]) => [name, label]) }),
    h("div", { class: "units" }, ...[0, 1, 2].map((entry) =>
      anew.slider({ name: "units", entry, label: `hidden layer ${entry + 1}`, min: 0, max: WIDEST, step: 1, show: (M) => (M ? `${M} unit${M > 1 ? "s" : ""}` : "none") }))),
    h("div", { class: "fields" },
      anew.select({ name: "activation", label: "activation", options: Object.keys(LAYER_NAMES).map((name) => [name, name === "relu" ? "ReLU" : name]) }),
      anew.select({ name: "optimizer", label: "optimizer", options: Object.entries(OPTIMIZER_NAMES) }),
      anew.select({ name: "lr", label: "learning rate", options: numbered([0.003, 0.01, 0.03, 0.1, 0.3, 1, 3]) }),
      anew.select({ name: "decay", label: "weight decay", options: numbered([0, 0.001, 0.003, 0.01, 0.03, 0.1]) }),
      anew.select({ name: "batch_size", label: "points in a batch", options: [[1, "1"], [5, "5"], [20, "20"], [200, "all"]] }),
      anew.select({ name: "N", label: "training points", options: numbered([20, 60, 100, 200]) }),
      anew.select({ name: "noise", label: "noise", options: numbered([0, 0.05, 0.1, 0.2, 0.3, 0.5]) }),
      h("div", { class: "field" }, "at the start", anew.toggle({ name: "zero", label: "all weights 0" }))),
    h("div", { class: "bar" }, play, one, back, count),
    h("div", { class: "columns play" },
      h("div", {}, plane.svg, h("p", { class: "help" }, "Circles are class 0, triangles class 1; filled: training points, hollow: test points. On the shaded side the network says class 1. Shading does not say how sure it is.")),
      h("div", {}, chart.svg, h("p", { class: "help" }, `Loss after 0 to ${LAST} steps; solid: training points, dashed: test points. The axis is fixed; what is above 1.5 lies outside.`), list)),
    h("div", { class: "bar" }, seed, draw, five.button),
    five.element,
    h("div", { class: "same" },
      h("pre", { class: "code", tabindex: 0, role: "region", "aria-label": "The network in Python" }, code),
      h("p", { class: "help" }, "The same in nnla, with other first weights. Copy as Python has the figure’s own weights, points and batches.")));
  ui.addBelow(weights(ui));
}

/** With so many digits always, so that nothing moves while the network trains. */
const fixed = (digits) => (x) => (typeof x === "string" ? x : Number(x.toFixed(digits)).toFixed(digits).replace("-", "−"));

/** Every weight and its gradient. */
function weights(ui) {
  const rows = LAYERS.map((l) => {
    const [D, M] = [l === 1 ? 2 : WIDEST, l === 4 ? 1 : WIDEST];
    const parts = [
      { name: `W${l}`, title: `weights of layer ${l}`, rows: D, show: fixed(2) },
      { name: `dW${l}`, title: `gradient of the weights of layer ${l}`, rows: D, show: fixed(4) },
      { name: `b${l}`, title: `bias of layer ${l}`, rows: 1, show: fixed(2) },
      { name: `db${l}`, title: `gradient of the bias of layer ${l}`, rows: 1, show: fixed(4) },
    ].map((part) => ui.matrix({ ...part, columns: M, label: part.name.replace(/\d/, (d) => "₀₁₂₃₄"[Number(d)]) }));
    const row = h("div", { class: "pair" }, ...parts.map(({ element }) => element));
    let known = "";
    ui.watch((state) => {
      const sizes = [2, ...state.units.filter((m) => m > 0), 1];
      if (String(sizes) === known) return;
      known = String(sizes);
      row.style.display = l < sizes.length ? "" : "none";
      for (const { cells } of parts) {
        cells.forEach((line, d) => line.forEach((cell, m) => {
          cell.style.display = m < sizes[l] && (cells.length === 1 || d < sizes[l - 1]) ? "" : "none";
        }));
      }
    });
    return row;
  });
  return h("details", {}, h("summary", {}, "Every weight and its gradient"),
    h("p", { class: "help" }, "The gradients are those of the loss on all training points, at these weights, without the penalty."),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Every weight and its gradient" }, ...rows));
}

/** The losses, on fixed axes. */
class Chart {
  constructor() {
    this.svg = h("svg", { viewBox: "0 0 400 250", role: "img", "aria-label": "Loss on training and test points against steps" });
    const text = (x, y, words, anchor) => h("text", { class: "tick", x, y, "text-anchor": anchor }, words);
    for (const loss of [0, 0.5, 1, 1.5]) {
      const y = this.y(loss);
      this.svg.append(h("line", { class: loss ? "grid" : "axis", x1: 34, x2: 392, y1: y, y2: y }), text(28, y + 4, format(loss), "end"));
    }
    for (let steps = 0; steps <= LAST; steps += LAST / 4) this.svg.append(text(this.x(steps), 228, format(steps), steps === LAST ? "end" : "middle"));
    this.svg.append(text(213, 245, "steps", "middle"), text(28, 28, "loss", "end"));
    this.half = h("g", {},
      h("line", { class: "dotted", x1: 34, x2: 392, y1: this.y(Math.LN2), y2: this.y(Math.LN2) }),
      text(392, this.y(Math.LN2) - 5, "ln 2 = 0.693", "end"));
    this.lines = [h("path", { class: "curve ink" }), h("path", { class: "curve c3 dashed" })];
    this.svg.append(this.half, ...this.lines);
  }

  x(steps) {
    return 40 + (steps / LAST) * 350;
  }

  y(loss) {
    return 210 - (Math.min(loss, 1.6) / 1.5) * 200;
  }

  /** The losses after each ten steps, and last those after so many steps. */
  draw(history, steps) {
    this.half.style.display = history.length ? "" : "none";
    this.lines.forEach((line, part) => {
      const points = history.map((losses, k) => [Math.min(k * EACH, steps), losses[part]]).filter(([, loss]) => Number.isFinite(loss));
      put(line, { d: points.length ? `M${points.map(([k, loss]) => `${this.x(k).toFixed(1)} ${this.y(loss).toFixed(1)}`).join("L")}` : null });
    });
  }
}

/** Five runs that differ in their seed alone, each to its end. */
class Five {
  constructor(ui, plane) {
    this.ui = ui;
    this.plane = plane;
    this.button = ui.button("Five seeds", () => this.start());
    this.element = h("div", { class: "five" });
    this.turn = 0;
    /** @type {((hidden: boolean) => void)[]} */
    this.covers = [];
    ui.watch(({ hidden }) => this.covers.forEach((cover) => cover(hidden)));
  }

  clear() {
    this.turn++;
    this.covers = [];
    this.element.replaceChildren();
  }

  start() {
    this.clear();
    const { turn, ui: { state } } = this;
    const all = SEEDS.map((k) => new Run(/** @type {any} */ ({ ...settingsOf(state), seed: state.seed + k })));
    const done = all.map(() => h("div"));
    const verdict = h("p", { role: "status" }, `Training with the seeds ${state.seed} to ${state.seed + 4} …`);
    this.element.append(verdict, h("div", { class: "panels" }, ...done));
    let k = 0;
    const work = () => {
      if (turn !== this.turn || !this.element.isConnected) return;
      const end = performance.now() + 12;
      while (performance.now() < end && all[k].steps < LAST) all[k].to(all[k].steps + EACH);
      if (all[k].steps === LAST) this.show(all[k], done[k++]);
      if (k < all.length) requestAnimationFrame(work);
      else verdict.replaceChildren(...this.verdict(all));
    };
    work();
  }

  show(run, place) {
    const { area, border } = regions(run, COARSE);
    const loss = this.number(finite(run.losses()[0]), fixed(3));
    const right = this.number(finite(100 * run.accuracy(run.test)), fixed(1), " %");
    place.append(
      h("svg", { viewBox: `0 0 ${SIDE} ${SIDE}`, role: "img", "aria-label": `What seed ${run.settings.seed} has learned` },
        h("path", { class: "side", d: area }), h("path", { class: "border", d: border }),
        ...[0, 1].map((kind) => h("path", { class: `mark train c${kind + 1}`, d: marks(run.train, kind, 9, (point) => this.plane.at(point)) }))),
      h("div", {}, `seed ${run.settings.seed}`), h("div", {}, "loss ", loss), h("div", {}, right, " right"));
  }

  /** A number that is covered when the others are. */
  number(value, show = format, unit = "") {
    const element = h("data");
    const cover = (hidden) => fill(element, value, hidden, show, unit);
    cover(this.ui.state.hidden);
    this.covers.push(cover);
    return element;
  }

  verdict(all) {
    const solved = all.filter((run) => 100 * run.accuracy(run.test) >= SOLVED).length;
    return [`After ${LAST} steps `, this.number(solved), ` of 5 seeds solve it: at least ${SOLVED} % of the test points are right.`];
  }
}

export default {
  name: "playground",
  title: "A small network in training: the border it draws, its losses and its weights",
  question: "How low can the loss get on XOR without a hidden layer?",
  task: "Guess, press Run, then show the numbers. Add three layers of four units with the identity. Take one layer of four tanh units, then of two, and press Five seeds. Set all weights to 0. Last, the moons with three layers of eight: watch both losses, then set the weight decay to 0.01.",
  seen: "Without a bend the loss stops at 0.693 = ln 2, the loss of always saying one half, however many layers there are; no line gets more than three of the four clusters right. Four tanh units solve it from each of ten seeds, two only from six: the others end near ½ ln 2 = 0.347, with two clusters told apart and two not. That two units can do it does not mean that training finds it. From zero a hidden layer learns nothing: all its units stay alike. On 60 noisy moons the test loss falls to about 0.25 and then rises above 0.9 with each of five seeds, while the training loss falls on. With weight decay 0.01 both end between 0.25 and 0.35.",
  leftOut: "The loss is the mean surprise at the true class, the cross-entropy; the penalty that weight decay stands for is not in the curves. Left out: how a step finds its direction, stopping early, features made by hand.",
  start: { // steps first: a widget sets one after the other
    steps: 0, data: "xor", N: 100, noise: 0.3, data_seed: 1, units: [0, 0, 0], activation: "tanh", zero: false,
    optimizer: "momentum", lr: 0.1, decay: 0, batch_size: 200, seed: 1,
  },
  limits: {
    steps: whole(0, LAST), data: Object.keys(POINTS), N: whole(2, 1000), noise: real(0), data_seed: whole(0, MOST), units: whole(0, WIDEST),
    activation: Object.keys(LAYER_NAMES), optimizer: Object.keys(OPTIMIZER_NAMES), lr: real(0), decay: real(0), batch_size: whole(1, 1000),
    seed: whole(0, MOST),
  },
  compute,
  python,
  build,
};
