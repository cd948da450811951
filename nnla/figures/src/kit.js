// What all figures share. A figure is a plain object, the default export of figures/<name>.js:
//
//   name      as in data-figure and in the name of its file
//   title     what it is, for those who listen to it
//   question  to be answered before the numbers are uncovered
//   task      what to try
//   seen      what was seen, folded under the figure
//   leftOut   what the picture leaves out
//   start     its state: { u: [3, 1], ... }; the Python class has the same traits
//   compute   (state) => numbers: the mathematics, named as in nnla; a word where undefined
//   python    (state) => the lines of Python that give the same numbers
//   build     (ui) => void: makes the elements; ui.watch(draw) has them follow state and numbers
//
// The state lives in a model: the widget's in a notebook, an object with the same methods on a page.

/** @typedef {Record<string, any>} State */
/** @typedef {{get(name: string): any, set(name: string, value: any): void, save_changes(): void,
 *   on(event: string, callback: () => void): void, off(event: string, callback: () => void): void,
 *   first?: State}} Model */
/** @typedef {{name: string, title: string, question: string, task: string, seen: string, leftOut: string,
 *   start: State, compute(state: State): State, python(state: State): string, build(ui: UI): void}} Figure */

const SVG = new Set("svg g path line circle polygon polyline rect text tspan".split(" "));

/** Make an element, of HTML or SVG: h("p", { class: "help" }, "text").
 * @param {string} tag @param {Record<string, any>} [attributes] @param {...(Node | string)} children
 * @returns {any} */
export function h(tag, attributes = {}, ...children) {
  const element = SVG.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  put(element, attributes);
  element.append(...children);
  return element;
}

/** Set attributes that differ; a function is a listener, and false or null takes an attribute away. */
export function put(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === false || value == null) element.removeAttribute(name);
    else {
      const text = value === true ? "" : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }
  return element;
}

/** Write a number with at most so many digits after the point, a vector as (3, 1); words stay. */
export function format(x, digits = 4) {
  if (typeof x === "string") return x;
  if (Array.isArray(x)) return `(${x.map((entry) => format(entry, digits)).join(", ")})`;
  if (Number.isNaN(x)) return "undefined";
  if (!Number.isFinite(x)) return x > 0 ? "∞" : "−∞";
  const rounded = Number(x.toFixed(digits)) || 0; // not −0
  const text = rounded && Math.abs(rounded) < 1e-6 ? x.toFixed(digits).replace(/0+$/, "") : String(rounded); // not 5e-7
  return text.replace("-", "−");
}

/** Write a number of any size with so many digits that count: 4.1·10⁻⁷. */
export function formatPower(x, digits = 2) {
  if (typeof x === "string" || !Number.isFinite(x) || x === 0 || (Math.abs(x) >= 1e-3 && Math.abs(x) < 1e4)) return format(x);
  const [front, power] = x.toExponential(digits - 1).split("e");
  const raised = [...String(Number(power))].map((c) => (c === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(c)])).join("");
  return `${format(Number(front), digits)}·10${raised}`;
}

/** Write numbers, vectors and matrices as Python does: [[2, 1], [0, 1]]. */
export const literal = (value) =>
  Array.isArray(value) ? `[${value.map(literal).join(", ")}]` : String(Number(value.toPrecision(12)));

/** Color a cell by its share of the scale, from −1 to 1: 0 is neutral, the sign chooses the color. */
export function tint(element, share) {
  const size = Math.min(1, Math.abs(share) || 0).toFixed(3);
  if (element.style.getPropertyValue("--share") !== size) element.style.setProperty("--share", size);
  element.classList.toggle("negative", share < 0);
}

/** A grid of square cells to be tinted: returns { element, cells }. */
export function heat({ rows, columns, label, content = (_i, _j) => "", color = "" }) {
  const cells = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => h("div", { class: `tint ${color}` }, content(i, j))));
  const element = h("div", { class: "heat", role: "group", "aria-label": label, style: `--columns: ${columns}` }, ...cells.flat());
  return { element, cells };
}

export const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
const toStep = (x, step) => Number((Math.round(x / step) * step).toFixed(6)) || 0;

/** What a figure builds itself with. */
export class UI {
  /** @param {Figure} figure @param {Model} model @param {HTMLElement} root */
  constructor(figure, model, root) {
    this.figure = figure;
    this.model = model;
    this.root = root;
    /** @type {((state: State, numbers: State) => void)[]} */
    this.watchers = [];
    this.body = h("div", { class: "nnla-body" });
    this.below = h("div", { class: "nnla-below" });
    this.status = h("div", { class: "status", role: "status" });
  }

