var le=`.nnla-live {
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
`;var ve=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function l(e,t={},...n){let a=ve.has(e)?document.createElementNS("http://www.w3.org/2000/svg",e):document.createElement(e);return z(a,t),a.append(...n),a}function z(e,t){for(let[n,a]of Object.entries(t))typeof a=="function"?e.addEventListener(n,a):a===!1||a==null?e.removeAttribute(n):e.setAttribute(n,a===!0?"":a);return e}function f(e,t=4){if(typeof e=="string")return e;if(Array.isArray(e))return`(${e.map(a=>f(a,t)).join(", ")})`;if(!Number.isFinite(e))return e>0?"∞":"−∞";let n=Number(e.toFixed(t))||0;return String(n).replace("-","−")}var T=e=>Array.isArray(e)?`[${e.map(T).join(", ")}]`:String(Number(e.toPrecision(12)));var F=(e,t,n)=>Math.min(n,Math.max(t,e)),be=(e,t)=>Number((Math.round(e/t)*t).toFixed(6))||0,U=class{constructor(t,n,a){this.figure=t,this.model=n,this.root=a,this.watchers=[],this.body=l("div"),this.below=l("div"),this.status=l("div",{class:"status",role:"status"})}get state(){let t=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(t.map(n=>[n,this.model.get(n)]))}set(t){for(let[n,a]of Object.entries(t))this.model.set(n,a);this.model.save_changes()}watch(t){this.watchers.push(t)}update(){let t=this.state,n=this.figure.compute(t);for(let a of this.watchers)a(t,n)}add(...t){this.body.append(...t)}addBelow(...t){this.below.append(...t)}data(t,n=f,a=""){let r=l("data",{"data-name":t}),[i,...o]=t.split("."),s=d=>o.reduce((p,c)=>p?.[c],d[i])??"";return this.watch((d,p)=>ke(r,s(p),d.hidden,n,a)),r}readouts(t){let n=l("dl");for(let[a,r,i,o]of t)n.append(l("dt",{},r),l("dd",{},this.data(a,i,o)));return n}matrix({name:t,rows:n,columns:a,label:r=t,title:i=r,edit:o=!1,step:s=1,max:d=99,show:p=f,color:c=""}){let m=Array.from({length:n},()=>Array.from({length:a},()=>l("td"))),u=n===1,h=(k,v,b)=>Array.isArray(k?.[0])?k[v]?.[b]:k?.[u?b:v];m.forEach((k,v)=>k.forEach((b,Z)=>{let V=u?`component ${Z+1}`:`row ${v+1}, column ${Z+1}`;if(!o){b.append(this.data(`${t}.${v}.${Z}`,p));return}let E=()=>{if(x.value===""||!Number.isFinite(x.valueAsNumber))return;let W=structuredClone(this.state[t]),B=F(x.valueAsNumber,-d,d);Array.isArray(W[0])?W[v][Z]=B:W[u?Z:v]=B,this.set({[t]:W})},x=l("input",{type:"number",step:s,min:-d,max:d,inputmode:"decimal","aria-label":`${i}, ${V}`,input:E,blur:()=>this.update()});b.append(x),this.watch(W=>{let B=h(W[t],v,Z);(document.activeElement!==x||x.valueAsNumber!==B)&&(x.value=String(B))})}));let g=l("table",{class:"matrix",role:"group","aria-label":i},l("tbody",{role:"presentation"},...m.map(k=>l("tr",{role:"presentation"},...k.map(v=>z(v,{role:"presentation"}))))));return{element:l("span",{class:"named"},l("span",{class:`name ${c}`},r,l("span",{class:"equals"}," =")),g),cells:m,table:g}}slider({name:t,label:n,min:a,max:r,step:i,show:o=f}){let s=l("data"),d=l("input",{type:"range",min:a,max:r,step:i,input:()=>this.set({[t]:d.valueAsNumber})});return this.watch(p=>{d.value=String(p[t]),s.textContent=o(p[t]),d.setAttribute("aria-valuetext",o(p[t]))}),l("label",{class:"slider"},l("span",{},n),d,s)}choice({name:t,label:n,options:a}){let r=`nnla-${++we}`,i=a.map(([o])=>l("input",{type:"radio",name:r,value:o,change:()=>this.set({[t]:o})}));return this.watch(o=>i.forEach((s,d)=>s.checked=o[t]===a[d][0])),l("fieldset",{},l("legend",{},n),...a.map(([,o],s)=>l("label",{},i[s],o)))}toggle({name:t,label:n}){let a=l("input",{type:"checkbox",change:()=>this.set({[t]:a.checked})});return this.watch(r=>a.checked=r[t]),l("label",{},a,n)}button(t,n,a={}){return l("button",{type:"button",click:n,...a},t)}plane({reach:t,label:n}){return new J(this,t,n)}say(t,n=""){this.status.replaceChildren(t,...n?[l("pre",{tabindex:0},n)]:[])}},we=0;function ke(e,t,n,a,r=""){let i=typeof t=="string";e.classList.toggle("covered",!!n),e.textContent=n?"?":a(t)+(i?"":r);let o=n||i?null:String(t);z(e,{value:o,title:o})}var $=400,J=class{constructor(t,n,a){this.ui=t,this.reach=n,this.scale=$/(2*n),this.svg=l("svg",{viewBox:`0 0 ${$} ${$}`,role:"group","aria-label":a});for(let r=Math.ceil(-n);r<=n;r++){let[i,o]=this.at([r,r]);this.line([0,o],[$,o],r?"grid":"axis"),this.line([i,0],[i,$],r?"grid":"axis")}for(let r=Math.ceil(-n)+1;r<n;r+=n>6?2:1){let[i,o]=this.at([r,r]);r&&(this.put("text",{class:"tick",x:i,y:$/2+15,"text-anchor":"middle"},f(r)),this.put("text",{class:"tick",x:$/2-6,y:o+4,"text-anchor":"end"},f(r)))}}at([t,n]){return[$/2+t*this.scale,$/2-n*this.scale]}put(t,n,...a){let r=l(t,{"aria-hidden":"true",...n},...a);return this.svg.append(r),r}line([t,n],[a,r],i){return this.put("line",{x1:t,y1:n,x2:a,y2:r,class:i})}path(t,n=!1){let a=this.put("path",{class:t});return r=>{let i=r.map(o=>this.at(o).map(s=>s.toFixed(2)).join(" ")).join("L");a.setAttribute("d",r.length?`M${i}${n?"Z":""}`:"")}}text(t){let n=this.put("text",{class:`label ${t}`,"text-anchor":"middle"});return(a,r)=>{let[i,o]=this.at(a);z(n,{x:F(i,14,$-14).toFixed(2),y:F(o+5,16,$-6).toFixed(2)}),n.textContent=r}}arrow(t,n,a=1){let r=this.path(`shaft ${t}`),i=this.path(t,!0),o=this.text(`math ${t}`);return(s,d=[0,0],p=!0)=>{let c=s.map((v,b)=>v-d[b]),m=Math.hypot(...c),u=m?c.map(v=>v/m):[0,0],h=Math.min(.036*this.reach*2,m),g=s.map((v,b)=>v-h*u[b]),w=[-u[1]*h*.42,u[0]*h*.42];r(p&&m?[d,g]:[]),i(p&&m?[s,g.map((v,b)=>v+w[b]),g.map((v,b)=>v-w[b])]:[]);let k=m?[u[0]-.8*a*u[1],u[1]+.8*a*u[0]]:[.7,.7];o(s.map((v,b)=>v+.09*this.reach*k[b]),p?n:"")}}handle({label:t,color:n,step:a,get:r,change:i,most:o=this.reach*.9}){let{ui:s}=this,d=c=>s.set(i(c.map(m=>F(be(m,a),-o,o)),s.state)),p=l("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":t,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:c=>{p.setPointerCapture(c.pointerId),p.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!p.hasPointerCapture(c.pointerId))return;let m=this.svg.getBoundingClientRect(),u=Math.min(m.width,m.height),h=(c.clientX-m.left-m.width/2)/u,g=(c.clientY-m.top-m.height/2)/u;d([h*2*this.reach,-g*2*this.reach])},keydown:c=>{let m={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!m)return;c.preventDefault();let u=c.shiftKey?Math.max(1,a):a,h=r(s.state);d(h.map((g,w)=>g+m[w]*u))}},l("circle",{class:"reach",r:20}),l("circle",{class:"knob",r:11}));return this.svg.append(p),s.watch(c=>{let m=r(c);z(p,{transform:`translate(${this.at(m).map(u=>u.toFixed(2)).join(" ")})`,"aria-valuenow":m[0],"aria-valuetext":`${t}: ${f(m[0])} to the right, ${f(m[1])} up`})}),p}};function xe(e,t,n){document.getElementById("nnla-figures")||document.head.append(l("style",{id:"nnla-figures"},le));let a=l("div",{class:"nnla-live",role:"group","aria-label":e.title}),r=new U(e,n,a),i=structuredClone(n.first??r.state);e.build(r);let o=r.button("",()=>r.set({hidden:!r.state.hidden}));r.watch(c=>{o.textContent=c.hidden?"Show the numbers":"Hide the numbers",o.classList.toggle("main",!!c.hidden)});let s=async()=>{let c=e.python(r.state),m=await navigator.clipboard?.writeText(c).then(()=>!0,()=>!1);r.say(m?"Copied:":"As Python:",c)},d=()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen();a.append(l("p",{class:"question"},e.question),l("p",{},`Try: ${e.task}`),r.body,l("div",{class:"bar"},o,r.button("Reset",()=>{r.set(structuredClone(i)),r.say("")}),r.button("Copy as Python",s),r.button("Full screen",d)),r.status,r.below,l("details",{},l("summary",{},"What was seen"),l("p",{},e.seen)),l("p",{class:"left-out"},e.leftOut));for(let c of a.querySelectorAll("button, input, summary, [tabindex]"))c.setAttribute("data-lm-suppress-shortcuts","true");t.prepend(a);let p=()=>r.update();return n.on("change",p),p(),()=>n.off("change",p)}var oe=e=>({render:({model:t,el:n})=>xe(e,n,t)});var ye=(e,t)=>e.map(n=>n[t]),$e=(e,t)=>e.reduce((n,a,r)=>n+a*t[r],0),R=(e,t)=>e.map(n=>t[0].map((a,r)=>$e(n,ye(t,r))));var K=(e,t)=>`${f(e)}·${t<0?`(${f(t)})`:f(t)}`;var A=e=>e.join(" + ").replaceAll("+ −","− ");var S=3,Q=.01,ee=3,Y=e=>e[0].map((t,n)=>e.map(a=>a[n])),_=(e,t,n)=>e.map((a,r)=>a.map((i,o)=>n(i,t[r][o]))),me=e=>e.reduce((t,n)=>t+n,0),I=e=>e.length*e[0].length,se=(e,t,n)=>R(e,t).map(a=>a.map((r,i)=>r+n[i])),ce=(e,t,n)=>[R(e,Y(n)),R(Y(t),e),[Y(e).map(me)]],We=e=>e.map(t=>t.map(n=>Math.max(n,0))),Ae=(e,t)=>_(e,t,(n,a)=>a>0?n:0),Ce=(e,t)=>me(_(e,t,(n,a)=>(n-a)**2).flat())/I(e),ze=(e,t)=>_(e,t,(n,a)=>2*(n-a)/I(e));function de(e){let t=se(e.X,e.W1,e.b1),n=We(t),a=se(n,e.W2,e.b2);return{...e,Z:t,H:n,Y:a,loss:Ce(a,e.T)}}function Te(e){let t=ze(e.Y,e.T),[n,a,r]=ce(t,e.H,e.W2),i=Ae(n,e.Z),[o,s,d]=ce(i,e.X,e.W1);return{...e,dY:t,dH:n,dW2:a,db2:r,dZ:i,dX:o,dW1:s,db1:d}}var te=["Z = nnla.linear(X, W1, b1)","H = nnla.relu(Z)","Y = nnla.linear(H, W2, b2)","loss = nnla.mse(Y, T)","dY, dT = nnla.mse_vjp(1.0, loss, Y, T)","dH, dW2, db2 = nnla.linear_vjp(dY, Y, H, W2, b2)","dZ = nnla.relu_vjp(dH, H, Z)","dX, dW1, db1 = nnla.linear_vjp(dZ, Z, X, W1, b1)"],P=4,X=(e,t,n,a)=>e[n].map((r,i)=>K(r,t[i][a])),Ze=e=>e<0?`(${f(e)})²`:`${f(e)}²`,C=[["Z",0,"X i* W1 *j b1 *j","Z = X W1 + b1","Every row of X meets every column of W₁, and b₁ is added to each row.",(e,t,n)=>A([...X(e.X,e.W1,t,n),f(e.b1[n])])],["H",1,"Z ij","H = max(0, Z)","Number by number. Where Z is not above 0, the unit is off for that example (hatched).",(e,t,n)=>`max(0, ${f(e.Z[t][n])})`],["Y",2,"H i* W2 *j b2 *j","Y = H W2 + b2","The second layer does as the first.",(e,t,n)=>A([...X(e.H,e.W2,t,n),f(e.b2[n])])],["loss",3,"Y ** T **","L = mean of (Y − T)²","One number: the mean over all entries.",e=>`(${_(e.Y,e.T,(t,n)=>Ze(t-n)).flat().join(" + ")}) / ${I(e.Y)}`],["dY",4,"Y ij T ij","dY = 2(Y − T) / (number of entries)","The mean divides here, and nothing divides again.",(e,t,n)=>`2·${A([`(${f(e.Y[t][n])}`,f(-e.T[t][n])])}) / ${I(e.Y)}`],["dW2",5,"H *i dY *j","dW2 = Hᵀ dY","What came in, times the gradient of what went out, added up over the examples.",(e,t,n)=>A(X(Y(e.H),e.dY,t,n))],["db2",5,"dY *j","db2 = sum of the rows of dY","b₂ was added to each row, so the rows add up.",(e,t,n)=>A(e.dY.map(a=>f(a[n])))],["dH",5,"dY i* W2 j*","dH = dY W2ᵀ","The same matrix W₂, transposed. Nothing is inverted.",(e,t,n)=>A(X(e.dY,Y(e.W2),t,n))],["dZ",6,"dH ij Z ij","dZ = dH ∘ [Z > 0]","The mask of the way forward: where a unit was off, nothing passes.",(e,t,n)=>K(e.dH[t][n],+(e.Z[t][n]>0))],["dW1",7,"X *i dZ *j","dW1 = Xᵀ dZ","What came in, times the gradient of what went out, as in the second layer.",(e,t,n)=>A(X(Y(e.X),e.dZ,t,n))],["db1",7,"dZ *j","db1 = sum of the rows of dZ","b₁ was added to each row, so the rows add up.",(e,t,n)=>A(e.dZ.map(a=>f(a[n])))],["dX",7,"dZ i* W1 j*","dX = dZ W1ᵀ","The same matrix W₁, transposed. Nothing is inverted.",(e,t,n)=>A(X(e.dZ,Y(e.W1),t,n))]],O=C.map(([e])=>e),je=["X","T","W1","b1","W2","b2"],Be=[["X"],["W1","b1"],["Z","H"],["W2","b2"],["Y","T","loss"]],ne=(e,t,n)=>({X:[t,2],W1:[2,S],b1:[S],Z:[t,S],H:[t,S],W2:[S,n],b2:[n],Y:[t,n],T:[t,n],loss:[]})[e.replace("d","")]??[],pe=e=>`(${e.join(", ")})`,q=e=>e==="loss"?"L":e.replace("1","₁").replace("2","₂"),G=({name:e,i:t,j:n})=>`${q(e)}, ${e.includes("b")?"entry":`row ${t+1}, column`} ${n+1}`,j=({step:e})=>Math.max(0,Math.min(C.length,Math.round(e))),D=(e,{examples:t,outputs:n})=>ne(e,t===1?1:4,n===2?2:1);function he(e){let[t,n]=D("Y",e),{X:a,T:r,W1:i,b1:o,W2:s,b2:d}=e,p=c=>c.map(m=>m.slice(0,n));return{X:a.slice(0,t),T:p(r.slice(0,t)),W1:i,b1:o,W2:p(s),b2:d.slice(0,n)}}function re(e){let{name:t,i:n,j:a}=L(e);return O[j(e)-1]===`d${t}`?[n,a]:[0,0]}function He(e,t){let n=C[j(e)-1]?.[2].split(" ")??[],a=n[n.indexOf(t)+1];if(!n.includes(t))return;let[r,i]=re(e),o=(s,d)=>s==="*"||d===(s==="i"?r:i);return(s,d)=>o(a[0],s)&&o(a[1],d)}function L(e){let t=/^(X|W1|b1|W2|b2)\.(\d)\.(\d)$/.exec(e.chosen),[n,a,r]=t?[t[1],Number(t[2]),Number(t[3])]:["W1",0,2],i=D(n,e),[o,s]=i.length>1?i:[1,i[0]];return{name:n,i:Math.min(a,o-1),j:Math.min(r,s-1)}}var ae=(e,{name:t,i:n,j:a})=>Array.isArray(e[t][0])?e[t][n][a]:e[t][a];function ue(e,{name:t,i:n,j:a},r){let i=structuredClone(e[t]);return Array.isArray(i[0])?i[n][a]=r:i[a]=r,{...e,[t]:i}}function Ye(e){let t=he(e),n=Te(de(t)),a=Object.fromEntries(O.map((h,g)=>[h,g<j(e)?n[h]:""])),r=L(e),i=a[`d${r.name}`]!=="",o=Array.from({length:i?Math.min(ee,e.halvings)+1:0},(h,g)=>Q/2**g),s=ae(n,{...r,name:`d${r.name}`}),d=h=>de(ue(t,r,ae(t,r)+h)),p=o.map(h=>d(h).loss-n.loss),c=o.map(h=>h*s),m=p.map((h,g)=>h-c[g]),u=i&&_(d(Q).Z,n.Z,(h,g)=>h>0!=g>0).flat().includes(!0);return{...a,values:n,gradient:i?s:"",nudges:o,predicted:c,change:p,error:m,switched:u}}function ie(e,t){return e.split(/(d?(?:[XTZHYL]|[Wb][12])ᵀ?)/).map((n,a)=>{if(a%2===0)return n;let r=n.endsWith("ᵀ"),i=n.replace("ᵀ",""),o=l("span",{class:"letter"},...i[0]==="d"?[l("i",{},"d")]:[],l(i==="L"?"i":"b",{},q(i.replace("d",""))),...r?[l("sup",{},"T")]:[]);if(!t)return o;let s=t(i==="L"?"loss":i);return l("span",{class:"term","data-of":i==="L"?"loss":i},o,l("small",{},pe(r?[...s].reverse():s)))})}function Le(e,t){let n=je.includes(t),a=l("small"),[r,i]=[...ne(t,4,2),1,1],o=ne(t,4,2).length===1,{table:s,cells:d}=e.matrix({name:t,title:q(t),edit:n,step:.1,max:4,show:m=>f(m,3),rows:o?1:r,columns:o?r:i}),p=t==="loss"?l("span",{class:"one"},e.data("loss",m=>f(m,6))):s,c=l("div",{class:"item"},l("span",{class:"label"},...ie(t==="loss"?"L":t)," ",a),p);for(let[m,u]of d.entries())for(let[h,g]of u.entries()){let w=g.querySelector("input");w&&t!=="T"&&z(w,{focus:()=>e.set({chosen:`${t}.${m}.${h}`})})}return e.watch((m,{values:u})=>{let h=j(m),g=O.indexOf(t),w=D(t,m);a.textContent=g<h?pe(w):"(?)",c.classList.toggle("later",g>=h),c.classList.toggle("next",g===h);let k=h>0&&g===h-1,v=He(m,t);c.classList.toggle("makes",k),c.classList.toggle("reads",!!v);let b=re(m),[Z,V]=o?[1,w[0]]:w,E=L(m),x=(H,y)=>u.Z[H]?.[y]<=0,W=H=>u.Z.every((y,M)=>x(M,H)),B={Z:x,H:x,dZ:x,dW1:(H,y)=>W(y),db1:(H,y)=>W(y),dW2:W}[t];d.forEach((H,y)=>H.forEach((M,N)=>{M.style.display=y<Z&&N<V?"":"none",M.classList.toggle("off",!!(!m.hidden&&B?.(y,N))),M.classList.toggle("used",!!(k?y===b[0]&&N===b[1]:v?.(y,N))),M.classList.toggle("chosen",t.replace("d","")===E.name&&y===E.i&&N===E.j)}))}),c}function Me(e){let t=(n,a,r)=>l("div",{class:`stage ${n}`,style:`--k: ${a+2}`},...r.map(i=>Le(e,i)));return l("div",{class:"passes"},l("p",{class:"forward"},"Forward"),l("p",{class:"backward"},"Backward: the gradient of each"),...Be.flatMap((n,a)=>[t("forward",a,n),t("backward",a,n.map(r=>`d${r}`).filter(r=>O.includes(r)))]))}function Xe(e){let t=d=>()=>e.set({step:Math.max(0,Math.min(C.length,j(e.state)+d))}),n=e.button("Back",t(-1)),a=e.button("Next",t(1),{class:"main"}),r=l("span",{class:"help"}),i=l("p",{class:"equation"}),o=l("p",{class:"working"}),s=l("p");return e.watch((d,{values:p})=>{let c=j(d);if(n.disabled=c===0,a.disabled=c===C.length,a.textContent=c<C.length?`Next: ${q(O[c])}`:"Next",r.textContent=`Step ${c} of ${C.length}`,c===0){i.replaceChildren("Before you press Next: say the shape of Z."),s.textContent="Click a number of X, W₁, b₁, W₂ or b₂: the slider moves it.",o.textContent="";return}let[m,,,u,h,g]=C[c-1];i.replaceChildren(...ie(u,b=>D(b,d)));for(let b of i.querySelectorAll(".term"))b.classList.add(b.dataset.of===m?"makes":"reads");let[w,k]=re(d),v=m==="loss"?p.loss:p[m][w][k];o.textContent=`${m==="loss"?"L":G({name:m,i:w,j:k})}: ${d.hidden?"?":`${g(p,w,k)} = ${f(v,6)}`}`,s.textContent=h}),l("div",{class:"panel",role:"group","aria-label":"The steps"},l("div",{class:"bar"},n,a,r,Ne(e)),l("div",{role:"status"},i,s,o))}function Ee(e){let t=te.map((n,a)=>{let r=C.map(([,o,,s],d)=>{if(o!==a)return"";let p=e.button("",()=>e.set({step:d+1}));return p.append(...ie(s)),e.watch(c=>z(p,{"aria-current":j(c)===d+1?"step":null})),p}),i=l("li",{},l("code",{},n),...r);return e.watch(o=>i.classList.toggle("lit",C[j(o)-1]?.[1]===a)),i});return l("div",{class:"program"},l("ol",{"aria-label":"The lines of the forward pass"},...t.slice(0,P)),l("ol",{"aria-label":"The lines of the backward pass"},...t.slice(P)))}function Ne(e){let t=l("span"),n=l("data"),a=l("input",{type:"range",min:-4,max:4,step:.1,input:()=>{let r=L(e.state);e.set({[r.name]:ue(e.state,r,a.valueAsNumber)[r.name]})}});return e.watch(r=>{let i=L(r),o=ae(r,i);t.textContent=G(i),a.value=String(o),n.textContent=f(o),z(a,{"aria-valuetext":`${G(i)}: ${f(o)}`})}),l("label",{class:"slider"},t,a,n)}function Se(e){let t=e.button("Halve the nudge",()=>e.set({halvings:e.state.halvings+1})),n=e.button("Only 0.01",()=>e.set({halvings:0})),a=[["nudges","nudge"],["predicted","nudge · gradient"],["change","true change of L"],["error","error"]],r=Array.from({length:ee+1},(s,d)=>l("tr",{},...a.map(([p])=>l("td",{},e.data(`${p}.${d}`,c=>f(c,8)))))),i=l("p",{class:"help"}),o=l("span");return e.watch((s,{nudges:d,switched:p})=>{let{name:c,...m}=L(s);o.textContent=`Nudge ${G({name:c,...m})}. Its gradient: `,t.disabled=!d.length||s.halvings>=ee,n.disabled=!d.length||s.halvings===0,r.forEach((u,h)=>u.style.display=h<d.length?"":"none"),i.textContent="Click a number of X, W₁, b₁, W₂ or b₂ to choose it.",d.length?p&&(i.textContent="Within 0.01 a unit switches on or off. The loss has a corner there, and half a nudge need not leave a quarter of the error."):i.textContent=`A nudge is tested once d${q(c)} is made.`}),l("div",{class:"nudge"},l("p",{},o,e.data("gradient",s=>f(s,6))),l("div",{class:"bar"},t,n),i,l("table",{class:"list"},l("thead",{},l("tr",{},...a.map(([,s])=>l("th",{scope:"col"},s)))),l("tbody",{},...r)))}function _e(e){e.add(l("div",{class:"bar switches"},e.choice({name:"examples",label:"Examples",options:[[1,"1"],[4,"4"]]}),e.choice({name:"outputs",label:"Outputs",options:[[1,"1"],[2,"2"]]})),l("div",{class:"walk"},Me(e),Xe(e),Ee(e),Se(e)))}var fe={name:"backprop",title:"Forward and backward through a network with 2 inputs, 3 hidden units and 1 or 2 outputs, a step at a time",question:"What shape has the next matrix, and which of its numbers are 0?",task:"Answer before each step. Then take 1 example and move an input until another unit is off (hatched): which gradients will be 0? Last, choose a weight, say what a nudge of 0.01 does to the loss, and halve the nudge.",seen:"Every gradient has the shape of what it belongs to. With one example, (2, 1), unit 2 is off: column 2 of dW₁, entry 2 of db₁ and row 2 of dW₂ are exactly 0. Entry 2 of dH is not, for it comes before the mask. With four examples no column is 0, since each unit is on for one of them. At the start a nudge of 0.01 in row 1, column 3 of W₁ changes the loss by 0.009036, where the gradient 0.9 says 0.009. Half the nudge leaves a quarter of the error: 0.000036, then 0.000009.",leftOut:"Left out: the update of the weights, which is the optimizer’s. Weights and examples are made by hand.",start:{X:[[2,1],[1,2],[-1,2],[0,-1]],T:[[0,.8],[.2,.9],[-3,-1.2],[1,.1]],W1:[[1,-1,.5],[.5,1,-1]],b1:[-.5,.5,1],W2:[[.4,.6],[-1,-.2],[.6,.5]],b2:[.1,-.1],examples:4,outputs:1,step:0,chosen:"W1.0.2",halvings:0},compute:Ye,python:e=>{let t=he(e),{name:n,i:a,j:r}=L(e),i=Array.isArray(t[n][0])?`${n}[${a}, ${r}]`:`${n}[${r}]`;return`import numpy as np
import nnla

X = np.array(${T(t.X)}, float)
T = np.array(${T(t.T)}, float)
W1, b1 = np.array(${T(t.W1)}, float), np.array(${T(t.b1)}, float)
W2, b2 = np.array(${T(t.W2)}, float), np.array(${T(t.b2)}, float)

${te.slice(0,P).join(`
`)}

${te.slice(P).join(`
`)}

names = "Z H Y loss dY dW2 db2 dH dZ dW1 db1 dX".split()
for name, value in zip(names, [Z, H, Y, loss, dY, dW2, db2, dH, dZ, dW1, db1, dX]):
    print(name, np.shape(value), value, sep="\\n")

gradient, start = d${i}, ${i}
print("gradient", gradient)
for halvings in range(${e.halvings+1}):
    nudge = ${Q} / 2**halvings
    ${i} = start + nudge
    H = nnla.relu(nnla.linear(X, W1, b1))
    change = nnla.mse(nnla.linear(H, W2, b2), T) - loss
    print(nudge, nudge * gradient, change, change - nudge * gradient)`},build:_e};var Je=oe(fe);export{Je as default};
