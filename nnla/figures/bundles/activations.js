var T=`.nnla-live {
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
`;var D=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function l(i,e={},...t){let a=D.has(i)?document.createElementNS("http://www.w3.org/2000/svg",i):document.createElement(i);return k(a,e),a.append(...t),a}function k(i,e){for(let[t,a]of Object.entries(e))typeof a=="function"?i.addEventListener(t,a):a===!1||a==null?i.removeAttribute(t):i.setAttribute(t,a===!0?"":a);return i}function b(i,e=4){if(typeof i=="string")return i;if(Array.isArray(i))return`(${i.map(a=>b(a,e)).join(", ")})`;if(!Number.isFinite(i))return i>0?"∞":"−∞";let t=Number(i.toFixed(e))||0;return String(t).replace("-","−")}function M(i,e=2){if(typeof i=="string"||i===0||Math.abs(i)>=.001&&Math.abs(i)<1e4)return b(i);let[t,a]=i.toExponential(e-1).split("e"),n=[...String(Number(a))].map(o=>o==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(o)]).join("");return`${b(Number(t),e)}·10${n}`}var S=(i,e,t)=>Math.min(t,Math.max(e,i)),H=(i,e)=>Number((Math.round(i/e)*e).toFixed(6))||0,N=class{constructor(e,t,a){this.figure=e,this.model=t,this.root=a,this.watchers=[],this.body=l("div"),this.below=l("div"),this.status=l("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,a]of Object.entries(e))this.model.set(t,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let a of this.watchers)a(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=b,a=""){let n=l("data",{"data-name":e}),[o,...r]=e.split("."),c=d=>r.reduce((s,m)=>s?.[m],d[o])??"",p,v;return this.watch((d,s)=>{let m=c(s);m===p&&d.hidden===v||([p,v]=[m,d.hidden],G(n,m,v,t,a))}),n}readouts(e){let t=l("dl");for(let[a,n,o,r]of e)t.append(l("dt",{},n),l("dd",{},this.data(a,o,r)));return t}matrix({name:e,rows:t,columns:a,label:n=e,title:o=n,edit:r=!1,step:c=1,max:p=99,show:v=b,color:d=""}){let s=Array.from({length:t},()=>Array.from({length:a},()=>l("td"))),m=t===1,u=(w,h,g)=>Array.isArray(w?.[0])?w[h]?.[g]:w?.[m?g:h];s.forEach((w,h)=>w.forEach((g,$)=>{let P=m?`component ${$+1}`:`row ${h+1}, column ${$+1}`;if(!r){g.append(this.data(`${e}.${h}.${$}`,v));return}let B=()=>{if(z.value===""||!Number.isFinite(z.valueAsNumber))return;let A=structuredClone(this.state[e]),C=S(z.valueAsNumber,-p,p);Array.isArray(A[0])?A[h][$]=C:A[m?$:h]=C,this.set({[e]:A})},z=l("input",{type:"number",step:c,min:-p,max:p,inputmode:"decimal","aria-label":`${o}, ${P}`,input:B,blur:()=>this.update()});g.append(z),this.watch(A=>{let C=u(A[e],h,$);(document.activeElement!==z||z.valueAsNumber!==C)&&(z.value=String(C))})}));let f=l("table",{class:"matrix",role:"group","aria-label":o},l("tbody",{role:"presentation"},...s.map(w=>l("tr",{role:"presentation"},...w.map(h=>k(h,{role:"presentation"}))))));return{element:l("span",{class:"named"},l("span",{class:`name ${d}`},n,l("span",{class:"equals"}," =")),f),cells:s,table:f}}slider({name:e,entry:t=-1,label:a,min:n,max:o,step:r,show:c=b}){let p=l("data"),v=s=>t<0?s:this.state[e].map((m,u)=>u===t?s:m),d=l("input",{type:"range",min:n,max:o,step:r,input:()=>this.set({[e]:v(d.valueAsNumber)})});return this.watch(s=>{let m=t<0?s[e]:s[e][t];d.value=String(m),p.textContent=c(m),d.setAttribute("aria-valuetext",c(m))}),l("label",{class:"slider"},l("span",{},a),d,p)}choice({name:e,label:t,options:a}){let n=`nnla-${++W}`,o=a.map(([r])=>l("input",{type:"radio",name:n,value:r,change:()=>this.set({[e]:r})}));return this.watch(r=>o.forEach((c,p)=>c.checked=r[e]===a[p][0])),l("fieldset",{},l("legend",{},t),...a.map(([,r],c)=>l("label",{},o[c],r)))}select({name:e,label:t,options:a}){let n=l("option",{hidden:!0}),o=l("select",{change:()=>this.set({[e]:a[o.selectedIndex][0]})},...a.map(([,r])=>l("option",{},r)),n);return this.watch(r=>{let c=a.findIndex(([p])=>p===r[e]);o.selectedIndex=c<0?a.length:c,n.textContent=String(r[e])}),l("label",{class:"field"},l("span",{},t),o)}toggle({name:e,label:t}){let a=l("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(n=>a.checked=n[e]),l("label",{},a,t)}button(e,t,a={}){return l("button",{type:"button",click:t,...a},e)}plane({reach:e,label:t}){return new q(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[l("pre",{tabindex:0},t)]:[])}};function U(i,e){i.textContent!==e&&(i.textContent=e)}var W=0;function G(i,e,t,a,n=""){let o=typeof e=="string";i.classList.toggle("covered",!!t),U(i,t?"?":a(e)+(o?"":n));let r=t||o?null:String(e);k(i,{value:r,title:r})}var x=400,q=class{constructor(e,t,a){this.ui=e,this.reach=t,this.scale=x/(2*t),this.svg=l("svg",{viewBox:`0 0 ${x} ${x}`,role:"group","aria-label":a});for(let n=Math.ceil(-t);n<=t;n++){let[o,r]=this.at([n,n]);this.line([0,r],[x,r],n?"grid":"axis"),this.line([o,0],[o,x],n?"grid":"axis")}for(let n=Math.ceil(-t)+1;n<t;n+=t>6?2:1){let[o,r]=this.at([n,n]);n&&(this.put("text",{class:"tick",x:o,y:x/2+15,"text-anchor":"middle"},b(n)),this.put("text",{class:"tick",x:x/2-6,y:r+4,"text-anchor":"end"},b(n)))}}at([e,t]){return[x/2+e*this.scale,x/2-t*this.scale]}put(e,t,...a){let n=l(e,{"aria-hidden":"true",...t},...a);return this.svg.append(n),n}line([e,t],[a,n],o){return this.put("line",{x1:e,y1:t,x2:a,y2:n,class:o})}path(e,t=!1){let a=this.put("path",{class:e});return n=>{let o=n.map(r=>this.at(r).map(c=>c.toFixed(2)).join(" ")).join("L");a.setAttribute("d",n.length?`M${o}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,n)=>{let[o,r]=this.at(a);k(t,{x:S(o,14,x-14).toFixed(2),y:S(r+5,16,x-6).toFixed(2)}),t.textContent=n}}arrow(e,t,a=1){let n=this.path(`shaft ${e}`),o=this.path(e,!0),r=this.text(`math ${e}`);return(c,p=[0,0],v=!0)=>{let d=c.map((h,g)=>h-p[g]),s=Math.hypot(...d),m=s?d.map(h=>h/s):[0,0],u=Math.min(.036*this.reach*2,s),f=c.map((h,g)=>h-u*m[g]),y=[-m[1]*u*.42,m[0]*u*.42];n(v&&s?[p,f]:[]),o(v&&s?[c,f.map((h,g)=>h+y[g]),f.map((h,g)=>h-y[g])]:[]);let w=s?[m[0]-.8*a*m[1],m[1]+.8*a*m[0]]:[.7,.7];r(c.map((h,g)=>h+.09*this.reach*w[g]),v?t:"")}}handle({label:e,color:t,step:a,get:n,change:o,most:r=this.reach*.9}){let{ui:c}=this,p=d=>c.set(o(d.map(s=>S(H(s,a),-r,r)),c.state)),v=l("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-r,"aria-valuemax":r,pointerdown:d=>{v.setPointerCapture(d.pointerId),v.focus({preventScroll:!0}),d.preventDefault()},pointermove:d=>{if(!v.hasPointerCapture(d.pointerId))return;let s=this.svg.getBoundingClientRect(),m=Math.min(s.width,s.height),u=(d.clientX-s.left-s.width/2)/m,f=(d.clientY-s.top-s.height/2)/m;p([u*2*this.reach,-f*2*this.reach])},keydown:d=>{let s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[d.key];if(!s)return;d.preventDefault();let m=d.shiftKey?Math.max(1,a):a,u=n(c.state);p(u.map((f,y)=>f+s[y]*m))}},l("circle",{class:"reach",r:20}),l("circle",{class:"knob",r:11}));return this.svg.append(v),c.watch(d=>{let s=n(d);k(v,{transform:`translate(${this.at(s).map(m=>m.toFixed(2)).join(" ")})`,"aria-valuenow":s[0],"aria-valuetext":`${e}: ${b(s[0])} to the right, ${b(s[1])} up`})}),v}};function V(i,e,t){document.getElementById("nnla-figures")||document.head.append(l("style",{id:"nnla-figures"},T));let a=l("div",{class:"nnla-live",role:"group","aria-label":i.title}),n=new N(i,t,a),o=structuredClone(t.first??n.state);i.build(n);let r=n.button("",()=>n.set({hidden:!n.state.hidden}));n.watch(d=>{r.textContent=d.hidden?"Show the numbers":"Hide the numbers",r.classList.toggle("main",!!d.hidden)});let c=async()=>{let d=i.python(n.state),s=await navigator.clipboard?.writeText(d).then(()=>!0,()=>!1);n.say(s?"Copied:":"As Python:",d)},p=()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen();a.append(l("p",{class:"question"},i.question),l("p",{},`Try: ${i.task}`),n.body,l("div",{class:"bar"},r,n.button("Reset",()=>{n.set(structuredClone(o)),n.say("")}),n.button("Copy as Python",c),n.button("Full screen",p)),n.status,n.below,l("details",{},l("summary",{},"What was seen"),l("p",{},i.seen)),l("p",{class:"left-out"},i.leftOut));for(let d of a.querySelectorAll("button, input, select, summary, [tabindex]"))d.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(a);let v=()=>n.update();return t.on("change",v),v(),()=>t.off("change",v)}var _=i=>({render:({model:e,el:t})=>V(i,t,e)});var F=20,[j,E]=[-12,8],Z=i=>1/(1+Math.exp(-i)),I={sigmoid:[Z,i=>i*(1-i)],tanh:[Math.tanh,i=>1-i*i],relu:[i=>Math.max(i,0),(i,e)=>+(e>0)],identity:[i=>i,()=>1]};function J({activation:i,x:e,w:t,depth:a}){let[n,o]=I[i],r={z:[],h:[],factor:[],gradient:[]},[c,p]=[e,1];for(let v=0;v<a;v++){let d=t*c;c=n(d);let s=t*o(c,d);p*=s,r.z.push(d),r.h.push(c),r.factor.push(s),r.gradient.push(p)}return{...r,slope:o(n(t*e),t*e),first:n(t*e),end:c,arrives:p}}var K={sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",identity:"identity"};function X(i){let e=i.plane({reach:5,label:"The activation's curve with its tangent, on equal axes"}),t=e.path("curve c1"),a=e.path("curve c2"),n=e.path("dotted"),o=e.put("circle",{class:"c2",r:5.5}),r=new L;i.watch((d,s)=>{let[m]=I[d.activation],u=d.w*d.x;t(Array.from({length:201},(h,g)=>[(g-100)/20,m((g-100)/20)]));let f=Math.abs(u)<=5;a(f?[-1.6,1.6].map(h=>[u+h,s.first+h*s.slope]):[]),n(f?[[u,0],[u,s.first]]:[]);let[y,w]=e.at([u,s.first]);k(o,{cx:y,cy:w,visibility:f?null:"hidden"}),r.draw(d.hidden?[]:[1,...s.gradient])});let c=i.choice({name:"activation",label:"Activation φ",options:Object.entries(K)}),p=l("div",{},i.slider({name:"x",label:"input x",min:-5,max:5,step:.1}),i.slider({name:"w",label:"weight w",min:-5,max:5,step:.1}),i.slider({name:"depth",label:"layers",min:1,max:F,step:1})),v=i.readouts([["first","φ(wx), the first unit"],["slope","slope of φ there"],["end","signal at the end",M],["arrives","gradient that arrives",M]]);i.add(c,p,l("div",{class:"columns"},l("div",{},e.svg,l("p",{class:"help"},"The curve of φ and its tangent at z = wx, the first unit’s input.")),l("div",{},r.svg,l("p",{class:"help"},"Size of the gradient after 0, 1, 2, … layers. The axis is logarithmic, and 0 has no place on it but the bottom line."),v))),i.addBelow(Y(i))}function Y(i){let e=[["z","z = wh"],["h","h = φ(z)"],["factor","w·φ′(z)"],["gradient","product so far"]],t=l("tbody");for(let n=0;n<F;n++){let o=l("tr",{},l("th",{scope:"row"},String(n+1)));for(let[r]of e)o.append(l("td",{},i.data(`${r}.${n}`,M)));i.watch(({depth:r})=>o.style.display=n<r?"":"none"),t.append(o)}let a=l("tr",{},l("th",{scope:"col"},"layer"),...e.map(([,n])=>l("th",{scope:"col"},n)));return l("details",{},l("summary",{},"Every layer’s numbers"),l("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Every layer’s numbers"},l("table",{class:"list"},l("thead",{},a),t)))}var L=class{constructor(){this.svg=l("svg",{viewBox:"0 0 400 260",role:"img","aria-label":"Size of the gradient after each layer, on a logarithmic axis"});for(let e=j;e<=E;e+=4){let t=this.y(e);this.svg.append(l("line",{class:e?"grid":"axis",x1:52,x2:392,y1:t,y2:t}),l("text",{class:"tick",x:46,y:t+4,"text-anchor":"end"},e?M(10**e,1).replace("1·",""):"1"))}for(let e=0;e<=F;e+=5)this.svg.append(l("text",{class:"tick",x:this.x(e),y:250,"text-anchor":"middle"},b(e)));this.line=l("path",{class:"curve c3"}),this.dots=l("g",{class:"c3"}),this.svg.append(this.line,this.dots)}x(e){return 60+e*16.3}y(e){return 14+(E-e)/(E-j)*216}draw(e){let t=e.map((a,n)=>{let o=a===0?j:Math.log10(Math.abs(a));return[this.x(n),this.y(Math.max(j,Math.min(E,o)))]});k(this.line,{d:t.length?`M${t.map(a=>a.join(" ")).join("L")}`:null}),this.dots.replaceChildren(...t.map(([a,n],o)=>l("circle",{cx:a,cy:n,r:e[o]===0?2:3.6})))}},O={name:"activations",title:"An activation's curve and tangent, and the gradient through a chain of layers",question:"How much of the gradient arrives through ten sigmoids in a row?",task:"Guess, then show the numbers. Choose tanh and ReLU. Move x to 3. Can a larger w help the sigmoid?",seen:"About 4·10⁻⁷ arrives: each sigmoid passes on at most a quarter. tanh passes everything at 0, and 5·10⁻⁴ from x = 3. ReLU passes everything while it is on and exactly nothing when it is off. With w = 4 the first sigmoid passes everything, but the next ones are saturated, and 7·10⁻¹⁰ is left; ReLU with w = 4 grows to 10⁶.",leftOut:"Left out: a layer has many units; there the singular values of its weights decide. And no bias here.",start:{activation:"sigmoid",x:0,w:1,depth:10},compute:J,python:({activation:i,x:e,w:t,depth:a})=>`import numpy as np
import nnla

h, gradient = np.array(${e}.0), np.array(1.0)
for layer in range(${a}):
    z = ${t} * h
    h = nnla.${i}(z)
    slope = nnla.${i}_vjp(np.array(1.0), h, z)
    gradient = gradient * ${t} * slope
    if layer == 0:
        print(h, slope)
print(h, gradient)`.replace(/(\.\d+)\.0\)/,"$1)"),build:X};var re=_(O);export{re as default};
