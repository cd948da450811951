// All figures, in Node. Their mathematics needs no page; the weights of one are a script of their own.
import { readFileSync, readdirSync } from "node:fs";
import { runInThisContext } from "node:vm";

const at = (path) => new URL(path, import.meta.url);
runInThisContext(readFileSync(at("../../files/digit-weights.js"), "utf8"));
const modules = readdirSync(at("../figures")).map((file) => import(`../figures/${file}`));

/** @type {import("../kit.js").Figure[]} */
export const FIGURES = (await Promise.all(modules)).map((module) => module.default);
