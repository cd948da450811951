import { clamp, format, h, heat, literal, put, tint, write } from "../kit.js";

const SIDE = 8;
const MOST = 12; // the picture's side with two rows of padding
const INK = 16; // the most ink a pixel has

/** Pictures of the UCI digits, one letter a pixel: a is 0, q is 16. */
const PICTURES = {
  0: "aafnjbaaaanpkpfaadpcaliaaemaaiiaafiaajiaaelabmhaacofkmaaaagnkaaa",
  1: "aaamnfaaaaalqjaaaadpqgaaahpqqcaaaabqqdaaaabqqgaaaabqqgaaaaalqkaa",
  4: "aaablaaaaaahiaaaaabngccaaahpajiaafqkaqgaaepqnqbaaaadpkaaaaacqeaa",
  7: "aahinqpbaahhelmaaaaainbaaeiippgaaclppeaaaaaqfaaaaajpbaaaaanfaaaa",
  "one pixel": `${"a".repeat(27)}q${"a".repeat(36)}`,
};
const KERNELS = {
  "vertical edge": [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]],
  "horizontal edge": [[-1, -1, -1], [0, 0, 0], [1, 1, 1]],
  blur: [[0.1, 0.1, 0.1], [0.1, 0.2, 0.1], [0.1, 0.1, 0.1]],
  sharpen: [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
};
/** Kernels 1, 2 and 6 of the chapter's convolutional network (seed 0), rounded to one decimal. */
const LEARNED = {
  1: [[0.3, -0.1, -0.5], [0.6, -0.2, -0.9], [1.1, 0.3, 0.2]],
  2: [[-0.3, -0.6, 0], [0.2, 0.6, 0.9], [1, 0.7, -0.3]],
  6: [[0.3, 0.3, 1.2], [0.4, 0.5, 0], [0, -1, -1.4]],
};

const range = (n) => Array.from({ length: n }, (_, k) => k);
const table = (rows, columns, entry) => range(rows).map((i) => range(columns).map((j) => entry(i, j)));
const unpack = (text) => table(SIDE, SIDE, (i, j) => text.charCodeAt(SIDE * i + j) - 97);

/** The picture moved down and to the right; zeros come in. */
export const shift = (X, [down, right]) => table(SIDE, SIDE, (i, j) => X[i - down]?.[j - right] ?? 0);
export const pad = (X, padding) =>
  table(SIDE + 2 * padding, SIDE + 2 * padding, (i, j) => X[i - padding]?.[j - padding] ?? 0);
const turn = (W) => W.map((row) => [...row].reverse()).reverse();

/** Every 3 by 3 patch as a row of 9 numbers. */
export function patches(X, { stride, padding }) {
  const padded = pad(X, padding);
  const size = Math.floor((SIDE - 3 + 2 * padding) / stride) + 1;
  return range(size * size).map((k) => {
    const [i, j] = [Math.floor(k / size) * stride, (k % size) * stride];
    return range(9).map((e) => padded[i + Math.floor(e / 3)][j + (e % 3)]);
  });
}

const dot = (u, v) => u.reduce((sum, x, k) => sum + x * v[k], 0);

/** Where the kernel lies for output k: the columns of the large matrix, undefined on the padding. */
function support(k, size, { stride, padding }) {
  return range(9).map((e) => {
    const i = Math.floor(k / size) * stride - padding + Math.floor(e / 3);
    const j = (k % size) * stride - padding + (e % 3);
    return i >= 0 && j >= 0 && i < SIDE && j < SIDE ? SIDE * i + j : undefined;
  });
}

const movesOf = ({ move }) => move.map((x) => clamp(Math.round(x), -2, 2));
/** The place as it may be: a smaller output has fewer. */
const placeOf = ({ place }, size) => place.map((x) => clamp(Math.round(x), 0, size - 1));

/** How many outputs are the old ones, moved along. */
function movedAlong(Y, before, { stride }, move) {
  if (!move.some(Boolean)) return "not moved";
  if (move.some((x) => x % stride)) return "none: not a whole stride";
  const [a, e] = move.map((x) => x / stride);
  return Y.flatMap((row, i) => row.filter((y, j) => Math.abs(before[i - a]?.[j - e] - y) < 1e-9)).length;
}

