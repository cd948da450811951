var U=`.nnla-live {
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
`;var le=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function l(n,e={},...t){let i=le.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return M(i,e),i.append(...t),i}function M(n,e){for(let[t,i]of Object.entries(e))typeof i=="function"?n.addEventListener(t,i):i===!1||i==null?n.removeAttribute(t):n.setAttribute(t,i===!0?"":i);return n}function z(n,e=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(i=>z(i,e)).join(", ")})`;if(!Number.isFinite(n))return n>0?"∞":"−∞";let t=Number(n.toFixed(e))||0;return String(t).replace("-","−")}var _=n=>Array.isArray(n)?`[${n.map(_).join(", ")}]`:String(Number(n.toPrecision(12)));var W=(n,e,t)=>Math.min(t,Math.max(e,n)),oe=(n,e)=>Number((Math.round(n/e)*e).toFixed(6))||0,Y=class{constructor(e,t,i){this.figure=e,this.model=t,this.root=i,this.watchers=[],this.body=l("div"),this.below=l("div"),this.status=l("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,i]of Object.entries(e))this.model.set(t,i);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let i of this.watchers)i(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=z,i=""){let a=l("data",{"data-name":e}),[r,...s]=e.split("."),p=u=>s.reduce((o,m)=>o?.[m],u[r])??"";return this.watch((u,o)=>ce(a,p(o),u.hidden,t,i)),a}readouts(e){let t=l("dl");for(let[i,a,r,s]of e)t.append(l("dt",{},a),l("dd",{},this.data(i,r,s)));return t}matrix({name:e,rows:t,columns:i,label:a=e,title:r=a,edit:s=!1,step:p=1,max:u=99,show:o=z,color:m=""}){let c=Array.from({length:t},()=>Array.from({length:i},()=>l("td"))),h=t===1,f=(v,d,g)=>Array.isArray(v?.[0])?v[d]?.[g]:v?.[h?g:d];c.forEach((v,d)=>v.forEach((g,w)=>{let N=h?`component ${w+1}`:`row ${d+1}, column ${w+1}`;if(!s){g.append(this.data(`${e}.${d}.${w}`,o));return}let j=()=>{if(y.value===""||!Number.isFinite(y.valueAsNumber))return;let k=structuredClone(this.state[e]),$=W(y.valueAsNumber,-u,u);Array.isArray(k[0])?k[d][w]=$:k[h?w:d]=$,this.set({[e]:k})},y=l("input",{type:"number",step:p,min:-u,max:u,inputmode:"decimal","aria-label":`${r}, ${N}`,input:j,blur:()=>this.update()});g.append(y),this.watch(k=>{let $=f(k[e],d,w);(document.activeElement!==y||y.valueAsNumber!==$)&&(y.value=String($))})}));let b=l("table",{class:"matrix",role:"group","aria-label":r},l("tbody",{role:"presentation"},...c.map(v=>l("tr",{role:"presentation"},...v.map(d=>M(d,{role:"presentation"}))))));return{element:l("span",{class:"named"},l("span",{class:`name ${m}`},a,l("span",{class:"equals"}," =")),b),cells:c,table:b}}slider({name:e,label:t,min:i,max:a,step:r,show:s=z}){let p=l("data"),u=l("input",{type:"range",min:i,max:a,step:r,input:()=>this.set({[e]:u.valueAsNumber})});return this.watch(o=>{u.value=String(o[e]),p.textContent=s(o[e]),u.setAttribute("aria-valuetext",s(o[e]))}),l("label",{class:"slider"},l("span",{},t),u,p)}choice({name:e,label:t,options:i}){let a=`nnla-${++se}`,r=i.map(([s])=>l("input",{type:"radio",name:a,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>r.forEach((p,u)=>p.checked=s[e]===i[u][0])),l("fieldset",{},l("legend",{},t),...i.map(([,s],p)=>l("label",{},r[p],s)))}toggle({name:e,label:t}){let i=l("input",{type:"checkbox",change:()=>this.set({[e]:i.checked})});return this.watch(a=>i.checked=a[e]),l("label",{},i,t)}button(e,t,i={}){return l("button",{type:"button",click:t,...i},e)}plane({reach:e,label:t}){return new J(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[l("pre",{tabindex:0},t)]:[])}},se=0;function ce(n,e,t,i,a=""){let r=typeof e=="string";n.classList.toggle("covered",!!t),n.textContent=t?"?":i(e)+(r?"":a);let s=t||r?null:String(e);M(n,{value:s,title:s})}var S=400,J=class{constructor(e,t,i){this.ui=e,this.reach=t,this.scale=S/(2*t),this.svg=l("svg",{viewBox:`0 0 ${S} ${S}`,role:"group","aria-label":i});for(let a=Math.ceil(-t);a<=t;a++){let[r,s]=this.at([a,a]);this.line([0,s],[S,s],a?"grid":"axis"),this.line([r,0],[r,S],a?"grid":"axis")}for(let a=Math.ceil(-t)+1;a<t;a+=t>6?2:1){let[r,s]=this.at([a,a]);a&&(this.put("text",{class:"tick",x:r,y:S/2+15,"text-anchor":"middle"},z(a)),this.put("text",{class:"tick",x:S/2-6,y:s+4,"text-anchor":"end"},z(a)))}}at([e,t]){return[S/2+e*this.scale,S/2-t*this.scale]}put(e,t,...i){let a=l(e,{"aria-hidden":"true",...t},...i);return this.svg.append(a),a}line([e,t],[i,a],r){return this.put("line",{x1:e,y1:t,x2:i,y2:a,class:r})}path(e,t=!1){let i=this.put("path",{class:e});return a=>{let r=a.map(s=>this.at(s).map(p=>p.toFixed(2)).join(" ")).join("L");i.setAttribute("d",a.length?`M${r}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(i,a)=>{let[r,s]=this.at(i);M(t,{x:W(r,14,S-14).toFixed(2),y:W(s+5,16,S-6).toFixed(2)}),t.textContent=a}}arrow(e,t,i=1){let a=this.path(`shaft ${e}`),r=this.path(e,!0),s=this.text(`math ${e}`);return(p,u=[0,0],o=!0)=>{let m=p.map((d,g)=>d-u[g]),c=Math.hypot(...m),h=c?m.map(d=>d/c):[0,0],f=Math.min(.036*this.reach*2,c),b=p.map((d,g)=>d-f*h[g]),x=[-h[1]*f*.42,h[0]*f*.42];a(o&&c?[u,b]:[]),r(o&&c?[p,b.map((d,g)=>d+x[g]),b.map((d,g)=>d-x[g])]:[]);let v=c?[h[0]-.8*i*h[1],h[1]+.8*i*h[0]]:[.7,.7];s(p.map((d,g)=>d+.09*this.reach*v[g]),o?t:"")}}handle({label:e,color:t,step:i,get:a,change:r,most:s=this.reach*.9}){let{ui:p}=this,u=m=>p.set(r(m.map(c=>W(oe(c,i),-s,s)),p.state)),o=l("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:m=>{o.setPointerCapture(m.pointerId),o.focus({preventScroll:!0}),m.preventDefault()},pointermove:m=>{if(!o.hasPointerCapture(m.pointerId))return;let c=this.svg.getBoundingClientRect(),h=Math.min(c.width,c.height),f=(m.clientX-c.left-c.width/2)/h,b=(m.clientY-c.top-c.height/2)/h;u([f*2*this.reach,-b*2*this.reach])},keydown:m=>{let c={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[m.key];if(!c)return;m.preventDefault();let h=m.shiftKey?Math.max(1,i):i,f=a(p.state);u(f.map((b,x)=>b+c[x]*h))}},l("circle",{class:"reach",r:20}),l("circle",{class:"knob",r:11}));return this.svg.append(o),p.watch(m=>{let c=a(m);M(o,{transform:`translate(${this.at(c).map(h=>h.toFixed(2)).join(" ")})`,"aria-valuenow":c[0],"aria-valuetext":`${e}: ${z(c[0])} to the right, ${z(c[1])} up`})}),o}};function de(n,e,t){document.getElementById("nnla-figures")||document.head.append(l("style",{id:"nnla-figures"},U));let i=l("div",{class:"nnla-live",role:"group","aria-label":n.title}),a=new Y(n,t,i),r=structuredClone(t.first??a.state);n.build(a);let s=a.button("",()=>a.set({hidden:!a.state.hidden}));a.watch(m=>{s.textContent=m.hidden?"Show the numbers":"Hide the numbers",s.classList.toggle("main",!!m.hidden)});let p=async()=>{let m=n.python(a.state),c=await navigator.clipboard?.writeText(m).then(()=>!0,()=>!1);a.say(c?"Copied:":"As Python:",m)},u=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(l("p",{class:"question"},n.question),l("p",{},`Try: ${n.task}`),a.body,l("div",{class:"bar"},s,a.button("Reset",()=>{a.set(structuredClone(r)),a.say("")}),a.button("Copy as Python",p),a.button("Full screen",u)),a.status,a.below,l("details",{},l("summary",{},"What was seen"),l("p",{},n.seen)),l("p",{class:"left-out"},n.leftOut));for(let m of i.querySelectorAll("button, input, summary, [tabindex]"))m.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let o=()=>a.update();return t.on("change",o),o(),()=>t.off("change",o)}var X=n=>({render:({model:e,el:t})=>de(n,t,e)});var D=4.8,Z=80,me=.1,K=5,[Q,ee]=[1/8,1],O={bowl:{label:"oval bowl",formula:"f(x) = x₁² + 2x₁x₂ + 3x₂²",code:["x[0] ** 2 + 2 * x[0] * x[1] + 3 * x[1] ** 2","2 * x[0] + 2 * x[1], 2 * x[0] + 6 * x[1]"],f:([n,e])=>n**2+2*n*e+3*e**2,gradient:([n,e])=>[2*n+2*e,2*n+6*e],bend:()=>4+Math.sqrt(8),bottom:[0,0],levels:[[[0,0],[-1,1],[2,5,10,20,35]]]},circles:{label:"round bowl",formula:"f(x) = x₁² + x₂²",code:["x[0] ** 2 + x[1] ** 2","2 * x[0], 2 * x[1]"],f:([n,e])=>n**2+e**2,gradient:([n,e])=>[2*n,2*e],bend:()=>2,bottom:[0,0],levels:[[[0,0],[-1,1],[1,2,5,10,20,30]]]},pass:{label:"valley and pass",formula:"f(x) = x₁³ − 3x₁ + x₂²",code:["x[0] ** 3 - 3 * x[0] + x[1] ** 2","3 * x[0] ** 2 - 3, 2 * x[1]"],f:([n,e])=>n**3-3*n+e**2,gradient:([n,e])=>[3*n**2-3,2*e],bend:([n],e)=>Math.max(2,6*(Math.abs(n)+e)),bottom:[1,0],levels:[[[1,0],[0,1],[0,2,5,10]],[[1,0],[1,.6],[20,40]],[[-1,0],[-1,.6],[-5,-20]]]}},pe=(n,e)=>n.reduce((t,i,a)=>t+i*e[a],0),B=n=>Math.hypot(...n),C=(n,e)=>n.map((t,i)=>t+e[i]),E=(n,e)=>e.map(t=>n*t),te=([n,e],[t,i])=>Math.atan2(Math.abs(n*i-e*t),n*t+e*i)*180/Math.PI;function he({function:n,x:e,v:t,s:i}){let{f:a,gradient:r,bottom:s}=O[n],p=r(e),u=B(p)===0&&"undefined (the gradient is zero)",o=B(t)===0&&"undefined (v is zero)",m=E(1/B(t),t),c=pe(p,t)/B(t),h=Array.from({length:K},(d,g)=>i/2**g),f=h.map(d=>a(e)+d*c),b=h.map(d=>a(C(e,E(d,m)))),x=b.map((d,g)=>d-f[g]),v={u:m,slope:c,predicted:f,reached:b,error:x};return{value:a(e),gradient:p,steepest:B(p),miss:u||te(E(-1,p),C(s,E(-1,e))),angle:u||o||te(p,t),step:h,share:o?h.map(()=>o):x.map((d,g)=>g===0?"":x[g-1]?d/x[g-1]:"undefined (no error)"),...o?{u:o,slope:o,predicted:h.map(()=>o),reached:h.map(()=>o),error:h.map(()=>o)}:v}}function ue(n){let e=Array.from({length:Z+1},(t,i)=>(2*i/Z-1)*D);return{places:e,heights:e.map(t=>e.map(i=>n([t,i])))}}function ne({places:n,heights:e},t){let i=[];for(let a=0;a<Z;a++)for(let r=0;r<Z;r++){let s=e[a][r]>t;if(s===e[a+1][r]>t&&s===e[a][r+1]>t&&s===e[a+1][r+1]>t)continue;let p=[[a,r],[a+1,r],[a+1,r+1],[a,r+1]],u=p.flatMap(([o,m],c)=>{let[h,f]=p[(c+1)%4],[b,x]=[e[o][m],e[h][f]];if(b>t==x>t)return[];let v=(t-b)/(x-b);return[[n[o]+v*(n[h]-n[o]),n[m]+v*(n[f]-n[m])]]});for(let o=0;o<u.length;o+=2)i.push([u[o],u[o+1]])}return i}function ve(n,e,t,i){for(let a=0;a<2*D;a+=.02){let[r,s]=[a,a+.02].map(p=>C(e,E(p,t)));if(n(r)>i!=n(s)>i)return s}return e}function ge(n){let e=n.plane({reach:D,label:"The level lines from above, on equal axes"}),t=e.put("path",{class:"level"}),i=e.put("path",{class:"level own"}),a=(v,d)=>M(v,{d:d.map(g=>`M${g.map(w=>e.at(w).map(N=>N.toFixed(1)).join(" ")).join("L")}`).join("")||null}),r=Array.from({length:8},()=>e.text("height")),s=e.path("thin"),p=e.path("dotted c2"),u=e.path("thin"),o=e.put("path",{class:"c3",d:"M0-9L2.1-2.9 8.6-2.8 3.4 1.1 5.3 7.3 0 3.6-5.3 7.3-3.4 1.1-8.6-2.8-2.1-2.9Z"}),m=e.arrow("c2","∇f",-1),c=e.arrow("c1","u"),h=e.put("circle",{class:"c1",r:4.5});e.text("math")([D-.35,-.75],"x₁"),e.text("math")([.45,D-.4],"x₂");let f=v=>Math.max(-1.5,Math.min(1.5,Number(v.toFixed(6))||0));e.handle({label:"tip of the direction v",color:"c1",step:.1,most:4.5,get:({x:v,v:d})=>C(v,d),change:(v,{x:d})=>({v:C(v,E(-1,d)).map(f)})}),e.handle({label:"point x",color:"",step:.1,most:3,get:({x:v})=>v,change:v=>({x:v})});let b="",x;return n.watch(({function:v,x:d},{value:g})=>{let{f:w,levels:N,bottom:j}=O[v];if(b!==v){b=v,x=ue(w);let y=N.flatMap(([k,$,F])=>F.map(T=>[T,ve(w,k,$,T)]));a(t,y.flatMap(([k])=>ne(x,k))),r.forEach((k,$)=>$<y.length?k(y[$][1],z(y[$][0])):k([0,0],"")),M(o,{transform:`translate(${e.at(j).join(" ")})`})}a(i,ne(x,g)),s([d,j])}),n.watch(({function:v,x:d,s:g,hidden:w},{gradient:N,steepest:j,u:y})=>{let{bottom:k}=O[v],$=j&&!w?E(1/j,N):[0,0],F=[-$[1],$[0]],[T,A]=[E(.25,$),E(.25,F)];p(w?[]:[d,C(d,E(-B(C(d,E(-1,k))),$))]),u([C(d,A),C(C(d,A),T),C(d,T)]),m(C(d,E(me,N)),d,!w&&j>0);let L=typeof y=="string"?[0,0]:y;c(C(d,L),d,typeof y!="string");let[q,R]=e.at(C(d,E(g,L)));M(h,{cx:q,cy:R})}),e.svg}var[G,fe,H,P,V]=[400,290,58,246,26],ae=1.25;function be(n){let e=l("svg",{viewBox:`0 0 ${G} ${fe}`,role:"img","aria-label":"The function and its tangent along u"}),t=(o,m="")=>e.appendChild(l("text",{class:"tick",...o},m)),i=o=>e.appendChild(l("path",{class:o})),a=Array.from({length:9},()=>[i("grid"),t({x:H-6,"text-anchor":"end"})]),r=o=>H+(o/ae+1)/2*(G-H-8);for(let o of[-1,0,1]){M(i(o?"grid":"axis"),{d:`M${r(o)} ${V}V${P}`});let m=t({x:r(o),y:P+17,"text-anchor":"middle"});n.watch(({s:c})=>m.textContent=z(o*c,5))}M(i("axis"),{fill:"none",d:`M${H} ${V}V${P}H${G-8}`}),t({x:r(0),y:P+36,"text-anchor":"middle"},"way walked along u"),t({x:H-6,y:14,"text-anchor":"end"},"height");let[s,p,u]=[i("curve ink"),i("curve dashed c2"),i("gap")];return n.watch(({function:o,x:m,s:c,hidden:h},{value:f,steepest:b,slope:x,u:v})=>{let{f:d,bend:g}=O[o],w=ae*c,N=w*b+g(m,w)/2*w**2,j=(A,L)=>`${r(A/c).toFixed(2)} ${(V+(P-V)*(.5-(L-f)/(2*N))).toFixed(2)}`,y=!h&&typeof x=="number",k=h?[]:we(f-N,f+N);a.forEach(([A,L],q)=>{let R=j(0,k[q]).split(" ")[1];M(A,{d:q in k?`M${H} ${R}H${G-8}`:null}),M(L,{y:q in k?Number(R)+4:0}),L.textContent=q in k?z(k[q]):""});let $=A=>d(C(m,E(A,v))),F=A=>`M${A.join("L")}`,T=Array.from({length:61},(A,L)=>(L-30)/30*w);M(s,{d:y?F(T.map(A=>j(A,$(A)))):null}),M(p,{d:y?F([-w,w].map(A=>j(A,f+A*x))):null}),M(u,{d:y?F([j(c,f+c*x),j(c,$(c))]):null})}),e}function we(n,e){let t=10**Math.floor(Math.log10((e-n)/4)),i=[1,2,5,10].map(r=>r*t).find(r=>(e-n)/r<=8)??t,a=Math.ceil(n/i);return Array.from({length:Math.floor(e/i)-a+1},(r,s)=>(a+s)*i)}var I=n=>z(n,6),xe=n=>z(n,10);function ke(n){let e=[["step","step s",xe],["predicted","predicted",I],["reached","true",I],["error","error",I],["share","share of the error above",z]],t=l("tbody");for(let r=0;r<K;r++){let[s,...p]=e.map(([u,,o])=>n.data(`${u}.${r}`,o));t.append(l("tr",{},l("th",{scope:"row"},s),...p.map(u=>l("td",{},u))))}let i=l("tr",{},...e.map(([,r])=>l("th",{scope:"col"},r))),a="The step, halved again and again";return l("details",{},l("summary",{},a),l("div",{class:"scroll",tabindex:0,role:"region","aria-label":a},l("table",{class:"list"},l("thead",{},i),t)))}function ye(n){let e=l("p",{class:"help"}),t=l("span"),i=c=>()=>n.set({s:Math.max(Q,Math.min(ee,n.state.s*c))}),a=n.button("Halve",i(1/2)),r=n.button("Double",i(2));n.watch(({function:c,s:h})=>{e.textContent=O[c].formula,t.textContent=`Step s = ${z(h,5)}`,a.disabled=h<=Q,r.disabled=h>=ee});let s=Object.entries(O).map(([c,{label:h}])=>[c,h]),p=[["x",3,""],["v",1.5,"c1"]].map(([c,h,f])=>n.matrix({name:c,rows:1,columns:2,edit:!0,step:.1,max:h,color:f}).element),u=n.readouts([["value","height f(x)"],["gradient","gradient ∇f"],["steepest","its length ‖∇f‖"],["miss","steepest fall misses ★ by",c=>z(c,2),"°"],["u","direction u = v/‖v‖"],["angle","angle of u and ∇f",c=>z(c,2),"°"],["slope","slope along u, ∇f · u"]]),o=n.readouts([["predicted.0","f(x) + s ∇f · u, predicted",I],["reached.0","f(x + su), true",I],["error.0","error",I]]),m=c=>l("p",{class:"help",style:"margin-top: .4rem"},c);n.add(l("div",{class:"columns"},l("div",{},ge(n),m("Drag x and the tip of v, or focus one and press the arrow keys.")),l("div",{},n.choice({name:"function",label:"Landscape",options:s}),e,...p,u,m("★ is the bottom of the valley. ∇f is drawn at a tenth of its length; steepest fall is dotted.")),l("div",{},be(n),m("Along u: f solid, its tangent dashed, the error at the step’s end as a bar. The axes always reach a quarter beyond the step.")),l("div",{},l("div",{class:"bar",style:"margin: 0 0 .4rem; align-items: center"},t,a,r),o))),n.addBelow(ke(n))}var ie={name:"gradient",title:"Level lines, the gradient at a point, and the slope along a direction",question:"Which way does the gradient at x point? And along which directions is the slope 0?",task:"Point with a finger, then show the numbers. Halve the step twice and watch the error. Turn v until the slope is 0. Then look for places of x from which steepest fall leads to the star.",seen:"The gradient (6, 10) crosses the level line at a right angle, and steepest fall misses the minimum by 32.47°. The slope is 0 across the gradient, for example along v = (−1, 0.6); there the height changes by the error only. Half the step has a quarter of the error: 3, 0.75, 0.1875 along (0, 1). In the round bowl steepest fall always leads to the minimum, in the oval one only from its axes. On the pass at (−1, 0) the gradient is 0, and there is no minimum.",leftOut:"Left out: all inputs but two. A loss has as many as the network has weights, and no map of it can be drawn.",start:{function:"bowl",x:[2,1],v:[0,1],s:1},compute:he,python:({function:n,x:e,v:t,s:i})=>{let{code:[a,r],bottom:s}=O[n];return`import numpy as np
import nnla


def f(x):
    return ${a}


x, v = np.array(${_(e)}, float), np.array(${_(t)}, float)
gradient = np.array([${r}])
print(f(x), gradient, nnla.norm(gradient))
print(np.degrees(np.arccos(nnla.cosine_similarity(-gradient, ${_(s)} - x))))
u = nnla.unit(v)
slope = nnla.dot(gradient, u)
print(u, np.degrees(np.arccos(nnla.cosine_similarity(gradient, u))), slope)
for step in ${_(i)} / 2.0 ** np.arange(${K}):
    predicted, true = f(x) + step * slope, f(x + step * u)
    print(step, predicted, true, true - predicted)`},build:ye};var Ne=X(ie);export{Ne as default};
