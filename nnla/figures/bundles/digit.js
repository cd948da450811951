var ae=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(l,e={},...n){let t=ae.has(l)?document.createElementNS("http://www.w3.org/2000/svg",l):document.createElement(l);return M(t,e),t.append(...n),t}function M(l,e){for(let[n,t]of Object.entries(e))if(typeof t=="function")l.addEventListener(n,t);else if(t===!1||t==null)l.removeAttribute(n);else{let a=t===!0?"":String(t);l.getAttribute(n)!==a&&l.setAttribute(n,a)}return l}function k(l,e=4){if(typeof l=="string")return l;if(Array.isArray(l))return`(${l.map(a=>k(a,e)).join(", ")})`;if(Number.isNaN(l))return"undefined";if(!Number.isFinite(l))return l>0?"∞":"−∞";let n=Number(l.toFixed(e))||0;return(n&&Math.abs(n)<1e-6?l.toFixed(e).replace(/0+$/,""):String(n)).replace("-","−")}var z=(l,e,n)=>Math.min(n,Math.max(e,l)),te=(l,e)=>Number((Math.round(l/e)*e).toFixed(6))||0,L=class{constructor(e,n,t){this.figure=e,this.model=n,this.root=t,this.watchers=[],this.body=r("div",{class:"nnla-body"}),this.below=r("div",{class:"nnla-below"}),this.status=r("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,t]of Object.entries(e))this.model.set(n,t);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let t of this.watchers)t(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=k,t=""){let a=r("data",{"data-name":e}),[i,...s]=e.split("."),o=c=>s.reduce((d,p)=>d?.[p],c[i])??"",m,h;return this.watch((c,d)=>{let p=o(d);p===m&&c.hidden===h||([m,h]=[p,c.hidden],ie(a,p,h,n,t))}),a}readouts(e){let n=r("dl");for(let[t,a,i,s]of e)n.append(r("dt",{},a),r("dd",{},this.data(t,i,s)));return n}matrix({name:e,rows:n,columns:t,label:a=e,title:i=a,edit:s=!1,step:o=1,max:m=99,show:h=k,color:c=""}){let d=Array.from({length:n},()=>Array.from({length:t},()=>r("td"))),p=n===1,g=(y,u,v)=>Array.isArray(y?.[0])?y[u]?.[v]:y?.[p?v:u];d.forEach((y,u)=>y.forEach((v,w)=>{let j=p?`component ${w+1}`:`row ${u+1}, column ${w+1}`;if(!s){v.append(this.data(`${e}.${u}.${w}`,h));return}let ne=()=>{if($.value===""||!Number.isFinite($.valueAsNumber))return;let S=structuredClone(this.state[e]),E=z($.valueAsNumber,-m,m);Array.isArray(S[0])?S[u][w]=E:S[p?w:u]=E,this.set({[e]:S})},$=r("input",{type:"number",step:o,min:-m,max:m,inputmode:"decimal","aria-label":`${i}, ${j}`,input:ne,blur:()=>this.update()});v.append($),this.watch(S=>{let E=g(S[e],u,w);(document.activeElement!==$||$.valueAsNumber!==E)&&($.value=String(E))})}));let f=r("table",{class:"matrix",role:"group","aria-label":i},r("tbody",{role:"presentation"},...d.map(y=>r("tr",{role:"presentation"},...y.map(u=>M(u,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${c}`},a,r("span",{class:"equals"}," =")),f),cells:d,table:f}}slider({name:e,entry:n=-1,label:t,min:a,max:i,step:s,show:o=k}){let m=r("data"),h=d=>n<0?d:this.state[e].map((p,g)=>g===n?d:p),c=r("input",{type:"range",min:a,max:i,step:s,input:()=>this.set({[e]:h(c.valueAsNumber)})});return this.watch(d=>{let p=n<0?d[e]:d[e][n];c.value=String(p),m.textContent=o(p),c.setAttribute("aria-valuetext",o(p))}),r("label",{class:"slider"},r("span",{},t),c,m)}choice({name:e,label:n,options:t}){let a=`nnla-${++le}`,i=t.map(([s])=>r("input",{type:"radio",name:a,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>i.forEach((o,m)=>o.checked=s[e]===t[m][0])),r("fieldset",{},r("legend",{},n),...t.map(([,s],o)=>r("label",{},i[o],s)))}select({name:e,label:n,options:t}){let a=r("option",{hidden:!0}),i=r("select",{change:()=>this.set({[e]:t[i.selectedIndex][0]})},...t.map(([,s])=>r("option",{},s)),a);return this.watch(s=>{let o=t.findIndex(([m])=>m===s[e]);i.selectedIndex=o<0?t.length:o,a.textContent=String(s[e])}),r("label",{class:"field"},r("span",{},n),i)}toggle({name:e,label:n}){let t=r("input",{type:"checkbox",change:()=>this.set({[e]:t.checked})});return this.watch(a=>t.checked=a[e]),r("label",{},t,n)}button(e,n,t={}){return r("button",{type:"button",click:n,...t},e)}plane({reach:e,label:n}){return new I(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[r("pre",{tabindex:0},n)]:[])}};function O(l,e){l.textContent!==e&&(l.textContent=e)}var le=0;function ie(l,e,n,t,a=""){let i=typeof e=="string";l.classList.toggle("covered",!!n),O(l,n?"?":t(e)+(i?"":a));let s=n||i?null:String(e);M(l,{value:s,title:s})}var x=400,I=class{constructor(e,n,t){this.ui=e,this.reach=n,this.scale=x/(2*n),this.svg=r("svg",{viewBox:`0 0 ${x} ${x}`,role:"group","aria-label":t});for(let a=Math.ceil(-n);a<=n;a++){let[i,s]=this.at([a,a]);this.line([0,s],[x,s],a?"grid":"axis"),this.line([i,0],[i,x],a?"grid":"axis")}for(let a=Math.ceil(-n)+1;a<n;a+=n>6?2:1){let[i,s]=this.at([a,a]);a&&(this.put("text",{class:"tick",x:i,y:x/2+15,"text-anchor":"middle"},k(a)),this.put("text",{class:"tick",x:x/2-6,y:s+4,"text-anchor":"end"},k(a)))}}at([e,n]){return[x/2+e*this.scale,x/2-n*this.scale]}put(e,n,...t){let a=r(e,{"aria-hidden":"true",...n},...t);return this.svg.append(a),a}line([e,n],[t,a],i){return this.put("line",{x1:e,y1:n,x2:t,y2:a,class:i})}path(e,n=!1){let t=this.put("path",{class:e});return a=>{let i=a.map(s=>this.at(s).map(o=>o.toFixed(2)).join(" ")).join("L");t.setAttribute("d",a.length?`M${i}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(t,a)=>{let[i,s]=this.at(t);M(n,{x:z(i,14,x-14).toFixed(2),y:z(s+5,16,x-6).toFixed(2)}),n.textContent=a}}arrow(e,n,t=1){let a=this.path(`shaft ${e}`),i=this.path(e,!0),s=this.text(`math ${e}`);return(o,m=[0,0],h=!0)=>{let c=o.map((u,v)=>u-m[v]),d=Math.hypot(...c),p=d?c.map(u=>u/d):[0,0],g=Math.min(.036*this.reach*2,d),f=o.map((u,v)=>u-g*p[v]),A=[-p[1]*g*.42,p[0]*g*.42];a(h&&d?[m,f]:[]),i(h&&d?[o,f.map((u,v)=>u+A[v]),f.map((u,v)=>u-A[v])]:[]);let y=d?[p[0]-.8*t*p[1],p[1]+.8*t*p[0]]:[.7,.7];s(o.map((u,v)=>u+.09*this.reach*y[v]),h?n:"")}}handle({label:e,color:n,step:t,get:a,change:i,most:s=this.reach*.9}){let{ui:o}=this,m=c=>o.set(i(c.map(d=>z(te(d,t),-s,s)),o.state)),h=r("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:c=>{h.setPointerCapture(c.pointerId),h.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!h.hasPointerCapture(c.pointerId))return;let d=this.svg.getBoundingClientRect(),p=Math.min(d.width,d.height),g=(c.clientX-d.left-d.width/2)/p,f=(c.clientY-d.top-d.height/2)/p;m([g*2*this.reach,-f*2*this.reach])},keydown:c=>{let d={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!d)return;c.preventDefault();let p=c.shiftKey?Math.max(1,t):t,g=a(o.state);m(g.map((f,A)=>f+d[A]*p))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(h),o.watch(c=>{let d=a(c);M(h,{transform:`translate(${this.at(d).map(p=>p.toFixed(2)).join(" ")})`,"aria-valuenow":d[0],"aria-valuetext":`${e}: ${k(d[0])} to the right, ${k(d[1])} up`})}),h}};function re(l,e,n,t){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},t));let a=r("div",{class:`nnla-live nnla-${l.name}`,role:"group","aria-label":l.title}),i=new L(l,n,a),s=structuredClone(n.first??i.state);l.build(i);let o=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(d=>{o.textContent=d.hidden?"Show the numbers":"Hide the numbers",o.classList.toggle("main",!!d.hidden)});let m=async()=>{let d=l.python(i.state),p=await navigator.clipboard?.writeText(d).then(()=>!0,()=>!1);i.say(p?"Copied:":"As Python:",d)},h=i.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():a.requestFullscreen());a.addEventListener("fullscreenchange",()=>O(h,document.fullscreenElement?"Leave full screen":"Full screen")),a.append(r("p",{class:"question"},l.question),r("p",{class:"task"},`Try: ${l.task}`),i.body,r("div",{class:"bar nnla-bar"},o,i.button("Reset",()=>{i.set(structuredClone(s)),i.say("")}),i.button("Copy as Python",m),h),i.status,i.below,r("details",{},r("summary",{},"What was seen"),r("p",{},l.seen)),r("p",{class:"left-out"},l.leftOut));for(let d of a.querySelectorAll("button, input, select, summary, [tabindex]"))d.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(a);let c=()=>i.update();return n.on("change",c),c(),()=>n.off("change",c)}var H=(l,e)=>({render:({model:n,el:t})=>re(l,t,n,e)});var b=84,N=3.5,[C,P]=[28,20],D=8,F=4,W=2,oe=["right","top","centeredRight","centeredTop","invertedRight","invertedTop","noiseTop"],se=[["7","2216601652344452-44523870"],["7 with a bar","22166016523444523870-36446044"],["7 in a corner","04042404191415231232"],["house","1840187466746640-144242127042-3674365448544874"]],T=()=>globalThis.nnlaDigit,q=l=>l.reduce((e,n)=>e+n,0);function G(l){let e=n=>[...n.matchAll(/(\d\d)(\d\d)/g)].map(([,t,a])=>[Number(t),Number(a)]);return l.split("-").map(e).filter(n=>n.length)}function de(l){let e=new Float64Array(b*b);for(let n of G(l))n.forEach((t,a)=>ce(e,t,n[a+1]??t));return e}function ce(l,[e,n],[t,a]){let[i,s,o]=[t-e,a-n,Math.ceil(N)],m=i*i+s*s||1;for(let h=Math.max(0,Math.min(n,a)-o);h<=Math.min(b-1,Math.max(n,a)+o);h++)for(let c=Math.max(0,Math.min(e,t)-o);c<=Math.min(b-1,Math.max(e,t)+o);c++){let d=z(((c-e)*i+(h-n)*s)/m,0,1),[p,g]=[c-(e+d*i),h-(n+d*s)],f=Math.sqrt(p*p+g*g);l[h*b+c]=Math.max(l[h*b+c],z(N+.5-f,0,1))}}function K(l,e,n,t,a,i){let[s,o]=[U(e,n,a,i),U(e,t,a,i)],m=new Float64Array(i*i);for(let h=0;h<i;h++){let c=new Float64Array(e);for(let[d,p]of s[h])for(let g=0;g<e;g++)c[g]+=p*l[d*e+g];for(let d=0;d<i;d++)m[h*i+d]=q(o[d].map(([p,g])=>g*c[p]))}return m}function U(l,e,n,t){let a=n/t;return Array.from({length:t},(i,s)=>{let o=e+a*s;return Array.from({length:l},(m,h)=>[h,Math.max(0,Math.min(h+1,o+a)-Math.max(h,o))/a]).filter(([,m])=>m>0)})}function V(l,e){let n=new Float64Array(C*C),t=[...l.keys()].filter(u=>l[u]>0);if(!t.length)return n;let[a,i]=[t.map(u=>Math.floor(u/e)),t.map(u=>u%e)],[s,o]=[Math.min(...a),Math.min(...i)],m=Math.max(Math.max(...a)-s,Math.max(...i)-o)+1,h=K(l,e,s,o,m,P),c=q(h),d=u=>q(h.map((v,w)=>v*u(w)))/c,p=u=>Math.floor(C/2-d(u)+.5+1e-9),[g,f]=[u=>Math.floor(u/P),u=>u%P],[A,y]=[p(g),p(f)];return h.forEach((u,v)=>{let[w,j]=[g(v)+A,f(v)+y];Math.min(w,j)>=0&&Math.max(w,j)<C&&(n[w*C+j]=u)}),n}function me({strokes:l,centering:e,invert:n}){let t=de(l),a=e?V(t,b):K(t,b,0,0,b,C);return n?a.map(i=>1-i):a}var _=[];function pe(){return _.length||(_=T().layers.map(({scale:l,b:e,W:n})=>({scale:l,b:e,W:Int8Array.from(atob(n),t=>t.charCodeAt(0))})),T().read={center:V,activations:Y}),_}function B(l,{scale:e,b:n,W:t}){let a=new Float64Array(n.length);return l.forEach((i,s)=>{if(i)for(let o=0;o<a.length;o++)a[o]+=i*t[s*a.length+o]}),a.map((i,s)=>e*i+n[s])}var X=l=>l.map(e=>Math.max(e,0));function he(l){let e=Math.max(...l),n=l.map(a=>Math.exp(a-e)),t=q(n);return n.map(a=>a/t)}function Y(l){let[e,n,t]=pe(),a=X(B(l,e)),i=X(B(a,n));return{h1:a,h2:i,p:he(B(i,t))}}function ue(l){let e=me(l),{h1:n,h2:t,p:a}=Y(e),i=Math.max(...a),s=o=>o.filter(m=>m>0).length;return{x:e,h1:n,h2:t,p:a,top:i,reads:a.indexOf(i),on1:s(n),on2:s(t),largest1:Math.max(...n),largest2:Math.max(...t),measured:oe.map(o=>T().measured[o])}}var J=l=>l<5e-5?"< 0.0001":l>.99995?"> 0.9999":l.toFixed(4);function ge(l){let e=new R(l),n=o=>{e.lower(!1),l.set({strokes:o})},t=()=>n(l.state.strokes.split("-").slice(0,-1).join("-")),a=(o,m,h,c,d,...p)=>r("div",{},ve(l,o,m,h,c),r("div",{class:"caption"},r("b",{},d)),r("div",{class:"help"},...p)),i=o=>[l.data(`on${o}`)," on, largest ",l.data(`largest${o}`,m=>k(m,2))],s=r("span");l.watch(({invert:o})=>s.textContent=o?"paper 1, ink 0":"paper 0, ink 1"),l.add(r("div",{class:"columns"},r("div",{},e.svg,r("div",{class:"bar"},l.button("Clear",()=>n("")),l.button("Undo",t))),r("div",{},l.toggle({name:"centering",label:"Center as in training"}),r("br"),l.toggle({name:"invert",label:"Invert: paper 1, ink 0"}),l.readouts([["reads","the network reads"],["top","top probability",J]]),fe(l))),r("div",{class:"bar drawings",role:"group","aria-label":"Ready-made drawings"},"Ready-made:",...se.map(([o,m])=>l.button(o,()=>n(m)))),r("p",{class:"help"},"Draw with mouse, pen or finger. By keyboard: focus the pen, move it with the arrow keys (with Shift, faster), lower and lift it with Space."),r("div",{class:"trio layers"},a("x",28,1,"What the network gets: 28 by 28 pixels","784 pixels",s),a("h1",12,D,"The activations of the first hidden layer","128 units",...i(1)),a("h2",8,D,"The activations of the second hidden layer","64 units",...i(2))),r("p",{class:"help"},`A unit is a square: empty at 0, full color at ${D} or more. The scale is the same in both layers and for every drawing.`)),l.addBelow(be(l))}var R=class{constructor(e){this.ui=e;let n=b*F,t=r("path",{class:"pen-stroke","stroke-width":2*N*F});this.pen=r("g",{class:"handle c2",tabindex:0,role:"slider","aria-label":"pen","aria-roledescription":"two-way slider","aria-valuemin":0,"aria-valuemax":b-1,keydown:a=>this.press(a),blur:()=>this.lower(!1)},r("circle",{class:"reach",r:18}),r("circle",{class:"knob",r:N*F})),this.svg=r("svg",{class:"pad",viewBox:`0 0 ${n} ${n}`,role:"group","aria-label":"The pad",pointerdown:a=>{this.svg.setPointerCapture(a.pointerId),this.pen.focus({preventScroll:!0}),a.preventDefault(),this.lower(!1),this.move(this.cell(a),!0,!0)},pointermove:a=>this.svg.hasPointerCapture(a.pointerId)&&this.move(this.cell(a),!0)},r("rect",{class:"paper",width:n,height:n}),t,this.pen),e.watch(({strokes:a,pen:i})=>{let s=o=>o.map(m=>(m+.5)*F).join(" ");M(t,{d:G(a).map(o=>`M${[...o,o[o.length-1]].map(s).join("L")}`).join("")}),M(this.pen,{transform:`translate(${s(i)})`,"aria-valuenow":i[0]}),this.tell()}),this.lower(!1)}cell(e){let n=this.svg.getBoundingClientRect(),t=Math.min(n.width,n.height),a=(e.clientX-n.left-(n.width-t)/2)/t,i=(e.clientY-n.top-(n.height-t)/2)/t;return[a,i].map(s=>z(Math.floor(s*b),0,b-1))}move(e,n,t=!1){let{strokes:a}=this.ui.state,i=a.slice(-4).match(/../g)?.map(Number)??[],s=!t&&Math.hypot(e[0]-i[0],e[1]-i[1])<W,o=e.map(m=>String(m).padStart(2,"0")).join("");this.ui.set({pen:e,...n&&!s&&{strokes:a+(t&&a?"-":"")+o}})}press(e){let n={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[e.key];if(!n&&e.key!==" ")return;e.preventDefault();let{pen:t}=this.ui.state,a=e.shiftKey?4*W:W;n?this.move(t.map((i,s)=>z(i+a*n[s],0,b-1)),this.lowered):this.lower(!this.lowered)}lower(e){this.lowered=e,this.pen.classList.toggle("lowered",e),e&&this.move(this.ui.state.pen,!0,!0),this.tell()}tell(){let[e,n]=this.ui.state.pen;M(this.pen,{"aria-valuetext":`pen ${this.lowered?"lowered":"lifted"}, ${e} to the right, ${n} down`})}};function ve(l,e,n,t,a){let i=r("svg",{class:n===C?"cells pixels":"cells",viewBox:`0 0 ${n} ${n}`,role:"img","aria-label":a,"shape-rendering":"crispEdges"}),s=t===1?0:.12,o=[];return l.watch((m,h)=>{h[e].forEach((c,d)=>{if(!o[d]){let p={x:d%n+s/2,y:Math.floor(d/n)+s/2,width:1-s,height:1-s};i.append(r("rect",{class:"empty",...p}),o[d]=r("rect",p))}o[d].setAttribute("opacity",z(c/t,0,1).toFixed(3))})}),i}function fe(l){let e=Array.from({length:10},(n,t)=>{let a=r("div");return l.watch((i,{p:s})=>a.style.width=i.hidden?"0":`${100*s[t]}%`),r("tr",{},r("th",{scope:"row"},String(t)),r("td",{},r("div",{class:"rail"},a)),r("td",{},l.data(`p.${t}`,J)))});return r("table",{class:"bars","aria-label":"The ten probabilities"},r("tbody",{},...e))}function be(l){let{images:e,unchanged:n}=T().measured,t=o=>o.toLocaleString("en"),a=o=>r("td",{},l.data(`measured.${o}`)),i=(o,...m)=>r("tr",{},r("th",{scope:"row"},o),...m),s=["","read right","mean top probability"].map(o=>o?r("th",{scope:"col"},o):r("td"));return r("div",{class:"scroll",tabindex:0,role:"region","aria-label":"What was measured of this network"},r("table",{class:"list wraps"},r("caption",{},`Measured once, on the ${t(e)} test images of MNIST`),r("thead",{},r("tr",{},...s)),r("tbody",{},i("as they are",a(0),a(1)),i(`centered as drawings are; ${t(n)} are already`,a(2),a(3)),i("inverted",a(4),a(5)),i("noise: each pixel anything from 0 to 1",r("td",{},"no digit"),a(6)))))}var Q={name:"digit",title:"A drawing, and what a network trained on handwritten digits reads in it",question:"Ten probabilities, which add up to 1. What does the network answer when you draw a house?",task:"Guess, then show the numbers. Draw a 7 in your own hand, with and without a bar. Switch centering off and draw it in a corner. Invert. Then draw a house.",seen:"Centered as in training, each 7 is read as 7, also the one in the corner. With centering off, the 7 in the corner is read as 6, with top probability 0.64. Inverted, the large 7 is read as 9, with 0.9994: hardly less. So it goes with the test images: inverted, they are read right one time in ten, as by chance, while the mean top probability only falls from 0.99 to 0.92. The house is some digit (the ready-made one 0, with 0.68; yours perhaps another), and so is an empty pad, because ten probabilities add up to 1: the network has no word for “none”.",leftOut:"Left out: your pen, your hand and your country’s 1 and 7. The network was trained on MNIST alone, so the shares above are not the share of your drawings that it reads right.",start:{strokes:"",pen:[42,42],centering:!0,invert:!1},compute:ue,python:({strokes:l,centering:e,invert:n})=>`import nnla
from nnla.figures import handwriting

(W1, b1), (W2, b2), (W3, b3) = handwriting.parameters()
x = handwriting.pixels("${l}", centering=${Z(e)}, invert=${Z(n)})
H1 = nnla.relu(x @ W1 + b1)
H2 = nnla.relu(H1 @ W2 + b2)
P = nnla.softmax(H2 @ W3 + b3)
print((H1 > 0).sum(), H1.max(), (H2 > 0).sum(), H2.max())
print(P.argmax(), P.max())
print(P)`,build:ge},Z=l=>l?"True":"False";var ee=`.nnla-live {
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
}
@media (prefers-reduced-motion: no-preference) {
  .nnla-live :is(.knob, td, button) { transition: fill-opacity 0.12s, background-color 0.12s; }
}
`;var Ce=H(Q,ee);export{Ce as default};
