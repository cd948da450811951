import { format, formatPower, h, literal, put, roundRow } from "../kit.js";

const CLASSES = [0, 1, 2];
const LOWEST = -10; // of the sliders of z

export function softmax(z) {
  const top = Math.max(...z);
  const powers = z.map((x) => Math.exp(x - top));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((x) => x / total);
}

export function logsumexp(z) {
  const top = Math.max(...z);
  return top + Math.log(z.reduce((sum, x) => sum + Math.exp(x - top), 0));
}

const sum = (v) => v.reduce((a, b) => a + b);

function compute({ z, label, scale, shift }) {
  const logits = z.map((x) => scale * x + shift);
  const p = softmax(logits);
  const dz = p.map((x, k) => x - Number(k === label));
  const loss = logsumexp(logits) - logits[label];
  return { logits, p, dz, total: sum(p), rest: sum(dz), loss, bits: loss / Math.LN2 };
}

/** A number of a row as it is written there; with more digits where it would read 0 or ±1 and is not. */
const inRow = (x, written) => three([0, 1].includes(Math.abs(written)) ? x : written);

/** A number with three digits; with more where it would read 0 or ±1 and is not. */
function three(x) {
  const size = Math.abs(Number(x.toFixed(3)));
  if (size === 0 && Math.abs(x) > 1e-15) return formatPower(x);
  if (size !== 1) return size ? x.toFixed(3).replace("-", "−") : "0";
  let digits = 3;
  while (digits < 9 && Math.abs(Number(x.toFixed(digits))) === 1) digits++;
  return format(x, digits);
}

const [LEFT, RIGHT, BAR] = [58, 392, 56];
const middle = (k) => LEFT + ((k + 0.5) / CLASSES.length) * (RIGHT - LEFT);

/** A picture with fixed levels: returns { svg, text, line }. */
function picture(height, label) {
  const svg = h("svg", { viewBox: `0 0 400 ${height}`, role: "img", "aria-label": label });
  const text = (attributes, words = "") => svg.appendChild(h("text", { class: "tick", "text-anchor": "middle", ...attributes }, words));
  const line = (name, d = "") => svg.appendChild(h("path", { class: name, d, fill: "none" }));
  return { svg, text, line };
}

/** Probabilities as bars from 0 to 1, and below them the gradient from −1 to 1. */
function bars(ui) {
  const { svg, text, line } = picture(330, "The probabilities from 0 to 1, and the gradient from −1 to 1, a bar for each class");
  const panels = [["p", 20, 150, 0], ["dz", 184, 304, -1]];
  for (const [name, top, floor, low] of /** @type {[string, number, number, number][]} */ (panels)) {
    const y = (value) => floor - ((value - low) / (1 - low)) * (floor - top);
    for (const value of low ? [-1, 0, 1] : [0, 0.5, 1]) {
      line(value ? "grid" : "axis", `M${LEFT} ${y(value)}H${RIGHT}`);
      text({ x: LEFT - 8, y: y(value) + 4, "text-anchor": "end" }, format(value));
    }
    text({ x: 14, y: y((1 + low) / 2) + 4, class: "math" }, name);
    for (const k of CLASSES) {
      const bar = svg.appendChild(h("rect", { x: middle(k) - BAR / 2, width: BAR }));
      const target = low ? null : line("outline ink", "");
      ui.watch(({ hidden, label }, numbers) => {
        const value = hidden ? 0 : numbers[name][k];
        put(bar, { class: `bin ${low === 0 ? "c1" : value < 0 ? "fall" : "rise"}`, y: Math.min(y(0), y(value)), height: Math.abs(y(value) - y(0)) });
        if (target) put(target, { d: `M${middle(k) - BAR / 2 - 8} ${y(Number(k === label))}h${BAR + 16}` });
      });
    }
  }
  for (const k of CLASSES) {
    const name = text({ x: middle(k), y: 324 });
    ui.watch(({ label }) => (name.textContent = `class ${k}${k === label ? ", true" : ""}`));
  }
  return svg;
}

/** The loss against the lead of the true logit over the others together, on equal axes. */
function curve(ui) {
  const { svg, text, line } = picture(330, "The loss against the lead of the true logit, on equal axes");
  const [unit, left, floor] = [22, 42, 266];
  const at = (m, y) => `${(left + (m + 10) * unit).toFixed(2)} ${(floor - y * unit).toFixed(2)}`;
  for (let m = -10; m <= 6; m += 2) {
    line(m ? "grid" : "axis", `M${at(m, 0)}L${at(m, 11)}`);
    text({ x: at(m, 0).split(" ")[0], y: floor + 17 }, format(m));
  }
  for (let y = 0; y <= 10; y += 2) {
    line(y ? "grid" : "axis", `M${at(-10, y)}L${at(6, y)}`);
    text({ x: left - 8, y: Number(at(0, y).split(" ")[1]) + 4, "text-anchor": "end" }, format(y));
  }
  text({ x: left - 2, y: 14 }, "loss");
  text({ x: 218, y: floor + 38 }, "lead of the true logit");
  const points = Array.from({ length: 161 }, (_, k) => k / 10 - 10);
  const loss = line("curve c1");
  const path = `M${points.map((m) => at(m, Math.log1p(Math.exp(-m)))).join("L")}`;
  const tangent = line("curve dashed c2");
  const dot = svg.appendChild(h("circle", { class: "c2", r: 5.5 }));
  const away = text({ x: 218, y: 40 });
  ui.watch(({ hidden, label }, { logits, loss: height, dz }) => {
    const m = logits[label] - logsumexp(logits.filter((_, k) => k !== label));
    const inside = m >= -10 && m <= 6;
    const ends = [Math.max(-10, m - 2), Math.min(6, m + 2)].map((t) => at(t, height + dz[label] * (t - m)));
    const [cx, cy] = at(m, height).split(" ");
    put(loss, { d: hidden ? null : path });
    put(tangent, { d: hidden || !inside ? null : `M${ends.join("L")}` });
    put(dot, { cx, cy, visibility: hidden || !inside ? "hidden" : null });
    away.textContent = hidden || inside ? "" : `The lead is ${m < 0 ? "to the left" : "to the right"} of what is drawn.`;
  });
  return svg;
}

