import { format, formatPower, h, literal, put } from "../kit.js";

const REACH = 4;
const TINY = 1e-12; // a smaller share of the longer half-axis is 0 but for rounding

export const matmul = (A, B) => A.map((row) => B[0].map((_, m) => row.reduce((sum, x, d) => sum + x * B[d][m], 0)));
const transpose = (A) => A[0].map((_, m) => A.map((row) => row[m]));
const apply = (A, p) => A.map(([a, b]) => a * p[0] + b * p[1]);

/** The singular values of a 2 by 2 matrix, and the angle of the longer half-axis. */
export function svd([[a, b], [c, d]]) {
  const sum = Math.hypot(a + d, b - c);
  const difference = Math.hypot(a - d, b + c);
  const longer = (sum + difference) / 2;
  const angle = 0.5 * Math.atan2(2 * (a * c + b * d), a * a + b * b - c * c - d * d);
  return { sigma: [longer, longer && Math.abs(a * d - b * c) / longer], angle };
}

const total = ({ A, B, composed }) => (composed ? matmul(B, A) : A);

function compute(state) {
  const M = total(state);
  const [[a, b], [c, d]] = M;
  const raw = a * d - b * c;
  const { sigma } = svd(M);
  const singular = sigma[1] <= TINY * sigma[0]; // the determinant alone does not tell
  const det = singular ? 0 : raw;
  return {
    M,
    W: transpose(M),
    det,
    area: Math.abs(det),
    inverse: singular ? "none" : [[d / det, -b / det], [-c / det, a / det]],
    sigma1: sigma[0],
    sigma2: singular ? 0 : sigma[1],
    condition: singular ? "infinite (no inverse)" : sigma[0] / sigma[1],
  };
}

const four = (x) => formatPower(x, 4);
/** A matrix in one line. */
const inLine = (M) => (typeof M === "string" ? M : `[${M.map((row) => `[${row.map(four).join(", ")}]`).join(", ")}]`);

