// Mounts the figures of a published page. Each stands there as a picture with its state beside it;
// what a reader changed is kept in the page's address: ?vectors.u=3,1&maps.A=2,1;0,1
import { h, mount } from "./kit.js";
import { within } from "./limits.js";

const PAUSE = 250; // milliseconds without a change before the address is written
const TINY = 1e-100; // a number in the address below this is 0, or its square would be

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
  const x = text.trim() === "" ? NaN : Number(text);
  if (!Number.isFinite(x)) return undefined;
  return Math.abs(x) < TINY ? 0 : x;
}

/** A model with the methods of a widget's, whose state is kept in the page's address. Of what stands
 * there it takes what is within the limits. */
export class PageModel {
  /** @param {string} key @param {import("./kit.js").State} first @param {import("./kit.js").Figure["limits"]} [limits] */
  constructor(key, first, limits = {}, id = `figure-${key}`) {
    this.key = key;
    this.id = id;
    this.first = first;
    this.state = structuredClone(first);
    this.listeners = new Set();
    this.timer = 0;
    const address = new URLSearchParams(location.search);
    for (const [name, like] of Object.entries(first)) {
      const text = address.get(`${key}.${name}`);
      const value = text === null ? undefined : decode(text, like);
      if (value !== undefined && within(value, limits[name])) this.state[name] = value;
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

  /** The names of what is not as at first. */
  get changed() {
    return Object.keys(this.first).filter((name) => encode(this.state[name]) !== encode(this.first[name]));
  }

  /** Write the address, which leads to the figure while anything is changed. */
  keep() {
    const address = new URLSearchParams(location.search);
    for (const name of Object.keys(this.first)) address.delete(`${this.key}.${name}`);
    for (const name of this.changed) address.set(`${this.key}.${name}`, encode(this.state[name]));
    const query = address.toString().replaceAll("%2C", ",").replaceAll("%3B", ";");
    const own = `#${this.id}`;
    const others = location.hash === own ? "" : location.hash;
    const hash = this.changed.length ? own : others;
    history.replaceState(history.state, "", `${location.pathname}${query && "?"}${query}${hash}`);
  }
}

/** Bring the page's figures to life. @param {import("./kit.js").Figure[]} figures @param {string} css */
export function start(figures, css) {
  const seen = {};
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("figure[data-figure]"))) {
    const name = place.dataset.figure ?? "";
    const figure = figures.find((one) => one.name === name);
    if (!figure) continue;
    seen[name] = (seen[name] ?? 0) + 1;
    const key = seen[name] > 1 ? `${name}-${seen[name]}` : name;
    place.id ||= `figure-${key}`;
    const come = () => withNeeded(name, () => enliven(figure, place, key, css));
    if (location.hash === `#${place.id}`) {
      come();
      addEventListener("load", () => scrollY || place.scrollIntoView()); // it had no name when the page was read
    } else {
      whenNear(place, come);
    }
  }
}

/** Have a figure stand in its place. One that fails leaves its picture there, and all others alone. */
function enliven(figure, place, key, css) {
  try {
    const model = new PageModel(key, JSON.parse(place.dataset.state), figure.limits, place.id);
    const mark = () => place.classList.toggle("nnla-changed", model.changed.some((name) => name !== "hidden"));
    mount(figure, place, model, css);
    place.classList.add("nnla-alive");
    model.on("change", mark);
    mark();
  } catch (error) {
    reportError(error);
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
