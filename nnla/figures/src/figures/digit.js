import { clamp, format, h, put } from "../kit.js";

// A drawing is strokes on a pad of 84 by 84 cells, written as their points, two digits across and
// two down, with "-" between strokes. What is computed here stands in Python in handwriting.py.
// The network's weights are a script of their own, which only pages with this figure load.
const PAD = 84;
const RADIUS = 3.5; // of the pen, in cells
const [SIDE, BOX] = [28, 20]; // MNIST's images, and the square into which a digit is scaled
const FULL = 8; // the activation that is drawn in full color, the same for every drawing
const ZOOM = 4; // how large a cell of the pad is drawn
const APART = 2; // cells between two points of a stroke
const MEASURED = ["right", "top", "centeredRight", "centeredTop", "invertedRight", "invertedTop", "noiseTop"];
const EXAMPLES = [
  ["7", "2216601652344452-44523870"],
  ["7 with a bar", "22166016523444523870-36446044"],
  ["7 in a corner", "04042404191415231232"],
  ["house", "1840187466746640-144242127042-3674365448544874"],
];

/** @typedef {{scale: number, b: number[], W: string}} Layer */
/** @typedef {{measured: Record<string, number>, layers: Layer[], read?: object}} Shipped */
/** What a script of its own brings. @returns {Shipped} */
// eslint-disable-next-line no-restricted-globals -- the one name that another script of the project sets
const shipped = () => /** @type {any} */ (globalThis).nnlaDigit;

const sum = (values) => values.reduce((total, x) => total + x, 0);

