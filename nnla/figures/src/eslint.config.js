// What `npm run lint` looks for: faults, and what the figures promise. They ask nothing of a network, run no
// text as code or markup, keep nothing but their state in the address, and are random only by a seed.
import js from "@eslint/js";

// All that the scripts use of the browser, and the tests of Node: any other name is reported as undefined.
const BROWSER = `IntersectionObserver URLSearchParams atob cancelAnimationFrame clearTimeout document history
  innerHeight location matchMedia navigator performance requestAnimationFrame setTimeout structuredClone`;
const NODE = "URL process structuredClone";
const allowed = (names) => Object.fromEntries(names.split(/\s+/).map((name) => [name, "readonly"]));

const promise = (selector, message) => ({ selector, message });
const called = (names) => `CallExpression[callee.property.name=/^(${names})$/]`;

export default [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      "eqeqeq": ["error", "always", { null: "ignore" }],
      "no-param-reassign": "error",
      "no-self-compare": "error",
      "no-sequences": "error",
      "no-shadow": ["error", { allow: ["_"] }],
      "no-template-curly-in-string": "error",
      "no-throw-literal": "error",
      "no-unmodified-loop-condition": "error",
      "no-unreachable-loop": "error",
      "no-unused-expressions": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-use-before-define": ["error", { functions: false, classes: false, variables: false }],
      "no-useless-assignment": "error",
      "no-useless-return": "error",
      "no-var": "error",
      "prefer-const": "error",
      "require-atomic-updates": "error",
    },
  },
  {
    files: ["kit.js", "page.js", "network.js", "figures/*.js"],
    languageOptions: { globals: allowed(BROWSER) },
    rules: {
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-globals": ["error",
        { name: "globalThis", message: "Name what is used of the browser itself, and list it in eslint.config.js." },
      ],
      "no-restricted-properties": ["error",
        { object: "Math", property: "random", message: "Random numbers follow from a seed that is shown: chance(seed)." },
        { object: "document", property: "cookie", message: "Nothing is kept but the state in the address." },
      ],
      "no-restricted-syntax": ["error",
        promise("ImportExpression", "A figure is one script: import it above."),
        promise("MemberExpression[property.name=/^(inner|outer)HTML$/]", "A text is no markup: h(tag, attributes, text)."),
        promise(called("insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|write|writeln"), "A text is no markup: h(tag, attributes, text)."),
        promise('MemberExpression[object.name="navigator"][property.name!="clipboard"]', "A figure uses the clipboard alone."),
        promise('CallExpression[callee.name="h"][arguments.0.value=/^(script|iframe|img|image|link|object|embed|video|audio|source)$/]', "A figure asks nothing of a network."),
      ],
    },
  },
  {
    files: ["build.js", "tests/*.js"],
    languageOptions: { globals: allowed(NODE) },
  },
];
