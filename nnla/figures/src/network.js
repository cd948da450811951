// A small network and its training: chance, points, layers, loss and optimizers, named as in nnla.
// The same numbers come from nnla/figures/live/playground.py. A matrix is a Float64Array, row by row.

/** @typedef {{X: Float64Array, labels: Uint8Array, N: number}} Points */
/** @typedef {{W: Float64Array, b: Float64Array, dW: Float64Array, db: Float64Array, D: number, M: number}} Layer */
/** @typedef {{data: string, N: number, noise: number, data_seed: number, units: number[], activation: string,
 *   zero: boolean, optimizer: string, lr: number, decay: number, batch_size: number, seed: number}} Settings */

const TESTED = 200; // test points
export const EACH = 10; // steps from one entry of a run's history to the next

/** Numbers from 0 to 1 that follow from a seed: mulberry32. @param {number} seed */
export function chance(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const polar = (r, angle) => [r * Math.cos(angle), r * Math.sin(angle)];

/** Where the n-th point lies without noise; its class is n % 2. */
const SHAPES = {
  xor: (n) => [1 - (n & 2), (1 - (n & 2)) * (1 - 2 * (n % 2))],
  circles: (n, random) => polar(1.5 - 0.75 * (n % 2), 2 * Math.PI * random()),
  moons: (n, random) => {
    const [x, y] = polar(1 - 2 * (n % 2), Math.PI * random());
    return [(n % 2) - 0.5 + x, (n % 2) / 2 - 0.25 + y];
  },
  spirals: (n, random) => {
    const r = 0.1 + 0.9 * random();
    return polar(1.5 * r, 3 * Math.PI * r + Math.PI * (n % 2));
  },
};

/** Points of two classes. @returns {Points} */
export function points(data, N, noise, random) {
  const X = new Float64Array(2 * N);
  for (let n = 0; n < N; n++) {
    const [x, y] = SHAPES[data](n, random);
    X[2 * n] = x + noise * normal(random);
    X[2 * n + 1] = y + noise * normal(random);
  }
  return { X, labels: Uint8Array.from(X.subarray(N), (_, n) => n % 2), N };
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
/** Each activation, and its slope from its value. */
const ACTIVATIONS = {
  identity: [(x) => x, () => 1],
  sigmoid: [sigmoid, (y) => y * (1 - y)],
  tanh: [Math.tanh, (y) => 1 - y * y],
  relu: [(x) => (x > 0 ? x : 0), (y) => (y > 0 ? 1 : 0)],
};

/** Y = XW + b, row by row. */
function linear(X, { W, b, D, M }, N) {
  const Y = new Float64Array(N * M);
  for (let n = 0; n < N; n++) {
    for (let m = 0; m < M; m++) {
      let sum = b[m];
      for (let d = 0; d < D; d++) sum += X[n * D + d] * W[d * M + m];
      Y[n * M + m] = sum;
    }
  }
  return Y;
}

/** Sets dW and db, and returns dX. */
function linearVjp(dY, X, { W, dW, db, D, M }, N) {
  const dX = new Float64Array(N * D);
  dW.fill(0);
  db.fill(0);
  for (let n = 0; n < N; n++) {
    for (let m = 0; m < M; m++) {
      const dy = dY[n * M + m];
      db[m] += dy;
      for (let d = 0; d < D; d++) {
        dW[d * M + m] += X[n * D + d] * dy;
        dX[n * D + d] += dy * W[d * M + m];
      }
    }
  }
  return dX;
}

/** The mean surprise, from the logits of class 1. */
function binaryCrossEntropy(z, labels) {
  let sum = 0;
  for (let n = 0; n < z.length; n++) sum += Math.max(z[n], 0) - labels[n] * z[n] + Math.log1p(Math.exp(-Math.abs(z[n])));
  return sum / z.length;
}

/** Each changes a parameter p and what is remembered of it, m and v, in place; k counts the steps. */
const OPTIMIZERS = {
  SGD: (p, g, m, _, { lr, decay }) => descend(p, g, m, lr, decay, 0),
  momentum: (p, g, m, _, { lr, decay }) => descend(p, g, m, lr, decay, 0.9),
  Adam: (p, g, m, v, { lr, decay }, k) => {
    const w1 = (1 - 0.9 ** k) / (1 - 0.9);
    const w2 = (1 - 0.999 ** k) / (1 - 0.999);
    for (let i = 0; i < p.length; i++) {
      m[i] = 0.9 * m[i] + g[i];
      v[i] = 0.999 * v[i] + g[i] * g[i];
      p[i] = p[i] * (1 - lr * decay) - (lr * (m[i] / w1)) / (Math.sqrt(v[i] / w2) + 1e-8);
    }
  },
};

function descend(p, g, v, lr, decay, momentum) {
  for (let i = 0; i < p.length; i++) {
    v[i] = momentum * v[i] + g[i] + decay * p[i];
    p[i] -= lr * v[i];
  }
}

/** A network in training; it follows from the settings alone. */
export class Run {
  /** @param {Settings} settings */
  constructor(settings) {
    this.settings = settings;
    const forPoints = chance(2 * settings.data_seed);
    this.train = points(settings.data, settings.N, settings.noise, forPoints);
    this.test = points(settings.data, TESTED, settings.noise, forPoints);
    this.random = chance(2 * settings.seed + 1);
    const sizes = [2, ...settings.units.filter((M) => M > 0), 1];
    this.layers = sizes.slice(1).map((M, l) => this.start(sizes[l], M));
    this.memory = this.layers.map(({ W, b }) => [W, W, b, b].map((p) => new Float64Array(p.length)));
    this.order = Array.from(this.train.labels, (_, n) => n);
    this.next = this.order.length;
    this.steps = 0;
    /** @type {[number, number][]} the losses on training and test points, before the first step and after each ten */
    this.history = [this.losses()];
  }

  /** A layer with random weights, uniform as in he_uniform for ReLU, else as in glorot_uniform. @returns {Layer} */
  start(D, M) {
    const { activation, zero } = this.settings;
    const bound = zero ? 0 : Math.sqrt(6 / (activation === "relu" ? D : D + M));
    const W = Float64Array.from({ length: D * M }, () => bound * (2 * this.random() - 1));
    return { W, b: new Float64Array(M), dW: new Float64Array(D * M), db: new Float64Array(M), D, M };
  }

  /** The inputs of each layer, and the logits at the end. */
  forward(X, N) {
    const [f] = ACTIVATIONS[this.settings.activation];
    const signals = [X];
    this.layers.forEach((layer, l) => {
      const Y = linear(signals[l], layer, N);
      signals.push(layer === this.layers.at(-1) ? Y : Y.map(f));
    });
    return signals;
  }

  /** Set the gradients of the loss on some points; returns that loss. @param {Points} points */
  backward({ X, labels, N }) {
    const [, slope] = ACTIVATIONS[this.settings.activation];
    const signals = this.forward(X, N);
    const z = signals.at(-1) ?? X;
    let dY = z.map((x, n) => (sigmoid(x) - labels[n]) / N);
    for (let l = this.layers.length - 1; l >= 0; l--) {
      if (l < this.layers.length - 1) dY = dY.map((dy, i) => dy * slope(signals[l + 1][i]));
      dY = linearVjp(dY, signals[l], this.layers[l], N);
    }
    return binaryCrossEntropy(z, labels);
  }

  /** The next points to learn from: all, or as many as a batch holds, every point once an epoch. */
  batch() {
    const { train, order, random, settings } = this;
    if (settings.batch_size >= train.N) return train;
    if (this.next >= train.N) {
      this.next = 0;
      for (let n = train.N - 1; n > 0; n--) {
        const other = Math.floor(random() * (n + 1));
        [order[n], order[other]] = [order[other], order[n]];
      }
    }
    const chosen = order.slice(this.next, (this.next += settings.batch_size));
    const X = Float64Array.from(chosen.flatMap((n) => [train.X[2 * n], train.X[2 * n + 1]]));
    return { X, labels: Uint8Array.from(chosen, (n) => train.labels[n]), N: chosen.length };
  }

  /** Train until so many steps have been made. */
  to(steps) {
    const rule = OPTIMIZERS[this.settings.optimizer];
    while (this.steps < steps) {
      this.backward(this.batch());
      this.steps++;
      this.layers.forEach(({ W, b, dW, db }, l) => {
        const [mW, vW, mb, vb] = this.memory[l];
        rule(W, dW, mW, vW, this.settings, this.steps);
        rule(b, db, mb, vb, this.settings, this.steps);
      });
      if (this.steps % EACH === 0) this.history.push(this.losses());
    }
    return this;
  }

  logits({ X, N }) {
    return this.forward(X, N).at(-1) ?? X;
  }

  /** @returns {[number, number]} */
  losses() {
    return [binaryCrossEntropy(this.logits(this.train), this.train.labels), binaryCrossEntropy(this.logits(this.test), this.test.labels)];
  }

  /** The share of points on the right side. @param {Points} given */
  accuracy(given) {
    return this.logits(given).filter((z, n) => Number(z > 0) === given.labels[n]).length / given.N;
  }
}
