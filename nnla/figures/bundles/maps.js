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
`;var Y=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function o(n,e={},...t){let a=Y.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return B(a,e),a.append(...t),a}function B(n,e){for(let[t,a]of Object.entries(e))typeof a=="function"?n.addEventListener(t,a):a===!1||a==null?n.removeAttribute(t):n.setAttribute(t,a===!0?"":a);return n}function $(n,e=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(a=>$(a,e)).join(", ")})`;if(!Number.isFinite(n))return n>0?"∞":"−∞";let t=Number(n.toFixed(e))||0;return String(t).replace("-","−")}var F=n=>Array.isArray(n)?`[${n.map(F).join(", ")}]`:String(Number(n.toPrecision(12))),N=(n,e,t)=>Math.min(t,Math.max(e,n)),Z=(n,e)=>Number((Math.round(n/e)*e).toFixed(6))||0,P=class{constructor(e,t,a){this.figure=e,this.model=t,this.root=a,this.watchers=[],this.body=o("div"),this.below=o("div"),this.status=o("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,a]of Object.entries(e))this.model.set(t,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let a of this.watchers)a(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=$,a=""){let r=o("data",{"data-name":e}),[l,...i]=e.split("."),c=s=>i.reduce((h,d)=>h?.[d],s[l])??"";return this.watch((s,h)=>J(r,c(h),s.hidden,t,a)),r}readouts(e){let t=o("dl");for(let[a,r,l,i]of e)t.append(o("dt",{},r),o("dd",{},this.data(a,l,i)));return t}matrix({name:e,rows:t,columns:a,label:r=e,title:l=r,edit:i=!1,step:c=1,max:s=99,show:h=$,color:d=""}){let u=Array.from({length:t},()=>Array.from({length:a},()=>o("td"))),b=t===1,g=(M,w,C)=>Array.isArray(M?.[0])?M[w]?.[C]:M?.[b?C:w];u.forEach((M,w)=>M.forEach((C,k)=>{let z=b?`component ${k+1}`:`row ${w+1}, column ${k+1}`;if(!i){C.append(this.data(`${e}.${w}.${k}`,h));return}let W=()=>{if(p.value===""||!Number.isFinite(p.valueAsNumber))return;let m=structuredClone(this.state[e]),x=N(p.valueAsNumber,-s,s);Array.isArray(m[0])?m[w][k]=x:m[b?k:w]=x,this.set({[e]:m})},p=o("input",{type:"number",step:c,min:-s,max:s,inputmode:"decimal","aria-label":`${l}, ${z}`,input:W,blur:()=>this.update()});C.append(p),this.watch(m=>{let x=g(m[e],w,k);(document.activeElement!==p||p.valueAsNumber!==x)&&(p.value=String(x))})}));let v=o("table",{class:"matrix",role:"group","aria-label":l},o("tbody",{role:"presentation"},...u.map(M=>o("tr",{role:"presentation"},...M.map(w=>B(w,{role:"presentation"}))))));return{element:o("span",{class:"named"},o("span",{class:`name ${d}`},r,o("span",{class:"equals"}," =")),v),cells:u,table:v}}slider({name:e,label:t,min:a,max:r,step:l,show:i=$}){let c=o("data"),s=o("input",{type:"range",min:a,max:r,step:l,input:()=>this.set({[e]:s.valueAsNumber})});return this.watch(h=>{s.value=String(h[e]),c.textContent=i(h[e]),s.setAttribute("aria-valuetext",i(h[e]))}),o("label",{class:"slider"},o("span",{},t),s,c)}choice({name:e,label:t,options:a}){let r=`nnla-${++G}`,l=a.map(([i])=>o("input",{type:"radio",name:r,value:i,change:()=>this.set({[e]:i})}));return this.watch(i=>l.forEach((c,s)=>c.checked=i[e]===a[s][0])),o("fieldset",{},o("legend",{},t),...a.map(([,i],c)=>o("label",{},l[c],i)))}toggle({name:e,label:t}){let a=o("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(r=>a.checked=r[e]),o("label",{},a,t)}button(e,t,a={}){return o("button",{type:"button",click:t,...a},e)}plane({reach:e,label:t}){return new T(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[o("pre",{tabindex:0},t)]:[])}},G=0;function J(n,e,t,a,r=""){let l=typeof e=="string";n.classList.toggle("covered",!!t),n.textContent=t?"?":a(e)+(l?"":r);let i=t||l?null:String(e);B(n,{value:i,title:i})}var A=400,T=class{constructor(e,t,a){this.ui=e,this.reach=t,this.scale=A/(2*t),this.svg=o("svg",{viewBox:`0 0 ${A} ${A}`,role:"group","aria-label":a});for(let r=Math.ceil(-t);r<=t;r++){let[l,i]=this.at([r,r]);this.line([0,i],[A,i],r?"grid":"axis"),this.line([l,0],[l,A],r?"grid":"axis")}for(let r=Math.ceil(-t)+1;r<t;r+=t>6?2:1){let[l,i]=this.at([r,r]);r&&(this.put("text",{class:"tick",x:l,y:A/2+15,"text-anchor":"middle"},$(r)),this.put("text",{class:"tick",x:A/2-6,y:i+4,"text-anchor":"end"},$(r)))}}at([e,t]){return[A/2+e*this.scale,A/2-t*this.scale]}put(e,t,...a){let r=o(e,{"aria-hidden":"true",...t},...a);return this.svg.append(r),r}line([e,t],[a,r],l){return this.put("line",{x1:e,y1:t,x2:a,y2:r,class:l})}path(e,t=!1){let a=this.put("path",{class:e});return r=>{let l=r.map(i=>this.at(i).map(c=>c.toFixed(2)).join(" ")).join("L");a.setAttribute("d",r.length?`M${l}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,r)=>{let[l,i]=this.at(a);B(t,{x:N(l,14,A-14).toFixed(2),y:N(i+5,16,A-6).toFixed(2)}),t.textContent=r}}arrow(e,t){let a=this.path(`shaft ${e}`),r=this.path(e,!0),l=this.text(`math ${e}`);return i=>{let c=Math.hypot(...i),s=c?i.map(g=>g/c):[0,0],h=Math.min(.036*this.reach*2,c),d=i.map((g,v)=>g-h*s[v]),u=[-s[1]*h*.42,s[0]*h*.42];a(c?[[0,0],d]:[]),r(c?[i,d.map((g,v)=>g+u[v]),d.map((g,v)=>g-u[v])]:[]);let b=c?[s[0]-.8*s[1],s[1]+.8*s[0]]:[.7,.7];l(i.map((g,v)=>g+.09*this.reach*b[v]),t)}}handle({label:e,color:t,step:a,get:r,change:l,most:i=this.reach*.9}){let{ui:c}=this,s=d=>c.set(l(d.map(u=>N(Z(u,a),-i,i)),c.state)),h=o("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-i,"aria-valuemax":i,pointerdown:d=>{h.setPointerCapture(d.pointerId),h.focus({preventScroll:!0}),d.preventDefault()},pointermove:d=>{if(!h.hasPointerCapture(d.pointerId))return;let u=this.svg.getBoundingClientRect(),b=Math.min(u.width,u.height),g=(d.clientX-u.left-u.width/2)/b,v=(d.clientY-u.top-u.height/2)/b;s([g*2*this.reach,-v*2*this.reach])},keydown:d=>{let u={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[d.key];if(!u)return;d.preventDefault();let b=d.shiftKey?Math.max(1,a):a,g=r(c.state);s(g.map((v,S)=>v+u[S]*b))}},o("circle",{class:"reach",r:20}),o("circle",{class:"knob",r:11}));return this.svg.append(h),c.watch(d=>{let u=r(d);B(h,{transform:`translate(${this.at(u).map(b=>b.toFixed(2)).join(" ")})`,"aria-valuenow":u[0],"aria-valuetext":`${e}: ${$(u[0])} to the right, ${$(u[1])} up`})}),h}};function K(n,e,t){document.getElementById("nnla-figures")||document.head.append(o("style",{id:"nnla-figures"},_));let a=o("div",{class:"nnla-live",role:"group","aria-label":n.title}),r=new P(n,t,a),l=structuredClone(t.first??r.state);n.build(r);let i=r.button("",()=>r.set({hidden:!r.state.hidden}));r.watch(d=>{i.textContent=d.hidden?"Show the numbers":"Hide the numbers",i.classList.toggle("main",!!d.hidden)});let c=async()=>{let d=n.python(r.state),u=await navigator.clipboard?.writeText(d).then(()=>!0,()=>!1);r.say(u?"Copied:":"As Python:",d)},s=()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen();a.append(o("p",{class:"question"},n.question),o("p",{},`Try: ${n.task}`),r.body,o("div",{class:"bar"},i,r.button("Reset",()=>{r.set(structuredClone(l)),r.say("")}),r.button("Copy as Python",c),r.button("Full screen",s)),r.status,r.below,o("details",{},o("summary",{},"What was seen"),o("p",{},n.seen)),o("p",{class:"left-out"},n.leftOut));for(let d of a.querySelectorAll("button, input, summary, [tabindex]"))d.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(a);let h=()=>r.update();return t.on("change",h),h(),()=>t.off("change",h)}var L=n=>({render:({model:e,el:t})=>K(n,t,e)});var V=4,X=1e-12,Q=(n,e)=>n.map(t=>e[0].map((a,r)=>t.reduce((l,i,c)=>l+i*e[c][r],0))),U=n=>n[0].map((e,t)=>n.map(a=>a[t])),E=(n,e)=>n.map(([t,a])=>t*e[0]+a*e[1]);function O([[n,e],[t,a]]){let r=Math.hypot(n+a,e-t),l=Math.hypot(n-a,e+t),i=.5*Math.atan2(2*(n*t+e*a),n*n+e*e-t*t-a*a);return{sigma:[(r+l)/2,Math.abs(r-l)/2],angle:i}}var j=({A:n,B:e,composed:t})=>t?Q(e,n):n;function ee(n){let e=j(n),[[t,a],[r,l]]=e,i=t*l-a*r,c=Math.abs(i)<X,s=c?0:i,{sigma:h}=O(e);return{M:e,W:U(e),det:s,area:Math.abs(s),inverse:c?"none":[[l/s,-a/s],[-r/s,t/s]],sigma1:h[0],sigma2:c?0:h[1],condition:c?"infinite (no inverse)":h[0]/h[1]}}function te(n){return typeof n=="string"?n:`[${n.map(e=>`[${e.map(t=>$(t,Math.abs(t)<.01?7:4)).join(", ")}]`).join(", ")}]`}function ne(n){let e=n.plane({reach:V,label:"The plane after the map, on equal axes"}),t=Array.from({length:22},()=>e.path("thin warped")),a=e.path("dotted",!0),r=e.path("dotted",!0),l=e.path("area c3",!0),i=e.path("outline c3",!0),c=e.path("thin ink",!0),s=[e.path("thin ink"),e.path("thin ink")],h=[e.arrow("c1","a₁"),e.arrow("c2","a₂")],d=[0,1].map(p=>e.handle({label:`column ${p+1} of A`,color:`c${p+1}`,step:.1,get:({A:m})=>[m[0][p],m[1][p]],change:(m,{A:x})=>({A:x.map((I,q)=>I.map((f,y)=>y===p?m[q]:f))})})),u=Array.from({length:73},(p,m)=>[Math.cos(m*Math.PI/36),Math.sin(m*Math.PI/36)]),b=[[0,0],[1,0],[1,1],[0,1]];a(b),r(u),n.watch(p=>{let m=j(p),x=40;for(let f=-5;f<=5;f++)t[f+5]([[f,-x],[f,x]].map(y=>E(m,y))),t[f+16]([[-x,f],[x,f]].map(y=>E(m,y)));l(b.map(f=>E(m,f))),i(b.map(f=>E(m,f))),c(u.map(f=>E(m,f)));let{sigma:I,angle:q}=O(m);I.forEach((f,y)=>{let R=[Math.cos(q+y*Math.PI/2)*f,Math.sin(q+y*Math.PI/2)*f];s[y]([[0,0],R])}),h.forEach((f,y)=>f([m[0][y],m[1][y]]));for(let f of d)B(f,{visibility:p.composed?"hidden":null,tabindex:p.composed?-1:0})});let g=n.matrix({name:"A",rows:2,columns:2,edit:!0,step:.1,max:3.6}),v=n.matrix({name:"B",rows:2,columns:2,edit:!0,step:.1,max:3.6}),S=n.matrix({name:"M",rows:2,columns:2,title:"the product BA",label:"BA"}),M=n.matrix({name:"W",rows:2,columns:2,title:"W, the transpose",label:"W"}),w=o("p",{class:"help"}),C=n.button("Other order",()=>n.set({A:n.state.B,B:n.state.A})),k=(p,m)=>p.style.display=m?"":"none";n.watch(({composed:p,rows:m})=>{k(v.element,p),k(S.element,p),k(M.element,m),k(C,p),w.textContent=m?`As in a layer: y = xW, with x and y as rows and W ${p?"= (BA)ᵀ":"= Aᵀ"}. The picture is the same.`:p?"y = BAx: first A, then B.":"y = Ax: the columns of A are where the unit arrows land."});let z=(p,m)=>n.button(p,()=>n.set(m)),W=n.readouts([["det","determinant"],["area","area of the square"],["sigma1","longer half-axis σ₁"],["sigma2","shorter half-axis σ₂"],["condition","condition number",p=>$(p,2)],["inverse","inverse",te]]);n.add(o("div",{class:"columns"},o("div",{},e.svg,o("p",{class:"help"},"Dotted: the unit square and the unit circle before the map. After it: the green parallelogram, and the ellipse with its two half-axes. Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).")),o("div",{},o("div",{},g.element,v.element,S.element,M.element),w,W)),o("div",{class:"bar"},z("Shear, then quarter turn",{A:[[1,1],[0,1]],B:[[0,-1],[1,0]],composed:!0}),C,z("0.1·I",{A:[[.1,0],[0,.1]],composed:!1}),z("Almost no inverse",{A:[[1,1],[1,1.01]],composed:!1})),o("div",{class:"bar"},n.toggle({name:"composed",label:"then a second map B"}),n.toggle({name:"rows",label:"as rows: xW"})))}var D={name:"maps",title:"A matrix as a map of the plane: grid, area, ellipse and inverse",question:"What happens to the area and to the inverse when one column comes to lie on the line of the other?",task:"Show the numbers, then drag the second column onto the line of the first. Then compose a shear and a quarter turn, and press Other order.",seen:"The grid is pressed onto a line. The area goes to 0, and the entries of the inverse grow without bound until there is none: points that fell on the same spot cannot be told apart again. Shear first, then the turn, is [[0, −1], [1, 1]]; in the other order it is [[1, −1], [1, 0]]. The determinant does not tell how near a matrix is to having no inverse: 0.1·I and [[1, 1], [1, 1.01]] both have 0.01, with condition numbers 1 and 402.",leftOut:"Left out: a shift. A layer also adds b, so it need not leave the origin in its place.",start:{A:[[2,1],[0,1]],B:[[0,-1],[1,0]],composed:!1,rows:!1},compute:ee,python:n=>`import numpy as np
import nnla

A = np.array(${F(n.A)}, float)${n.composed?`
A = nnla.matmul(np.array(${F(n.B)}, float), A)`:""}
print(A, np.linalg.det(A), abs(np.linalg.det(A)))
print(np.linalg.svd(A, compute_uv=False), nnla.condition_number(A))
if np.linalg.matrix_rank(A) == 2:
    print(np.linalg.inv(A))`,build:ne};var de=L(D);export{de as default};
