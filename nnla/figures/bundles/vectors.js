var I=`.nnla-live {
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
`;var Z=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(i,e={},...t){let a=Z.has(i)?document.createElementNS("http://www.w3.org/2000/svg",i):document.createElement(i);return N(a,e),a.append(...t),a}function N(i,e){for(let[t,a]of Object.entries(e))typeof a=="function"?i.addEventListener(t,a):a===!1||a==null?i.removeAttribute(t):i.setAttribute(t,a===!0?"":a);return i}function y(i,e=4){if(typeof i=="string")return i;if(Array.isArray(i))return`(${i.map(a=>y(a,e)).join(", ")})`;if(!Number.isFinite(i))return i>0?"∞":"−∞";let t=Number(i.toFixed(e))||0;return String(t).replace("-","−")}var _=i=>Array.isArray(i)?`[${i.map(_).join(", ")}]`:String(Number(i.toPrecision(12)));var q=(i,e,t)=>Math.min(t,Math.max(e,i)),J=(i,e)=>Number((Math.round(i/e)*e).toFixed(6))||0,T=class{constructor(e,t,a){this.figure=e,this.model=t,this.root=a,this.watchers=[],this.body=r("div"),this.below=r("div"),this.status=r("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,a]of Object.entries(e))this.model.set(t,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let a of this.watchers)a(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=y,a=""){let n=r("data",{"data-name":e}),[s,...o]=e.split("."),c=u=>o.reduce((p,d)=>p?.[d],u[s])??"";return this.watch((u,p)=>V(n,c(p),u.hidden,t,a)),n}readouts(e){let t=r("dl");for(let[a,n,s,o]of e)t.append(r("dt",{},n),r("dd",{},this.data(a,s,o)));return t}matrix({name:e,rows:t,columns:a,label:n=e,title:s=n,edit:o=!1,step:c=1,max:u=99,show:p=y,color:d=""}){let l=Array.from({length:t},()=>Array.from({length:a},()=>r("td"))),h=t===1,m=(x,v,f)=>Array.isArray(x?.[0])?x[v]?.[f]:x?.[h?f:v];l.forEach((x,v)=>x.forEach((f,M)=>{let E=h?`component ${M+1}`:`row ${v+1}, column ${M+1}`;if(!o){f.append(this.data(`${e}.${v}.${M}`,p));return}let F=()=>{if($.value===""||!Number.isFinite($.valueAsNumber))return;let A=structuredClone(this.state[e]),C=q($.valueAsNumber,-u,u);Array.isArray(A[0])?A[v][M]=C:A[h?M:v]=C,this.set({[e]:A})},$=r("input",{type:"number",step:c,min:-u,max:u,inputmode:"decimal","aria-label":`${s}, ${E}`,input:F,blur:()=>this.update()});f.append($),this.watch(A=>{let C=m(A[e],v,M);(document.activeElement!==$||$.valueAsNumber!==C)&&($.value=String(C))})}));let g=r("table",{class:"matrix",role:"group","aria-label":s},r("tbody",{role:"presentation"},...l.map(x=>r("tr",{role:"presentation"},...x.map(v=>N(v,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${d}`},n,r("span",{class:"equals"}," =")),g),cells:l,table:g}}slider({name:e,label:t,min:a,max:n,step:s,show:o=y}){let c=r("data"),u=r("input",{type:"range",min:a,max:n,step:s,input:()=>this.set({[e]:u.valueAsNumber})});return this.watch(p=>{u.value=String(p[e]),c.textContent=o(p[e]),u.setAttribute("aria-valuetext",o(p[e]))}),r("label",{class:"slider"},r("span",{},t),u,c)}choice({name:e,label:t,options:a}){let n=`nnla-${++K}`,s=a.map(([o])=>r("input",{type:"radio",name:n,value:o,change:()=>this.set({[e]:o})}));return this.watch(o=>s.forEach((c,u)=>c.checked=o[e]===a[u][0])),r("fieldset",{},r("legend",{},t),...a.map(([,o],c)=>r("label",{},s[c],o)))}toggle({name:e,label:t}){let a=r("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(n=>a.checked=n[e]),r("label",{},a,t)}button(e,t,a={}){return r("button",{type:"button",click:t,...a},e)}plane({reach:e,label:t}){return new B(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[r("pre",{tabindex:0},t)]:[])}},K=0;function V(i,e,t,a,n=""){let s=typeof e=="string";i.classList.toggle("covered",!!t),i.textContent=t?"?":a(e)+(s?"":n);let o=t||s?null:String(e);N(i,{value:o,title:o})}var k=400,B=class{constructor(e,t,a){this.ui=e,this.reach=t,this.scale=k/(2*t),this.svg=r("svg",{viewBox:`0 0 ${k} ${k}`,role:"group","aria-label":a});for(let n=Math.ceil(-t);n<=t;n++){let[s,o]=this.at([n,n]);this.line([0,o],[k,o],n?"grid":"axis"),this.line([s,0],[s,k],n?"grid":"axis")}for(let n=Math.ceil(-t)+1;n<t;n+=t>6?2:1){let[s,o]=this.at([n,n]);n&&(this.put("text",{class:"tick",x:s,y:k/2+15,"text-anchor":"middle"},y(n)),this.put("text",{class:"tick",x:k/2-6,y:o+4,"text-anchor":"end"},y(n)))}}at([e,t]){return[k/2+e*this.scale,k/2-t*this.scale]}put(e,t,...a){let n=r(e,{"aria-hidden":"true",...t},...a);return this.svg.append(n),n}line([e,t],[a,n],s){return this.put("line",{x1:e,y1:t,x2:a,y2:n,class:s})}path(e,t=!1){let a=this.put("path",{class:e});return n=>{let s=n.map(o=>this.at(o).map(c=>c.toFixed(2)).join(" ")).join("L");a.setAttribute("d",n.length?`M${s}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,n)=>{let[s,o]=this.at(a);N(t,{x:q(s,14,k-14).toFixed(2),y:q(o+5,16,k-6).toFixed(2)}),t.textContent=n}}arrow(e,t,a=1){let n=this.path(`shaft ${e}`),s=this.path(e,!0),o=this.text(`math ${e}`);return(c,u=[0,0],p=!0)=>{let d=c.map((v,f)=>v-u[f]),l=Math.hypot(...d),h=l?d.map(v=>v/l):[0,0],m=Math.min(.036*this.reach*2,l),g=c.map((v,f)=>v-m*h[f]),b=[-h[1]*m*.42,h[0]*m*.42];n(p&&l?[u,g]:[]),s(p&&l?[c,g.map((v,f)=>v+b[f]),g.map((v,f)=>v-b[f])]:[]);let x=l?[h[0]-.8*a*h[1],h[1]+.8*a*h[0]]:[.7,.7];o(c.map((v,f)=>v+.09*this.reach*x[f]),p?t:"")}}handle({label:e,color:t,step:a,get:n,change:s,most:o=this.reach*.9}){let{ui:c}=this,u=d=>c.set(s(d.map(l=>q(J(l,a),-o,o)),c.state)),p=r("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:d=>{p.setPointerCapture(d.pointerId),p.focus({preventScroll:!0}),d.preventDefault()},pointermove:d=>{if(!p.hasPointerCapture(d.pointerId))return;let l=this.svg.getBoundingClientRect(),h=Math.min(l.width,l.height),m=(d.clientX-l.left-l.width/2)/h,g=(d.clientY-l.top-l.height/2)/h;u([m*2*this.reach,-g*2*this.reach])},keydown:d=>{let l={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[d.key];if(!l)return;d.preventDefault();let h=d.shiftKey?Math.max(1,a):a,m=n(c.state);u(m.map((g,b)=>g+l[b]*h))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(p),c.watch(d=>{let l=n(d);N(p,{transform:`translate(${this.at(l).map(h=>h.toFixed(2)).join(" ")})`,"aria-valuenow":l[0],"aria-valuetext":`${e}: ${y(l[0])} to the right, ${y(l[1])} up`})}),p}};function X(i,e,t){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},I));let a=r("div",{class:"nnla-live",role:"group","aria-label":i.title}),n=new T(i,t,a),s=structuredClone(t.first??n.state);i.build(n);let o=n.button("",()=>n.set({hidden:!n.state.hidden}));n.watch(d=>{o.textContent=d.hidden?"Show the numbers":"Hide the numbers",o.classList.toggle("main",!!d.hidden)});let c=async()=>{let d=i.python(n.state),l=await navigator.clipboard?.writeText(d).then(()=>!0,()=>!1);n.say(l?"Copied:":"As Python:",d)},u=()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen();a.append(r("p",{class:"question"},i.question),r("p",{},`Try: ${i.task}`),n.body,r("div",{class:"bar"},o,n.button("Reset",()=>{n.set(structuredClone(s)),n.say("")}),n.button("Copy as Python",c),n.button("Full screen",u)),n.status,n.below,r("details",{},r("summary",{},"What was seen"),r("p",{},i.seen)),r("p",{class:"left-out"},i.leftOut));for(let d of a.querySelectorAll("button, input, summary, [tabindex]"))d.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(a);let p=()=>n.update();return t.on("change",p),p(),()=>t.off("change",p)}var R=i=>({render:({model:e,el:t})=>X(i,t,e)});var L=5,Y=[2,10,784],j=20,O=(i,e)=>i.reduce((t,a,n)=>t+a*e[n],0),w=i=>Math.hypot(...i),z=(i,e)=>e.map(t=>i*t),S=(i,e)=>i.map((t,a)=>t+e[a]);function Q({u:i,v:e}){let t=[["u",i],["v",e]].filter(([,c])=>w(c)===0).map(([c])=>`${c} is zero`),a=t.length?`undefined (${t.join(", ")})`:"",n=O(i,e),s=n/O(e,e),o=w(e)?z(s,e):null;return{dot:n,norm_u:w(i),norm_v:w(e),cosine:a||Math.max(-1,Math.min(1,n/(w(i)*w(e)))),angle:a||Math.atan2(Math.abs(i[0]*e[1]-i[1]*e[0]),n)*180/Math.PI,shadow:o??"undefined (v is zero)",rest:o?S(i,z(-1,o)):"undefined (v is zero)"}}function U(i){let t=Array(j).fill(0);for(let n=0;n<4e3*j;n++){let s=Math.PI*(n+.5)/(4e3*j),o=Math.min(j-1,Math.floor((Math.cos(s)+1)/2*j));t[o]+=Math.sin(s)**(i-2)}let a=t.reduce((n,s)=>n+s);return t.map(n=>n/a)}function ee(i){if(typeof i=="string")return i;let e=4;for(;e<9&&Math.abs(Number(i.toFixed(e)))===1;)e++;return y(i,Math.abs(Number(i.toFixed(e)))===1?0:e)}function te(i){let e=i.plane({reach:L,label:"The arrows u and v, on equal axes"}),t=e.path("thin"),a=e.path("band c3"),n=e.path("dotted"),s=e.path("thin"),o=e.path("thin"),c={u:e.arrow("c1","u"),v:e.arrow("c2","v")};for(let[l,h]of[["u","c1"],["v","c2"]])e.handle({label:`tip of ${l}`,color:h,step:.1,get:m=>m[l],change:m=>({[l]:m})});i.watch(({u:l,v:h},{shadow:m})=>{c.u(l),c.v(h);let[g,b]=[w(h),w(h)>0],x=b?z(1/g,h):[0,0];t(b?[z(-2*L,x),z(2*L,x)]:[]),a(b?[[0,0],m]:[]),n(b?[l,m]:[]);let v=b?S(l,z(-1,m)):[0,0],f=.24,M=w(v)>f&&w(m)>f,E=z(f/(w(v)||1),v),F=M?z(-f/w(m),m):[0,0];s(M?[S(m,E),S(S(m,E),F),S(m,F)]:[]);let $=Math.atan2(l[1],l[0]),A=Math.atan2(l[0]*h[1]-l[1]*h[0],O(l,h)),C=Math.min(.9,.6*w(l),.6*g),D=P=>z(C,[Math.cos($+A*P/40),Math.sin($+A*P/40)]);o(b?Array.from({length:41},(P,G)=>D(G)):[])});let u=["u","v"].map((l,h)=>i.matrix({name:l,rows:1,columns:2,edit:!0,step:.1,max:4.5,color:`c${h+1}`}).element),p=i.readouts([["dot","dot product u · v"],["norm_u","length of u"],["norm_v","length of v"],["cosine","cosine",ee],["angle","angle",l=>y(l,2),"°"],["shadow","shadow of u on v"],["rest","rest of u"]]),d=r("p",{class:"help"},"Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).");i.add(r("div",{class:"columns"},r("div",{},e.svg,d),r("div",{},...u,p))),i.addBelow(ne(i))}function ne(i){let[e,t,a]=[140,90,98],n=c=>10+(c+1)/2*(e-20),s=Y.map(c=>{let u=U(c),p=(e-20)/j,d=u.map((m,g)=>{let b=m/.5*t;return r("rect",{class:"c1 bin",x:n(-1)+g*p,y:a-b,width:p-.8,height:b})}),l=[-1,0,1].map(m=>r("text",{class:"tick",x:n(m),y:a+15,"text-anchor":"middle"},y(m))),h=r("line",{class:"c2",y1:2,y2:a,"stroke-width":2});return i.watch(({hidden:m},{cosine:g})=>{let b=!m&&typeof g=="number";N(h,{visibility:b?null:"hidden",x1:b?n(g):0,x2:b?n(g):0})}),r("svg",{viewBox:`0 0 ${e} ${a+36}`,role:"img","aria-label":`Histogram of the cosine, ${c} components`},...d,r("line",{class:"axis",x1:n(-1),x2:n(1),y1:a,y2:a}),...l,h,r("text",{class:"tick",x:e/2,y:a+32,"text-anchor":"middle"},`${c} components`))});return r("div",{},r("p",{class:"help",style:"margin-top:1rem"},"A plane is not typical. Each bar is the share of all directions whose cosine with u lies in its tenth, on one scale up to one half. The upright line is the cosine of u and v."),r("div",{class:"trio"},...s))}var H={name:"vectors",title:"Two arrows, their dot product, angle and projection",question:"How large is the angle between u and v?",task:"Guess the angle, then show the numbers. Turn v until the dot product is 0. Reset, then make v twice as long: which readings double, and which stay?",seen:"The angle was 45°, and the shadow of u on v was v itself. The dot product is 0 exactly at a right angle and changes its sign there. A longer v doubles the dot product and its own length; the angle, the cosine and the shadow of u on v do not change.",leftOut:"Left out: all components but two. The formulas are the same for any number of them.",start:{u:[3,1],v:[1,2]},compute:Q,python:({u:i,v:e})=>`import numpy as np
import nnla

u, v = np.array(${_(i)}), np.array(${_(e)})
print(nnla.dot(u, v), nnla.norm(u), nnla.norm(v))
cosine = nnla.cosine_similarity(u, v)
print(cosine, np.degrees(np.arccos(cosine)))
shadow = nnla.project(u, v)
print(shadow, u - shadow)`,build:te};var de=R(H);export{de as default};