function compute(state) {
  const used = state.turned ? turn(state.W) : state.W;
  const move = movesOf(state);
  const X = shift(state.X, move);
  const rows = patches(X, state);
  const size = Math.sqrt(rows.length);
  const fold = (y) => table(size, size, (i, j) => y[size * i + j]);
  const Y = fold(rows.map((row) => dot(row, used.flat())));
  const before = fold(patches(state.X, state).map((row) => dot(row, used.flat())));
  const [i, j] = placeOf(state, size);
  const covered = range(size * size).flatMap((k) => support(k, size, state).filter((c) => c !== undefined));
  return {
    Y, used, X, rows, size, i, j, places: size * size, value: Y[i][j], covered: covered.length,
    moved: movedAlong(Y, before, state, move),
  };
}

/** The largest output that this kernel can give: the scale of its colors. */
const reachOf = (W) => {
  const sum = (sign) => W.flat().reduce((total, w) => total + Math.max(0, sign * w), 0);
  return INK * Math.max(sum(1), sum(-1)) || 1;
};
const signed = (x) => (x < 0 ? `(${format(x)})` : format(x));

/** The framed patch times the kernel, in writing. */
function working({ rows, used, size, i, j, value }, hidden) {
  const terms = rows[size * i + j].map((x, e) => `${format(x)}·${signed(used.flat()[e])}`);
  return [...range(3).map((k) => `${k ? "+ " : ""}${terms.slice(3 * k, 3 * k + 3).join(" + ")}`), `= ${hidden ? "?" : format(value)}`];
}

function build(ui) {
  const picture = buildPicture(ui);
  const output = buildOutput(ui);
  const kernel = ui.matrix({ name: "W", rows: 3, columns: 3, edit: true, step: 0.1, title: "kernel W", label: "kernel W" });
  const turned = ui.matrix({ name: "used", rows: 3, columns: 3, title: "turned round", label: "turned round" });
  const sum = h("p", { class: "working conv-sum", role: "status" });
  const scale = h("span", { class: "help" });
  const size = h("dt", {});
  for (const cell of [...kernel.cells, ...turned.cells].flat()) cell.classList.add("tint");
  ui.watch((state, numbers) => {
    const largest = Math.max(...state.W.flat().map(Math.abs)) || 1;
    kernel.cells.flat().forEach((cell, k) => tint(cell, state.W.flat()[k] / largest));
    turned.cells.flat().forEach((cell, k) => tint(cell, state.hidden ? 0 : numbers.used.flat()[k] / largest));
    turned.element.classList.toggle("away", !state.turned);
    sum.replaceChildren(...working(numbers, state.hidden).map((line) => h("span", {}, line)));
    const reach = format(reachOf(state.W), 1);
    scale.textContent = `Blue below 0, red above, no color at 0; full color at ${reach} and −${reach}, the most this kernel can give.`;
    size.textContent = `side of the output: (8 − 3 + 2·${state.padding})/${state.stride} rounded down,\u00a0+\u00a01`;
  });
  ui.add(
    presets(ui, "X", [["Picture", Object.fromEntries(Object.entries(PICTURES).map(([name, text]) => [name, unpack(text)]))]]),
    presets(ui, "W", [["Kernel by hand", KERNELS], ["learned", LEARNED]]),
    h("div", { class: "conv" },
      h("div", { class: "conv-picture" }, h("p", { class: "help" }, "picture X, 0 to 16 dots of ink"), picture, arrows(ui)),
      h("div", { class: "conv-kernel" }, kernel.element, ui.toggle({ name: "turned", label: "turn round" }), turned.element),
      h("div", { class: "conv-output" }, h("p", { class: "help" }, "output Y"), output, sum)),
    h("div", { class: "columns" },
      h("div", {},
        ui.choice({ name: "padding", label: "Padding", options: [0, 1, 2].map((n) => [n, String(n)]) }),
        ui.choice({ name: "stride", label: "Stride", options: [1, 2, 3].map((n) => [n, String(n)]) }),
        scale),
      h("dl", {}, size, h("dd", {}, ui.data("size")),
        ...[["places", "numbers in the output"], ["moved", "of them moved along with the picture"], ["value", "the framed place gives"]]
          .flatMap(([name, label]) => [h("dt", {}, label), h("dd", {}, ui.data(name))]))),
    ui.choice({
      name: "view", label: "The same as",
      options: [["none", "(closed)"], ["patches", "patches times kernel"], ["banded", "one banded matrix times picture"]],
    }),
    buildViews(ui));
}