/** A row for each class, and one of sums. */
function table(ui) {
  const head = ["class", "logit", "p", "dz = p − t"].map((label) => h("th", { scope: "col" }, label));
  /** @type {Record<string, number[]>} */
  let written; // p and dz, rounded so that they add up to 1 and 0
  ui.watch(({ label }, { p, dz }) => {
    const rounded = roundRow(p, 3);
    written = { p: rounded, dz: dz.map((_, k) => rounded[k] - Number(k === label)) };
  });
  const rows = CLASSES.map((k) => {
    const name = h("th", { scope: "row" });
    ui.watch(({ label }) => (name.textContent = k === label ? `${k}, true` : String(k)));
    const show = { logits: format, p: (x) => inRow(x, written.p[k]), dz: (x) => inRow(x, written.dz[k]) };
    return [name, ...Object.keys(show).map((part) => h("td", {}, ui.data(`${part}.${k}`, show[part])))];
  });
  rows.push([h("th", { scope: "row" }, "sum"), h("td"), h("td", {}, ui.data("total", format)), h("td", {}, ui.data("rest", format))]);
  return h("table", { class: "list", style: "table-layout: fixed" }, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row))));
}

function build(ui) {
  const lower = () => {
    const { z, label } = ui.state;
    ui.set({ z: z.map((x, k) => (k === label ? Math.max(LOWEST, x - 2) : x)) });
  };
  const button = ui.button("True z minus 2", lower);
  ui.watch(({ z, label }) => (button.disabled = z[label] <= LOWEST));
  const sliders = CLASSES.map((k) => ui.slider({ name: "z", entry: k, label: `z, class ${k}`, min: LOWEST, max: 10, step: 0.1 }));
  const help = (text) => h("p", { class: "help", style: "margin-top: .4rem" }, text);
  ui.add(
    h("div", { class: "columns" },
      h("div", {},
        ui.choice({ name: "label", label: "True class", options: CLASSES.map((k) => [k, String(k)]) }),
        ...sliders,
        h("p", {}, button),
        ui.slider({ name: "scale", label: "scale all by", min: 0, max: 5, step: 0.5 }),
        ui.slider({ name: "shift", label: "shift all by", min: -100, max: 100, step: 10 })),
      h("div", {}, table(ui), h("div", { style: "margin-top: .8rem" }, ui.readouts([
        ["loss", "loss, −ln p (true)", three, " nats"],
        ["bits", "the same in bits", three, " bits"],
      ]))),
      h("div", {}, bars(ui), help("Above, p as bars and the target t as lines; below, the gradient, their difference. Both scales are fixed.")),
      h("div", {}, curve(ui), help("The lead m is the true logit minus the logsumexp of the other two. The loss is ln(1 + e⁻ᵐ), and its slope is p − 1: the dashed tangent."))));
}

export default {
  name: "softmax",
  title: "Softmax of three logits, the cross-entropy, and its gradient",
  question: "How large is the loss? And how large when the true logit is 2, 4, 6 lower?",
  task: "Guess, then show the numbers and press True z minus 2 three times. Reset, and shift all by 100. Reset, and scale all by 3.",
  seen: "The loss goes 0.408, 1.551, 3.349, 5.318: each further step of 2 costs nearly 2 nats, since the gradient at the true logit approaches −1. The gradients always add up to 0. A shift by 100 changes no probability, hence neither loss nor gradient. Scaling by 3 sharpens 0.665 to 0.950 and changes no order.",
  leftOut: "Left out: all examples but one, so no mean and no 1/N. And a softmax adds up to 1 whether or not it is right.",
  start: { z: [2, 1, 0], label: 0, scale: 1, shift: 0 },
  limits: { label: CLASSES },
  compute,
  python: ({ z, label, scale, shift }) => `import numpy as np
import nnla

Z = ${literal(scale)} * np.array([${literal(z)}], float) + ${literal(shift)}
labels = np.array([${label}])
P = nnla.softmax(Z)
loss = nnla.cross_entropy(Z, labels)
dZ = nnla.cross_entropy_vjp(1.0, loss, Z, labels)
print(Z, P, P.sum())
print(loss, loss / np.log(2))
print(dZ, dZ.sum())`,
  build,
};
