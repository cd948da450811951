import { format, h, literal } from "../kit.js";
import { whole } from "../limits.js";

const SUB = "₀₁₂₃₄₅₆₇₈₉";
const STEPS = { entries: 8, columns: 4, rows: 2, outer: 3 };
const column = (A, j) => A.map((row) => row[j]);
const dot = (u, v) => u.reduce((sum, x, d) => sum + x * v[d], 0);

export const matmul = (A, B) => A.map((row) => B[0].map((_, m) => dot(row, column(B, m))));
export const outer = (a, b) => a.map((x) => b.map((y) => x * y));
const addTables = (S, T) => S.map((row, n) => row.map((x, m) => x + T[n][m]));
const without = (B, missing) => (missing ? B.slice(0, -1) : B);

/** The step as it may be: each way has its own number of steps. */
const stepOf = ({ way, step }) => Math.min(STEPS[way], step);

/** Which entries of C the steps have reached. */
function reached({ way, step }, n, m) {
  const k = stepOf({ way, step });
  if (way === "entries") return 4 * n + m < k;
  if (way === "columns") return m < k;
  if (way === "rows") return n < k;
  return k > 0;
}

/** Which entries of A, B and C the last step touches. */
function touched(state) {
  const k = stepOf(state) - 1;
  const [n, m] = { entries: [Math.floor(k / 4), k % 4], columns: [-1, k], rows: [k, -1], outer: [-1, -1] }[state.way];
  if (k < 0 || state.missing) return { A: () => false, B: () => false, C: () => false };
  if (state.way === "outer") return { A: (_, d) => d === k, B: (d) => d === k, C: () => true };
  const at = (one, other) => one < 0 || one === other;
  return { A: (i) => at(n, i), B: (_, j) => at(m, j), C: (i, j) => at(n, i) && at(m, j) };
}

function compute(state) {
  const { A, way, missing } = state;
  const B = without(state.B, missing);
  const k = stepOf(state);
  const empty = A.map(() => state.B[0].map(() => ""));
  if (missing) return { C: empty, term: empty, total: "none: there is no product" };
  const terms = B.map((row, d) => outer(column(A, d), row));
  const full = way === "outer" && k ? terms.slice(0, k).reduce(addTables) : matmul(A, B);
  const C = full.map((row, n) => row.map((x, m) => (reached(state, n, m) ? x : "")));
  return { C, term: way === "outer" && k ? terms[k - 1] : empty, total: A.length * B.length * B[0].length };
}

export const times = (x, y) => `${format(x)}·${y < 0 ? `(${format(y)})` : format(y)}`;
const scaled = (x, v) => `${format(x)}·${format(v)}`;
export const sum = (terms) => terms.join(" + ").replaceAll("+ −", "− ");

/** The last step in writing: every product and the sum. */
function working(state, { C }) {
  const { A, B, way, missing, hidden } = state;
  if (missing) {
    return `Not even the first number can be computed: a row of A has ${A[0].length} numbers, a column of B only ${B.length - 1}. The inner sizes must agree.`;
  }
  const k = stepOf(state) - 1;
  if (k < 0) return "Before you press Next: say the first number.";
  const is = (value) => (hidden ? "?" : format(value));
  if (way === "entries") {
    const [n, m] = [Math.floor(k / 4), k % 4];
    return `C${SUB[n + 1]}${SUB[m + 1]} = ${sum(A[n].map((x, d) => times(x, B[d][m])))} = ${is(C[n][m])}`;
  }
  if (way === "columns") {
    return `Column ${k + 1} of C = ${sum(B.map((row, d) => scaled(row[k], column(A, d))))} = ${is(column(C, k))}`;
  }
  if (way === "rows") {
    return `Row ${k + 1} of C = ${sum(A[k].map((x, d) => scaled(x, B[d])))} = ${is(C[k])}`;
  }
  const first = k === 0 ? " Its rows are multiples of one row." : "";
  return `Column ${k + 1} of A times row ${k + 1} of B is a whole table, added to the sum so far: ${k + 1} of ${B.length}.${first}`;
}