/** Buttons that put a table into the state. */
function presets(ui, name, sets) {
  return h("div", { class: "bar presets" }, ...sets.map(([label, tables]) =>
    h("div", { class: "bar", role: "group", "aria-label": label }, h("b", {}, label), ...Object.entries(tables).map(([title, value]) => {
      const button = ui.button(title, () => ui.set({ [name]: structuredClone(value) }));
      ui.watch((state) => put(button, { "aria-pressed": String(literal(state[name]) === literal(value)) }));
      return button;
    }))));
}

function arrows(ui) {
  const ways = { "←": [0, -1, "to the left"], "→": [0, 1, "to the right"], "↑": [-1, 0, "up"], "↓": [1, 0, "down"] };
  const go = (down, right) => () => {
    const [i, j] = movesOf(ui.state);
    ui.set({ move: [clamp(i + down, -2, 2), clamp(j + right, -2, 2)] });
  };
  return h("div", { class: "bar presets", role: "group", "aria-label": "Move the picture" }, h("b", {}, "Move"),
    ...Object.entries(ways).map(([text, [down, right, where]]) =>
      ui.button(text, go(down, right), { "aria-label": `move the picture ${where} by one pixel` })));
}

/** The picture with its padding, and the frame where the kernel lies: a slider in two directions. */
function buildPicture(ui) {
  const { element, cells } = heat({ rows: MOST, columns: MOST, label: "the picture", color: "gray" });
  const move = (i, j) => ui.set({ place: placeOf({ place: [i, j] }, ui.figure.compute(ui.state).size) });
  /** The place whose patch has its middle under the pointer. */
  const follow = (event) => {
    const box = element.getBoundingClientRect();
    const cell = box.width / (SIDE + 2 * ui.state.padding);
    const at = [event.clientY - box.top, event.clientX - box.left].map((x) => Math.round((x / cell - 1.5) / ui.state.stride));
    move(at[0], at[1]);
  };
  const frame = h("div", {
    class: "handle frame", tabindex: 0, role: "slider", "aria-label": "place of the kernel", "aria-roledescription": "two-way slider",
    "aria-valuemin": 0, "aria-valuemax": MOST * MOST,
    pointerdown: (event) => {
      frame.setPointerCapture(event.pointerId);
      frame.focus({ preventScroll: true });
      event.preventDefault();
    },
    pointermove: (event) => frame.hasPointerCapture(event.pointerId) && follow(event),
    keydown: (event) => {
      const way = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
      if (!way) return;
      event.preventDefault();
      const { i, j } = ui.figure.compute(ui.state);
      move(i + way[0], j + way[1]);
    },
  });
  element.append(frame);
  element.addEventListener("click", follow);
  let shown = "";
  ui.watch((state, { X, i, j, size }) => {
    const side = SIDE + 2 * state.padding;
    const percent = (x) => `${(100 * x) / side}%`;
    Object.assign(frame.style, { left: percent(j * state.stride), top: percent(i * state.stride), width: percent(3), height: percent(3) });
    put(frame, { "aria-valuenow": size * i + j, "aria-valuetext": `row ${i + 1}, column ${j + 1} of the output` });
    if (shown === `${side} ${X}`) return;
    shown = `${side} ${X}`;
    const padded = pad(X, state.padding);
    put(element, { style: `--columns: ${side}; --fit: 0.46` });
    cells.forEach((row, a) => row.forEach((cell, e) => {
      const inside = a < side && e < side;
      const edge = Math.min(a, e, side - 1 - a, side - 1 - e) < state.padding;
      cell.style.display = inside ? "" : "none";
      cell.classList.toggle("padding", edge);
      write(cell, inside ? String(padded[a][e]) : "");
      tint(cell, inside ? padded[a][e] / INK : 0);
    }));
  });
  return element;
}

