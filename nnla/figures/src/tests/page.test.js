// The state in a page's address: written, read again, and defended against wrong ones.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { PageModel, decode, encode } from "../page.js";
import { FIGURES } from "./figures.js";

/** A model on a page with this address; `written` collects the addresses that it writes. */
function open(search, first, key = "vectors", limits = {}, hash = "#end") {
  const written = [];
  globalThis.location = { search, pathname: "/vectors.html", hash };
  globalThis.history = { state: null, replaceState: (_state, _title, address) => written.push(address) };
  return { model: new PageModel(key, first, limits), written };
}

test("each figure's state is read as it was written", () => {
  for (const { name, start } of FIGURES) {
    for (const [trait, value] of Object.entries({ hidden: true, ...start })) {
      assert.deepEqual(decode(encode(value), value), value, `${name}.${trait}`);
    }
  }
});

test("numbers, vectors, matrices and truths have their short form", () => {
  assert.equal(encode([[2, -1], [0, 1e-7]]), "2,-1;0,1e-7");
  assert.deepEqual(decode("2,-1;0,1e-7", [[0, 0], [0, 0]]), [[2, -1], [0, 1e-7]]);
  assert.equal(encode([true, false]), "1,0");
  assert.deepEqual(decode("1,0", [false, false]), [true, false]);
});

test("what is not of the same kind is not read", () => {
  const wrong = [
    ["", 1], [" ", 1], ["x", 1], ["NaN", 1], ["Infinity", 1], ["1e999", 1], ["1,2", 1],
    ["yes", true], ["", false], ["constructor", true],
    ["1", [1, 2]], ["1,2,3", [1, 2]], ["1,x", [1, 2]], ["1,", [1, 2]], ["1;2", [1, 2]],
    ["1,2;3", [[1, 2], [3, 4]]], ["1,2,3,4", [[1, 2], [3, 4]]],
  ];
  for (const [text, like] of wrong) assert.equal(decode(text, like), undefined, `${text} for ${encode(like)}`);
});

test("a model takes from the address what is its own and right", () => {
  const first = { u: [3, 1], v: [1, 2], hidden: true };
  const { model } = open("?vectors.u=5,-2&vectors.v=1,x&maps.u=9,9&vectors.other=1&vectors.hidden=0", first);
  assert.deepEqual(model.state, { u: [5, -2], v: [1, 2], hidden: false });
  assert.deepEqual(first, { u: [3, 1], v: [1, 2], hidden: true });
  assert.deepEqual(open("?vectors.u=5,-2", first, "vectors-2").model.state, first);
});

test("what is beyond a figure's limits is not taken", () => {
  const beyond = ["constructor", "1e300", "-1000001", '");__import__("os").system("echo PWN")#'];
  for (const { name, start, limits, compute, python } of FIGURES) {
    const address = (text) => Object.keys(start).map((trait) => `${name}.${trait}=${encodeURIComponent(text)}`).join("&");
    for (const text of beyond) {
      const { model } = open(`?${address(text)}`, start, name, limits);
      assert.deepEqual(model.state, start, `${name}: ${text}`);
    }
    for (const part of [-1e6, -3, -1, 0, 0.5, 1e-200, 7, 1e6]) {
      const first = { hidden: false, ...start };
      const filled = Object.entries(start).map(([trait, like]) => `${name}.${trait}=${encode(fill(like, part))}`);
      const { model } = open(`?${filled.join("&")}`, first, name, limits);
      const told = `${name}: ${part}`;
      assert.doesNotMatch(JSON.stringify(compute(model.state), infinite), /NaN|Infinity/, told);
      assert.doesNotMatch(python(model.state), /undefined|NaN|Infinity|null/, told);
    }
  }
});

/** A value of the same kind with one number everywhere. */
const fill = (like, x) => (Array.isArray(like) ? like.map((one) => fill(one, x)) : x);
const infinite = (_, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value);

test("the address leads to the figure while it is changed, else where it led", () => {
  const first = { u: [3, 1], v: [1, 2] };
  for (const [hash, after] of [["#end", "#end"], ["#figure-vectors", ""], ["", ""]]) {
    const { model, written } = open("", first, "vectors", {}, hash);
    model.set("u", [4, 1]);
    model.keep();
    model.set("u", [3, 1]);
    model.keep();
    assert.deepEqual(written, ["/vectors.html?vectors.u=4,1#figure-vectors", `/vectors.html${after}`]);
  }
});

test("after a pause the address holds what was changed, once, beside what others wrote", async () => {
  const { model, written } = open("?maps.A=2,1;0,1&vectors.v=7,7", { u: [3, 1], v: [1, 2] });
  let told = 0;
  model.on("change", () => told++);
  for (const u of [[4, 1], [5, 1]]) {
    model.set("u", u);
    model.save_changes();
  }
  model.set("v", [1, 2]); // as at first, so it leaves the address
  assert.deepEqual([told, written], [2, []]);
  await wait(500);
  assert.deepEqual(written, ["/vectors.html?maps.A=2,1;0,1&vectors.u=5,1#figure-vectors"]);
});
