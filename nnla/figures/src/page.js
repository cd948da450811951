// Mounts the figures of a published page. Each stands there as a picture with its state beside it;
// what a reader changed is kept in the page's address: ?vectors.u=3,1&maps.A=2,1;0,1
import { h, mount } from "./kit.js";

const PAUSE = 250; // milliseconds without a change before the address is written

/** Write a value as in the address: numbers 3, vectors 3,1, matrices 2,1;0,1, truth 1 or 0. */
export function encode(value) {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (!Array.isArray(value)) return String(value);
  return value.map(encode).join(Array.isArray(value[0]) ? ";" : ",");
}

/** Read a value that is of the same kind as another; undefined where it is not. */
export function decode(text, like) {
  if (Array.isArray(like)) {
    const parts = text.split(Array.isArray(like[0]) ? ";" : ",");
    const values = parts.map((part) => decode(part, like[0]));
    return values.length === like.length && !values.includes(undefined) ? values : undefined;
  }
  if (typeof like === "boolean") return text === "1" || (text === "0" ? false : undefined);
  if (typeof like === "string") return text;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** A model with the methods of a widget's, whose state is kept in the page's address. */
export class PageModel {
  constructor(key, first) {
    this.key = key;
    this.first = first;
    this.state = structuredClone(first);
    this.listeners = new Set();
    this.timer = 0;
    const address = new URLSearchParams(location.search);
    for (const [name, like] of Object.entries(first)) {
      const text = address.get(`${key}.${name}`);
      const value = text === null ? undefined : decode(text, like);
      if (value !== undefined) this.state[name] = value;
    }
  }

  get(name) {
    return this.state[name];
  }

  set(name, value) {
    this.state[name] = value;
  }

  save_changes() {
    for (const listener of this.listeners) listener();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), PAUSE);
  }

  on(_, listener) {
    this.listeners.add(listener);
  }

  off(_, listener) {
    this.listeners.delete(listener);
  }

  keep() {
    const address = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(this.first)) {
      const text = encode(this.state[name]);
      if (text === encode(value)) address.delete(`${this.key}.${name}`);
      else address.set(`${this.key}.${name}`, text);
    }
    const query = address.toString().replaceAll("%2C", ",").replaceAll("%3B", ";");
    history.replaceState(history.state, "", `${location.pathname}${query && "?"}${query}${location.hash}`);
  }
}

/** Bring the page's figures to life. @param {import("./kit.js").Figure[]} figures @param {string} css */
export function start(figures, css) {
  const seen = {};
  for (const place of document.querySelectorAll("figure[data-figure]")) {
    const { figure: name = "", state = "{}" } = /** @type {HTMLElement} */ (place).dataset;
    const figure = figures.find((one) => one.name === name);
    if (!figure) continue;
    seen[name] = (seen[name] ?? 0) + 1;
    const key = seen[name] > 1 ? `${name}-${seen[name]}` : name;
    whenNear(place, () => withNeeded(name, () => {
      mount(figure, place, new PageModel(key, JSON.parse(state)), css);
      place.classList.add("nnla-alive");
    }));
  }
}

/** A figure comes to life when it is within a screen of what is seen: a long page opens sooner. */
function whenNear(place, then) {
  const { top, bottom } = place.getBoundingClientRect();
  if (top < 2 * innerHeight && bottom > -innerHeight) return then();
  const near = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    near.disconnect();
    then();
  }, { rootMargin: "100% 0px" });
  near.observe(place);
}

/** A page may name a large script that a figure needs: it is loaded now. */
function withNeeded(name, then) {
  const needed = /** @type {HTMLScriptElement} */ (document.querySelector(`script[data-needed-by="${name}"]`));
  if (!needed) return then();
  // eslint-disable-next-line no-restricted-syntax -- its address is one that the page itself names
  document.head.append(h("script", { src: needed.src, load: then }));
}