function buildOutput(ui) {
  const most = MOST - 2;
  const { element, cells } = heat({ rows: most, columns: most, label: "the output", content: (i, j) => ui.data(`Y.${i}.${j}`) });
  const cover = h("div", { class: "cover", "aria-hidden": "true" }, "?");
  cells.flat().forEach((cell, k) => cell.addEventListener("click", () => ui.set({ place: [Math.floor(k / most), k % most] })));
  ui.watch((state, { Y, size, i, j }) => {
    const reach = reachOf(state.W);
    const longest = Math.max(...Y.flat().map((y) => format(y).length));
    const side = SIDE + 2 * state.padding;
    put(element, { style: `--columns: ${size}; --fit: ${Math.min(0.46, 1.42 / longest)}; width: ${(100 * size) / side}%${state.hidden ? "; display: none" : ""}` });
    cover.style.display = state.hidden ? "" : "none";
    cells.forEach((row, a) => row.forEach((cell, e) => {
      cell.style.display = a < size && e < size ? "" : "none";
      cell.classList.toggle("chosen", a === i && e === j);
      tint(cell, state.hidden ? 0 : (Y[a]?.[e] ?? 0) / reach);
    }));
  });
  return h("div", { class: "conv-box" }, element, cover);
}

/** Rectangles, [x, y, width, height, share, class] each, as one path for each color. */
class Cells {
  constructor(svg) {
    this.group = h("g");
    /** @type {SVGPathElement[]} */
    this.paths = [];
    svg.append(this.group);
  }

  draw(cells) {
    /** @type {Map<string, [share: number, name: string, d: string]>} */
    const colors = new Map();
    for (const [x, y, width, height, share, name = ""] of cells) {
      if (!share) continue; // neutral, as the paper
      const key = `${share.toFixed(3)} ${name}`;
      const color = colors.get(key) ?? [share, name, ""];
      color[2] += `M${x} ${y}h${width}v${height}h${-width}z`;
      colors.set(key, color);
    }
    while (this.paths.length < colors.size) {
      this.paths.push(h("path"));
      this.group.append(this.paths[this.paths.length - 1]);
    }
    const drawn = [...colors.values()];
    this.paths.forEach((path, k) => {
      const [share, name, d] = drawn[k] ?? [0, "", null];
      put(path, { d, class: `tint ${name}` });
      tint(path, share);
    });
  }
}

const WIDTH = 420;
const TALL = 24; // the chosen row's height

/** Where the rows stand: the chosen one is taller, so that it can be read. */
function layRows(places, chosen, top, tall) {
  const low = Math.min(15, tall / places);
  return range(places).map((k) => [top + k * low + (k > chosen ? TALL - low : 0), k === chosen ? TALL : low]);
}

