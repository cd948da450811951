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
figure.nnla-figure > img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figure.nnla-alive > img { display: none; }
@media print {
  .nnla-live { display: none !important; }
  figure.nnla-alive > img { display: block; }
}
@media (prefers-reduced-motion: no-preference) {
  .nnla-live :is(.knob, td, button) { transition: fill-opacity 0.12s, background-color 0.12s; }
}
`;var D=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(i,e={},...t){let a=D.has(i)?document.createElementNS("http://www.w3.org/2000/svg",i):document.createElement(i);return y(a,e),a.append(...t),a}function y(i,e){for(let[t,a]of Object.entries(e))typeof a=="function"?i.addEventListener(t,a):a===!1||a==null?i.removeAttribute(t):i.setAttribute(t,a===!0?"":a);return i}function b(i,e=4){if(typeof i=="string")return i;if(Array.isArray(i))return`(${i.map(a=>b(a,e)).join(", ")})`;if(!Number.isFinite(i))return i>0?"∞":"−∞";let t=Number(i.toFixed(e))||0;return String(t).replace("-","−")}function C(i,e=2){if(typeof i=="string"||i===0||Math.abs(i)>=.001&&Math.abs(i)<1e4)return b(i);let[t,a]=i.toExponential(e-1).split("e"),n=[...String(Number(a))].map(o=>o==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(o)]).join("");return`${b(Number(t),e)}·10${n}`}var S=(i,e,t)=>Math.min(t,Math.max(e,i)),H=(i,e)=>Number((Math.round(i/e)*e).toFixed(6))||0,N=class{constructor(e,t,a){this.figure=e,this.model=t,this.root=a,this.watchers=[],this.body=r("div"),this.below=r("div"),this.status=r("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,a]of Object.entries(e))this.model.set(t,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let a of this.watchers)a(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=b,a=""){let n=r("data",{"data-name":e}),[o,...l]=e.split("."),d=h=>l.reduce((p,s)=>p?.[s],h[o])??"";return this.watch((h,p)=>W(n,d(p),h.hidden,t,a)),n}readouts(e){let t=r("dl");for(let[a,n,o,l]of e)t.append(r("dt",{},n),r("dd",{},this.data(a,o,l)));return t}matrix({name:e,rows:t,columns:a,label:n=e,title:o=n,edit:l=!1,step:d=1,max:h=99,show:p=b,color:s=""}){let c=Array.from({length:t},()=>Array.from({length:a},()=>r("td"))),u=t===1,f=(x,m,v)=>Array.isArray(x?.[0])?x[m]?.[v]:x?.[u?v:m];c.forEach((x,m)=>x.forEach((v,z)=>{let _=u?`component ${z+1}`:`row ${m+1}, column ${z+1}`;if(!l){v.append(this.data(`${e}.${m}.${z}`,p));return}let R=()=>{if($.value===""||!Number.isFinite($.valueAsNumber))return;let A=structuredClone(this.state[e]),M=S($.valueAsNumber,-h,h);Array.isArray(A[0])?A[m][z]=M:A[u?z:m]=M,this.set({[e]:A})},$=r("input",{type:"number",step:d,min:-h,max:h,inputmode:"decimal","aria-label":`${o}, ${_}`,input:R,blur:()=>this.update()});v.append($),this.watch(A=>{let M=f(A[e],m,z);(document.activeElement!==$||$.valueAsNumber!==M)&&($.value=String(M))})}));let g=r("table",{class:"matrix",role:"group","aria-label":o},r("tbody",{role:"presentation"},...c.map(x=>r("tr",{role:"presentation"},...x.map(m=>y(m,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${s}`},n,r("span",{class:"equals"}," =")),g),cells:c,table:g}}slider({name:e,label:t,min:a,max:n,step:o,show:l=b}){let d=r("data"),h=r("input",{type:"range",min:a,max:n,step:o,input:()=>this.set({[e]:h.valueAsNumber})});return this.watch(p=>{h.value=String(p[e]),d.textContent=l(p[e]),h.setAttribute("aria-valuetext",l(p[e]))}),r("label",{class:"slider"},r("span",{},t),h,d)}choice({name:e,label:t,options:a}){let n=`nnla-${++U}`,o=a.map(([l])=>r("input",{type:"radio",name:n,value:l,change:()=>this.set({[e]:l})}));return this.watch(l=>o.forEach((d,h)=>d.checked=l[e]===a[h][0])),r("fieldset",{},r("legend",{},t),...a.map(([,l],d)=>r("label",{},o[d],l)))}toggle({name:e,label:t}){let a=r("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(n=>a.checked=n[e]),r("label",{},a,t)}button(e,t,a={}){return r("button",{type:"button",click:t,...a},e)}plane({reach:e,label:t}){return new L(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[r("pre",{tabindex:0},t)]:[])}},U=0;function W(i,e,t,a,n=""){let o=typeof e=="string";i.classList.toggle("covered",!!t),i.textContent=t?"?":a(e)+(o?"":n);let l=t||o?null:String(e);y(i,{value:l,title:l})}var w=400,L=class{constructor(e,t,a){this.ui=e,this.reach=t,this.scale=w/(2*t),this.svg=r("svg",{viewBox:`0 0 ${w} ${w}`,role:"group","aria-label":a});for(let n=Math.ceil(-t);n<=t;n++){let[o,l]=this.at([n,n]);this.line([0,l],[w,l],n?"grid":"axis"),this.line([o,0],[o,w],n?"grid":"axis")}for(let n=Math.ceil(-t)+1;n<t;n+=t>6?2:1){let[o,l]=this.at([n,n]);n&&(this.put("text",{class:"tick",x:o,y:w/2+15,"text-anchor":"middle"},b(n)),this.put("text",{class:"tick",x:w/2-6,y:l+4,"text-anchor":"end"},b(n)))}}at([e,t]){return[w/2+e*this.scale,w/2-t*this.scale]}put(e,t,...a){let n=r(e,{"aria-hidden":"true",...t},...a);return this.svg.append(n),n}line([e,t],[a,n],o){return this.put("line",{x1:e,y1:t,x2:a,y2:n,class:o})}path(e,t=!1){let a=this.put("path",{class:e});return n=>{let o=n.map(l=>this.at(l).map(d=>d.toFixed(2)).join(" ")).join("L");a.setAttribute("d",n.length?`M${o}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,n)=>{let[o,l]=this.at(a);y(t,{x:S(o,14,w-14).toFixed(2),y:S(l+5,16,w-6).toFixed(2)}),t.textContent=n}}arrow(e,t,a=1){let n=this.path(`shaft ${e}`),o=this.path(e,!0),l=this.text(`math ${e}`);return(d,h=[0,0],p=!0)=>{let s=d.map((m,v)=>m-h[v]),c=Math.hypot(...s),u=c?s.map(m=>m/c):[0,0],f=Math.min(.036*this.reach*2,c),g=d.map((m,v)=>m-f*u[v]),k=[-u[1]*f*.42,u[0]*f*.42];n(p&&c?[h,g]:[]),o(p&&c?[d,g.map((m,v)=>m+k[v]),g.map((m,v)=>m-k[v])]:[]);let x=c?[u[0]-.8*a*u[1],u[1]+.8*a*u[0]]:[.7,.7];l(d.map((m,v)=>m+.09*this.reach*x[v]),p?t:"")}}handle({label:e,color:t,step:a,get:n,change:o,most:l=this.reach*.9}){let{ui:d}=this,h=s=>d.set(o(s.map(c=>S(H(c,a),-l,l)),d.state)),p=r("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-l,"aria-valuemax":l,pointerdown:s=>{p.setPointerCapture(s.pointerId),p.focus({preventScroll:!0}),s.preventDefault()},pointermove:s=>{if(!p.hasPointerCapture(s.pointerId))return;let c=this.svg.getBoundingClientRect(),u=Math.min(c.width,c.height),f=(s.clientX-c.left-c.width/2)/u,g=(s.clientY-c.top-c.height/2)/u;h([f*2*this.reach,-g*2*this.reach])},keydown:s=>{let c={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!c)return;s.preventDefault();let u=s.shiftKey?Math.max(1,a):a,f=n(d.state);h(f.map((g,k)=>g+c[k]*u))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(p),d.watch(s=>{let c=n(s);y(p,{transform:`translate(${this.at(c).map(u=>u.toFixed(2)).join(" ")})`,"aria-valuenow":c[0],"aria-valuetext":`${e}: ${b(c[0])} to the right, ${b(c[1])} up`})}),p}};function G(i,e,t){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},T));let a=r("div",{class:"nnla-live",role:"group","aria-label":i.title}),n=new N(i,t,a),o=structuredClone(t.first??n.state);i.build(n);let l=n.button("",()=>n.set({hidden:!n.state.hidden}));n.watch(s=>{l.textContent=s.hidden?"Show the numbers":"Hide the numbers",l.classList.toggle("main",!!s.hidden)});let d=async()=>{let s=i.python(n.state),c=await navigator.clipboard?.writeText(s).then(()=>!0,()=>!1);n.say(c?"Copied:":"As Python:",s)},h=()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen();a.append(r("p",{class:"question"},i.question),r("p",{},`Try: ${i.task}`),n.body,r("div",{class:"bar"},l,n.button("Reset",()=>{n.set(structuredClone(o)),n.say("")}),n.button("Copy as Python",d),n.button("Full screen",h)),n.status,n.below,r("details",{},r("summary",{},"What was seen"),r("p",{},i.seen)),r("p",{class:"left-out"},i.leftOut));for(let s of a.querySelectorAll("button, input, summary, [tabindex]"))s.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(a);let p=()=>n.update();return t.on("change",p),p(),()=>t.off("change",p)}var O=i=>({render:({model:e,el:t})=>G(i,t,e)});var F=20,[E,j]=[-12,8],V=i=>1/(1+Math.exp(-i)),B={sigmoid:[V,i=>i*(1-i)],tanh:[Math.tanh,i=>1-i*i],relu:[i=>Math.max(i,0),(i,e)=>+(e>0)],identity:[i=>i,()=>1]};function Z({activation:i,x:e,w:t,depth:a}){let[n,o]=B[i],l={z:[],h:[],factor:[],gradient:[]},[d,h]=[e,1];for(let p=0;p<a;p++){let s=t*d;d=n(s);let c=t*o(d,s);h*=c,l.z.push(s),l.h.push(d),l.factor.push(c),l.gradient.push(h)}return{...l,slope:o(n(t*e),t*e),first:n(t*e),end:d,arrives:h}}var J={sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",identity:"identity"};function K(i){let e=i.plane({reach:5,label:"The activation's curve with its tangent, on equal axes"}),t=e.path("curve c1"),a=e.path("curve c2"),n=e.path("dotted"),o=e.put("circle",{class:"c2",r:5.5}),l=new q;i.watch((s,c)=>{let[u]=B[s.activation],f=s.w*s.x;t(Array.from({length:201},(m,v)=>[(v-100)/20,u((v-100)/20)]));let g=Math.abs(f)<=5;a(g?[-1.6,1.6].map(m=>[f+m,c.first+m*c.slope]):[]),n(g?[[f,0],[f,c.first]]:[]);let[k,x]=e.at([f,c.first]);y(o,{cx:k,cy:x,visibility:g?null:"hidden"}),l.draw(s.hidden?[]:[1,...c.gradient])});let d=i.choice({name:"activation",label:"Activation φ",options:Object.entries(J)}),h=r("div",{},i.slider({name:"x",label:"input x",min:-5,max:5,step:.1}),i.slider({name:"w",label:"weight w",min:-5,max:5,step:.1}),i.slider({name:"depth",label:"layers",min:1,max:F,step:1})),p=i.readouts([["first","φ(wx), the first unit"],["slope","slope of φ there"],["end","signal at the end",C],["arrives","gradient that arrives",C]]);i.add(d,h,r("div",{class:"columns"},r("div",{},e.svg,r("p",{class:"help"},"The curve of φ and its tangent at z = wx, the first unit’s input.")),r("div",{},l.svg,r("p",{class:"help"},"Size of the gradient after 0, 1, 2, … layers. The axis is logarithmic, and 0 has no place on it but the bottom line."),p))),i.addBelow(X(i))}function X(i){let e=[["z","z = wh"],["h","h = φ(z)"],["factor","w·φ′(z)"],["gradient","product so far"]],t=r("tbody");for(let n=0;n<F;n++){let o=r("tr",{},r("th",{scope:"row"},String(n+1)));for(let[l]of e)o.append(r("td",{},i.data(`${l}.${n}`,C)));i.watch(({depth:l})=>o.style.display=n<l?"":"none"),t.append(o)}let a=r("tr",{},r("th",{scope:"col"},"layer"),...e.map(([,n])=>r("th",{scope:"col"},n)));return r("details",{},r("summary",{},"Every layer’s numbers"),r("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Every layer’s numbers"},r("table",{class:"list"},r("thead",{},a),t)))}var q=class{constructor(){this.svg=r("svg",{viewBox:"0 0 400 260",role:"img","aria-label":"Size of the gradient after each layer, on a logarithmic axis"});for(let e=E;e<=j;e+=4){let t=this.y(e);this.svg.append(r("line",{class:e?"grid":"axis",x1:52,x2:392,y1:t,y2:t}),r("text",{class:"tick",x:46,y:t+4,"text-anchor":"end"},e?C(10**e,1).replace("1·",""):"1"))}for(let e=0;e<=F;e+=5)this.svg.append(r("text",{class:"tick",x:this.x(e),y:250,"text-anchor":"middle"},b(e)));this.line=r("path",{class:"curve c3"}),this.dots=r("g",{class:"c3"}),this.svg.append(this.line,this.dots)}x(e){return 60+e*16.3}y(e){return 14+(j-e)/(j-E)*216}draw(e){let t=e.map((a,n)=>{let o=a===0?E:Math.log10(Math.abs(a));return[this.x(n),this.y(Math.max(E,Math.min(j,o)))]});y(this.line,{d:t.length?`M${t.map(a=>a.join(" ")).join("L")}`:null}),this.dots.replaceChildren(...t.map(([a,n],o)=>r("circle",{cx:a,cy:n,r:e[o]===0?2:3.6})))}},P={name:"activations",title:"An activation's curve and tangent, and the gradient through a chain of layers",question:"How much of the gradient arrives through ten sigmoids in a row?",task:"Guess, then show the numbers. Choose tanh and ReLU. Move x to 3. Can a larger w help the sigmoid?",seen:"About 4·10⁻⁷ arrives: each sigmoid passes on at most a quarter. tanh passes everything at 0, and 5·10⁻⁴ from x = 3. ReLU passes everything while it is on and exactly nothing when it is off. With w = 4 the first sigmoid passes everything, but the next ones are saturated, and 7·10⁻¹⁰ is left; ReLU with w = 4 grows to 10⁶.",leftOut:"Left out: a layer has many units; there the singular values of its weights decide. And no bias here.",start:{activation:"sigmoid",x:0,w:1,depth:10},compute:Z,python:({activation:i,x:e,w:t,depth:a})=>`import numpy as np
import nnla

h, gradient = np.array(${e}.0), np.array(1.0)
for layer in range(${a}):
    z = ${t} * h
    h = nnla.${i}(z)
    slope = nnla.${i}_vjp(np.array(1.0), h, z)
    gradient = gradient * ${t} * slope
    if layer == 0:
        print(h, slope)
print(h, gradient)`.replace(/(\.\d+)\.0\)/,"$1)"),build:K};var re=O(P);export{re as default};
