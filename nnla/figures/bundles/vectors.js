var V=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function o(a,e={},...t){let n=V.has(a)?document.createElementNS("http://www.w3.org/2000/svg",a):document.createElement(a);return N(n,e),n.append(...t),n}function N(a,e){for(let[t,n]of Object.entries(e))typeof n=="function"?a.addEventListener(t,n):n===!1||n==null?a.removeAttribute(t):a.setAttribute(t,n===!0?"":n);return a}function k(a,e=4){if(typeof a=="string")return a;if(Array.isArray(a))return`(${a.map(n=>k(n,e)).join(", ")})`;if(Number.isNaN(a))return"undefined";if(!Number.isFinite(a))return a>0?"∞":"−∞";let t=Number(a.toFixed(e))||0;return String(t).replace("-","−")}var q=a=>Array.isArray(a)?`[${a.map(q).join(", ")}]`:String(Number(a.toPrecision(12)));var _=(a,e,t)=>Math.min(t,Math.max(e,a)),W=(a,e)=>Number((Math.round(a/e)*e).toFixed(6))||0,T=class{constructor(e,t,n){this.figure=e,this.model=t,this.root=n,this.watchers=[],this.body=o("div"),this.below=o("div"),this.status=o("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,n]of Object.entries(e))this.model.set(t,n);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let n of this.watchers)n(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=k,n=""){let i=o("data",{"data-name":e}),[r,...s]=e.split("."),c=m=>s.reduce((l,d)=>l?.[d],m[r])??"",v,u;return this.watch((m,l)=>{let d=c(l);d===v&&m.hidden===u||([v,u]=[d,m.hidden],K(i,d,u,t,n))}),i}readouts(e){let t=o("dl");for(let[n,i,r,s]of e)t.append(o("dt",{},i),o("dd",{},this.data(n,r,s)));return t}matrix({name:e,rows:t,columns:n,label:i=e,title:r=i,edit:s=!1,step:c=1,max:v=99,show:u=k,color:m=""}){let l=Array.from({length:t},()=>Array.from({length:n},()=>o("td"))),d=t===1,p=(x,h,g)=>Array.isArray(x?.[0])?x[h]?.[g]:x?.[d?g:h];l.forEach((x,h)=>x.forEach((g,$)=>{let E=d?`component ${$+1}`:`row ${h+1}, column ${$+1}`;if(!s){g.append(this.data(`${e}.${h}.${$}`,u));return}let F=()=>{if(z.value===""||!Number.isFinite(z.valueAsNumber))return;let M=structuredClone(this.state[e]),C=_(z.valueAsNumber,-v,v);Array.isArray(M[0])?M[h][$]=C:M[d?$:h]=C,this.set({[e]:M})},z=o("input",{type:"number",step:c,min:-v,max:v,inputmode:"decimal","aria-label":`${r}, ${E}`,input:F,blur:()=>this.update()});g.append(z),this.watch(M=>{let C=p(M[e],h,$);(document.activeElement!==z||z.valueAsNumber!==C)&&(z.value=String(C))})}));let f=o("table",{class:"matrix",role:"group","aria-label":r},o("tbody",{role:"presentation"},...l.map(x=>o("tr",{role:"presentation"},...x.map(h=>N(h,{role:"presentation"}))))));return{element:o("span",{class:"named"},o("span",{class:`name ${m}`},i,o("span",{class:"equals"}," =")),f),cells:l,table:f}}slider({name:e,entry:t=-1,label:n,min:i,max:r,step:s,show:c=k}){let v=o("data"),u=l=>t<0?l:this.state[e].map((d,p)=>p===t?l:d),m=o("input",{type:"range",min:i,max:r,step:s,input:()=>this.set({[e]:u(m.valueAsNumber)})});return this.watch(l=>{let d=t<0?l[e]:l[e][t];m.value=String(d),v.textContent=c(d),m.setAttribute("aria-valuetext",c(d))}),o("label",{class:"slider"},o("span",{},n),m,v)}choice({name:e,label:t,options:n}){let i=`nnla-${++J}`,r=n.map(([s])=>o("input",{type:"radio",name:i,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>r.forEach((c,v)=>c.checked=s[e]===n[v][0])),o("fieldset",{},o("legend",{},t),...n.map(([,s],c)=>o("label",{},r[c],s)))}select({name:e,label:t,options:n}){let i=o("option",{hidden:!0}),r=o("select",{change:()=>this.set({[e]:n[r.selectedIndex][0]})},...n.map(([,s])=>o("option",{},s)),i);return this.watch(s=>{let c=n.findIndex(([v])=>v===s[e]);r.selectedIndex=c<0?n.length:c,i.textContent=String(s[e])}),o("label",{class:"field"},o("span",{},t),r)}toggle({name:e,label:t}){let n=o("input",{type:"checkbox",change:()=>this.set({[e]:n.checked})});return this.watch(i=>n.checked=i[e]),o("label",{},n,t)}button(e,t,n={}){return o("button",{type:"button",click:t,...n},e)}plane({reach:e,label:t}){return new B(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[o("pre",{tabindex:0},t)]:[])}};function Z(a,e){a.textContent!==e&&(a.textContent=e)}var J=0;function K(a,e,t,n,i=""){let r=typeof e=="string";a.classList.toggle("covered",!!t),Z(a,t?"?":n(e)+(r?"":i));let s=t||r?null:String(e);N(a,{value:s,title:s})}var y=400,B=class{constructor(e,t,n){this.ui=e,this.reach=t,this.scale=y/(2*t),this.svg=o("svg",{viewBox:`0 0 ${y} ${y}`,role:"group","aria-label":n});for(let i=Math.ceil(-t);i<=t;i++){let[r,s]=this.at([i,i]);this.line([0,s],[y,s],i?"grid":"axis"),this.line([r,0],[r,y],i?"grid":"axis")}for(let i=Math.ceil(-t)+1;i<t;i+=t>6?2:1){let[r,s]=this.at([i,i]);i&&(this.put("text",{class:"tick",x:r,y:y/2+15,"text-anchor":"middle"},k(i)),this.put("text",{class:"tick",x:y/2-6,y:s+4,"text-anchor":"end"},k(i)))}}at([e,t]){return[y/2+e*this.scale,y/2-t*this.scale]}put(e,t,...n){let i=o(e,{"aria-hidden":"true",...t},...n);return this.svg.append(i),i}line([e,t],[n,i],r){return this.put("line",{x1:e,y1:t,x2:n,y2:i,class:r})}path(e,t=!1){let n=this.put("path",{class:e});return i=>{let r=i.map(s=>this.at(s).map(c=>c.toFixed(2)).join(" ")).join("L");n.setAttribute("d",i.length?`M${r}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(n,i)=>{let[r,s]=this.at(n);N(t,{x:_(r,14,y-14).toFixed(2),y:_(s+5,16,y-6).toFixed(2)}),t.textContent=i}}arrow(e,t,n=1){let i=this.path(`shaft ${e}`),r=this.path(e,!0),s=this.text(`math ${e}`);return(c,v=[0,0],u=!0)=>{let m=c.map((h,g)=>h-v[g]),l=Math.hypot(...m),d=l?m.map(h=>h/l):[0,0],p=Math.min(.036*this.reach*2,l),f=c.map((h,g)=>h-p*d[g]),b=[-d[1]*p*.42,d[0]*p*.42];i(u&&l?[v,f]:[]),r(u&&l?[c,f.map((h,g)=>h+b[g]),f.map((h,g)=>h-b[g])]:[]);let x=l?[d[0]-.8*n*d[1],d[1]+.8*n*d[0]]:[.7,.7];s(c.map((h,g)=>h+.09*this.reach*x[g]),u?t:"")}}handle({label:e,color:t,step:n,get:i,change:r,most:s=this.reach*.9}){let{ui:c}=this,v=m=>c.set(r(m.map(l=>_(W(l,n),-s,s)),c.state)),u=o("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:m=>{u.setPointerCapture(m.pointerId),u.focus({preventScroll:!0}),m.preventDefault()},pointermove:m=>{if(!u.hasPointerCapture(m.pointerId))return;let l=this.svg.getBoundingClientRect(),d=Math.min(l.width,l.height),p=(m.clientX-l.left-l.width/2)/d,f=(m.clientY-l.top-l.height/2)/d;v([p*2*this.reach,-f*2*this.reach])},keydown:m=>{let l={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[m.key];if(!l)return;m.preventDefault();let d=m.shiftKey?Math.max(1,n):n,p=i(c.state);v(p.map((f,b)=>f+l[b]*d))}},o("circle",{class:"reach",r:20}),o("circle",{class:"knob",r:11}));return this.svg.append(u),c.watch(m=>{let l=i(m);N(u,{transform:`translate(${this.at(l).map(d=>d.toFixed(2)).join(" ")})`,"aria-valuenow":l[0],"aria-valuetext":`${e}: ${k(l[0])} to the right, ${k(l[1])} up`})}),u}};function X(a,e,t,n){document.getElementById("nnla-figures")||document.head.append(o("style",{id:"nnla-figures"},n));let i=o("div",{class:"nnla-live",role:"group","aria-label":a.title}),r=new T(a,t,i),s=structuredClone(t.first??r.state);a.build(r);let c=r.button("",()=>r.set({hidden:!r.state.hidden}));r.watch(l=>{c.textContent=l.hidden?"Show the numbers":"Hide the numbers",c.classList.toggle("main",!!l.hidden)});let v=async()=>{let l=a.python(r.state),d=await navigator.clipboard?.writeText(l).then(()=>!0,()=>!1);r.say(d?"Copied:":"As Python:",l)},u=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(o("p",{class:"question"},a.question),o("p",{},`Try: ${a.task}`),r.body,o("div",{class:"bar"},c,r.button("Reset",()=>{r.set(structuredClone(s)),r.say("")}),r.button("Copy as Python",v),r.button("Full screen",u)),r.status,r.below,o("details",{},o("summary",{},"What was seen"),o("p",{},a.seen)),o("p",{class:"left-out"},a.leftOut));for(let l of i.querySelectorAll("button, input, select, summary, [tabindex]"))l.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let m=()=>r.update();return t.on("change",m),m(),()=>t.off("change",m)}var O=(a,e)=>({render:({model:t,el:n})=>X(a,n,t,e)});var I=5,Y=[2,10,784],j=20,L=(a,e)=>a.reduce((t,n,i)=>t+n*e[i],0),w=a=>Math.hypot(...a),A=(a,e)=>e.map(t=>a*t),S=(a,e)=>a.map((t,n)=>t+e[n]);function Q({u:a,v:e}){let t=[["u",a],["v",e]].filter(([,c])=>w(c)===0).map(([c])=>`${c} is zero`),n=t.length?`undefined (${t.join(", ")})`:"",i=L(a,e),r=i/L(e,e),s=w(e)?A(r,e):null;return{dot:i,norm_u:w(a),norm_v:w(e),cosine:n||Math.max(-1,Math.min(1,i/(w(a)*w(e)))),angle:n||Math.atan2(Math.abs(a[0]*e[1]-a[1]*e[0]),i)*180/Math.PI,shadow:s??"undefined (v is zero)",rest:s?S(a,A(-1,s)):"undefined (v is zero)"}}function U(a){let t=Array(j).fill(0);for(let i=0;i<4e3*j;i++){let r=Math.PI*(i+.5)/(4e3*j),s=Math.min(j-1,Math.floor((Math.cos(r)+1)/2*j));t[s]+=Math.sin(r)**(a-2)}let n=t.reduce((i,r)=>i+r);return t.map(i=>i/n)}function ee(a){if(typeof a=="string")return a;let e=4;for(;e<9&&Math.abs(Number(a.toFixed(e)))===1;)e++;return k(a,Math.abs(Number(a.toFixed(e)))===1?0:e)}function te(a){let e=a.plane({reach:I,label:"The arrows u and v, on equal axes"}),t=e.path("thin"),n=e.path("band c3"),i=e.path("dotted"),r=e.path("thin"),s=e.path("thin"),c={u:e.arrow("c1","u"),v:e.arrow("c2","v")};for(let[l,d]of[["u","c1"],["v","c2"]])e.handle({label:`tip of ${l}`,color:d,step:.1,get:p=>p[l],change:p=>({[l]:p})});a.watch(({u:l,v:d},{shadow:p})=>{c.u(l),c.v(d);let[f,b]=[w(d),w(d)>0],x=b?A(1/f,d):[0,0];t(b?[A(-2*I,x),A(2*I,x)]:[]),n(b?[[0,0],p]:[]),i(b?[l,p]:[]);let h=b?S(l,A(-1,p)):[0,0],g=.24,$=w(h)>g&&w(p)>g,E=A(g/(w(h)||1),h),F=$?A(-g/w(p),p):[0,0];r($?[S(p,E),S(S(p,E),F),S(p,F)]:[]);let z=Math.atan2(l[1],l[0]),M=Math.atan2(l[0]*d[1]-l[1]*d[0],L(l,d)),C=Math.min(.9,.6*w(l),.6*f),D=P=>A(C,[Math.cos(z+M*P/40),Math.sin(z+M*P/40)]);s(b?Array.from({length:41},(P,G)=>D(G)):[])});let v=["u","v"].map((l,d)=>a.matrix({name:l,rows:1,columns:2,edit:!0,step:.1,max:4.5,color:`c${d+1}`}).element),u=a.readouts([["dot","dot product u · v"],["norm_u","length of u"],["norm_v","length of v"],["cosine","cosine",ee],["angle","angle",l=>k(l,2),"°"],["shadow","shadow of u on v"],["rest","rest of u"]]),m=o("p",{class:"help"},"Drag the tips, or focus one and press the arrow keys (with Shift, steps of 1).");a.add(o("div",{class:"columns"},o("div",{},e.svg,m),o("div",{},...v,u))),a.addBelow(ne(a))}function ne(a){let[e,t,n]=[140,90,98],i=c=>10+(c+1)/2*(e-20),r=Y.map(c=>{let v=U(c),u=(e-20)/j,m=v.map((p,f)=>{let b=p/.5*t;return o("rect",{class:"c1 bin",x:i(-1)+f*u,y:n-b,width:u-.8,height:b})}),l=[-1,0,1].map(p=>o("text",{class:"tick",x:i(p),y:n+15,"text-anchor":"middle"},k(p))),d=o("line",{class:"c2",y1:2,y2:n,"stroke-width":2});return a.watch(({hidden:p},{cosine:f})=>{let b=!p&&typeof f=="number";N(d,{visibility:b?null:"hidden",x1:b?i(f):0,x2:b?i(f):0})}),o("svg",{viewBox:`0 0 ${e} ${n+36}`,role:"img","aria-label":`Histogram of the cosine, ${c} components`},...m,o("line",{class:"axis",x1:i(-1),x2:i(1),y1:n,y2:n}),...l,d,o("text",{class:"tick",x:e/2,y:n+32,"text-anchor":"middle"},`${c} components`))});return o("div",{},o("p",{class:"help",style:"margin-top:1rem"},"A plane is not typical. Each bar is the share of all directions whose cosine with u lies in its tenth, on one scale up to one half. The upright line is the cosine of u and v."),o("div",{class:"trio"},...r))}var R={name:"vectors",title:"Two arrows, their dot product, angle and projection",question:"How large is the angle between u and v?",task:"Guess the angle, then show the numbers. Turn v until the dot product is 0. Reset, then make v twice as long: which readings double, and which stay?",seen:"The angle was 45°, and the shadow of u on v was v itself. The dot product is 0 exactly at a right angle and changes its sign there. A longer v doubles the dot product and its own length; the angle, the cosine and the shadow of u on v do not change.",leftOut:"Left out: all components but two. The formulas are the same for any number of them.",start:{u:[3,1],v:[1,2]},compute:Q,python:({u:a,v:e})=>`import numpy as np
import nnla

u, v = np.array(${q(a)}), np.array(${q(e)})
print(nnla.dot(u, v), nnla.norm(u), nnla.norm(v))
cosine = nnla.cosine_similarity(u, v)
print(cosine, np.degrees(np.arccos(cosine)))
shadow = nnla.project(u, v)
print(shadow, u - shadow)`,build:te};var H=`.nnla-live {
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

.nnla-live:fullscreen { max-width: none; overflow: auto; border: 0; border-radius: 0; font-size: 1.5rem; padding: 1.5rem 2.5rem; }
.nnla-live:fullscreen .conv { --side: 17em; }
.nnla-live:fullscreen svg { max-height: 62vh; }
.nnla-live:fullscreen .play svg { max-height: 50vh; }
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
`;var me=O(R,H);export{me as default};
