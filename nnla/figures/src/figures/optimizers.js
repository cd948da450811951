import { format, formatPower, h, literal, put } from "../kit.js";
import { chance } from "../network.js";

const REACH = 2.4;
const MOST = 1000; // steps that are tried
const DRAWN = 500; // of which at most so many are drawn
const MARKED = 100; // and so many marked by dots
const GOAL = 1e-6; // of the first loss
const FAR = 1e6; // a loss from which nothing returns
const SEEDS = 5;
const LEVELS = [0.01, 0.05, 0.15, 0.4, 1, 2];
const LISTED = [1, 2, 3, 10, 30, 100, 300];

/** Changes a parameter in place by one step, as nnla's: rule(p, g, ...state). */
class Optimizer {
  constructor(lr, remembers) {
    this.lr = lr;
    this.step = 0;
    this.state = Array.from({ length: remembers }, () => [0, 0]);
  }

  /** @param {number[]} _p @param {number[]} _g @param {...number[]} _state */
  rule(_p, _g, ..._state) {}

  update(p, g) {
    this.step++;
    this.rule(p, g, ...this.state);
  }
}

export class SGD extends Optimizer {
  constructor(lr, momentum = 0) {
    super(lr, 1);
    this.momentum = momentum;
  }

  rule(p, g, v) {
    for (let d = 0; d < p.length; d++) {
      v[d] *= this.momentum;
      v[d] += g[d];
      p[d] -= this.lr * v[d];
    }
  }
}

export class RMSprop extends Optimizer {
  constructor(lr, beta2 = 0.99, eps = 1e-8) {
    super(lr, 1);
    this.beta2 = beta2;
    this.eps = eps;
  }

  rule(p, g, v) {
    for (let d = 0; d < p.length; d++) {
      v[d] *= this.beta2;
      v[d] += (1 - this.beta2) * g[d] * g[d];
      p[d] -= (this.lr * g[d]) / (Math.sqrt(v[d]) + this.eps);
    }
  }
}

export class Adam extends Optimizer {
  constructor(lr, beta1 = 0.9, beta2 = 0.999, eps = 1e-8) {
    super(lr, 2);
    this.beta1 = beta1;
    this.beta2 = beta2;
    this.eps = eps;
  }

  rule(p, g, m, v) {
    const w1 = (1 - this.beta1 ** this.step) / (1 - this.beta1);
    const rootW2 = Math.sqrt((1 - this.beta2 ** this.step) / (1 - this.beta2));
    for (let d = 0; d < p.length; d++) {
      m[d] *= this.beta1;
      m[d] += g[d];
      v[d] *= this.beta2;
      v[d] += g[d] * g[d];
      p[d] -= (m[d] / (Math.sqrt(v[d]) + this.eps * rootW2)) * ((this.lr * rootW2) / w1);
    }
  }
}

/** The four: name, how it is called, its line, the range of its rate, and how it is made, here and in Python. */
const METHODS = [
  { name: "descent", label: "gradient descent", look: "c1", max: 2.1, step: 0.01, make: (s) => new SGD(s.lr_descent), code: (s) => `nnla.SGD(${s.lr_descent})` },
  { name: "momentum", label: "momentum", look: "c2 dashed", max: 4, step: 0.01, make: (s) => new SGD(s.lr_momentum, s.mu), code: (s) => `nnla.SGD(${s.lr_momentum}, momentum=${s.mu})` },
  { name: "rmsprop", label: "RMSprop", look: "c3 dots", max: 0.5, step: 0.005, make: (s) => new RMSprop(s.lr_rmsprop), code: (s) => `nnla.RMSprop(${s.lr_rmsprop})` },
  { name: "adam", label: "Adam", look: "c4 dashdot", max: 1, step: 0.01, make: (s) => new Adam(s.lr_adam), code: (s) => `nnla.Adam(${s.lr_adam})` },
];

/** Twelve decimals, so that each machine starts from the same bits. */
const exactly = (x) => Math.round(x * 1e12) / 1e12;

/** The directions along and across a valley that is turned by so many degrees.
 * @returns {[number[], number[]]} */
function axes(degrees) {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [exactly(Math.cos(angle)), exactly(Math.sin(angle))];
  return [[c, s], [-s, c]];
}

