var pe=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(n,e={},...t){let a=pe.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return k(a,e),a.append(...t),a}function k(n,e){for(let[t,a]of Object.entries(e))if(typeof a=="function")n.addEventListener(t,a);else if(a===!1||a==null)n.removeAttribute(t);else{let l=a===!0?"":String(a);n.getAttribute(t)!==l&&n.setAttribute(t,l)}return n}function w(n,e=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(l=>w(l,e)).join(", ")})`;if(Number.isNaN(n))return"undefined";if(!Number.isFinite(n))return n>0?"∞":"−∞";let t=Number(n.toFixed(e))||0;return(t&&Math.abs(t)<1e-6?n.toFixed(e).replace(/0+$/,""):String(t)).replace("-","−")}function B(n,e=2){if(typeof n=="string"||!Number.isFinite(n)||n===0||Math.abs(n)>=.001&&Math.abs(n)<1e4)return w(n);let[t,a]=n.toExponential(e-1).split("e"),l=[...String(Number(a))].map(i=>i==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(i)]).join("");return`${w(Number(t),e)}·10${l}`}var C=n=>Array.isArray(n)?`[${n.map(C).join(", ")}]`:String(Number(n.toPrecision(12)));var j=(n,e,t)=>Math.min(t,Math.max(e,n)),he=(n,e)=>Number((Math.round(n/e)*e).toFixed(6))||0,R=class{constructor(e,t,a){this.figure=e,this.model=t,this.root=a,this.watchers=[],this.body=r("div",{class:"nnla-body"}),this.below=r("div",{class:"nnla-below"}),this.status=r("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,a]of Object.entries(e))this.model.set(t,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let a of this.watchers)a(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=w,a=""){let l=r("data",{"data-name":e}),[i,...s]=e.split("."),d=o=>s.reduce((p,u)=>p?.[u],o[i])??"",h,m,c;return this.watch((o,p)=>{let u=d(p),g=t(u);u===h&&g===m&&o.hidden===c||([h,m,c]=[u,g,o.hidden],fe(l,u,c,()=>g,a))}),l}readouts(e){let t=r("dl");for(let[a,l,i,s]of e)t.append(r("dt",{},l),r("dd",{},this.data(a,i,s)));return t}matrix({name:e,rows:t,columns:a,label:l=e,title:i=l,edit:s=!1,step:d=1,max:h=99,show:m=w,color:c=""}){let o=Array.from({length:t},()=>Array.from({length:a},()=>r("td"))),p=t===1,u=(b,f,v)=>Array.isArray(b?.[0])?b[f]?.[v]:b?.[p?v:f];o.forEach((b,f)=>b.forEach((v,_)=>{let ce=p?`component ${_+1}`:`row ${f+1}, column ${_+1}`;if(!s){v.append(this.data(`${e}.${f}.${_}`,m));return}let me=()=>{if(z.value===""||!Number.isFinite(z.valueAsNumber))return;let S=structuredClone(this.state[e]),F=j(z.valueAsNumber,-h,h);Array.isArray(S[0])?S[f][_]=F:S[p?_:f]=F,this.set({[e]:S})},z=r("input",{type:"number",step:d,min:-h,max:h,inputmode:"decimal","aria-label":`${i}, ${ce}`,input:me,blur:()=>this.update()});v.append(z),this.watch(S=>{let F=u(S[e],f,_);(document.activeElement!==z||z.valueAsNumber!==F)&&(z.value=String(F))})}));let g=r("table",{class:"matrix",role:"group","aria-label":i},r("tbody",{role:"presentation"},...o.map(b=>r("tr",{role:"presentation"},...b.map(f=>k(f,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${c}`},l,r("span",{class:"equals"}," =")),g),cells:o,table:g}}slider({name:e,entry:t=-1,label:a,min:l,max:i,step:s,show:d=w}){let h=r("data"),m=o=>t<0?o:this.state[e].map((p,u)=>u===t?o:p),c=r("input",{type:"range",min:l,max:i,step:s,input:()=>this.set({[e]:m(c.valueAsNumber)})});return this.watch(o=>{let p=t<0?o[e]:o[e][t];c.value=String(p),h.textContent=d(p),c.setAttribute("aria-valuetext",d(p))}),r("label",{class:"slider"},r("span",{},a),c,h)}choice({name:e,label:t,options:a}){let l=`nnla-${++ue}`,i=a.map(([s])=>r("input",{type:"radio",name:l,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>i.forEach((d,h)=>d.checked=s[e]===a[h][0])),r("fieldset",{},r("legend",{},t),...a.map(([,s],d)=>r("label",{},i[d],s)))}select({name:e,label:t,options:a}){let l=r("option",{hidden:!0}),i=r("select",{change:()=>this.set({[e]:a[i.selectedIndex][0]})},...a.map(([,s])=>r("option",{},s)),l);return this.watch(s=>{let d=a.findIndex(([h])=>h===s[e]);i.selectedIndex=d<0?a.length:d,l.textContent=String(s[e])}),r("label",{class:"field"},r("span",{},t),i)}toggle({name:e,label:t}){let a=r("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(l=>a.checked=l[e]),r("label",{},a,t)}button(e,t,a={}){return r("button",{type:"button",click:t,...a},e)}plane({reach:e,label:t}){return new W(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[r("pre",{tabindex:0},t)]:[])}};function Q(n,e){n.textContent!==e&&(n.textContent=e)}var ue=0;function fe(n,e,t,a,l=""){let i=typeof e=="string";n.classList.toggle("covered",!!t);let s=t?"?":a(e)+(i?"":l),d=t||i?null:String(e),h=d&&w(e,100)+l;Q(n,s),k(n,{value:d,title:d,"data-exactly":h===s?null:h})}var x=400,W=class{constructor(e,t,a){this.ui=e,this.reach=t,this.scale=x/(2*t),this.svg=r("svg",{viewBox:`0 0 ${x} ${x}`,role:"group","aria-label":a});for(let l=Math.ceil(-t);l<=t;l++){let[i,s]=this.at([l,l]);this.line([0,s],[x,s],l?"grid":"axis"),this.line([i,0],[i,x],l?"grid":"axis")}for(let l=Math.ceil(-t)+1;l<t;l+=t>6?2:1){let[i,s]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:i,y:x/2+15,"text-anchor":"middle"},w(l)),this.put("text",{class:"tick",x:x/2-6,y:s+4,"text-anchor":"end"},w(l)))}}at([e,t]){return[x/2+e*this.scale,x/2-t*this.scale]}put(e,t,...a){let l=r(e,{"aria-hidden":"true",...t},...a);return this.svg.append(l),l}line([e,t],[a,l],i){return this.put("line",{x1:e,y1:t,x2:a,y2:l,class:i})}path(e,t=!1){let a=this.put("path",{class:e});return l=>{let i=l.map(s=>this.at(s).map(d=>d.toFixed(2)).join(" ")).join("L");a.setAttribute("d",l.length?`M${i}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,l)=>{let[i,s]=this.at(a);k(t,{x:j(i,14,x-14).toFixed(2),y:j(s+5,16,x-6).toFixed(2)}),t.textContent=l}}arrow(e,t,a=1){let l=this.path(`shaft ${e}`),i=this.path(e,!0),s=this.text(`math ${e}`);return(d,h=[0,0],m=!0)=>{let c=d.map((f,v)=>f-h[v]),o=Math.hypot(...c),p=o?c.map(f=>f/o):[0,0],u=Math.min(.036*this.reach*2,o),g=d.map((f,v)=>f-u*p[v]),y=[-p[1]*u*.42,p[0]*u*.42];l(m&&o?[h,g]:[]),i(m&&o?[d,g.map((f,v)=>f+y[v]),g.map((f,v)=>f-y[v])]:[]);let b=o?[p[0]-.8*a*p[1],p[1]+.8*a*p[0]]:[.7,.7];s(d.map((f,v)=>f+.09*this.reach*b[v]),m?t:"")}}handle({label:e,color:t,step:a,get:l,change:i,most:s=this.reach*.9}){let{ui:d}=this,h=c=>d.set(i(c.map(o=>j(he(o,a),-s,s)),d.state)),m=r("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:c=>{m.setPointerCapture(c.pointerId),m.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!m.hasPointerCapture(c.pointerId))return;let o=this.svg.getBoundingClientRect(),p=Math.min(o.width,o.height),u=(c.clientX-o.left-o.width/2)/p,g=(c.clientY-o.top-o.height/2)/p;h([u*2*this.reach,-g*2*this.reach])},keydown:c=>{let o={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!o)return;c.preventDefault();let p=c.shiftKey?Math.max(1,a):a,u=l(d.state);h(u.map((g,y)=>g+o[y]*p))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(m),d.watch(c=>{let o=l(c);k(m,{transform:`translate(${this.at(o).map(p=>p.toFixed(2)).join(" ")})`,"aria-valuenow":o[0],"aria-valuetext":`${e}: ${w(o[0])} to the right, ${w(o[1])} up`})}),m}};function ge(n,e,t,a){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},a));let l=r("div",{class:`nnla-live nnla-${n.name}`,role:"group","aria-label":n.title}),i=new R(n,t,l),s=structuredClone(t.first??i.state);n.build(i);let d=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(o=>{d.textContent=o.hidden?"Show the numbers":"Hide the numbers",d.classList.toggle("main",!!o.hidden)});let h=async()=>{let o=n.python(i.state),p=await navigator.clipboard?.writeText(o).then(()=>!0,()=>!1);i.say(p?"Copied:":"As Python:",o)},m=i.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen());l.addEventListener("fullscreenchange",()=>Q(m,document.fullscreenElement?"Leave full screen":"Full screen")),l.append(r("p",{class:"question"},n.question),r("p",{class:"task"},`Try: ${n.task}`),i.body,r("div",{class:"bar nnla-bar"},d,i.button("Reset",()=>{i.set(structuredClone(s)),i.say("")}),i.button("Copy as Python",h),m),i.status,i.below,r("details",{},r("summary",{},"What was seen"),r("p",{},n.seen)),r("p",{class:"left-out"},n.leftOut));for(let o of l.querySelectorAll("button, input, select, summary, [tabindex]"))o.setAttribute("data-lm-suppress-shortcuts","true");let c=()=>i.update();return c(),e.prepend(l),t.on("change",c),()=>t.off("change",c)}var ee=(n,e)=>({render:({model:t,el:a})=>ge(n,a,t,e)});var M=(n=-1e6,e=1e6)=>({min:n,max:e,whole:!1}),E=(n,e)=>({min:n,max:e,whole:!0});function ne(n){let e=n|0;return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/2**32}}var re=2.4,O=1e3,Z=500,ve=100,se=1e-6,be=1e6,K=5,te=[.01,.05,.15,.4,1,2],U=[1,2,3,10,30,100,300],N=class{constructor(e,t){this.lr=e,this.step=0,this.state=Array.from({length:t},()=>[0,0])}rule(e,t,...a){}update(e,t){this.step++,this.rule(e,t,...this.state)}},P=class extends N{constructor(e,t=0){super(e,1),this.momentum=t}rule(e,t,a){for(let l=0;l<e.length;l++)a[l]*=this.momentum,a[l]+=t[l],e[l]-=this.lr*a[l]}},D=class extends N{constructor(e,t=.99,a=1e-8){super(e,1),this.beta2=t,this.eps=a}rule(e,t,a){for(let l=0;l<e.length;l++)a[l]*=this.beta2,a[l]+=(1-this.beta2)*t[l]*t[l],e[l]-=this.lr*t[l]/(Math.sqrt(a[l])+this.eps)}},V=class extends N{constructor(e,t=.9,a=.999,l=1e-8){super(e,2),this.beta1=t,this.beta2=a,this.eps=l}rule(e,t,a,l){let i=(1-this.beta1**this.step)/(1-this.beta1),s=Math.sqrt((1-this.beta2**this.step)/(1-this.beta2));for(let d=0;d<e.length;d++)a[d]*=this.beta1,a[d]+=t[d],l[d]*=this.beta2,l[d]+=t[d]*t[d],e[d]-=a[d]/(Math.sqrt(l[d])+this.eps*s)*(this.lr*s/i)}},A=[{name:"descent",label:"gradient descent",look:"c1",max:2.1,step:.01,make:n=>new P(n.lr_descent),code:n=>`nnla.SGD(${n.lr_descent})`},{name:"momentum",label:"momentum",look:"c2 dashed",max:4,step:.01,make:n=>new P(n.lr_momentum,n.mu),code:n=>`nnla.SGD(${n.lr_momentum}, momentum=${n.mu})`},{name:"rmsprop",label:"RMSprop",look:"c3 dots",max:.5,step:.005,make:n=>new D(n.lr_rmsprop),code:n=>`nnla.RMSprop(${n.lr_rmsprop})`},{name:"adam",label:"Adam",look:"c4 dashdot",max:1,step:.01,make:n=>new V(n.lr_adam),code:n=>`nnla.Adam(${n.lr_adam})`}],ae=n=>Math.round(n*1e12)/1e12;function T(n){let e=n*Math.PI/180,[t,a]=[ae(Math.cos(e)),ae(Math.sin(e))];return[[t,a],[-a,t]]}function we({condition:n,angle:e}){let[t,a]=T(e);return[0,1].map(l=>[0,1].map(i=>t[l]*t[i]/n+a[l]*a[i]))}var L=([n,e],[t,a])=>t.map((l,i)=>n*l+e*a[i]);function le(n,e,t,a=O){let[[l,i],[,s]]=we(e),d=n.make(e),h=ne(t),m=()=>e.noise*(Math.sqrt(3)*(2*h()-1)),c=L(e.start,T(e.angle)),o=[0,0],p=[],u=[];for(let g=0;;g++){if(o[0]=l*c[0]+i*c[1],o[1]=i*c[0]+s*c[1],u.push(.5*(c[0]*o[0]+c[1]*o[1])),g<=Z&&p.push(c.slice()),g>=Math.min(a,O)||u[g]>be)return{path:p,losses:u};e.noise&&(o[0]+=m(),o[1]+=m()),d.update(c,o)}}var J="flies away",X="undefined (it starts at the minimum)";function xe(n,e){return n[0]===0?X:e<n.length?n[e]/n[0]:J}function ye(n){if(n[0]===0)return[X,X];let e=i=>!(i<=se*n[0]),t=n.findIndex(i=>!e(i)),a=n.findLastIndex(e)+1,l=n.length<=O?J:"not reached";return[t<0?l:t,a===n.length?l:a]}function ke(n){let e={limit_descent:2,limit_momentum:2*(1+n.mu),runs:[],five:[],at:[]};for(let t of A){let a=le(t,n,n.seed),l=n.five?Array.from({length:K-1},(s,d)=>le(t,n,n.seed+d+1,n.steps)):[],i=[a,...l];[e[`steps_${t.name}`],e[`stays_${t.name}`]]=ye(a.losses),e.at.push(U.map(s=>a.path[s]??J)),e.five.push(n.five?i.map(({losses:s})=>xe(s,n.steps)):[]),e.runs.push(i)}return e}function $e(n){let e=n.plane({reach:re,label:"The valley's level lines and the four paths, on equal axes"}),t=te.map(()=>e.path("level",!0)),a=A.map(({look:m})=>[e.path(`trace ${m}`),e.put("path",{class:`marks ${m.split(" ")[0]}`})]),l=e.text("");e.handle({label:"start",color:"",step:.1,most:2.2,get:({start:m,angle:c})=>L(m,T(c)),change:([m,c],{angle:o})=>({start:T(o).map(([p,u])=>Number((p*m+u*c).toFixed(4)))})});let i=new Y,s=Array.from({length:73},(m,c)=>[Math.cos(c*Math.PI/36),Math.sin(c*Math.PI/36)]);n.watch((m,{runs:c})=>{let o=T(m.angle);te.forEach((u,g)=>{let[y,b]=[Math.sqrt(2*u*m.condition),Math.sqrt(2*u)];t[g](s.map(([f,v])=>L([y*f,b*v],o)))}),a.forEach(([u,g],y)=>{let b=m.shown[y]?Ae(c[y][0].path.slice(0,m.steps+1)):[];u(b),k(g,{d:b.slice(1,ve+1).map(f=>`M${e.at(f).map(v=>v.toFixed(1)).join(" ")}h0`).join("")})});let p=L(m.start,o);l([p[0],p[1]+.2],"start"),i.draw(m,m.hidden?[]:c)});let d=()=>{let{condition:m}=n.state,c=Math.sqrt(m),o=p=>Number(p.toFixed(4));n.set({lr_descent:o(2/(1/m+1)),lr_momentum:o((2/(1/c+1))**2),mu:o(((c-1)/(c+1))**2)})},h=n.button("Five seeds",()=>n.set({five:!n.state.five}));n.watch(m=>k(h,{"aria-pressed":String(m.five)})),n.add(r("div",{class:"columns"},r("div",{},e.svg,r("p",{class:"help"},"Drag the start, or focus it and press the arrow keys. Gray: points of equal loss. Dots: the first hundred steps.")),r("div",{},n.slider({name:"condition",label:"condition",min:1,max:100,step:1}),n.slider({name:"angle",label:"turned by",min:0,max:90,step:1,show:m=>`${w(m)}°`}),i.svg,n.slider({name:"steps",label:"steps drawn",min:10,max:Z,step:10}))),Me(n),r("div",{class:"columns"},r("div",{},n.slider({name:"mu",label:"momentum μ",min:0,max:.99,step:.01}),n.readouts([["limit_descent","limit of gradient descent, 2/λ"],["limit_momentum","limit of momentum, 2(1 + μ)/λ"]])),r("div",{},n.slider({name:"noise",label:"noise",min:0,max:.5,step:.01}),n.slider({name:"seed",label:"seed",min:0,max:99,step:1}),r("p",{class:"help"},"What is added to each entry of each gradient has this deviation. All methods get the same."))),_e(n),r("div",{class:"bar"},n.button("Best by formula: gradient descent, momentum",d),h)),n.addBelow(Se(n))}function Ae(n){let e=n.findIndex(t=>Math.hypot(...t)>10*re);return e<0?n:n.slice(0,e+1)}var ze=n=>r("svg",{class:"sample",viewBox:"0 0 34 10","aria-hidden":"true"},r("path",{class:`trace ${n}`,d:"M1 5H33"}));function Me(n){let e=A.map(({name:l,label:i,look:s,max:d,step:h},m)=>{let c=r("input",{type:"checkbox","aria-label":`draw ${i}`,change:()=>n.set({shown:n.state.shown.map((p,u)=>u===m?Number(c.checked):p)})});n.watch(p=>c.checked=!!p.shown[m]);let o=n.slider({name:`lr_${l}`,label:"",min:h,max:d,step:h});return k(o.querySelector("input"),{"aria-label":`learning rate, ${i}`}),r("tr",{},r("th",{scope:"row"},r("div",{},r("label",{},c,ze(s),r("span",{},i)),o)),r("td",{},n.data(`steps_${l}`)),r("td",{},n.data(`stays_${l}`)))}),t=["method and learning rate","a millionth at step","for good from step"].map(l=>r("th",{scope:"col"},l)),a=r("tr",{},...t);return r("table",{class:"list methods"},r("thead",{},a),r("tbody",{},...e))}function _e(n){let e=Array.from({length:K},()=>r("th",{scope:"col"})),t=A.map(({label:i},s)=>r("tr",{},r("th",{scope:"row"},i),...e.map((d,h)=>r("td",{},n.data(`five.${s}.${h}`,B))))),a=r("p",{class:"help"}),l=r("div",{},a,r("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Five seeds"},r("table",{class:"list"},r("thead",{},r("tr",{},r("th",{scope:"col"},"seed"),...e)),r("tbody",{},...t))));return n.watch(i=>{l.style.display=i.five?"":"none",a.textContent=`The loss after ${i.steps} steps, as a share of the first${i.noise?"":". Without noise the seed changes nothing"}.`,e.forEach((s,d)=>s.textContent=String(i.seed+d))}),l}function Se(n){let e=U.map((a,l)=>r("tr",{},r("th",{scope:"row"},String(a)),...A.map((i,s)=>r("td",{},n.data(`at.${s}.${l}`))))),t=r("tr",{},...["step",...A.map(({label:a})=>a)].map(a=>r("th",{scope:"col"},a)));return r("details",{},r("summary",{},"Where each stands"),r("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Where each stands"},r("table",{class:"list"},r("thead",{},t),r("tbody",{},...e))))}var[ie,H]=[-12,2],[$,q,G,I]=[46,392,26,330],Y=class{constructor(){this.svg=r("svg",{viewBox:"0 0 400 370",role:"img","aria-label":"Loss as a share of the first, against steps, on a logarithmic axis"});let e=(a,l,i,s="end")=>r("text",{class:"tick",x:a,y:l,"text-anchor":s},i);this.svg.append(e($,14,"loss, share of the first (logarithmic)","start"));for(let a=ie;a<=H;a+=2){let l=this.y(10**a);this.svg.append(r("line",{class:a?"grid":"axis",x1:$,x2:q,y1:l,y2:l}),e($-5,l+4,a?B(10**a,1).replace("1·",""):"1"))}let t=this.y(se);this.ticks=[0,.5,1].map(a=>e($+a*(q-$),I+17,"",a?a<1?"middle":"end":"start")),this.lines=A.map(({look:a})=>r("path",{class:`trace ${a}`})),this.svg.append(r("line",{class:"dotted",x1:$,x2:q,y1:t,y2:t}),...this.ticks,e(($+q)/2,I+33,"steps","middle"),...this.lines)}y(e){return G+(H-Math.log10(e))/(H-ie)*(I-G)}draw({steps:e,shown:t,five:a},l){this.ticks.forEach((i,s)=>i.textContent=String(e*s/2)),this.lines.forEach((i,s)=>{let d=t[s]?(l[s]??[]).map(({losses:h})=>this.trace(h,e)).join(""):"";k(i,{d,style:a?"stroke-width: 1; opacity: 0.7":null})})}trace(e,t){let a="",l="M";for(let i=0;i<=t&&i<e.length;i++){let s=this.y(e[i]/e[0]),d=s>=G&&s<=I;d&&(a+=`${l}${($+i/t*(q-$)).toFixed(1)} ${s.toFixed(1)}`),l=d?"L":"M"}return a}},Ee=`

def chance(seed):
    """Numbers from 0 to 1 that follow from a seed: mulberry32."""
    state, low = seed, 0xFFFFFFFF
    while True:
        state = state + 0x6D2B79F5 & low
        t = (state ^ state >> 15) * (state | 1) & low
        t ^= t + (t ^ t >> 7) * (t | 61) & low
        yield (t ^ t >> 14) / 2**32

`;function Fe(n){let{condition:e,angle:t,start:a,steps:l,noise:i,seed:s,five:d,mu:h}=n,m=i>0,c=A.map(o=>`    "${o.label}": lambda: ${o.code(n)},`).join(`
`);return`import numpy as np
import nnla
${m?Ee:""}
angle = np.radians(${t})
along = np.array([np.cos(angle), np.sin(angle)]).round(12)
across = np.array([-along[1], along[0]])
A = np.outer(along, along) / ${e} + np.outer(across, across)


def descend(optimizer${m?", seed":""}):
    x, path, losses = ${C(a[0])} * along + ${C(a[1])} * across, [], []${m?`
    random = chance(seed)`:""}
    for step in range(${O+1}):
        gradient = (A * x).sum(axis=1)  # A @ x, but with the same rounding everywhere
        path.append(x.copy())
        losses.append(0.5 * (x * gradient).sum())
        if losses[-1] > 1e6:
            break${m?`
        pair = np.array([next(random), next(random)])
        gradient += ${i} * (np.sqrt(3) * (2 * pair - 1))`:""}
        optimizer.update({"x": x}, {"x": gradient})
    return np.array(path), np.array(losses)


print(2, 2 * (1 + ${h}))  # the limits; the largest curvature is 1
rules = {
${c}
}
for name, new in rules.items():
    path, losses = descend(new()${m?`, ${s}`:""})
    below = losses <= 1e-6 * losses[0]
    print(name, np.flatnonzero(below)[:1], np.flatnonzero(~below)[-1:] + 1)
    print(path[[step for step in ${C(U)} if step < len(path)]])${d?`
    several = [descend(new()${m?", seed":""})[1] for seed in range(${s}, ${s+K})]
    print([float(losses[${l}] / losses[0]) for losses in several if len(losses) > ${l}])`:""}`}var oe={name:"optimizers",title:"Gradient descent, momentum, RMSprop and Adam in a quadratic valley",question:"What is the largest learning rate with which gradient descent still arrives in this valley?",task:"Guess. Raise gradient descent’s rate until it no longer arrives, then show the numbers. Set the condition to 100 and give each method its own best rate. Last, turn the valley until it lies along the axes: which paths merely turn with it?",seen:"At 1.9 gradient descent needs 79 steps, at 1.99 it zigzags for 674, at 2 it jumps from side to side, at 2.01 it flies away. The limit is 2 divided by the largest curvature λ = 1, at every condition. At the best rates by formula, the steps grow like the condition number (87 at condition 25, 346 at 100), and with momentum like its square root (27 and 58). The paths of gradient descent and momentum turn with the valley. Those of RMSprop and Adam do not, since both scale each coordinate by itself: at condition 100, with the rates of the start, they need 31 and 101 steps along the axes, 301 and 242 at 45°. RMSprop does not stay: as the gradients shrink it divides by less and less, until its steps are too long. With noise 0.1 no method stays either. After 120 steps gradient descent has 0.02 to 0.11 of the loss left, depending on the seed; with the smaller rate 0.5 it hovers lower, at 0.012 to 0.023.",leftOut:"Steps are counted up to a thousand. Left out: how long a step takes, and all dimensions but two. A network’s loss is no bowl. RMSprop has β₂ = 0.99; Adam has β₁ = 0.9 and β₂ = 0.999.",start:{condition:25,angle:30,start:[2,.7],lr_descent:1.5,lr_momentum:.25,lr_rmsprop:.05,lr_adam:.15,mu:.9,noise:0,seed:0,five:!1,steps:120,shown:[1,1,1,1]},limits:{condition:E(1,100),angle:E(0,90),lr_descent:M(0),lr_momentum:M(0),lr_rmsprop:M(0),lr_adam:M(0),mu:M(0,.99),noise:M(0),seed:E(0,1e6),steps:E(10,Z),shown:E(0,1)},compute:ke,python:Fe,build:$e};var de=`.nnla-live {
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
`;var He=ee(oe,de);export{He as default};