  get state() {
    const names = ["hidden", ...Object.keys(this.figure.start)];
    return Object.fromEntries(names.map((name) => [name, this.model.get(name)]));
  }

  /** Change the state; all that watches follows. @param {State} changes */
  set(changes) {
    for (const [name, value] of Object.entries(changes)) this.model.set(name, value);
    this.model.save_changes();
  }

  /** Have a function called with state and numbers now and after every change. */
  watch(draw) {
    this.watchers.push(draw);
  }

  update() {
    const state = this.state;
    const numbers = this.figure.compute(state);
    for (const draw of this.watchers) draw(state, numbers);
  }

  /** What the figure is, above its buttons. */
  add(...children) {
    this.body.append(...children);
  }

  /** What stands below the buttons. */
  addBelow(...children) {
    this.below.append(...children);
  }

  /** A number that follows numbers[name], or an entry of it, "h.3": covered while hidden, with its
   * exact value on hover. */
  data(name, show = format, unit = "") {
    const element = h("data", { "data-name": name });
    const [stem, ...place] = name.split(".");
    const at = (numbers) => place.reduce((value, k) => value?.[k], numbers[stem]) ?? "";
    let shown;
    let covered;
    this.watch((state, numbers) => {
      const value = at(numbers);
      if (value === shown && state.hidden === covered) return;
      [shown, covered] = [value, state.hidden];
      fill(element, value, covered, show, unit);
    });
    return element;
  }

  /** A list of readings: [name, label, show?, unit?] each. */
  readouts(rows) {
    const list = h("dl");
    for (const [name, label, show, unit] of rows) {
      list.append(h("dt", {}, label), h("dd", {}, this.data(name, show, unit)));
    }
    return list;
  }

  /** A matrix in brackets. With `edit` its numbers are fields for state[name]; else they follow
   * numbers[name]. A vector is a row, or with `column` a column. Returns { element, cells }. */
  matrix({ name, rows, columns, label = name, title = label, edit = false, step = 1, max = 99, show = format, color = "" }) {
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => h("td")));
    const flat = rows === 1;
    const at = (value, i, j) => (Array.isArray(value?.[0]) ? value[i]?.[j] : value?.[flat ? j : i]);
    cells.forEach((row, i) => row.forEach((cell, j) => {
      const place = flat ? `component ${j + 1}` : `row ${i + 1}, column ${j + 1}`;
      if (!edit) {
        cell.append(this.data(`${name}.${i}.${j}`, show));
        return;
      }
      const change = () => {
        if (input.value === "" || !Number.isFinite(input.valueAsNumber)) return;
        const value = structuredClone(this.state[name]);
        const entry = clamp(input.valueAsNumber, -max, max);
        if (Array.isArray(value[0])) value[i][j] = entry;
        else value[flat ? j : i] = entry;
        this.set({ [name]: value });
      };
      const input = h("input", {
        type: "number", step, min: -max, max, inputmode: "decimal",
        "aria-label": `${title}, ${place}`, input: change, blur: () => this.update(),
      });
      cell.append(input);
      this.watch((state) => {
        const value = at(state[name], i, j);
        if (document.activeElement !== input || input.valueAsNumber !== value) input.value = String(value);
      });
    }));
    const table = h("table", { class: "matrix", role: "group", "aria-label": title },
      h("tbody", { role: "presentation" }, ...cells.map((row) => h("tr", { role: "presentation" }, ...row.map((cell) => put(cell, { role: "presentation" }))))));
    const element = h("span", { class: "named" }, h("span", { class: `name ${color}` }, label, h("span", { class: "equals" }, " =")), table);
    return { element, cells, table };
  }

  /** A slider for a number of the state, or for one entry of a list. */
  slider({ name, entry = -1, label, min, max, step, show = format }) {
    const value = h("data");
    const changed = (x) => (entry < 0 ? x : this.state[name].map((old, k) => (k === entry ? x : old)));
    const input = h("input", { type: "range", min, max, step, input: () => this.set({ [name]: changed(input.valueAsNumber) }) });
    this.watch((state) => {
      const x = entry < 0 ? state[name] : state[name][entry];
      input.value = String(x);
      value.textContent = show(x);
      input.setAttribute("aria-valuetext", show(x));
    });
    return h("label", { class: "slider" }, h("span", {}, label), input, value);
  }

  /** One of several: options are [value, label] each. */
  choice({ name, label, options }) {
    const group = `nnla-${++counter}`;
    const inputs = options.map(([value]) =>
      h("input", { type: "radio", name: group, value, change: () => this.set({ [name]: value }) }));
    this.watch((state) => inputs.forEach((input, i) => (input.checked = state[name] === options[i][0])));
    return h("fieldset", {}, h("legend", {}, label), ...options.map(([, text], i) => h("label", {}, inputs[i], text)));
  }

  /** One of many, in a list that unfolds: options are [value, label] each. */
  select({ name, label, options }) {
    const other = h("option", { hidden: true });
    const input = h("select", { change: () => this.set({ [name]: options[input.selectedIndex][0] }) },
      ...options.map(([, text]) => h("option", {}, text)), other);
    this.watch((state) => {
      const place = options.findIndex(([value]) => value === state[name]);
      input.selectedIndex = place < 0 ? options.length : place;
      other.textContent = String(state[name]);
    });
    return h("label", { class: "field" }, h("span", {}, label), input);
  }

  /** A switch for a truth value of the state. */
  toggle({ name, label }) {
    const input = h("input", { type: "checkbox", change: () => this.set({ [name]: input.checked }) });
    this.watch((state) => (input.checked = state[name]));
    return h("label", {}, input, label);
  }

  button(text, click, attributes = {}) {
    return h("button", { type: "button", click, ...attributes }, text);
  }

  /** A plane with equal axes from −reach to reach, a line at every whole number. */
  plane({ reach, label }) {
    return new Plane(this, reach, label);
  }

  say(text, code = "") {
    this.status.replaceChildren(text, ...(code ? [h("pre", { tabindex: 0 }, code)] : []));
  }
}