/** Symmetric A with the curvatures 1/condition and 1. */
export function valley({ condition, angle }) {
  const [along, across] = axes(angle);
  return [0, 1].map((i) => [0, 1].map((j) => (along[i] * along[j]) / condition + across[i] * across[j]));
}

const turn = ([x, y], [along, across]) => along.map((a, i) => x * a + y * across[i]);

/** The positions that can be drawn and the losses before each step; it ends early where the loss grows without end. */
export function descend(method, state, seed, steps = MOST) {
  const [[a, b], [, d]] = valley(state);
  const optimizer = method.make(state);
  const random = chance(seed);
  const noise = () => state.noise * (Math.sqrt(3) * (2 * random() - 1));
  const x = turn(state.start, axes(state.angle));
  const g = [0, 0];
  const path = [];
  const losses = [];
  for (let step = 0; ; step++) {
    g[0] = a * x[0] + b * x[1];
    g[1] = b * x[0] + d * x[1];
    losses.push(0.5 * (x[0] * g[0] + x[1] * g[1]));
    if (step <= DRAWN) path.push(x.slice());
    if (step >= Math.min(steps, MOST) || losses[step] > FAR) return { path, losses };
    if (state.noise) {
      g[0] += noise();
      g[1] += noise();
    }
    optimizer.update(x, g);
  }
}

const AWAY = "flies away";
const NO_START = "undefined (it starts at the minimum)";

/** The share of the first loss that is left after some steps. */
function shareOf(losses, step) {
  if (losses[0] === 0) return NO_START;
  return step < losses.length ? losses[step] / losses[0] : AWAY;
}

/** The first step at which a millionth is left, and the step from which no more is left. */
function stepsOf(losses) {
  if (losses[0] === 0) return [NO_START, NO_START];
  const above = (loss) => !(loss <= GOAL * losses[0]);
  const first = losses.findIndex((loss) => !above(loss));
  const stays = losses.findLastIndex(above) + 1;
  const word = losses.length <= MOST ? AWAY : "not reached";
  return [first < 0 ? word : first, stays === losses.length ? word : stays];
}

function compute(state) {
  /** @type {Record<string, any>} */
  const numbers = { limit_descent: 2, limit_momentum: 2 * (1 + state.mu), runs: [], five: [], at: [] };
  for (const method of METHODS) {
    const run = descend(method, state, state.seed);
    const others = state.five ? Array.from({ length: SEEDS - 1 }, (_, k) => descend(method, state, state.seed + k + 1, state.steps)) : [];
    const runs = [run, ...others];
    [numbers[`steps_${method.name}`], numbers[`stays_${method.name}`]] = stepsOf(run.losses);
    numbers.at.push(LISTED.map((step) => run.path[step] ?? AWAY));
    numbers.five.push(state.five ? runs.map(({ losses }) => shareOf(losses, state.steps)) : []);
    numbers.runs.push(runs);
  }
  return numbers;
}