function build(ui) {
  const A = ui.matrix({ name: "A", rows: 2, columns: 3, edit: true, title: "A", color: "c1" });
  const B = ui.matrix({ name: "B", rows: 3, columns: 4, edit: true, title: "B", color: "c2" });
  const C = ui.matrix({ name: "C", rows: 2, columns: 4, title: "C = AB", label: "C", color: "c3" });
  const T = ui.matrix({ name: "term", rows: 2, columns: 4, title: "the table of this step", label: "this step’s table" });
  const text = h("p", { class: "working", role: "status" });
  const steps = h("span", { class: "help" });
  const move = (by) => () => ui.set({ step: Math.max(0, Math.min(STEPS[ui.state.way], stepOf(ui.state) + by)) });
  const next = ui.button("Next", move(1), { class: "main" });
  const back = ui.button("Back", move(-1));
  const way = ui.choice({
    name: "way", label: "One step is",
    options: [["entries", "an entry"], ["columns", "a column"], ["rows", "a row"], ["outer", "an outer product"]],
  });
  way.addEventListener("change", () => ui.set({ step: 0 }));
  ui.watch((state, numbers) => {
    const k = stepOf(state);
    const part = touched(state);
    for (const [table, name] of [[A, "A"], [B, "B"], [C, "C"]]) {
      table.cells.forEach((row, i) => row.forEach((cell, j) => {
        cell.classList.toggle({ A: "mark1", B: "mark2", C: "mark3" }[name], part[name](i, j));
      }));
    }
    for (const cell of B.cells[2]) cell.classList.toggle("gone", state.missing);
    T.element.style.display = state.way === "outer" ? "" : "none";
    text.textContent = working(state, numbers);
    steps.textContent = `Step ${k} of ${STEPS[state.way]}`;
    next.disabled = state.missing || k === STEPS[state.way];
    back.disabled = state.missing || k === 0;
  });
  ui.add(
    way,
    h("div", { class: "columns" },
      h("div", { class: "falk" }, B.element, A.element, C.element),
      h("div", {},
        h("div", { class: "bar", style: "margin-top: 0; align-items: center" }, back, next, steps),
        text,
        h("div", { class: "falk alone" }, T.element),
        ui.readouts([["total", "multiplications in all"]]),
        h("p", { style: "margin-top: .6rem" }, ui.toggle({ name: "missing", label: "take the last row out of B" })))));
}

export default {
  name: "matmul",
  title: "The product of two matrices, step by step, in four ways",
  question: "What is the next number of C = AB?",
  task: "Say each number before you press Next. Then choose outer products: what does C look like after the first of the three steps? Then take a row out of B.",
  seen: "All four ways use the same 24 multiplications and end with the same 8 numbers. After one outer product every place is filled, and the rows are multiples of one row. With a row of B missing not even the first number can be computed.",
  leftOut: "Left out: the bias of a layer. Row n of A, read to the right, and column m of B, read down, meet at entry n, m of C.",
  start: { A: [[2, 3, 4], [5, -2, 6]], B: [[5, 1, 8, 2], [3, 6, 4, 9], [7, 10, 11, 12]], way: "entries", step: 1, missing: false },
  limits: { way: Object.keys(STEPS), step: whole(0, Math.max(...Object.values(STEPS))) },
  compute,
  python: (state) => {
    const { A, B, way, missing } = state;
    const [k, call] = [stepOf(state), `nnla.matmul_by_${way === "outer" ? "outer_products" : way}`];
    return `import numpy as np
import nnla

A = np.array(${literal(A)})
B = np.array(${literal(without(B, missing))})
print("multiplications:", A.size * B.shape[1])
try:
    print(${call}(A, B))
except ValueError as error:
    print(error)${way === "outer" && k && !missing ? `
print("step ${k}:", nnla.outer(A[:, ${k - 1}], B[${k - 1}]), "so far:", ${call}(A[:, :${k}], B[:${k}]), sep="\\n")` : ""}`;
  },
  build,
};