/** Write a text, unless it stands there: nothing is laid out anew. */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

let counter = 0;

function fill(element, value, hidden, show, unit = "") {
  const isWord = typeof value === "string";
  element.classList.toggle("covered", Boolean(hidden));
  write(element, hidden ? "?" : show(value) + (isWord ? "" : unit));
  const exact = hidden || isWord ? null : String(value);
  put(element, { value: exact, title: exact });
}

const SIZE = 400;

class Plane {
  constructor(ui, reach, label) {
    this.ui = ui;
    this.reach = reach;
    this.scale = SIZE / (2 * reach);
    this.svg = h("svg", { viewBox: `0 0 ${SIZE} ${SIZE}`, role: "group", "aria-label": label });
    for (let k = Math.ceil(-reach); k <= reach; k++) {
      const [x, y] = this.at([k, k]);
      this.line([0, y], [SIZE, y], k ? "grid" : "axis");
      this.line([x, 0], [x, SIZE], k ? "grid" : "axis");
    }
    for (let k = Math.ceil(-reach) + 1; k < reach; k += reach > 6 ? 2 : 1) {
      const [x, y] = this.at([k, k]);
      if (!k) continue;
      this.put("text", { class: "tick", x, y: SIZE / 2 + 15, "text-anchor": "middle" }, format(k));
      this.put("text", { class: "tick", x: SIZE / 2 - 6, y: y + 4, "text-anchor": "end" }, format(k));
    }
  }

  /** The place in the drawing of a point of the plane. */
  at([x, y]) {
    return [SIZE / 2 + x * this.scale, SIZE / 2 - y * this.scale];
  }

  put(tag, attributes, ...children) {
    const element = h(tag, { "aria-hidden": "true", ...attributes }, ...children);
    this.svg.append(element);
    return element;
  }

  line([x1, y1], [x2, y2], name) {
    return this.put("line", { x1, y1, x2, y2, class: name });
  }

  /** A path through points of the plane: returns a function that moves it. */
  path(name, closed = false) {
    const path = this.put("path", { class: name });
    return (points) => {
      const text = points.map((p) => this.at(p).map((c) => c.toFixed(2)).join(" ")).join("L");
      path.setAttribute("d", points.length ? `M${text}${closed ? "Z" : ""}` : "");
    };
  }

  /** A text at a point of the plane: returns a function that moves it. */
  text(name) {
    const text = this.put("text", { class: `label ${name}`, "text-anchor": "middle" });
    return (point, words) => {
      const [x, y] = this.at(point);
      put(text, { x: clamp(x, 14, SIZE - 14).toFixed(2), y: clamp(y + 5, 16, SIZE - 6).toFixed(2) });
      text.textContent = words;
    };
  }

  /** An arrow with its letter on one side, 1 or −1: returns a function that moves its tip, and its
   * foot from the origin. */
  arrow(color, letter, side = 1) {
    const shaft = this.path(`shaft ${color}`);
    const head = this.path(color, true);
    const name = this.text(`math ${color}`);
    return (tip, foot = [0, 0], shown = true) => {
      const along = tip.map((x, i) => x - foot[i]);
      const length = Math.hypot(...along);
      const unit = length ? along.map((x) => x / length) : [0, 0];
      const size = Math.min(0.036 * this.reach * 2, length);
      const back = tip.map((x, i) => x - size * unit[i]);
      const wide = [-unit[1] * size * 0.42, unit[0] * size * 0.42];
      shaft(shown && length ? [foot, back] : []);
      head(shown && length ? [tip, back.map((x, i) => x + wide[i]), back.map((x, i) => x - wide[i])] : []);
      const beside = length ? [unit[0] - 0.8 * side * unit[1], unit[1] + 0.8 * side * unit[0]] : [0.7, 0.7];
      name(tip.map((x, i) => x + 0.09 * this.reach * beside[i]), shown ? letter : "");
    };
  }

