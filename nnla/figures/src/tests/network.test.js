// Every derivative of the network against differences of its loss.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Run } from "../network.js";

const SETTINGS = {
  data: "moons", N: 12, noise: 0.3, data_seed: 1, units: [3, 0, 2], activation: "tanh",
  zero: false, optimizer: "SGD", lr: 0.1, decay: 0, batch_size: 200, seed: 1,
};
const EPS = 1e-5;

/** The slope of the loss in one entry of a parameter. */
function slope(run, p, i) {
  const [x, loss] = [p[i], () => run.losses()[0]];
  p[i] = x + EPS;
  const above = loss();
  p[i] = x - EPS;
  const below = loss();
  p[i] = x;
  return (above - below) / (2 * EPS);
}

for (const activation of ["identity", "sigmoid", "tanh", "relu"]) {
  test(`gradients are slopes of the loss: ${activation}`, () => {
    const run = new Run({ ...SETTINGS, activation }).to(3); // away from biases of 0
    const loss = run.backward(run.train);
    assert.equal(loss, run.losses()[0]);
    const pairs = run.layers.flatMap(({ W, dW, b, db }) => [[W, dW], [b, db]]);
    assert.ok(pairs.some(([, gradient]) => gradient.some((g) => Math.abs(g) > 1e-2)));
    for (const [p, gradient] of pairs) {
      gradient.forEach((g, i) => assert.ok(Math.abs(g - slope(run, p, i)) < 1e-8, `${g} is not ${slope(run, p, i)}`));
    }
  });
}

test("an epoch has every point once, in batches of which the last may be smaller", () => {
  const run = new Run({ ...SETTINGS, batch_size: 5 });
  const batches = [1, 2, 3].map(() => run.batch());
  assert.deepEqual(batches.map(({ N }) => N), [5, 5, 2]);
  const sorted = (all) => all.flatMap(({ X }) => Array.from(X)).sort((x, y) => x - y);
  assert.deepEqual(sorted(batches), sorted([run.train]));
});

test("training in two goes is training in one", () => {
  for (const optimizer of ["SGD", "momentum", "Adam"]) {
    const settings = { ...SETTINGS, optimizer, batch_size: 5, decay: 0.01 };
    const [whole, parts] = [new Run(settings).to(30), new Run(settings).to(7).to(30)];
    assert.deepEqual(parts.history, whole.history);
    assert.equal(whole.history.length, 4); // before the first step and after each ten
    assert.ok(whole.history[3][0] < whole.history[0][0], optimizer);
  }
});
