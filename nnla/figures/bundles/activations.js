var T=`.nnla-live {
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
`;var D=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(a,t={},...e){let i=D.has(a)?document.createElementNS("http://www.w3.org/2000/svg",a):document.createElement(a);return y(i,t),i.append(...e),i}function y(a,t){for(let[e,i]of Object.entries(t))typeof i=="function"?a.addEventListener(e,i):i===!1||i==null?a.removeAttribute(e):a.setAttribute(e,i===!0?"":i);return a}function v(a,t=4){if(typeof a=="string")return a;if(Array.isArray(a))return`(${a.map(i=>v(i,t)).join(", ")})`;if(!Number.isFinite(a))return a>0?"∞":"−∞";let e=Number(a.toFixed(t))||0;return String(e).replace("-","−")}function C(a,t=2){if(typeof a=="string"||a===0||Math.abs(a)>=.001&&Math.abs(a)<1e4)return v(a);let[e,i]=a.toExponential(t-1).split("e"),n=[...String(Number(i))].map(l=>l==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(l)]).join("");return`${v(Number(e),t)}·10${n}`}var S=(a,t,e)=>Math.min(e,Math.max(t,a)),H=(a,t)=>Number((Math.round(a/t)*t).toFixed(6))||0,j=class{constructor(t,e,i){this.figure=t,this.model=e,this.root=i,this.watchers=[],this.body=r("div"),this.below=r("div"),this.status=r("div",{class:"status",role:"status"})}get state(){let t=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(t.map(e=>[e,this.model.get(e)]))}set(t){for(let[e,i]of Object.entries(t))this.model.set(e,i);this.model.save_changes()}watch(t){this.watchers.push(t)}update(){let t=this.state,e=this.figure.compute(t);for(let i of this.watchers)i(t,e)}add(...t){this.body.append(...t)}addBelow(...t){this.below.append(...t)}data(t,e=v,i=""){let n=r("data",{"data-name":t}),[l,...o]=t.split("."),c=d=>o.reduce((p,s)=>p?.[s],d[l])??"";return this.watch((d,p)=>W(n,c(p),d.hidden,e,i)),n}readouts(t){let e=r("dl");for(let[i,n,l,o]of t)e.append(r("dt",{},n),r("dd",{},this.data(i,l,o)));return e}matrix({name:t,rows:e,columns:i,label:n=t,title:l=n,edit:o=!1,step:c=1,max:d=99,show:p=v,color:s=""}){let h=Array.from({length:e},()=>Array.from({length:i},()=>r("td"))),f=e===1,m=(w,g,x)=>Array.isArray(w?.[0])?w[g]?.[x]:w?.[f?x:g];h.forEach((w,g)=>w.forEach((x,$)=>{let R=f?`component ${$+1}`:`row ${g+1}, column ${$+1}`;if(!o){x.append(this.data(`${t}.${g}.${$}`,p));return}let I=()=>{if(k.value===""||!Number.isFinite(k.valueAsNumber))return;let A=structuredClone(this.state[t]),z=S(k.valueAsNumber,-d,d);Array.isArray(A[0])?A[g][$]=z:A[f?$:g]=z,this.set({[t]:A})},k=r("input",{type:"number",step:c,min:-d,max:d,inputmode:"decimal","aria-label":`${l}, ${R}`,input:I,blur:()=>this.update()});x.append(k),this.watch(A=>{let z=m(A[t],g,$);(document.activeElement!==k||k.valueAsNumber!==z)&&(k.value=String(z))})}));let u=r("table",{class:"matrix",role:"group","aria-label":l},r("tbody",{role:"presentation"},...h.map(w=>r("tr",{role:"presentation"},...w.map(g=>y(g,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${s}`},n,r("span",{class:"equals"}," =")),u),cells:h,table:u}}slider({name:t,label:e,min:i,max:n,step:l,show:o=v}){let c=r("data"),d=r("input",{type:"range",min:i,max:n,step:l,input:()=>this.set({[t]:d.valueAsNumber})});return this.watch(p=>{d.value=String(p[t]),c.textContent=o(p[t]),d.setAttribute("aria-valuetext",o(p[t]))}),r("label",{class:"slider"},r("span",{},e),d,c)}choice({name:t,label:e,options:i}){let n=`nnla-${++U}`,l=i.map(([o])=>r("input",{type:"radio",name:n,value:o,change:()=>this.set({[t]:o})}));return this.watch(o=>l.forEach((c,d)=>c.checked=o[t]===i[d][0])),r("fieldset",{},r("legend",{},e),...i.map(([,o],c)=>r("label",{},l[c],o)))}toggle({name:t,label:e}){let i=r("input",{type:"checkbox",change:()=>this.set({[t]:i.checked})});return this.watch(n=>i.checked=n[t]),r("label",{},i,e)}button(t,e,i={}){return r("button",{type:"button",click:e,...i},t)}plane({reach:t,label:e}){return new L(this,t,e)}say(t,e=""){this.status.replaceChildren(t,...e?[r("pre",{tabindex:0},e)]:[])}},U=0;function W(a,t,e,i,n=""){let l=typeof t=="string";a.classList.toggle("covered",!!e),a.textContent=e?"?":i(t)+(l?"":n);let o=e||l?null:String(t);y(a,{value:o,title:o})}var b=400,L=class{constructor(t,e,i){this.ui=t,this.reach=e,this.scale=b/(2*e),this.svg=r("svg",{viewBox:`0 0 ${b} ${b}`,role:"group","aria-label":i});for(let n=Math.ceil(-e);n<=e;n++){let[l,o]=this.at([n,n]);this.line([0,o],[b,o],n?"grid":"axis"),this.line([l,0],[l,b],n?"grid":"axis")}for(let n=Math.ceil(-e)+1;n<e;n+=e>6?2:1){let[l,o]=this.at([n,n]);n&&(this.put("text",{class:"tick",x:l,y:b/2+15,"text-anchor":"middle"},v(n)),this.put("text",{class:"tick",x:b/2-6,y:o+4,"text-anchor":"end"},v(n)))}}at([t,e]){return[b/2+t*this.scale,b/2-e*this.scale]}put(t,e,...i){let n=r(t,{"aria-hidden":"true",...e},...i);return this.svg.append(n),n}line([t,e],[i,n],l){return this.put("line",{x1:t,y1:e,x2:i,y2:n,class:l})}path(t,e=!1){let i=this.put("path",{class:t});return n=>{let l=n.map(o=>this.at(o).map(c=>c.toFixed(2)).join(" ")).join("L");i.setAttribute("d",n.length?`M${l}${e?"Z":""}`:"")}}text(t){let e=this.put("text",{class:`label ${t}`,"text-anchor":"middle"});return(i,n)=>{let[l,o]=this.at(i);y(e,{x:S(l,14,b-14).toFixed(2),y:S(o+5,16,b-6).toFixed(2)}),e.textContent=n}}arrow(t,e){let i=this.path(`shaft ${t}`),n=this.path(t,!0),l=this.text(`math ${t}`);return o=>{let c=Math.hypot(...o),d=c?o.map(m=>m/c):[0,0],p=Math.min(.036*this.reach*2,c),s=o.map((m,u)=>m-p*d[u]),h=[-d[1]*p*.42,d[0]*p*.42];i(c?[[0,0],s]:[]),n(c?[o,s.map((m,u)=>m+h[u]),s.map((m,u)=>m-h[u])]:[]);let f=c?[d[0]-.8*d[1],d[1]+.8*d[0]]:[.7,.7];l(o.map((m,u)=>m+.09*this.reach*f[u]),e)}}handle({label:t,color:e,step:i,get:n,change:l,most:o=this.reach*.9}){let{ui:c}=this,d=s=>c.set(l(s.map(h=>S(H(h,i),-o,o)),c.state)),p=r("g",{class:`handle ${e}`,tabindex:0,role:"slider","aria-label":t,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:s=>{p.setPointerCapture(s.pointerId),p.focus({preventScroll:!0}),s.preventDefault()},pointermove:s=>{if(!p.hasPointerCapture(s.pointerId))return;let h=this.svg.getBoundingClientRect(),f=Math.min(h.width,h.height),m=(s.clientX-h.left-h.width/2)/f,u=(s.clientY-h.top-h.height/2)/f;d([m*2*this.reach,-u*2*this.reach])},keydown:s=>{let h={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[s.key];if(!h)return;s.preventDefault();let f=s.shiftKey?Math.max(1,i):i,m=n(c.state);d(m.map((u,M)=>u+h[M]*f))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(p),c.watch(s=>{let h=n(s);y(p,{transform:`translate(${this.at(h).map(f=>f.toFixed(2)).join(" ")})`,"aria-valuenow":h[0],"aria-valuetext":`${t}: ${v(h[0])} to the right, ${v(h[1])} up`})}),p}};function G(a,t,e){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},T));let i=r("div",{class:"nnla-live",role:"group","aria-label":a.title}),n=new j(a,e,i),l=structuredClone(e.first??n.state);a.build(n);let o=n.button("",()=>n.set({hidden:!n.state.hidden}));n.watch(s=>{o.textContent=s.hidden?"Show the numbers":"Hide the numbers",o.classList.toggle("main",!!s.hidden)});let c=async()=>{let s=a.python(n.state),h=await navigator.clipboard?.writeText(s).then(()=>!0,()=>!1);n.say(h?"Copied:":"As Python:",s)},d=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(r("p",{class:"question"},a.question),r("p",{},`Try: ${a.task}`),n.body,r("div",{class:"bar"},o,n.button("Reset",()=>{n.set(structuredClone(l)),n.say("")}),n.button("Copy as Python",c),n.button("Full screen",d)),n.status,n.below,r("details",{},r("summary",{},"What was seen"),r("p",{},a.seen)),r("p",{class:"left-out"},a.leftOut));for(let s of i.querySelectorAll("button, input, summary, [tabindex]"))s.setAttribute("data-lm-suppress-shortcuts","true");t.prepend(i);let p=()=>n.update();return e.on("change",p),p(),()=>e.off("change",p)}var O=a=>({render:({model:t,el:e})=>G(a,e,t)});var q=20,[E,N]=[-12,8],V=a=>1/(1+Math.exp(-a)),B={sigmoid:[V,a=>a*(1-a)],tanh:[Math.tanh,a=>1-a*a],relu:[a=>Math.max(a,0),(a,t)=>+(t>0)],identity:[a=>a,()=>1]};function Z({activation:a,x:t,w:e,depth:i}){let[n,l]=B[a],o={z:[],h:[],factor:[],gradient:[]},[c,d]=[t,1];for(let p=0;p<i;p++){let s=e*c;c=n(s);let h=e*l(c,s);d*=h,o.z.push(s),o.h.push(c),o.factor.push(h),o.gradient.push(d)}return{...o,slope:l(n(e*t),e*t),first:n(e*t),end:c,arrives:d}}var J={sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",identity:"identity"};function K(a){let t=a.plane({reach:5,label:"The activation's curve with its tangent, on equal axes"}),e=t.path("curve c1"),i=t.path("curve c2"),n=t.path("dotted"),l=t.put("circle",{class:"c2",r:5.5}),o=new F;a.watch((s,h)=>{let[f]=B[s.activation],m=s.w*s.x;e(Array.from({length:201},(g,x)=>[(x-100)/20,f((x-100)/20)]));let u=Math.abs(m)<=5;i(u?[-1.6,1.6].map(g=>[m+g,h.first+g*h.slope]):[]),n(u?[[m,0],[m,h.first]]:[]);let[M,w]=t.at([m,h.first]);y(l,{cx:M,cy:w,visibility:u?null:"hidden"}),o.draw(s.hidden?[]:[1,...h.gradient])});let c=a.choice({name:"activation",label:"Activation φ",options:Object.entries(J)}),d=r("div",{},a.slider({name:"x",label:"input x",min:-5,max:5,step:.1}),a.slider({name:"w",label:"weight w",min:-5,max:5,step:.1}),a.slider({name:"depth",label:"layers",min:1,max:q,step:1})),p=a.readouts([["first","φ(wx), the first unit"],["slope","slope of φ there"],["end","signal at the end",C],["arrives","gradient that arrives",C]]);a.add(c,d,r("div",{class:"columns"},r("div",{},t.svg,r("p",{class:"help"},"The curve of φ and its tangent at z = wx, the first unit’s input.")),r("div",{},o.svg,r("p",{class:"help"},"Size of the gradient after 0, 1, 2, … layers. The axis is logarithmic, and 0 has no place on it but the bottom line."),p))),a.addBelow(X(a))}function X(a){let t=[["z","z = wh"],["h","h = φ(z)"],["factor","w·φ′(z)"],["gradient","product so far"]],e=r("tbody");for(let n=0;n<q;n++){let l=r("tr",{},r("th",{scope:"row"},String(n+1)));for(let[o]of t)l.append(r("td",{},a.data(`${o}.${n}`,C)));a.watch(({depth:o})=>l.style.display=n<o?"":"none"),e.append(l)}let i=r("tr",{},r("th",{scope:"col"},"layer"),...t.map(([,n])=>r("th",{scope:"col"},n)));return r("details",{},r("summary",{},"Every layer’s numbers"),r("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Every layer’s numbers"},r("table",{class:"list"},r("thead",{},i),e)))}var F=class{constructor(){this.svg=r("svg",{viewBox:"0 0 400 260",role:"img","aria-label":"Size of the gradient after each layer, on a logarithmic axis"});for(let t=E;t<=N;t+=4){let e=this.y(t);this.svg.append(r("line",{class:t?"grid":"axis",x1:52,x2:392,y1:e,y2:e}),r("text",{class:"tick",x:46,y:e+4,"text-anchor":"end"},t?C(10**t,1).replace("1·",""):"1"))}for(let t=0;t<=q;t+=5)this.svg.append(r("text",{class:"tick",x:this.x(t),y:250,"text-anchor":"middle"},v(t)));this.line=r("path",{class:"curve c3"}),this.dots=r("g",{class:"c3"}),this.svg.append(this.line,this.dots)}x(t){return 60+t*16.3}y(t){return 14+(N-t)/(N-E)*216}draw(t){let e=t.map((i,n)=>{let l=i===0?E:Math.log10(Math.abs(i));return[this.x(n),this.y(Math.max(E,Math.min(N,l)))]});y(this.line,{d:e.length?`M${e.map(i=>i.join(" ")).join("L")}`:null}),this.dots.replaceChildren(...e.map(([i,n],l)=>r("circle",{cx:i,cy:n,r:t[l]===0?2:3.6})))}},P={name:"activations",title:"An activation's curve and tangent, and the gradient through a chain of layers",question:"How much of the gradient arrives through ten sigmoids in a row?",task:"Guess, then show the numbers. Choose tanh and ReLU. Move x to 3. Can a larger w help the sigmoid?",seen:"About 4·10⁻⁷ arrives: each sigmoid passes on at most a quarter. tanh passes everything at 0, and 5·10⁻⁴ from x = 3. ReLU passes everything while it is on and exactly nothing when it is off. With w = 4 the first sigmoid passes everything, but the next ones are saturated, and 7·10⁻¹⁰ is left; ReLU with w = 4 grows to 10⁶.",leftOut:"Left out: a layer has many units; there the singular values of its weights decide. And no bias here.",start:{activation:"sigmoid",x:0,w:1,depth:10},compute:Z,python:({activation:a,x:t,w:e,depth:i})=>`import numpy as np
import nnla

h, gradient = np.array(${t}.0), np.array(1.0)
for layer in range(${i}):
    z = ${e} * h
    h = nnla.${a}(z)
    slope = nnla.${a}_vjp(np.array(1.0), h, z)
    gradient = gradient * ${e} * slope
    if layer == 0:
        print(h, slope)
print(h, gradient)`.replace(/(\.\d+)\.0\)/,"$1)"),build:K};var rt=O(P);export{rt as default};