function build(ui) {
  const plane = ui.plane({ reach: REACH, label: "The valley's level lines and the four paths, on equal axes" });
  const levels = LEVELS.map(() => plane.path("level", true));
  const lines = METHODS.map(({ look }) => [plane.path(`trace ${look}`), plane.put("path", { class: `marks ${look.split(" ")[0]}` })]);
  const word = plane.text("");
  plane.handle({
    label: "start", color: "", step: 0.1, most: 2.2,
    get: ({ start, angle }) => turn(start, axes(angle)),
    change: ([x, y], { angle }) => ({ start: axes(angle).map(([a, b]) => Number((a * x + b * y).toFixed(4))) }),
  });
  const chart = new Chart();
  const circle = Array.from({ length: 73 }, (_, k) => [Math.cos((k * Math.PI) / 36), Math.sin((k * Math.PI) / 36)]);
  ui.watch((state, { runs }) => {
    const own = axes(state.angle);
    LEVELS.forEach((level, i) => {
      const [long, short] = [Math.sqrt(2 * level * state.condition), Math.sqrt(2 * level)];
      levels[i](circle.map(([c, s]) => turn([long * c, short * s], own)));
    });
    lines.forEach(([trace, marks], m) => {
      const points = state.shown[m] ? inView(runs[m][0].path.slice(0, state.steps + 1)) : [];
      trace(points);
      put(marks, { d: points.slice(1, MARKED + 1).map((p) => `M${plane.at(p).map((c) => c.toFixed(1)).join(" ")}h0`).join("") });
    });
    const at = turn(state.start, own);
    word([at[0], at[1] + 0.2], "start");
    chart.draw(state, state.hidden ? [] : runs);
  });

  const best = () => {
    const { condition } = ui.state;
    const root = Math.sqrt(condition);
    const four = (x) => Number(x.toFixed(4));
    ui.set({ lr_descent: four(2 / (1 / condition + 1)), lr_momentum: four((2 / (1 / root + 1)) ** 2), mu: four(((root - 1) / (root + 1)) ** 2) });
  };
  const five = ui.button("Five seeds", () => ui.set({ five: !ui.state.five }));
  ui.watch((state) => put(five, { "aria-pressed": String(state.five) }));
  ui.add(
    h("div", { class: "columns" },
      h("div", {}, plane.svg,
        h("p", { class: "help" }, "Drag the start, or focus it and press the arrow keys. Gray: points of equal loss. Dots: the first hundred steps.")),
      h("div", {},
        ui.slider({ name: "condition", label: "condition", min: 1, max: 100, step: 1 }),
        ui.slider({ name: "angle", label: "turned by", min: 0, max: 90, step: 1, show: (x) => `${format(x)}°` }),
        chart.svg,
        ui.slider({ name: "steps", label: "steps drawn", min: 10, max: DRAWN, step: 10 }))),
    table(ui),
    h("div", { class: "columns" },
      h("div", {},
        ui.slider({ name: "mu", label: "momentum μ", min: 0, max: 0.99, step: 0.01 }),
        ui.readouts([["limit_descent", "limit of gradient descent, 2/λ"], ["limit_momentum", "limit of momentum, 2(1 + μ)/λ"]])),
      h("div", {},
        ui.slider({ name: "noise", label: "noise", min: 0, max: 0.5, step: 0.01 }),
        ui.slider({ name: "seed", label: "seed", min: 0, max: 99, step: 1 }),
        h("p", { class: "help" }, "What is added to each entry of each gradient has this deviation. All methods get the same."))),
    seeds(ui),
    h("div", { class: "bar" }, ui.button("Best by formula: gradient descent, momentum", best), five));
  ui.addBelow(listed(ui));
}

/** The part of a path before it leaves the neighborhood of what is drawn. */
function inView(path) {
  const end = path.findIndex((p) => Math.hypot(...p) > 10 * REACH);
  return end < 0 ? path : path.slice(0, end + 1);
}

/** A short line that looks as the method's path does. */
const sample = (look) => h("svg", { class: "sample", viewBox: "0 0 34 10", "aria-hidden": "true" }, h("path", { class: `trace ${look}`, d: "M1 5H33" }));

/** A row for each method: whether it is drawn, its rate, and how far it comes. */
function table(ui) {
  const rows = METHODS.map(({ name, label, look, max, step }, m) => {
    const box = h("input", {
      type: "checkbox", "aria-label": `draw ${label}`,
      change: () => ui.set({ shown: ui.state.shown.map((old, k) => (k === m ? Number(box.checked) : old)) }),
    });
    ui.watch((state) => (box.checked = Boolean(state.shown[m])));
    const slider = ui.slider({ name: `lr_${name}`, label: "", min: step, max, step });
    put(slider.querySelector("input"), { "aria-label": `learning rate, ${label}` });
    return h("tr", {},
      h("th", { scope: "row" }, h("div", {}, h("label", {}, box, sample(look), h("span", {}, label)), slider)),
      h("td", {}, ui.data(`steps_${name}`)), h("td", {}, ui.data(`stays_${name}`)));
  });
  const heads = ["method and learning rate", "a millionth at step", "for good from step"].map((text) => h("th", { scope: "col" }, text));
  const head = h("tr", {}, ...heads);
  return h("table", { class: "list methods" }, h("thead", {}, head), h("tbody", {}, ...rows));
}

