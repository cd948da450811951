import { format, h, literal, put } from "../kit.js";
import { matmul, sum, times } from "./matmul.js";

const UNITS = 3; // in the hidden layer
const NUDGE = 0.01;
const MOST_HALVINGS = 3;

const transpose = (A) => A[0].map((_, j) => A.map((row) => row[j]));
const zip = (A, B, f) => A.map((row, i) => row.map((x, j) => f(x, B[i][j])));
const add = (numbers) => numbers.reduce((total, x) => total + x, 0);
const size = (A) => A.length * A[0].length;

// As in nnla; what its vjps need not know is left out of their arguments.
const linear = (X, W, b) => matmul(X, W).map((row) => row.map((y, m) => y + b[m]));
const linear_vjp = (dY, X, W) => [matmul(dY, transpose(W)), matmul(transpose(X), dY), [transpose(dY).map(add)]];
const relu = (Z) => Z.map((row) => row.map((z) => Math.max(z, 0)));
const relu_vjp = (dH, Z) => zip(dH, Z, (dh, z) => (z > 0 ? dh : 0));
const mse = (Y, T) => add(zip(Y, T, (y, t) => (y - t) ** 2).flat()) / size(Y);
const mse_vjp = (Y, T) => zip(Y, T, (y, t) => (2 * (y - t)) / size(Y));

function forward(given) {
  const Z = linear(given.X, given.W1, given.b1);
  const H = relu(Z);
  const Y = linear(H, given.W2, given.b2);
  return { ...given, Z, H, Y, loss: mse(Y, given.T) };
}

function backward(values) {
  const dY = mse_vjp(values.Y, values.T);
  const [dH, dW2, db2] = linear_vjp(dY, values.H, values.W2);
  const dZ = relu_vjp(dH, values.Z);
  const [dX, dW1, db1] = linear_vjp(dZ, values.X, values.W1);
  return { ...values, dY, dH, dW2, db2, dZ, dX, dW1, db1 };
}

const PROGRAM = [
  "Z = nnla.linear(X, W1, b1)",
  "H = nnla.relu(Z)",
  "Y = nnla.linear(H, W2, b2)",
  "loss = nnla.mse(Y, T)",
  "dY, dT = nnla.mse_vjp(1.0, loss, Y, T)",
  "dH, dW2, db2 = nnla.linear_vjp(dY, Y, H, W2, b2)",
  "dZ = nnla.relu_vjp(dH, H, Z)",
  "dX, dW1, db1 = nnla.linear_vjp(dZ, Z, X, W1, b1)",
];
const FORWARD = 4; // lines of the program

/** The sum of products in entry i, j of AB. */
const product = (A, B, i, j) => A[i].map((x, k) => times(x, B[k][j]));
const squared = (x) => (x < 0 ? `(${format(x)})²` : `${format(x)}²`);

/** Each step makes one matrix: by which line of the program, from which others, in what equation,
 * and how its entry i, j is worked out from the values v. "X i* W1 *j" is row i of X, column j of W1.
 * @type {[makes: string, line: number, reads: string, equation: string, why: string, work: (v, i, j) => string][]} */
