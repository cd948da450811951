var L=`.nnla-live {
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
`;var V=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function s(n,e={},...t){let i=V.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return B(i,e),i.append(...t),i}function B(n,e){for(let[t,i]of Object.entries(e))typeof i=="function"?n.addEventListener(t,i):i===!1||i==null?n.removeAttribute(t):n.setAttribute(t,i===!0?"":i);return n}function g(n,e=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(i=>g(i,e)).join(", ")})`;if(!Number.isFinite(n))return n>0?"∞":"−∞";let t=Number(n.toFixed(e))||0;return String(t).replace("-","−")}var S=n=>Array.isArray(n)?`[${n.map(S).join(", ")}]`:String(Number(n.toPrecision(12)));var M=(n,e,t)=>Math.min(t,Math.max(e,n)),Z=(n,e)=>Number((Math.round(n/e)*e).toFixed(6))||0,_=class{constructor(e,t,i){this.figure=e,this.model=t,this.root=i,this.watchers=[],this.body=s("div"),this.below=s("div"),this.status=s("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,i]of Object.entries(e))this.model.set(t,i);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let i of this.watchers)i(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=g,i=""){let a=s("data",{"data-name":e}),[r,...l]=e.split("."),d=m=>l.reduce((p,c)=>p?.[c],m[r])??"";return this.watch((m,p)=>H(a,d(p),m.hidden,t,i)),a}readouts(e){let t=s("dl");for(let[i,a,r,l]of e)t.append(s("dt",{},a),s("dd",{},this.data(i,r,l)));return t}matrix({name:e,rows:t,columns:i,label:a=e,title:r=a,edit:l=!1,step:d=1,max:m=99,show:p=g,color:c=""}){let o=Array.from({length:t},()=>Array.from({length:i},()=>s("td"))),u=t===1,v=(w,h,f)=>Array.isArray(w?.[0])?w[h]?.[f]:w?.[u?f:h];o.forEach((w,h)=>w.forEach((f,y)=>{let j=u?`component ${y+1}`:`row ${h+1}, column ${y+1}`;if(!l){f.append(this.data(`${e}.${h}.${y}`,p));return}let W=()=>{if($.value===""||!Number.isFinite($.valueAsNumber))return;let A=structuredClone(this.state[e]),C=M($.valueAsNumber,-m,m);Array.isArray(A[0])?A[h][y]=C:A[u?y:h]=C,this.set({[e]:A})},$=s("input",{type:"number",step:d,min:-m,max:m,inputmode:"decimal","aria-label":`${r}, ${j}`,input:W,blur:()=>this.update()});f.append($),this.watch(A=>{let C=v(A[e],h,y);(document.activeElement!==$||$.valueAsNumber!==C)&&($.value=String(C))})}));let b=s("table",{class:"matrix",role:"group","aria-label":r},s("tbody",{role:"presentation"},...o.map(w=>s("tr",{role:"presentation"},...w.map(h=>B(h,{role:"presentation"}))))));return{element:s("span",{class:"named"},s("span",{class:`name ${c}`},a,s("span",{class:"equals"}," =")),b),cells:o,table:b}}slider({name:e,label:t,min:i,max:a,step:r,show:l=g}){let d=s("data"),m=s("input",{type:"range",min:i,max:a,step:r,input:()=>this.set({[e]:m.valueAsNumber})});return this.watch(p=>{m.value=String(p[e]),d.textContent=l(p[e]),m.setAttribute("aria-valuetext",l(p[e]))}),s("label",{class:"slider"},s("span",{},t),m,d)}choice({name:e,label:t,options:i}){let a=`nnla-${++G}`,r=i.map(([l])=>s("input",{type:"radio",name:a,value:l,change:()=>this.set({[e]:l})}));return this.watch(l=>r.forEach((d,m)=>d.checked=l[e]===i[m][0])),s("fieldset",{},s("legend",{},t),...i.map(([,l],d)=>s("label",{},r[d],l)))}toggle({name:e,label:t}){let i=s("input",{type:"checkbox",change:()=>this.set({[e]:i.checked})});return this.watch(a=>i.checked=a[e]),s("label",{},i,t)}button(e,t,i={}){return s("button",{type:"button",click:t,...i},e)}plane({reach:e,label:t}){return new q(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[s("pre",{tabindex:0},t)]:[])}},G=0;function H(n,e,t,i,a=""){let r=typeof e=="string";n.classList.toggle("covered",!!t),n.textContent=t?"?":i(e)+(r?"":a);let l=t||r?null:String(e);B(n,{value:l,title:l})}var k=400,q=class{constructor(e,t,i){this.ui=e,this.reach=t,this.scale=k/(2*t),this.svg=s("svg",{viewBox:`0 0 ${k} ${k}`,role:"group","aria-label":i});for(let a=Math.ceil(-t);a<=t;a++){let[r,l]=this.at([a,a]);this.line([0,l],[k,l],a?"grid":"axis"),this.line([r,0],[r,k],a?"grid":"axis")}for(let a=Math.ceil(-t)+1;a<t;a+=t>6?2:1){let[r,l]=this.at([a,a]);a&&(this.put("text",{class:"tick",x:r,y:k/2+15,"text-anchor":"middle"},g(a)),this.put("text",{class:"tick",x:k/2-6,y:l+4,"text-anchor":"end"},g(a)))}}at([e,t]){return[k/2+e*this.scale,k/2-t*this.scale]}put(e,t,...i){let a=s(e,{"aria-hidden":"true",...t},...i);return this.svg.append(a),a}line([e,t],[i,a],r){return this.put("line",{x1:e,y1:t,x2:i,y2:a,class:r})}path(e,t=!1){let i=this.put("path",{class:e});return a=>{let r=a.map(l=>this.at(l).map(d=>d.toFixed(2)).join(" ")).join("L");i.setAttribute("d",a.length?`M${r}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(i,a)=>{let[r,l]=this.at(i);B(t,{x:M(r,14,k-14).toFixed(2),y:M(l+5,16,k-6).toFixed(2)}),t.textContent=a}}arrow(e,t,i=1){let a=this.path(`shaft ${e}`),r=this.path(e,!0),l=this.text(`math ${e}`);return(d,m=[0,0],p=!0)=>{let c=d.map((h,f)=>h-m[f]),o=Math.hypot(...c),u=o?c.map(h=>h/o):[0,0],v=Math.min(.036*this.reach*2,o),b=d.map((h,f)=>h-v*u[f]),x=[-u[1]*v*.42,u[0]*v*.42];a(p&&o?[m,b]:[]),r(p&&o?[d,b.map((h,f)=>h+x[f]),b.map((h,f)=>h-x[f])]:[]);let w=o?[u[0]-.8*i*u[1],u[1]+.8*i*u[0]]:[.7,.7];l(d.map((h,f)=>h+.09*this.reach*w[f]),p?t:"")}}handle({label:e,color:t,step:i,get:a,change:r,most:l=this.reach*.9}){let{ui:d}=this,m=c=>d.set(r(c.map(o=>M(Z(o,i),-l,l)),d.state)),p=s("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-l,"aria-valuemax":l,pointerdown:c=>{p.setPointerCapture(c.pointerId),p.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!p.hasPointerCapture(c.pointerId))return;let o=this.svg.getBoundingClientRect(),u=Math.min(o.width,o.height),v=(c.clientX-o.left-o.width/2)/u,b=(c.clientY-o.top-o.height/2)/u;m([v*2*this.reach,-b*2*this.reach])},keydown:c=>{let o={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!o)return;c.preventDefault();let u=c.shiftKey?Math.max(1,i):i,v=a(d.state);m(v.map((b,x)=>b+o[x]*u))}},s("circle",{class:"reach",r:20}),s("circle",{class:"knob",r:11}));return this.svg.append(p),d.watch(c=>{let o=a(c);B(p,{transform:`translate(${this.at(o).map(u=>u.toFixed(2)).join(" ")})`,"aria-valuenow":o[0],"aria-valuetext":`${e}: ${g(o[0])} to the right, ${g(o[1])} up`})}),p}};function J(n,e,t){document.getElementById("nnla-figures")||document.head.append(s("style",{id:"nnla-figures"},L));let i=s("div",{class:"nnla-live",role:"group","aria-label":n.title}),a=new _(n,t,i),r=structuredClone(t.first??a.state);n.build(a);let l=a.button("",()=>a.set({hidden:!a.state.hidden}));a.watch(c=>{l.textContent=c.hidden?"Show the numbers":"Hide the numbers",l.classList.toggle("main",!!c.hidden)});let d=async()=>{let c=n.python(a.state),o=await navigator.clipboard?.writeText(c).then(()=>!0,()=>!1);a.say(o?"Copied:":"As Python:",c)},m=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(s("p",{class:"question"},n.question),s("p",{},`Try: ${n.task}`),a.body,s("div",{class:"bar"},l,a.button("Reset",()=>{a.set(structuredClone(r)),a.say("")}),a.button("Copy as Python",d),a.button("Full screen",m)),a.status,a.below,s("details",{},s("summary",{},"What was seen"),s("p",{},n.seen)),s("p",{class:"left-out"},n.leftOut));for(let c of i.querySelectorAll("button, input, summary, [tabindex]"))c.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let p=()=>a.update();return t.on("change",p),p(),()=>t.off("change",p)}var T=n=>({render:({model:e,el:t})=>J(n,t,e)});var O="₀₁₂₃₄₅₆₇₈₉",E={entries:8,columns:4,rows:2,outer:3},N=(n,e)=>n.map(t=>t[e]),K=(n,e)=>n.reduce((t,i,a)=>t+i*e[a],0),U=(n,e)=>n.map(t=>e[0].map((i,a)=>K(t,N(e,a)))),X=(n,e)=>n.map(t=>e.map(i=>t*i)),Y=(n,e)=>n.map((t,i)=>t.map((a,r)=>a+e[i][r])),R=(n,e)=>e?n.slice(0,-1):n,z=({way:n,step:e})=>Math.max(0,Math.min(E[n],Math.round(e)));function Q({way:n,step:e},t,i){let a=z({way:n,step:e});return n==="entries"?4*t+i<a:n==="columns"?i<a:n==="rows"?t<a:a>0}function ee(n){let e=z(n)-1,[t,i]={entries:[Math.floor(e/4),e%4],columns:[-1,e],rows:[e,-1],outer:[-1,-1]}[n.way];if(e<0||n.missing)return{A:()=>!1,B:()=>!1,C:()=>!1};if(n.way==="outer")return{A:(r,l)=>l===e,B:r=>r===e,C:()=>!0};let a=(r,l)=>r<0||r===l;return{A:r=>a(t,r),B:(r,l)=>a(i,l),C:(r,l)=>a(t,r)&&a(i,l)}}function te(n){let{A:e,way:t,missing:i}=n,a=R(n.B,i),r=z(n),l=e.map(()=>n.B[0].map(()=>""));if(i)return{C:l,term:l,total:"none: there is no product"};let d=a.map((c,o)=>X(N(e,o),c));return{C:(t==="outer"&&r?d.slice(0,r).reduce(Y):U(e,a)).map((c,o)=>c.map((u,v)=>Q(n,o,v)?u:"")),term:t==="outer"&&r?d[r-1]:l,total:e.length*a.length*a[0].length}}var ne=(n,e)=>`${g(n)}·${e<0?`(${g(e)})`:g(e)}`,P=(n,e)=>`${g(n)}·${g(e)}`,F=n=>n.join(" + ").replaceAll("+ −","− ");function ae(n,{C:e}){let{A:t,B:i,way:a,missing:r,hidden:l}=n;if(r)return`Not even the first number can be computed: a row of A has ${t[0].length} numbers, a column of B only ${i.length-1}. The inner sizes must agree.`;let d=z(n)-1;if(d<0)return"Before you press Next: say the first number.";let m=c=>l?"?":g(c);if(a==="entries"){let[c,o]=[Math.floor(d/4),d%4];return`C${O[c+1]}${O[o+1]} = ${F(t[c].map((u,v)=>ne(u,i[v][o])))} = ${m(e[c][o])}`}if(a==="columns")return`Column ${d+1} of C = ${F(i.map((c,o)=>P(c[d],N(t,o))))} = ${m(N(e,d))}`;if(a==="rows")return`Row ${d+1} of C = ${F(t[d].map((c,o)=>P(c,i[o])))} = ${m(e[d])}`;let p=d===0?" Its rows are multiples of one row.":"";return`Column ${d+1} of A times row ${d+1} of B is a whole table, added to the sum so far: ${d+1} of ${i.length}.${p}`}function ie(n){let e=n.matrix({name:"A",rows:2,columns:3,edit:!0,title:"A",color:"c1"}),t=n.matrix({name:"B",rows:3,columns:4,edit:!0,title:"B",color:"c2"}),i=n.matrix({name:"C",rows:2,columns:4,title:"C = AB",label:"C",color:"c3"}),a=n.matrix({name:"term",rows:2,columns:4,title:"the table of this step",label:"this step’s table"}),r=s("p",{class:"working",role:"status"}),l=s("span",{class:"help"}),d=o=>()=>n.set({step:Math.max(0,Math.min(E[n.state.way],z(n.state)+o))}),m=n.button("Next",d(1),{class:"main"}),p=n.button("Back",d(-1)),c=n.choice({name:"way",label:"One step is",options:[["entries","an entry"],["columns","a column"],["rows","a row"],["outer","an outer product"]]});c.addEventListener("change",()=>n.set({step:0})),n.watch((o,u)=>{let v=z(o),b=ee(o);for(let[x,w]of[[e,"A"],[t,"B"],[i,"C"]])x.cells.forEach((h,f)=>h.forEach((y,j)=>{y.classList.toggle({A:"mark1",B:"mark2",C:"mark3"}[w],b[w](f,j))}));for(let x of t.cells[2])x.classList.toggle("gone",o.missing);a.element.style.display=o.way==="outer"?"":"none",r.textContent=ae(o,u),l.textContent=`Step ${v} of ${E[o.way]}`,m.disabled=o.missing||v===E[o.way],p.disabled=o.missing||v===0}),n.add(c,s("div",{class:"columns"},s("div",{class:"falk"},t.element,e.element,i.element),s("div",{},s("div",{class:"bar",style:"margin-top: 0; align-items: center"},p,m,l),r,s("div",{class:"falk alone"},a.element),n.readouts([["total","multiplications in all"]]),s("p",{style:"margin-top: .6rem"},n.toggle({name:"missing",label:"take the last row out of B"})))))}var I={name:"matmul",title:"The product of two matrices, step by step, in four ways",question:"What is the next number of C = AB?",task:"Say each number before you press Next. Then choose outer products: what does C look like after the first of the three steps? Then take a row out of B.",seen:"All four ways use the same 24 multiplications and end with the same 8 numbers. After one outer product every place is filled, and the rows are multiples of one row. With a row of B missing not even the first number can be computed.",leftOut:"Left out: the bias of a layer. Row n of A, read to the right, and column m of B, read down, meet at entry n, m of C.",start:{A:[[2,3,4],[5,-2,6]],B:[[5,1,8,2],[3,6,4,9],[7,10,11,12]],way:"entries",step:1,missing:!1},compute:te,python:({A:n,B:e,way:t,missing:i})=>`import numpy as np
import nnla

A = np.array(${S(n)})
B = np.array(${S(R(e,i))})
print("multiplications:", A.size * B.shape[1])
try:
    print(nnla.matmul_by_${t==="outer"?"outer_products":t}(A, B))
except ValueError as error:
    print(error)`,build:ie};var pe=T(I);export{pe as default};