/** The two matrix products, one shown at a time. */
function buildViews(ui) {
  const svg = h("svg", { role: "img" });
  const grid = h("path", { class: "grid" });
  const cells = new Cells(svg);
  const lines = h("path", { class: "conv-lines" });
  const texts = h("g");
  const frame = h("rect", { class: "outline c2" });
  svg.append(lines, grid, frame, texts);
  const text = h("div");
  const words = h("div");
  const folded = heat({ rows: SIDE, columns: SIDE, label: "the chosen row, folded to 8 by 8" });
  const fold = h("div", { class: "conv-fold" }, folded.element);
  const covered = h("p", { class: "help" }, "Covered with the numbers, since its rows give the output’s size away.");
  const facts = h("dl", {}, h("dt", {}, "entries of A that the kernel covers"), h("dd", {}, ui.data("covered")));
  words.append(text, facts);
  const element = h("div", { class: "conv-view columns" }, covered, svg, words, fold);
  let rows = [];
  svg.addEventListener("click", (event) => {
    const { d: zoom, f: origin } = svg.getScreenCTM();
    const y = (event.clientY - origin) / zoom;
    const k = rows.findIndex(([top, height]) => y >= top && y < top + height);
    const { size } = ui.figure.compute(ui.state);
    if (k >= 0) ui.set({ place: [Math.floor(k / size), k % size] });
  });
  ui.watch((state, numbers) => {
    const closed = state.view === "none" || state.hidden;
    covered.style.display = state.view !== "none" && state.hidden ? "" : "none";
    for (const part of [svg, words]) part.style.display = closed ? "none" : "";
    ui.root.classList.toggle("opened", !closed);
    fold.style.display = closed || state.view !== "banded" ? "none" : "";
    if (closed) return;
    const { size, i, j, places, used, rows: cut, X } = numbers;
    const chosen = size * i + j;
    const banded = state.view === "banded";
    const top = banded ? 14 : 2;
    rows = layRows(places, chosen, top, banded ? 200 : 300);
    const height = rows[places - 1][0] + rows[places - 1][1] + 2;
    put(svg, {
      viewBox: `0 0 ${WIDTH} ${Math.max(height, banded ? 0 : 238)}`,
      class: banded ? "wide" : null,
      "aria-label": banded ? "the large matrix, the picture as one row above it, the outputs beside it" : "the patches as rows, the kernel as a column, the outputs",
    });
    const weights = used.flat();
    const largest = Math.max(...weights.map(Math.abs)) || 1;
    const reach = reachOf(state.W);
    const Y = numbers.Y.flat();
    const [left, step] = banded ? [1, 5.8] : [1, 33];
    const out = banded ? 379 : 376;
    const drawn = rows.flatMap(([y, high], k) => [
      ...(banded
        ? support(k, size, state).flatMap((c, e) => (c === undefined ? [] : [[left + step * c, y, step, high, weights[e] / largest]]))
        : cut[k].map((x, e) => [left + step * e, y, step, high, x / INK, "gray"])),
      [out, y, 40, high, Y[k] / reach],
    ]);
    if (banded) X.flat().forEach((x, c) => drawn.push([left + step * c, 1, step, 10, x / INK, "gray"]));
    else weights.forEach((w, e) => drawn.push([318, top + 26 * e, 38, 26, w / largest]));
    cells.draw(drawn);
    const right = left + step * (banded ? 64 : 9);
    const bottom = height - 2;
    put(grid, {
      d: (banded ? range(9).map((k) => `M${left + 8 * step * k} 1V11M${left + 8 * step * k} ${top}V${bottom}`) : range(10).map((k) => `M${left + step * k} ${top}V${bottom}`)).join("") +
        range(size).map((k) => `M${left} ${rows[size * k][0]}H${right}M${out} ${rows[size * k][0]}h40`).join(""),
    });
    put(lines, { d: `M${left} ${top}H${right}V${bottom}H${left}ZM${out} ${top}h40V${bottom}h-40Z${banded ? `M${left} 1H${right}V11H${left}Z` : `M318 ${top}h38v234h-38Z`}` });
    const [y] = rows[chosen];
    put(frame, { x: left, y, width: right - left, height: TALL });
    const number = (x, at, value) => h("text", { x, y: at, "text-anchor": "middle", class: "conv-number" }, format(value));
    texts.replaceChildren(number(out + 20, y + 17, Y[chosen]),
      ...(banded ? [] : [...cut[chosen].map((x, e) => number(left + step * (e + 0.5), y + 17, x)), ...weights.map((w, e) => number(337, top + 26 * e + 18, w))]));
    facts.style.display = banded ? "" : "none";
    text.replaceChildren(...explain(banded, numbers));
    if (!banded) return;
    const row = Array(SIDE * SIDE).fill(0);
    const laid = support(chosen, size, state);
    laid.forEach((c, e) => c !== undefined && (row[c] = weights[e]));
    folded.cells.flat().forEach((cell, c) => {
      write(cell, format(row[c]));
      cell.classList.toggle("laid", laid.includes(c));
      tint(cell, row[c] / largest);
    });
  });
  return element;
}

