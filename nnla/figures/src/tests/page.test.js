// The state in a page's address: written, read again, and defended against wrong ones.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { PageModel, decode, encode } from "../page.js";
import { FIGURES } from "./figures.js";

/** A model on a page with this address; `written` collects the addresses that it writes. */
function open(search, first, key = "vectors") {
  const written = [];
  globalThis.location = { search, pathname: "/vectors.html", hash: "#end" };
  globalThis.history = { state: null, replaceState: (_state, _title, address) => written.push(address) };
  return { model: new PageModel(key, first), written };
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
  assert.deepEqual(written, ["/vectors.html?maps.A=2,1;0,1&vectors.u=5,1#end"]);
});
