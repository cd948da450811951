var he=`.nnla-live {
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
`;var Ee=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function o(t,e={},...n){let i=Ee.has(t)?document.createElementNS("http://www.w3.org/2000/svg",t):document.createElement(t);return A(i,e),i.append(...n),i}function A(t,e){for(let[n,i]of Object.entries(e))typeof i=="function"?t.addEventListener(n,i):i===!1||i==null?t.removeAttribute(n):t.setAttribute(n,i===!0?"":i);return t}function $(t,e=4){if(typeof t=="string")return t;if(Array.isArray(t))return`(${t.map(i=>$(i,e)).join(", ")})`;if(!Number.isFinite(t))return t>0?"∞":"−∞";let n=Number(t.toFixed(e))||0;return String(n).replace("-","−")}var X=t=>Array.isArray(t)?`[${t.map(X).join(", ")}]`:String(Number(t.toPrecision(12)));function N(t,e){let n=Math.min(1,Math.abs(e)||0).toFixed(3);t.style.getPropertyValue("--share")!==n&&t.style.setProperty("--share",n),t.classList.toggle("negative",e<0)}function Z({rows:t,columns:e,label:n,content:i=(r,l)=>"",color:a=""}){let r=Array.from({length:t},(d,s)=>Array.from({length:e},(m,c)=>o("div",{class:`tint ${a}`},i(s,c))));return{element:o("div",{class:"heat",role:"group","aria-label":n,style:`--columns: ${e}`},...r.flat()),cells:r}}var L=(t,e,n)=>Math.min(n,Math.max(e,t)),qe=(t,e)=>Number((Math.round(t/e)*e).toFixed(6))||0,le=class{constructor(e,n,i){this.figure=e,this.model=n,this.root=i,this.watchers=[],this.body=o("div"),this.below=o("div"),this.status=o("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,i]of Object.entries(e))this.model.set(n,i);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let i of this.watchers)i(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=$,i=""){let a=o("data",{"data-name":e}),[r,...l]=e.split("."),d=c=>l.reduce((p,h)=>p?.[h],c[r])??"",s,m;return this.watch((c,p)=>{let h=d(p);h===s&&c.hidden===m||([s,m]=[h,c.hidden],We(a,h,m,n,i))}),a}readouts(e){let n=o("dl");for(let[i,a,r,l]of e)n.append(o("dt",{},a),o("dd",{},this.data(i,r,l)));return n}matrix({name:e,rows:n,columns:i,label:a=e,title:r=a,edit:l=!1,step:d=1,max:s=99,show:m=$,color:c=""}){let p=Array.from({length:n},()=>Array.from({length:i},()=>o("td"))),h=n===1,u=(x,v,g)=>Array.isArray(x?.[0])?x[v]?.[g]:x?.[h?g:v];p.forEach((x,v)=>x.forEach((g,j)=>{let B=h?`component ${j+1}`:`row ${v+1}, column ${j+1}`;if(!l){g.append(this.data(`${e}.${v}.${j}`,m));return}let I=()=>{if(S.value===""||!Number.isFinite(S.valueAsNumber))return;let W=structuredClone(this.state[e]),Y=L(S.valueAsNumber,-s,s);Array.isArray(W[0])?W[v][j]=Y:W[h?j:v]=Y,this.set({[e]:W})},S=o("input",{type:"number",step:d,min:-s,max:s,inputmode:"decimal","aria-label":`${r}, ${B}`,input:I,blur:()=>this.update()});g.append(S),this.watch(W=>{let Y=u(W[e],v,j);(document.activeElement!==S||S.valueAsNumber!==Y)&&(S.value=String(Y))})}));let b=o("table",{class:"matrix",role:"group","aria-label":r},o("tbody",{role:"presentation"},...p.map(x=>o("tr",{role:"presentation"},...x.map(v=>A(v,{role:"presentation"}))))));return{element:o("span",{class:"named"},o("span",{class:`name ${c}`},a,o("span",{class:"equals"}," =")),b),cells:p,table:b}}slider({name:e,entry:n=-1,label:i,min:a,max:r,step:l,show:d=$}){let s=o("data"),m=p=>n<0?p:this.state[e].map((h,u)=>u===n?p:h),c=o("input",{type:"range",min:a,max:r,step:l,input:()=>this.set({[e]:m(c.valueAsNumber)})});return this.watch(p=>{let h=n<0?p[e]:p[e][n];c.value=String(h),s.textContent=d(h),c.setAttribute("aria-valuetext",d(h))}),o("label",{class:"slider"},o("span",{},i),c,s)}choice({name:e,label:n,options:i}){let a=`nnla-${++Se}`,r=i.map(([l])=>o("input",{type:"radio",name:a,value:l,change:()=>this.set({[e]:l})}));return this.watch(l=>r.forEach((d,s)=>d.checked=l[e]===i[s][0])),o("fieldset",{},o("legend",{},n),...i.map(([,l],d)=>o("label",{},r[d],l)))}select({name:e,label:n,options:i}){let a=o("option",{hidden:!0}),r=o("select",{change:()=>this.set({[e]:i[r.selectedIndex][0]})},...i.map(([,l])=>o("option",{},l)),a);return this.watch(l=>{let d=i.findIndex(([s])=>s===l[e]);r.selectedIndex=d<0?i.length:d,a.textContent=String(l[e])}),o("label",{class:"field"},o("span",{},n),r)}toggle({name:e,label:n}){let i=o("input",{type:"checkbox",change:()=>this.set({[e]:i.checked})});return this.watch(a=>i.checked=a[e]),o("label",{},i,n)}button(e,n,i={}){return o("button",{type:"button",click:n,...i},e)}plane({reach:e,label:n}){return new re(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[o("pre",{tabindex:0},n)]:[])}};function K(t,e){t.textContent!==e&&(t.textContent=e)}var Se=0;function We(t,e,n,i,a=""){let r=typeof e=="string";t.classList.toggle("covered",!!n),K(t,n?"?":i(e)+(r?"":a));let l=n||r?null:String(e);A(t,{value:l,title:l})}var E=400,re=class{constructor(e,n,i){this.ui=e,this.reach=n,this.scale=E/(2*n),this.svg=o("svg",{viewBox:`0 0 ${E} ${E}`,role:"group","aria-label":i});for(let a=Math.ceil(-n);a<=n;a++){let[r,l]=this.at([a,a]);this.line([0,l],[E,l],a?"grid":"axis"),this.line([r,0],[r,E],a?"grid":"axis")}for(let a=Math.ceil(-n)+1;a<n;a+=n>6?2:1){let[r,l]=this.at([a,a]);a&&(this.put("text",{class:"tick",x:r,y:E/2+15,"text-anchor":"middle"},$(a)),this.put("text",{class:"tick",x:E/2-6,y:l+4,"text-anchor":"end"},$(a)))}}at([e,n]){return[E/2+e*this.scale,E/2-n*this.scale]}put(e,n,...i){let a=o(e,{"aria-hidden":"true",...n},...i);return this.svg.append(a),a}line([e,n],[i,a],r){return this.put("line",{x1:e,y1:n,x2:i,y2:a,class:r})}path(e,n=!1){let i=this.put("path",{class:e});return a=>{let r=a.map(l=>this.at(l).map(d=>d.toFixed(2)).join(" ")).join("L");i.setAttribute("d",a.length?`M${r}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(i,a)=>{let[r,l]=this.at(i);A(n,{x:L(r,14,E-14).toFixed(2),y:L(l+5,16,E-6).toFixed(2)}),n.textContent=a}}arrow(e,n,i=1){let a=this.path(`shaft ${e}`),r=this.path(e,!0),l=this.text(`math ${e}`);return(d,s=[0,0],m=!0)=>{let c=d.map((v,g)=>v-s[g]),p=Math.hypot(...c),h=p?c.map(v=>v/p):[0,0],u=Math.min(.036*this.reach*2,p),b=d.map((v,g)=>v-u*h[g]),w=[-h[1]*u*.42,h[0]*u*.42];a(m&&p?[s,b]:[]),r(m&&p?[d,b.map((v,g)=>v+w[g]),b.map((v,g)=>v-w[g])]:[]);let x=p?[h[0]-.8*i*h[1],h[1]+.8*i*h[0]]:[.7,.7];l(d.map((v,g)=>v+.09*this.reach*x[g]),m?n:"")}}handle({label:e,color:n,step:i,get:a,change:r,most:l=this.reach*.9}){let{ui:d}=this,s=c=>d.set(r(c.map(p=>L(qe(p,i),-l,l)),d.state)),m=o("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-l,"aria-valuemax":l,pointerdown:c=>{m.setPointerCapture(c.pointerId),m.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!m.hasPointerCapture(c.pointerId))return;let p=this.svg.getBoundingClientRect(),h=Math.min(p.width,p.height),u=(c.clientX-p.left-p.width/2)/h,b=(c.clientY-p.top-p.height/2)/h;s([u*2*this.reach,-b*2*this.reach])},keydown:c=>{let p={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!p)return;c.preventDefault();let h=c.shiftKey?Math.max(1,i):i,u=a(d.state);s(u.map((b,w)=>b+p[w]*h))}},o("circle",{class:"reach",r:20}),o("circle",{class:"knob",r:11}));return this.svg.append(m),d.watch(c=>{let p=a(c);A(m,{transform:`translate(${this.at(p).map(h=>h.toFixed(2)).join(" ")})`,"aria-valuenow":p[0],"aria-valuetext":`${e}: ${$(p[0])} to the right, ${$(p[1])} up`})}),m}};function Le(t,e,n){document.getElementById("nnla-figures")||document.head.append(o("style",{id:"nnla-figures"},he));let i=o("div",{class:"nnla-live",role:"group","aria-label":t.title}),a=new le(t,n,i),r=structuredClone(n.first??a.state);t.build(a);let l=a.button("",()=>a.set({hidden:!a.state.hidden}));a.watch(c=>{l.textContent=c.hidden?"Show the numbers":"Hide the numbers",l.classList.toggle("main",!!c.hidden)});let d=async()=>{let c=t.python(a.state),p=await navigator.clipboard?.writeText(c).then(()=>!0,()=>!1);a.say(p?"Copied:":"As Python:",c)},s=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(o("p",{class:"question"},t.question),o("p",{},`Try: ${t.task}`),a.body,o("div",{class:"bar"},l,a.button("Reset",()=>{a.set(structuredClone(r)),a.say("")}),a.button("Copy as Python",d),a.button("Full screen",s)),a.status,a.below,o("details",{},o("summary",{},"What was seen"),o("p",{},t.seen)),o("p",{class:"left-out"},t.leftOut));for(let c of i.querySelectorAll("button, input, select, summary, [tabindex]"))c.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let m=()=>a.update();return n.on("change",m),m(),()=>n.off("change",m)}var ve=t=>({render:({model:e,el:n})=>Le(t,n,e)});var y=8,F=12,G=16,we={0:"aafnjbaaaanpkpfaadpcaliaaemaaiiaafiaajiaaelabmhaacofkmaaaagnkaaa",1:"aaamnfaaaaalqjaaaadpqgaaahpqqcaaaabqqdaaaabqqgaaaabqqgaaaaalqkaa",4:"aaablaaaaaahiaaaaabngccaaahpajiaafqkaqgaaepqnqbaaaadpkaaaaacqeaa",7:"aahinqpbaahhelmaaaaainbaaeiippgaaclppeaaaaaqfaaaaajpbaaaaanfaaaa","one pixel":`${"a".repeat(27)}q${"a".repeat(36)}`},xe={"vertical edge":[[-1,0,1],[-1,0,1],[-1,0,1]],"horizontal edge":[[-1,-1,-1],[0,0,0],[1,1,1]],blur:[[.1,.1,.1],[.1,.2,.1],[.1,.1,.1]],sharpen:[[0,-1,0],[-1,5,-1],[0,-1,0]]},Oe={1:[[.3,-.1,-.5],[.6,-.2,-.9],[1.1,.3,.2]],2:[[-.3,-.6,0],[.2,.6,.9],[1,.7,-.3]],6:[[.3,.3,1.2],[.4,.5,0],[0,-1,-1.4]]},q=t=>Array.from({length:t},(e,n)=>n),J=(t,e,n)=>q(t).map(i=>q(e).map(a=>n(i,a))),ke=t=>J(y,y,(e,n)=>t.charCodeAt(y*e+n)-97),Ye=(t,[e,n])=>J(y,y,(i,a)=>t[i-e]?.[a-n]??0),ye=(t,e)=>J(y+2*e,y+2*e,(n,i)=>t[n-e]?.[i-e]??0),Ne=t=>t.map(e=>[...e].reverse()).reverse();function ue(t,{stride:e,padding:n}){let i=ye(t,n),a=Math.floor((y-3+2*n)/e)+1;return q(a*a).map(r=>{let[l,d]=[Math.floor(r/a)*e,r%a*e];return q(9).map(s=>i[l+Math.floor(s/3)][d+s%3])})}var ge=(t,e)=>t.reduce((n,i,a)=>n+i*e[a],0);function U(t,e,{stride:n,padding:i}){return q(9).map(a=>{let r=Math.floor(t/e)*n-i+Math.floor(a/3),l=t%e*n-i+a%3;return r>=0&&l>=0&&r<y&&l<y?y*r+l:void 0})}var de=({move:t})=>t.map(e=>L(Math.round(e),-2,2)),$e=({place:t},e)=>t.map(n=>L(Math.round(n),0,e-1));function Pe(t,e,{stride:n},i){if(!i.some(Boolean))return"not moved";if(i.some(l=>l%n))return"none: not a whole stride";let[a,r]=i.map(l=>l/n);return t.flatMap((l,d)=>l.filter((s,m)=>Math.abs(e[d-a]?.[m-r]-s)<1e-9)).length}function ze(t){let e=t.turned?Ne(t.W):t.W,n=de(t),i=Ye(t.X,n),a=ue(i,t),r=Math.sqrt(a.length),l=h=>J(r,r,(u,b)=>h[r*u+b]),d=l(a.map(h=>ge(h,e.flat()))),s=l(ue(t.X,t).map(h=>ge(h,e.flat()))),[m,c]=$e(t,r),p=q(r*r).flatMap(h=>U(h,r,t).filter(u=>u!==void 0));return{Y:d,used:e,X:i,rows:a,size:r,i:m,j:c,places:r*r,value:d[m][c],covered:p.length,moved:Pe(d,s,t,n)}}var ce=t=>{let e=n=>t.flat().reduce((i,a)=>i+Math.max(0,n*a),0);return G*Math.max(e(1),e(-1))||1},Xe=t=>t<0?`(${$(t)})`:$(t);function Be({rows:t,used:e,size:n,i,j:a,value:r},l){let d=t[n*i+a].map((s,m)=>`${$(s)}·${Xe(e.flat()[m])}`);return[...q(3).map(s=>`${s?"+ ":""}${d.slice(3*s,3*s+3).join(" + ")}`),`= ${l?"?":$(r)}`]}function Ie(t){let e=Te(t),n=Fe(t),i=t.matrix({name:"W",rows:3,columns:3,edit:!0,step:.1,title:"kernel W",label:"kernel W"}),a=t.matrix({name:"used",rows:3,columns:3,title:"turned round",label:"turned round"}),r=o("p",{class:"working conv-sum",role:"status"}),l=o("span",{class:"help"}),d=o("dt",{});for(let s of[...i.cells,...a.cells].flat())s.classList.add("tint");t.watch((s,m)=>{let c=Math.max(...s.W.flat().map(Math.abs))||1;i.cells.flat().forEach((h,u)=>N(h,s.W.flat()[u]/c)),a.cells.flat().forEach((h,u)=>N(h,s.hidden?0:m.used.flat()[u]/c)),a.element.classList.toggle("away",!s.turned),r.replaceChildren(...Be(m,s.hidden).map(h=>o("span",{},h)));let p=$(ce(s.W),1);l.textContent=`Blue below 0, white at 0, red above; full color at ${p} and −${p}, the most this kernel can give.`,d.textContent=`side of the output: (8 − 3 + 2·${s.padding})/${s.stride} rounded down, + 1`}),t.add(fe(t,"X",[["Picture",Object.fromEntries(Object.entries(we).map(([s,m])=>[s,ke(m)]))]]),fe(t,"W",[["Kernel by hand",xe],["learned",Oe]]),o("div",{class:"conv"},o("div",{class:"conv-picture"},o("p",{class:"help"},"picture X, 0 to 16 dots of ink"),e,Re(t)),o("div",{class:"conv-kernel"},i.element,t.toggle({name:"turned",label:"turn round"}),a.element),o("div",{class:"conv-output"},o("p",{class:"help"},"output Y"),n,r)),o("div",{class:"columns"},o("div",{},t.choice({name:"padding",label:"Padding",options:[0,1,2].map(s=>[s,String(s)])}),t.choice({name:"stride",label:"Stride",options:[1,2,3].map(s=>[s,String(s)])}),l),o("dl",{},d,o("dd",{},t.data("size")),...[["places","numbers in the output"],["moved","of them moved along with the picture"],["value","the framed place gives"]].flatMap(([s,m])=>[o("dt",{},m),o("dd",{},t.data(s))]))),t.choice({name:"view",label:"The same as",options:[["none","(closed)"],["patches","patches times kernel"],["banded","one banded matrix times picture"]]}),Ve(t))}function fe(t,e,n){return o("div",{class:"bar presets"},...n.map(([i,a])=>o("div",{class:"bar",role:"group","aria-label":i},o("b",{},i),...Object.entries(a).map(([r,l])=>{let d=t.button(r,()=>t.set({[e]:structuredClone(l)}));return t.watch(s=>A(d,{"aria-pressed":String(X(s[e])===X(l))})),d}))))}function Re(t){let e={"←":[0,-1,"to the left"],"→":[0,1,"to the right"],"↑":[-1,0,"up"],"↓":[1,0,"down"]},n=(i,a)=>()=>{let[r,l]=de(t.state);t.set({move:[L(r+i,-2,2),L(l+a,-2,2)]})};return o("div",{class:"bar presets",role:"group","aria-label":"Move the picture"},o("b",{},"Move"),...Object.entries(e).map(([i,[a,r,l]])=>t.button(i,n(a,r),{"aria-label":`move the picture ${l} by one pixel`})))}function Te(t){let{element:e,cells:n}=Z({rows:F,columns:F,label:"the picture",color:"gray"}),i=(l,d)=>t.set({place:$e({place:[l,d]},t.figure.compute(t.state).size)}),a=l=>{let d=e.getBoundingClientRect(),s=d.width/(y+2*t.state.padding),m=[l.clientY-d.top,l.clientX-d.left].map(c=>Math.round((c/s-1.5)/t.state.stride));i(m[0],m[1])},r=o("div",{class:"handle frame",tabindex:0,role:"slider","aria-label":"place of the kernel","aria-roledescription":"two-way slider","aria-valuemin":0,"aria-valuemax":F*F,pointerdown:l=>{r.setPointerCapture(l.pointerId),r.focus({preventScroll:!0}),l.preventDefault()},pointermove:l=>r.hasPointerCapture(l.pointerId)&&a(l),keydown:l=>{let d={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowUp:[-1,0],ArrowDown:[1,0]}[l.key];if(!d)return;l.preventDefault();let{i:s,j:m}=t.figure.compute(t.state);i(s+d[0],m+d[1])}});return e.append(r),e.addEventListener("click",a),t.watch((l,{X:d,i:s,j:m,size:c})=>{let p=y+2*l.padding,h=ye(d,l.padding);A(e,{style:`--columns: ${p}`}),n.forEach((b,w)=>b.forEach((x,v)=>{let g=w<p&&v<p,j=Math.min(w,v,p-1-w,p-1-v)<l.padding;x.style.display=g?"":"none",x.classList.toggle("padding",j),K(x,g?String(h[w][v]):""),N(x,g?h[w][v]/G:0)}));let u=b=>`${100*b/p}%`;Object.assign(r.style,{left:u(m*l.stride),top:u(s*l.stride),width:u(3),height:u(3)}),A(r,{"aria-valuenow":c*s+m,"aria-valuetext":`row ${s+1}, column ${m+1} of the output`})}),e}function Fe(t){let e=F-2,{element:n,cells:i}=Z({rows:e,columns:e,label:"the output",content:(r,l)=>t.data(`Y.${r}.${l}`)}),a=o("div",{class:"cover","aria-hidden":"true"},"?");return i.flat().forEach((r,l)=>r.addEventListener("click",()=>t.set({place:[Math.floor(l/e),l%e]}))),t.watch((r,{Y:l,size:d,i:s,j:m})=>{let c=ce(r.W),p=Math.max(...l.flat().map(u=>$(u).length)),h=y+2*r.padding;n.style.cssText=`--columns: ${d}; --fit: ${Math.min(.4,1.42/p)}; width: ${100*d/h}%`,n.style.display=r.hidden?"none":"",a.style.display=r.hidden?"":"none",i.forEach((u,b)=>u.forEach((w,x)=>{w.style.display=b<d&&x<d?"":"none",w.classList.toggle("chosen",b===s&&x===m),N(w,r.hidden?0:(l[b]?.[x]??0)/c)}))}),o("div",{class:"conv-box"},n,a)}var oe=class{constructor(e){this.group=o("g"),this.pool=[],e.append(this.group)}draw(e){for(;this.pool.length<e.length;){let n=o("rect");this.pool.push({rect:n,drawn:""}),this.group.append(n)}this.pool.forEach((n,i)=>{let a=String(e[i]??"");if(n.drawn===a)return;n.drawn=a;let[r,l,d,s,m,c]=e[i]??[0,0,0,0,0];A(n.rect,{x:r,y:l,width:d,height:s,class:c?`tint ${c}`:"tint"}),N(n.rect,m)})}},be=420,se=24;function De(t,e,n,i){let a=Math.min(15,i/t);return q(t).map(r=>[n+r*a+(r>e?se-a:0),r===e?se:a])}function Ve(t){let e=o("svg",{role:"img"}),n=o("path",{class:"grid"}),i=new oe(e),a=o("path",{class:"conv-lines"}),r=o("g"),l=o("rect",{class:"outline c2"});e.append(a,n,l,r);let d=o("div"),s=o("div"),m=Z({rows:y,columns:y,label:"the chosen row, folded to 8 by 8"}),c=o("div",{class:"conv-fold"},m.element),p=o("p",{class:"help"},"Covered with the numbers, since its rows give the output’s size away."),h=o("dl",{},o("dt",{},"entries of A that the kernel covers"),o("dd",{},t.data("covered")));s.append(d,h);let u=o("div",{class:"conv-view columns"},p,e,s,c),b=[];return e.addEventListener("click",w=>{let x=(w.clientY-e.getBoundingClientRect().top)/e.getBoundingClientRect().width*be,v=b.findIndex(([j,B])=>x>=j&&x<j+B),{size:g}=t.figure.compute(t.state);v>=0&&t.set({place:[Math.floor(v/g),v%g]})}),t.watch((w,x)=>{let v=w.view==="none"||w.hidden;p.style.display=w.view!=="none"&&w.hidden?"":"none";for(let f of[e,s])f.style.display=v?"none":"";if(c.style.display=v||w.view!=="banded"?"none":"",v)return;let{size:g,i:j,j:B,places:I,used:S,rows:W,X:Y}=x,P=g*j+B,z=w.view==="banded",O=z?14:2;b=De(I,P,O,z?200:300);let pe=b[I-1][0]+b[I-1][1]+2;A(e,{viewBox:`0 0 ${be} ${Math.max(pe,z?0:238)}`,class:z?"wide":null,"aria-label":z?"the large matrix, the picture as one row above it, the outputs beside it":"the patches as rows, the kernel as a column, the outputs"});let R=S.flat(),Q=Math.max(...R.map(Math.abs))||1,Ae=ce(w.W),me=x.Y.flat(),[M,C]=z?[1,5.8]:[1,33],D=z?379:376,ee=b.flatMap(([f,k],T)=>[...z?U(T,g,w).flatMap((_,ie)=>_===void 0?[]:[[M+C*_,f,C,k,R[ie]/Q]]):W[T].map((_,ie)=>[M+C*ie,f,C,k,_/G,"gray"]),[D,f,40,k,me[T]/Ae]]);z?Y.flat().forEach((f,k)=>ee.push([M+C*k,1,C,10,f/G,"gray"])):R.forEach((f,k)=>ee.push([318,O+26*k,38,26,f/Q])),i.draw(ee);let V=M+C*(z?64:9),H=pe-2;A(n,{d:(z?q(9).map(f=>`M${M+8*C*f} 1V11M${M+8*C*f} ${O}V${H}`):q(10).map(f=>`M${M+C*f} ${O}V${H}`)).join("")+q(g).map(f=>`M${M} ${b[g*f][0]}H${V}M${D} ${b[g*f][0]}h40`).join("")}),A(a,{d:`M${M} ${O}H${V}V${H}H${M}ZM${D} ${O}h40V${H}h-40Z${z?`M${M} 1H${V}V11H${M}Z`:`M318 ${O}h38v234h-38Z`}`});let[te]=b[P];A(l,{x:M,y:te,width:V-M,height:se});let ne=(f,k,T)=>o("text",{x:f,y:k,"text-anchor":"middle",class:"conv-number"},$(T));r.replaceChildren(ne(D+20,te+17,me[P]),...z?[]:[...W[P].map((f,k)=>ne(M+C*(k+.5),te+17,f)),...R.map((f,k)=>ne(337,O+26*k+18,f))]),h.style.display=z?"":"none",d.replaceChildren(...He(z,x));let ae=Array(y*y).fill(0);U(P,g,w).forEach((f,k)=>f!==void 0&&(ae[f]=R[k]));let je=new Set(U(P,g,w));m.cells.flat().forEach((f,k)=>{K(f,$(ae[k])),f.classList.toggle("laid",je.has(k)),N(f,ae[k]/Q)})}),u}function He(t,{places:e,i:n,j:i,size:a}){let r=a*n+i+1,l=t?`y = Ax: A is (${e}, 64), the picture x has 64 numbers (above the matrix, lying down), y has ${e}.`:`Patches (${e}, 9) times kernel (9, 1) gives y (${e}, 1). A pixel stands in each patch that holds it.`,d=t?`Row ${r} of A is framed, and stands in the small grid, folded to 8 by 8: the kernel, laid where the frame is, and zeros elsewhere. The next row holds the same numbers, moved along.`:`Row ${r} is framed: the patch at row ${n+1}, column ${i+1}, read line by line. The kernel is read in the same order.`;return[o("p",{},l),o("p",{},d),o("p",{class:"help"},"Click another row to frame it.")]}var Me={name:"convolution",title:"A kernel on a picture of 8 by 8 pixels, and the same as two matrix products",question:"Where will the output be strong, and how many numbers will it have?",task:"Point at the places, then show the numbers. Move the picture by one pixel. Open the banded matrix and look along a row. Hide the numbers, set the stride to 2, and say the output’s size first. Then choose one pixel: do you know the table that comes out?",seen:"The strongest outputs are 40 on the outer side of the left stroke and −35 on its inner side: ink begins, ink ends. Moved to the right by one pixel, 30 of the 36 numbers are the old ones, one place further; the left column is new. Each row of the large matrix holds the same nine numbers, moved along, and zeros elsewhere: few numbers, used many times. With stride 2 the output is 3 by 3, since 5/2 is rounded down, and the last row and column of the picture are never seen. One pixel gives the kernel turned round, times its ink.",leftOut:"Left out: the bias, several numbers per pixel, several kernels at once. The learned kernels are 1, 2 and 6 of the eight in the first layer of the chapter’s convolutional network (start 0), rounded to one decimal; they still resemble their random start.",start:{X:ke(we[0]),W:xe["vertical edge"],padding:0,stride:1,move:[0,0],turned:!1,place:[3,0],view:"none"},compute:ze,python:t=>Ze(t),build:Ie},_e=({stride:t,move:[e,n]})=>`
before = convolve(picture)
places = [(i, j) for i, j in np.ndindex(Y.shape) if 0 <= i - ${e/t} < len(Y) and 0 <= j - ${n/t} < len(Y)]
print("moved along", sum(np.isclose(Y[i, j], before[i - ${e/t}, j - ${n/t}]) for i, j in places))`.replaceAll("- -","+ ").replaceAll(/ [-+] 0\b/g,"");function Ze(t){let[e,n]=de(t),i=!!(e||n)&&!(e%t.stride||n%t.stride),a=t.turned?"W[::-1, ::-1]":"W",{i:r,j:l}=ze(t);return`import numpy as np
import nnla

picture = np.array([
${t.X.map(s=>`    ${X(s)},`).join(`
`)}
])
W = np.array(${X(t.W)})


def convolve(X):
    images, kernel = X.reshape(1, 8, 8, 1), ${a}.reshape(3, 3, 1, 1)
    Y = nnla.conv2d(images, kernel, np.zeros(1), stride=${t.stride}, padding=${t.padding})
    return Y[0, :, :, 0]


X = np.pad(picture, 2)[${2-e}:${10-e}, ${2-n}:${10-n}]  # moved down by ${e}, right by ${n}
Y = convolve(X)
print(Y)
print("side", len(Y), "numbers", Y.size, "at the frame", Y[${r}, ${l}])
inside = nnla.patches(np.ones((1, 8, 8, 1)), 3, 3, stride=${t.stride}, padding=${t.padding})
print("entries that the kernel covers", inside.sum())${i?_e(t):""}`}var nt=ve(Me);export{nt as default};
