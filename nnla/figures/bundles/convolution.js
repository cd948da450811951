var me=`.nnla-live {
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
.nnla-live .away { display: none; }
@container (min-width: 700px) {
  .nnla-live .conv { grid-template-columns: var(--side) auto minmax(0, 1fr); justify-items: start; }
  .nnla-live .conv-kernel { margin-top: 3rem; }
  .nnla-live .conv-kernel .away { display: inline-flex; visibility: hidden; }
}
.nnla-live .conv .padding { color: var(--soft); background: var(--wash); }
.nnla-live .frame { position: absolute; border: 3px solid var(--c2); border-radius: 3px; }
.nnla-live .frame:focus-visible { outline: 2.5px dashed var(--c2); outline-offset: 2px; }
.nnla-live .chosen { outline: 3px solid var(--c2); outline-offset: -2px; z-index: 1; }
.nnla-live .cover { display: grid; place-items: center; width: 75%; aspect-ratio: 1; border: 1.5px dashed var(--soft); color: var(--soft); font-size: 2.5em; }
.nnla-live .conv-sum { font-size: 0.92em; }
.nnla-live .conv-sum span { display: block; }
.nnla-live .columns + fieldset { margin-top: 0.6rem; }
.nnla-live .conv-view > .wide { grid-column: 1 / -1; }
.nnla-live .conv-lines { fill: none; stroke: var(--soft); }
.nnla-live svg .conv-number { font-size: 12px; font-variant-numeric: tabular-nums; }
.nnla-live .conv-fold { max-width: 15rem; }
.nnla-live .laid { outline: 1.5px solid var(--c2); outline-offset: -1px; }

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
.nnla-live .walk .item table.matrix input { width: 3.3em; text-align: center; padding: 0; scroll-margin: 4rem 0 14rem; }
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

.nnla-live .status:empty { display: none; }
.nnla-live .status { margin: 0.6rem 0 0; color: var(--soft); }
.nnla-live .status pre {
  margin: 0.3rem 0 0; padding: 0.5rem 0.7rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 0.35rem;
  background: var(--wash); color: var(--ink); font-size: 0.85em; line-height: 1.4;
}
.nnla-live details { margin-top: 0.7rem; }
.nnla-live.nnla-live summary { display: list-item; list-style: inside disclosure-closed; cursor: pointer; font-weight: 600; }
.nnla-live.nnla-live [open] > summary { list-style-type: disclosure-open; }
.nnla-live details p { margin: 0.35rem 0 0; }

.nnla-live:fullscreen { max-width: none; overflow: auto; border: 0; border-radius: 0; font-size: 1.5rem; padding: 1.5rem 2.5rem; }
.nnla-live:fullscreen .conv { --side: 17em; }
.nnla-live:fullscreen svg { max-height: 62vh; }
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
`;var Ce=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function o(t,e={},...n){let i=Ce.has(t)?document.createElementNS("http://www.w3.org/2000/svg",t):document.createElement(t);return A(i,e),i.append(...n),i}function A(t,e){for(let[n,i]of Object.entries(e))typeof i=="function"?t.addEventListener(n,i):i===!1||i==null?t.removeAttribute(n):t.setAttribute(n,i===!0?"":i);return t}function $(t,e=4){if(typeof t=="string")return t;if(Array.isArray(t))return`(${t.map(i=>$(i,e)).join(", ")})`;if(!Number.isFinite(t))return t>0?"∞":"−∞";let n=Number(t.toFixed(e))||0;return String(n).replace("-","−")}var X=t=>Array.isArray(t)?`[${t.map(X).join(", ")}]`:String(Number(t.toPrecision(12)));function N(t,e){t.style.setProperty("--share",Math.min(1,Math.abs(e)||0).toFixed(3)),t.classList.toggle("negative",e<0)}function Z({rows:t,columns:e,label:n,content:i=(r,l)=>"",color:a=""}){let r=Array.from({length:t},(d,s)=>Array.from({length:e},(c,p)=>o("div",{class:`tint ${a}`},i(s,p))));return{element:o("div",{class:"heat",role:"group","aria-label":n,style:`--columns: ${e}`},...r.flat()),cells:r}}var L=(t,e,n)=>Math.min(n,Math.max(e,t)),Ee=(t,e)=>Number((Math.round(t/e)*e).toFixed(6))||0,ie=class{constructor(e,n,i){this.figure=e,this.model=n,this.root=i,this.watchers=[],this.body=o("div"),this.below=o("div"),this.status=o("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,i]of Object.entries(e))this.model.set(n,i);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let i of this.watchers)i(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=$,i=""){let a=o("data",{"data-name":e}),[r,...l]=e.split("."),d=s=>l.reduce((c,p)=>c?.[p],s[r])??"";return this.watch((s,c)=>Se(a,d(c),s.hidden,n,i)),a}readouts(e){let n=o("dl");for(let[i,a,r,l]of e)n.append(o("dt",{},a),o("dd",{},this.data(i,r,l)));return n}matrix({name:e,rows:n,columns:i,label:a=e,title:r=a,edit:l=!1,step:d=1,max:s=99,show:c=$,color:p=""}){let m=Array.from({length:n},()=>Array.from({length:i},()=>o("td"))),h=n===1,b=(k,u,v)=>Array.isArray(k?.[0])?k[u]?.[v]:k?.[h?v:u];m.forEach((k,u)=>k.forEach((v,j)=>{let B=h?`component ${j+1}`:`row ${u+1}, column ${j+1}`;if(!l){v.append(this.data(`${e}.${u}.${j}`,c));return}let R=()=>{if(S.value===""||!Number.isFinite(S.valueAsNumber))return;let W=structuredClone(this.state[e]),Y=L(S.valueAsNumber,-s,s);Array.isArray(W[0])?W[u][j]=Y:W[h?j:u]=Y,this.set({[e]:W})},S=o("input",{type:"number",step:d,min:-s,max:s,inputmode:"decimal","aria-label":`${r}, ${B}`,input:R,blur:()=>this.update()});v.append(S),this.watch(W=>{let Y=b(W[e],u,j);(document.activeElement!==S||S.valueAsNumber!==Y)&&(S.value=String(Y))})}));let g=o("table",{class:"matrix",role:"group","aria-label":r},o("tbody",{role:"presentation"},...m.map(k=>o("tr",{role:"presentation"},...k.map(u=>A(u,{role:"presentation"}))))));return{element:o("span",{class:"named"},o("span",{class:`name ${p}`},a,o("span",{class:"equals"}," =")),g),cells:m,table:g}}slider({name:e,label:n,min:i,max:a,step:r,show:l=$}){let d=o("data"),s=o("input",{type:"range",min:i,max:a,step:r,input:()=>this.set({[e]:s.valueAsNumber})});return this.watch(c=>{s.value=String(c[e]),d.textContent=l(c[e]),s.setAttribute("aria-valuetext",l(c[e]))}),o("label",{class:"slider"},o("span",{},n),s,d)}choice({name:e,label:n,options:i}){let a=`nnla-${++qe}`,r=i.map(([l])=>o("input",{type:"radio",name:a,value:l,change:()=>this.set({[e]:l})}));return this.watch(l=>r.forEach((d,s)=>d.checked=l[e]===i[s][0])),o("fieldset",{},o("legend",{},n),...i.map(([,l],d)=>o("label",{},r[d],l)))}toggle({name:e,label:n}){let i=o("input",{type:"checkbox",change:()=>this.set({[e]:i.checked})});return this.watch(a=>i.checked=a[e]),o("label",{},i,n)}button(e,n,i={}){return o("button",{type:"button",click:n,...i},e)}plane({reach:e,label:n}){return new le(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[o("pre",{tabindex:0},n)]:[])}},qe=0;function Se(t,e,n,i,a=""){let r=typeof e=="string";t.classList.toggle("covered",!!n),t.textContent=n?"?":i(e)+(r?"":a);let l=n||r?null:String(e);A(t,{value:l,title:l})}var E=400,le=class{constructor(e,n,i){this.ui=e,this.reach=n,this.scale=E/(2*n),this.svg=o("svg",{viewBox:`0 0 ${E} ${E}`,role:"group","aria-label":i});for(let a=Math.ceil(-n);a<=n;a++){let[r,l]=this.at([a,a]);this.line([0,l],[E,l],a?"grid":"axis"),this.line([r,0],[r,E],a?"grid":"axis")}for(let a=Math.ceil(-n)+1;a<n;a+=n>6?2:1){let[r,l]=this.at([a,a]);a&&(this.put("text",{class:"tick",x:r,y:E/2+15,"text-anchor":"middle"},$(a)),this.put("text",{class:"tick",x:E/2-6,y:l+4,"text-anchor":"end"},$(a)))}}at([e,n]){return[E/2+e*this.scale,E/2-n*this.scale]}put(e,n,...i){let a=o(e,{"aria-hidden":"true",...n},...i);return this.svg.append(a),a}line([e,n],[i,a],r){return this.put("line",{x1:e,y1:n,x2:i,y2:a,class:r})}path(e,n=!1){let i=this.put("path",{class:e});return a=>{let r=a.map(l=>this.at(l).map(d=>d.toFixed(2)).join(" ")).join("L");i.setAttribute("d",a.length?`M${r}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(i,a)=>{let[r,l]=this.at(i);A(n,{x:L(r,14,E-14).toFixed(2),y:L(l+5,16,E-6).toFixed(2)}),n.textContent=a}}arrow(e,n,i=1){let a=this.path(`shaft ${e}`),r=this.path(e,!0),l=this.text(`math ${e}`);return(d,s=[0,0],c=!0)=>{let p=d.map((u,v)=>u-s[v]),m=Math.hypot(...p),h=m?p.map(u=>u/m):[0,0],b=Math.min(.036*this.reach*2,m),g=d.map((u,v)=>u-b*h[v]),w=[-h[1]*b*.42,h[0]*b*.42];a(c&&m?[s,g]:[]),r(c&&m?[d,g.map((u,v)=>u+w[v]),g.map((u,v)=>u-w[v])]:[]);let k=m?[h[0]-.8*i*h[1],h[1]+.8*i*h[0]]:[.7,.7];l(d.map((u,v)=>u+.09*this.reach*k[v]),c?n:"")}}handle({label:e,color:n,step:i,get:a,change:r,most:l=this.reach*.9}){let{ui:d}=this,s=p=>d.set(r(p.map(m=>L(Ee(m,i),-l,l)),d.state)),c=o("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-l,"aria-valuemax":l,pointerdown:p=>{c.setPointerCapture(p.pointerId),c.focus({preventScroll:!0}),p.preventDefault()},pointermove:p=>{if(!c.hasPointerCapture(p.pointerId))return;let m=this.svg.getBoundingClientRect(),h=Math.min(m.width,m.height),b=(p.clientX-m.left-m.width/2)/h,g=(p.clientY-m.top-m.height/2)/h;s([b*2*this.reach,-g*2*this.reach])},keydown:p=>{let m={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[p.key];if(!m)return;p.preventDefault();let h=p.shiftKey?Math.max(1,i):i,b=a(d.state);s(b.map((g,w)=>g+m[w]*h))}},o("circle",{class:"reach",r:20}),o("circle",{class:"knob",r:11}));return this.svg.append(c),d.watch(p=>{let m=a(p);A(c,{transform:`translate(${this.at(m).map(h=>h.toFixed(2)).join(" ")})`,"aria-valuenow":m[0],"aria-valuetext":`${e}: ${$(m[0])} to the right, ${$(m[1])} up`})}),c}};function We(t,e,n){document.getElementById("nnla-figures")||document.head.append(o("style",{id:"nnla-figures"},me));let i=o("div",{class:"nnla-live",role:"group","aria-label":t.title}),a=new ie(t,n,i),r=structuredClone(n.first??a.state);t.build(a);let l=a.button("",()=>a.set({hidden:!a.state.hidden}));a.watch(p=>{l.textContent=p.hidden?"Show the numbers":"Hide the numbers",l.classList.toggle("main",!!p.hidden)});let d=async()=>{let p=t.python(a.state),m=await navigator.clipboard?.writeText(p).then(()=>!0,()=>!1);a.say(m?"Copied:":"As Python:",p)},s=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(o("p",{class:"question"},t.question),o("p",{},`Try: ${t.task}`),a.body,o("div",{class:"bar"},l,a.button("Reset",()=>{a.set(structuredClone(r)),a.say("")}),a.button("Copy as Python",d),a.button("Full screen",s)),a.status,a.below,o("details",{},o("summary",{},"What was seen"),o("p",{},t.seen)),o("p",{class:"left-out"},t.leftOut));for(let p of i.querySelectorAll("button, input, summary, [tabindex]"))p.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let c=()=>a.update();return n.on("change",c),c(),()=>n.off("change",c)}var he=t=>({render:({model:e,el:n})=>We(t,n,e)});var y=8,I=12,U=16,be={0:"aafnjbaaaanpkpfaadpcaliaaemaaiiaafiaajiaaelabmhaacofkmaaaagnkaaa",1:"aaamnfaaaaalqjaaaadpqgaaahpqqcaaaabqqdaaaabqqgaaaabqqgaaaaalqkaa",4:"aaablaaaaaahiaaaaabngccaaahpajiaafqkaqgaaepqnqbaaaadpkaaaaacqeaa",7:"aahinqpbaahhelmaaaaainbaaeiippgaaclppeaaaaaqfaaaaajpbaaaaanfaaaa","one pixel":`${"a".repeat(27)}q${"a".repeat(36)}`},we={"vertical edge":[[-1,0,1],[-1,0,1],[-1,0,1]],"horizontal edge":[[-1,-1,-1],[0,0,0],[1,1,1]],blur:[[.1,.1,.1],[.1,.2,.1],[.1,.1,.1]],sharpen:[[0,-1,0],[-1,5,-1],[0,-1,0]]},Le={1:[[.3,-.1,-.5],[.6,-.2,-.9],[1.1,.3,.2]],2:[[-.3,-.6,0],[.2,.6,.9],[1,.7,-.3]],6:[[.3,.3,1.2],[.4,.5,0],[0,-1,-1.4]]},q=t=>Array.from({length:t},(e,n)=>n),G=(t,e,n)=>q(t).map(i=>q(e).map(a=>n(i,a))),ke=t=>G(y,y,(e,n)=>t.charCodeAt(y*e+n)-97),Oe=(t,[e,n])=>G(y,y,(i,a)=>t[i-e]?.[a-n]??0),xe=(t,e)=>G(y+2*e,y+2*e,(n,i)=>t[n-e]?.[i-e]??0),Ye=t=>t.map(e=>[...e].reverse()).reverse();function ue(t,{stride:e,padding:n}){let i=xe(t,n),a=Math.floor((y-3+2*n)/e)+1;return q(a*a).map(r=>{let[l,d]=[Math.floor(r/a)*e,r%a*e];return q(9).map(s=>i[l+Math.floor(s/3)][d+s%3])})}var ve=(t,e)=>t.reduce((n,i,a)=>n+i*e[a],0);function K(t,e,{stride:n,padding:i}){return q(9).map(a=>{let r=Math.floor(t/e)*n-i+Math.floor(a/3),l=t%e*n-i+a%3;return r>=0&&l>=0&&r<y&&l<y?y*r+l:void 0})}var se=({move:t})=>t.map(e=>L(Math.round(e),-2,2)),ye=({place:t},e)=>t.map(n=>L(Math.round(n),0,e-1));function Ne(t,e,{stride:n},i){if(!i.some(Boolean))return"not moved";if(i.some(l=>l%n))return"none: not a whole stride";let[a,r]=i.map(l=>l/n);return t.flatMap((l,d)=>l.filter((s,c)=>Math.abs(e[d-a]?.[c-r]-s)<1e-9)).length}function $e(t){let e=t.turned?Ye(t.W):t.W,n=se(t),i=Oe(t.X,n),a=ue(i,t),r=Math.sqrt(a.length),l=h=>G(r,r,(b,g)=>h[r*b+g]),d=l(a.map(h=>ve(h,e.flat()))),s=l(ue(t.X,t).map(h=>ve(h,e.flat()))),[c,p]=ye(t,r),m=q(r*r).flatMap(h=>K(h,r,t).filter(b=>b!==void 0));return{Y:d,used:e,X:i,rows:a,size:r,i:c,j:p,places:r*r,value:d[c][p],covered:m.length,moved:Ne(d,s,t,n)}}var de=t=>{let e=n=>t.flat().reduce((i,a)=>i+Math.max(0,n*a),0);return U*Math.max(e(1),e(-1))||1},Pe=t=>t<0?`(${$(t)})`:$(t);function Xe({rows:t,used:e,size:n,i,j:a,value:r},l){let d=t[n*i+a].map((s,c)=>`${$(s)}·${Pe(e.flat()[c])}`);return[...q(3).map(s=>`${s?"+ ":""}${d.slice(3*s,3*s+3).join(" + ")}`),`= ${l?"?":$(r)}`]}function Be(t){let e=Te(t),n=Fe(t),i=t.matrix({name:"W",rows:3,columns:3,edit:!0,step:.1,title:"kernel W",label:"kernel W"}),a=t.matrix({name:"used",rows:3,columns:3,title:"turned round",label:"turned round"}),r=o("p",{class:"working conv-sum",role:"status"}),l=o("span",{class:"help"}),d=o("dt",{});for(let s of[...i.cells,...a.cells].flat())s.classList.add("tint");t.watch((s,c)=>{let p=Math.max(...s.W.flat().map(Math.abs))||1;i.cells.flat().forEach((h,b)=>N(h,s.W.flat()[b]/p)),a.cells.flat().forEach((h,b)=>N(h,s.hidden?0:c.used.flat()[b]/p)),a.element.classList.toggle("away",!s.turned),r.replaceChildren(...Xe(c,s.hidden).map(h=>o("span",{},h)));let m=$(de(s.W),1);l.textContent=`Blue below 0, white at 0, red above; full color at ${m} and −${m}, the most this kernel can give.`,d.textContent=`side of the output: (8 − 3 + 2·${s.padding})/${s.stride} rounded down, + 1`}),t.add(fe(t,"X",[["Picture",Object.fromEntries(Object.entries(be).map(([s,c])=>[s,ke(c)]))]]),fe(t,"W",[["Kernel by hand",we],["learned",Le]]),o("div",{class:"conv"},o("div",{class:"conv-picture"},o("p",{class:"help"},"picture X, 0 to 16 dots of ink"),e,Re(t)),o("div",{class:"conv-kernel"},i.element,t.toggle({name:"turned",label:"turn round"}),a.element),o("div",{class:"conv-output"},o("p",{class:"help"},"output Y"),n,r)),o("div",{class:"columns"},o("div",{},t.choice({name:"padding",label:"Padding",options:[0,1,2].map(s=>[s,String(s)])}),t.choice({name:"stride",label:"Stride",options:[1,2,3].map(s=>[s,String(s)])}),l),o("dl",{},d,o("dd",{},t.data("size")),...[["places","numbers in the output"],["moved","of them moved along with the picture"],["value","the framed place gives"]].flatMap(([s,c])=>[o("dt",{},c),o("dd",{},t.data(s))]))),t.choice({name:"view",label:"The same as",options:[["none","(closed)"],["patches","patches times kernel"],["banded","one banded matrix times picture"]]}),De(t))}function fe(t,e,n){return o("div",{class:"bar presets"},...n.map(([i,a])=>o("div",{class:"bar",role:"group","aria-label":i},o("b",{},i),...Object.entries(a).map(([r,l])=>{let d=t.button(r,()=>t.set({[e]:structuredClone(l)}));return t.watch(s=>A(d,{"aria-pressed":String(X(s[e])===X(l))})),d}))))}function Re(t){let e={"←":[0,-1,"to the left"],"→":[0,1,"to the right"],"↑":[-1,0,"up"],"↓":[1,0,"down"]},n=(i,a)=>()=>{let[r,l]=se(t.state);t.set({move:[L(r+i,-2,2),L(l+a,-2,2)]})};return o("div",{class:"bar presets",role:"group","aria-label":"Move the picture"},o("b",{},"Move"),...Object.entries(e).map(([i,[a,r,l]])=>t.button(i,n(a,r),{"aria-label":`move the picture ${l} by one pixel`})))}function Te(t){let{element:e,cells:n}=Z({rows:I,columns:I,label:"the picture",color:"gray"}),i=(l,d)=>t.set({place:ye({place:[l,d]},t.figure.compute(t.state).size)}),a=l=>{let d=e.getBoundingClientRect(),s=d.width/(y+2*t.state.padding),c=[l.clientY-d.top,l.clientX-d.left].map(p=>Math.round((p/s-1.5)/t.state.stride));i(c[0],c[1])},r=o("div",{class:"handle frame",tabindex:0,role:"slider","aria-label":"place of the kernel","aria-roledescription":"two-way slider","aria-valuemin":0,"aria-valuemax":I*I,pointerdown:l=>{r.setPointerCapture(l.pointerId),r.focus({preventScroll:!0}),l.preventDefault()},pointermove:l=>r.hasPointerCapture(l.pointerId)&&a(l),keydown:l=>{let d={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowUp:[-1,0],ArrowDown:[1,0]}[l.key];if(!d)return;l.preventDefault();let{i:s,j:c}=t.figure.compute(t.state);i(s+d[0],c+d[1])}});return e.append(r),e.addEventListener("click",a),t.watch((l,{X:d,i:s,j:c,size:p})=>{let m=y+2*l.padding,h=xe(d,l.padding);A(e,{style:`--columns: ${m}`}),n.forEach((g,w)=>g.forEach((k,u)=>{let v=w<m&&u<m,j=Math.min(w,u,m-1-w,m-1-u)<l.padding;k.style.display=v?"":"none",k.classList.toggle("padding",j),k.textContent=v?String(h[w][u]):"",N(k,v?h[w][u]/U:0)}));let b=g=>`${100*g/m}%`;Object.assign(r.style,{left:b(c*l.stride),top:b(s*l.stride),width:b(3),height:b(3)}),A(r,{"aria-valuenow":p*s+c,"aria-valuetext":`row ${s+1}, column ${c+1} of the output`})}),e}function Fe(t){let e=I-2,{element:n,cells:i}=Z({rows:e,columns:e,label:"the output",content:(r,l)=>t.data(`Y.${r}.${l}`)}),a=o("div",{class:"cover","aria-hidden":"true"},"?");return i.flat().forEach((r,l)=>r.addEventListener("click",()=>t.set({place:[Math.floor(l/e),l%e]}))),t.watch((r,{Y:l,size:d,i:s,j:c})=>{let p=de(r.W),m=Math.max(...l.flat().map(b=>$(b).length)),h=y+2*r.padding;n.style.cssText=`--columns: ${d}; --fit: ${Math.min(.4,1.5/m)}; width: ${100*d/h}%`,n.style.display=r.hidden?"none":"",a.style.display=r.hidden?"":"none",i.forEach((b,g)=>b.forEach((w,k)=>{w.style.display=g<d&&k<d?"":"none",w.classList.toggle("chosen",g===s&&k===c),N(w,r.hidden?0:(l[g]?.[k]??0)/p)}))}),o("div",{class:"conv-box"},n,a)}var re=class{constructor(e){this.group=o("g"),this.pool=[],e.append(this.group)}draw(e){for(;this.pool.length<e.length;)this.group.append(this.pool[this.pool.push(o("rect"))-1]);this.pool.forEach((n,i)=>{let[a,r,l,d,s,c]=e[i]??[];n.style.display=i<e.length?"":"none",!(i>=e.length)&&(A(n,{x:a,y:r,width:l,height:d,class:c===void 0?"tint":`tint ${c}`}),N(n,s))})}},ge=420,oe=24;function Ie(t,e,n,i){let a=Math.min(15,i/t);return q(t).map(r=>[n+r*a+(r>e?oe-a:0),r===e?oe:a])}function De(t){let e=o("svg",{role:"img"}),n=o("path",{class:"grid"}),i=new re(e),a=o("path",{class:"conv-lines"}),r=o("g"),l=o("rect",{class:"outline c2"});e.append(a,n,l,r);let d=o("div"),s=o("div"),c=Z({rows:y,columns:y,label:"the chosen row, folded to 8 by 8"}),p=o("div",{class:"conv-fold"},c.element),m=o("p",{class:"help"},"Covered with the numbers, since its rows give the output’s size away."),h=o("dl",{},o("dt",{},"entries of A that the kernel covers"),o("dd",{},t.data("covered")));s.append(d,h);let b=o("div",{class:"conv-view columns"},m,e,s,p),g=[];return e.addEventListener("click",w=>{let k=(w.clientY-e.getBoundingClientRect().top)/e.getBoundingClientRect().width*ge,u=g.findIndex(([j,B])=>k>=j&&k<j+B),{size:v}=t.figure.compute(t.state);u>=0&&t.set({place:[Math.floor(u/v),u%v]})}),t.watch((w,k)=>{let u=w.view==="none"||w.hidden;m.style.display=w.view!=="none"&&w.hidden?"":"none";for(let f of[e,s])f.style.display=u?"none":"";if(p.style.display=u||w.view!=="banded"?"none":"",u)return;let{size:v,i:j,j:B,places:R,used:S,rows:W,X:Y}=k,P=v*j+B,M=w.view==="banded",O=M?14:2;g=Ie(R,P,O,M?200:300);let ce=g[R-1][0]+g[R-1][1]+2;A(e,{viewBox:`0 0 ${ge} ${Math.max(ce,M?0:238)}`,class:M?"wide":null,"aria-label":M?"the large matrix, the picture as one row above it, the outputs beside it":"the patches as rows, the kernel as a column, the outputs"});let T=S.flat(),J=Math.max(...T.map(Math.abs))||1,ze=de(w.W),pe=k.Y.flat(),[z,C]=M?[1,5.8]:[1,33],D=M?379:376,Q=g.flatMap(([f,x],F)=>[...M?K(F,v,w).flatMap((_,ae)=>_===void 0?[]:[[z+C*_,f,C,x,T[ae]/J]]):W[F].map((_,ae)=>[z+C*ae,f,C,x,_/U,"gray"]),[D,f,40,x,pe[F]/ze]]);M?Y.flat().forEach((f,x)=>Q.push([z+C*x,1,C,10,f/U,"gray"])):T.forEach((f,x)=>Q.push([318,O+26*x,38,26,f/J])),i.draw(Q);let H=z+C*(M?64:9),V=ce-2;A(n,{d:(M?q(9).map(f=>`M${z+8*C*f} 1V11M${z+8*C*f} ${O}V${V}`):q(10).map(f=>`M${z+C*f} ${O}V${V}`)).join("")+q(v).map(f=>`M${z} ${g[v*f][0]}H${H}M${D} ${g[v*f][0]}h40`).join("")}),A(a,{d:`M${z} ${O}H${H}V${V}H${z}ZM${D} ${O}h40V${V}h-40Z${M?`M${z} 1H${H}V11H${z}Z`:`M318 ${O}h38v234h-38Z`}`});let[ee]=g[P];A(l,{x:z,y:ee,width:H-z,height:oe});let te=(f,x,F)=>o("text",{x:f,y:x,"text-anchor":"middle",class:"conv-number"},$(F));r.replaceChildren(te(D+20,ee+17,pe[P]),...M?[]:[...W[P].map((f,x)=>te(z+C*(x+.5),ee+17,f)),...T.map((f,x)=>te(337,O+26*x+18,f))]),h.style.display=M?"":"none",d.replaceChildren(...He(M,k));let ne=Array(y*y).fill(0);K(P,v,w).forEach((f,x)=>f!==void 0&&(ne[f]=T[x]));let Ae=new Set(K(P,v,w));c.cells.flat().forEach((f,x)=>{f.textContent=$(ne[x]),f.classList.toggle("laid",Ae.has(x)),N(f,ne[x]/J)})}),b}function He(t,{places:e,i:n,j:i,size:a}){let r=a*n+i+1,l=t?`y = Ax: A is (${e}, 64), the picture x has 64 numbers (above the matrix, lying down), y has ${e}.`:`Patches (${e}, 9) times kernel (9, 1) gives y (${e}, 1). A pixel stands in each patch that holds it.`,d=t?`Row ${r} of A is framed, and stands in the small grid, folded to 8 by 8: the kernel, laid where the frame is, and zeros elsewhere. The next row holds the same numbers, moved along.`:`Row ${r} is framed: the patch at row ${n+1}, column ${i+1}, read line by line. The kernel is read in the same order.`;return[o("p",{},l),o("p",{},d),o("p",{class:"help"},"Click another row to frame it.")]}var Me={name:"convolution",title:"A kernel on a picture of 8 by 8 pixels, and the same as two matrix products",question:"Where will the output be strong, and how many numbers will it have?",task:"Point at the places, then show the numbers. Move the picture by one pixel. Open the banded matrix and look along a row. Hide the numbers, set the stride to 2, and say the output’s size first. Then choose one pixel: do you know the table that comes out?",seen:"The strongest outputs are 40 on the outer side of the left stroke and −35 on its inner side: ink begins, ink ends. Moved to the right by one pixel, 30 of the 36 numbers are the old ones, one place further; the left column is new. Each row of the large matrix holds the same nine numbers, moved along, and zeros elsewhere: few numbers, used many times. With stride 2 the output is 3 by 3, since 5/2 is rounded down, and the last row and column of the picture are never seen. One pixel gives the kernel turned round, times its ink.",leftOut:"Left out: the bias, several numbers per pixel, several kernels at once. The learned kernels are 1, 2 and 6 of the eight in the first layer of the chapter’s convolutional network (start 0), rounded to one decimal; they still resemble their random start.",start:{X:ke(be[0]),W:we["vertical edge"],padding:0,stride:1,move:[0,0],turned:!1,place:[3,0],view:"none"},compute:$e,python:t=>_e(t),build:Be},Ve=({stride:t,move:[e,n]})=>`
before = convolve(picture)
places = [(i, j) for i, j in np.ndindex(Y.shape) if 0 <= i - ${e/t} < len(Y) and 0 <= j - ${n/t} < len(Y)]
print("moved along", sum(np.isclose(Y[i, j], before[i - ${e/t}, j - ${n/t}]) for i, j in places))`.replaceAll("- -","+ ").replaceAll(/ [-+] 0\b/g,"");function _e(t){let[e,n]=se(t),i=!!(e||n)&&!(e%t.stride||n%t.stride),a=t.turned?"W[::-1, ::-1]":"W",{i:r,j:l}=$e(t);return`import numpy as np
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
print("entries that the kernel covers", inside.sum())${i?Ve(t):""}`}var tt=he(Me);export{tt as default};