function points(strokes) {
  const read = (stroke) => [...stroke.matchAll(/(\d\d)(\d\d)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  return strokes.split("-").map(read).filter((stroke) => stroke.length);
}

/** The ink of each cell of the pad, from 0 to 1. */
function ink(strokes) {
  const image = new Float64Array(PAD * PAD);
  for (const stroke of points(strokes)) {
    stroke.forEach((from, k) => line(image, from, stroke[k + 1] ?? from));
  }
  return image;
}

function line(image, [x1, y1], [x2, y2]) {
  const [right, down, reach] = [x2 - x1, y2 - y1, Math.ceil(RADIUS)];
  const square = right * right + down * down || 1;
  for (let y = Math.max(0, Math.min(y1, y2) - reach); y <= Math.min(PAD - 1, Math.max(y1, y2) + reach); y++) {
    for (let x = Math.max(0, Math.min(x1, x2) - reach); x <= Math.min(PAD - 1, Math.max(x1, x2) + reach); x++) {
      const along = clamp(((x - x1) * right + (y - y1) * down) / square, 0, 1);
      const [across, below] = [x - (x1 + along * right), y - (y1 + along * down)];
      const distance = Math.sqrt(across * across + below * below);
      image[y * PAD + x] = Math.max(image[y * PAD + x], clamp(RADIUS + 0.5 - distance, 0, 1));
    }
  }
}

/** Cut a square from an image of size by size, and scale it to n by n: each is the mean of its area. */
function resize(image, size, top, left, side, n) {
  const [down, across] = [shares(size, top, side, n), shares(size, left, side, n)];
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = new Float64Array(size);
    for (const [r, share] of down[i]) for (let c = 0; c < size; c++) row[c] += share * image[r * size + c];
    for (let j = 0; j < n; j++) result[i * n + j] = sum(across[j].map(([c, share]) => share * row[c]));
  }
  return result;
}

/** For each of n new pixels: the old ones in it, each with its share. */
function shares(size, start, side, n) {
  const step = side / n;
  return Array.from({ length: n }, (_, i) => {
    const begin = start + step * i;
    return Array.from({ length: size }, (_, k) => [k, Math.max(0, Math.min(k + 1, begin + step) - Math.max(k, begin)) / step])
      .filter(([, share]) => share > 0);
  });
}

/** Scale and center as MNIST's images were: the longer side of the ink becomes 20 pixels, and the
 * center of mass comes to pixel (14, 14), moved by whole pixels. */
function center(image, size) {
  const result = new Float64Array(SIDE * SIDE);
  const black = [...image.keys()].filter((k) => image[k] > 0);
  if (!black.length) return result;
  const [rows, columns] = [black.map((k) => Math.floor(k / size)), black.map((k) => k % size)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const longer = Math.max(Math.max(...rows) - top, Math.max(...columns) - left) + 1;
  const scaled = resize(image, size, top, left, longer, BOX);
  const mass = sum(scaled);
  const middle = (place) => sum(scaled.map((x, k) => x * place(k))) / mass;
  const move = (place) => Math.floor(SIDE / 2 - middle(place) + 0.5 + 1e-9); // a half is not left to rounding errors
  const [row, column] = [(k) => Math.floor(k / BOX), (k) => k % BOX];
  const [down, right] = [move(row), move(column)];
  scaled.forEach((x, k) => {
    const [r, c] = [row(k) + down, column(k) + right];
    if (Math.min(r, c) >= 0 && Math.max(r, c) < SIDE) result[r * SIDE + c] = x;
  });
  return result;
}

/** What the network gets of a drawing: 784 pixels. */
function pixels({ strokes, centering, invert }) {
  const drawing = ink(strokes);
  const image = centering ? center(drawing, PAD) : resize(drawing, PAD, 0, 0, PAD, SIDE);
  return invert ? image.map((x) => 1 - x) : image;
}

/** @type {{scale: number, b: number[], W: Int8Array}[]} */
let layers = [];

/** W and b of each layer; W is whole numbers of one byte, times the layer's scale. */
function parameters() {
  if (!layers.length) {
    layers = shipped().layers.map(({ scale, b, W }) => ({ scale, b, W: Int8Array.from(atob(W), (c) => c.charCodeAt(0)) }));
    shipped().read = { center, activations }; // tests read MNIST's images with what the figure calls
  }
  return layers;
}

/** xW + b */
function linear(x, { scale, b, W }) {
  const z = new Float64Array(b.length);
  x.forEach((value, d) => {
    if (value) for (let m = 0; m < z.length; m++) z[m] += value * W[d * z.length + m];
  });
  return z.map((value, m) => scale * value + b[m]);
}

const relu = (z) => z.map((x) => Math.max(x, 0));

function softmax(z) {
  const most = Math.max(...z);
  const e = z.map((x) => Math.exp(x - most));
  const total = sum(e);
  return e.map((x) => x / total);
}

/** The activations of both hidden layers, and the probabilities. */
function activations(x) {
  const [first, second, third] = parameters();
  const h1 = relu(linear(x, first));
  const h2 = relu(linear(h1, second));
  return { h1, h2, p: softmax(linear(h2, third)) };
}

function compute(state) {
  const x = pixels(state);
  const { h1, h2, p } = activations(x);
  const top = Math.max(...p);
  const on = (values) => values.filter((value) => value > 0).length;
  return {
    x, h1, h2, p, top, reads: p.indexOf(top),
    on1: on(h1), on2: on(h2), largest1: Math.max(...h1), largest2: Math.max(...h2),
    measured: MEASURED.map((name) => shipped().measured[name]),
  };
}

/** A probability is never 0 or 1, so it does not read as such. */
const share = (p) => (p < 0.00005 ? "< 0.0001" : p > 0.99995 ? "> 0.9999" : p.toFixed(4));

function build(ui) {
  const pad = new Pad(ui);
  const set = (strokes) => {
    pad.lower(false);
    ui.set({ strokes });
  };
  const undo = () => set(ui.state.strokes.split("-").slice(0, -1).join("-"));
  const layer = (name, columns, full, label, title, ...below) => h("div", {}, cells(ui, name, columns, full, label),
    h("div", { class: "caption" }, h("b", {}, title)), h("div", { class: "help" }, ...below));
  const units = (k) => [ui.data(`on${k}`), " on, largest ", ui.data(`largest${k}`, (x) => format(x, 2))];
  const ends = h("span");
  ui.watch(({ invert }) => (ends.textContent = invert ? "paper 1, ink 0" : "paper 0, ink 1"));
  ui.add(
    h("div", { class: "columns" },
      h("div", {}, pad.svg, h("div", { class: "bar" }, ui.button("Clear", () => set("")), ui.button("Undo", undo))),
      h("div", {},
        ui.toggle({ name: "centering", label: "Center as in training" }), h("br"),
        ui.toggle({ name: "invert", label: "Invert: paper 1, ink 0" }),
        ui.readouts([["reads", "the network reads"], ["top", "top probability", share]]),
        bars(ui))),
    h("div", { class: "bar drawings", role: "group", "aria-label": "Ready-made drawings" },
      "Ready-made:", ...EXAMPLES.map(([text, strokes]) => ui.button(text, () => set(strokes)))),
    h("p", { class: "help" }, "Draw with mouse, pen or finger. By keyboard: focus the pen, move it with the arrow keys (with Shift, faster), lower and lift it with Space."),
    h("div", { class: "trio layers" },
      layer("x", 28, 1, "What the network gets: 28 by 28 pixels", "784 pixels", ends),
      layer("h1", 12, FULL, "The activations of the first hidden layer", "128 units", ...units(1)),
      layer("h2", 8, FULL, "The activations of the second hidden layer", "64 units", ...units(2))),
    h("p", { class: "help" }, `A unit is a square: empty at 0, full color at ${FULL} or more. The scale is the same in both layers and for every drawing.`));
  ui.addBelow(measured(ui));
}

/** The pad: a pointer draws where it is pressed, and the pen moves by keyboard. */
class Pad {
  constructor(ui) {
    this.ui = ui;
    const edge = PAD * ZOOM;
    const drawn = h("path", { class: "pen-stroke", "stroke-width": 2 * RADIUS * ZOOM });
    this.pen = h("g", {
      class: "handle c2", tabindex: 0, role: "slider", "aria-label": "pen", "aria-roledescription": "two-way slider",
      "aria-valuemin": 0, "aria-valuemax": PAD - 1,
      keydown: (event) => this.press(event), blur: () => this.lower(false),
    }, h("circle", { class: "reach", r: 18 }), h("circle", { class: "knob", r: RADIUS * ZOOM }));
    this.svg = h("svg", {
      class: "pad", viewBox: `0 0 ${edge} ${edge}`, role: "group", "aria-label": "The pad",
      pointerdown: (event) => {
        this.svg.setPointerCapture(event.pointerId);
        this.pen.focus({ preventScroll: true });
        event.preventDefault();
        this.lower(false);
        this.move(this.cell(event), true, true);
      },
      pointermove: (event) => this.svg.hasPointerCapture(event.pointerId) && this.move(this.cell(event), true),
    }, h("rect", { class: "paper", width: edge, height: edge }), drawn, this.pen);
    ui.watch(({ strokes, pen }) => {
      const at = (place) => place.map((x) => (x + 0.5) * ZOOM).join(" ");
      put(drawn, { d: points(strokes).map((stroke) => `M${[...stroke, stroke[stroke.length - 1]].map(at).join("L")}`).join("") });
      put(this.pen, { transform: `translate(${at(pen)})`, "aria-valuenow": pen[0] });
      this.tell();
    });
    this.lower(false);
  }

  /** The cell under a pointer. */
  cell(event) {
    const box = this.svg.getBoundingClientRect();
    const edge = Math.min(box.width, box.height);
    const x = (event.clientX - box.left - (box.width - edge) / 2) / edge;
    const y = (event.clientY - box.top - (box.height - edge) / 2) / edge;
    return [x, y].map((part) => clamp(Math.floor(part * PAD), 0, PAD - 1));
  }

  /** Move the pen; where it draws, the stroke follows, or a new one begins. */
  move(pen, draws, begins = false) {
    const { strokes } = this.ui.state;
    const last = strokes.slice(-4).match(/../g)?.map(Number) ?? [];
    const near = !begins && Math.hypot(pen[0] - last[0], pen[1] - last[1]) < APART;
    const point = pen.map((x) => String(x).padStart(2, "0")).join("");
    this.ui.set({ pen, ...(draws && !near && { strokes: strokes + (begins && strokes ? "-" : "") + point }) });
  }

  press(event) {
    const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!way && event.key !== " ") return;
    event.preventDefault();
    const { pen } = this.ui.state;
    const step = event.shiftKey ? 4 * APART : APART;
    if (way) this.move(pen.map((x, i) => clamp(x + step * way[i], 0, PAD - 1)), this.lowered);
    else this.lower(!this.lowered);
  }

  /** Lower the pen, which begins a stroke, or lift it. */
  lower(down) {
    this.lowered = down;
    this.pen.classList.toggle("lowered", down);
    if (down) this.move(this.ui.state.pen, true, true);
    this.tell();
  }

  tell() {
    const [x, y] = this.ui.state.pen;
    put(this.pen, { "aria-valuetext": `pen ${this.lowered ? "lowered" : "lifted"}, ${x} to the right, ${y} down` });
  }
}

/** Numbers as squares: empty at 0, full color at `full`. */
function cells(ui, name, columns, full, label) {
  const svg = h("svg", { class: columns === SIDE ? "cells pixels" : "cells", viewBox: `0 0 ${columns} ${columns}`, role: "img", "aria-label": label, "shape-rendering": "crispEdges" });
  const gap = full === 1 ? 0 : 0.12;
  const squares = [];
  ui.watch((_, numbers) => {
    numbers[name].forEach((value, k) => {
      if (!squares[k]) {
        const place = { x: (k % columns) + gap / 2, y: Math.floor(k / columns) + gap / 2, width: 1 - gap, height: 1 - gap };
        svg.append(h("rect", { class: "empty", ...place }), (squares[k] = h("rect", place)));
      }
      squares[k].setAttribute("opacity", clamp(value / full, 0, 1).toFixed(3));
    });
  });
  return svg;
}

/** The ten probabilities, as bars from 0 to 1. */
function bars(ui) {
  const rows = Array.from({ length: 10 }, (_, k) => {
    const bar = h("div");
    ui.watch((state, { p }) => (bar.style.width = state.hidden ? "0" : `${100 * p[k]}%`));
    return h("tr", {}, h("th", { scope: "row" }, String(k)), h("td", {}, h("div", { class: "rail" }, bar)), h("td", {}, ui.data(`p.${k}`, share)));
  });
  return h("table", { class: "bars", "aria-label": "The ten probabilities" }, h("tbody", {}, ...rows));
}

/** What was measured of the network, on a part of MNIST that it was not trained on. */
function measured(ui) {
  const { images, unchanged } = shipped().measured;
  const count = (n) => n.toLocaleString("en");
  const number = (k) => h("td", {}, ui.data(`measured.${k}`));
  const row = (label, ...values) => h("tr", {}, h("th", { scope: "row" }, label), ...values);
  const head = ["", "read right", "mean top probability"].map((text) => (text ? h("th", { scope: "col" }, text) : h("td")));
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "What was measured of this network" },
    h("table", { class: "list wraps" },
      h("caption", {}, `Measured once, on the ${count(images)} test images of MNIST`),
      h("thead", {}, h("tr", {}, ...head)),
      h("tbody", {},
        row("as they are", number(0), number(1)),
        row(`centered as drawings are; ${count(unchanged)} are already`, number(2), number(3)),
        row("inverted", number(4), number(5)),
        row("noise: each pixel anything from 0 to 1", h("td", {}, "no digit"), number(6)))));
}