  /** A handle: a slider in two directions. get(state) gives its point, change(point) the new state. */
  handle({ label, color, step, get, change, most = this.reach * 0.9 }) {
    const { ui } = this;
    const move = (point) => ui.set(change(point.map((x) => clamp(toStep(x, step), -most, most)), ui.state));
    const handle = h("g", {
      class: `handle ${color}`, tabindex: 0, role: "slider", "aria-label": label, "aria-roledescription": "two-way slider",
      "aria-valuemin": -most, "aria-valuemax": most,
      pointerdown: (event) => {
        handle.setPointerCapture(event.pointerId);
        handle.focus({ preventScroll: true });
        event.preventDefault();
      },
      pointermove: (event) => {
        if (!handle.hasPointerCapture(event.pointerId)) return;
        const box = this.svg.getBoundingClientRect();
        const side = Math.min(box.width, box.height);
        const x = (event.clientX - box.left - box.width / 2) / side;
        const y = (event.clientY - box.top - box.height / 2) / side;
        move([x * 2 * this.reach, -y * 2 * this.reach]);
      },
      keydown: (event) => {
        const way = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
        if (!way) return;
        event.preventDefault();
        const far = event.shiftKey ? Math.max(1, step) : step;
        const point = get(ui.state);
        move(point.map((x, i) => x + way[i] * far));
      },
    }, h("circle", { class: "reach", r: 20 }), h("circle", { class: "knob", r: 11 }));
    this.svg.append(handle);
    ui.watch((state) => {
      const point = get(state);
      put(handle, {
        transform: `translate(${this.at(point).map((c) => c.toFixed(2)).join(" ")})`,
        "aria-valuenow": point[0],
        "aria-valuetext": `${label}: ${format(point[0])} to the right, ${format(point[1])} up`,
      });
    });
    return handle;
  }
}

/** Build a figure in an element, on a model, in the style of kit.css; returns a function that lets go of the model.
 * @param {Figure} figure @param {Element} place @param {Model} model @param {string} css */
export function mount(figure, place, model, css) {
  if (!document.getElementById("nnla-figures")) {
    document.head.append(h("style", { id: "nnla-figures" }, css));
  }
  const root = h("div", { class: `nnla-live nnla-${figure.name}`, role: "group", "aria-label": figure.title });
  const ui = new UI(figure, model, root);
  const first = structuredClone(model.first ?? ui.state);
  figure.build(ui);

  const cover = ui.button("", () => ui.set({ hidden: !ui.state.hidden }));
  ui.watch((state) => {
    cover.textContent = state.hidden ? "Show the numbers" : "Hide the numbers";
    cover.classList.toggle("main", Boolean(state.hidden));
  });
  const copy = async () => {
    const code = figure.python(ui.state);
    const copied = await navigator.clipboard?.writeText(code).then(() => true, () => false);
    ui.say(copied ? "Copied:" : "As Python:", code);
  };
  const full = ui.button("Full screen", () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()));
  root.addEventListener("fullscreenchange", () => write(full, document.fullscreenElement ? "Leave full screen" : "Full screen"));
  root.append(
    h("p", { class: "question" }, figure.question),
    h("p", { class: "task" }, `Try: ${figure.task}`),
    ui.body,
    h("div", { class: "bar nnla-bar" },
      cover,
      ui.button("Reset", () => { ui.set(structuredClone(first)); ui.say(""); }),
      ui.button("Copy as Python", copy),
      full),
    ui.status,
    ui.below,
    h("details", {}, h("summary", {}, "What was seen"), h("p", {}, figure.seen)),
    h("p", { class: "left-out" }, figure.leftOut),
  );
  for (const control of root.querySelectorAll("button, input, select, summary, [tabindex]")) {
    control.setAttribute("data-lm-suppress-shortcuts", "true"); // or JupyterLab takes the arrow keys
  }
  place.prepend(root);
  const update = () => ui.update();
  model.on("change", update);
  update();
  return () => model.off("change", update);
}

/** The figure as an anywidget. @param {Figure} figure @param {string} css */
export const widget = (figure, css) => ({ render: ({ model, el }) => mount(figure, el, model, css) });
