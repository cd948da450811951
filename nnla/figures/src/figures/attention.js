import { clamp, format, h, heat, literal, put, tint, write } from "../kit.js";

const FEATURES = ["thing", "living", "action", "quality", "stands in", "small word", "place a", "place b"];
/** The first six features of each word, by hand; a word's two numbers of place are 0. */
const LEXICON = [
  ["cat dog man woman child bird fish", [1, 1, 0, 0, 0, 0]],
  ["tree", [1, 0.5, 0, 0, 0, 0]],
  ["house mat ball stone bed door milk", [1, 0, 0, 0, 0, 0]],
  ["sat saw bit ate ran slept fell chased", [0, 0, 1, 0, 0, 0]],
  ["was", [0, 0, 0.5, 0, 0, 0.5]],
  ["tired hungry old little red cold", [0, 0, 0, 1, 0, 0]],
  ["it they", [0, 0, 0, 0, 1, 0]],
  ["she he", [0, 0.5, 0, 0, 1, 0]],
  ["the a", [0, 0, 0, 0, 0, 1]],
  ["because when", [0, 0, 0.5, 0, 0, 1]],
  ["on under", [0.5, 0, 0, 0, 0, 1]],
];
const LISTED = LEXICON.flatMap(([words, row]) => /** @type {string} */ (words).split(" ").map((word) => ({ word, row: [.../** @type {number[]} */ (row), 0, 0] })));
const WORDS = LISTED.map(({ word }) => word);
/** What a word with the feature of the row looks for, by hand. Keys and values are the features themselves. */
const WQ = [
  [0, 0, 3, 2, 0, 2, 0, 0],
  [0, 0, 2, 2, 0, 0, 0, 0],
  [2, 4, 0, 0, 3, 0, 0, 0],
  [2, 3, 0, 0, 4, 0, 0, 0],
  [4, 4, 0, 0, 0, 0, 0, 0],
  [5, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 4, 0],
  [0, 0, 0, 0, 0, 0, 0, 4],
];
/** The two numbers of place: near places have similar ones. */
const PLACES = [[1, 0], [0.9, 0.4], [0.7, 0.7], [0.4, 0.9], [0, 1], [-0.4, 0.9], [-0.7, 0.7]];
const S = PLACES.length;
const D = FEATURES.length;

const range = (n) => Array.from({ length: n }, (_, k) => k);
const dot = (u, v) => u.reduce((sum, x, d) => sum + x * v[d], 0);
const column = (A, j) => A.map((row) => row[j]);
const matmul = (A, B) => A.map((row) => range(B[0].length).map((j) => dot(row, column(B, j))));

export function softmax(row) {
  const largest = Math.max(...row);
  const powers = row.map((z) => Math.exp(z - largest));
  const total = powers.reduce((sum, x) => sum + x, 0);
  return powers.map((x) => x / total);
}

/** Weights of attention, and the scores that they are made of; masked scores are −∞. */
export function attention(Q, K, { scaled, masked }) {
  const scores = Q.map((q, s) => K.map((k, j) => (masked && j > s ? -Infinity : dot(q, k) / (scaled ? Math.sqrt(D) : 1))));
  return { scores, P: scores.map(softmax) };
}

const placeOf = (k) => clamp(Math.round(k), 1, S) - 1;
/** Which word stands where: the two that are exchanged have each other's place. */
function orderOf({ exchange, exchanged }) {
  const order = range(S);
  const [a, b] = exchange.map(placeOf);
  if (exchanged) [order[a], order[b]] = [b, a];
  return order;
}
const wordOf = (id) => WORDS[clamp(Math.round(id), 0, WORDS.length - 1)];
const wordsOf = (state) => orderOf(state).map((s) => wordOf(state.ids[s]));

const withPlaces = (X, { positions }) =>
  X.map((row, s) => row.map((x, d) => x + (positions && d >= D - 2 ? PLACES[s][d - D + 2] : 0)));

function compute(state) {
  const order = orderOf(state);
  const pass = (X) => {
    const H = withPlaces(X, state);
    const Q = matmul(H, WQ);
    return { H, Q, ...attention(Q, H, state) };
  };
  const { H, Q, scores, P } = pass(order.map((s) => state.X[s]));
  const before = pass(state.X).P;
  const moved = order.some((s, k) => s !== k);
  const change = Math.max(...P.flatMap((row, s) => row.map((p, j) => Math.abs(p - before[order[s]][order[j]]))));
  const at = placeOf(state.query);
  return {
    P, H, q: Q[at], row: P[at],
    scores: scores[at].map((z) => (Number.isFinite(z) ? z : "masked")),
    y: range(D).map((d) => dot(P[at], column(H, d))),
    sum: dot(P[at], P[at].map(() => 1)),
    largest: Math.max(...P[at]),
    mean: P.reduce((sum, row) => sum + Math.max(...row), 0) / S,
    change: moved ? Number(change.toFixed(12)) : "no exchange",
  };
}

