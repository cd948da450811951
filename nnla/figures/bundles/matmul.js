var Z=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function s(a,e={},...n){let t=Z.has(a)?document.createElementNS("http://www.w3.org/2000/svg",a):document.createElement(a);return M(t,e),t.append(...n),t}function M(a,e){for(let[n,t]of Object.entries(e))if(typeof t=="function")a.addEventListener(n,t);else if(t===!1||t==null)a.removeAttribute(n);else{let l=t===!0?"":String(t);a.getAttribute(n)!==l&&a.setAttribute(n,l)}return a}function b(a,e=4){if(typeof a=="string")return a;if(Array.isArray(a))return`(${a.map(l=>b(l,e)).join(", ")})`;if(Number.isNaN(a))return"undefined";if(!Number.isFinite(a))return a>0?"∞":"−∞";let n=Number(a.toFixed(e))||0;return(n&&Math.abs(n)<1e-6?a.toFixed(e).replace(/0+$/,""):String(n)).replace("-","−")}var j=a=>Array.isArray(a)?`[${a.map(j).join(", ")}]`:String(Number(a.toPrecision(12)));var S=(a,e,n)=>Math.min(n,Math.max(e,a)),G=(a,e)=>Number((Math.round(a/e)*e).toFixed(6))||0,F=class{constructor(e,n,t){this.figure=e,this.model=n,this.root=t,this.watchers=[],this.body=s("div",{class:"nnla-body"}),this.below=s("div",{class:"nnla-below"}),this.status=s("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,t]of Object.entries(e))this.model.set(n,t);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let t of this.watchers)t(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=b,t=""){let l=s("data",{"data-name":e}),[i,...o]=e.split("."),d=r=>o.reduce((m,g)=>m?.[g],r[i])??"",p,u,c;return this.watch((r,m)=>{let g=d(m),h=n(g);g===p&&h===u&&r.hidden===c||([p,u,c]=[g,h,r.hidden],J(l,g,c,()=>h,t))}),l}readouts(e){let n=s("dl");for(let[t,l,i,o]of e)n.append(s("dt",{},l),s("dd",{},this.data(t,i,o)));return n}matrix({name:e,rows:n,columns:t,label:l=e,title:i=l,edit:o=!1,step:d=1,max:p=99,show:u=b,color:c=""}){let r=Array.from({length:n},()=>Array.from({length:t},()=>s("td"))),m=n===1,g=(w,f,v)=>Array.isArray(w?.[0])?w[f]?.[v]:w?.[m?v:f];r.forEach((w,f)=>w.forEach((v,k)=>{let E=m?`component ${k+1}`:`row ${f+1}, column ${k+1}`;if(!o){v.append(this.data(`${e}.${f}.${k}`,u));return}let V=()=>{if($.value===""||!Number.isFinite($.valueAsNumber))return;let A=structuredClone(this.state[e]),B=S($.valueAsNumber,-p,p);Array.isArray(A[0])?A[f][k]=B:A[m?k:f]=B,this.set({[e]:A})},$=s("input",{type:"number",step:d,min:-p,max:p,inputmode:"decimal","aria-label":`${i}, ${E}`,input:V,blur:()=>this.update()});v.append($),this.watch(A=>{let B=g(A[e],f,k);(document.activeElement!==$||$.valueAsNumber!==B)&&($.value=String(B))})}));let h=s("table",{class:"matrix",role:"group","aria-label":i},s("tbody",{role:"presentation"},...r.map(w=>s("tr",{role:"presentation"},...w.map(f=>M(f,{role:"presentation"}))))));return{element:s("span",{class:"named"},s("span",{class:`name ${c}`},l,s("span",{class:"equals"}," =")),h),cells:r,table:h}}slider({name:e,entry:n=-1,label:t,min:l,max:i,step:o,show:d=b}){let p=s("data"),u=r=>n<0?r:this.state[e].map((m,g)=>g===n?r:m),c=s("input",{type:"range",min:l,max:i,step:o,input:()=>this.set({[e]:u(c.valueAsNumber)})});return this.watch(r=>{let m=n<0?r[e]:r[e][n];c.value=String(m),p.textContent=d(m),c.setAttribute("aria-valuetext",d(m))}),s("label",{class:"slider"},s("span",{},t),c,p)}choice({name:e,label:n,options:t}){let l=`nnla-${++H}`,i=t.map(([o])=>s("input",{type:"radio",name:l,value:o,change:()=>this.set({[e]:o})}));return this.watch(o=>i.forEach((d,p)=>d.checked=o[e]===t[p][0])),s("fieldset",{},s("legend",{},n),...t.map(([,o],d)=>s("label",{},i[d],o)))}select({name:e,label:n,options:t}){let l=s("option",{hidden:!0}),i=s("select",{change:()=>this.set({[e]:t[i.selectedIndex][0]})},...t.map(([,o])=>s("option",{},o)),l);return this.watch(o=>{let d=t.findIndex(([p])=>p===o[e]);i.selectedIndex=d<0?t.length:d,l.textContent=String(o[e])}),s("label",{class:"field"},s("span",{},n),i)}toggle({name:e,label:n}){let t=s("input",{type:"checkbox",change:()=>this.set({[e]:t.checked})});return this.watch(l=>t.checked=l[e]),s("label",{},t,n)}button(e,n,t={}){return s("button",{type:"button",click:n,...t},e)}plane({reach:e,label:n}){return new _(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[s("pre",{tabindex:0},n)]:[])}};function L(a,e){a.textContent!==e&&(a.textContent=e)}var H=0;function J(a,e,n,t,l=""){let i=typeof e=="string";a.classList.toggle("covered",!!n);let o=n?"?":t(e)+(i?"":l),d=n||i?null:String(e),p=d&&b(e,100)+l;L(a,o),M(a,{value:d,title:d,"data-exactly":p===o?null:p})}var x=400,_=class{constructor(e,n,t){this.ui=e,this.reach=n,this.scale=x/(2*n),this.svg=s("svg",{viewBox:`0 0 ${x} ${x}`,role:"group","aria-label":t});for(let l=Math.ceil(-n);l<=n;l++){let[i,o]=this.at([l,l]);this.line([0,o],[x,o],l?"grid":"axis"),this.line([i,0],[i,x],l?"grid":"axis")}for(let l=Math.ceil(-n)+1;l<n;l+=n>6?2:1){let[i,o]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:i,y:x/2+15,"text-anchor":"middle"},b(l)),this.put("text",{class:"tick",x:x/2-6,y:o+4,"text-anchor":"end"},b(l)))}}at([e,n]){return[x/2+e*this.scale,x/2-n*this.scale]}put(e,n,...t){let l=s(e,{"aria-hidden":"true",...n},...t);return this.svg.append(l),l}line([e,n],[t,l],i){return this.put("line",{x1:e,y1:n,x2:t,y2:l,class:i})}path(e,n=!1){let t=this.put("path",{class:e});return l=>{let i=l.map(o=>this.at(o).map(d=>d.toFixed(2)).join(" ")).join("L");t.setAttribute("d",l.length?`M${i}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(t,l)=>{let[i,o]=this.at(t);M(n,{x:S(i,14,x-14).toFixed(2),y:S(o+5,16,x-6).toFixed(2)}),n.textContent=l}}arrow(e,n,t=1){let l=this.path(`shaft ${e}`),i=this.path(e,!0),o=this.text(`math ${e}`);return(d,p=[0,0],u=!0)=>{let c=d.map((f,v)=>f-p[v]),r=Math.hypot(...c),m=r?c.map(f=>f/r):[0,0],g=Math.min(.036*this.reach*2,r),h=d.map((f,v)=>f-g*m[v]),y=[-m[1]*g*.42,m[0]*g*.42];l(u&&r?[p,h]:[]),i(u&&r?[d,h.map((f,v)=>f+y[v]),h.map((f,v)=>f-y[v])]:[]);let w=r?[m[0]-.8*t*m[1],m[1]+.8*t*m[0]]:[.7,.7];o(d.map((f,v)=>f+.09*this.reach*w[v]),u?n:"")}}handle({label:e,color:n,step:t,get:l,change:i,most:o=this.reach*.9}){let{ui:d}=this,p=c=>d.set(i(c.map(r=>S(G(r,t),-o,o)),d.state)),u=s("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:c=>{u.setPointerCapture(c.pointerId),u.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!u.hasPointerCapture(c.pointerId))return;let r=this.svg.getBoundingClientRect(),m=Math.min(r.width,r.height),g=(c.clientX-r.left-r.width/2)/m,h=(c.clientY-r.top-r.height/2)/m;p([g*2*this.reach,-h*2*this.reach])},keydown:c=>{let r={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!r)return;c.preventDefault();let m=c.shiftKey?Math.max(1,t):t,g=l(d.state);p(g.map((h,y)=>h+r[y]*m))}},s("circle",{class:"reach",r:20}),s("circle",{class:"knob",r:11}));return this.svg.append(u),d.watch(c=>{let r=l(c);M(u,{transform:`translate(${this.at(r).map(m=>m.toFixed(2)).join(" ")})`,"aria-valuenow":r[0],"aria-valuetext":`${e}: ${b(r[0])} to the right, ${b(r[1])} up`})}),u}};function K(a,e,n,t){document.getElementById("nnla-figures")||document.head.append(s("style",{id:"nnla-figures"},t));let l=s("div",{class:`nnla-live nnla-${a.name}`,role:"group","aria-label":a.title}),i=new F(a,n,l),o=structuredClone(n.first??i.state);a.build(i);let d=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(r=>{d.textContent=r.hidden?"Show the numbers":"Hide the numbers",d.classList.toggle("main",!!r.hidden)});let p=async()=>{let r=a.python(i.state),m=await navigator.clipboard?.writeText(r).then(()=>!0,()=>!1);i.say(m?"Copied:":"As Python:",r)},u=i.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen());l.addEventListener("fullscreenchange",()=>L(u,document.fullscreenElement?"Leave full screen":"Full screen")),l.append(s("p",{class:"question"},a.question),s("p",{class:"task"},`Try: ${a.task}`),i.body,s("div",{class:"bar nnla-bar"},d,i.button("Reset",()=>{i.set(structuredClone(o)),i.say("")}),i.button("Copy as Python",p),u),i.status,i.below,s("details",{},s("summary",{},"What was seen"),s("p",{},a.seen)),s("p",{class:"left-out"},a.leftOut));for(let r of l.querySelectorAll("button, input, select, summary, [tabindex]"))r.setAttribute("data-lm-suppress-shortcuts","true");let c=()=>i.update();return c(),e.prepend(l),n.on("change",c),()=>n.off("change",c)}var O=(a,e)=>({render:({model:n,el:t})=>K(a,t,n,e)});var T=(a,e)=>({min:a,max:e,whole:!0});var I="₀₁₂₃₄₅₆₇₈₉",C={entries:8,columns:4,rows:2,outer:3},N=(a,e)=>a.map(n=>n[e]),U=(a,e)=>a.reduce((n,t,l)=>n+t*e[l],0),X=(a,e)=>a.map(n=>e[0].map((t,l)=>U(n,N(e,l)))),Y=(a,e)=>a.map(n=>e.map(t=>n*t)),Q=(a,e)=>a.map((n,t)=>n.map((l,i)=>l+e[t][i])),R=(a,e)=>e?a.slice(0,-1):a,z=({way:a,step:e})=>Math.min(C[a],e);function ee({way:a,step:e},n,t){let l=z({way:a,step:e});return a==="entries"?4*n+t<l:a==="columns"?t<l:a==="rows"?n<l:l>0}function ne(a){let e=z(a)-1,[n,t]={entries:[Math.floor(e/4),e%4],columns:[-1,e],rows:[e,-1],outer:[-1,-1]}[a.way];if(e<0||a.missing)return{A:()=>!1,B:()=>!1,C:()=>!1};if(a.way==="outer")return{A:(i,o)=>o===e,B:i=>i===e,C:()=>!0};let l=(i,o)=>i<0||i===o;return{A:i=>l(n,i),B:(i,o)=>l(t,o),C:(i,o)=>l(n,i)&&l(t,o)}}function ae(a){let{A:e,way:n,missing:t}=a,l=R(a.B,t),i=z(a),o=e.map(()=>a.B[0].map(()=>""));if(t)return{C:o,term:o,total:"none: there is no product"};let d=l.map((c,r)=>Y(N(e,r),c));return{C:(n==="outer"&&i?d.slice(0,i).reduce(Q):X(e,l)).map((c,r)=>c.map((m,g)=>ee(a,r,g)?m:"")),term:n==="outer"&&i?d[i-1]:o,total:e.length*l.length*l[0].length}}var te=(a,e)=>`${b(a)}·${e<0?`(${b(e)})`:b(e)}`,P=(a,e)=>`${b(a)}·${b(e)}`,q=a=>a.join(" + ").replaceAll("+ −","− ");function le(a,{C:e}){let{A:n,B:t,way:l,missing:i,hidden:o}=a;if(i)return`Not even the first number can be computed: a row of A has ${n[0].length} numbers, a column of B only ${t.length-1}. The inner sizes must agree.`;let d=z(a)-1;if(d<0)return"Before you press Next: say the first number.";let p=c=>o?"?":b(c);if(l==="entries"){let[c,r]=[Math.floor(d/4),d%4];return`C${I[c+1]}${I[r+1]} = ${q(n[c].map((m,g)=>te(m,t[g][r])))} = ${p(e[c][r])}`}if(l==="columns")return`Column ${d+1} of C = ${q(t.map((c,r)=>P(c[d],N(n,r))))} = ${p(N(e,d))}`;if(l==="rows")return`Row ${d+1} of C = ${q(n[d].map((c,r)=>P(c,t[r])))} = ${p(e[d])}`;let u=d===0?" Its rows are multiples of one row.":"";return`Column ${d+1} of A times row ${d+1} of B is a whole table, added to the sum so far: ${d+1} of ${t.length}.${u}`}function ie(a){let e=a.matrix({name:"A",rows:2,columns:3,edit:!0,title:"A",color:"c1"}),n=a.matrix({name:"B",rows:3,columns:4,edit:!0,title:"B",color:"c2"}),t=a.matrix({name:"C",rows:2,columns:4,title:"C = AB",label:"C",color:"c3"}),l=a.matrix({name:"term",rows:2,columns:4,title:"the table of this step",label:"this step’s table"}),i=s("p",{class:"working",role:"status"}),o=s("span",{class:"help"}),d=r=>()=>a.set({step:Math.max(0,Math.min(C[a.state.way],z(a.state)+r))}),p=a.button("Next",d(1),{class:"main"}),u=a.button("Back",d(-1)),c=a.choice({name:"way",label:"One step is",options:[["entries","an entry"],["columns","a column"],["rows","a row"],["outer","an outer product"]]});c.addEventListener("change",()=>a.set({step:0})),a.watch((r,m)=>{let g=z(r),h=ne(r);for(let[y,w]of[[e,"A"],[n,"B"],[t,"C"]])y.cells.forEach((f,v)=>f.forEach((k,E)=>{k.classList.toggle({A:"mark1",B:"mark2",C:"mark3"}[w],h[w](v,E))}));for(let y of n.cells[2])y.classList.toggle("gone",r.missing);l.element.style.display=r.way==="outer"?"":"none",i.textContent=le(r,m),o.textContent=`Step ${g} of ${C[r.way]}`,p.disabled=r.missing||g===C[r.way],u.disabled=r.missing||g===0}),a.add(c,s("div",{class:"columns"},s("div",{class:"falk"},n.element,e.element,t.element),s("div",{},s("div",{class:"bar",style:"margin-top: 0; align-items: center"},u,p,o),i,s("div",{class:"falk alone"},l.element),a.readouts([["total","multiplications in all"]]),s("p",{style:"margin-top: .6rem"},a.toggle({name:"missing",label:"take the last row out of B"})))))}var W={name:"matmul",title:"The product of two matrices, step by step, in four ways",question:"What is the next number of C = AB?",task:"Say each number before you press Next. Then choose outer products: what does C look like after the first of the three steps? Then take a row out of B.",seen:"All four ways use the same 24 multiplications and end with the same 8 numbers. After one outer product every place is filled, and the rows are multiples of one row. With a row of B missing not even the first number can be computed.",leftOut:"Left out: the bias of a layer. Row n of A, read to the right, and column m of B, read down, meet at entry n, m of C.",start:{A:[[2,3,4],[5,-2,6]],B:[[5,1,8,2],[3,6,4,9],[7,10,11,12]],way:"entries",step:1,missing:!1},limits:{way:Object.keys(C),step:T(0,Math.max(...Object.values(C)))},compute:ae,python:a=>{let{A:e,B:n,way:t,missing:l}=a,[i,o]=[z(a),`nnla.matmul_by_${t==="outer"?"outer_products":t}`];return`import numpy as np
import nnla

A = np.array(${j(e)})
B = np.array(${j(R(n,l))})
print("multiplications:", A.size * B.shape[1])
try:
    print(${o}(A, B))
except ValueError as error:
    print(error)${t==="outer"&&i&&!l?`
print("step ${i}:", nnla.outer(A[:, ${i-1}], B[${i-1}]), "so far:", ${o}(A[:, :${i}], B[:${i}]), sep="\\n")`:""}`},build:ie};var D=`.nnla-live {
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
  .nnla-live .columns:has(> .falk) { grid-template-columns: minmax(0, 1fr); }
}
@container (min-width: 640px) {
  .nnla-live .columns:has(> .falk) { grid-template-columns: max-content minmax(0, 1fr); }
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
  .nnla-live .falk { font-size: min(0.82em, (100cqw - 1.2rem) / 20.4); gap: 0.4rem; } /* seven cells side by side */
  .nnla-live .falk table.matrix td { min-width: 2.9em; padding-inline: 0.1em; }
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
.nnla-live .rise { fill: var(--positive); }
.nnla-live .fall { fill: var(--negative); }
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
.nnla-live dd data { position: relative; }
.nnla-live dd data[data-exactly]::after { /* for those who listen; no text of the page, and without a size */
  content: ", exactly " attr(data-exactly);
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
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
.nnla-live .tint.share { --hue: var(--c1); }
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
.nnla-live .conv-kernel .away { display: none; }
@container (min-width: 580px) {
  .nnla-live .conv { grid-template-columns: var(--side) minmax(0, 1fr); justify-items: start; }
  .nnla-live .conv-kernel { grid-area: 1 / 1 / 2 / 3; grid-auto-flow: column; align-items: end; gap: 1rem; }
  .nnla-live .conv-kernel .away { display: inline-flex; visibility: hidden; }
}
@container (min-width: 730px) {
  .nnla-live .conv { grid-template-columns: var(--side) auto minmax(0, 1fr); }
  .nnla-live .conv-kernel { grid-area: auto; grid-auto-flow: row; align-items: start; gap: 0.5rem; margin-top: 3rem; }
}
.nnla-live .conv .padding { color: var(--soft); background: var(--wash); }
.nnla-live .heat > .frame { position: absolute; border: 3px solid var(--c2); border-radius: 3px; }
.nnla-live .heat > .frame:focus-visible { outline: 2.5px dashed var(--c2); outline-offset: 2px; }
.nnla-live .heat data { font-weight: 500; }
.nnla-live .heat > .chosen { outline: 3px solid var(--c2); outline-offset: -2px; z-index: 1; }
.nnla-live .conv .cover { display: grid; place-items: center; width: 75%; aspect-ratio: 1; border: 1.5px dashed var(--soft); color: var(--soft); font-size: 2.5em; }
.nnla-live .conv-sum { font-size: 0.92em; }
.nnla-live .conv-sum span { display: block; }
.nnla-live .columns + fieldset { margin-top: 0.6rem; }
.nnla-live .conv-view > .wide { grid-column: 1 / -1; }
.nnla-live .conv-lines { fill: none; stroke: var(--soft); }
.nnla-live svg .conv-number { font-size: 12px; font-variant-numeric: tabular-nums; }
.nnla-live .conv-fold { max-width: 15rem; }
.nnla-live .heat > .laid { outline: 1.5px solid var(--c2); outline-offset: -1px; }

.nnla-live .att-weights { display: grid; grid-template-columns: 4.6em minmax(0, 1fr); max-width: 24em; }
.nnla-live .att-weights .heat { --fit: 0.29; }
.nnla-live .att-top { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); height: 4.4em; }
.nnla-live .att-top span { writing-mode: vertical-rl; transform: rotate(180deg); justify-self: center; padding-top: 0.3em; }
.nnla-live .att-left { display: grid; grid-auto-rows: 1fr; }
.nnla-live .att-left .plain { border: 0; background: none; padding: 0 0.5em 0 0; text-align: right; font-size: 1em; border-radius: 0; }
.nnla-live .att-left .plain[aria-pressed="true"] { font-weight: 700; color: var(--c2); background: none; }
.nnla-live .heat > .chosen-row { box-shadow: inset 0 2.5px var(--c2), inset 0 -2.5px var(--c2); }
.nnla-live .att-switches { display: flex; flex-wrap: wrap; gap: 0.4rem 0.7rem; align-items: center; margin: 0 0 0.7rem; }
.nnla-live :is(.att, .att-switches) select { padding: 0.15rem 0.2rem; width: 5.6em; }
.nnla-live .att-switches > span { display: flex; gap: 0.35rem; align-items: center; }
.nnla-live table.list.att { font-size: 0.86em; }
.nnla-live table.list.att :is(th, td) { padding-inline: 0.22rem; }
.nnla-live table.list.att select { width: 6.7em; }
.nnla-live table.list.att small { font-size: 0.9em; }
.nnla-live table.list.att th { white-space: normal; vertical-align: bottom; }
.nnla-live table.list.att th:first-child { text-align: left; white-space: nowrap; position: sticky; left: 0; background: var(--paper); z-index: 1; }
.nnla-live table.list.att td.tint { background: var(--tint); }
.nnla-live table.list.att input { width: 2.4em; border: 1px solid var(--line); border-radius: 3px; padding: 0.1rem; background: transparent; color: inherit; font: inherit; text-align: right; appearance: textfield; margin: 0; }
.nnla-live table.list.att input::-webkit-inner-spin-button { appearance: none; margin: 0; }
.nnla-live .att-line { font-weight: 600; }

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
.nnla-live .walk .item table.matrix input { width: 3.3em; min-height: 24px; text-align: center; padding: 0; scroll-margin: 4rem 0 14rem; }
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

.nnla-live .fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(max(10em, 22%), 1fr)); gap: 0.4rem 0.8rem; margin: 0 0 0.6rem; }
.nnla-live .field { display: flex; flex-direction: column; align-items: stretch; gap: 0.1rem; font-size: 0.92em; }
.nnla-live .field select { padding: 0.2rem 0.3rem; width: 100%; }
.nnla-live .field label { padding: 0.2rem 0; }
.nnla-live .units { display: grid; grid-template-columns: repeat(auto-fit, minmax(10em, 1fr)); gap: 0.2rem 1.2rem; margin-bottom: 0.4rem; }
.nnla-live .units .slider { grid-template-columns: auto 1fr; gap: 0.1rem 0.5rem; }
.nnla-live .units input { grid-area: 2 / 1 / 2 / span 2; }
.nnla-live .bar .count { align-self: center; min-width: 5em; font-variant-numeric: tabular-nums; }
.nnla-live .bar + .play { margin-top: 0.7rem; }
.nnla-live :is(.play, .five) .side { fill: var(--c2-wash); }
.nnla-live :is(.play, .five) .border { fill: none; stroke: var(--ink); stroke-width: 1.8; }
.nnla-live .five .border { stroke-width: 5; }
.nnla-live :is(.play, .five) .mark { stroke-width: 1.2; }
.nnla-live :is(.play, .five) .mark.train { stroke: var(--paper); stroke-width: 0.8; }
.nnla-live .play .mark.test { fill: none; opacity: 0.75; }
.nnla-live .run { min-width: 5.5em; }
.nnla-live .pair { display: grid; grid-template-columns: max-content max-content; justify-items: end; margin-bottom: 0.6rem; font-size: 0.92em; }
.nnla-live .pair table.matrix td { min-width: 3.1em; }
.nnla-live .pair .named:nth-child(even) table.matrix td { min-width: 4.1em; }
.nnla-live .five .panels { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.6rem; font-size: 0.85em; text-align: center; }
.nnla-live .five .panels > :empty { aspect-ratio: 0.75; }
.nnla-live .five .panels svg { border: 1px solid var(--line); }
@container (max-width: 440px) {
  .nnla-live .five .panels { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
.nnla-live .five p { margin: 0.6rem 0 0.4rem; }
.nnla-live .pad { touch-action: none; cursor: crosshair; }
.nnla-live .pad .paper { fill: var(--wash); stroke: var(--soft); stroke-width: 2; }
.nnla-live .pad .pen-stroke { fill: none; stroke: var(--ink); stroke-linecap: round; stroke-linejoin: round; }
.nnla-live .pad .lowered .knob { fill-opacity: 0.9; }
.nnla-live .cells { color: var(--c1); }
.nnla-live .cells.pixels { color: var(--ink); box-shadow: 0 0 0 1px var(--soft); }
.nnla-live .cells rect { fill: currentColor; }
.nnla-live .cells .empty { fill: var(--wash); }
.nnla-live .layers { grid-template-columns: repeat(3, minmax(0, 13rem)); }
.nnla-live .layers .caption { margin-top: 0.3rem; }
.nnla-live .drawings { align-items: center; }
.nnla-live :is(.drawings, .layers) + .help { margin-top: 0.6rem; }
.nnla-live table.bars { width: 100%; margin: 0.6rem 0 0; border-collapse: collapse; color: inherit; }
.nnla-live table.bars tr { background: none !important; }
.nnla-live table.bars :is(th, td) { padding: 0.14rem 0 0.14rem 0.5rem; border: 0; text-align: right; white-space: nowrap; background: none; color: inherit; }
.nnla-live table.bars th { width: 1.4em; padding-left: 0; }
.nnla-live table.bars td:last-child { width: 5.2em; }
.nnla-live table.bars .rail { background: var(--wash); }
.nnla-live table.bars .rail div { height: 1.05em; background: var(--c1); }
.nnla-live table.list.wraps :is(th, td) { white-space: normal; vertical-align: bottom; }
.nnla-live table.list.wraps [scope="row"] { padding-left: 0; text-align: left; }
.nnla-live table.list caption { caption-side: top; padding: 0.6rem 0 0.2rem; color: inherit; font-weight: 600; text-align: left; }

.nnla-live .status:empty { display: none; }
.nnla-live .status { margin: 0.6rem 0 0; color: var(--soft); }
.nnla-live :is(.status pre, pre.code) {
  margin: 0.3rem 0 0; padding: 0.5rem 0.7rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 0.35rem;
  background: var(--wash); color: var(--ink); font-size: 0.85em; line-height: 1.4;
}
.nnla-live pre.code { margin: 0.8rem 0 0.3rem; }
.nnla-live details { margin-top: 0.7rem; }
.nnla-live.nnla-live summary { display: list-item; list-style: inside disclosure-closed; cursor: pointer; font-weight: 600; }
.nnla-live.nnla-live [open] > summary { list-style-type: disclosure-open; }
.nnla-live details p { margin: 0.35rem 0 0; }

.nnla-live:fullscreen {
  max-width: none; overflow: auto; border: 0; border-radius: 0; padding: 1rem 1.5rem;
  font-size: max(15px, min(1.17vw, 2.08vh) * var(--more, 1)); /* so that a wide screen shows the same at any number of pixels */
}
.nnla-live:fullscreen input:is([type="radio"], [type="checkbox"]) { width: 1em; height: 1em; }
.nnla-live:fullscreen label { gap: 0.4em; }
.nnla-live:fullscreen svg { max-height: var(--tall, 62vh); }
@media (min-width: 1000px) and (min-aspect-ratio: 4/3) {
  .nnla-live:fullscreen { display: grid; grid-template-columns: repeat(24, minmax(0, 1fr)); gap: 0 1.2em; align-content: start; padding: 0.8em 1.8em; }
  .nnla-live:fullscreen > * { grid-column: 1 / -1; min-width: 0; }
  .nnla-live:fullscreen > .question { grid-area: 1 / 1 / 2 / 16; align-self: center; font-size: calc(1.08em / var(--more, 1)); }
  .nnla-live:fullscreen > .nnla-bar { grid-area: 1 / 16 / 2 / -1; margin: 0 0 0.5em; justify-content: end; align-self: start; flex-wrap: nowrap; font-size: calc(1em / var(--more, 1)); }
  .nnla-live:fullscreen > .status { grid-row: 3; margin: 0 0 0.5em; }
  .nnla-live:fullscreen > .status pre { max-height: 40vh; overflow: auto; }
  .nnla-live:fullscreen > .nnla-bar button { white-space: nowrap; }
  .nnla-live:fullscreen :is(.left-out, .help) { font-size: 0.85em; }
  .nnla-live:where(:fullscreen) :is(p, fieldset) { margin-bottom: 0.35em; }
  .nnla-live:where(:fullscreen) :is(details, .bar) { margin-top: 0.5em; }
  .nnla-live:where(:fullscreen) :is(button, select) { padding: 0.22em 0.5em; }
  .nnla-live:where(:fullscreen) :is(.bar, .presets) { gap: 0.35em; }
  .nnla-live:where(:fullscreen) fieldset { gap: 0.15em 0.6em; }
  .nnla-live:fullscreen dl > * { padding-block: 0.13em; }
  .nnla-live:fullscreen table.list :is(th, td) { padding-block: 0.1em; }

  /* Each figure's parts, side by side. */
  .nnla-live:fullscreen > .nnla-body { display: grid; grid-template-columns: subgrid; gap: 0.5em 1.2em; align-items: start; align-content: start; }
  .nnla-live:fullscreen > .nnla-body > * { grid-column: 1 / -1; min-width: 0; }
  .nnla-live:is(.nnla-maps, .nnla-activations, .nnla-gradient, .nnla-softmax, .nnla-optimizers, .nnla-digit, .nnla-attention, .nnla-playground):fullscreen > .nnla-body > .columns { display: contents; }

  .nnla-vectors:fullscreen { --tall: 76vh; }
  .nnla-vectors:fullscreen > .nnla-body { grid-column: 1 / 20; }
  .nnla-vectors:fullscreen .columns { grid-template-columns: 3fr 2fr; }
  .nnla-vectors:fullscreen > .nnla-below { grid-column: 20 / -1; }
  .nnla-vectors:fullscreen .trio { grid-template-columns: 1fr; justify-items: center; gap: 0.4em; }
  .nnla-vectors:fullscreen .trio svg { max-height: 21vh; }

  .nnla-maps:fullscreen { --tall: 72vh; }
  .nnla-maps:fullscreen > .nnla-body > * { grid-column: 15 / -1; }
  .nnla-maps:fullscreen > .nnla-body > .columns > :first-child { grid-area: 1 / 1 / span 8 / 14; }
  .nnla-maps:fullscreen > .nnla-body > .columns > :last-child { grid-column: 15 / -1; }

  .nnla-matmul:fullscreen > .nnla-body { font-size: 1.8em; }
  .nnla-matmul:fullscreen .falk { justify-content: center; }

  .nnla-activations:fullscreen { --tall: 73vh; }
  .nnla-activations:fullscreen > .nnla-body > * { grid-column: 14 / -1; }
  .nnla-activations:fullscreen > .nnla-body > .columns > :first-child { grid-area: 1 / 1 / span 8 / 14; }
  .nnla-activations:fullscreen > .nnla-body > .columns > :last-child { grid-column: 14 / -1; --tall: 36vh; }

  .nnla-gradient:fullscreen > .nnla-body > .columns > :nth-child(1) { grid-area: 1 / 1 / 3 / 10; }
  .nnla-gradient:fullscreen > .nnla-body > .columns > :nth-child(2) { grid-area: 1 / 10 / 3 / 17; }
  .nnla-gradient:fullscreen > .nnla-body > .columns > :nth-child(3) { grid-area: 1 / 17 / 2 / -1; --tall: 48vh; }
  .nnla-gradient:fullscreen > .nnla-body > .columns > :nth-child(4) { grid-area: 2 / 17 / 3 / -1; }

  .nnla-softmax:fullscreen { --tall: 70vh; --more: 1.15; }
  .nnla-softmax:fullscreen > .nnla-body > .columns > :nth-child(1) { grid-area: 1 / 1 / 2 / 9; }
  .nnla-softmax:fullscreen > .nnla-body > .columns > :nth-child(2) { grid-area: 2 / 1 / 3 / 9; }
  .nnla-softmax:fullscreen > .nnla-body > .columns > :nth-child(3) { grid-area: 1 / 9 / 3 / 17; }
  .nnla-softmax:fullscreen > .nnla-body > .columns > :nth-child(4) { grid-area: 1 / 17 / 3 / -1; }

  .nnla-optimizers:fullscreen { --tall: 52vh; }
  .nnla-optimizers:fullscreen > .nnla-body > * { grid-column: 1 / 17; }
  .nnla-optimizers:fullscreen > .nnla-body > .columns:first-child > :first-child { grid-area: 1 / 1 / 5 / 9; }
  .nnla-optimizers:fullscreen > .nnla-body > .columns:first-child > :last-child { grid-area: 1 / 9 / 5 / 16; }
  .nnla-optimizers:fullscreen > .nnla-body > .bar { grid-row: 5; margin: 0; }
  .nnla-optimizers:fullscreen > .nnla-body > .methods { grid-area: 1 / 16 / 2 / -1; }
  .nnla-optimizers:fullscreen > .nnla-body > .columns:not(:first-child) > * { grid-column: 16 / -1; }

  .nnla-digit:fullscreen { --tall: 48vh; }
  .nnla-digit:fullscreen > .nnla-body { grid-template-rows: repeat(3, auto) 1fr; }
  .nnla-digit:fullscreen > .nnla-body > .columns > :first-child { grid-area: 1 / 1 / 2 / 9; }
  .nnla-digit:fullscreen > .nnla-body > .columns > :last-child { grid-area: 1 / 9 / 2 / 17; }
  .nnla-digit:fullscreen > .nnla-body > .drawings { grid-area: 2 / 1 / 3 / 9; }
  .nnla-digit:fullscreen > .nnla-body > .drawings + .help { grid-area: 3 / 1 / 4 / 9; }
  .nnla-digit:fullscreen > .nnla-body > .layers { grid-area: 1 / 17 / 5 / -1; grid-template-columns: 1fr; gap: 0.5em; --tall: 21vh; }
  .nnla-digit:fullscreen .layers > div { display: grid; grid-template: auto 1fr / 21vh 1fr; gap: 0 1em; margin-left: 2em; }
  .nnla-digit:fullscreen .layers svg { grid-row: 1 / 3; }
  .nnla-digit:fullscreen > .nnla-body > .layers + .help { grid-area: 2 / 9 / 4 / 17; }
  .nnla-digit:fullscreen > .nnla-below { grid-column: 1 / 17; }

  .nnla-attention:fullscreen { --more: 1.12; }
  .nnla-attention:fullscreen > .nnla-body > .columns > :first-child { grid-area: 1 / 1 / 3 / 9; }
  .nnla-attention:fullscreen > .nnla-body > .columns > :last-child { grid-area: 1 / 9 / 2 / -1; display: grid; grid-template-columns: 1fr 1fr; gap: 0 2em; align-items: start; }
  .nnla-attention:fullscreen > .nnla-body > .columns dl { grid-area: 1 / 2 / 6 / 3; }
  .nnla-attention:fullscreen > .nnla-body > :last-child { grid-area: 2 / 9 / 3 / -1; }
  .nnla-attention:fullscreen .att-weights { max-width: none; }

  .nnla-playground:fullscreen { --tall: 60vh; }
  .nnla-playground:fullscreen > .nnla-body { grid-template-rows: repeat(7, auto) 1fr; gap: 0 1.2em; }
  .nnla-playground:fullscreen > .nnla-body > :not(.columns, .five) { grid-column: 1 / 8; font-size: 0.92em; }
  .nnla-playground:fullscreen > .nnla-body > .columns > :first-child { grid-area: 1 / 8 / 7 / 17; }
  .nnla-playground:fullscreen > .nnla-body > .columns > :last-child { grid-area: 1 / 17 / 6 / -1; --tall: 33vh; }
  .nnla-playground:fullscreen > .nnla-body > fieldset legend { width: 100%; }
  .nnla-playground:fullscreen .same pre.code { margin: 0; font-size: 0.8em; }
  .nnla-playground:fullscreen > .nnla-body > .same { grid-area: 6 / 17 / 9 / -1; }
  .nnla-playground:fullscreen > .nnla-body > .five { grid-area: 7 / 1 / 8 / 17; --tall: 13vh; }
  .nnla-playground:fullscreen .five p { margin: 0 0 0.2em; }
  .nnla-playground:fullscreen .five .panels > div { display: grid; grid-template: repeat(3, auto) / 13vh 1fr; align-content: start; min-height: 13vh; gap: 0 0.5em; aspect-ratio: auto; text-align: left; }
  .nnla-playground:fullscreen .five .panels svg { grid-row: 1 / 4; }
  .nnla-playground:fullscreen .units { grid-template-columns: 1fr; }
  .nnla-playground:fullscreen .units .slider { grid-template-columns: 7.5em 1fr 3.5em; gap: 0.6em; }
  .nnla-playground:fullscreen .units input { grid-area: auto; }
  .nnla-playground:fullscreen .fields { grid-template-columns: 1fr 1fr; gap: 0.2em 0.8em; }

  .nnla-convolution:fullscreen > .nnla-body > * { grid-column: 1 / 13; }
  .nnla-convolution:fullscreen > .nnla-body > .presets { margin: 0; }
  .nnla-convolution:fullscreen > .nnla-body > fieldset { grid-area: 1 / 13 / 2 / -1; margin: 0; }
  .nnla-convolution:fullscreen > .nnla-body > .conv { --side: 24em; grid-area: 3 / 1 / 4 / 18; margin: 0; }
  .nnla-convolution:fullscreen > .nnla-body > .columns { display: block; grid-area: 3 / 18 / 4 / -1; margin-top: 2.5em; }
  .nnla-convolution:fullscreen > .nnla-body > .conv-view { display: grid; grid-area: 2 / 13 / 5 / -1; margin: 0; gap: 0.5em 1.2em; --tall: 44vh; }
  .nnla-convolution:fullscreen .conv-view > svg { grid-column: 1 / -1; }
  .nnla-convolution:fullscreen .conv-fold { max-width: 12em; }
  .nnla-convolution.opened:fullscreen > .nnla-body > .conv { --side: 15em; grid-area: 3 / 1 / 4 / 13; }
  .nnla-convolution.opened:fullscreen > .nnla-body > .columns:not(.conv-view) { display: grid; grid-area: 4 / 1 / 5 / 13; margin: 0; }

  .nnla-backprop:fullscreen > .nnla-body > .switches { grid-area: 1 / 15 / 2 / -1; }
  .nnla-backprop:fullscreen > .nnla-body > .walk { grid-area: 1 / 1 / 3 / -1; grid-template-columns: minmax(0, 14fr) minmax(0, 10fr); gap: 0 1.2em; }
  .nnla-backprop:fullscreen .walk .passes { font-size: 0.93em; }
  .nnla-backprop:fullscreen .walk .item { margin-bottom: 0.25em; }
  .nnla-backprop:fullscreen .walk .panel { margin-top: 2.3em; padding: 0.3em 0; }
  .nnla-backprop:fullscreen .walk .nudge { margin-top: 0.4em; }
  .nnla-backprop:fullscreen .walk .program { margin-top: 0.3em; }
  .nnla-backprop:fullscreen .walk > :not(.passes) { font-size: 0.85em; }
  .nnla-backprop:fullscreen .walk .program li { display: flex; flex-wrap: wrap; column-gap: 1em; }
}

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
  figure.nnla-changed > figcaption > :last-child::after { content: " As at the start; on the page it has been changed."; }
}
@media (prefers-reduced-motion: no-preference) {
  .nnla-live :is(.knob, td, button) { transition: fill-opacity 0.12s, background-color 0.12s; }
}
`;var ve=O(W,D);export{ve as default};
