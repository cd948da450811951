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
`;var Ee=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function l(t,e={},...n){let i=Ee.has(t)?document.createElementNS("http://www.w3.org/2000/svg",t):document.createElement(t);return j(i,e),i.append(...n),i}function j(t,e){for(let[n,i]of Object.entries(e))typeof i=="function"?t.addEventListener(n,i):i===!1||i==null?t.removeAttribute(n):t.setAttribute(n,i===!0?"":i);return t}function $(t,e=4){if(typeof t=="string")return t;if(Array.isArray(t))return`(${t.map(i=>$(i,e)).join(", ")})`;if(!Number.isFinite(t))return t>0?"∞":"−∞";let n=Number(t.toFixed(e))||0;return String(n).replace("-","−")}var X=t=>Array.isArray(t)?`[${t.map(X).join(", ")}]`:String(Number(t.toPrecision(12)));function N(t,e){t.style.setProperty("--share",Math.min(1,Math.abs(e)||0).toFixed(3)),t.classList.toggle("negative",e<0)}function _({rows:t,columns:e,label:n,content:i=(o,r)=>"",color:a=""}){let o=Array.from({length:t},(c,s)=>Array.from({length:e},(d,p)=>l("div",{class:`tint ${a}`},i(s,p))));return{element:l("div",{class:"heat",role:"group","aria-label":n,style:`--columns: ${e}`},...o.flat()),cells:o}}var L=(t,e,n)=>Math.min(n,Math.max(e,t)),ze=(t,e)=>Number((Math.round(t/e)*e).toFixed(6))||0,ie=class{constructor(e,n,i){this.figure=e,this.model=n,this.root=i,this.watchers=[],this.body=l("div"),this.below=l("div"),this.status=l("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,i]of Object.entries(e))this.model.set(n,i);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let i of this.watchers)i(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=$,i=""){let a=l("data",{"data-name":e}),[o,...r]=e.split("."),c=s=>r.reduce((d,p)=>d?.[p],s[o])??"";return this.watch((s,d)=>Se(a,c(d),s.hidden,n,i)),a}readouts(e){let n=l("dl");for(let[i,a,o,r]of e)n.append(l("dt",{},a),l("dd",{},this.data(i,o,r)));return n}matrix({name:e,rows:n,columns:i,label:a=e,title:o=a,edit:r=!1,step:c=1,max:s=99,show:d=$,color:p=""}){let h=Array.from({length:n},()=>Array.from({length:i},()=>l("td"))),m=n===1,b=(x,u,v)=>Array.isArray(x?.[0])?x[u]?.[v]:x?.[m?v:u];h.forEach((x,u)=>x.forEach((v,C)=>{let B=m?`component ${C+1}`:`row ${u+1}, column ${C+1}`;if(!r){v.append(this.data(`${e}.${u}.${C}`,d));return}let R=()=>{if(S.value===""||!Number.isFinite(S.valueAsNumber))return;let W=structuredClone(this.state[e]),Y=L(S.valueAsNumber,-s,s);Array.isArray(W[0])?W[u][C]=Y:W[m?C:u]=Y,this.set({[e]:W})},S=l("input",{type:"number",step:c,min:-s,max:s,inputmode:"decimal","aria-label":`${o}, ${B}`,input:R,blur:()=>this.update()});v.append(S),this.watch(W=>{let Y=b(W[e],u,C);(document.activeElement!==S||S.valueAsNumber!==Y)&&(S.value=String(Y))})}));let g=l("table",{class:"matrix",role:"group","aria-label":o},l("tbody",{role:"presentation"},...h.map(x=>l("tr",{role:"presentation"},...x.map(u=>j(u,{role:"presentation"}))))));return{element:l("span",{class:"named"},l("span",{class:`name ${p}`},a,l("span",{class:"equals"}," =")),g),cells:h,table:g}}slider({name:e,label:n,min:i,max:a,step:o,show:r=$}){let c=l("data"),s=l("input",{type:"range",min:i,max:a,step:o,input:()=>this.set({[e]:s.valueAsNumber})});return this.watch(d=>{s.value=String(d[e]),c.textContent=r(d[e]),s.setAttribute("aria-valuetext",r(d[e]))}),l("label",{class:"slider"},l("span",{},n),s,c)}choice({name:e,label:n,options:i}){let a=`nnla-${++qe}`,o=i.map(([r])=>l("input",{type:"radio",name:a,value:r,change:()=>this.set({[e]:r})}));return this.watch(r=>o.forEach((c,s)=>c.checked=r[e]===i[s][0])),l("fieldset",{},l("legend",{},n),...i.map(([,r],c)=>l("label",{},o[c],r)))}toggle({name:e,label:n}){let i=l("input",{type:"checkbox",change:()=>this.set({[e]:i.checked})});return this.watch(a=>i.checked=a[e]),l("label",{},i,n)}button(e,n,i={}){return l("button",{type:"button",click:n,...i},e)}plane({reach:e,label:n}){return new re(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[l("pre",{tabindex:0},n)]:[])}},qe=0;function Se(t,e,n,i,a=""){let o=typeof e=="string";t.classList.toggle("covered",!!n),t.textContent=n?"?":i(e)+(o?"":a);let r=n||o?null:String(e);j(t,{value:r,title:r})}var z=400,re=class{constructor(e,n,i){this.ui=e,this.reach=n,this.scale=z/(2*n),this.svg=l("svg",{viewBox:`0 0 ${z} ${z}`,role:"group","aria-label":i});for(let a=Math.ceil(-n);a<=n;a++){let[o,r]=this.at([a,a]);this.line([0,r],[z,r],a?"grid":"axis"),this.line([o,0],[o,z],a?"grid":"axis")}for(let a=Math.ceil(-n)+1;a<n;a+=n>6?2:1){let[o,r]=this.at([a,a]);a&&(this.put("text",{class:"tick",x:o,y:z/2+15,"text-anchor":"middle"},$(a)),this.put("text",{class:"tick",x:z/2-6,y:r+4,"text-anchor":"end"},$(a)))}}at([e,n]){return[z/2+e*this.scale,z/2-n*this.scale]}put(e,n,...i){let a=l(e,{"aria-hidden":"true",...n},...i);return this.svg.append(a),a}line([e,n],[i,a],o){return this.put("line",{x1:e,y1:n,x2:i,y2:a,class:o})}path(e,n=!1){let i=this.put("path",{class:e});return a=>{let o=a.map(r=>this.at(r).map(c=>c.toFixed(2)).join(" ")).join("L");i.setAttribute("d",a.length?`M${o}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(i,a)=>{let[o,r]=this.at(i);j(n,{x:L(o,14,z-14).toFixed(2),y:L(r+5,16,z-6).toFixed(2)}),n.textContent=a}}arrow(e,n,i=1){let a=this.path(`shaft ${e}`),o=this.path(e,!0),r=this.text(`math ${e}`);return(c,s=[0,0],d=!0)=>{let p=c.map((u,v)=>u-s[v]),h=Math.hypot(...p),m=h?p.map(u=>u/h):[0,0],b=Math.min(.036*this.reach*2,h),g=c.map((u,v)=>u-b*m[v]),w=[-m[1]*b*.42,m[0]*b*.42];a(d&&h?[s,g]:[]),o(d&&h?[c,g.map((u,v)=>u+w[v]),g.map((u,v)=>u-w[v])]:[]);let x=h?[m[0]-.8*i*m[1],m[1]+.8*i*m[0]]:[.7,.7];r(c.map((u,v)=>u+.09*this.reach*x[v]),d?n:"")}}handle({label:e,color:n,step:i,get:a,change:o,most:r=this.reach*.9}){let{ui:c}=this,s=p=>c.set(o(p.map(h=>L(ze(h,i),-r,r)),c.state)),d=l("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-r,"aria-valuemax":r,pointerdown:p=>{d.setPointerCapture(p.pointerId),d.focus({preventScroll:!0}),p.preventDefault()},pointermove:p=>{if(!d.hasPointerCapture(p.pointerId))return;let h=this.svg.getBoundingClientRect(),m=Math.min(h.width,h.height),b=(p.clientX-h.left-h.width/2)/m,g=(p.clientY-h.top-h.height/2)/m;s([b*2*this.reach,-g*2*this.reach])},keydown:p=>{let h={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[p.key];if(!h)return;p.preventDefault();let m=p.shiftKey?Math.max(1,i):i,b=a(c.state);s(b.map((g,w)=>g+h[w]*m))}},l("circle",{class:"reach",r:20}),l("circle",{class:"knob",r:11}));return this.svg.append(d),c.watch(p=>{let h=a(p);j(d,{transform:`translate(${this.at(h).map(m=>m.toFixed(2)).join(" ")})`,"aria-valuenow":h[0],"aria-valuetext":`${e}: ${$(h[0])} to the right, ${$(h[1])} up`})}),d}};function We(t,e,n){document.getElementById("nnla-figures")||document.head.append(l("style",{id:"nnla-figures"},he));let i=l("div",{class:"nnla-live",role:"group","aria-label":t.title}),a=new ie(t,n,i),o=structuredClone(n.first??a.state);t.build(a);let r=a.button("",()=>a.set({hidden:!a.state.hidden}));a.watch(p=>{r.textContent=p.hidden?"Show the numbers":"Hide the numbers",r.classList.toggle("main",!!p.hidden)});let c=async()=>{let p=t.python(a.state),h=await navigator.clipboard?.writeText(p).then(()=>!0,()=>!1);a.say(h?"Copied:":"As Python:",p)},s=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(l("p",{class:"question"},t.question),l("p",{},`Try: ${t.task}`),a.body,l("div",{class:"bar"},r,a.button("Reset",()=>{a.set(structuredClone(o)),a.say("")}),a.button("Copy as Python",c),a.button("Full screen",s)),a.status,a.below,l("details",{},l("summary",{},"What was seen"),l("p",{},t.seen)),l("p",{class:"left-out"},t.leftOut));for(let p of i.querySelectorAll("button, input, summary, [tabindex]"))p.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let d=()=>a.update();return n.on("change",d),d(),()=>n.off("change",d)}var me=t=>({render:({model:e,el:n})=>We(t,n,e)});var k=8,I=12,U=16,be={0:"aafnjbaaaanpkpfaadpcaliaaemaaiiaafiaajiaaelabmhaacofkmaaaagnkaaa",1:"aaamnfaaaaalqjaaaadpqgaaahpqqcaaaabqqdaaaabqqgaaaabqqgaaaaalqkaa",4:"aaablaaaaaahiaaaaabngccaaahpajiaafqkaqgaaepqnqbaaaadpkaaaaacqeaa",7:"aahinqpbaahhelmaaaaainbaaeiippgaaclppeaaaaaqfaaaaajpbaaaaanfaaaa","one pixel":`${"a".repeat(27)}q${"a".repeat(36)}`},we={"vertical edge":[[-1,0,1],[-1,0,1],[-1,0,1]],"horizontal edge":[[-1,-1,-1],[0,0,0],[1,1,1]],blur:[[.1,.1,.1],[.1,.2,.1],[.1,.1,.1]],sharpen:[[0,-1,0],[-1,5,-1],[0,-1,0]]},Le={1:[[.3,-.1,-.5],[.6,-.2,-.9],[1.1,.3,.2]],2:[[-.3,-.6,0],[.2,.6,.9],[1,.7,-.3]],6:[[.3,.3,1.2],[.4,.5,0],[0,-1,-1.4]]},q=t=>Array.from({length:t},(e,n)=>n),G=(t,e,n)=>q(t).map(i=>q(e).map(a=>n(i,a))),xe=t=>G(k,k,(e,n)=>t.charCodeAt(k*e+n)-97),Oe=(t,[e,n])=>G(k,k,(i,a)=>t[i-e]?.[a-n]??0),ye=(t,e)=>G(k+2*e,k+2*e,(n,i)=>t[n-e]?.[i-e]??0),Ye=t=>t.map(e=>[...e].reverse()).reverse();function ue(t,{stride:e,padding:n}){let i=ye(t,n),a=Math.floor((k-3+2*n)/e)+1;return q(a*a).map(o=>{let[r,c]=[Math.floor(o/a)*e,o%a*e];return q(9).map(s=>i[r+Math.floor(s/3)][c+s%3])})}var ve=(t,e)=>t.reduce((n,i,a)=>n+i*e[a],0);function K(t,e,{stride:n,padding:i}){return q(9).map(a=>{let o=Math.floor(t/e)*n-i+Math.floor(a/3),r=t%e*n-i+a%3;return o>=0&&r>=0&&o<k&&r<k?k*o+r:void 0})}var se=({move:t})=>t.map(e=>L(Math.round(e),-2,2)),ke=({place:t},e)=>t.map(n=>L(Math.round(n),0,e-1));function Ne(t,e,{stride:n},i){if(!i.some(Boolean))return"not moved";if(i.some(r=>r%n))return"none: not a whole stride";let[a,o]=i.map(r=>r/n);return t.flatMap((r,c)=>r.filter((s,d)=>Math.abs(e[c-a]?.[d-o]-s)<1e-9)).length}function $e(t){let e=t.turned?Ye(t.W):t.W,n=se(t),i=Oe(t.X,n),a=ue(i,t),o=Math.sqrt(a.length),r=m=>G(o,o,(b,g)=>m[o*b+g]),c=r(a.map(m=>ve(m,e.flat()))),s=r(ue(t.X,t).map(m=>ve(m,e.flat()))),[d,p]=ke(t,o),h=q(o*o).flatMap(m=>K(m,o,t).filter(b=>b!==void 0));return{Y:c,used:e,X:i,rows:a,size:o,i:d,j:p,places:o*o,value:c[d][p],covered:h.length,moved:Ne(c,s,t,n)}}var ce=t=>{let e=n=>t.flat().reduce((i,a)=>i+Math.max(0,n*a),0);return U*Math.max(e(1),e(-1))||1},Pe=t=>t<0?`(${$(t)})`:$(t);function Xe({rows:t,used:e,size:n,i,j:a,value:o},r){let c=t[n*i+a].map((s,d)=>`${$(s)}·${Pe(e.flat()[d])}`);return[...q(3).map(s=>`${s?"+ ":""}${c.slice(3*s,3*s+3).join(" + ")}`),`= ${r?"?":$(o)}`]}function Be(t){let e=Te(t),n=Fe(t),i=t.matrix({name:"W",rows:3,columns:3,edit:!0,step:.1,title:"kernel W",label:"kernel W"}),a=t.matrix({name:"used",rows:3,columns:3,title:"turned round",label:"turned round"}),o=l("p",{class:"working conv-sum",role:"status"}),r=l("span",{class:"help"}),c=l("dt",{});for(let s of[...i.cells,...a.cells].flat())s.classList.add("tint");t.watch((s,d)=>{let p=Math.max(...s.W.flat().map(Math.abs))||1;i.cells.flat().forEach((m,b)=>N(m,s.W.flat()[b]/p)),a.cells.flat().forEach((m,b)=>N(m,s.hidden?0:d.used.flat()[b]/p)),a.element.classList.toggle("away",!s.turned),o.replaceChildren(...Xe(d,s.hidden).map(m=>l("span",{},m)));let h=$(ce(s.W),1);r.textContent=`Blue below 0, white at 0, red above; full color at ${h} and −${h}, the most this kernel can give.`,c.textContent=`side of the output: (8 − 3 + 2·${s.padding})/${s.stride} rounded down, + 1`}),t.add(fe(t,"X",[["Picture",Object.fromEntries(Object.entries(be).map(([s,d])=>[s,xe(d)]))]]),fe(t,"W",[["Kernel by hand",we],["learned",Le]]),l("div",{class:"conv"},l("div",{class:"conv-picture"},l("p",{class:"help"},"picture X, 0 to 16 dots of ink"),e,Re(t)),l("div",{class:"conv-kernel"},i.element,t.toggle({name:"turned",label:"turn round"}),a.element),l("div",{class:"conv-output"},l("p",{class:"help"},"output Y"),n,o)),l("div",{class:"columns"},l("div",{},t.choice({name:"padding",label:"Padding",options:[0,1,2].map(s=>[s,String(s)])}),t.choice({name:"stride",label:"Stride",options:[1,2,3].map(s=>[s,String(s)])}),r),l("dl",{},c,l("dd",{},t.data("size")),...[["places","numbers in the output"],["moved","of them moved along with the picture"],["value","the framed place gives"]].flatMap(([s,d])=>[l("dt",{},d),l("dd",{},t.data(s))]))),t.choice({name:"view",label:"The same as",options:[["none","(closed)"],["patches","patches times kernel"],["banded","one banded matrix times picture"]]}),De(t))}function fe(t,e,n){return l("div",{class:"bar presets"},...n.map(([i,a])=>l("div",{class:"bar",role:"group","aria-label":i},l("b",{},i),...Object.entries(a).map(([o,r])=>{let c=t.button(o,()=>t.set({[e]:structuredClone(r)}));return t.watch(s=>j(c,{"aria-pressed":String(X(s[e])===X(r))})),c}))))}function Re(t){let e={"←":[0,-1,"to the left"],"→":[0,1,"to the right"],"↑":[-1,0,"up"],"↓":[1,0,"down"]},n=(i,a)=>()=>{let[o,r]=se(t.state);t.set({move:[L(o+i,-2,2),L(r+a,-2,2)]})};return l("div",{class:"bar presets",role:"group","aria-label":"Move the picture"},l("b",{},"Move"),...Object.entries(e).map(([i,[a,o,r]])=>t.button(i,n(a,o),{"aria-label":`move the picture ${r} by one pixel`})))}function Te(t){let{element:e,cells:n}=_({rows:I,columns:I,label:"the picture",color:"gray"}),i=(r,c)=>t.set({place:ke({place:[r,c]},t.figure.compute(t.state).size)}),a=r=>{let c=e.getBoundingClientRect(),s=c.width/(k+2*t.state.padding),d=[r.clientY-c.top,r.clientX-c.left].map(p=>Math.round((p/s-1.5)/t.state.stride));i(d[0],d[1])},o=l("div",{class:"handle frame",tabindex:0,role:"slider","aria-label":"place of the kernel","aria-roledescription":"two-way slider","aria-valuemin":0,"aria-valuemax":I*I,pointerdown:r=>{o.setPointerCapture(r.pointerId),o.focus({preventScroll:!0}),r.preventDefault()},pointermove:r=>o.hasPointerCapture(r.pointerId)&&a(r),keydown:r=>{let c={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowUp:[-1,0],ArrowDown:[1,0]}[r.key];if(!c)return;r.preventDefault();let{i:s,j:d}=t.figure.compute(t.state);i(s+c[0],d+c[1])}});return e.append(o),e.addEventListener("click",a),t.watch((r,{X:c,i:s,j:d,size:p})=>{let h=k+2*r.padding,m=ye(c,r.padding);j(e,{style:`--columns: ${h}`}),n.forEach((g,w)=>g.forEach((x,u)=>{let v=w<h&&u<h,C=Math.min(w,u,h-1-w,h-1-u)<r.padding;x.style.display=v?"":"none",x.classList.toggle("padding",C),x.textContent=v?String(m[w][u]):"",N(x,v?m[w][u]/U:0)}));let b=g=>`${100*g/h}%`;Object.assign(o.style,{left:b(d*r.stride),top:b(s*r.stride),width:b(3),height:b(3)}),j(o,{"aria-valuenow":p*s+d,"aria-valuetext":`row ${s+1}, column ${d+1} of the output`})}),e}function Fe(t){let e=I-2,{element:n,cells:i}=_({rows:e,columns:e,label:"the output",content:(o,r)=>t.data(`Y.${o}.${r}`)}),a=l("div",{class:"cover","aria-hidden":"true"},"?");return i.flat().forEach((o,r)=>o.addEventListener("click",()=>t.set({place:[Math.floor(r/e),r%e]}))),t.watch((o,{Y:r,size:c,i:s,j:d})=>{let p=ce(o.W),h=Math.max(...r.flat().map(b=>$(b).length)),m=k+2*o.padding;n.style.cssText=`--columns: ${c}; --fit: ${Math.min(.4,1.5/h)}; width: ${100*c/m}%`,n.style.display=o.hidden?"none":"",a.style.display=o.hidden?"":"none",i.forEach((b,g)=>b.forEach((w,x)=>{w.style.display=g<c&&x<c?"":"none",w.classList.toggle("chosen",g===s&&x===d),N(w,o.hidden?0:(r[g]?.[x]??0)/p)}))}),l("div",{class:"conv-box"},n,a)}var oe=class{constructor(e){this.group=l("g"),this.pool=[],e.append(this.group)}draw(e){for(;this.pool.length<e.length;)this.group.append(this.pool[this.pool.push(l("rect"))-1]);this.pool.forEach((n,i)=>{let[a,o,r,c,s,d]=e[i]??[];n.style.display=i<e.length?"":"none",!(i>=e.length)&&(j(n,{x:a,y:o,width:r,height:c,class:d===void 0?"tint":`tint ${d}`}),N(n,s))})}},ge=420,le=24;function Ie(t,e,n,i){let a=Math.min(15,i/t);return q(t).map(o=>[n+o*a+(o>e?le-a:0),o===e?le:a])}function De(t){let e=l("svg",{role:"img"}),n=l("path",{class:"grid"}),i=new oe(e),a=l("path",{class:"conv-lines"}),o=l("g"),r=l("rect",{class:"outline c2"});e.append(a,n,r,o);let c=l("div"),s=l("div"),d=_({rows:k,columns:k,label:"the chosen row, folded to 8 by 8"}),p=l("div",{class:"conv-fold"},d.element),h=l("p",{class:"help"},"Covered with the numbers, since its rows give the output’s size away."),m=l("dl",{},l("dt",{},"entries of A that the kernel covers"),l("dd",{},t.data("covered")));s.append(c,m);let b=l("div",{class:"conv-view columns"},h,e,s,p),g=[];return e.addEventListener("click",w=>{let x=(w.clientY-e.getBoundingClientRect().top)/e.getBoundingClientRect().width*ge,u=g.findIndex(([C,B])=>x>=C&&x<C+B),{size:v}=t.figure.compute(t.state);u>=0&&t.set({place:[Math.floor(u/v),u%v]})}),t.watch((w,x)=>{let u=w.view==="none"||w.hidden;h.style.display=w.view!=="none"&&w.hidden?"":"none";for(let f of[e,s])f.style.display=u?"none":"";if(p.style.display=u||w.view!=="banded"?"none":"",u)return;let{size:v,i:C,j:B,places:R,used:S,rows:W,X:Y}=x,P=v*C+B,M=w.view==="banded",O=M?14:2;g=Ie(R,P,O,M?200:300);let de=g[R-1][0]+g[R-1][1]+2;j(e,{viewBox:`0 0 ${ge} ${Math.max(de,M?0:238)}`,class:M?"wide":null,"aria-label":M?"the large matrix, the picture as one row above it, the outputs beside it":"the patches as rows, the kernel as a column, the outputs"});let T=S.flat(),J=Math.max(...T.map(Math.abs))||1,Ae=ce(w.W),pe=x.Y.flat(),[A,E]=M?[1,5.8]:[1,33],D=M?379:376,Q=g.flatMap(([f,y],F)=>[...M?K(F,v,w).flatMap((Z,ae)=>Z===void 0?[]:[[A+E*Z,f,E,y,T[ae]/J]]):W[F].map((Z,ae)=>[A+E*ae,f,E,y,Z/U,"gray"]),[D,f,40,y,pe[F]/Ae]]);M?Y.flat().forEach((f,y)=>Q.push([A+E*y,1,E,10,f/U,"gray"])):T.forEach((f,y)=>Q.push([318,O+26*y,38,26,f/J])),i.draw(Q);let H=A+E*(M?64:9),V=de-2;j(n,{d:(M?q(9).map(f=>`M${A+8*E*f} 1V11M${A+8*E*f} ${O}V${V}`):q(10).map(f=>`M${A+E*f} ${O}V${V}`)).join("")+q(v).map(f=>`M${A} ${g[v*f][0]}H${H}M${D} ${g[v*f][0]}h40`).join("")}),j(a,{d:`M${A} ${O}H${H}V${V}H${A}ZM${D} ${O}h40V${V}h-40Z${M?`M${A} 1H${H}V11H${A}Z`:`M318 ${O}h38v234h-38Z`}`});let[ee]=g[P];j(r,{x:A,y:ee,width:H-A,height:le});let te=(f,y,F)=>l("text",{x:f,y,"text-anchor":"middle",class:"conv-number"},$(F));o.replaceChildren(te(D+20,ee+17,pe[P]),...M?[]:[...W[P].map((f,y)=>te(A+E*(y+.5),ee+17,f)),...T.map((f,y)=>te(337,O+26*y+18,f))]),m.style.display=M?"":"none",c.replaceChildren(...He(M,x));let ne=Array(k*k).fill(0);K(P,v,w).forEach((f,y)=>f!==void 0&&(ne[f]=T[y]));let je=new Set(K(P,v,w));d.cells.flat().forEach((f,y)=>{f.textContent=$(ne[y]),f.classList.toggle("laid",je.has(y)),N(f,ne[y]/J)})}),b}function He(t,{places:e,i:n,j:i,size:a}){let o=a*n+i+1,r=t?`y = Ax: A is (${e}, 64), the picture x has 64 numbers (above the matrix, lying down), y has ${e}.`:`Patches (${e}, 9) times kernel (9, 1) gives y (${e}, 1). A pixel stands in each patch that holds it.`,c=t?`Row ${o} of A is framed, and stands in the small grid, folded to 8 by 8: the kernel, laid where the frame is, and zeros elsewhere. The next row holds the same numbers, moved along.`:`Row ${o} is framed: the patch at row ${n+1}, column ${i+1}, read line by line. The kernel is read in the same order.`;return[l("p",{},r),l("p",{},c),l("p",{class:"help"},"Click another row to frame it.")]}var Me={name:"convolution",title:"A kernel on a picture of 8 by 8 pixels, and the same as two matrix products",question:"Where will the output be strong, and how many numbers will it have?",task:"Point at the places, then show the numbers. Move the picture by one pixel. Open the banded matrix and look along a row. Hide the numbers, set the stride to 2, and say the output’s size first. Then choose one pixel: do you know the table that comes out?",seen:"The strongest outputs are 40 on the outer side of the left stroke and −35 on its inner side: ink begins, ink ends. Moved to the right by one pixel, 30 of the 36 numbers are the old ones, one place further; the left column is new. Each row of the large matrix holds the same nine numbers, moved along, and zeros elsewhere: few numbers, used many times. With stride 2 the output is 3 by 3, since 5/2 is rounded down, and the last row and column of the picture are never seen. One pixel gives the kernel turned round, times its ink.",leftOut:"Left out: the bias, several numbers per pixel, several kernels at once. The learned kernels are 1, 2 and 6 of the eight in the first layer of the chapter’s convolutional network (start 0), rounded to one decimal; they still resemble their random start.",start:{X:xe(be[0]),W:we["vertical edge"],padding:0,stride:1,move:[0,0],turned:!1,place:[3,0],view:"none"},compute:$e,python:t=>Ze(t),build:Be},Ve=({stride:t,move:[e,n]})=>`
before = convolve(picture)
places = [(i, j) for i, j in np.ndindex(Y.shape) if 0 <= i - ${e/t} < len(Y) and 0 <= j - ${n/t} < len(Y)]
print("moved along", sum(np.isclose(Y[i, j], before[i - ${e/t}, j - ${n/t}]) for i, j in places))`.replaceAll("- -","+ ").replaceAll(/ [-+] 0\b/g,"");function Ze(t){let[e,n]=se(t),i=!!(e||n)&&!(e%t.stride||n%t.stride),a=t.turned?"W[::-1, ::-1]":"W",{i:o,j:r}=$e(t);return`import numpy as np
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
print("side", len(Y), "numbers", Y.size, "at the frame", Y[${o}, ${r}])
inside = nnla.patches(np.ones((1, 8, 8, 1)), 3, 3, stride=${t.stride}, padding=${t.padding})
print("entries that the kernel covers", inside.sum())${i?Ve(t):""}`}var tt=me(Me);export{tt as default};