/** What is left of the loss with each of five seeds. */
function seeds(ui) {
  const heads = Array.from({ length: SEEDS }, () => h("th", { scope: "col" }));
  const rows = METHODS.map(({ label }, m) =>
    h("tr", {}, h("th", { scope: "row" }, label), ...heads.map((_, k) => h("td", {}, ui.data(`five.${m}.${k}`, formatPower)))));
  const caption = h("p", { class: "help" });
  const box = h("div", {}, caption, h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Five seeds" },
    h("table", { class: "list" }, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "seed"), ...heads)), h("tbody", {}, ...rows))));
  ui.watch((state) => {
    box.style.display = state.five ? "" : "none";
    caption.textContent = `The loss after ${state.steps} steps, as a share of the first${state.noise ? "" : ". Without noise the seed changes nothing"}.`;
    heads.forEach((head, k) => (head.textContent = String(state.seed + k)));
  });
  return box;
}

/** Where each method stands, after some steps. */
function listed(ui) {
  const rows = LISTED.map((step, k) =>
    h("tr", {}, h("th", { scope: "row" }, String(step)), ...METHODS.map((_, m) => h("td", {}, ui.data(`at.${m}.${k}`)))));
  const head = h("tr", {}, ...["step", ...METHODS.map(({ label }) => label)].map((text) => h("th", { scope: "col" }, text)));
  return h("details", {}, h("summary", {}, "Where each stands"),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Where each stands" },
      h("table", { class: "list" }, h("thead", {}, head), h("tbody", {}, ...rows))));
}

const [LOWEST, HIGHEST] = [-12, 2]; // powers of ten on the logarithmic axis
const [LEFT, RIGHT, TOP, BOTTOM] = [46, 392, 26, 330];

/** The loss against steps, on a fixed logarithmic axis. */
class Chart {
  constructor() {
    this.svg = h("svg", { viewBox: "0 0 400 370", role: "img", "aria-label": "Loss as a share of the first, against steps, on a logarithmic axis" });
    const text = (x, y, words, anchor = "end") => h("text", { class: "tick", x, y, "text-anchor": anchor }, words);
    this.svg.append(text(LEFT, 14, "loss, share of the first (logarithmic)", "start"));
    for (let power = LOWEST; power <= HIGHEST; power += 2) {
      const y = this.y(10 ** power);
      this.svg.append(h("line", { class: power ? "grid" : "axis", x1: LEFT, x2: RIGHT, y1: y, y2: y }),
        text(LEFT - 5, y + 4, power ? formatPower(10 ** power, 1).replace("1·", "") : "1"));
    }
    const y = this.y(GOAL);
    this.ticks = [0, 0.5, 1].map((share) => text(LEFT + share * (RIGHT - LEFT), BOTTOM + 17, "", share ? (share < 1 ? "middle" : "end") : "start"));
    this.lines = METHODS.map(({ look }) => h("path", { class: `trace ${look}` }));
    this.svg.append(h("line", { class: "dotted", x1: LEFT, x2: RIGHT, y1: y, y2: y }), ...this.ticks, text((LEFT + RIGHT) / 2, BOTTOM + 33, "steps", "middle"), ...this.lines);
  }

  y(share) {
    return TOP + ((HIGHEST - Math.log10(share)) / (HIGHEST - LOWEST)) * (BOTTOM - TOP);
  }

  draw({ steps, shown, five }, runs) {
    this.ticks.forEach((tick, k) => (tick.textContent = String((steps * k) / 2)));
    this.lines.forEach((line, m) => {
      const d = shown[m] ? (runs[m] ?? []).map(({ losses }) => this.trace(losses, steps)).join("") : "";
      put(line, { d, style: five ? "stroke-width: 1; opacity: 0.7" : null });
    });
  }

  /** A line through the losses; what is off the axis is left out. */
  trace(losses, steps) {
    let d = "";
    let pen = "M";
    for (let k = 0; k <= steps && k < losses.length; k++) {
      const y = this.y(losses[k] / losses[0]);
      const inside = y >= TOP && y <= BOTTOM;
      if (inside) d += `${pen}${(LEFT + (k / steps) * (RIGHT - LEFT)).toFixed(1)} ${y.toFixed(1)}`;
      pen = inside ? "L" : "M";
    }
    return d;
  }
}