function build(ui) {
  const query = ui.slider({ name: "query", label: "read the row of", min: 1, max: S, step: 1, show: (k) => wordsOf(ui.state)[placeOf(k)] });
  ui.add(
    h("div", { class: "columns" },
      buildWeights(ui),
      h("div", {},
        query,
        h("div", { class: "att-switches" },
          ui.toggle({ name: "positions", label: "positions" }),
          ui.toggle({ name: "masked", label: "mask the future" })),
        ui.choice({ name: "scaled", label: "scores divided by", options: [[true, "√8"], [false, "1"]] }),
        buildExchange(ui),
        ui.readouts([
          ["largest", "largest in this row", short],
          ["mean", "the same, mean of rows", short],
          ["sum", "sum of this row"],
          ["change", "change, words taken along", short],
        ]))),
    buildTable(ui));
  ui.addBelow(h("details", {}, h("summary", {}, "What each feature looks for, by hand"),
    h("p", {}, "A word’s query is its features times this table: each feature of the word, on the left, brings its row. Keys and values are the features themselves."),
    scroll("What each feature looks for", h("table", { class: "list att" },
      h("thead", {}, heads(["", ...FEATURES])),
      h("tbody", {}, ...WQ.map((row, d) => h("tr", {}, h("th", { scope: "row" }, FEATURES[d]), ...row.map((x) => h("td", {}, format(x))))))))));
}

const short = (x) => format(x, 3);
/** A weight; one that is only nearly 0 does not read 0. */
const share = (p) => (p > 0 && p < 0.0005 ? "<.001" : short(p));
const heads = (names) => h("tr", {}, ...names.map((name) => h("th", { scope: "col" }, name)));
const scroll = (label, table) => h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, table);

/** Who looks at whom: a row for each word that looks, a column for each word looked at. */
function buildWeights(ui) {
  const { element, cells } = heat({ rows: S, columns: S, label: "weights: rows look at columns", content: (i, j) => ui.data(`P.${i}.${j}`, share), color: "share" });
  const left = range(S).map((s) => h("button", { type: "button", class: "plain", click: () => ui.set({ query: s + 1 }) }));
  const top = range(S).map(() => h("span"));
  cells.forEach((row, s) => row.forEach((cell) => cell.addEventListener("click", () => ui.set({ query: s + 1 }))));
  ui.watch((state, { P }) => {
    const words = wordsOf(state);
    const at = placeOf(state.query);
    words.forEach((word, s) => {
      write(left[s], word);
      put(left[s], { "aria-pressed": String(s === at) });
      write(top[s], word);
      cells[s].forEach((cell, j) => {
        tint(cell, state.hidden ? 0 : P[s][j]);
        cell.classList.toggle("chosen-row", s === at);
      });
    });
  });
  return h("div", {}, h("p", { class: "help" }, "weights P: left looks at above"),
    h("div", { class: "att-weights" }, h("span"), h("div", { class: "att-top", "aria-hidden": "true" }, ...top), h("div", { class: "att-left" }, ...left), element));
}

/** Two words of the sentence, and a switch that has them change places. */
function buildExchange(ui) {
  const selects = ["first word", "second word"].map((label, k) => {
    const options = range(S).map((s) => h("option", { value: s + 1 }));
    const select = h("select", {
      "aria-label": `${label} to exchange`,
      change: () => ui.set({ exchange: ui.state.exchange.map((s, i) => (i === k ? Number(select.value) : s)) }),
    }, ...options);
    ui.watch((state) => {
      options.forEach((option, s) => write(option, wordOf(state.ids[s])));
      select.value = String(placeOf(state.exchange[k]) + 1);
    });
    return select;
  });
  return h("div", { class: "att-switches" }, ui.toggle({ name: "exchanged", label: "exchange" }), h("span", {}, selects[0], "and", selects[1]));
}

/** The chosen row in numbers: query, scores, weights, and the features that are mixed. */
function buildTable(ui) {
  const asked = h("th", { scope: "row" });
  const mixed = h("th", { scope: "row" });
  const rows = range(S).map((s) => tableRow(ui, s));
  const line = (head, name) => h("tr", { class: "att-line" }, head, h("td"), h("td"), ...range(D).map((d) => h("td", {}, ui.data(`${name}.${d}`, short))));
  ui.watch((state) => {
    const word = wordsOf(state)[placeOf(state.query)];
    write(asked, `query of “${word}”`);
    write(mixed, `“${word}” gets`);
  });
  return h("div", {},
    h("p", { class: "help", style: "margin-top: 0.8rem" }, "Each score is the query times the word’s features (its key), divided as chosen. What comes out is the words’ features (their values) times their weights, added up. All features can be changed."),
    scroll("The chosen row in numbers", h("table", { class: "list att" },
      h("thead", {}, heads(["word", "score", "weight", ...FEATURES])),
      h("tbody", {}, line(asked, "q"), ...rows, line(mixed, "y")))));
}