const STEPS = [
  ["Z", 0, "X i* W1 *j b1 *j", "Z = X W1 + b1", "Every row of X meets every column of W₁, and b₁ is added to each row.",
    (v, i, j) => sum([...product(v.X, v.W1, i, j), format(v.b1[j])])],
  ["H", 1, "Z ij", "H = max(0, Z)", "Number by number. Where Z is not above 0, the unit is off for that example (hatched).",
    (v, i, j) => `max(0, ${format(v.Z[i][j])})`],
  ["Y", 2, "H i* W2 *j b2 *j", "Y = H W2 + b2", "The second layer does as the first.",
    (v, i, j) => sum([...product(v.H, v.W2, i, j), format(v.b2[j])])],
  ["loss", 3, "Y ** T **", "L = mean of (Y − T)²", "One number: the mean over all entries.",
    (v) => `(${zip(v.Y, v.T, (y, t) => squared(y - t)).flat().join(" + ")}) / ${size(v.Y)}`],
  ["dY", 4, "Y ij T ij", "dY = 2(Y − T) / (number of entries)", "The mean divides here, and nothing divides again.",
    (v, i, j) => `2·${sum([`(${format(v.Y[i][j])}`, format(-v.T[i][j])])}) / ${size(v.Y)}`],
  ["dW2", 5, "H *i dY *j", "dW2 = Hᵀ dY", "What came in, times the gradient of what went out, added up over the examples.",
    (v, i, j) => sum(product(transpose(v.H), v.dY, i, j))],
  ["db2", 5, "dY *j", "db2 = sum of the rows of dY", "b₂ was added to each row, so the rows add up.",
    (v, i, j) => sum(v.dY.map((row) => format(row[j])))],
  ["dH", 5, "dY i* W2 j*", "dH = dY W2ᵀ", "The same matrix W₂, transposed. Nothing is inverted.",
    (v, i, j) => sum(product(v.dY, transpose(v.W2), i, j))],
  ["dZ", 6, "dH ij Z ij", "dZ = dH ∘ [Z > 0]", "The mask of the way forward: where a unit was off, nothing passes.",
    (v, i, j) => times(v.dH[i][j], Number(v.Z[i][j] > 0))],
  ["dW1", 7, "X *i dZ *j", "dW1 = Xᵀ dZ", "What came in, times the gradient of what went out, as in the second layer.",
    (v, i, j) => sum(product(transpose(v.X), v.dZ, i, j))],
  ["db1", 7, "dZ *j", "db1 = sum of the rows of dZ", "b₁ was added to each row, so the rows add up.",
    (v, i, j) => sum(v.dZ.map((row) => format(row[j])))],
  ["dX", 7, "dZ i* W1 j*", "dX = dZ W1ᵀ", "The same matrix W₁, transposed. Nothing is inverted.",
    (v, i, j) => sum(product(v.dZ, transpose(v.W1), i, j))],
];
const ORDER = STEPS.map(([makes]) => makes);
const GIVEN = ["X", "T", "W1", "b1", "W2", "b2"];
/** Where a matrix stands: its column, and whether on the way forward or back. */
const STAGES = [["X"], ["W1", "b1"], ["Z", "H"], ["W2", "b2"], ["Y", "T", "loss"]];

const shapeOf = (name, N, M) => ({
  X: [N, 2], W1: [2, UNITS], b1: [UNITS], Z: [N, UNITS], H: [N, UNITS],
  W2: [UNITS, M], b2: [M], Y: [N, M], T: [N, M], loss: [],
})[name.replace("d", "")] ?? [];
const written = (shape) => `(${shape.join(", ")})`;
/** A name in running text: dW₂. */
const spoken = (name) => (name === "loss" ? "L" : name.replace("1", "₁").replace("2", "₂"));

const where = ({ name, i, j }) => `${spoken(name)}, ${name.includes("b") ? "entry" : `row ${i + 1}, column`} ${j + 1}`;

const stepOf = ({ step }) => Math.max(0, Math.min(STEPS.length, Math.round(step)));

/** The shape of a matrix with as many examples and outputs as are switched on. */
const sizesOf = (name, { examples, outputs }) => shapeOf(name, examples === 1 ? 1 : 4, outputs === 2 ? 2 : 1);

/** What the network is given, with as many examples and outputs as are switched on. */
function batch(state) {
  const [N, M] = sizesOf("Y", state);
  const { X, T, W1, b1, W2, b2 } = state;
  const left = (A) => A.map((row) => row.slice(0, M));
  return { X: X.slice(0, N), T: left(T.slice(0, N)), W1, b1, W2: left(W2), b2: b2.slice(0, M) };
}

/** The entry that is worked out: the chosen one in its gradient, else the first. */
function entryOf(state) {
  const { name, i, j } = chosenOf(state);
  return ORDER[stepOf(state) - 1] === `d${name}` ? [i, j] : [0, 0];
}

/** Which entries of a matrix the step just made has read for that entry; undefined if none. */
function readIn(state, name) {
  const parts = STEPS[stepOf(state) - 1]?.[2].split(" ") ?? [];
  const place = parts[parts.indexOf(name) + 1];
  if (!parts.includes(name)) return undefined;
  const [i, j] = entryOf(state);
  const fits = (index, k) => index === "*" || k === (index === "i" ? i : j);
  return (row, column) => fits(place[0], row) && fits(place[1], column);
}

/** The chosen number: the name of its matrix, row and column. */
function chosenOf(state) {
  const found = /^(X|W1|b1|W2|b2)\.(\d)\.(\d)$/.exec(state.chosen);
  const [name, i, j] = found ? [found[1], Number(found[2]), Number(found[3])] : ["W1", 0, 2];
  const shape = sizesOf(name, state);
  const [rows, columns] = shape.length > 1 ? shape : [1, shape[0]];
  return { name, i: Math.min(i, rows - 1), j: Math.min(j, columns - 1) };
}

const valueAt = (values, { name, i, j }) => (Array.isArray(values[name][0]) ? values[name][i][j] : values[name][j]);

function moved(values, { name, i, j }, value) {
  const matrix = structuredClone(values[name]);
  if (Array.isArray(matrix[0])) matrix[i][j] = value;
  else matrix[j] = value;
  return { ...values, [name]: matrix };
}

function compute(state) {
  const given = batch(state);
  const values = backward(forward(given));
  const numbers = Object.fromEntries(ORDER.map((name, k) => [name, k < stepOf(state) ? values[name] : ""]));
  const place = chosenOf(state);
  const made = numbers[`d${place.name}`] !== "";
  const nudges = Array.from({ length: made ? Math.min(MOST_HALVINGS, state.halvings) + 1 : 0 }, (_, k) => NUDGE / 2 ** k);
  const gradient = valueAt(values, { ...place, name: `d${place.name}` });
  const after = (nudge) => forward(moved(given, place, valueAt(given, place) + nudge));
  const change = nudges.map((nudge) => after(nudge).loss - values.loss);
  const predicted = nudges.map((nudge) => nudge * gradient);
  const error = change.map((x, k) => x - predicted[k]);
  const switched = made && zip(after(NUDGE).Z, values.Z, (z, before) => z > 0 !== before > 0).flat().includes(true);
  return { ...numbers, values, gradient: made ? gradient : "", nudges, predicted, change, error, switched };
}

/** An equation with its letters as elements; with `shape`, each has its shape below it. */
function equation(text, shape) {
  return text.split(/(d?(?:[XTZHYL]|[Wb][12])ᵀ?)/).map((part, k) => {
    if (k % 2 === 0) return part;
    const turned = part.endsWith("ᵀ");
    const name = part.replace("ᵀ", "");
    const letter = h("span", { class: "letter" }, ...(name[0] === "d" ? [h("i", {}, "d")] : []),
      h(name === "L" ? "i" : "b", {}, spoken(name.replace("d", ""))), ...(turned ? [h("sup", {}, "T")] : []));
    if (!shape) return letter;
    const sizes = shape(name === "L" ? "loss" : name);
    return h("span", { class: "term", "data-of": name === "L" ? "loss" : name }, letter,
      h("small", {}, written(turned ? [...sizes].reverse() : sizes)));
  });
}

/** A matrix with its name and shape; it is empty until its step is made. */
function item(ui, name) {
  const isGiven = GIVEN.includes(name);
  const shape = h("small");
  const [rows, columns] = [...shapeOf(name, 4, 2), 1, 1];
  const isVector = shapeOf(name, 4, 2).length === 1;
  const { table, cells } = ui.matrix({
    name, title: spoken(name), edit: isGiven, step: 0.1, max: 4, show: (x) => format(x, 3),
    rows: isVector ? 1 : rows, columns: isVector ? rows : columns,
  });
  const inside = name === "loss" ? h("span", { class: "one" }, ui.data("loss", (x) => format(x, 6))) : table;
  const element = h("div", { class: "item" }, h("span", { class: "label" }, ...equation(name === "loss" ? "L" : name), " ", shape), inside);
  for (const [i, row] of cells.entries()) {
    for (const [j, cell] of row.entries()) {
      const input = cell.querySelector("input");
      if (input && name !== "T") put(input, { focus: () => ui.set({ chosen: `${name}.${i}.${j}` }) });
    }
  }
  ui.watch((state, { values }) => {
    const k = stepOf(state);
    const place = ORDER.indexOf(name);
    const sizes = sizesOf(name, state);
    shape.textContent = place < k ? written(sizes) : "(?)";
    element.classList.toggle("later", place >= k);
    element.classList.toggle("next", place === k);
    const isMade = k > 0 && place === k - 1;
    const isRead = readIn(state, name);
    element.classList.toggle("makes", isMade);
    element.classList.toggle("reads", Boolean(isRead));
    const entry = entryOf(state);
    const [high, wide] = isVector ? [1, sizes[0]] : sizes;
    const chosen = chosenOf(state);
    const isOff = (n, m) => values.Z[n]?.[m] <= 0;
    const alwaysOff = (m) => values.Z.every((_, n) => isOff(n, m));
    const off = { Z: isOff, H: isOff, dZ: isOff, dW1: (_, m) => alwaysOff(m), db1: (_, m) => alwaysOff(m), dW2: alwaysOff }[name];
    cells.forEach((row, i) => row.forEach((cell, j) => {
      cell.style.display = i < high && j < wide ? "" : "none";
      cell.classList.toggle("off", Boolean(!state.hidden && off?.(i, j)));
      cell.classList.toggle("used", Boolean(isMade ? i === entry[0] && j === entry[1] : isRead?.(i, j)));
      cell.classList.toggle("chosen", name.replace("d", "") === chosen.name && i === chosen.i && j === chosen.j);
    }));
  });
  return element;
}

/** All matrices: each gradient stands with what it belongs to. */
function matrices(ui) {
  const place = (way, k, names) => h("div", { class: `stage ${way}`, style: `--k: ${k + 2}` }, ...names.map((name) => item(ui, name)));
  return h("div", { class: "passes" },
    h("p", { class: "forward" }, "Forward"),
    h("p", { class: "backward" }, "Backward: the gradient of each"),
    ...STAGES.flatMap((names, k) => [
      place("forward", k, names),
      place("backward", k, names.map((name) => `d${name}`).filter((name) => ORDER.includes(name))),
    ]));
}

/** The step just made: its equation with shapes, one entry worked out, and why. */
function panel(ui) {
  const go = (by) => () => ui.set({ step: Math.max(0, Math.min(STEPS.length, stepOf(ui.state) + by)) });
  const back = ui.button("Back", go(-1));
  const next = ui.button("Next", go(1), { class: "main" });
  const count = h("span", { class: "help" });
  const line = h("p", { class: "equation" });
  const entry = h("p", { class: "working" });
  const reason = h("p");
  ui.watch((state, { values }) => {
    const k = stepOf(state);
    back.disabled = k === 0;
    next.disabled = k === STEPS.length;
    next.textContent = k < STEPS.length ? `Next: ${spoken(ORDER[k])}` : "Next";
    count.textContent = `Step ${k} of ${STEPS.length}`;
    if (k === 0) {
      line.replaceChildren("Before you press Next: say the shape of Z.");
      reason.textContent = "Click a number of X, W₁, b₁, W₂ or b₂: the slider moves it.";
      entry.textContent = "";
      return;
    }
    const [name, , , text, why, work] = STEPS[k - 1];
    line.replaceChildren(...equation(text, (of) => sizesOf(of, state)));
    for (const term of line.querySelectorAll(".term")) {
      term.classList.add(term.dataset.of === name ? "makes" : "reads");
    }
    const [i, j] = entryOf(state);
    const value = name === "loss" ? values.loss : values[name][i][j];
    entry.textContent = `${name === "loss" ? "L" : where({ name, i, j })}: ${state.hidden ? "?" : `${work(values, i, j)} = ${format(value, 6)}`}`;
    reason.textContent = why;
  });
  return h("div", { class: "panel", role: "group", "aria-label": "The steps" },
    h("div", { class: "bar" }, back, next, count, mover(ui)),
    h("div", { role: "status" }, line, reason, entry));
}

/** The lines of nnla with their equations; an equation leads to its step. */
function program(ui) {
  const lines = PROGRAM.map((code, k) => {
    const equations = STEPS.map(([, line, , text], step) => {
      if (line !== k) return "";
      const button = ui.button("", () => ui.set({ step: step + 1 }));
      button.append(...equation(text));
      ui.watch((state) => put(button, { "aria-current": stepOf(state) === step + 1 ? "step" : null }));
      return button;
    });
    const element = h("li", {}, h("code", {}, code), ...equations);
    ui.watch((state) => element.classList.toggle("lit", STEPS[stepOf(state) - 1]?.[1] === k));
    return element;
  });
  return h("div", { class: "program" }, h("ol", { "aria-label": "The lines of the forward pass" }, ...lines.slice(0, FORWARD)),
    h("ol", { "aria-label": "The lines of the backward pass" }, ...lines.slice(FORWARD)));
}

/** A slider that moves the chosen number. */
function mover(ui) {
  const name = h("span");
  const value = h("data");
  const input = h("input", {
    type: "range", min: -4, max: 4, step: 0.1,
    input: () => {
      const place = chosenOf(ui.state);
      ui.set({ [place.name]: moved(ui.state, place, input.valueAsNumber)[place.name] });
    },
  });
  ui.watch((state) => {
    const place = chosenOf(state);
    const now = valueAt(state, place);
    name.textContent = where(place);
    input.value = String(now);
    value.textContent = format(now);
    put(input, { "aria-valuetext": `${where(place)}: ${format(now)}` });
  });
  return h("label", { class: "slider" }, name, input, value);
}

/** What a nudge of the chosen number does to the loss, and what its gradient says. */
function nudging(ui) {
  const halve = ui.button("Halve the nudge", () => ui.set({ halvings: ui.state.halvings + 1 }));
  const first = ui.button("Only 0.01", () => ui.set({ halvings: 0 }));
  const columns = [["nudges", "nudge"], ["predicted", "nudge · gradient"], ["change", "true change of L"], ["error", "error"]];
  const rows = Array.from({ length: MOST_HALVINGS + 1 }, (_, k) =>
    h("tr", {}, ...columns.map(([column]) => h("td", {}, ui.data(`${column}.${k}`, (x) => format(x, 8))))));
  const note = h("p", { class: "help" });
  const gradient = h("span");
  ui.watch((state, { nudges, switched }) => {
    const { name, ...place } = chosenOf(state);
    gradient.textContent = `Nudge ${where({ name, ...place })}. Its gradient: `;
    halve.disabled = !nudges.length || state.halvings >= MOST_HALVINGS;
    first.disabled = !nudges.length || state.halvings === 0;
    rows.forEach((row, k) => (row.style.display = k < nudges.length ? "" : "none"));
    note.textContent = "Click a number of X, W₁, b₁, W₂ or b₂ to choose it.";
    if (!nudges.length) note.textContent = `A nudge is tested once d${spoken(name)} is made.`;
    else if (switched) note.textContent = "Within 0.01 a unit switches on or off. The loss has a corner there, and half a nudge need not leave a quarter of the error.";
  });
  return h("div", { class: "nudge" },
    h("p", {}, gradient, ui.data("gradient", (x) => format(x, 6))),
    h("div", { class: "bar" }, halve, first),
    note,
    h("table", { class: "list" }, h("thead", {}, h("tr", {}, ...columns.map(([, label]) => h("th", { scope: "col" }, label)))), h("tbody", {}, ...rows)));
}

function build(ui) {
  ui.add(
    h("div", { class: "bar switches" },
      ui.choice({ name: "examples", label: "Examples", options: [[1, "1"], [4, "4"]] }),
      ui.choice({ name: "outputs", label: "Outputs", options: [[1, "1"], [2, "2"]] })),
    h("div", { class: "walk" }, matrices(ui), panel(ui), program(ui), nudging(ui)));
}

export default {
  name: "backprop",
  title: "Forward and backward through a network with 2 inputs, 3 hidden units and 1 or 2 outputs, a step at a time",
  question: "What shape has the next matrix, and which of its numbers are 0?",
  task: "Answer before each step. Then take 1 example and move an input until another unit is off (hatched): which gradients will be 0? Last, choose a weight, say what a nudge of 0.01 does to the loss, and halve the nudge.",
  seen: "Every gradient has the shape of what it belongs to. With one example, (2, 1), unit 2 is off: column 2 of dW₁, entry 2 of db₁ and row 2 of dW₂ are exactly 0. Entry 2 of dH is not, for it comes before the mask. With four examples no column is 0, since each unit is on for one of them. At the start a nudge of 0.01 in row 1, column 3 of W₁ changes the loss by 0.009036, where the gradient 0.9 says 0.009. Half the nudge leaves a quarter of the error: 0.000036, then 0.000009.",
  leftOut: "Left out: the update of the weights, which is the optimizer’s. Weights and examples are made by hand.",
  start: {
    X: [[2, 1], [1, 2], [-1, 2], [0, -1]], T: [[0, 0.8], [0.2, 0.9], [-3, -1.2], [1, 0.1]],
    W1: [[1, -1, 0.5], [0.5, 1, -1]], b1: [-0.5, 0.5, 1], W2: [[0.4, 0.6], [-1, -0.2], [0.6, 0.5]], b2: [0.1, -0.1],
    examples: 4, outputs: 1, step: 0, chosen: "W1.0.2", halvings: 0,
  },
  compute,
  python: (state) => {
    const given = batch(state);
    const { name, i, j } = chosenOf(state);
    const entry = Array.isArray(given[name][0]) ? `${name}[${i}, ${j}]` : `${name}[${j}]`;
    return `import numpy as np
import nnla

X = np.array(${literal(given.X)}, float)
T = np.array(${literal(given.T)}, float)
W1, b1 = np.array(${literal(given.W1)}, float), np.array(${literal(given.b1)}, float)
W2, b2 = np.array(${literal(given.W2)}, float), np.array(${literal(given.b2)}, float)

${PROGRAM.slice(0, FORWARD).join("\n")}

${PROGRAM.slice(FORWARD).join("\n")}

names = "Z H Y loss dY dW2 db2 dH dZ dW1 db1 dX".split()
for name, value in zip(names, [Z, H, Y, loss, dY, dW2, db2, dH, dZ, dW1, db1, dX]):
    print(name, np.shape(value), value, sep="\\n")

gradient, start = d${entry}, ${entry}
print("gradient", gradient)
for halvings in range(${state.halvings + 1}):
    nudge = ${NUDGE} / 2**halvings
    ${entry} = start + nudge
    H = nnla.relu(nnla.linear(X, W1, b1))
    change = nnla.mse(nnla.linear(H, W2, b2), T) - loss
    print(nudge, nudge * gradient, change, change - nudge * gradient)`;
  },
  build,
};