export default {
  name: "digit",
  title: "A drawing, and what a network trained on handwritten digits reads in it",
  question: "Ten probabilities, which add up to 1. What does the network answer when you draw a house?",
  task: "Guess, then show the numbers. Draw a 7 in your own hand, with and without a bar. Switch centering off and draw it in a corner. Invert. Then draw a house.",
  seen: "Centered as in training, each 7 is read as 7, also the one in the corner. With centering off, the 7 in the corner is read as 6, with top probability 0.64. Inverted, the large 7 is read as 9, with 0.9994: hardly less. So it goes with the test images: inverted, they are read right one time in ten, as by chance, while the mean top probability only falls from 0.99 to 0.92. The house is some digit (the ready-made one 0, with 0.68; yours perhaps another), and so is an empty pad, because ten probabilities add up to 1: the network has no word for “none”.",
  leftOut: "Left out: your pen, your hand and your country’s 1 and 7. The network was trained on MNIST alone, so the shares above are not the share of your drawings that it reads right.",
  start: { strokes: "", pen: [42, 42], centering: true, invert: false },
  compute,
  python: ({ strokes, centering, invert }) => `import nnla
from nnla.figures import handwriting

(W1, b1), (W2, b2), (W3, b3) = handwriting.parameters()
x = handwriting.pixels("${strokes}", centering=${truth(centering)}, invert=${truth(invert)})
H1 = nnla.relu(x @ W1 + b1)
H2 = nnla.relu(H1 @ W2 + b2)
P = nnla.softmax(H2 @ W3 + b3)
print((H1 > 0).sum(), H1.max(), (H2 > 0).sum(), H2.max())
print(P.argmax(), P.max())
print(P)`,
  build,
};

const truth = (value) => (value ? "True" : "False");