function explain(banded, { places, i, j, size }) {
  const k = size * i + j + 1;
  const shapes = banded
    ? `y = Ax: A is (${places}, 64), the picture x has 64 numbers (above the matrix, lying down), y has ${places}.`
    : `Patches (${places}, 9) times kernel (9, 1) gives y (${places}, 1). A pixel stands in each patch that holds it.`;
  const row = banded
    ? `Row ${k} of A is framed, and stands in the small grid, folded to 8 by 8: the kernel, laid where the frame is, and zeros elsewhere. The next row holds the same numbers, moved along.`
    : `Row ${k} is framed: the patch at row ${i + 1}, column ${j + 1}, read line by line. The kernel is read in the same order.`;
  return [h("p", {}, shapes), h("p", {}, row), h("p", { class: "help" }, "Click another row to frame it.")];
}

export default {
  name: "convolution",
  title: "A kernel on a picture of 8 by 8 pixels, and the same as two matrix products",
  question: "Where will the output be strong, and how many numbers will it have?",
  task: "Point at the places, then show the numbers. Move the picture by one pixel. Open the banded matrix and look along a row. Hide the numbers, set the stride to 2, and say the output’s size first. Then choose one pixel: do you know the table that comes out?",
  seen: "The strongest outputs are 40 on the outer side of the left stroke and −35 on its inner side: ink begins, ink ends. Moved to the right by one pixel, 30 of the 36 numbers are the old ones, one place further; the left column is new. Each row of the large matrix holds the same nine numbers, moved along, and zeros elsewhere: few numbers, used many times. With stride 2 the output is 3 by 3, since 5/2 is rounded down, and the last row and column of the picture are never seen. One pixel gives the kernel turned round, times its ink.",
  leftOut: "Left out: the bias, several numbers per pixel, several kernels at once. The learned kernels are 1, 2 and 6 of the eight in the first layer of the chapter’s convolutional network (start 0), rounded to one decimal; they still resemble their random start.",
  start: {
    X: unpack(PICTURES[0]), W: KERNELS["vertical edge"], padding: 0, stride: 1, move: [0, 0], turned: false, place: [3, 0], view: "none",
  },
  compute,
  python: (state) => code(state),
  build,
};

const along = ({ stride, move: [down, right] }) => `
before = convolve(picture)
places = [(i, j) for i, j in np.ndindex(Y.shape) if 0 <= i - ${down / stride} < len(Y) and 0 <= j - ${right / stride} < len(Y)]
print("moved along", sum(np.isclose(Y[i, j], before[i - ${down / stride}, j - ${right / stride}]) for i, j in places))`
  .replaceAll("- -", "+ ").replaceAll(/ [-+] 0\b/g, "");

function code(state) {
  const [down, right] = movesOf(state);
  const moved = Boolean(down || right) && !(down % state.stride || right % state.stride);
  const W = state.turned ? "W[::-1, ::-1]" : "W";
  const { i, j } = compute(state);
  const rows = state.X.map((row) => `    ${literal(row)},`).join("\n");
  return `import numpy as np
import nnla

picture = np.array([
${rows}
])
W = np.array(${literal(state.W)})


def convolve(X):
    images, kernel = X.reshape(1, 8, 8, 1), ${W}.reshape(3, 3, 1, 1)
    Y = nnla.conv2d(images, kernel, np.zeros(1), stride=${state.stride}, padding=${state.padding})
    return Y[0, :, :, 0]


X = np.pad(picture, 2)[${2 - down}:${10 - down}, ${2 - right}:${10 - right}]  # moved down by ${down}, right by ${right}
Y = convolve(X)
print(Y)
print("side", len(Y), "numbers", Y.size, "at the frame", Y[${i}, ${j}])
inside = nnla.patches(np.ones((1, 8, 8, 1)), 3, 3, stride=${state.stride}, padding=${state.padding})
print("entries that the kernel covers", inside.sum())${moved ? along(state) : ""}`;
}
