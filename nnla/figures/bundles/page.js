(()=>{var et=`.nnla-live {
  --paper: #ffffff; --ink: #1c2126; --soft: #59636e; --line: #d5dae0; --grid: #e9ecf0; --wash: #f4f6f8;
  --c1: #0067a5; --c2: #b84a00; --c3: #00704f; --c1-wash: #d8eaf6; --c2-wash: #fbe3d3; --c3-wash: #cdeadd;
  --neutral: #ffffff; --positive: #c1272d; --negative: #2166ac;
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
  --c1: #64b5f0; --c2: #ff9f55; --c3: #4fd1a5; --c1-wash: #163a55; --c2-wash: #4d2c12; --c3-wash: #104534;
  --neutral: #16191d; --positive: #ff7b72; --negative: #6cb2ff;
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
.nnla-live :is(.c1, .c2, .c3) { stroke: currentColor; fill: currentColor; }
.nnla-live .c1 { color: var(--c1); }
.nnla-live .c2 { color: var(--c2); }
.nnla-live .c3 { color: var(--c3); }
.nnla-live svg text.c1, .nnla-live svg text.c2, .nnla-live svg text.c3 { fill: currentColor; stroke: var(--paper); }
.nnla-live .shaft { stroke-width: 3.2; stroke-linecap: round; }
.nnla-live .curve { fill: none; stroke-width: 2.6; stroke-linejoin: round; }
.nnla-live .band { fill: none; stroke-width: 12; opacity: 0.32; stroke-linecap: butt; }
.nnla-live .trio { display: grid; grid-template-columns: repeat(3, minmax(0, 10rem)); gap: 0.75rem; justify-content: space-between; }
.nnla-live .area { opacity: 0.22; stroke: none; }
.nnla-live .bin { opacity: 0.6; stroke: none; }
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

.nnla-live .scroll { overflow-x: auto; margin-top: 0.4rem; }
.nnla-live table.list { width: 100%; margin: 0; border-collapse: collapse; font-size: 0.9em; color: inherit; }
.nnla-live table.list :is(th, td) {
  padding: 0.15rem 0.4rem; border: 0; border-bottom: 1px solid var(--grid); text-align: right; background: none; font-weight: normal;
  color: inherit; white-space: nowrap;
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
`;var vt=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function s(e,t={},...n){let a=vt.has(e)?document.createElementNS("http://www.w3.org/2000/svg",e):document.createElement(e);return S(a,t),a.append(...n),a}function S(e,t){for(let[n,a]of Object.entries(t))typeof a=="function"?e.addEventListener(n,a):a===!1||a==null?e.removeAttribute(n):e.setAttribute(n,a===!0?"":a);return e}function b(e,t=4){if(typeof e=="string")return e;if(Array.isArray(e))return`(${e.map(a=>b(a,t)).join(", ")})`;if(!Number.isFinite(e))return e>0?"∞":"−∞";let n=Number(e.toFixed(t))||0;return String(n).replace("-","−")}function I(e,t=2){if(typeof e=="string"||e===0||Math.abs(e)>=.001&&Math.abs(e)<1e4)return b(e);let[n,a]=e.toExponential(t-1).split("e"),o=[...String(Number(a))].map(r=>r==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(r)]).join("");return`${b(Number(n),t)}·10${o}`}var E=e=>Array.isArray(e)?`[${e.map(E).join(", ")}]`:String(Number(e.toPrecision(12))),W=(e,t,n)=>Math.min(n,Math.max(t,e)),bt=(e,t)=>Number((Math.round(e/t)*t).toFixed(6))||0,G=class{constructor(t,n,a){this.figure=t,this.model=n,this.root=a,this.watchers=[],this.body=s("div"),this.below=s("div"),this.status=s("div",{class:"status",role:"status"})}get state(){let t=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(t.map(n=>[n,this.model.get(n)]))}set(t){for(let[n,a]of Object.entries(t))this.model.set(n,a);this.model.save_changes()}watch(t){this.watchers.push(t)}update(){let t=this.state,n=this.figure.compute(t);for(let a of this.watchers)a(t,n)}add(...t){this.body.append(...t)}addBelow(...t){this.below.append(...t)}data(t,n=b,a=""){let o=s("data",{"data-name":t}),[r,...i]=t.split("."),l=d=>i.reduce((m,h)=>m?.[h],d[r])??"";return this.watch((d,m)=>yt(o,l(m),d.hidden,n,a)),o}readouts(t){let n=s("dl");for(let[a,o,r,i]of t)n.append(s("dt",{},o),s("dd",{},this.data(a,r,i)));return n}matrix({name:t,rows:n,columns:a,label:o=t,title:r=o,edit:i=!1,step:l=1,max:d=99,show:m=b,color:h=""}){let c=Array.from({length:n},()=>Array.from({length:a},()=>s("td"))),u=n===1,p=(k,x,A)=>Array.isArray(k?.[0])?k[x]?.[A]:k?.[u?A:x];c.forEach((k,x)=>k.forEach((A,$)=>{let T=u?`component ${$+1}`:`row ${x+1}, column ${$+1}`;if(!i){A.append(this.data(`${t}.${x}.${$}`,m));return}let q=()=>{if(f.value===""||!Number.isFinite(f.valueAsNumber))return;let g=structuredClone(this.state[t]),M=W(f.valueAsNumber,-d,d);Array.isArray(g[0])?g[x][$]=M:g[u?$:x]=M,this.set({[t]:g})},f=s("input",{type:"number",step:l,min:-d,max:d,inputmode:"decimal","aria-label":`${r}, ${T}`,input:q,blur:()=>this.update()});A.append(f),this.watch(g=>{let M=p(g[t],x,$);(document.activeElement!==f||f.valueAsNumber!==M)&&(f.value=String(M))})}));let v=s("table",{class:"matrix",role:"group","aria-label":r},s("tbody",{role:"presentation"},...c.map(k=>s("tr",{role:"presentation"},...k.map(x=>S(x,{role:"presentation"}))))));return{element:s("span",{class:"named"},s("span",{class:`name ${h}`},o,s("span",{class:"equals"}," =")),v),cells:c,table:v}}slider({name:t,label:n,min:a,max:o,step:r,show:i=b}){let l=s("data"),d=s("input",{type:"range",min:a,max:o,step:r,input:()=>this.set({[t]:d.valueAsNumber})});return this.watch(m=>{d.value=String(m[t]),l.textContent=i(m[t]),d.setAttribute("aria-valuetext",i(m[t]))}),s("label",{class:"slider"},s("span",{},n),d,l)}choice({name:t,label:n,options:a}){let o=`nnla-${++wt}`,r=a.map(([i])=>s("input",{type:"radio",name:o,value:i,change:()=>this.set({[t]:i})}));return this.watch(i=>r.forEach((l,d)=>l.checked=i[t]===a[d][0])),s("fieldset",{},s("legend",{},n),...a.map(([,i],l)=>s("label",{},r[l],i)))}toggle({name:t,label:n}){let a=s("input",{type:"checkbox",change:()=>this.set({[t]:a.checked})});return this.watch(o=>a.checked=o[t]),s("label",{},a,n)}button(t,n,a={}){return s("button",{type:"button",click:n,...a},t)}plane({reach:t,label:n}){return new V(this,t,n)}say(t,n=""){this.status.replaceChildren(t,...n?[s("pre",{tabindex:0},n)]:[])}},wt=0;function yt(e,t,n,a,o=""){let r=typeof t=="string";e.classList.toggle("covered",!!n),e.textContent=n?"?":a(t)+(r?"":o);let i=n||r?null:String(t);S(e,{value:i,title:i})}var z=400,V=class{constructor(t,n,a){this.ui=t,this.reach=n,this.scale=z/(2*n),this.svg=s("svg",{viewBox:`0 0 ${z} ${z}`,role:"group","aria-label":a});for(let o=Math.ceil(-n);o<=n;o++){let[r,i]=this.at([o,o]);this.line([0,i],[z,i],o?"grid":"axis"),this.line([r,0],[r,z],o?"grid":"axis")}for(let o=Math.ceil(-n)+1;o<n;o+=n>6?2:1){let[r,i]=this.at([o,o]);o&&(this.put("text",{class:"tick",x:r,y:z/2+15,"text-anchor":"middle"},b(o)),this.put("text",{class:"tick",x:z/2-6,y:i+4,"text-anchor":"end"},b(o)))}}at([t,n]){return[z/2+t*this.scale,z/2-n*this.scale]}put(t,n,...a){let o=s(t,{"aria-hidden":"true",...n},...a);return this.svg.append(o),o}line([t,n],[a,o],r){return this.put("line",{x1:t,y1:n,x2:a,y2:o,class:r})}path(t,n=!1){let a=this.put("path",{class:t});return o=>{let r=o.map(i=>this.at(i).map(l=>l.toFixed(2)).join(" ")).join("L");a.setAttribute("d",o.length?`M${r}${n?"Z":""}`:"")}}text(t){let n=this.put("text",{class:`label ${t}`,"text-anchor":"middle"});return(a,o)=>{let[r,i]=this.at(a);S(n,{x:W(r,14,z-14).toFixed(2),y:W(i+5,16,z-6).toFixed(2)}),n.textContent=o}}arrow(t,n){let a=this.path(`shaft ${t}`),o=this.path(t,!0),r=this.text(`math ${t}`);return i=>{let l=Math.hypot(...i),d=l?i.map(p=>p/l):[0,0],m=Math.min(.036*this.reach*2,l),h=i.map((p,v)=>p-m*d[v]),c=[-d[1]*m*.42,d[0]*m*.42];a(l?[[0,0],h]:[]),o(l?[i,h.map((p,v)=>p+c[v]),h.map((p,v)=>p-c[v])]:[]);let u=l?[d[0]-.8*d[1],d[1]+.8*d[0]]:[.7,.7];r(i.map((p,v)=>p+.09*this.reach*u[v]),n)}}handle({label:t,color:n,step:a,get:o,change:r,most:i=this.reach*.9}){let{ui:l}=this,d=h=>l.set(r(h.map(c=>W(bt(c,a),-i,i)),l.state)),m=s("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":t,"aria-roledescription":"two-way slider","aria-valuemin":-i,"aria-valuemax":i,pointerdown:h=>{m.setPointerCapture(h.pointerId),m.focus({preventScroll:!0}),h.preventDefault()},pointermove:h=>{if(!m.hasPointerCapture(h.pointerId))return;let c=this.svg.getBoundingClientRect(),u=Math.min(c.width,c.height),p=(h.clientX-c.left-c.width/2)/u,v=(h.clientY-c.top-c.height/2)/u;d([p*2*this.reach,-v*2*this.reach])},keydown:h=>{let c={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[h.key];if(!c)return;h.preventDefault();let u=h.shiftKey?Math.max(1,a):a,p=o(l.state);d(p.map((v,w)=>v+c[w]*u))}},s("circle",{class:"reach",r:20}),s("circle",{class:"knob",r:11}));return this.svg.append(m),l.watch(h=>{let c=o(h);S(m,{transform:`translate(${this.at(c).map(u=>u.toFixed(2)).join(" ")})`,"aria-valuenow":c[0],"aria-valuetext":`${t}: ${b(c[0])} to the right, ${b(c[1])} up`})}),m}};function nt(e,t,n){document.getElementById("nnla-figures")||document.head.append(s("style",{id:"nnla-figures"},et));let a=s("div",{class:"nnla-live",role:"group","aria-label":e.title}),o=new G(e,n,a),r=structuredClone(n.first??o.state);e.build(o);let i=o.button("",()=>o.set({hidden:!o.state.hidden}));o.watch(h=>{i.textContent=h.hidden?"Show the numbers":"Hide the numbers",i.classList.toggle("main",!!h.hidden)});let l=async()=>{let h=e.python(o.state),c=await navigator.clipboard?.writeText(h).then(()=>!0,()=>!1);o.say(c?"Copied:":"As Python:",h)},d=()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen();a.append(s("p",{class:"question"},e.question),s("p",{},`Try: ${e.task}`),o.body,s("div",{class:"bar"},i,o.button("Reset",()=>{o.set(structuredClone(r)),o.say("")}),o.button("Copy as Python",l),o.button("Full screen",d)),o.status,o.below,s("details",{},s("summary",{},"What was seen"),s("p",{},e.seen)),s("p",{class:"left-out"},e.leftOut));for(let h of a.querySelectorAll("button, input, summary, [tabindex]"))h.setAttribute("data-lm-suppress-shortcuts","true");t.prepend(a);let m=()=>o.update();return n.on("change",m),m(),()=>n.off("change",m)}var Y=20,[R,H]=[-12,8],xt=e=>1/(1+Math.exp(-e)),at={sigmoid:[xt,e=>e*(1-e)],tanh:[Math.tanh,e=>1-e*e],relu:[e=>Math.max(e,0),(e,t)=>+(t>0)],identity:[e=>e,()=>1]};function kt({activation:e,x:t,w:n,depth:a}){let[o,r]=at[e],i={z:[],h:[],factor:[],gradient:[]},[l,d]=[t,1];for(let m=0;m<a;m++){let h=n*l;l=o(h);let c=n*r(l,h);d*=c,i.z.push(h),i.h.push(l),i.factor.push(c),i.gradient.push(d)}return{...i,slope:r(o(n*t),n*t),first:o(n*t),end:l,arrives:d}}var At={sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",identity:"identity"};function $t(e){let t=e.plane({reach:5,label:"The activation's curve with its tangent, on equal axes"}),n=t.path("curve c1"),a=t.path("curve c2"),o=t.path("dotted"),r=t.put("circle",{class:"c2",r:5.5}),i=new J;e.watch((h,c)=>{let[u]=at[h.activation],p=h.w*h.x;n(Array.from({length:201},(x,A)=>[(A-100)/20,u((A-100)/20)]));let v=Math.abs(p)<=5;a(v?[-1.6,1.6].map(x=>[p+x,c.first+x*c.slope]):[]),o(v?[[p,0],[p,c.first]]:[]);let[w,k]=t.at([p,c.first]);S(r,{cx:w,cy:k,visibility:v?null:"hidden"}),i.draw(h.hidden?[]:[1,...c.gradient])});let l=e.choice({name:"activation",label:"Activation φ",options:Object.entries(At)}),d=s("div",{},e.slider({name:"x",label:"input x",min:-5,max:5,step:.1}),e.slider({name:"w",label:"weight w",min:-5,max:5,step:.1}),e.slider({name:"depth",label:"layers",min:1,max:Y,step:1})),m=e.readouts([["first","φ(wx), the first unit"],["slope","slope of φ there"],["end","signal at the end",I],["arrives","gradient that arrives",I]]);e.add(l,d,s("div",{class:"columns"},s("div",{},t.svg,s("p",{class:"help"},"The curve of φ and its tangent at z = wx, the first unit’s input.")),s("div",{},i.svg,s("p",{class:"help"},"Size of the gradient after 0, 1, 2, … layers. The axis is logarithmic, and 0 has no place on it but the bottom line."),m))),e.addBelow(Mt(e))}function Mt(e){let t=[["z","z = wh"],["h","h = φ(z)"],["factor","w·φ′(z)"],["gradient","product so far"]],n=s("tbody");for(let o=0;o<Y;o++){let r=s("tr",{},s("th",{scope:"row"},String(o+1)));for(let[i]of t)r.append(s("td",{},e.data(`${i}.${o}`,I)));e.watch(({depth:i})=>r.style.display=o<i?"":"none"),n.append(r)}let a=s("tr",{},s("th",{scope:"col"},"layer"),...t.map(([,o])=>s("th",{scope:"col"},o)));return s("details",{},s("summary",{},"Every layer’s numbers"),s("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Every layer’s numbers"},s("table",{class:"list"},s("thead",{},a),n)))}var J=class{constructor(){this.svg=s("svg",{viewBox:"0 0 400 260",role:"img","aria-label":"Size of the gradient after each layer, on a logarithmic axis"});for(let t=R;t<=H;t+=4){let n=this.y(t);this.svg.append(s("line",{class:t?"grid":"axis",x1:52,x2:392,y1:n,y2:n}),s("text",{class:"tick",x:46,y:n+4,"text-anchor":"end"},t?I(10**t,1).replace("1·",""):"1"))}for(let t=0;t<=Y;t+=5)this.svg.append(s("text",{class:"tick",x:this.x(t),y:250,"text-anchor":"middle"},b(t)));this.line=s("path",{class:"curve c3"}),this.dots=s("g",{class:"c3"}),this.svg.append(this.line,this.dots)}x(t){return 60+t*16.3}y(t){return 14+(H-t)/(H-R)*216}draw(t){let n=t.map((a,o)=>{let r=a===0?R:Math.log10(Math.abs(a));return[this.x(o),this.y(Math.max(R,Math.min(H,r)))]});S(this.line,{d:n.length?`M${n.map(a=>a.join(" ")).join("L")}`:null}),this.dots.replaceChildren(...n.map(([a,o],r)=>s("circle",{cx:a,cy:o,r:t[r]===0?2:3.6})))}},ot={name:"activations",title:"An activation's curve and tangent, and the gradient through a chain of layers",question:"How much of the gradient arrives through ten sigmoids in a row?",task:"Guess, then show the numbers. Choose tanh and ReLU. Move x to 3. Can a larger w help the sigmoid?",seen:"About 4·10⁻⁷ arrives: each sigmoid passes on at most a quarter. tanh passes everything at 0, and 5·10⁻⁴ from x = 3. ReLU passes everything while it is on and exactly nothing when it is off. With w = 4 the first sigmoid passes everything, but the next ones are saturated, and 7·10⁻¹⁰ is left; ReLU with w = 4 grows to 10⁶.",leftOut:"Left out: a layer has many units; there the singular values of its weights decide. And no bias here.",start:{activation:"sigmoid",x:0,w:1,depth:10},compute:kt,python:({activation:e,x:t,w:n,depth:a})=>`import numpy as np
import nnla

h, gradient = np.array(${t}.0), np.array(1.0)
for layer in range(${a}):
    z = ${n} * h
    h = nnla.${e}(z)
    slope = nnla.${e}_vjp(np.array(1.0), h, z)
    gradient = gradient * ${n} * slope
    if layer == 0:
        print(h, slope)
print(h, gradient)`.replace(/(\.\d+)\.0\)/,"$1)"),build:$t};var Bt=4,Ct=1e-12,St=(e,t)=>e.map(n=>t[0].map((a,o)=>n.reduce((r,i,l)=>r+i*t[l][o],0))),zt=e=>e[0].map((t,n)=>e.map(a=>a[n])),F=(e,t)=>e.map(([n,a])=>n*t[0]+a*t[1]);function rt([[e,t],[n,a]]){let o=Math.hypot(e+a,t-n),r=Math.hypot(e-a,t+n),i=.5*Math.atan2(2*(e*n+t*a),e*e+t*t-n*n-a*a);return{sigma:[(o+r)/2,Math.abs(o-r)/2],angle:i}}var st=({A:e,B:t,composed:n})=>n?St(t,e):e;function Tt(e){let t=st(e),[[n,a],[o,r]]=t,i=n*r-a*o,l=Math.abs(i)<Ct,d=l?0:i,{sigma:m}=rt(t);return{M:t,W:zt(t),det:d,area:Math.abs(d),inverse:l?"none":[[r/d,-a/d],[-o/d,n/d]],sigma1:m[0],sigma2:l?0:m[1],condition:l?"infinite (no inverse)":m[0]/m[1]}}function Et(e){return typeof e=="string"?e:`[${e.map(t=>`[${t.map(n=>b(n,Math.abs(n)<.01?7:4)).join(", ")}]`).join(", ")}]`}function Nt(e){let t=e.plane({reach:Bt,label:"The plane after the map, on equal axes"}),n=Array.from({length:22},()=>t.path("thin warped")),a=t.path("dotted",!0),o=t.path("dotted",!0),r=t.path("area c3",!0),i=t.path("outline c3",!0),l=t.path("thin ink",!0),d=[t.path("thin ink"),t.path("thin ink")],m=[t.arrow("c1","a₁"),t.arrow("c2","a₂")],h=[0,1].map(f=>t.handle({label:`column ${f+1} of A`,color:`c${f+1}`,step:.1,get:({A:g})=>[g[0][f],g[1][f]],change:(g,{A:M})=>({A:M.map((j,_)=>j.map((y,C)=>C===f?g[_]:y))})})),c=Array.from({length:73},(f,g)=>[Math.cos(g*Math.PI/36),Math.sin(g*Math.PI/36)]),u=[[0,0],[1,0],[1,1],[0,1]];a(u),o(c),e.watch(f=>{let g=st(f),M=40;for(let y=-5;y<=5;y++)n[y+5]([[y,-M],[y,M]].map(C=>F(g,C))),n[y+16]([[-M,y],[M,y]].map(C=>F(g,C)));r(u.map(y=>F(g,y))),i(u.map(y=>F(g,y))),l(c.map(y=>F(g,y)));let{sigma:j,angle:_}=rt(g);j.forEach((y,C)=>{let ft=[Math.cos(_+C*Math.PI/2)*y,Math.sin(_+C*Math.PI/2)*y];d[C]([[0,0],ft])}),m.forEach((y,C)=>y([g[0][C],g[1][C]]));for(let y of h)S(y,{visibility:f.composed?"hidden":null,tabindex:f.composed?-1:0})});let p=e.matrix({name:"A",rows:2,columns:2,edit:!0,step:.1,max:3.6}),v=e.matrix({name:"B",rows:2,columns:2,edit:!0,step:.1,max:3.6}),w=e.matrix({name:"M",rows:2,columns:2,title:"the product BA",label:"BA"}),k=e.matrix({name:"W",rows:2,columns:2,title:"W, the transpose",label:"W"}),x=s("p",{class:"help"}),A=e.button("Other order",()=>e.set({A:e.state.B,B:e.state.A})),$=(f,g)=>f.style.display=g?"":"none";e.watch(({composed:f,rows:g})=>{$(v.element,f),$(w.element,f),$(k.element,g),$(A,f),x.textContent=g?`As in a layer: y = xW, with x and y as rows and W ${f?"= (BA)ᵀ":"= Aᵀ"}. The picture is the same.`:f?"y = BAx: first A, then B.":"y = Ax: the columns of A are where the unit arrows land."});let T=(f,g)=>e.button(f,()=>e.set(g)),q=e.readouts([["det","determinant"],["area","area of the square"],["sigma1","longer half-axis σ₁"],["sigma2","shorter half-axis σ₂"],["condition","condition number",f=>b(f,2)],["inverse","inverse",Et]]);e.add(s("div",{class:"columns"},s("div",{},t.svg,s("p",{class:"help"},"Dotted: the unit square and the unit circle before the map. After it: the green parallelogram, and the ellipse with its two half-axes. Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).")),s("div",{},s("div",{},p.element,v.element,w.element,k.element),x,q)),s("div",{class:"bar"},T("Shear, then quarter turn",{A:[[1,1],[0,1]],B:[[0,-1],[1,0]],composed:!0}),A,T("0.1·I",{A:[[.1,0],[0,.1]],composed:!1}),T("Almost no inverse",{A:[[1,1],[1,1.01]],composed:!1})),s("div",{class:"bar"},e.toggle({name:"composed",label:"then a second map B"}),e.toggle({name:"rows",label:"as rows: xW"})))}var it={name:"maps",title:"A matrix as a map of the plane: grid, area, ellipse and inverse",question:"What happens to the area and to the inverse when one column comes to lie on the line of the other?",task:"Show the numbers, then drag the second column onto the line of the first. Then compose a shear and a quarter turn, and press Other order.",seen:"The grid is pressed onto a line. The area goes to 0, and the entries of the inverse grow without bound until there is none: points that fell on the same spot cannot be told apart again. Shear first, then the turn, is [[0, −1], [1, 1]]; in the other order it is [[1, −1], [1, 0]]. The determinant does not tell how near a matrix is to having no inverse: 0.1·I and [[1, 1], [1, 1.01]] both have 0.01, with condition numbers 1 and 402.",leftOut:"Left out: a shift. A layer also adds b, so it need not leave the origin in its place.",start:{A:[[2,1],[0,1]],B:[[0,-1],[1,0]],composed:!1,rows:!1},compute:Tt,python:e=>`import numpy as np
import nnla

A = np.array(${E(e.A)}, float)${e.composed?`
A = nnla.matmul(np.array(${E(e.B)}, float), A)`:""}
print(A, np.linalg.det(A), abs(np.linalg.det(A)))
print(np.linalg.svd(A, compute_uv=False), nnla.condition_number(A))
if np.linalg.matrix_rank(A) == 2:
    print(np.linalg.inv(A))`,build:Nt};var lt="₀₁₂₃₄₅₆₇₈₉",U={entries:8,columns:4,rows:2,outer:3},D=(e,t)=>e.map(n=>n[t]),_t=(e,t)=>e.reduce((n,a,o)=>n+a*t[o],0),qt=(e,t)=>e.map(n=>t[0].map((a,o)=>_t(n,D(t,o)))),Lt=(e,t)=>e.map(n=>t.map(a=>n*a)),Ot=(e,t)=>e.map((n,a)=>n.map((o,r)=>o+t[a][r])),ht=(e,t)=>t?e.slice(0,-1):e,L=({way:e,step:t})=>Math.max(0,Math.min(U[e],Math.round(t)));function Pt({way:e,step:t},n,a){let o=L({way:e,step:t});return e==="entries"?4*n+a<o:e==="columns"?a<o:e==="rows"?n<o:o>0}function jt(e){let t=L(e)-1,[n,a]={entries:[Math.floor(t/4),t%4],columns:[-1,t],rows:[t,-1],outer:[-1,-1]}[e.way];if(t<0||e.missing)return{A:()=>!1,B:()=>!1,C:()=>!1};if(e.way==="outer")return{A:(r,i)=>i===t,B:r=>r===t,C:()=>!0};let o=(r,i)=>r<0||r===i;return{A:r=>o(n,r),B:(r,i)=>o(a,i),C:(r,i)=>o(n,r)&&o(a,i)}}function It(e){let{A:t,way:n,missing:a}=e,o=ht(e.B,a),r=L(e),i=t.map(()=>e.B[0].map(()=>""));if(a)return{C:i,term:i,total:"none: there is no product"};let l=o.map((h,c)=>Lt(D(t,c),h));return{C:(n==="outer"&&r?l.slice(0,r).reduce(Ot):qt(t,o)).map((h,c)=>h.map((u,p)=>Pt(e,c,p)?u:"")),term:n==="outer"&&r?l[r-1]:i,total:t.length*o.length*o[0].length}}var Ft=(e,t)=>`${b(e)}·${t<0?`(${b(t)})`:b(t)}`,ct=(e,t)=>`${b(e)}·${b(t)}`,Z=e=>e.join(" + ").replaceAll("+ −","− ");function Wt(e,{C:t}){let{A:n,B:a,way:o,missing:r,hidden:i}=e;if(r)return`Not even the first number can be computed: a row of A has ${n[0].length} numbers, a column of B only ${a.length-1}. The inner sizes must agree.`;let l=L(e)-1;if(l<0)return"Before you press Next: say the first number.";let d=h=>i?"?":b(h);if(o==="entries"){let[h,c]=[Math.floor(l/4),l%4];return`C${lt[h+1]}${lt[c+1]} = ${Z(n[h].map((u,p)=>Ft(u,a[p][c])))} = ${d(t[h][c])}`}if(o==="columns")return`Column ${l+1} of C = ${Z(a.map((h,c)=>ct(h[l],D(n,c))))} = ${d(D(t,l))}`;if(o==="rows")return`Row ${l+1} of C = ${Z(n[l].map((h,c)=>ct(h,a[c])))} = ${d(t[l])}`;let m=l===0?" Its rows are multiples of one row.":"";return`Column ${l+1} of A times row ${l+1} of B is a whole table, added to the sum so far: ${l+1} of ${a.length}.${m}`}function Rt(e){let t=e.matrix({name:"A",rows:2,columns:3,edit:!0,title:"A",color:"c1"}),n=e.matrix({name:"B",rows:3,columns:4,edit:!0,title:"B",color:"c2"}),a=e.matrix({name:"C",rows:2,columns:4,title:"C = AB",label:"C",color:"c3"}),o=e.matrix({name:"term",rows:2,columns:4,title:"the table of this step",label:"this step’s table"}),r=s("p",{class:"working",role:"status"}),i=s("span",{class:"help"}),l=c=>()=>e.set({step:Math.max(0,Math.min(U[e.state.way],L(e.state)+c))}),d=e.button("Next",l(1),{class:"main"}),m=e.button("Back",l(-1)),h=e.choice({name:"way",label:"One step is",options:[["entries","an entry"],["columns","a column"],["rows","a row"],["outer","an outer product"]]});h.addEventListener("change",()=>e.set({step:0})),e.watch((c,u)=>{let p=L(c),v=jt(c);for(let[w,k]of[[t,"A"],[n,"B"],[a,"C"]])w.cells.forEach((x,A)=>x.forEach(($,T)=>{$.classList.toggle({A:"mark1",B:"mark2",C:"mark3"}[k],v[k](A,T))}));for(let w of n.cells[2])w.classList.toggle("gone",c.missing);o.element.style.display=c.way==="outer"?"":"none",r.textContent=Wt(c,u),i.textContent=`Step ${p} of ${U[c.way]}`,d.disabled=c.missing||p===U[c.way],m.disabled=c.missing||p===0}),e.add(h,s("div",{class:"columns"},s("div",{class:"falk"},n.element,t.element,a.element),s("div",{},s("div",{class:"bar",style:"margin-top: 0; align-items: center"},m,d,i),r,s("div",{class:"falk alone"},o.element),e.readouts([["total","multiplications in all"]]),s("p",{style:"margin-top: .6rem"},e.toggle({name:"missing",label:"take the last row out of B"})))))}var dt={name:"matmul",title:"The product of two matrices, step by step, in four ways",question:"What is the next number of C = AB?",task:"Say each number before you press Next. Then choose outer products: what does C look like after the first of the three steps? Then take a row out of B.",seen:"All four ways use the same 24 multiplications and end with the same 8 numbers. After one outer product every place is filled, and the rows are multiples of one row. With a row of B missing not even the first number can be computed.",leftOut:"Left out: the bias of a layer. Row n of A, read to the right, and column m of B, read down, meet at entry n, m of C.",start:{A:[[2,3,4],[5,-2,6]],B:[[5,1,8,2],[3,6,4,9],[7,10,11,12]],way:"entries",step:1,missing:!1},compute:It,python:({A:e,B:t,way:n,missing:a})=>`import numpy as np
import nnla

A = np.array(${E(e)})
B = np.array(${E(ht(t,a))})
print("multiplications:", A.size * B.shape[1])
try:
    print(nnla.matmul_by_${n==="outer"?"outer_products":n}(A, B))
except ValueError as error:
    print(error)`,build:Rt};var K=5,Ht=[2,10,784],O=20,X=(e,t)=>e.reduce((n,a,o)=>n+a*t[o],0),B=e=>Math.hypot(...e),N=(e,t)=>t.map(n=>e*n),P=(e,t)=>e.map((n,a)=>n+t[a]);function Ut({u:e,v:t}){let n=[["u",e],["v",t]].filter(([,l])=>B(l)===0).map(([l])=>`${l} is zero`),a=n.length?`undefined (${n.join(", ")})`:"",o=X(e,t),r=o/X(t,t),i=B(t)?N(r,t):null;return{dot:o,norm_u:B(e),norm_v:B(t),cosine:a||Math.max(-1,Math.min(1,o/(B(e)*B(t)))),angle:a||Math.atan2(Math.abs(e[0]*t[1]-e[1]*t[0]),o)*180/Math.PI,shadow:i??"undefined (v is zero)",rest:i?P(e,N(-1,i)):"undefined (v is zero)"}}function Dt(e){let n=Array(O).fill(0);for(let o=0;o<4e3*O;o++){let r=Math.PI*(o+.5)/(4e3*O),i=Math.min(O-1,Math.floor((Math.cos(r)+1)/2*O));n[i]+=Math.sin(r)**(e-2)}let a=n.reduce((o,r)=>o+r);return n.map(o=>o/a)}function Gt(e){if(typeof e=="string")return e;let t=4;for(;t<9&&Math.abs(Number(e.toFixed(t)))===1;)t++;return b(e,Math.abs(Number(e.toFixed(t)))===1?0:t)}function Vt(e){let t=e.plane({reach:K,label:"The arrows u and v, on equal axes"}),n=t.path("thin"),a=t.path("band c3"),o=t.path("dotted"),r=t.path("thin"),i=t.path("thin"),l={u:t.arrow("c1","u"),v:t.arrow("c2","v")};for(let[c,u]of[["u","c1"],["v","c2"]])t.handle({label:`tip of ${c}`,color:u,step:.1,get:p=>p[c],change:p=>({[c]:p})});e.watch(({u:c,v:u},{shadow:p})=>{l.u(c),l.v(u);let[v,w]=[B(u),B(u)>0],k=w?N(1/v,u):[0,0];n(w?[N(-2*K,k),N(2*K,k)]:[]),a(w?[[0,0],p]:[]),o(w?[c,p]:[]);let x=w?P(c,N(-1,p)):[0,0],A=.24,$=B(x)>A&&B(p)>A,T=N(A/(B(x)||1),x),q=$?N(-A/B(p),p):[0,0];r($?[P(p,T),P(P(p,T),q),P(p,q)]:[]);let f=Math.atan2(c[1],c[0]),g=Math.atan2(c[0]*u[1]-c[1]*u[0],X(c,u)),M=Math.min(.9,.6*B(c),.6*v),j=_=>N(M,[Math.cos(f+g*_/40),Math.sin(f+g*_/40)]);i(w?Array.from({length:41},(_,y)=>j(y)):[])});let d=["u","v"].map((c,u)=>e.matrix({name:c,rows:1,columns:2,edit:!0,step:.1,max:4.5,color:`c${u+1}`}).element),m=e.readouts([["dot","dot product u · v"],["norm_u","length of u"],["norm_v","length of v"],["cosine","cosine",Gt],["angle","angle",c=>b(c,2),"°"],["shadow","shadow of u on v"],["rest","rest of u"]]),h=s("p",{class:"help"},"Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).");e.add(s("div",{class:"columns"},s("div",{},t.svg,h),s("div",{},...d,m))),e.addBelow(Jt(e))}function Jt(e){let[t,n,a]=[140,90,98],o=l=>10+(l+1)/2*(t-20),r=Ht.map(l=>{let d=Dt(l),m=(t-20)/O,h=d.map((p,v)=>{let w=p/.5*n;return s("rect",{class:"c1 bin",x:o(-1)+v*m,y:a-w,width:m-.8,height:w})}),c=[-1,0,1].map(p=>s("text",{class:"tick",x:o(p),y:a+15,"text-anchor":"middle"},b(p))),u=s("line",{class:"c2",y1:2,y2:a,"stroke-width":2});return e.watch(({hidden:p},{cosine:v})=>{let w=!p&&typeof v=="number";S(u,{visibility:w?null:"hidden",x1:w?o(v):0,x2:w?o(v):0})}),s("svg",{viewBox:`0 0 ${t} ${a+36}`,role:"img","aria-label":`Histogram of the cosine, ${l} components`},...h,s("line",{class:"axis",x1:o(-1),x2:o(1),y1:a,y2:a}),...c,u,s("text",{class:"tick",x:t/2,y:a+32,"text-anchor":"middle"},`${l} components`))});return s("div",{},s("p",{class:"help",style:"margin-top:1rem"},"A plane is not typical. Each bar is the share of all directions whose cosine with u lies in its tenth, on one scale up to one half. The upright line is the cosine of u and v."),s("div",{class:"trio"},...r))}var pt={name:"vectors",title:"Two arrows, their dot product, angle and projection",question:"How large is the angle between u and v?",task:"Guess the angle, then show the numbers. Turn v until the dot product is 0. Reset, then make v twice as long: which readings double, and which stay?",seen:"The angle was 45°, and the shadow of u on v was v itself. The dot product is 0 exactly at a right angle and changes its sign there. A longer v doubles the dot product and its own length; the angle, the cosine and the shadow of u on v do not change.",leftOut:"Left out: all components but two. The formulas are the same for any number of them.",start:{u:[3,1],v:[1,2]},compute:Ut,python:({u:e,v:t})=>`import numpy as np
import nnla

u, v = np.array(${E(e)}), np.array(${E(t)})
print(nnla.dot(u, v), nnla.norm(u), nnla.norm(v))
cosine = nnla.cosine_similarity(u, v)
print(cosine, np.degrees(np.arccos(cosine)))
shadow = nnla.project(u, v)
print(shadow, u - shadow)`,build:Vt};var Yt=250;function Q(e){return typeof e=="boolean"?e?"1":"0":Array.isArray(e)?e.map(Q).join(Array.isArray(e[0])?";":","):String(e)}function mt(e,t){if(Array.isArray(t)){let a=e.split(Array.isArray(t[0])?";":",").map(o=>mt(o,t[0]));return a.length===t.length&&!a.includes(void 0)?a:void 0}return typeof t=="boolean"?e==="1":typeof t=="string"?e:e.trim()!==""&&Number.isFinite(Number(e))?Number(e):void 0}var tt=class{constructor(t,n){this.key=t,this.first=n,this.state=structuredClone(n),this.listeners=new Set,this.timer=0;let a=new URLSearchParams(location.search);for(let[o,r]of Object.entries(n)){let i=a.get(`${t}.${o}`),l=i===null?void 0:mt(i,r);l!==void 0&&(this.state[o]=l)}}get(t){return this.state[t]}set(t,n){this.state[t]=n}save_changes(){for(let t of this.listeners)t();clearTimeout(this.timer),this.timer=setTimeout(()=>this.keep(),Yt)}on(t,n){this.listeners.add(n)}off(t,n){this.listeners.delete(n)}keep(){let t=new URLSearchParams(location.search);for(let[a,o]of Object.entries(this.first)){let r=Q(this.state[a]);r===Q(o)?t.delete(`${this.key}.${a}`):t.set(`${this.key}.${a}`,r)}let n=t.toString().replaceAll("%2C",",").replaceAll("%3B",";");history.replaceState(history.state,"",`${location.pathname}${n&&"?"}${n}${location.hash}`)}};function ut(e){let t={};for(let n of document.querySelectorAll("figure[data-figure]")){let{figure:a="",state:o="{}"}=n.dataset,r=e.find(l=>l.name===a);if(!r)continue;t[a]=(t[a]??0)+1;let i=t[a]>1?`${a}-${t[a]}`:a;nt(r,n,new tt(i,JSON.parse(o))),n.classList.add("nnla-alive")}}ut([ot,it,dt,pt]);})();