/** Mulberry32 once more, in Python. */
const CHANCE = `

def chance(seed):
    """Numbers from 0 to 1 that follow from a seed: mulberry32."""
    state, low = seed, 0xFFFFFFFF
    while True:
        state = state + 0x6D2B79F5 & low
        t = (state ^ state >> 15) * (state | 1) & low
        t ^= t + (t ^ t >> 7) * (t | 61) & low
        yield (t ^ t >> 14) / 2**32

`;

function python(state) {
  const { condition, angle, start, steps, noise, seed, five, mu } = state;
  const noisy = noise > 0;
  const rules = METHODS.map((method) => `    "${method.label}": lambda: ${method.code(state)},`).join("\n");
  return `import numpy as np
import nnla
${noisy ? CHANCE : ""}
angle = np.radians(${angle})
along = np.array([np.cos(angle), np.sin(angle)]).round(12)
across = np.array([-along[1], along[0]])
A = np.outer(along, along) / ${condition} + np.outer(across, across)


def losses_of(optimizer${noisy ? ", seed" : ""}):
    x, losses = ${literal(start[0])} * along + ${literal(start[1])} * across, []${noisy ? "\n    random = chance(seed)" : ""}
    for step in range(${MOST + 1}):
        gradient = (A * x).sum(axis=1)  # A @ x, but with the same rounding everywhere
        losses.append(0.5 * (x * gradient).sum())
        if losses[-1] > 1e6:
            break${noisy ? `
        pair = np.array([next(random), next(random)])
        gradient += ${noise} * (np.sqrt(3) * (2 * pair - 1))` : ""}
        optimizer.update({"x": x}, {"x": gradient})
    return np.array(losses)


print(2, 2 * (1 + ${mu}))  # the limits; the largest curvature is 1
rules = {
${rules}
}
for name, new in rules.items():
    losses = losses_of(new()${noisy ? `, ${seed}` : ""})
    below = losses <= 1e-6 * losses[0]
    print(name, np.flatnonzero(below)[:1], np.flatnonzero(~below)[-1:] + 1)${five ? `
    several = [losses_of(new()${noisy ? ", seed" : ""}) for seed in range(${seed}, ${seed + SEEDS})]
    print([float(losses[${steps}] / losses[0]) for losses in several if len(losses) > ${steps}])` : ""}`;
}

export default {
  name: "optimizers",
  title: "Gradient descent, momentum, RMSprop and Adam in a quadratic valley",
  question: "What is the largest learning rate with which gradient descent still arrives in this valley?",
  task: "Guess. Raise gradient descent’s rate until it no longer arrives, then show the numbers. Set the condition to 100 and give each method its own best rate. Last, turn the valley until it lies along the axes: which paths merely turn with it?",
  seen: "At 1.9 gradient descent needs 79 steps, at 1.99 it zigzags for 674, at 2 it jumps from side to side, at 2.01 it flies away. The limit is 2 divided by the largest curvature λ = 1, at every condition. At the best rates by formula, the steps grow like the condition number (87 at condition 25, 346 at 100), and with momentum like its square root (27 and 58). The paths of gradient descent and momentum turn with the valley. Those of RMSprop and Adam do not, since both scale each coordinate by itself: at condition 100, with the rates of the start, they need 31 and 101 steps along the axes, 301 and 242 at 45°. RMSprop does not stay: as the gradients shrink it divides by less and less, until its steps are too long. With noise 0.1 no method stays either. After 120 steps gradient descent has 0.02 to 0.11 of the loss left, depending on the seed; with the smaller rate 0.5 it hovers lower, at 0.012 to 0.023.",
  leftOut: "Steps are counted up to a thousand. Left out: how long a step takes, and all dimensions but two. A network’s loss is no bowl. RMSprop has β₂ = 0.99; Adam has β₁ = 0.9 and β₂ = 0.999.",
  start: {
    condition: 25, angle: 30, start: [2, 0.7], lr_descent: 1.5, lr_momentum: 0.25, lr_rmsprop: 0.05, lr_adam: 0.15, mu: 0.9,
    noise: 0, seed: 0, five: false, steps: 120, shown: [1, 1, 1, 1],
  },
  compute,
  python,
  build,
};
