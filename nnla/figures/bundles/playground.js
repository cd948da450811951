var ae=`.nnla-live {
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
`;var Ne=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function c(a,e={},...t){let n=Ne.has(a)?document.createElementNS("http://www.w3.org/2000/svg",a):document.createElement(a);return E(n,e),n.append(...t),n}function E(a,e){for(let[t,n]of Object.entries(e))typeof n=="function"?a.addEventListener(t,n):n===!1||n==null?a.removeAttribute(t):a.setAttribute(t,n===!0?"":n);return a}function $(a,e=4){if(typeof a=="string")return a;if(Array.isArray(a))return`(${a.map(n=>$(n,e)).join(", ")})`;if(!Number.isFinite(a))return a>0?"∞":"−∞";let t=Number(a.toFixed(e))||0;return String(t).replace("-","−")}var j=(a,e,t)=>Math.min(t,Math.max(e,a)),Fe=(a,e)=>Number((Math.round(a/e)*e).toFixed(6))||0,G=class{constructor(e,t,n){this.figure=e,this.model=t,this.root=n,this.watchers=[],this.body=c("div"),this.below=c("div"),this.status=c("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,n]of Object.entries(e))this.model.set(t,n);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let n of this.watchers)n(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=$,n=""){let i=c("data",{"data-name":e}),[r,...l]=e.split("."),s=m=>l.reduce((p,h)=>p?.[h],m[r])??"",o,d;return this.watch((m,p)=>{let h=s(p);h===o&&m.hidden===d||([o,d]=[h,m.hidden],_e(i,h,d,t,n))}),i}readouts(e){let t=c("dl");for(let[n,i,r,l]of e)t.append(c("dt",{},i),c("dd",{},this.data(n,r,l)));return t}matrix({name:e,rows:t,columns:n,label:i=e,title:r=i,edit:l=!1,step:s=1,max:o=99,show:d=$,color:m=""}){let p=Array.from({length:t},()=>Array.from({length:n},()=>c("td"))),h=t===1,g=(b,v,f)=>Array.isArray(b?.[0])?b[v]?.[f]:b?.[h?f:v];p.forEach((b,v)=>b.forEach((f,N)=>{let B=h?`component ${N+1}`:`row ${v+1}, column ${N+1}`;if(!l){f.append(this.data(`${e}.${v}.${N}`,d));return}let L=()=>{if(A.value===""||!Number.isFinite(A.valueAsNumber))return;let S=structuredClone(this.state[e]),F=j(A.valueAsNumber,-o,o);Array.isArray(S[0])?S[v][N]=F:S[h?N:v]=F,this.set({[e]:S})},A=c("input",{type:"number",step:s,min:-o,max:o,inputmode:"decimal","aria-label":`${r}, ${B}`,input:L,blur:()=>this.update()});f.append(A),this.watch(S=>{let F=g(S[e],v,N);(document.activeElement!==A||A.valueAsNumber!==F)&&(A.value=String(F))})}));let w=c("table",{class:"matrix",role:"group","aria-label":r},c("tbody",{role:"presentation"},...p.map(b=>c("tr",{role:"presentation"},...b.map(v=>E(v,{role:"presentation"}))))));return{element:c("span",{class:"named"},c("span",{class:`name ${m}`},i,c("span",{class:"equals"}," =")),w),cells:p,table:w}}slider({name:e,entry:t=-1,label:n,min:i,max:r,step:l,show:s=$}){let o=c("data"),d=p=>t<0?p:this.state[e].map((h,g)=>g===t?p:h),m=c("input",{type:"range",min:i,max:r,step:l,input:()=>this.set({[e]:d(m.valueAsNumber)})});return this.watch(p=>{let h=t<0?p[e]:p[e][t];m.value=String(h),o.textContent=s(h),m.setAttribute("aria-valuetext",s(h))}),c("label",{class:"slider"},c("span",{},n),m,o)}choice({name:e,label:t,options:n}){let i=`nnla-${++Ce}`,r=n.map(([l])=>c("input",{type:"radio",name:i,value:l,change:()=>this.set({[e]:l})}));return this.watch(l=>r.forEach((s,o)=>s.checked=l[e]===n[o][0])),c("fieldset",{},c("legend",{},t),...n.map(([,l],s)=>c("label",{},r[s],l)))}select({name:e,label:t,options:n}){let i=c("option",{hidden:!0}),r=c("select",{change:()=>this.set({[e]:n[r.selectedIndex][0]})},...n.map(([,l])=>c("option",{},l)),i);return this.watch(l=>{let s=n.findIndex(([o])=>o===l[e]);r.selectedIndex=s<0?n.length:s,i.textContent=String(l[e])}),c("label",{class:"field"},c("span",{},t),r)}toggle({name:e,label:t}){let n=c("input",{type:"checkbox",change:()=>this.set({[e]:n.checked})});return this.watch(i=>n.checked=i[e]),c("label",{},n,t)}button(e,t,n={}){return c("button",{type:"button",click:t,...n},e)}plane({reach:e,label:t}){return new Z(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[c("pre",{tabindex:0},t)]:[])}};function Me(a,e){a.textContent!==e&&(a.textContent=e)}var Ce=0;function _e(a,e,t,n,i=""){let r=typeof e=="string";a.classList.toggle("covered",!!t),Me(a,t?"?":n(e)+(r?"":i));let l=t||r?null:String(e);E(a,{value:l,title:l})}var z=400,Z=class{constructor(e,t,n){this.ui=e,this.reach=t,this.scale=z/(2*t),this.svg=c("svg",{viewBox:`0 0 ${z} ${z}`,role:"group","aria-label":n});for(let i=Math.ceil(-t);i<=t;i++){let[r,l]=this.at([i,i]);this.line([0,l],[z,l],i?"grid":"axis"),this.line([r,0],[r,z],i?"grid":"axis")}for(let i=Math.ceil(-t)+1;i<t;i+=t>6?2:1){let[r,l]=this.at([i,i]);i&&(this.put("text",{class:"tick",x:r,y:z/2+15,"text-anchor":"middle"},$(i)),this.put("text",{class:"tick",x:z/2-6,y:l+4,"text-anchor":"end"},$(i)))}}at([e,t]){return[z/2+e*this.scale,z/2-t*this.scale]}put(e,t,...n){let i=c(e,{"aria-hidden":"true",...t},...n);return this.svg.append(i),i}line([e,t],[n,i],r){return this.put("line",{x1:e,y1:t,x2:n,y2:i,class:r})}path(e,t=!1){let n=this.put("path",{class:e});return i=>{let r=i.map(l=>this.at(l).map(s=>s.toFixed(2)).join(" ")).join("L");n.setAttribute("d",i.length?`M${r}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(n,i)=>{let[r,l]=this.at(n);E(t,{x:j(r,14,z-14).toFixed(2),y:j(l+5,16,z-6).toFixed(2)}),t.textContent=i}}arrow(e,t,n=1){let i=this.path(`shaft ${e}`),r=this.path(e,!0),l=this.text(`math ${e}`);return(s,o=[0,0],d=!0)=>{let m=s.map((v,f)=>v-o[f]),p=Math.hypot(...m),h=p?m.map(v=>v/p):[0,0],g=Math.min(.036*this.reach*2,p),w=s.map((v,f)=>v-g*h[f]),k=[-h[1]*g*.42,h[0]*g*.42];i(d&&p?[o,w]:[]),r(d&&p?[s,w.map((v,f)=>v+k[f]),w.map((v,f)=>v-k[f])]:[]);let b=p?[h[0]-.8*n*h[1],h[1]+.8*n*h[0]]:[.7,.7];l(s.map((v,f)=>v+.09*this.reach*b[f]),d?t:"")}}handle({label:e,color:t,step:n,get:i,change:r,most:l=this.reach*.9}){let{ui:s}=this,o=m=>s.set(r(m.map(p=>j(Fe(p,n),-l,l)),s.state)),d=c("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-l,"aria-valuemax":l,pointerdown:m=>{d.setPointerCapture(m.pointerId),d.focus({preventScroll:!0}),m.preventDefault()},pointermove:m=>{if(!d.hasPointerCapture(m.pointerId))return;let p=this.svg.getBoundingClientRect(),h=Math.min(p.width,p.height),g=(m.clientX-p.left-p.width/2)/h,w=(m.clientY-p.top-p.height/2)/h;o([g*2*this.reach,-w*2*this.reach])},keydown:m=>{let p={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[m.key];if(!p)return;m.preventDefault();let h=m.shiftKey?Math.max(1,n):n,g=i(s.state);o(g.map((w,k)=>w+p[k]*h))}},c("circle",{class:"reach",r:20}),c("circle",{class:"knob",r:11}));return this.svg.append(d),s.watch(m=>{let p=i(m);E(d,{transform:`translate(${this.at(p).map(h=>h.toFixed(2)).join(" ")})`,"aria-valuenow":p[0],"aria-valuetext":`${e}: ${$(p[0])} to the right, ${$(p[1])} up`})}),d}};function je(a,e,t){document.getElementById("nnla-figures")||document.head.append(c("style",{id:"nnla-figures"},ae));let n=c("div",{class:"nnla-live",role:"group","aria-label":a.title}),i=new G(a,t,n),r=structuredClone(t.first??i.state);a.build(i);let l=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(m=>{l.textContent=m.hidden?"Show the numbers":"Hide the numbers",l.classList.toggle("main",!!m.hidden)});let s=async()=>{let m=a.python(i.state),p=await navigator.clipboard?.writeText(m).then(()=>!0,()=>!1);i.say(p?"Copied:":"As Python:",m)},o=()=>document.fullscreenElement?document.exitFullscreen():n.requestFullscreen();n.append(c("p",{class:"question"},a.question),c("p",{},`Try: ${a.task}`),i.body,c("div",{class:"bar"},l,i.button("Reset",()=>{i.set(structuredClone(r)),i.say("")}),i.button("Copy as Python",s),i.button("Full screen",o)),i.status,i.below,c("details",{},c("summary",{},"What was seen"),c("p",{},a.seen)),c("p",{class:"left-out"},a.leftOut));for(let m of n.querySelectorAll("button, input, select, summary, [tabindex]"))m.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(n);let d=()=>i.update();return t.on("change",d),d(),()=>t.off("change",d)}var ie=a=>({render:({model:e,el:t})=>je(a,t,e)});function le(a){let e=a|0;return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/2**32}}var re=a=>Math.sqrt(-2*Math.log(1-a()))*Math.cos(2*Math.PI*a()),H=(a,e)=>[a*Math.cos(e),a*Math.sin(e)],Oe={xor:a=>[1-(a&2),(1-(a&2))*(1-2*(a%2))],circles:(a,e)=>H(1.5-.75*(a%2),2*Math.PI*e()),moons:(a,e)=>{let[t,n]=H(1-2*(a%2),Math.PI*e());return[a%2-.5+t,a%2/2-.25+n]},spirals:(a,e)=>{let t=.1+.9*e();return H(1.5*t,3*Math.PI*t+Math.PI*(a%2))}};function se(a,e,t,n){let i=new Float64Array(2*e);for(let r=0;r<e;r++){let[l,s]=Oe[a](r,n);i[2*r]=l+t*re(n),i[2*r+1]=s+t*re(n)}return{X:i,labels:Uint8Array.from(i.subarray(e),(r,l)=>l%2),N:e}}var de=a=>1/(1+Math.exp(-a)),oe={identity:[a=>a,()=>1],sigmoid:[de,a=>a*(1-a)],tanh:[Math.tanh,a=>1-a*a],relu:[a=>a>0?a:0,a=>a>0?1:0]};function Le(a,{W:e,b:t,D:n,M:i},r){let l=new Float64Array(r*i);for(let s=0;s<r;s++)for(let o=0;o<i;o++){let d=t[o];for(let m=0;m<n;m++)d+=a[s*n+m]*e[m*i+o];l[s*i+o]=d}return l}function Pe(a,e,{W:t,dW:n,db:i,D:r,M:l},s){let o=new Float64Array(s*r);n.fill(0),i.fill(0);for(let d=0;d<s;d++)for(let m=0;m<l;m++){let p=a[d*l+m];i[m]+=p;for(let h=0;h<r;h++)n[h*l+m]+=e[d*r+h]*p,o[d*r+h]+=p*t[h*l+m]}return o}function Y(a,e){let t=0;for(let n=0;n<a.length;n++)t+=Math.max(a[n],0)-e[n]*a[n]+Math.log1p(Math.exp(-Math.abs(a[n])));return t/a.length}var Ie={SGD:(a,e,t,n,{lr:i,decay:r})=>ce(a,e,t,i,r,0),momentum:(a,e,t,n,{lr:i,decay:r})=>ce(a,e,t,i,r,.9),Adam:(a,e,t,n,{lr:i,decay:r},l)=>{let s=(1-.9**l)/.09999999999999998,o=(1-.999**l)/(1-.999);for(let d=0;d<a.length;d++)t[d]=.9*t[d]+e[d],n[d]=.999*n[d]+e[d]*e[d],a[d]=a[d]*(1-i*r)-i*(t[d]/s)/(Math.sqrt(n[d]/o)+1e-8)}};function ce(a,e,t,n,i,r){for(let l=0;l<a.length;l++)t[l]=r*t[l]+e[l]+i*a[l],a[l]-=n*t[l]}var O=class{constructor(e){this.settings=e;let t=le(2*e.data_seed);this.train=se(e.data,e.N,e.noise,t),this.test=se(e.data,200,e.noise,t),this.random=le(2*e.seed+1);let n=[2,...e.units.filter(i=>i>0),1];this.layers=n.slice(1).map((i,r)=>this.start(n[r],i)),this.memory=this.layers.map(({W:i,b:r})=>[i,i,r,r].map(l=>new Float64Array(l.length))),this.order=Array.from(this.train.labels,(i,r)=>r),this.next=this.order.length,this.steps=0,this.history=[this.losses()]}start(e,t){let{activation:n,zero:i}=this.settings,r=i?0:Math.sqrt(6/(n==="relu"?e:e+t));return{W:Float64Array.from({length:e*t},()=>r*(2*this.random()-1)),b:new Float64Array(t),dW:new Float64Array(e*t),db:new Float64Array(t),D:e,M:t}}forward(e,t){let[n]=oe[this.settings.activation],i=[e];return this.layers.forEach((r,l)=>{let s=Le(i[l],r,t);i.push(r===this.layers.at(-1)?s:s.map(n))}),i}backward({X:e,labels:t,N:n}){let[,i]=oe[this.settings.activation],r=this.forward(e,n),l=r.at(-1)??e,s=l.map((o,d)=>(de(o)-t[d])/n);for(let o=this.layers.length-1;o>=0;o--)o<this.layers.length-1&&(s=s.map((d,m)=>d*i(r[o+1][m]))),s=Pe(s,r[o],this.layers[o],n);return Y(l,t)}batch(){let{train:e,order:t,random:n,settings:i}=this;if(i.batch_size>=e.N)return e;if(this.next>=e.N){this.next=0;for(let s=e.N-1;s>0;s--){let o=Math.floor(n()*(s+1));[t[s],t[o]]=[t[o],t[s]]}}let r=t.slice(this.next,this.next+=i.batch_size);return{X:Float64Array.from(r.flatMap(s=>[e.X[2*s],e.X[2*s+1]])),labels:Uint8Array.from(r,s=>e.labels[s]),N:r.length}}to(e){let t=Ie[this.settings.optimizer];for(;this.steps<e;)this.backward(this.batch()),this.steps++,this.layers.forEach(({W:n,b:i,dW:r,db:l},s)=>{let[o,d,m,p]=this.memory[s];t(n,r,o,d,this.settings,this.steps),t(i,l,m,p,this.settings,this.steps)}),this.steps%10===0&&this.history.push(this.losses());return this}logits({X:e,N:t}){return this.forward(e,t).at(-1)??e}losses(){return[Y(this.logits(this.train),this.train.labels),Y(this.logits(this.test),this.test.labels)]}accuracy(e){return this.logits(e).filter((t,n)=>+(t>0)===e.labels[n]).length/e.N}};var y=2e3,U=2.25,J=400,[pe,Te]=[48,80],me=95,qe=[0,1,2,3,4],Re=[1,2,3,4],W=8,R={xor:{label:"XOR, four clusters",N:100,noise:.3},moons:{label:"moons",N:60,noise:.3},circles:{label:"circles",N:100,noise:.1},spirals:{label:"spirals",N:200,noise:.05}},he={SGD:"SGD",momentum:"SGD + momentum",Adam:"Adam"},ne={identity:"Identity",sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},T=(a,e,t)=>j(Math.round(a),e,t),V=(a,e,t)=>e in a?e:t,M=a=>({...a,data:V(R,a.data,"xor"),activation:V(ne,a.activation,"tanh"),optimizer:V(he,a.optimizer,"momentum"),N:T(a.N,2,1e3),units:a.units.map(e=>T(e,0,W)),batch_size:T(a.batch_size,1,1e3),steps:T(a.steps,0,y)});function X(a){let{hidden:e,steps:t,...n}=M(a);return n}var q=[];function ue(a){let e=JSON.stringify(X(a)),{steps:t}=M(a),n=q.find(i=>i.key===e&&i.run.steps<=t);return n||(n={key:e,run:new O(X(a))},q.unshift(n),q.length=Math.min(q.length,4)),n.run.to(t)}var K=(a,e="none")=>Number.isFinite(a)?a:e,We=(a,e)=>Array.from({length:a.length/e},(t,n)=>Array.from(a.subarray(n*e,(n+1)*e),i=>K(i)));function Xe(a){let e=ue(a),t=e.backward(e.train),[,n]=e.losses(),i={loss:K(t,"none: it grew without end"),test_loss:K(n),right:Number.isFinite(t)?100*e.accuracy(e.train):"none",test_right:Number.isFinite(t)?100*e.accuracy(e.test):"none"};return e.layers.forEach(({W:r,b:l,dW:s,db:o,M:d},m)=>{let p={W:r,b:l,dW:s,db:o};for(let[h,g]of Object.entries(p))i[`${h}${m+1}`]=We(g,d)}),i}function ve({units:a,activation:e,optimizer:t,lr:n,decay:i},r=l=>`, rng=${l}`){let l=[2,...a.filter(p=>p>0),1],s=l.slice(1).map((p,h)=>`    nnla.Linear(${l[h]}, ${p}${r(h)}),
`),o=t==="momentum"?", momentum=0.9":"",d=i?`, weight_decay=${i}`:"",m={SGD:"SGD",momentum:"SGD",Adam:i?"AdamW":"Adam"}[t];return`network = nnla.Sequential(
${s.join(`    nnla.${ne[e]}(),
`)})
optimizer = nnla.${m}(${n}${o}${d})`}function Be(a){let{data:e,N:t,noise:n,data_seed:i,activation:r,zero:l,batch_size:s,seed:o,steps:d}=M(a),m=l?"zeros":r==="relu"?"he_uniform":"glorot_uniform";return`from itertools import islice

import nnla
from nnla.figures.live.playground import LOSS, ${["batches","chance","points",m].sort().join(", ")}

rng = chance(${2*i})
X, labels = points("${e}", ${t}, ${n}, rng)
X_test, labels_test = points("${e}", 200, ${n}, rng)
rng = chance(${2*o+1})
${ve(M(a),()=>`, rng=rng, init=${m}, dtype=float`)}
for batch in islice(batches(${t}, ${s}, rng), ${d}):
    nnla.train_step(network, X[batch], labels[batch], optimizer, loss=LOSS)
for inputs, classes in ((X, labels), (X_test, labels_test)):
    Z = network(inputs)
    right = nnla.accuracy((Z[:, 0] > 0).astype(int), classes)
    print(LOSS[0](Z, classes), 100 * right)`}function ge(a,e){let t=e+1,n=new Float64Array(2*t**2);for(let o=0;o<t**2;o++)n[2*o]=(2*(o%t)/e-1)*U,n[2*o+1]=(1-2*Math.floor(o/t)/e)*U;let i=a.logits({X:n,N:t**2}),r=o=>o.map(d=>(d*J/e).toFixed(1)).join(" "),l="",s="";for(let o=0;o<e;o++){let d=0,m=p=>{p>d&&(l+=`M${[[d,o],[p,o],[p,o+1],[d,o+1]].map(r).join("L")}Z`),d=p+1};for(let p=0;p<e;p++){let h=[[p,o],[p+1,o],[p+1,o+1],[p,o+1]],g=h.map(([b,v])=>i[v*t+b]);if(g.every(b=>b>0))continue;m(p);let{polygon:w,crossings:k}=De(h,g);w.length&&(l+=`M${w.map(r).join("L")}Z`),k.forEach(({point:b,leaves:v},f)=>{v&&(s+=`M${r(b)}L${r(k[(f+1)%k.length].point)}`)})}m(e)}return{area:l,border:s}}function De(a,e){let t=[],n=[];return a.forEach((i,r)=>{let[l,s,o]=[a[(r+1)%4],e[r],e[(r+1)%4]];if(s>0&&t.push(i),s>0==o>0)return;let d=i.map((m,p)=>m+s/(s-o)*(l[p]-m));t.push(d),n.push({point:d,leaves:s>0})}),{polygon:t,crossings:n}}function fe({X:a,labels:e},t,n,i){let r=t?`m0 ${-1.25*n}l${1.2*n} ${2.1*n}h${-2.4*n}z`:`m${-n} 0a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0z`,l=s=>i([a[2*s],a[2*s+1]]).map(o=>o.toFixed(1)).join(" ");return Array.from(e,(s,o)=>s===t?`M${l(o)}${r}`:"").join("")}function Ge(a){let e=!1,t=0,n=u=>{t=u.steps,a.set(u)},i=Object.create(a,{set:{value:u=>n({steps:0,...u})}}),r=Object.create(i,{set:{value:({data:u})=>i.set({data:u,N:R[u].N,noise:R[u].noise})}}),l=a.plane({reach:U,label:"Points of two classes and the border that the network draws, on equal axes"}),s=l.put("path",{class:"side"});l.svg.prepend(s);let o=l.put("path",{class:"border"}),d=[0,1].flatMap(u=>[["test",3],["train",4]].map(([x,_])=>({part:x,kind:u,r:_,path:l.put("path",{class:`mark ${x} c${u+1}`})}))),m=new Q,p="",h="";a.watch((u,x)=>{e&&=u.steps===t;let _=ue(u);m.draw(u.hidden?[]:[..._.history,[x.loss,x.test_loss]],_.steps);let I=JSON.stringify(X(u));if(I!==h){for(let{part:ke,kind:$e,r:ze,path:Ae}of d)E(Ae,{d:fe(_[ke],$e,ze,Se=>l.at(Se))});S.clear()}h=I;let D=e?pe:Te;if(p===`${I} ${u.steps} ${D}`)return;p=`${I} ${u.steps} ${D}`;let{area:xe,border:ye}=ge(_,D);E(s,{d:xe}),E(o,{d:ye})});let g=c("b",{class:"count"}),w=matchMedia("(prefers-reduced-motion: reduce)"),k=0,b=a.button("Run",()=>{cancelAnimationFrame(k),e=!e;let{steps:u}=M(a.state);n({steps:e&&u===y?0:u}),e&&(k=requestAnimationFrame(v))},{class:"run"});function v(){if(!e||!b.isConnected)return;let u=Math.min(y,w.matches?y:t+10);e=u<y,n({steps:u}),k=requestAnimationFrame(v)}let f=u=>{e=!1,n({steps:u})},N=a.button("One step",()=>f(M(a.state).steps+1)),B=a.button("Back to step 0",()=>f(0)),L=a.button("",()=>i.set({seed:a.state.seed+1})),A=a.button("",()=>i.set({data_seed:a.state.data_seed+1})),S=new ee(a,l);a.watch(u=>{g.textContent=`Step ${M(u).steps}`,b.textContent=e?"Pause":"Run",N.disabled=u.steps>=y,L.textContent=`New seed (now ${u.seed})`,A.textContent=`New points (now ${u.data_seed})`});let F=c("code");a.watch(u=>{let x=ve(M(u));F.textContent!==x&&(F.textContent=x)});let we=a.readouts([["loss","loss, training points",C(4)],["test_loss","loss, test points",C(4)],["right","training points right",C(1)," %"],["test_right","test points right",C(1)," %"]]),P=u=>u.map(x=>[x,String(x)]);a.add(r.choice({name:"data",label:"Points",options:Object.entries(R).map(([u,{label:x}])=>[u,x])}),c("div",{class:"units"},...[0,1,2].map(u=>i.slider({name:"units",entry:u,label:`hidden layer ${u+1}`,min:0,max:W,step:1,show:x=>x?`${x} unit${x>1?"s":""}`:"none"}))),c("div",{class:"fields"},i.select({name:"activation",label:"activation",options:Object.keys(ne).map(u=>[u,u==="relu"?"ReLU":u])}),i.select({name:"optimizer",label:"optimizer",options:Object.entries(he)}),i.select({name:"lr",label:"learning rate",options:P([.003,.01,.03,.1,.3,1,3])}),i.select({name:"decay",label:"weight decay",options:P([0,.001,.003,.01,.03,.1])}),i.select({name:"batch_size",label:"points in a batch",options:[[1,"1"],[5,"5"],[20,"20"],[200,"all"]]}),i.select({name:"N",label:"training points",options:P([20,60,100,200])}),i.select({name:"noise",label:"noise",options:P([0,.05,.1,.2,.3,.5])}),c("div",{class:"field"},"at the start",i.toggle({name:"zero",label:"all weights 0"}))),c("div",{class:"bar"},b,N,B,g),c("div",{class:"columns play"},c("div",{},l.svg,c("p",{class:"help"},"Circles are class 0, triangles class 1; filled: training points, hollow: test points. On the shaded side the network says class 1. Shading does not say how sure it is.")),c("div",{},m.svg,c("p",{class:"help"},`Loss after 0 to ${y} steps; solid: training points, dashed: test points. The axis is fixed; what is above 1.5 lies outside.`),we)),c("div",{class:"bar"},L,A,S.button),S.element,c("pre",{class:"code",tabindex:0,role:"region","aria-label":"The network in Python"},F),c("p",{class:"help"},"The same in nnla, with other first weights. Copy as Python has the figure’s own weights, points and batches.")),a.addBelow(Ze(a))}var C=a=>e=>typeof e=="string"?e:Number(e.toFixed(a)).toFixed(a).replace("-","−");function Ze(a){let e=Re.map(t=>{let[n,i]=[t===1?2:W,t===4?1:W],r=[{name:`W${t}`,title:`weights of layer ${t}`,rows:n,show:C(2)},{name:`dW${t}`,title:`gradient of the weights of layer ${t}`,rows:n,show:C(4)},{name:`b${t}`,title:`bias of layer ${t}`,rows:1,show:C(2)},{name:`db${t}`,title:`gradient of the bias of layer ${t}`,rows:1,show:C(4)}].map(o=>a.matrix({...o,columns:i,label:o.name.replace(/\d/,d=>"₀₁₂₃₄"[Number(d)])})),l=c("div",{class:"pair"},...r.map(({element:o})=>o)),s="";return a.watch(o=>{let d=[2,...M(o).units.filter(m=>m>0),1];if(String(d)!==s){s=String(d),l.style.display=t<d.length?"":"none";for(let{cells:m}of r)m.forEach((p,h)=>p.forEach((g,w)=>{g.style.display=w<d[t]&&(m.length===1||h<d[t-1])?"":"none"}))}}),l});return c("details",{},c("summary",{},"Every weight and its gradient"),c("p",{class:"help"},"The gradients are those of the loss on all training points, at these weights, without the penalty."),c("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Every weight and its gradient"},...e))}var Q=class{constructor(){this.svg=c("svg",{viewBox:"0 0 400 250",role:"img","aria-label":"Loss on training and test points against steps"});let e=(t,n,i,r)=>c("text",{class:"tick",x:t,y:n,"text-anchor":r},i);for(let t of[0,.5,1,1.5]){let n=this.y(t);this.svg.append(c("line",{class:t?"grid":"axis",x1:34,x2:392,y1:n,y2:n}),e(28,n+4,$(t),"end"))}for(let t=0;t<=y;t+=y/4)this.svg.append(e(this.x(t),228,$(t),t===y?"end":"middle"));this.svg.append(e(213,245,"steps","middle"),e(28,28,"loss","end")),this.half=c("g",{},c("line",{class:"dotted",x1:34,x2:392,y1:this.y(Math.LN2),y2:this.y(Math.LN2)}),e(392,this.y(Math.LN2)-5,"ln 2 = 0.693","end")),this.lines=[c("path",{class:"curve ink"}),c("path",{class:"curve c3 dashed"})],this.svg.append(this.half,...this.lines)}x(e){return 40+e/y*350}y(e){return 210-Math.min(e,1.6)/1.5*200}draw(e,t){this.half.style.display=e.length?"":"none",this.lines.forEach((n,i)=>{let r=e.map((l,s)=>[Math.min(s*10,t),l[i]]).filter(([,l])=>Number.isFinite(l));E(n,{d:r.length?`M${r.map(([l,s])=>`${this.x(l).toFixed(1)} ${this.y(s).toFixed(1)}`).join("L")}`:null})})}},ee=class{constructor(e,t){this.ui=e,this.plane=t,this.button=e.button("Five seeds",()=>this.start()),this.element=c("div",{class:"five"}),this.turn=0}clear(){this.turn++,this.element.replaceChildren()}start(){this.clear();let{turn:e,ui:{state:t}}=this,n=qe.map(o=>new O({...X(t),seed:t.seed+o})),i=n.map(()=>c("div")),r=c("p",{role:"status"},`Training with the seeds ${t.seed} to ${t.seed+4} …`);this.element.append(r,c("div",{class:"panels"},...i));let l=0,s=()=>{if(e!==this.turn||!this.element.isConnected)return;let o=performance.now()+12;for(;performance.now()<o&&n[l].steps<y;)n[l].to(n[l].steps+10);n[l].steps===y&&this.show(n[l],i[l++]),l<n.length?requestAnimationFrame(s):r.textContent=this.verdict(n)};s()}show(e,t){let{area:n,border:i}=ge(e,pe),[r]=e.losses();t.append(c("svg",{viewBox:`0 0 ${J} ${J}`,role:"img","aria-label":`What seed ${e.settings.seed} has learned`},c("path",{class:"side",d:n}),c("path",{class:"border",d:i}),...[0,1].map(l=>c("path",{class:`mark train c${l+1}`,d:fe(e.train,l,9,s=>this.plane.at(s))}))),c("div",{},`seed ${e.settings.seed}`),c("div",{},"loss ",c("data",{value:String(r)},Number.isFinite(r)?r.toFixed(3):"none")),c("div",{},c("data",{value:String(e.accuracy(e.test))},`${$(100*e.accuracy(e.test),1)} %`)," right"))}verdict(e){let t=e.filter(n=>100*n.accuracy(n.test)>=me).length;return`After ${y} steps ${t} of 5 seeds solve it: at least ${me} % of the test points are right.`}},be={name:"playground",title:"A small network in training: the border it draws, its losses and its weights",question:"How low can the loss get on XOR without a hidden layer?",task:"Guess, press Run, then show the numbers. Add three layers of four units with the identity. Take one layer of four tanh units, then of two, and press Five seeds. Set all weights to 0. Last, the moons with three layers of eight: watch both losses, then set the weight decay to 0.01.",seen:"Without a bend the loss stops at 0.693 = ln 2, the loss of always saying one half, however many layers there are; no line gets more than three of the four clusters right. Four tanh units solve it from each of ten seeds, two only from six: the others end at 0.347, half of ln 2, with two clusters told apart and two not. That two units can do it does not mean that training finds it. From zero a hidden layer learns nothing: all its units stay alike. On 60 noisy moons the test loss falls to about 0.25 and then rises above 0.9 with each of five seeds, while the training loss falls on. With weight decay 0.01 both end between 0.25 and 0.35.",leftOut:"The loss is the mean surprise at the true class, the cross-entropy; the penalty that weight decay stands for is not in the curves. Left out: how a step finds its direction, stopping early, features made by hand.",start:{steps:0,data:"xor",N:100,noise:.3,data_seed:1,units:[0,0,0],activation:"tanh",zero:!1,optimizer:"momentum",lr:.1,decay:0,batch_size:200,seed:1},compute:Xe,python:Be,build:Ge};var nt=ie(be);export{nt as default};
