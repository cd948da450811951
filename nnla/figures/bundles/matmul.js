var _=`.nnla-live {
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
`;var V=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function l(n,t={},...e){let r=V.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return M(r,t),r.append(...e),r}function M(n,t){for(let[e,r]of Object.entries(t))typeof r=="function"?n.addEventListener(e,r):r===!1||r==null?n.removeAttribute(e):n.setAttribute(e,r===!0?"":r);return n}function g(n,t=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(r=>g(r,t)).join(", ")})`;if(!Number.isFinite(n))return n>0?"∞":"−∞";let e=Number(n.toFixed(t))||0;return String(e).replace("-","−")}var z=n=>Array.isArray(n)?`[${n.map(z).join(", ")}]`:String(Number(n.toPrecision(12))),S=(n,t,e)=>Math.min(e,Math.max(t,n)),Z=(n,t)=>Number((Math.round(n/t)*t).toFixed(6))||0,j=class{constructor(t,e,r){this.figure=t,this.model=e,this.root=r,this.watchers=[],this.body=l("div"),this.below=l("div"),this.status=l("div",{class:"status",role:"status"})}get state(){let t=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(t.map(e=>[e,this.model.get(e)]))}set(t){for(let[e,r]of Object.entries(t))this.model.set(e,r);this.model.save_changes()}watch(t){this.watchers.push(t)}update(){let t=this.state,e=this.figure.compute(t);for(let r of this.watchers)r(t,e)}add(...t){this.body.append(...t)}addBelow(...t){this.below.append(...t)}data(t,e=g,r=""){let a=l("data",{"data-name":t}),[o,...i]=t.split("."),d=m=>i.reduce((u,c)=>u?.[c],m[o])??"";return this.watch((m,u)=>H(a,d(u),m.hidden,e,r)),a}readouts(t){let e=l("dl");for(let[r,a,o,i]of t)e.append(l("dt",{},a),l("dd",{},this.data(r,o,i)));return e}matrix({name:t,rows:e,columns:r,label:a=t,title:o=a,edit:i=!1,step:d=1,max:m=99,show:u=g,color:c=""}){let s=Array.from({length:e},()=>Array.from({length:r},()=>l("td"))),h=e===1,p=(w,v,y)=>Array.isArray(w?.[0])?w[v]?.[y]:w?.[h?y:v];s.forEach((w,v)=>w.forEach((y,x)=>{let F=h?`component ${x+1}`:`row ${v+1}, column ${x+1}`;if(!i){y.append(this.data(`${t}.${v}.${x}`,u));return}let W=()=>{if(k.value===""||!Number.isFinite(k.valueAsNumber))return;let A=structuredClone(this.state[t]),B=S(k.valueAsNumber,-m,m);Array.isArray(A[0])?A[v][x]=B:A[h?x:v]=B,this.set({[t]:A})},k=l("input",{type:"number",step:d,min:-m,max:m,inputmode:"decimal","aria-label":`${o}, ${F}`,input:W,blur:()=>this.update()});y.append(k),this.watch(A=>{let B=p(A[t],v,x);(document.activeElement!==k||k.valueAsNumber!==B)&&(k.value=String(B))})}));let f=l("table",{class:"matrix",role:"group","aria-label":o},l("tbody",{role:"presentation"},...s.map(w=>l("tr",{role:"presentation"},...w.map(v=>M(v,{role:"presentation"}))))));return{element:l("span",{class:"named"},l("span",{class:`name ${c}`},a,l("span",{class:"equals"}," =")),f),cells:s,table:f}}slider({name:t,label:e,min:r,max:a,step:o,show:i=g}){let d=l("data"),m=l("input",{type:"range",min:r,max:a,step:o,input:()=>this.set({[t]:m.valueAsNumber})});return this.watch(u=>{m.value=String(u[t]),d.textContent=i(u[t]),m.setAttribute("aria-valuetext",i(u[t]))}),l("label",{class:"slider"},l("span",{},e),m,d)}choice({name:t,label:e,options:r}){let a=`nnla-${++G}`,o=r.map(([i])=>l("input",{type:"radio",name:a,value:i,change:()=>this.set({[t]:i})}));return this.watch(i=>o.forEach((d,m)=>d.checked=i[t]===r[m][0])),l("fieldset",{},l("legend",{},e),...r.map(([,i],d)=>l("label",{},o[d],i)))}toggle({name:t,label:e}){let r=l("input",{type:"checkbox",change:()=>this.set({[t]:r.checked})});return this.watch(a=>r.checked=a[t]),l("label",{},r,e)}button(t,e,r={}){return l("button",{type:"button",click:e,...r},t)}plane({reach:t,label:e}){return new L(this,t,e)}say(t,e=""){this.status.replaceChildren(t,...e?[l("pre",{tabindex:0},e)]:[])}},G=0;function H(n,t,e,r,a=""){let o=typeof t=="string";n.classList.toggle("covered",!!e),n.textContent=e?"?":r(t)+(o?"":a);let i=e||o?null:String(t);M(n,{value:i,title:i})}var b=400,L=class{constructor(t,e,r){this.ui=t,this.reach=e,this.scale=b/(2*e),this.svg=l("svg",{viewBox:`0 0 ${b} ${b}`,role:"group","aria-label":r});for(let a=Math.ceil(-e);a<=e;a++){let[o,i]=this.at([a,a]);this.line([0,i],[b,i],a?"grid":"axis"),this.line([o,0],[o,b],a?"grid":"axis")}for(let a=Math.ceil(-e)+1;a<e;a+=e>6?2:1){let[o,i]=this.at([a,a]);a&&(this.put("text",{class:"tick",x:o,y:b/2+15,"text-anchor":"middle"},g(a)),this.put("text",{class:"tick",x:b/2-6,y:i+4,"text-anchor":"end"},g(a)))}}at([t,e]){return[b/2+t*this.scale,b/2-e*this.scale]}put(t,e,...r){let a=l(t,{"aria-hidden":"true",...e},...r);return this.svg.append(a),a}line([t,e],[r,a],o){return this.put("line",{x1:t,y1:e,x2:r,y2:a,class:o})}path(t,e=!1){let r=this.put("path",{class:t});return a=>{let o=a.map(i=>this.at(i).map(d=>d.toFixed(2)).join(" ")).join("L");r.setAttribute("d",a.length?`M${o}${e?"Z":""}`:"")}}text(t){let e=this.put("text",{class:`label ${t}`,"text-anchor":"middle"});return(r,a)=>{let[o,i]=this.at(r);M(e,{x:S(o,14,b-14).toFixed(2),y:S(i+5,16,b-6).toFixed(2)}),e.textContent=a}}arrow(t,e){let r=this.path(`shaft ${t}`),a=this.path(t,!0),o=this.text(`math ${t}`);return i=>{let d=Math.hypot(...i),m=d?i.map(p=>p/d):[0,0],u=Math.min(.036*this.reach*2,d),c=i.map((p,f)=>p-u*m[f]),s=[-m[1]*u*.42,m[0]*u*.42];r(d?[[0,0],c]:[]),a(d?[i,c.map((p,f)=>p+s[f]),c.map((p,f)=>p-s[f])]:[]);let h=d?[m[0]-.8*m[1],m[1]+.8*m[0]]:[.7,.7];o(i.map((p,f)=>p+.09*this.reach*h[f]),e)}}handle({label:t,color:e,step:r,get:a,change:o,most:i=this.reach*.9}){let{ui:d}=this,m=c=>d.set(o(c.map(s=>S(Z(s,r),-i,i)),d.state)),u=l("g",{class:`handle ${e}`,tabindex:0,role:"slider","aria-label":t,"aria-roledescription":"two-way slider","aria-valuemin":-i,"aria-valuemax":i,pointerdown:c=>{u.setPointerCapture(c.pointerId),u.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!u.hasPointerCapture(c.pointerId))return;let s=this.svg.getBoundingClientRect(),h=Math.min(s.width,s.height),p=(c.clientX-s.left-s.width/2)/h,f=(c.clientY-s.top-s.height/2)/h;m([p*2*this.reach,-f*2*this.reach])},keydown:c=>{let s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!s)return;c.preventDefault();let h=c.shiftKey?Math.max(1,r):r,p=a(d.state);m(p.map((f,$)=>f+s[$]*h))}},l("circle",{class:"reach",r:20}),l("circle",{class:"knob",r:11}));return this.svg.append(u),d.watch(c=>{let s=a(c);M(u,{transform:`translate(${this.at(s).map(h=>h.toFixed(2)).join(" ")})`,"aria-valuenow":s[0],"aria-valuetext":`${t}: ${g(s[0])} to the right, ${g(s[1])} up`})}),u}};function J(n,t,e){document.getElementById("nnla-figures")||document.head.append(l("style",{id:"nnla-figures"},_));let r=l("div",{class:"nnla-live",role:"group","aria-label":n.title}),a=new j(n,e,r),o=structuredClone(e.first??a.state);n.build(a);let i=a.button("",()=>a.set({hidden:!a.state.hidden}));a.watch(c=>{i.textContent=c.hidden?"Show the numbers":"Hide the numbers",i.classList.toggle("main",!!c.hidden)});let d=async()=>{let c=n.python(a.state),s=await navigator.clipboard?.writeText(c).then(()=>!0,()=>!1);a.say(s?"Copied:":"As Python:",c)},m=()=>document.fullscreenElement?document.exitFullscreen():r.requestFullscreen();r.append(l("p",{class:"question"},n.question),l("p",{},`Try: ${n.task}`),a.body,l("div",{class:"bar"},i,a.button("Reset",()=>{a.set(structuredClone(o)),a.say("")}),a.button("Copy as Python",d),a.button("Full screen",m)),a.status,a.below,l("details",{},l("summary",{},"What was seen"),l("p",{},n.seen)),l("p",{class:"left-out"},n.leftOut));for(let c of r.querySelectorAll("button, input, summary, [tabindex]"))c.setAttribute("data-lm-suppress-shortcuts","true");t.prepend(r);let u=()=>a.update();return e.on("change",u),u(),()=>e.off("change",u)}var q=n=>({render:({model:t,el:e})=>J(n,e,t)});var O="₀₁₂₃₄₅₆₇₈₉",E={entries:8,columns:4,rows:2,outer:3},N=(n,t)=>n.map(e=>e[t]),K=(n,t)=>n.reduce((e,r,a)=>e+r*t[a],0),U=(n,t)=>n.map(e=>t[0].map((r,a)=>K(e,N(t,a)))),X=(n,t)=>n.map(e=>t.map(r=>e*r)),Y=(n,t)=>n.map((e,r)=>e.map((a,o)=>a+t[r][o])),R=(n,t)=>t?n.slice(0,-1):n,C=({way:n,step:t})=>Math.max(0,Math.min(E[n],Math.round(t)));function Q({way:n,step:t},e,r){let a=C({way:n,step:t});return n==="entries"?4*e+r<a:n==="columns"?r<a:n==="rows"?e<a:a>0}function tt(n){let t=C(n)-1,[e,r]={entries:[Math.floor(t/4),t%4],columns:[-1,t],rows:[t,-1],outer:[-1,-1]}[n.way];if(t<0||n.missing)return{A:()=>!1,B:()=>!1,C:()=>!1};if(n.way==="outer")return{A:(o,i)=>i===t,B:o=>o===t,C:()=>!0};let a=(o,i)=>o<0||o===i;return{A:o=>a(e,o),B:(o,i)=>a(r,i),C:(o,i)=>a(e,o)&&a(r,i)}}function et(n){let{A:t,way:e,missing:r}=n,a=R(n.B,r),o=C(n),i=t.map(()=>n.B[0].map(()=>""));if(r)return{C:i,term:i,total:"none: there is no product"};let d=a.map((c,s)=>X(N(t,s),c));return{C:(e==="outer"&&o?d.slice(0,o).reduce(Y):U(t,a)).map((c,s)=>c.map((h,p)=>Q(n,s,p)?h:"")),term:e==="outer"&&o?d[o-1]:i,total:t.length*a.length*a[0].length}}var nt=(n,t)=>`${g(n)}·${t<0?`(${g(t)})`:g(t)}`,P=(n,t)=>`${g(n)}·${g(t)}`,T=n=>n.join(" + ").replaceAll("+ −","− ");function at(n,{C:t}){let{A:e,B:r,way:a,missing:o,hidden:i}=n;if(o)return`Not even the first number can be computed: a row of A has ${e[0].length} numbers, a column of B only ${r.length-1}. The inner sizes must agree.`;let d=C(n)-1;if(d<0)return"Before you press Next: say the first number.";let m=c=>i?"?":g(c);if(a==="entries"){let[c,s]=[Math.floor(d/4),d%4];return`C${O[c+1]}${O[s+1]} = ${T(e[c].map((h,p)=>nt(h,r[p][s])))} = ${m(t[c][s])}`}if(a==="columns")return`Column ${d+1} of C = ${T(r.map((c,s)=>P(c[d],N(e,s))))} = ${m(N(t,d))}`;if(a==="rows")return`Row ${d+1} of C = ${T(e[d].map((c,s)=>P(c,r[s])))} = ${m(t[d])}`;let u=d===0?" Its rows are multiples of one row.":"";return`Column ${d+1} of A times row ${d+1} of B is a whole table, added to the sum so far: ${d+1} of ${r.length}.${u}`}function rt(n){let t=n.matrix({name:"A",rows:2,columns:3,edit:!0,title:"A",color:"c1"}),e=n.matrix({name:"B",rows:3,columns:4,edit:!0,title:"B",color:"c2"}),r=n.matrix({name:"C",rows:2,columns:4,title:"C = AB",label:"C",color:"c3"}),a=n.matrix({name:"term",rows:2,columns:4,title:"the table of this step",label:"this step’s table"}),o=l("p",{class:"working",role:"status"}),i=l("span",{class:"help"}),d=s=>()=>n.set({step:Math.max(0,Math.min(E[n.state.way],C(n.state)+s))}),m=n.button("Next",d(1),{class:"main"}),u=n.button("Back",d(-1)),c=n.choice({name:"way",label:"One step is",options:[["entries","an entry"],["columns","a column"],["rows","a row"],["outer","an outer product"]]});c.addEventListener("change",()=>n.set({step:0})),n.watch((s,h)=>{let p=C(s),f=tt(s);for(let[$,w]of[[t,"A"],[e,"B"],[r,"C"]])$.cells.forEach((v,y)=>v.forEach((x,F)=>{x.classList.toggle({A:"mark1",B:"mark2",C:"mark3"}[w],f[w](y,F))}));for(let $ of e.cells[2])$.classList.toggle("gone",s.missing);a.element.style.display=s.way==="outer"?"":"none",o.textContent=at(s,h),i.textContent=`Step ${p} of ${E[s.way]}`,m.disabled=s.missing||p===E[s.way],u.disabled=s.missing||p===0}),n.add(c,l("div",{class:"columns"},l("div",{class:"falk"},e.element,t.element,r.element),l("div",{},l("div",{class:"bar",style:"margin-top: 0; align-items: center"},u,m,i),o,l("div",{class:"falk alone"},a.element),n.readouts([["total","multiplications in all"]]),l("p",{style:"margin-top: .6rem"},n.toggle({name:"missing",label:"take the last row out of B"})))))}var I={name:"matmul",title:"The product of two matrices, step by step, in four ways",question:"What is the next number of C = AB?",task:"Say each number before you press Next. Then choose outer products: what does C look like after the first of the three steps? Then take a row out of B.",seen:"All four ways use the same 24 multiplications and end with the same 8 numbers. After one outer product every place is filled, and the rows are multiples of one row. With a row of B missing not even the first number can be computed.",leftOut:"Left out: the bias of a layer. Row n of A, read to the right, and column m of B, read down, meet at entry n, m of C.",start:{A:[[2,3,4],[5,-2,6]],B:[[5,1,8,2],[3,6,4,9],[7,10,11,12]],way:"entries",step:1,missing:!1},compute:et,python:({A:n,B:t,way:e,missing:r})=>`import numpy as np
import nnla

A = np.array(${z(n)})
B = np.array(${z(R(t,r))})
print("multiplications:", A.size * B.shape[1])
try:
    print(nnla.matmul_by_${e==="outer"?"outer_products":e}(A, B))
except ValueError as error:
    print(error)`,build:rt};var ut=q(I);export{ut as default};
