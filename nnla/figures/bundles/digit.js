var te=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function l(i,e={},...t){let a=te.has(i)?document.createElementNS("http://www.w3.org/2000/svg",i):document.createElement(i);return A(a,e),a.append(...t),a}function A(i,e){for(let[t,a]of Object.entries(e))typeof a=="function"?i.addEventListener(t,a):a===!1||a==null?i.removeAttribute(t):i.setAttribute(t,a===!0?"":a);return i}function y(i,e=4){if(typeof i=="string")return i;if(Array.isArray(i))return`(${i.map(a=>y(a,e)).join(", ")})`;if(Number.isNaN(i))return"undefined";if(!Number.isFinite(i))return i>0?"∞":"−∞";let t=Number(i.toFixed(e))||0;return String(t).replace("-","−")}var M=(i,e,t)=>Math.min(t,Math.max(e,i)),ne=(i,e)=>Number((Math.round(i/e)*e).toFixed(6))||0,I=class{constructor(e,t,a){this.figure=e,this.model=t,this.root=a,this.watchers=[],this.body=l("div"),this.below=l("div"),this.status=l("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,a]of Object.entries(e))this.model.set(t,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let a of this.watchers)a(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=y,a=""){let n=l("data",{"data-name":e}),[r,...s]=e.split("."),o=c=>s.reduce((d,p)=>d?.[p],c[r])??"",m,h;return this.watch((c,d)=>{let p=o(d);p===m&&c.hidden===h||([m,h]=[p,c.hidden],re(n,p,h,t,a))}),n}readouts(e){let t=l("dl");for(let[a,n,r,s]of e)t.append(l("dt",{},n),l("dd",{},this.data(a,r,s)));return t}matrix({name:e,rows:t,columns:a,label:n=e,title:r=n,edit:s=!1,step:o=1,max:m=99,show:h=y,color:c=""}){let d=Array.from({length:t},()=>Array.from({length:a},()=>l("td"))),p=t===1,u=(x,v,g)=>Array.isArray(x?.[0])?x[v]?.[g]:x?.[p?g:v];d.forEach((x,v)=>x.forEach((g,b)=>{let j=p?`component ${b+1}`:`row ${v+1}, column ${b+1}`;if(!s){g.append(this.data(`${e}.${v}.${b}`,h));return}let ee=()=>{if(z.value===""||!Number.isFinite(z.valueAsNumber))return;let S=structuredClone(this.state[e]),E=M(z.valueAsNumber,-m,m);Array.isArray(S[0])?S[v][b]=E:S[p?b:v]=E,this.set({[e]:S})},z=l("input",{type:"number",step:o,min:-m,max:m,inputmode:"decimal","aria-label":`${r}, ${j}`,input:ee,blur:()=>this.update()});g.append(z),this.watch(S=>{let E=u(S[e],v,b);(document.activeElement!==z||z.valueAsNumber!==E)&&(z.value=String(E))})}));let f=l("table",{class:"matrix",role:"group","aria-label":r},l("tbody",{role:"presentation"},...d.map(x=>l("tr",{role:"presentation"},...x.map(v=>A(v,{role:"presentation"}))))));return{element:l("span",{class:"named"},l("span",{class:`name ${c}`},n,l("span",{class:"equals"}," =")),f),cells:d,table:f}}slider({name:e,entry:t=-1,label:a,min:n,max:r,step:s,show:o=y}){let m=l("data"),h=d=>t<0?d:this.state[e].map((p,u)=>u===t?d:p),c=l("input",{type:"range",min:n,max:r,step:s,input:()=>this.set({[e]:h(c.valueAsNumber)})});return this.watch(d=>{let p=t<0?d[e]:d[e][t];c.value=String(p),m.textContent=o(p),c.setAttribute("aria-valuetext",o(p))}),l("label",{class:"slider"},l("span",{},a),c,m)}choice({name:e,label:t,options:a}){let n=`nnla-${++ie}`,r=a.map(([s])=>l("input",{type:"radio",name:n,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>r.forEach((o,m)=>o.checked=s[e]===a[m][0])),l("fieldset",{},l("legend",{},t),...a.map(([,s],o)=>l("label",{},r[o],s)))}select({name:e,label:t,options:a}){let n=l("option",{hidden:!0}),r=l("select",{change:()=>this.set({[e]:a[r.selectedIndex][0]})},...a.map(([,s])=>l("option",{},s)),n);return this.watch(s=>{let o=a.findIndex(([m])=>m===s[e]);r.selectedIndex=o<0?a.length:o,n.textContent=String(s[e])}),l("label",{class:"field"},l("span",{},t),r)}toggle({name:e,label:t}){let a=l("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(n=>a.checked=n[e]),l("label",{},a,t)}button(e,t,a={}){return l("button",{type:"button",click:t,...a},e)}plane({reach:e,label:t}){return new L(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[l("pre",{tabindex:0},t)]:[])}};function ae(i,e){i.textContent!==e&&(i.textContent=e)}var ie=0;function re(i,e,t,a,n=""){let r=typeof e=="string";i.classList.toggle("covered",!!t),ae(i,t?"?":a(e)+(r?"":n));let s=t||r?null:String(e);A(i,{value:s,title:s})}var k=400,L=class{constructor(e,t,a){this.ui=e,this.reach=t,this.scale=k/(2*t),this.svg=l("svg",{viewBox:`0 0 ${k} ${k}`,role:"group","aria-label":a});for(let n=Math.ceil(-t);n<=t;n++){let[r,s]=this.at([n,n]);this.line([0,s],[k,s],n?"grid":"axis"),this.line([r,0],[r,k],n?"grid":"axis")}for(let n=Math.ceil(-t)+1;n<t;n+=t>6?2:1){let[r,s]=this.at([n,n]);n&&(this.put("text",{class:"tick",x:r,y:k/2+15,"text-anchor":"middle"},y(n)),this.put("text",{class:"tick",x:k/2-6,y:s+4,"text-anchor":"end"},y(n)))}}at([e,t]){return[k/2+e*this.scale,k/2-t*this.scale]}put(e,t,...a){let n=l(e,{"aria-hidden":"true",...t},...a);return this.svg.append(n),n}line([e,t],[a,n],r){return this.put("line",{x1:e,y1:t,x2:a,y2:n,class:r})}path(e,t=!1){let a=this.put("path",{class:e});return n=>{let r=n.map(s=>this.at(s).map(o=>o.toFixed(2)).join(" ")).join("L");a.setAttribute("d",n.length?`M${r}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,n)=>{let[r,s]=this.at(a);A(t,{x:M(r,14,k-14).toFixed(2),y:M(s+5,16,k-6).toFixed(2)}),t.textContent=n}}arrow(e,t,a=1){let n=this.path(`shaft ${e}`),r=this.path(e,!0),s=this.text(`math ${e}`);return(o,m=[0,0],h=!0)=>{let c=o.map((v,g)=>v-m[g]),d=Math.hypot(...c),p=d?c.map(v=>v/d):[0,0],u=Math.min(.036*this.reach*2,d),f=o.map((v,g)=>v-u*p[g]),$=[-p[1]*u*.42,p[0]*u*.42];n(h&&d?[m,f]:[]),r(h&&d?[o,f.map((v,g)=>v+$[g]),f.map((v,g)=>v-$[g])]:[]);let x=d?[p[0]-.8*a*p[1],p[1]+.8*a*p[0]]:[.7,.7];s(o.map((v,g)=>v+.09*this.reach*x[g]),h?t:"")}}handle({label:e,color:t,step:a,get:n,change:r,most:s=this.reach*.9}){let{ui:o}=this,m=c=>o.set(r(c.map(d=>M(ne(d,a),-s,s)),o.state)),h=l("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:c=>{h.setPointerCapture(c.pointerId),h.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!h.hasPointerCapture(c.pointerId))return;let d=this.svg.getBoundingClientRect(),p=Math.min(d.width,d.height),u=(c.clientX-d.left-d.width/2)/p,f=(c.clientY-d.top-d.height/2)/p;m([u*2*this.reach,-f*2*this.reach])},keydown:c=>{let d={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!d)return;c.preventDefault();let p=c.shiftKey?Math.max(1,a):a,u=n(o.state);m(u.map((f,$)=>f+d[$]*p))}},l("circle",{class:"reach",r:20}),l("circle",{class:"knob",r:11}));return this.svg.append(h),o.watch(c=>{let d=n(c);A(h,{transform:`translate(${this.at(d).map(p=>p.toFixed(2)).join(" ")})`,"aria-valuenow":d[0],"aria-valuetext":`${e}: ${y(d[0])} to the right, ${y(d[1])} up`})}),h}};function le(i,e,t,a){document.getElementById("nnla-figures")||document.head.append(l("style",{id:"nnla-figures"},a));let n=l("div",{class:"nnla-live",role:"group","aria-label":i.title}),r=new I(i,t,n),s=structuredClone(t.first??r.state);i.build(r);let o=r.button("",()=>r.set({hidden:!r.state.hidden}));r.watch(d=>{o.textContent=d.hidden?"Show the numbers":"Hide the numbers",o.classList.toggle("main",!!d.hidden)});let m=async()=>{let d=i.python(r.state),p=await navigator.clipboard?.writeText(d).then(()=>!0,()=>!1);r.say(p?"Copied:":"As Python:",d)},h=()=>document.fullscreenElement?document.exitFullscreen():n.requestFullscreen();n.append(l("p",{class:"question"},i.question),l("p",{},`Try: ${i.task}`),r.body,l("div",{class:"bar"},o,r.button("Reset",()=>{r.set(structuredClone(s)),r.say("")}),r.button("Copy as Python",m),r.button("Full screen",h)),r.status,r.below,l("details",{},l("summary",{},"What was seen"),l("p",{},i.seen)),l("p",{class:"left-out"},i.leftOut));for(let d of n.querySelectorAll("button, input, select, summary, [tabindex]"))d.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(n);let c=()=>r.update();return t.on("change",c),c(),()=>t.off("change",c)}var O=(i,e)=>({render:({model:t,el:a})=>le(i,a,t,e)});var w=84,N=3.5,[C,P]=[28,20],D=8,F=4,W=2,oe=["right","top","centeredRight","centeredTop","invertedRight","invertedTop","noiseTop"],se=[["7","2216601652344452-44523870"],["7 with a bar","22166016523444523870-36446044"],["7 in a corner","04042404191415231232"],["house","1840187466746640-144242127042-3674365448544874"]],T=()=>globalThis.nnlaDigit,q=i=>i.reduce((e,t)=>e+t,0);function Z(i){let e=t=>[...t.matchAll(/(\d\d)(\d\d)/g)].map(([,a,n])=>[Number(a),Number(n)]);return i.split("-").map(e).filter(t=>t.length)}function de(i){let e=new Float64Array(w*w);for(let t of Z(i))t.forEach((a,n)=>ce(e,a,t[n+1]??a));return e}function ce(i,[e,t],[a,n]){let[r,s,o]=[a-e,n-t,Math.ceil(N)],m=r*r+s*s||1;for(let h=Math.max(0,Math.min(t,n)-o);h<=Math.min(w-1,Math.max(t,n)+o);h++)for(let c=Math.max(0,Math.min(e,a)-o);c<=Math.min(w-1,Math.max(e,a)+o);c++){let d=M(((c-e)*r+(h-t)*s)/m,0,1),[p,u]=[c-(e+d*r),h-(t+d*s)],f=Math.sqrt(p*p+u*u);i[h*w+c]=Math.max(i[h*w+c],M(N+.5-f,0,1))}}function G(i,e,t,a,n,r){let[s,o]=[H(e,t,n,r),H(e,a,n,r)],m=new Float64Array(r*r);for(let h=0;h<r;h++){let c=new Float64Array(e);for(let[d,p]of s[h])for(let u=0;u<e;u++)c[u]+=p*i[d*e+u];for(let d=0;d<r;d++)m[h*r+d]=q(o[d].map(([p,u])=>u*c[p]))}return m}function H(i,e,t,a){let n=t/a;return Array.from({length:a},(r,s)=>{let o=e+n*s;return Array.from({length:i},(m,h)=>[h,Math.max(0,Math.min(h+1,o+n)-Math.max(h,o))/n]).filter(([,m])=>m>0)})}function K(i,e){let t=new Float64Array(C*C),a=[...i.keys()].filter(v=>i[v]>0);if(!a.length)return t;let[n,r]=[a.map(v=>Math.floor(v/e)),a.map(v=>v%e)],[s,o]=[Math.min(...n),Math.min(...r)],m=Math.max(Math.max(...n)-s,Math.max(...r)-o)+1,h=G(i,e,s,o,m,P),c=q(h),d=v=>q(h.map((g,b)=>g*v(b)))/c,p=v=>Math.floor(C/2-d(v)+.5+1e-9),[u,f]=[v=>Math.floor(v/P),v=>v%P],[$,x]=[p(u),p(f)];return h.forEach((v,g)=>{let[b,j]=[u(g)+$,f(g)+x];Math.min(b,j)>=0&&Math.max(b,j)<C&&(t[b*C+j]=v)}),t}function me({strokes:i,centering:e,invert:t}){let a=de(i),n=e?K(a,w):G(a,w,0,0,w,C);return t?n.map(r=>1-r):n}var _=[];function pe(){return _.length||(_=T().layers.map(({scale:i,b:e,W:t})=>({scale:i,b:e,W:Int8Array.from(atob(t),a=>a.charCodeAt(0))})),T().read={center:K,activations:V}),_}function B(i,{scale:e,b:t,W:a}){let n=new Float64Array(t.length);return i.forEach((r,s)=>{if(r)for(let o=0;o<n.length;o++)n[o]+=r*a[s*n.length+o]}),n.map((r,s)=>e*r+t[s])}var U=i=>i.map(e=>Math.max(e,0));function he(i){let e=Math.max(...i),t=i.map(n=>Math.exp(n-e)),a=q(t);return t.map(n=>n/a)}function V(i){let[e,t,a]=pe(),n=U(B(i,e)),r=U(B(n,t));return{h1:n,h2:r,p:he(B(r,a))}}function ve(i){let e=me(i),{h1:t,h2:a,p:n}=V(e),r=Math.max(...n),s=o=>o.filter(m=>m>0).length;return{x:e,h1:t,h2:a,p:n,top:r,reads:n.indexOf(r),on1:s(t),on2:s(a),largest1:Math.max(...t),largest2:Math.max(...a),measured:oe.map(o=>T().measured[o])}}var Y=i=>i<5e-5?"< 0.0001":i>.99995?"> 0.9999":i.toFixed(4);function ue(i){let e=new R(i),t=o=>{e.lower(!1),i.set({strokes:o})},a=()=>t(i.state.strokes.split("-").slice(0,-1).join("-")),n=(o,m,h,c,d,...p)=>l("div",{},ge(i,o,m,h,c),l("div",{class:"caption"},l("b",{},d)),l("div",{class:"help"},...p)),r=o=>[i.data(`on${o}`)," on, largest ",i.data(`largest${o}`,m=>y(m,2))],s=l("span");i.watch(({invert:o})=>s.textContent=o?"paper 1, ink 0":"paper 0, ink 1"),i.add(l("div",{class:"columns"},l("div",{},e.svg,l("div",{class:"bar"},i.button("Clear",()=>t("")),i.button("Undo",a))),l("div",{},i.toggle({name:"centering",label:"Center as in training"}),l("br"),i.toggle({name:"invert",label:"Invert: paper 1, ink 0"}),i.readouts([["reads","the network reads"],["top","top probability",Y]]),fe(i))),l("div",{class:"bar drawings",role:"group","aria-label":"Ready-made drawings"},"Ready-made:",...se.map(([o,m])=>i.button(o,()=>t(m)))),l("p",{class:"help"},"Draw with mouse, pen or finger. By keyboard: focus the pen, move it with the arrow keys (with Shift, faster), lower and lift it with Space."),l("div",{class:"trio layers"},n("x",28,1,"What the network gets: 28 by 28 pixels","784 pixels",s),n("h1",12,D,"The activations of the first hidden layer","128 units",...r(1)),n("h2",8,D,"The activations of the second hidden layer","64 units",...r(2))),l("p",{class:"help"},`A unit is a square: empty at 0, full color at ${D} or more. The scale is the same in both layers and for every drawing.`)),i.addBelow(we(i))}var R=class{constructor(e){this.ui=e;let t=w*F,a=l("path",{class:"pen-stroke","stroke-width":2*N*F});this.pen=l("g",{class:"handle c2",tabindex:0,role:"slider","aria-label":"pen","aria-roledescription":"two-way slider","aria-valuemin":0,"aria-valuemax":w-1,keydown:n=>this.press(n),blur:()=>this.lower(!1)},l("circle",{class:"reach",r:18}),l("circle",{class:"knob",r:N*F})),this.svg=l("svg",{class:"pad",viewBox:`0 0 ${t} ${t}`,role:"group","aria-label":"The pad",pointerdown:n=>{this.svg.setPointerCapture(n.pointerId),this.pen.focus({preventScroll:!0}),n.preventDefault(),this.lower(!1),this.move(this.cell(n),!0,!0)},pointermove:n=>this.svg.hasPointerCapture(n.pointerId)&&this.move(this.cell(n),!0)},l("rect",{class:"paper",width:t,height:t}),a,this.pen),e.watch(({strokes:n,pen:r})=>{let s=o=>o.map(m=>(m+.5)*F).join(" ");A(a,{d:Z(n).map(o=>`M${[...o,o[o.length-1]].map(s).join("L")}`).join("")}),A(this.pen,{transform:`translate(${s(r)})`,"aria-valuenow":r[0]}),this.tell()}),this.lower(!1)}cell(e){let t=this.svg.getBoundingClientRect(),a=Math.min(t.width,t.height),n=(e.clientX-t.left-(t.width-a)/2)/a,r=(e.clientY-t.top-(t.height-a)/2)/a;return[n,r].map(s=>M(Math.floor(s*w),0,w-1))}move(e,t,a=!1){let{strokes:n}=this.ui.state,r=n.slice(-4).match(/../g)?.map(Number)??[],s=!a&&Math.hypot(e[0]-r[0],e[1]-r[1])<W,o=e.map(m=>String(m).padStart(2,"0")).join("");this.ui.set({pen:e,...t&&!s&&{strokes:n+(a&&n?"-":"")+o}})}press(e){let t={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e.key];if(!t&&e.key!==" ")return;e.preventDefault();let{pen:a}=this.ui.state,n=e.shiftKey?4*W:W;t?this.move(a.map((r,s)=>M(r+n*t[s],0,w-1)),this.lowered):this.lower(!this.lowered)}lower(e){this.lowered=e,this.pen.classList.toggle("lowered",e),e&&this.move(this.ui.state.pen,!0,!0),this.tell()}tell(){let[e,t]=this.ui.state.pen;A(this.pen,{"aria-valuetext":`pen ${this.lowered?"lowered":"lifted"}, ${e} to the right, ${t} down`})}};function ge(i,e,t,a,n){let r=l("svg",{class:t===C?"cells pixels":"cells",viewBox:`0 0 ${t} ${t}`,role:"img","aria-label":n,"shape-rendering":"crispEdges"}),s=a===1?0:.12,o=[];return i.watch((m,h)=>{h[e].forEach((c,d)=>{if(!o[d]){let p={x:d%t+s/2,y:Math.floor(d/t)+s/2,width:1-s,height:1-s};r.append(l("rect",{class:"empty",...p}),o[d]=l("rect",p))}o[d].setAttribute("opacity",M(c/a,0,1).toFixed(3))})}),r}function fe(i){let e=Array.from({length:10},(t,a)=>{let n=l("div");return i.watch((r,{p:s})=>n.style.width=r.hidden?"0":`${100*s[a]}%`),l("tr",{},l("th",{scope:"row"},String(a)),l("td",{},l("div",{class:"rail"},n)),l("td",{},i.data(`p.${a}`,Y)))});return l("table",{class:"bars","aria-label":"The ten probabilities"},l("tbody",{},...e))}function we(i){let{images:e,unchanged:t}=T().measured,a=o=>o.toLocaleString("en"),n=o=>l("td",{},i.data(`measured.${o}`)),r=(o,...m)=>l("tr",{},l("th",{scope:"row"},o),...m),s=["","read right","mean top probability"].map(o=>o?l("th",{scope:"col"},o):l("td"));return l("div",{class:"scroll",tabindex:0,role:"region","aria-label":"What was measured of this network"},l("table",{class:"list wraps"},l("caption",{},`Measured once, on the ${a(e)} test images of MNIST`),l("thead",{},l("tr",{},...s)),l("tbody",{},r("as they are",n(0),n(1)),r(`centered as drawings are; ${a(t)} are already`,n(2),n(3)),r("inverted",n(4),n(5)),r("noise: each pixel anything from 0 to 1",l("td",{},"no digit"),n(6)))))}var J={name:"digit",title:"A drawing, and what a network trained on handwritten digits reads in it",question:"Ten probabilities, which add up to 1. What does the network answer when you draw a house?",task:"Guess, then show the numbers. Draw a 7 in your own hand, with and without a bar. Switch centering off and draw it in a corner. Invert. Then draw a house.",seen:"Centered as in training, each 7 is read as 7, also the one in the corner. With centering off, the 7 in the corner is read as 6, with top probability 0.64. Inverted, the large 7 is read as 9, with 0.9994: hardly less. So it goes with the test images: inverted, they are read right one time in ten, as by chance, while the mean top probability only falls from 0.99 to 0.92. The house is some digit (the ready-made one 0, with 0.68; yours perhaps another), and so is an empty pad, because ten probabilities add up to 1: the network has no word for “none”.",leftOut:"Left out: your pen, your hand and your country’s 1 and 7. The network was trained on MNIST alone, so the shares above are not the share of your drawings that it reads right.",start:{strokes:"",pen:[42,42],centering:!0,invert:!1},compute:ve,python:({strokes:i,centering:e,invert:t})=>`import nnla
from nnla.figures import handwriting

(W1, b1), (W2, b2), (W3, b3) = handwriting.parameters()
x = handwriting.pixels("${i}", centering=${X(e)}, invert=${X(t)})
H1 = nnla.relu(x @ W1 + b1)
H2 = nnla.relu(H1 @ W2 + b2)
P = nnla.softmax(H2 @ W3 + b3)
print((H1 > 0).sum(), H1.max(), (H2 > 0).sum(), H2.max())
print(P.argmax(), P.max())
print(P)`,build:ue},X=i=>i?"True":"False";var Q=`.nnla-live {
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
`;var Ce=O(J,Q);export{Ce as default};
