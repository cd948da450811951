var I=`.nnla-live {
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
`;var Z=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(i,t={},...e){let a=Z.has(i)?document.createElementNS("http://www.w3.org/2000/svg",i):document.createElement(i);return N(a,t),a.append(...e),a}function N(i,t){for(let[e,a]of Object.entries(t))typeof a=="function"?i.addEventListener(e,a):a===!1||a==null?i.removeAttribute(e):i.setAttribute(e,a===!0?"":a);return i}function w(i,t=4){if(typeof i=="string")return i;if(Array.isArray(i))return`(${i.map(a=>w(a,t)).join(", ")})`;if(!Number.isFinite(i))return i>0?"∞":"−∞";let e=Number(i.toFixed(t))||0;return String(e).replace("-","−")}var T=i=>Array.isArray(i)?`[${i.map(T).join(", ")}]`:String(Number(i.toPrecision(12))),q=(i,t,e)=>Math.min(e,Math.max(t,i)),J=(i,t)=>Number((Math.round(i/t)*t).toFixed(6))||0,P=class{constructor(t,e,a){this.figure=t,this.model=e,this.root=a,this.watchers=[],this.body=r("div"),this.below=r("div"),this.status=r("div",{class:"status",role:"status"})}get state(){let t=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(t.map(e=>[e,this.model.get(e)]))}set(t){for(let[e,a]of Object.entries(t))this.model.set(e,a);this.model.save_changes()}watch(t){this.watchers.push(t)}update(){let t=this.state,e=this.figure.compute(t);for(let a of this.watchers)a(t,e)}add(...t){this.body.append(...t)}addBelow(...t){this.below.append(...t)}data(t,e=w,a=""){let n=r("data",{"data-name":t}),[s,...o]=t.split("."),c=p=>o.reduce((u,h)=>u?.[h],p[s])??"";return this.watch((p,u)=>V(n,c(u),p.hidden,e,a)),n}readouts(t){let e=r("dl");for(let[a,n,s,o]of t)e.append(r("dt",{},n),r("dd",{},this.data(a,s,o)));return e}matrix({name:t,rows:e,columns:a,label:n=t,title:s=n,edit:o=!1,step:c=1,max:p=99,show:u=w,color:h=""}){let l=Array.from({length:e},()=>Array.from({length:a},()=>r("td"))),m=e===1,d=(y,v,k)=>Array.isArray(y?.[0])?y[v]?.[k]:y?.[m?k:v];l.forEach((y,v)=>y.forEach((k,M)=>{let F=m?`component ${M+1}`:`row ${v+1}, column ${M+1}`;if(!o){k.append(this.data(`${t}.${v}.${M}`,u));return}let j=()=>{if($.value===""||!Number.isFinite($.valueAsNumber))return;let A=structuredClone(this.state[t]),z=q($.valueAsNumber,-p,p);Array.isArray(A[0])?A[v][M]=z:A[m?M:v]=z,this.set({[t]:A})},$=r("input",{type:"number",step:c,min:-p,max:p,inputmode:"decimal","aria-label":`${s}, ${F}`,input:j,blur:()=>this.update()});k.append($),this.watch(A=>{let z=d(A[t],v,M);(document.activeElement!==$||$.valueAsNumber!==z)&&($.value=String(z))})}));let f=r("table",{class:"matrix",role:"group","aria-label":s},r("tbody",{role:"presentation"},...l.map(y=>r("tr",{role:"presentation"},...y.map(v=>N(v,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${h}`},n,r("span",{class:"equals"}," =")),f),cells:l,table:f}}slider({name:t,label:e,min:a,max:n,step:s,show:o=w}){let c=r("data"),p=r("input",{type:"range",min:a,max:n,step:s,input:()=>this.set({[t]:p.valueAsNumber})});return this.watch(u=>{p.value=String(u[t]),c.textContent=o(u[t]),p.setAttribute("aria-valuetext",o(u[t]))}),r("label",{class:"slider"},r("span",{},e),p,c)}choice({name:t,label:e,options:a}){let n=`nnla-${++K}`,s=a.map(([o])=>r("input",{type:"radio",name:n,value:o,change:()=>this.set({[t]:o})}));return this.watch(o=>s.forEach((c,p)=>c.checked=o[t]===a[p][0])),r("fieldset",{},r("legend",{},e),...a.map(([,o],c)=>r("label",{},s[c],o)))}toggle({name:t,label:e}){let a=r("input",{type:"checkbox",change:()=>this.set({[t]:a.checked})});return this.watch(n=>a.checked=n[t]),r("label",{},a,e)}button(t,e,a={}){return r("button",{type:"button",click:e,...a},t)}plane({reach:t,label:e}){return new _(this,t,e)}say(t,e=""){this.status.replaceChildren(t,...e?[r("pre",{tabindex:0},e)]:[])}},K=0;function V(i,t,e,a,n=""){let s=typeof t=="string";i.classList.toggle("covered",!!e),i.textContent=e?"?":a(t)+(s?"":n);let o=e||s?null:String(t);N(i,{value:o,title:o})}var x=400,_=class{constructor(t,e,a){this.ui=t,this.reach=e,this.scale=x/(2*e),this.svg=r("svg",{viewBox:`0 0 ${x} ${x}`,role:"group","aria-label":a});for(let n=Math.ceil(-e);n<=e;n++){let[s,o]=this.at([n,n]);this.line([0,o],[x,o],n?"grid":"axis"),this.line([s,0],[s,x],n?"grid":"axis")}for(let n=Math.ceil(-e)+1;n<e;n+=e>6?2:1){let[s,o]=this.at([n,n]);n&&(this.put("text",{class:"tick",x:s,y:x/2+15,"text-anchor":"middle"},w(n)),this.put("text",{class:"tick",x:x/2-6,y:o+4,"text-anchor":"end"},w(n)))}}at([t,e]){return[x/2+t*this.scale,x/2-e*this.scale]}put(t,e,...a){let n=r(t,{"aria-hidden":"true",...e},...a);return this.svg.append(n),n}line([t,e],[a,n],s){return this.put("line",{x1:t,y1:e,x2:a,y2:n,class:s})}path(t,e=!1){let a=this.put("path",{class:t});return n=>{let s=n.map(o=>this.at(o).map(c=>c.toFixed(2)).join(" ")).join("L");a.setAttribute("d",n.length?`M${s}${e?"Z":""}`:"")}}text(t){let e=this.put("text",{class:`label ${t}`,"text-anchor":"middle"});return(a,n)=>{let[s,o]=this.at(a);N(e,{x:q(s,14,x-14).toFixed(2),y:q(o+5,16,x-6).toFixed(2)}),e.textContent=n}}arrow(t,e){let a=this.path(`shaft ${t}`),n=this.path(t,!0),s=this.text(`math ${t}`);return o=>{let c=Math.hypot(...o),p=c?o.map(d=>d/c):[0,0],u=Math.min(.036*this.reach*2,c),h=o.map((d,f)=>d-u*p[f]),l=[-p[1]*u*.42,p[0]*u*.42];a(c?[[0,0],h]:[]),n(c?[o,h.map((d,f)=>d+l[f]),h.map((d,f)=>d-l[f])]:[]);let m=c?[p[0]-.8*p[1],p[1]+.8*p[0]]:[.7,.7];s(o.map((d,f)=>d+.09*this.reach*m[f]),e)}}handle({label:t,color:e,step:a,get:n,change:s,most:o=this.reach*.9}){let{ui:c}=this,p=h=>c.set(s(h.map(l=>q(J(l,a),-o,o)),c.state)),u=r("g",{class:`handle ${e}`,tabindex:0,role:"slider","aria-label":t,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:h=>{u.setPointerCapture(h.pointerId),u.focus({preventScroll:!0}),h.preventDefault()},pointermove:h=>{if(!u.hasPointerCapture(h.pointerId))return;let l=this.svg.getBoundingClientRect(),m=Math.min(l.width,l.height),d=(h.clientX-l.left-l.width/2)/m,f=(h.clientY-l.top-l.height/2)/m;p([d*2*this.reach,-f*2*this.reach])},keydown:h=>{let l={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[h.key];if(!l)return;h.preventDefault();let m=h.shiftKey?Math.max(1,a):a,d=n(c.state);p(d.map((f,g)=>f+l[g]*m))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(u),c.watch(h=>{let l=n(h);N(u,{transform:`translate(${this.at(l).map(m=>m.toFixed(2)).join(" ")})`,"aria-valuenow":l[0],"aria-valuetext":`${t}: ${w(l[0])} to the right, ${w(l[1])} up`})}),u}};function X(i,t,e){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},I));let a=r("div",{class:"nnla-live",role:"group","aria-label":i.title}),n=new P(i,e,a),s=structuredClone(e.first??n.state);i.build(n);let o=n.button("",()=>n.set({hidden:!n.state.hidden}));n.watch(h=>{o.textContent=h.hidden?"Show the numbers":"Hide the numbers",o.classList.toggle("main",!!h.hidden)});let c=async()=>{let h=i.python(n.state),l=await navigator.clipboard?.writeText(h).then(()=>!0,()=>!1);n.say(l?"Copied:":"As Python:",h)},p=()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen();a.append(r("p",{class:"question"},i.question),r("p",{},`Try: ${i.task}`),n.body,r("div",{class:"bar"},o,n.button("Reset",()=>{n.set(structuredClone(s)),n.say("")}),n.button("Copy as Python",c),n.button("Full screen",p)),n.status,n.below,r("details",{},r("summary",{},"What was seen"),r("p",{},i.seen)),r("p",{class:"left-out"},i.leftOut));for(let h of a.querySelectorAll("button, input, summary, [tabindex]"))h.setAttribute("data-lm-suppress-shortcuts","true");t.prepend(a);let u=()=>n.update();return e.on("change",u),u(),()=>e.off("change",u)}var R=i=>({render:({model:t,el:e})=>X(i,e,t)});var O=5,Y=[2,10,784],S=20,L=(i,t)=>i.reduce((e,a,n)=>e+a*t[n],0),b=i=>Math.hypot(...i),C=(i,t)=>t.map(e=>i*e),E=(i,t)=>i.map((e,a)=>e+t[a]);function Q({u:i,v:t}){let e=[["u",i],["v",t]].filter(([,c])=>b(c)===0).map(([c])=>`${c} is zero`),a=e.length?`undefined (${e.join(", ")})`:"",n=L(i,t),s=n/L(t,t),o=b(t)?C(s,t):null;return{dot:n,norm_u:b(i),norm_v:b(t),cosine:a||Math.max(-1,Math.min(1,n/(b(i)*b(t)))),angle:a||Math.atan2(Math.abs(i[0]*t[1]-i[1]*t[0]),n)*180/Math.PI,shadow:o??"undefined (v is zero)",rest:o?E(i,C(-1,o)):"undefined (v is zero)"}}function U(i){let e=Array(S).fill(0);for(let n=0;n<4e3*S;n++){let s=Math.PI*(n+.5)/(4e3*S),o=Math.min(S-1,Math.floor((Math.cos(s)+1)/2*S));e[o]+=Math.sin(s)**(i-2)}let a=e.reduce((n,s)=>n+s);return e.map(n=>n/a)}function tt(i){if(typeof i=="string")return i;let t=4;for(;t<9&&Math.abs(Number(i.toFixed(t)))===1;)t++;return w(i,Math.abs(Number(i.toFixed(t)))===1?0:t)}function et(i){let t=i.plane({reach:O,label:"The arrows u and v, on equal axes"}),e=t.path("thin"),a=t.path("band c3"),n=t.path("dotted"),s=t.path("thin"),o=t.path("thin"),c={u:t.arrow("c1","u"),v:t.arrow("c2","v")};for(let[l,m]of[["u","c1"],["v","c2"]])t.handle({label:`tip of ${l}`,color:m,step:.1,get:d=>d[l],change:d=>({[l]:d})});i.watch(({u:l,v:m},{shadow:d})=>{c.u(l),c.v(m);let[f,g]=[b(m),b(m)>0],y=g?C(1/f,m):[0,0];e(g?[C(-2*O,y),C(2*O,y)]:[]),a(g?[[0,0],d]:[]),n(g?[l,d]:[]);let v=g?E(l,C(-1,d)):[0,0],k=.24,M=b(v)>k&&b(d)>k,F=C(k/(b(v)||1),v),j=M?C(-k/b(d),d):[0,0];s(M?[E(d,F),E(E(d,F),j),E(d,j)]:[]);let $=Math.atan2(l[1],l[0]),A=Math.atan2(l[0]*m[1]-l[1]*m[0],L(l,m)),z=Math.min(.9,.6*b(l),.6*f),D=B=>C(z,[Math.cos($+A*B/40),Math.sin($+A*B/40)]);o(g?Array.from({length:41},(B,G)=>D(G)):[])});let p=["u","v"].map((l,m)=>i.matrix({name:l,rows:1,columns:2,edit:!0,step:.1,max:4.5,color:`c${m+1}`}).element),u=i.readouts([["dot","dot product u · v"],["norm_u","length of u"],["norm_v","length of v"],["cosine","cosine",tt],["angle","angle",l=>w(l,2),"°"],["shadow","shadow of u on v"],["rest","rest of u"]]),h=r("p",{class:"help"},"Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).");i.add(r("div",{class:"columns"},r("div",{},t.svg,h),r("div",{},...p,u))),i.addBelow(nt(i))}function nt(i){let[t,e,a]=[140,90,98],n=c=>10+(c+1)/2*(t-20),s=Y.map(c=>{let p=U(c),u=(t-20)/S,h=p.map((d,f)=>{let g=d/.5*e;return r("rect",{class:"c1 bin",x:n(-1)+f*u,y:a-g,width:u-.8,height:g})}),l=[-1,0,1].map(d=>r("text",{class:"tick",x:n(d),y:a+15,"text-anchor":"middle"},w(d))),m=r("line",{class:"c2",y1:2,y2:a,"stroke-width":2});return i.watch(({hidden:d},{cosine:f})=>{let g=!d&&typeof f=="number";N(m,{visibility:g?null:"hidden",x1:g?n(f):0,x2:g?n(f):0})}),r("svg",{viewBox:`0 0 ${t} ${a+36}`,role:"img","aria-label":`Histogram of the cosine, ${c} components`},...h,r("line",{class:"axis",x1:n(-1),x2:n(1),y1:a,y2:a}),...l,m,r("text",{class:"tick",x:t/2,y:a+32,"text-anchor":"middle"},`${c} components`))});return r("div",{},r("p",{class:"help",style:"margin-top:1rem"},"A plane is not typical. Each bar is the share of all directions whose cosine with u lies in its tenth, on one scale up to one half. The upright line is the cosine of u and v."),r("div",{class:"trio"},...s))}var H={name:"vectors",title:"Two arrows, their dot product, angle and projection",question:"How large is the angle between u and v?",task:"Guess the angle, then show the numbers. Turn v until the dot product is 0. Reset, then make v twice as long: which readings double, and which stay?",seen:"The angle was 45°, and the shadow of u on v was v itself. The dot product is 0 exactly at a right angle and changes its sign there. A longer v doubles the dot product and its own length; the angle, the cosine and the shadow of u on v do not change.",leftOut:"Left out: all components but two. The formulas are the same for any number of them.",start:{u:[3,1],v:[1,2]},compute:Q,python:({u:i,v:t})=>`import numpy as np
import nnla

u, v = np.array(${T(i)}), np.array(${T(t)})
print(nnla.dot(u, v), nnla.norm(u), nnla.norm(v))
cosine = nnla.cosine_similarity(u, v)
print(cosine, np.degrees(np.arccos(cosine)))
shadow = nnla.project(u, v)
print(shadow, u - shadow)`,build:et};var dt=R(H);export{dt as default};
