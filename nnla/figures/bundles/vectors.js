var O=`.nnla-live {
  --paper: #ffffff; --ink: #1c2126; --soft: #59636e; --line: #d5dae0; --grid: #e9ecf0; --wash: #f4f6f8;
  --c1: #0067a5; --c2: #b84a00; --c3: #00704f; --c4: #7d3c98; --c1-wash: #d8eaf6; --c2-wash: #fbe3d3; --c3-wash: #cdeadd;
  --neutral: #ffffff; --positive: #c1272d; --negative: #2166ac;
  --most: 68%; --most-ink: 48%; /* of a tint, so that ink stays legible on it */
  container-type: inline-size;
  box-sizing: border-box;
  max-width: 50rem;
  margin: 0.5rem 0;
  padding: 1rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--paper);
  color: var(--ink);
  color-scheme: light;
  font-size: 0.95rem;
  line-height: 1.45;
  text-align: left;
}
:is(html[data-theme="dark"], html[theme="dark"], body.vscode-dark, body[data-jp-theme-light="false"]) .nnla-live {
  --paper: #16191d; --ink: #e8eaed; --soft: #a7b0ba; --line: #3a4149; --grid: #262b31; --wash: #20252a;
  --c1: #64b5f0; --c2: #ff9f55; --c3: #4fd1a5; --c4: #cf9bea; --c1-wash: #163a55; --c2-wash: #4d2c12; --c3-wash: #104534;
  --neutral: #16191d; --positive: #ff7b72; --negative: #6cb2ff;
  --most: 53%; --most-ink: 38%;
  color-scheme: dark;
}
.nnla-live *, .nnla-live *::before, .nnla-live *::after { box-sizing: border-box; }
.nnla-live p { margin: 0 0 0.5rem; }
.nnla-live .question { font-weight: 600; font-size: 1.05em; }
.nnla-live :is(.left-out, .help) { color: var(--soft); font-size: 0.88em; }
.nnla-live .left-out { margin: 0.6rem 0 0; }

.nnla-live .columns { display: grid; gap: 0.75rem 1.5rem; grid-template-columns: minmax(0, 1fr); }
.nnla-live .columns > * { min-width: 0; }
@container (min-width: 560px) {
  .nnla-live .columns { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); }
}

.nnla-live svg { display: block; width: 100%; height: auto; }
.nnla-live svg text { fill: var(--ink); font: 15px system-ui, sans-serif; }
.nnla-live svg .tick { fill: var(--soft); font-size: 12px; }
.nnla-live svg .label { font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.nnla-live svg .math { font-style: italic; }
.nnla-live .grid { stroke: var(--grid); stroke-width: 1; }
.nnla-live .axis { stroke: var(--soft); stroke-width: 1; }
.nnla-live .thin { fill: none; stroke: var(--soft); stroke-width: 1.3; }
.nnla-live .working { min-height: 3em; margin-top: 0.7rem; font-variant-numeric: tabular-nums; }
.nnla-live .falk { display: grid; grid-template-columns: max-content max-content; gap: 0.6rem 0.9rem; align-items: end; }
.nnla-live .falk .named { flex-direction: column; align-items: flex-start; gap: 0.1rem; margin: 0; }
.nnla-live .falk:not(.alone) > :first-child { grid-column: 2; }
.nnla-live .falk .equals { display: none; }
.nnla-live .falk td:not(:has(input)) { box-shadow: inset 0 0 0 0.5px var(--line); }
.nnla-live .gone input { opacity: 0.25; text-decoration: line-through; }
.nnla-live .falk table.matrix input { width: 2.7em; }
.nnla-live .falk table.matrix td { min-width: 3.3em; height: 2.1em; text-align: center; }
.nnla-live .falk table.matrix input { text-align: center; }
@container (max-width: 440px) {
  .nnla-live .falk { font-size: 0.82em; gap: 0.4rem; }
  .nnla-live .falk table.matrix td { min-width: 2.9em; padding-inline: 0.1rem; }
}
.nnla-live .warped { stroke: var(--c1); opacity: 0.35; stroke-width: 1; }
.nnla-live .ink { stroke: var(--ink); stroke-width: 1.8; }
.nnla-live .dotted { fill: none; stroke: var(--soft); stroke-width: 1.6; stroke-dasharray: 2 4; stroke-linecap: round; }
.nnla-live :is(.c1, .c2, .c3, .c4) { stroke: currentColor; fill: currentColor; }
.nnla-live .c1 { color: var(--c1); }
.nnla-live .c2 { color: var(--c2); }
.nnla-live .c3 { color: var(--c3); }
.nnla-live .c4 { color: var(--c4); }
.nnla-live svg text.c1, .nnla-live svg text.c2, .nnla-live svg text.c3 { fill: currentColor; stroke: var(--paper); }
.nnla-live .shaft { stroke-width: 3.2; stroke-linecap: round; }
.nnla-live .curve { fill: none; stroke-width: 2.6; stroke-linejoin: round; }
.nnla-live .dashed { stroke-dasharray: 7 5; }
.nnla-live .level { fill: none; stroke: var(--soft); stroke-width: 1; opacity: 0.75; }
.nnla-live .level.own { stroke: var(--ink); stroke-width: 2; opacity: 1; }
.nnla-live svg .height { font-size: 11px; font-weight: 400; fill: var(--soft); }
.nnla-live .gap { stroke: var(--c1); stroke-width: 5; }
.nnla-live .band { fill: none; stroke-width: 12; opacity: 0.32; stroke-linecap: butt; }
.nnla-live .trio { display: grid; grid-template-columns: repeat(3, minmax(0, 10rem)); gap: 0.75rem; justify-content: space-between; }
.nnla-live .area { opacity: 0.22; stroke: none; }
.nnla-live .bin { opacity: 0.6; stroke: none; }
.nnla-live .trace { fill: none; stroke-width: 1.6; stroke-linejoin: round; }
.nnla-live .marks { fill: none; stroke-width: 4.2; stroke-linecap: round; }
.nnla-live .trace.dots { stroke-dasharray: 2 3; }
.nnla-live .trace.dashdot { stroke-dasharray: 9 3 2 3; }
.nnla-live .rise { fill: var(--positive); }
.nnla-live .fall { fill: var(--negative); }
.nnla-live .outline { fill: none; stroke-width: 2; }

.nnla-live .handle { cursor: grab; touch-action: none; outline: none; }
.nnla-live .handle:active { cursor: grabbing; }
.nnla-live .handle .reach { fill: transparent; stroke: none; }
.nnla-live .handle .knob { fill: currentColor; fill-opacity: 0.14; stroke: currentColor; stroke-width: 1.5; }
.nnla-live .handle:is(:hover, :active) .knob { fill-opacity: 0.35; }
.nnla-live .handle:focus-visible .reach { stroke: currentColor; stroke-width: 2.5; stroke-dasharray: 4 3; }

.nnla-live dl { margin: 0; display: grid; grid-template-columns: 1fr auto; }
.nnla-live dl > * { margin: 0; padding: 0.22rem 0 0.22rem 0.6rem; border-bottom: 1px solid var(--grid); font-weight: normal; }
.nnla-live.nnla-live dl > * { float: none; width: auto; } /* JupyterLab has its own idea of lists */
.nnla-live dl dt { padding-left: 0; }
.nnla-live dl dd { text-align: right; min-width: 0; }
.nnla-live data { font-variant-numeric: tabular-nums; font-weight: 600; }
.nnla-live data.covered { color: var(--soft); font-weight: 400; }

.nnla-live .named { display: inline-flex; align-items: center; gap: 0.4rem; margin: 0 0.9rem 0.5rem 0; }
.nnla-live .named > .name { font-style: italic; font-weight: 600; font-size: 1.1em; }
.nnla-live table.matrix {
  display: inline-table; width: auto; margin: 0; border: solid currentColor; border-width: 0 1.5px; border-radius: 5px;
  border-spacing: 0; border-collapse: separate; color: inherit; background: none; font-size: inherit; table-layout: auto; white-space: normal;
}
.nnla-live table.matrix tr { background: none !important; }
.nnla-live table.matrix td {
  padding: 0.12rem 0.28rem; border: 0; text-align: right; min-width: 2.1em; background: none; color: var(--ink);
  font-variant-numeric: tabular-nums; vertical-align: middle;
}
.nnla-live table.matrix td.mark1 { background: var(--c1-wash); }
.nnla-live table.matrix td.mark2 { background: var(--c2-wash); }
.nnla-live table.matrix td.mark3 { background: var(--c3-wash); }
.nnla-live table.matrix input::-webkit-inner-spin-button { appearance: none; margin: 0; }
.nnla-live table.matrix input {
  width: 3.4em; padding: 0.1rem 0.15rem; border: 1px solid var(--line); border-radius: 3px; background: var(--paper);
  color: inherit; font: inherit; text-align: right; appearance: textfield; margin: 0;
}

.nnla-live .tint {
  --share: 0; --hue: var(--positive);
  --tint: color-mix(in srgb, var(--hue) calc(var(--share) * var(--most)), var(--neutral));
  background: var(--tint); fill: var(--tint);
}
.nnla-live table.matrix td.tint { background: var(--tint); }
.nnla-live .tint.negative { --hue: var(--negative); }
.nnla-live .tint.gray { --hue: var(--ink); --most: var(--most-ink); }
.nnla-live .tint.share { --hue: var(--c1); }
.nnla-live .heat {
  display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); container-type: inline-size;
  outline: 1px solid var(--soft); position: relative;
}
.nnla-live .heat > .tint {
  display: grid; place-items: center; aspect-ratio: 1; box-shadow: inset 0 0 0 0.5px var(--line); line-height: 1;
  font-size: calc(100cqw / var(--columns) * var(--fit, 0.4)); font-variant-numeric: tabular-nums; white-space: nowrap;
}

.nnla-live .presets, .nnla-live .presets .bar { margin: 0; align-items: center; gap: 0.3rem; }
.nnla-live .presets { margin: 0 0 0.4rem; column-gap: 1rem; }
.nnla-live .presets b { font-weight: 600; margin-right: 0.3rem; }
.nnla-live .presets button { padding: 0.15rem 0.55rem; }
.nnla-live button[aria-pressed="true"] { border-color: var(--c1); background: var(--c1-wash); }
.nnla-live .conv { --side: 20em; display: grid; gap: 0.5rem 1.4rem; justify-items: center; margin: 0.8rem 0; }
.nnla-live .conv .help { margin: 0 0 0.25rem; }
.nnla-live .conv .presets { margin-top: 0.5rem; }
.nnla-live .conv-picture, .nnla-live .conv-box { width: var(--side); max-width: 100%; }
.nnla-live .conv-kernel { display: grid; gap: 0.5rem; justify-items: center; align-content: start; }
.nnla-live .conv-kernel .named { flex-direction: column; margin: 0; }
.nnla-live .conv-kernel .equals { display: none; }
.nnla-live .conv-kernel input[type="number"] { background: transparent; width: 2.6em; }
.nnla-live .conv-kernel .away { display: none; }
@container (min-width: 580px) {
  .nnla-live .conv { grid-template-columns: var(--side) minmax(0, 1fr); justify-items: start; }
  .nnla-live .conv-kernel { grid-area: 1 / 1 / 2 / 3; grid-auto-flow: column; align-items: end; gap: 1rem; }
  .nnla-live .conv-kernel .away { display: inline-flex; visibility: hidden; }
}
@container (min-width: 730px) {
  .nnla-live .conv { grid-template-columns: var(--side) auto minmax(0, 1fr); }
  .nnla-live .conv-kernel { grid-area: auto; grid-auto-flow: row; align-items: start; gap: 0.5rem; margin-top: 3rem; }
}
.nnla-live .conv .padding { color: var(--soft); background: var(--wash); }
.nnla-live .heat > .frame { position: absolute; border: 3px solid var(--c2); border-radius: 3px; }
.nnla-live .heat > .frame:focus-visible { outline: 2.5px dashed var(--c2); outline-offset: 2px; }
.nnla-live .heat data { font-weight: 500; }
.nnla-live .heat > .chosen { outline: 3px solid var(--c2); outline-offset: -2px; z-index: 1; }
.nnla-live .conv .cover { display: grid; place-items: center; width: 75%; aspect-ratio: 1; border: 1.5px dashed var(--soft); color: var(--soft); font-size: 2.5em; }
.nnla-live .conv-sum { font-size: 0.92em; }
.nnla-live .conv-sum span { display: block; }
.nnla-live .columns + fieldset { margin-top: 0.6rem; }
.nnla-live .conv-view > .wide { grid-column: 1 / -1; }
.nnla-live .conv-lines { fill: none; stroke: var(--soft); }
.nnla-live svg .conv-number { font-size: 12px; font-variant-numeric: tabular-nums; }
.nnla-live .conv-fold { max-width: 15rem; }
.nnla-live .heat > .laid { outline: 1.5px solid var(--c2); outline-offset: -1px; }

.nnla-live .att-weights { display: grid; grid-template-columns: 4.6em minmax(0, 1fr); max-width: 24em; }
.nnla-live .att-weights .heat { --fit: 0.29; }
.nnla-live .att-top { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); height: 4.4em; }
.nnla-live .att-top span { writing-mode: vertical-rl; transform: rotate(180deg); justify-self: center; padding-top: 0.3em; }
.nnla-live .att-left { display: grid; grid-auto-rows: 1fr; }
.nnla-live .att-left .plain { border: 0; background: none; padding: 0 0.5em 0 0; text-align: right; font-size: 1em; border-radius: 0; }
.nnla-live .att-left .plain[aria-pressed="true"] { font-weight: 700; color: var(--c2); background: none; }
.nnla-live .heat > .chosen-row { box-shadow: inset 0 2.5px var(--c2), inset 0 -2.5px var(--c2); }
.nnla-live .att-switches { display: flex; flex-wrap: wrap; gap: 0.4rem 0.7rem; align-items: center; margin: 0 0 0.7rem; }
.nnla-live :is(.att, .att-switches) select { padding: 0.15rem 0.2rem; width: 5.6em; }
.nnla-live .att-switches > span { display: flex; gap: 0.35rem; align-items: center; }
.nnla-live table.list.att { font-size: 0.86em; }
.nnla-live table.list.att :is(th, td) { padding-inline: 0.22rem; }
.nnla-live table.list.att select { width: 6.7em; }
.nnla-live table.list.att small { font-size: 0.9em; }
.nnla-live table.list.att th { white-space: normal; vertical-align: bottom; }
.nnla-live table.list.att th:first-child { text-align: left; white-space: nowrap; position: sticky; left: 0; background: var(--paper); z-index: 1; }
.nnla-live table.list.att td.tint { background: var(--tint); }
.nnla-live table.list.att input { width: 2.4em; border: 1px solid var(--line); border-radius: 3px; padding: 0.1rem; background: transparent; color: inherit; font: inherit; text-align: right; appearance: textfield; margin: 0; }
.nnla-live table.list.att input::-webkit-inner-spin-button { appearance: none; margin: 0; }
.nnla-live .att-line { font-weight: 600; }

.nnla-live .walk .passes { display: grid; grid-template-columns: 1fr 1fr; gap: 0.4rem 0.6rem; font-size: 0.8em; }
.nnla-live .walk .passes > p { margin: 0; font-weight: 600; font-size: 1.1em; }
.nnla-live .walk .forward { grid-column: 1; }
.nnla-live .walk .backward { grid-column: 2; }
.nnla-live .walk .stage { grid-row: var(--k); }
.nnla-live .walk .item { margin-bottom: 0.4rem; }
.nnla-live .walk .item .label { display: block; width: max-content; padding: 0 0.2em; border-radius: 3px; font-size: 1.15em; white-space: nowrap; }
.nnla-live .walk .item.later .label { color: var(--soft); }
.nnla-live .walk .item.later:not(.next) small, .nnla-live .walk .item.later :is(table, .one) { visibility: hidden; }
.nnla-live .walk .item.next .label { box-shadow: inset 0 0 0 1.5px var(--c1); color: var(--ink); }
.nnla-live .walk .item table.matrix td { min-width: 3.6em; height: 1.8em; padding: 0 0.15em; text-align: center; }
.nnla-live .walk .item table.matrix input { width: 3.3em; min-height: 24px; text-align: center; padding: 0; scroll-margin: 4rem 0 14rem; }
.nnla-live .walk .item data { font-weight: 500; }
.nnla-live .walk .item .one { padding: 0.1em 0.5em; }
.nnla-live .walk .item.reads td, .nnla-live .walk .reads > .letter { background-color: var(--c1-wash); }
.nnla-live .walk .item.makes :is(td, .one), .nnla-live .walk .makes > .letter { background-color: var(--c3-wash); }
.nnla-live .walk .item.reads table.matrix { border-color: var(--c1); }
.nnla-live .walk .item.makes table.matrix { border-color: var(--c3); box-shadow: 0 0 0 1.5px var(--c3); }
.nnla-live .walk .item td.off { background-image: repeating-linear-gradient(135deg, color-mix(in srgb, var(--soft) 50%, transparent) 0 1px, transparent 1px 5px); }
.nnla-live .walk .item td.used :is(data, input) { font-weight: 700; }
.nnla-live .walk .item td.used { box-shadow: inset 0 0 0 1.5px var(--c1); }
.nnla-live .walk .item.makes td.used { box-shadow: inset 0 0 0 1.5px var(--c3); }
.nnla-live .walk .item td.chosen { outline: 2px solid var(--c2); outline-offset: -1px; border-radius: 3px; }
.nnla-live .walk .letter { white-space: nowrap; }
.nnla-live .walk .letter sup { position: static; font-size: 0.65em; line-height: 0; vertical-align: super; }
.nnla-live .walk .panel { position: sticky; bottom: 0; z-index: 1; padding: 0.5rem 0; border: solid var(--line); border-width: 1px 0; background: var(--paper); }
.nnla-live .walk .panel .bar { margin: 0 0 0.4rem; align-items: center; }
.nnla-live .walk .panel .bar .main { min-width: 7em; }
.nnla-live .walk .panel .slider { flex: 1 1 18em; grid-template-columns: 11em minmax(4em, 1fr) 2em; margin: 0 0 0 0.4rem; font-size: 0.92em; }
.nnla-live .walk .panel .slider span { padding: 0 0.3em; outline: 2px solid var(--c2); border-radius: 3px; justify-self: start; }
.nnla-live .walk .panel p { margin: 0; min-height: 2.9em; font-size: 0.92em; }
.nnla-live .walk .panel .equation { min-height: 3em; font-size: 1.1em; }
.nnla-live .walk .term { display: inline-flex; flex-direction: column; align-items: center; vertical-align: top; }
.nnla-live .walk .term .letter { padding: 0 0.3em; border-radius: 3px; }
.nnla-live .walk .term small { color: var(--soft); font-size: 0.72em; }
.nnla-live .walk .program { display: grid; gap: 0 1.2rem; margin-top: 0.6rem; font-size: 0.88em; }
.nnla-live .walk .program ol { list-style: none; margin: 0; padding: 0; }
.nnla-live .walk .program li { margin: 0; padding: 0.15rem 0.4rem; border-left: 3px solid transparent; }
.nnla-live .walk .program li.lit { border-color: var(--c3); background: var(--wash); }
.nnla-live .walk .program code { display: block; padding: 0; border: 0; background: none; color: inherit; font-size: 0.92em; white-space: pre-wrap; }
.nnla-live .walk .program button { border: 1px solid transparent; background: none; padding: 0.1rem 0.35rem; text-align: left; }
.nnla-live .walk .program button:hover { border-color: var(--soft); }
.nnla-live .walk .program button[aria-current] { border-color: var(--c3); background: var(--c3-wash); }
.nnla-live .walk .nudge { margin-top: 0.8rem; }
.nnla-live .walk .nudge p { margin: 0.4rem 0; }
.nnla-live .walk .nudge table.list { table-layout: fixed; }
.nnla-live .walk .nudge .list :is(td, th) { padding-inline: 0.1rem; text-align: left; white-space: normal; vertical-align: bottom; }
.nnla-live .bar.switches { margin: 0; gap: 0 2.5rem; }
@container (min-width: 640px) {
  .nnla-live .walk .passes { grid-template-columns: 2fr 3fr 3fr 2fr 2fr; font-size: 0.86em; gap: 0.2rem 0.5rem; }
  .nnla-live .walk .passes > p { grid-column: 1 / -1; grid-row: 1; }
  .nnla-live .walk .passes > p.backward { grid-row: 3; }
  .nnla-live .walk .stage { grid-column: calc(var(--k) - 1); grid-row: 2; }
  .nnla-live .walk .stage.backward { grid-row: 4; }
  .nnla-live .walk .program { grid-template-columns: auto 1fr; }
  .nnla-live .walk .panel p:not(.equation) { min-height: 1.45em; }
}
@container (min-width: 1000px) {
  .nnla-live .walk { display: grid; grid-template: auto auto 1fr / minmax(0, 1.7fr) minmax(0, 1fr); gap: 0 2rem; }
  .nnla-live .walk > :not(.passes) { grid-column: 2; font-size: 0.8em; }
  .nnla-live .walk .passes { grid-row: 1 / 4; align-content: start; font-size: 0.75em; }
  .nnla-live .walk .item table.matrix td { height: 1.55em; }
  .nnla-live .walk .panel { position: static; }
  .nnla-live .walk .program { grid-template-columns: 1fr; }
}
.nnla-live .scroll { overflow-x: auto; margin-top: 0.4rem; }
.nnla-live table.list { width: 100%; margin: 0; border-collapse: collapse; font-size: 0.9em; color: inherit; }
.nnla-live table.list :is(th, td) {
  padding: 0.15rem 0.4rem; border: 0; border-bottom: 1px solid var(--grid); text-align: right; background: none; font-weight: normal;
  color: inherit; white-space: nowrap;
}
.nnla-live table.methods { margin: 0.6rem 0; table-layout: fixed; }
.nnla-live table.methods :is(th, td) { white-space: normal; }
.nnla-live table.methods th:first-child { width: 60%; text-align: left; padding-left: 0; }
.nnla-live table.methods th > div { display: flex; flex-wrap: wrap; column-gap: 0.75rem; }
.nnla-live table.methods th > div > label:first-child { width: 12.5em; white-space: nowrap; }
.nnla-live table.methods .slider { grid-template-columns: 1fr 3.2em; flex: 1 1 9em; gap: 0.5rem; margin: 0; }
.nnla-live table.methods .slider > span { display: none; }
.nnla-live svg.sample { width: 2rem; flex: none; }
@container (max-width: 440px) {
  .nnla-live table.methods { font-size: 0.85em; }
  .nnla-live table.methods th:first-child { width: 54%; }
}
.nnla-live :is(button, select) {
  padding: 0.3rem 0.7rem; border: 1px solid var(--soft); border-radius: 0.35rem; background: var(--wash); color: var(--ink);
  font: inherit; font-size: 0.92em; cursor: pointer; margin: 0;
}
.nnla-live button:hover { border-color: var(--ink); }
.nnla-live button:disabled { opacity: 0.5; cursor: default; }
.nnla-live button.main { background: var(--c1); border-color: var(--c1); color: var(--paper); font-weight: 600; }
.nnla-live :is(button, select, input, summary):focus-visible { outline: 2.5px solid var(--c1); outline-offset: 2px; }
.nnla-live .bar { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 0.8rem; }
.nnla-live fieldset { border: 0; padding: 0; margin: 0 0 0.6rem; display: flex; flex-wrap: wrap; gap: 0.25rem 0.9rem; align-items: center; }
.nnla-live legend { float: left; padding: 0; margin: 0 0.3rem 0 0; font-size: inherit; font-weight: 600; width: auto; }
.nnla-live label { display: inline-flex; align-items: center; gap: 0.35rem; margin: 0; font-weight: normal; }
.nnla-live input:is([type="radio"], [type="checkbox"], [type="range"]) { accent-color: var(--c1); margin: 0; }
.nnla-live .slider { display: grid; grid-template-columns: minmax(5.5em, auto) 1fr 4em; gap: 0.6rem; margin-bottom: 0.35rem; }
.nnla-live .slider input { width: 100%; min-width: 0; }
.nnla-live .slider data { text-align: right; }

.nnla-live .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(max(10em, 22%), 1fr)); gap: 0.4rem 0.8rem; margin: 0 0 0.6rem; }
.nnla-live .field { display: flex; flex-direction: column; align-items: stretch; gap: 0.1rem; font-size: 0.92em; }
.nnla-live .field select { padding: 0.2rem 0.3rem; width: 100%; }
.nnla-live .field label { padding: 0.2rem 0; }
.nnla-live .units { display: grid; grid-template-columns: repeat(auto-fit, minmax(10em, 1fr)); gap: 0.2rem 1.2rem; margin-bottom: 0.4rem; }
.nnla-live .units .slider { grid-template-columns: auto 1fr; gap: 0.1rem 0.5rem; }
.nnla-live .units input { grid-area: 2 / 1 / 2 / span 2; }
.nnla-live .bar .count { align-self: center; min-width: 5em; font-variant-numeric: tabular-nums; }
.nnla-live .bar + .play { margin-top: 0.7rem; }
.nnla-live :is(.play, .five) .side { fill: var(--c2-wash); }
.nnla-live :is(.play, .five) .border { fill: none; stroke: var(--ink); stroke-width: 1.8; }
.nnla-live .five .border { stroke-width: 5; }
.nnla-live :is(.play, .five) .mark { stroke-width: 1.2; }
.nnla-live :is(.play, .five) .mark.train { stroke: var(--paper); stroke-width: 0.8; }
.nnla-live .play .mark.test { fill: none; opacity: 0.75; }
.nnla-live .run { min-width: 5.5em; }
.nnla-live .pair { display: grid; grid-template-columns: max-content max-content; justify-items: end; margin-bottom: 0.6rem; font-size: 0.92em; }
.nnla-live .pair table.matrix td { min-width: 3.1em; }
.nnla-live .pair .named:nth-child(even) table.matrix td { min-width: 4.1em; }
.nnla-live .five .panels { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.6rem; font-size: 0.85em; text-align: center; }
.nnla-live .five .panels > :empty { aspect-ratio: 0.75; }
.nnla-live .five .panels svg { border: 1px solid var(--line); }
@container (max-width: 440px) {
  .nnla-live .five .panels { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
.nnla-live .five p { margin: 0.6rem 0 0.4rem; }
.nnla-live .pad { touch-action: none; cursor: crosshair; }
.nnla-live .pad .paper { fill: var(--wash); stroke: var(--soft); stroke-width: 2; }
.nnla-live .pad .pen-stroke { fill: none; stroke: var(--ink); stroke-linecap: round; stroke-linejoin: round; }
.nnla-live .pad .lowered .knob { fill-opacity: 0.9; }
.nnla-live .cells { color: var(--c1); }
.nnla-live .cells.pixels { color: var(--ink); box-shadow: 0 0 0 1px var(--soft); }
.nnla-live .cells rect { fill: currentColor; }
.nnla-live .cells .empty { fill: var(--wash); }
.nnla-live .layers { grid-template-columns: repeat(3, minmax(0, 13rem)); }
.nnla-live .layers .caption { margin-top: 0.3rem; }
.nnla-live .drawings { align-items: center; }
.nnla-live :is(.drawings, .layers) + .help { margin-top: 0.6rem; }
.nnla-live table.bars { width: 100%; margin: 0.6rem 0 0; border-collapse: collapse; color: inherit; }
.nnla-live table.bars tr { background: none !important; }
.nnla-live table.bars :is(th, td) { padding: 0.14rem 0 0.14rem 0.5rem; border: 0; text-align: right; white-space: nowrap; background: none; color: inherit; }
.nnla-live table.bars th { width: 1.4em; padding-left: 0; }
.nnla-live table.bars td:last-child { width: 5.2em; }
.nnla-live table.bars .rail { background: var(--wash); }
.nnla-live table.bars .rail div { height: 1.05em; background: var(--c1); }
.nnla-live table.list.wraps :is(th, td) { white-space: normal; vertical-align: bottom; }
.nnla-live table.list.wraps [scope="row"] { padding-left: 0; text-align: left; }
.nnla-live table.list caption { caption-side: top; padding: 0.6rem 0 0.2rem; color: inherit; font-weight: 600; text-align: left; }

.nnla-live .status:empty { display: none; }
.nnla-live .status { margin: 0.6rem 0 0; color: var(--soft); }
.nnla-live :is(.status pre, pre.code) {
  margin: 0.3rem 0 0; padding: 0.5rem 0.7rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 0.35rem;
  background: var(--wash); color: var(--ink); font-size: 0.85em; line-height: 1.4;
}
.nnla-live pre.code { margin: 0.8rem 0 0.3rem; }
.nnla-live details { margin-top: 0.7rem; }
.nnla-live.nnla-live summary { display: list-item; list-style: inside disclosure-closed; cursor: pointer; font-weight: 600; }
.nnla-live.nnla-live [open] > summary { list-style-type: disclosure-open; }
.nnla-live details p { margin: 0.35rem 0 0; }

.nnla-live:fullscreen { max-width: none; overflow: auto; border: 0; border-radius: 0; font-size: 1.5rem; padding: 1.5rem 2.5rem; }
.nnla-live:fullscreen .conv { --side: 17em; }
.nnla-live:fullscreen svg { max-height: 62vh; }
.nnla-live:fullscreen .play svg { max-height: 50vh; }
.nnla-live:fullscreen input:is([type="radio"], [type="checkbox"]) { width: 1em; height: 1em; }

figure.nnla-figure { margin: 0.5rem 0 !important; padding: 0 !important; }
html[data-theme="dark"] .bd-content div.cell_output .text_html:has(.nnla-alive) {
  padding: 0 !important; background: none !important;
}
.bd-content :is(div.cell_output, .text_html):has(.nnla-alive .walk) { overflow: visible !important; } /* or nothing in it sticks */
figure.nnla-figure > img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figure.nnla-alive > img { display: none; }
@media print {
  .nnla-live { display: none !important; }
  figure.nnla-alive > img { display: block; }
}
@media (prefers-reduced-motion: no-preference) {
  .nnla-live :is(.knob, td, button) { transition: fill-opacity 0.12s, background-color 0.12s; }
}
`;var W=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function l(i,e={},...t){let a=W.has(i)?document.createElementNS("http://www.w3.org/2000/svg",i):document.createElement(i);return j(a,e),a.append(...t),a}function j(i,e){for(let[t,a]of Object.entries(e))typeof a=="function"?i.addEventListener(t,a):a===!1||a==null?i.removeAttribute(t):i.setAttribute(t,a===!0?"":a);return i}function k(i,e=4){if(typeof i=="string")return i;if(Array.isArray(i))return`(${i.map(a=>k(a,e)).join(", ")})`;if(!Number.isFinite(i))return i>0?"∞":"−∞";let t=Number(i.toFixed(e))||0;return String(t).replace("-","−")}var _=i=>Array.isArray(i)?`[${i.map(_).join(", ")}]`:String(Number(i.toPrecision(12)));var F=(i,e,t)=>Math.min(t,Math.max(e,i)),Z=(i,e)=>Number((Math.round(i/e)*e).toFixed(6))||0,T=class{constructor(e,t,a){this.figure=e,this.model=t,this.root=a,this.watchers=[],this.body=l("div"),this.below=l("div"),this.status=l("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,a]of Object.entries(e))this.model.set(t,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let a of this.watchers)a(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=k,a=""){let n=l("data",{"data-name":e}),[s,...o]=e.split("."),m=c=>o.reduce((r,d)=>r?.[d],c[s])??"",h,v;return this.watch((c,r)=>{let d=m(r);d===h&&c.hidden===v||([h,v]=[d,c.hidden],X(n,d,v,t,a))}),n}readouts(e){let t=l("dl");for(let[a,n,s,o]of e)t.append(l("dt",{},n),l("dd",{},this.data(a,s,o)));return t}matrix({name:e,rows:t,columns:a,label:n=e,title:s=n,edit:o=!1,step:m=1,max:h=99,show:v=k,color:c=""}){let r=Array.from({length:t},()=>Array.from({length:a},()=>l("td"))),d=t===1,p=(x,u,g)=>Array.isArray(x?.[0])?x[u]?.[g]:x?.[d?g:u];r.forEach((x,u)=>x.forEach((g,$)=>{let E=d?`component ${$+1}`:`row ${u+1}, column ${$+1}`;if(!o){g.append(this.data(`${e}.${u}.${$}`,v));return}let q=()=>{if(z.value===""||!Number.isFinite(z.valueAsNumber))return;let M=structuredClone(this.state[e]),C=F(z.valueAsNumber,-h,h);Array.isArray(M[0])?M[u][$]=C:M[d?$:u]=C,this.set({[e]:M})},z=l("input",{type:"number",step:m,min:-h,max:h,inputmode:"decimal","aria-label":`${s}, ${E}`,input:q,blur:()=>this.update()});g.append(z),this.watch(M=>{let C=p(M[e],u,$);(document.activeElement!==z||z.valueAsNumber!==C)&&(z.value=String(C))})}));let f=l("table",{class:"matrix",role:"group","aria-label":s},l("tbody",{role:"presentation"},...r.map(x=>l("tr",{role:"presentation"},...x.map(u=>j(u,{role:"presentation"}))))));return{element:l("span",{class:"named"},l("span",{class:`name ${c}`},n,l("span",{class:"equals"}," =")),f),cells:r,table:f}}slider({name:e,entry:t=-1,label:a,min:n,max:s,step:o,show:m=k}){let h=l("data"),v=r=>t<0?r:this.state[e].map((d,p)=>p===t?r:d),c=l("input",{type:"range",min:n,max:s,step:o,input:()=>this.set({[e]:v(c.valueAsNumber)})});return this.watch(r=>{let d=t<0?r[e]:r[e][t];c.value=String(d),h.textContent=m(d),c.setAttribute("aria-valuetext",m(d))}),l("label",{class:"slider"},l("span",{},a),c,h)}choice({name:e,label:t,options:a}){let n=`nnla-${++K}`,s=a.map(([o])=>l("input",{type:"radio",name:n,value:o,change:()=>this.set({[e]:o})}));return this.watch(o=>s.forEach((m,h)=>m.checked=o[e]===a[h][0])),l("fieldset",{},l("legend",{},t),...a.map(([,o],m)=>l("label",{},s[m],o)))}select({name:e,label:t,options:a}){let n=l("option",{hidden:!0}),s=l("select",{change:()=>this.set({[e]:a[s.selectedIndex][0]})},...a.map(([,o])=>l("option",{},o)),n);return this.watch(o=>{let m=a.findIndex(([h])=>h===o[e]);s.selectedIndex=m<0?a.length:m,n.textContent=String(o[e])}),l("label",{class:"field"},l("span",{},t),s)}toggle({name:e,label:t}){let a=l("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(n=>a.checked=n[e]),l("label",{},a,t)}button(e,t,a={}){return l("button",{type:"button",click:t,...a},e)}plane({reach:e,label:t}){return new B(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[l("pre",{tabindex:0},t)]:[])}};function J(i,e){i.textContent!==e&&(i.textContent=e)}var K=0;function X(i,e,t,a,n=""){let s=typeof e=="string";i.classList.toggle("covered",!!t),J(i,t?"?":a(e)+(s?"":n));let o=t||s?null:String(e);j(i,{value:o,title:o})}var y=400,B=class{constructor(e,t,a){this.ui=e,this.reach=t,this.scale=y/(2*t),this.svg=l("svg",{viewBox:`0 0 ${y} ${y}`,role:"group","aria-label":a});for(let n=Math.ceil(-t);n<=t;n++){let[s,o]=this.at([n,n]);this.line([0,o],[y,o],n?"grid":"axis"),this.line([s,0],[s,y],n?"grid":"axis")}for(let n=Math.ceil(-t)+1;n<t;n+=t>6?2:1){let[s,o]=this.at([n,n]);n&&(this.put("text",{class:"tick",x:s,y:y/2+15,"text-anchor":"middle"},k(n)),this.put("text",{class:"tick",x:y/2-6,y:o+4,"text-anchor":"end"},k(n)))}}at([e,t]){return[y/2+e*this.scale,y/2-t*this.scale]}put(e,t,...a){let n=l(e,{"aria-hidden":"true",...t},...a);return this.svg.append(n),n}line([e,t],[a,n],s){return this.put("line",{x1:e,y1:t,x2:a,y2:n,class:s})}path(e,t=!1){let a=this.put("path",{class:e});return n=>{let s=n.map(o=>this.at(o).map(m=>m.toFixed(2)).join(" ")).join("L");a.setAttribute("d",n.length?`M${s}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,n)=>{let[s,o]=this.at(a);j(t,{x:F(s,14,y-14).toFixed(2),y:F(o+5,16,y-6).toFixed(2)}),t.textContent=n}}arrow(e,t,a=1){let n=this.path(`shaft ${e}`),s=this.path(e,!0),o=this.text(`math ${e}`);return(m,h=[0,0],v=!0)=>{let c=m.map((u,g)=>u-h[g]),r=Math.hypot(...c),d=r?c.map(u=>u/r):[0,0],p=Math.min(.036*this.reach*2,r),f=m.map((u,g)=>u-p*d[g]),b=[-d[1]*p*.42,d[0]*p*.42];n(v&&r?[h,f]:[]),s(v&&r?[m,f.map((u,g)=>u+b[g]),f.map((u,g)=>u-b[g])]:[]);let x=r?[d[0]-.8*a*d[1],d[1]+.8*a*d[0]]:[.7,.7];o(m.map((u,g)=>u+.09*this.reach*x[g]),v?t:"")}}handle({label:e,color:t,step:a,get:n,change:s,most:o=this.reach*.9}){let{ui:m}=this,h=c=>m.set(s(c.map(r=>F(Z(r,a),-o,o)),m.state)),v=l("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:c=>{v.setPointerCapture(c.pointerId),v.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!v.hasPointerCapture(c.pointerId))return;let r=this.svg.getBoundingClientRect(),d=Math.min(r.width,r.height),p=(c.clientX-r.left-r.width/2)/d,f=(c.clientY-r.top-r.height/2)/d;h([p*2*this.reach,-f*2*this.reach])},keydown:c=>{let r={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!r)return;c.preventDefault();let d=c.shiftKey?Math.max(1,a):a,p=n(m.state);h(p.map((f,b)=>f+r[b]*d))}},l("circle",{class:"reach",r:20}),l("circle",{class:"knob",r:11}));return this.svg.append(v),m.watch(c=>{let r=n(c);j(v,{transform:`translate(${this.at(r).map(d=>d.toFixed(2)).join(" ")})`,"aria-valuenow":r[0],"aria-valuetext":`${e}: ${k(r[0])} to the right, ${k(r[1])} up`})}),v}};function Y(i,e,t){document.getElementById("nnla-figures")||document.head.append(l("style",{id:"nnla-figures"},O));let a=l("div",{class:"nnla-live",role:"group","aria-label":i.title}),n=new T(i,t,a),s=structuredClone(t.first??n.state);i.build(n);let o=n.button("",()=>n.set({hidden:!n.state.hidden}));n.watch(c=>{o.textContent=c.hidden?"Show the numbers":"Hide the numbers",o.classList.toggle("main",!!c.hidden)});let m=async()=>{let c=i.python(n.state),r=await navigator.clipboard?.writeText(c).then(()=>!0,()=>!1);n.say(r?"Copied:":"As Python:",c)},h=()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen();a.append(l("p",{class:"question"},i.question),l("p",{},`Try: ${i.task}`),n.body,l("div",{class:"bar"},o,n.button("Reset",()=>{n.set(structuredClone(s)),n.say("")}),n.button("Copy as Python",m),n.button("Full screen",h)),n.status,n.below,l("details",{},l("summary",{},"What was seen"),l("p",{},i.seen)),l("p",{class:"left-out"},i.leftOut));for(let c of a.querySelectorAll("button, input, select, summary, [tabindex]"))c.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(a);let v=()=>n.update();return t.on("change",v),v(),()=>t.off("change",v)}var R=i=>({render:({model:e,el:t})=>Y(i,t,e)});var I=5,Q=[2,10,784],N=20,L=(i,e)=>i.reduce((t,a,n)=>t+a*e[n],0),w=i=>Math.hypot(...i),A=(i,e)=>e.map(t=>i*t),S=(i,e)=>i.map((t,a)=>t+e[a]);function U({u:i,v:e}){let t=[["u",i],["v",e]].filter(([,m])=>w(m)===0).map(([m])=>`${m} is zero`),a=t.length?`undefined (${t.join(", ")})`:"",n=L(i,e),s=n/L(e,e),o=w(e)?A(s,e):null;return{dot:n,norm_u:w(i),norm_v:w(e),cosine:a||Math.max(-1,Math.min(1,n/(w(i)*w(e)))),angle:a||Math.atan2(Math.abs(i[0]*e[1]-i[1]*e[0]),n)*180/Math.PI,shadow:o??"undefined (v is zero)",rest:o?S(i,A(-1,o)):"undefined (v is zero)"}}function ee(i){let t=Array(N).fill(0);for(let n=0;n<4e3*N;n++){let s=Math.PI*(n+.5)/(4e3*N),o=Math.min(N-1,Math.floor((Math.cos(s)+1)/2*N));t[o]+=Math.sin(s)**(i-2)}let a=t.reduce((n,s)=>n+s);return t.map(n=>n/a)}function te(i){if(typeof i=="string")return i;let e=4;for(;e<9&&Math.abs(Number(i.toFixed(e)))===1;)e++;return k(i,Math.abs(Number(i.toFixed(e)))===1?0:e)}function ne(i){let e=i.plane({reach:I,label:"The arrows u and v, on equal axes"}),t=e.path("thin"),a=e.path("band c3"),n=e.path("dotted"),s=e.path("thin"),o=e.path("thin"),m={u:e.arrow("c1","u"),v:e.arrow("c2","v")};for(let[r,d]of[["u","c1"],["v","c2"]])e.handle({label:`tip of ${r}`,color:d,step:.1,get:p=>p[r],change:p=>({[r]:p})});i.watch(({u:r,v:d},{shadow:p})=>{m.u(r),m.v(d);let[f,b]=[w(d),w(d)>0],x=b?A(1/f,d):[0,0];t(b?[A(-2*I,x),A(2*I,x)]:[]),a(b?[[0,0],p]:[]),n(b?[r,p]:[]);let u=b?S(r,A(-1,p)):[0,0],g=.24,$=w(u)>g&&w(p)>g,E=A(g/(w(u)||1),u),q=$?A(-g/w(p),p):[0,0];s($?[S(p,E),S(S(p,E),q),S(p,q)]:[]);let z=Math.atan2(r[1],r[0]),M=Math.atan2(r[0]*d[1]-r[1]*d[0],L(r,d)),C=Math.min(.9,.6*w(r),.6*f),D=P=>A(C,[Math.cos(z+M*P/40),Math.sin(z+M*P/40)]);o(b?Array.from({length:41},(P,G)=>D(G)):[])});let h=["u","v"].map((r,d)=>i.matrix({name:r,rows:1,columns:2,edit:!0,step:.1,max:4.5,color:`c${d+1}`}).element),v=i.readouts([["dot","dot product u · v"],["norm_u","length of u"],["norm_v","length of v"],["cosine","cosine",te],["angle","angle",r=>k(r,2),"°"],["shadow","shadow of u on v"],["rest","rest of u"]]),c=l("p",{class:"help"},"Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).");i.add(l("div",{class:"columns"},l("div",{},e.svg,c),l("div",{},...h,v))),i.addBelow(ae(i))}function ae(i){let[e,t,a]=[140,90,98],n=m=>10+(m+1)/2*(e-20),s=Q.map(m=>{let h=ee(m),v=(e-20)/N,c=h.map((p,f)=>{let b=p/.5*t;return l("rect",{class:"c1 bin",x:n(-1)+f*v,y:a-b,width:v-.8,height:b})}),r=[-1,0,1].map(p=>l("text",{class:"tick",x:n(p),y:a+15,"text-anchor":"middle"},k(p))),d=l("line",{class:"c2",y1:2,y2:a,"stroke-width":2});return i.watch(({hidden:p},{cosine:f})=>{let b=!p&&typeof f=="number";j(d,{visibility:b?null:"hidden",x1:b?n(f):0,x2:b?n(f):0})}),l("svg",{viewBox:`0 0 ${e} ${a+36}`,role:"img","aria-label":`Histogram of the cosine, ${m} components`},...c,l("line",{class:"axis",x1:n(-1),x2:n(1),y1:a,y2:a}),...r,d,l("text",{class:"tick",x:e/2,y:a+32,"text-anchor":"middle"},`${m} components`))});return l("div",{},l("p",{class:"help",style:"margin-top:1rem"},"A plane is not typical. Each bar is the share of all directions whose cosine with u lies in its tenth, on one scale up to one half. The upright line is the cosine of u and v."),l("div",{class:"trio"},...s))}var H={name:"vectors",title:"Two arrows, their dot product, angle and projection",question:"How large is the angle between u and v?",task:"Guess the angle, then show the numbers. Turn v until the dot product is 0. Reset, then make v twice as long: which readings double, and which stay?",seen:"The angle was 45°, and the shadow of u on v was v itself. The dot product is 0 exactly at a right angle and changes its sign there. A longer v doubles the dot product and its own length; the angle, the cosine and the shadow of u on v do not change.",leftOut:"Left out: all components but two. The formulas are the same for any number of them.",start:{u:[3,1],v:[1,2]},compute:U,python:({u:i,v:e})=>`import numpy as np
import nnla

u, v = np.array(${_(i)}), np.array(${_(e)})
print(nnla.dot(u, v), nnla.norm(u), nnla.norm(v))
cosine = nnla.cosine_similarity(u, v)
print(cosine, np.degrees(np.arccos(cosine)))
shadow = nnla.project(u, v)
print(shadow, u - shadow)`,build:ne};var me=R(H);export{me as default};