/** A word: which it is, its score and weight, its features. */
function tableRow(ui, s) {
  const base = () => orderOf(ui.state)[s];
  const change = (name, value) => {
    const values = structuredClone(ui.state[name]);
    values[base()] = value;
    return { [name]: values };
  };
  const select = h("select", {
    "aria-label": `word ${s + 1}`,
    change: () => ui.set({ ...change("ids", select.selectedIndex), ...change("X", LISTED[select.selectedIndex].row) }),
  }, ...WORDS.map((word) => h("option", {}, word)));
  const inputs = FEATURES.map((feature, d) => {
    const input = h("input", {
      type: "number", step: 0.5, min: -9, max: 9, inputmode: "decimal", "aria-label": `word ${s + 1}, ${feature}`,
      input: () => {
        if (!Number.isFinite(input.valueAsNumber)) return;
        ui.set(change("X", ui.state.X[base()].map((x, k) => (k === d ? clamp(input.valueAsNumber, -9, 9) : x))));
      },
      blur: () => ui.update(),
    });
    return input;
  });
  const added = range(2).map(() => h("small"));
  const cells = inputs.map((input, d) => h("td", { class: "tint" }, input, ...(d < D - 2 ? [] : [added[d - D + 2]])));
    const weight = h("td", { class: "tint share" }, ui.data(`row.${s}`, share));
  const row = h("tr", {}, h("th", { scope: "row" }, select), h("td", {}, ui.data(`scores.${s}`, short)), weight, ...cells);
  ui.watch((state, numbers) => {
    const at = base();
    const id = WORDS.indexOf(wordOf(state.ids[at]));
    if (select.selectedIndex !== id) select.selectedIndex = id;
    inputs.forEach((input, d) => {
      const x = state.X[at][d];
      if (input.valueAsNumber !== x) input.value = String(x);
      tint(cells[d], numbers.H[s][d] / 2);
    });
    added.forEach((span, k) => write(span, state.positions ? ` + ${format(PLACES[s][k])}`.replace("+ −", "− ") : ""));
    tint(weight, state.hidden ? 0 : numbers.row[s]);
  });
  return row;
}

const idsOf = (text) => text.split(" ").map((word) => WORDS.indexOf(word));
const START = idsOf("the cat sat because it was tired");

export default {
  name: "attention",
  title: "Attention among seven words with hand-made features",
  question: "Which word will “it” look at most, and how much of its weight of 1 goes there?",
  task: "Read one row aloud: who looks at whom? Exchange two words. Switch positions on and do it again. Divide by 1 instead of √8. Switch the mask on.",
  seen: "“it” gives 0.738 of its weight to “cat”: it looks for a living thing, and “cat” is one. Every row adds up to 1. With cat and tired exchanged each word takes its row and its column along, and no weight changes: attention does not know the order. With positions on, the exchange changes weights by up to 0.529; “it” gives “cat” 0.628 before and 0.732 after. Divided by 1 it gives “cat” 0.998, and the largest weight of a row grows from 0.518 to 0.859 in the mean. (For random vectors with 64 components and 10 keys it is 0.32 with the root and 0.86 without.) With the mask a word sees itself and what came before, and the first row is a single 1.",
  leftOut: "Features and weights are made by hand. Left out: learning them, several heads, and the table for values. Weights say what was mixed, not why.",
  start: {
    ids: START, X: START.map((id) => LISTED[id].row), query: 5, exchange: [2, 7], exchanged: false, positions: false, scaled: true, masked: false,
  },
  compute,
  python: (state) => code(state),
  build,
};

function code(state) {
  const { ids, X, query, exchanged, positions, scaled, masked } = state;
  const rows = X.map((row, s) => `    ${literal(row)},  # ${wordOf(ids[s])}`).join("\n");
  const places = positions ? `\nplaces = np.zeros((7, 8))\nplaces[:, 6:] = ${literal(PLACES)}` : "";
  const H = positions ? "X + places" : "X";
  return `import numpy as np
import nnla

X = np.array([
${rows}
])
Wq = np.array([
${WQ.map((row) => `    ${literal(row)},`).join("\n")}
])${places}
mask = ${masked ? "nnla.causal_mask(7)" : "None"}


def weights(X):
    H = ${H}
    return nnla.attention_weights(H @ Wq${scaled ? "" : " * 8**0.5"}, H, mask)


order = np.array(${literal(orderOf(state))})
P = weights(X[order])
s = ${placeOf(query)}
print(P.round(3))
print("sum", P[s].sum(), "largest", P[s].max(), "mean of the rows", P.max(axis=1).mean())
H = ${H.replace("X", "X[order]")}
print("comes out", P[s] @ H)${exchanged ? `
print("change", np.abs(P - weights(X)[order][:, order]).max())` : ""}`;
}