function build(ui) {
  const plane = ui.plane({ reach: REACH, label: "The plane after the map, on equal axes" });
  const lines = Array.from({ length: 22 }, () => plane.path("thin warped"));
  const before = plane.path("dotted", true);
  const circleBefore = plane.path("dotted", true);
  const square = plane.path("area c3", true);
  const edge = plane.path("outline c3", true);
  const ellipse = plane.path("thin ink", true);
  const axes = [plane.path("thin ink"), plane.path("thin ink")];
  const arrows = [plane.arrow("c1", "a₁"), plane.arrow("c2", "a₂")];
  const handles = [0, 1].map((j) => plane.handle({
    label: `column ${j + 1} of A`, color: `c${j + 1}`, step: 0.1,
    get: ({ A }) => [A[0][j], A[1][j]],
    change: (point, { A }) => ({ A: A.map((row, i) => row.map((x, k) => (k === j ? point[i] : x))) }),
  }));
  const turn = Array.from({ length: 73 }, (_, k) => [Math.cos((k * Math.PI) / 36), Math.sin((k * Math.PI) / 36)]);
  const corners = [[0, 0], [1, 0], [1, 1], [0, 1]];
  before(corners);
  circleBefore(turn);
  ui.watch((state) => {
    const M = total(state);
    const far = 40;
    for (let k = -5; k <= 5; k++) {
      lines[k + 5]([[k, -far], [k, far]].map((p) => apply(M, p)));
      lines[k + 16]([[-far, k], [far, k]].map((p) => apply(M, p)));
    }
    square(corners.map((p) => apply(M, p)));
    edge(corners.map((p) => apply(M, p)));
    ellipse(turn.map((p) => apply(M, p)));
    const { sigma, angle } = svd(M);
    sigma.forEach((length, i) => {
      const along = [Math.cos(angle + (i * Math.PI) / 2) * length, Math.sin(angle + (i * Math.PI) / 2) * length];
      axes[i]([[0, 0], along]);
    });
    arrows.forEach((arrow, j) => arrow([M[0][j], M[1][j]]));
    for (const handle of handles) put(handle, { visibility: state.composed ? "hidden" : null, tabindex: state.composed ? -1 : 0 });
  });

  const A = ui.matrix({ name: "A", rows: 2, columns: 2, edit: true, step: 0.1, max: 3.6 });
  const B = ui.matrix({ name: "B", rows: 2, columns: 2, edit: true, step: 0.1, max: 3.6 });
  const M = ui.matrix({ name: "M", rows: 2, columns: 2, title: "the product BA", label: "BA", show: formatPower });
  const W = ui.matrix({ name: "W", rows: 2, columns: 2, title: "W, the transpose", label: "W", show: formatPower });
  const how = h("p", { class: "help" });
  const other = ui.button("Other order", () => ui.set({ A: ui.state.B, B: ui.state.A }));
  const show = (element, shown) => (element.style.display = shown ? "" : "none");
  ui.watch(({ composed, rows }) => {
    show(B.element, composed);
    show(M.element, composed);
    show(W.element, rows);
    show(other, composed);
    how.textContent = rows
      ? `As in a layer: y = xW, with x and y as rows and W ${composed ? "= (BA)ᵀ" : "= Aᵀ"}. The picture is the same.`
      : composed ? "y = BAx: first A, then B." : "y = Ax: the columns of A are where the unit arrows land.";
  });
  const preset = (text, changes) => ui.button(text, () => ui.set(changes));
  const list = ui.readouts([
    ["det", "determinant", four],
    ["area", "area of the square", four],
    ["sigma1", "longer half-axis σ₁", four],
    ["sigma2", "shorter half-axis σ₂", four],
    ["condition", "condition number", (x) => (x < 1e4 ? format(x, 2) : four(x))],
    ["inverse", "inverse", inLine],
  ]);
  ui.add(
    h("div", { class: "columns" },
      h("div", {}, plane.svg,
        h("p", { class: "help" }, "Dotted: the unit square and the unit circle before the map. After it: the green parallelogram, and the ellipse with its two half-axes. Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).")),
      h("div", {}, h("div", {}, A.element, B.element, M.element, W.element), how, list)),
    h("div", { class: "bar" },
      preset("Shear, then quarter turn", { A: [[1, 1], [0, 1]], B: [[0, -1], [1, 0]], composed: true }), other,
      preset("0.1·I", { A: [[0.1, 0], [0, 0.1]], composed: false }),
      preset("Almost no inverse", { A: [[1, 1], [1, 1.01]], composed: false })),
    h("div", { class: "bar" }, ui.toggle({ name: "composed", label: "then a second map B" }), ui.toggle({ name: "rows", label: "as rows: xW" })));
}

export default {
  name: "maps",
  title: "A matrix as a map of the plane: grid, area, ellipse and inverse",
  question: "What happens to the area and to the inverse when one column comes to lie on the line of the other?",
  task: "Show the numbers, then drag the second column onto the line of the first. Then compose a shear and a quarter turn, and press Other order.",
  seen: "The grid is pressed onto a line. The area goes to 0, and the entries of the inverse grow without bound until there is none: points that fell on the same spot cannot be told apart again. Shear first, then the turn, is [[0, −1], [1, 1]]; in the other order it is [[1, −1], [1, 0]]. The determinant does not tell how near a matrix is to having no inverse: 0.1·I and [[1, 1], [1, 1.01]] both have 0.01, with condition numbers 1 and 402.",
  leftOut: "Left out: a shift. A layer also adds b, so it need not leave the origin in its place.",
  start: { A: [[2, 1], [0, 1]], B: [[0, -1], [1, 0]], composed: false, rows: false },
  compute,
  python: (state) => `import numpy as np
import nnla

A = np.array(${literal(state.A)}, float)${state.composed ? `
A = nnla.matmul(np.array(${literal(state.B)}, float), A)` : ""}
print(A, np.linalg.det(A), abs(np.linalg.det(A)))
print(np.linalg.svd(A, compute_uv=False))
if np.linalg.matrix_rank(A, rtol=${TINY}) == 2:
    print(nnla.condition_number(A), np.linalg.inv(A))`,
  build,
};
