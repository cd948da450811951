var de=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(t,e={},...n){let a=de.has(t)?document.createElementNS("http://www.w3.org/2000/svg",t):document.createElement(t);return y(a,e),a.append(...n),a}function y(t,e){for(let[n,a]of Object.entries(e))typeof a=="function"?t.addEventListener(n,a):a===!1||a==null?t.removeAttribute(n):t.setAttribute(n,a===!0?"":a);return t}function w(t,e=4){if(typeof t=="string")return t;if(Array.isArray(t))return`(${t.map(a=>w(a,e)).join(", ")})`;if(Number.isNaN(t))return"undefined";if(!Number.isFinite(t))return t>0?"∞":"−∞";let n=Number(t.toFixed(e))||0;return String(n).replace("-","−")}function R(t,e=2){if(typeof t=="string"||!Number.isFinite(t)||t===0||Math.abs(t)>=.001&&Math.abs(t)<1e4)return w(t);let[n,a]=t.toExponential(e-1).split("e"),i=[...String(Number(a))].map(l=>l==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(l)]).join("");return`${w(Number(n),e)}·10${i}`}var T=t=>Array.isArray(t)?`[${t.map(T).join(", ")}]`:String(Number(t.toPrecision(12)));var q=(t,e,n)=>Math.min(n,Math.max(e,t)),ce=(t,e)=>Number((Math.round(t/e)*e).toFixed(6))||0,L=class{constructor(e,n,a){this.figure=e,this.model=n,this.root=a,this.watchers=[],this.body=r("div"),this.below=r("div"),this.status=r("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,a]of Object.entries(e))this.model.set(n,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let a of this.watchers)a(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=w,a=""){let i=r("data",{"data-name":e}),[l,...s]=e.split("."),c=d=>s.reduce((o,p)=>o?.[p],d[l])??"",h,m;return this.watch((d,o)=>{let p=c(o);p===h&&d.hidden===m||([h,m]=[p,d.hidden],he(i,p,m,n,a))}),i}readouts(e){let n=r("dl");for(let[a,i,l,s]of e)n.append(r("dt",{},i),r("dd",{},this.data(a,l,s)));return n}matrix({name:e,rows:n,columns:a,label:i=e,title:l=i,edit:s=!1,step:c=1,max:h=99,show:m=w,color:d=""}){let o=Array.from({length:n},()=>Array.from({length:a},()=>r("td"))),p=n===1,v=(b,u,f)=>Array.isArray(b?.[0])?b[u]?.[f]:b?.[p?f:u];o.forEach((b,u)=>b.forEach((f,z)=>{let se=p?`component ${z+1}`:`row ${u+1}, column ${z+1}`;if(!s){f.append(this.data(`${e}.${u}.${z}`,m));return}let oe=()=>{if(M.value===""||!Number.isFinite(M.valueAsNumber))return;let _=structuredClone(this.state[e]),S=q(M.valueAsNumber,-h,h);Array.isArray(_[0])?_[u][z]=S:_[p?z:u]=S,this.set({[e]:_})},M=r("input",{type:"number",step:c,min:-h,max:h,inputmode:"decimal","aria-label":`${l}, ${se}`,input:oe,blur:()=>this.update()});f.append(M),this.watch(_=>{let S=v(_[e],u,z);(document.activeElement!==M||M.valueAsNumber!==S)&&(M.value=String(S))})}));let g=r("table",{class:"matrix",role:"group","aria-label":l},r("tbody",{role:"presentation"},...o.map(b=>r("tr",{role:"presentation"},...b.map(u=>y(u,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${d}`},i,r("span",{class:"equals"}," =")),g),cells:o,table:g}}slider({name:e,entry:n=-1,label:a,min:i,max:l,step:s,show:c=w}){let h=r("data"),m=o=>n<0?o:this.state[e].map((p,v)=>v===n?o:p),d=r("input",{type:"range",min:i,max:l,step:s,input:()=>this.set({[e]:m(d.valueAsNumber)})});return this.watch(o=>{let p=n<0?o[e]:o[e][n];d.value=String(p),h.textContent=c(p),d.setAttribute("aria-valuetext",c(p))}),r("label",{class:"slider"},r("span",{},a),d,h)}choice({name:e,label:n,options:a}){let i=`nnla-${++pe}`,l=a.map(([s])=>r("input",{type:"radio",name:i,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>l.forEach((c,h)=>c.checked=s[e]===a[h][0])),r("fieldset",{},r("legend",{},n),...a.map(([,s],c)=>r("label",{},l[c],s)))}select({name:e,label:n,options:a}){let i=r("option",{hidden:!0}),l=r("select",{change:()=>this.set({[e]:a[l.selectedIndex][0]})},...a.map(([,s])=>r("option",{},s)),i);return this.watch(s=>{let c=a.findIndex(([h])=>h===s[e]);l.selectedIndex=c<0?a.length:c,i.textContent=String(s[e])}),r("label",{class:"field"},r("span",{},n),l)}toggle({name:e,label:n}){let a=r("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(i=>a.checked=i[e]),r("label",{},a,n)}button(e,n,a={}){return r("button",{type:"button",click:n,...a},e)}plane({reach:e,label:n}){return new O(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[r("pre",{tabindex:0},n)]:[])}};function me(t,e){t.textContent!==e&&(t.textContent=e)}var pe=0;function he(t,e,n,a,i=""){let l=typeof e=="string";t.classList.toggle("covered",!!n),me(t,n?"?":a(e)+(l?"":i));let s=n||l?null:String(e);y(t,{value:s,title:s})}var x=400,O=class{constructor(e,n,a){this.ui=e,this.reach=n,this.scale=x/(2*n),this.svg=r("svg",{viewBox:`0 0 ${x} ${x}`,role:"group","aria-label":a});for(let i=Math.ceil(-n);i<=n;i++){let[l,s]=this.at([i,i]);this.line([0,s],[x,s],i?"grid":"axis"),this.line([l,0],[l,x],i?"grid":"axis")}for(let i=Math.ceil(-n)+1;i<n;i+=n>6?2:1){let[l,s]=this.at([i,i]);i&&(this.put("text",{class:"tick",x:l,y:x/2+15,"text-anchor":"middle"},w(i)),this.put("text",{class:"tick",x:x/2-6,y:s+4,"text-anchor":"end"},w(i)))}}at([e,n]){return[x/2+e*this.scale,x/2-n*this.scale]}put(e,n,...a){let i=r(e,{"aria-hidden":"true",...n},...a);return this.svg.append(i),i}line([e,n],[a,i],l){return this.put("line",{x1:e,y1:n,x2:a,y2:i,class:l})}path(e,n=!1){let a=this.put("path",{class:e});return i=>{let l=i.map(s=>this.at(s).map(c=>c.toFixed(2)).join(" ")).join("L");a.setAttribute("d",i.length?`M${l}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,i)=>{let[l,s]=this.at(a);y(n,{x:q(l,14,x-14).toFixed(2),y:q(s+5,16,x-6).toFixed(2)}),n.textContent=i}}arrow(e,n,a=1){let i=this.path(`shaft ${e}`),l=this.path(e,!0),s=this.text(`math ${e}`);return(c,h=[0,0],m=!0)=>{let d=c.map((u,f)=>u-h[f]),o=Math.hypot(...d),p=o?d.map(u=>u/o):[0,0],v=Math.min(.036*this.reach*2,o),g=c.map((u,f)=>u-v*p[f]),k=[-p[1]*v*.42,p[0]*v*.42];i(m&&o?[h,g]:[]),l(m&&o?[c,g.map((u,f)=>u+k[f]),g.map((u,f)=>u-k[f])]:[]);let b=o?[p[0]-.8*a*p[1],p[1]+.8*a*p[0]]:[.7,.7];s(c.map((u,f)=>u+.09*this.reach*b[f]),m?n:"")}}handle({label:e,color:n,step:a,get:i,change:l,most:s=this.reach*.9}){let{ui:c}=this,h=d=>c.set(l(d.map(o=>q(ce(o,a),-s,s)),c.state)),m=r("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:d=>{m.setPointerCapture(d.pointerId),m.focus({preventScroll:!0}),d.preventDefault()},pointermove:d=>{if(!m.hasPointerCapture(d.pointerId))return;let o=this.svg.getBoundingClientRect(),p=Math.min(o.width,o.height),v=(d.clientX-o.left-o.width/2)/p,g=(d.clientY-o.top-o.height/2)/p;h([v*2*this.reach,-g*2*this.reach])},keydown:d=>{let o={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[d.key];if(!o)return;d.preventDefault();let p=d.shiftKey?Math.max(1,a):a,v=i(c.state);h(v.map((g,k)=>g+o[k]*p))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(m),c.watch(d=>{let o=i(d);y(m,{transform:`translate(${this.at(o).map(p=>p.toFixed(2)).join(" ")})`,"aria-valuenow":o[0],"aria-valuetext":`${e}: ${w(o[0])} to the right, ${w(o[1])} up`})}),m}};function ue(t,e,n,a){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},a));let i=r("div",{class:"nnla-live",role:"group","aria-label":t.title}),l=new L(t,n,i),s=structuredClone(n.first??l.state);t.build(l);let c=l.button("",()=>l.set({hidden:!l.state.hidden}));l.watch(o=>{c.textContent=o.hidden?"Show the numbers":"Hide the numbers",c.classList.toggle("main",!!o.hidden)});let h=async()=>{let o=t.python(l.state),p=await navigator.clipboard?.writeText(o).then(()=>!0,()=>!1);l.say(p?"Copied:":"As Python:",o)},m=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(r("p",{class:"question"},t.question),r("p",{},`Try: ${t.task}`),l.body,r("div",{class:"bar"},c,l.button("Reset",()=>{l.set(structuredClone(s)),l.say("")}),l.button("Copy as Python",h),l.button("Full screen",m)),l.status,l.below,r("details",{},r("summary",{},"What was seen"),r("p",{},t.seen)),r("p",{class:"left-out"},t.leftOut));for(let o of i.querySelectorAll("button, input, select, summary, [tabindex]"))o.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let d=()=>l.update();return n.on("change",d),d(),()=>n.off("change",d)}var Z=(t,e)=>({render:({model:n,el:a})=>ue(t,a,n,e)});function K(t){let e=t|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^n>>>14)>>>0)/2**32}}var te=2.4,j=1e3,ne=500,ve=100,ae=1e-6,ge=1e6,X=5,U=[.01,.05,.15,.4,1,2],ie=[1,2,3,10,30,100,300],C=class{constructor(e,n){this.lr=e,this.step=0,this.state=Array.from({length:n},()=>[0,0])}rule(e,n,...a){}update(e,n){this.step++,this.rule(e,n,...this.state)}},P=class extends C{constructor(e,n=0){super(e,1),this.momentum=n}rule(e,n,a){for(let i=0;i<e.length;i++)a[i]*=this.momentum,a[i]+=n[i],e[i]-=this.lr*a[i]}},H=class extends C{constructor(e,n=.99,a=1e-8){super(e,1),this.beta2=n,this.eps=a}rule(e,n,a){for(let i=0;i<e.length;i++)a[i]*=this.beta2,a[i]+=(1-this.beta2)*n[i]*n[i],e[i]-=this.lr*n[i]/(Math.sqrt(a[i])+this.eps)}},G=class extends C{constructor(e,n=.9,a=.999,i=1e-8){super(e,2),this.beta1=n,this.beta2=a,this.eps=i}rule(e,n,a,i){let l=(1-this.beta1**this.step)/(1-this.beta1),s=Math.sqrt((1-this.beta2**this.step)/(1-this.beta2));for(let c=0;c<e.length;c++)a[c]*=this.beta1,a[c]+=n[c],i[c]*=this.beta2,i[c]+=n[c]*n[c],e[c]-=a[c]/(Math.sqrt(i[c])+this.eps*s)*(this.lr*s/l)}},A=[{name:"descent",label:"gradient descent",look:"c1",max:2.1,step:.01,make:t=>new P(t.lr_descent),code:t=>`nnla.SGD(${t.lr_descent})`},{name:"momentum",label:"momentum",look:"c2 dashed",max:4,step:.01,make:t=>new P(t.lr_momentum,t.mu),code:t=>`nnla.SGD(${t.lr_momentum}, momentum=${t.mu})`},{name:"rmsprop",label:"RMSprop",look:"c3 dots",max:.5,step:.005,make:t=>new H(t.lr_rmsprop),code:t=>`nnla.RMSprop(${t.lr_rmsprop})`},{name:"adam",label:"Adam",look:"c4 dashdot",max:1,step:.01,make:t=>new G(t.lr_adam),code:t=>`nnla.Adam(${t.lr_adam})`}],J=t=>Math.round(t*1e12)/1e12;function F(t){let e=t*Math.PI/180,[n,a]=[J(Math.cos(e)),J(Math.sin(e))];return[[n,a],[-a,n]]}function fe({condition:t,angle:e}){let[n,a]=F(e);return[0,1].map(i=>[0,1].map(l=>n[i]*n[l]/t+a[i]*a[l]))}var I=([t,e],[n,a])=>n.map((i,l)=>t*i+e*a[l]);function Q(t,e,n,a=j){let[[i,l],[,s]]=fe(e),c=t.make(e),h=K(n),m=()=>e.noise*(Math.sqrt(3)*(2*h()-1)),d=I(e.start,F(e.angle)),o=[0,0],p=[],v=[];for(let g=0;;g++){if(o[0]=i*d[0]+l*d[1],o[1]=l*d[0]+s*d[1],v.push(.5*(d[0]*o[0]+d[1]*o[1])),g<=ne&&p.push(d.slice()),g>=Math.min(a,j)||v[g]>ge)return{path:p,losses:v};e.noise&&(o[0]+=m(),o[1]+=m()),c.update(d,o)}}var Y="flies away",D="undefined (it starts at the minimum)";function be(t,e){return t[0]===0?D:e<t.length?t[e]/t[0]:Y}function we(t){if(t[0]===0)return[D,D];let e=l=>!(l<=ae*t[0]),n=t.findIndex(l=>!e(l)),a=t.findLastIndex(e)+1,i=t.length<=j?Y:"not reached";return[n<0?i:n,a===t.length?i:a]}function xe(t){let e={limit_descent:2,limit_momentum:2*(1+t.mu),runs:[],five:[],at:[]};for(let n of A){let a=Q(n,t,t.seed),i=t.five?Array.from({length:X-1},(s,c)=>Q(n,t,t.seed+c+1,t.steps)):[],l=[a,...i];[e[`steps_${n.name}`],e[`stays_${n.name}`]]=we(a.losses),e.at.push(ie.map(s=>a.path[s]??Y)),e.five.push(t.five?l.map(({losses:s})=>be(s,t.steps)):[]),e.runs.push(l)}return e}function ke(t){let e=t.plane({reach:te,label:"The valley's level lines and the four paths, on equal axes"}),n=U.map(()=>e.path("level",!0)),a=A.map(({look:m})=>[e.path(`trace ${m}`),e.put("path",{class:`marks ${m.split(" ")[0]}`})]),i=e.text("");e.handle({label:"start",color:"",step:.1,most:2.2,get:({start:m,angle:d})=>I(m,F(d)),change:([m,d],{angle:o})=>({start:F(o).map(([p,v])=>Number((p*m+v*d).toFixed(4)))})});let l=new V,s=Array.from({length:73},(m,d)=>[Math.cos(d*Math.PI/36),Math.sin(d*Math.PI/36)]);t.watch((m,{runs:d})=>{let o=F(m.angle);U.forEach((v,g)=>{let[k,b]=[Math.sqrt(2*v*m.condition),Math.sqrt(2*v)];n[g](s.map(([u,f])=>I([k*u,b*f],o)))}),a.forEach(([v,g],k)=>{let b=m.shown[k]?ye(d[k][0].path.slice(0,m.steps+1)):[];v(b),y(g,{d:b.slice(1,ve+1).map(u=>`M${e.at(u).map(f=>f.toFixed(1)).join(" ")}h0`).join("")})});let p=I(m.start,o);i([p[0],p[1]+.2],"start"),l.draw(m,m.hidden?[]:d)});let c=()=>{let{condition:m}=t.state,d=Math.sqrt(m),o=p=>Number(p.toFixed(4));t.set({lr_descent:o(2/(1/m+1)),lr_momentum:o((2/(1/d+1))**2),mu:o(((d-1)/(d+1))**2)})},h=t.button("Five seeds",()=>t.set({five:!t.state.five}));t.watch(m=>y(h,{"aria-pressed":String(m.five)})),t.add(r("div",{class:"columns"},r("div",{},e.svg,r("p",{class:"help"},"Drag the start, or focus it and press the arrow keys. Gray: points of equal loss. Dots: the first hundred steps.")),r("div",{},t.slider({name:"condition",label:"condition",min:1,max:100,step:1}),t.slider({name:"angle",label:"turned by",min:0,max:90,step:1,show:m=>`${w(m)}°`}),l.svg,t.slider({name:"steps",label:"steps drawn",min:10,max:ne,step:10}))),Ae(t),r("div",{class:"columns"},r("div",{},t.slider({name:"mu",label:"momentum μ",min:0,max:.99,step:.01}),t.readouts([["limit_descent","limit of gradient descent, 2/λ"],["limit_momentum","limit of momentum, 2(1 + μ)/λ"]])),r("div",{},t.slider({name:"noise",label:"noise",min:0,max:.5,step:.01}),t.slider({name:"seed",label:"seed",min:0,max:99,step:1}),r("p",{class:"help"},"What is added to each entry of each gradient has this deviation. All methods get the same."))),Me(t),r("div",{class:"bar"},t.button("Best by formula: gradient descent, momentum",c),h)),t.addBelow(ze(t))}function ye(t){let e=t.findIndex(n=>Math.hypot(...n)>10*te);return e<0?t:t.slice(0,e+1)}var $e=t=>r("svg",{class:"sample",viewBox:"0 0 34 10","aria-hidden":"true"},r("path",{class:`trace ${t}`,d:"M1 5H33"}));function Ae(t){let e=A.map(({name:i,label:l,look:s,max:c,step:h},m)=>{let d=r("input",{type:"checkbox","aria-label":`draw ${l}`,change:()=>t.set({shown:t.state.shown.map((p,v)=>v===m?Number(d.checked):p)})});t.watch(p=>d.checked=!!p.shown[m]);let o=t.slider({name:`lr_${i}`,label:"",min:h,max:c,step:h});return y(o.querySelector("input"),{"aria-label":`learning rate, ${l}`}),r("tr",{},r("th",{scope:"row"},r("div",{},r("label",{},d,$e(s),r("span",{},l)),o)),r("td",{},t.data(`steps_${i}`)),r("td",{},t.data(`stays_${i}`)))}),n=["method and learning rate","a millionth at step","for good from step"].map(i=>r("th",{scope:"col"},i)),a=r("tr",{},...n);return r("table",{class:"list methods"},r("thead",{},a),r("tbody",{},...e))}function Me(t){let e=Array.from({length:X},()=>r("th",{scope:"col"})),n=A.map(({label:l},s)=>r("tr",{},r("th",{scope:"row"},l),...e.map((c,h)=>r("td",{},t.data(`five.${s}.${h}`,R))))),a=r("p",{class:"help"}),i=r("div",{},a,r("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Five seeds"},r("table",{class:"list"},r("thead",{},r("tr",{},r("th",{scope:"col"},"seed"),...e)),r("tbody",{},...n))));return t.watch(l=>{i.style.display=l.five?"":"none",a.textContent=`The loss after ${l.steps} steps, as a share of the first${l.noise?"":". Without noise the seed changes nothing"}.`,e.forEach((s,c)=>s.textContent=String(l.seed+c))}),i}function ze(t){let e=ie.map((a,i)=>r("tr",{},r("th",{scope:"row"},String(a)),...A.map((l,s)=>r("td",{},t.data(`at.${s}.${i}`))))),n=r("tr",{},...["step",...A.map(({label:a})=>a)].map(a=>r("th",{scope:"col"},a)));return r("details",{},r("summary",{},"Where each stands"),r("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Where each stands"},r("table",{class:"list"},r("thead",{},n),r("tbody",{},...e))))}var[ee,W]=[-12,2],[$,E,B,N]=[46,392,26,330],V=class{constructor(){this.svg=r("svg",{viewBox:"0 0 400 370",role:"img","aria-label":"Loss as a share of the first, against steps, on a logarithmic axis"});let e=(a,i,l,s="end")=>r("text",{class:"tick",x:a,y:i,"text-anchor":s},l);this.svg.append(e($,14,"loss, share of the first (logarithmic)","start"));for(let a=ee;a<=W;a+=2){let i=this.y(10**a);this.svg.append(r("line",{class:a?"grid":"axis",x1:$,x2:E,y1:i,y2:i}),e($-5,i+4,a?R(10**a,1).replace("1·",""):"1"))}let n=this.y(ae);this.ticks=[0,.5,1].map(a=>e($+a*(E-$),N+17,"",a?a<1?"middle":"end":"start")),this.lines=A.map(({look:a})=>r("path",{class:`trace ${a}`})),this.svg.append(r("line",{class:"dotted",x1:$,x2:E,y1:n,y2:n}),...this.ticks,e(($+E)/2,N+33,"steps","middle"),...this.lines)}y(e){return B+(W-Math.log10(e))/(W-ee)*(N-B)}draw({steps:e,shown:n,five:a},i){this.ticks.forEach((l,s)=>l.textContent=String(e*s/2)),this.lines.forEach((l,s)=>{let c=n[s]?(i[s]??[]).map(({losses:h})=>this.trace(h,e)).join(""):"";y(l,{d:c,style:a?"stroke-width: 1; opacity: 0.7":null})})}trace(e,n){let a="",i="M";for(let l=0;l<=n&&l<e.length;l++){let s=this.y(e[l]/e[0]),c=s>=B&&s<=N;c&&(a+=`${i}${($+l/n*(E-$)).toFixed(1)} ${s.toFixed(1)}`),i=c?"L":"M"}return a}},_e=`

def chance(seed):
    """Numbers from 0 to 1 that follow from a seed: mulberry32."""
    state, low = seed, 0xFFFFFFFF
    while True:
        state = state + 0x6D2B79F5 & low
        t = (state ^ state >> 15) * (state | 1) & low
        t ^= t + (t ^ t >> 7) * (t | 61) & low
        yield (t ^ t >> 14) / 2**32

`;function Se(t){let{condition:e,angle:n,start:a,steps:i,noise:l,seed:s,five:c,mu:h}=t,m=l>0,d=A.map(o=>`    "${o.label}": lambda: ${o.code(t)},`).join(`
`);return`import numpy as np
import nnla
${m?_e:""}
angle = np.radians(${n})
along = np.array([np.cos(angle), np.sin(angle)]).round(12)
across = np.array([-along[1], along[0]])
A = np.outer(along, along) / ${e} + np.outer(across, across)


def losses_of(optimizer${m?", seed":""}):
    x, losses = ${T(a[0])} * along + ${T(a[1])} * across, []${m?`
    random = chance(seed)`:""}
    for step in range(${j+1}):
        gradient = (A * x).sum(axis=1)  # A @ x, but with the same rounding everywhere
        losses.append(0.5 * (x * gradient).sum())
        if losses[-1] > 1e6:
            break${m?`
        pair = np.array([next(random), next(random)])
        gradient += ${l} * (np.sqrt(3) * (2 * pair - 1))`:""}
        optimizer.update({"x": x}, {"x": gradient})
    return np.array(losses)


print(2, 2 * (1 + ${h}))  # the limits; the largest curvature is 1
rules = {
${d}
}
for name, new in rules.items():
    losses = losses_of(new()${m?`, ${s}`:""})
    below = losses <= 1e-6 * losses[0]
    print(name, np.flatnonzero(below)[:1], np.flatnonzero(~below)[-1:] + 1)${c?`
    several = [losses_of(new()${m?", seed":""}) for seed in range(${s}, ${s+X})]
    print([float(losses[${i}] / losses[0]) for losses in several if len(losses) > ${i}])`:""}`}var le={name:"optimizers",title:"Gradient descent, momentum, RMSprop and Adam in a quadratic valley",question:"What is the largest learning rate with which gradient descent still arrives in this valley?",task:"Guess. Raise gradient descent’s rate until it no longer arrives, then show the numbers. Set the condition to 100 and give each method its own best rate. Last, turn the valley until it lies along the axes: which paths merely turn with it?",seen:"At 1.9 gradient descent needs 79 steps, at 1.99 it zigzags for 674, at 2 it jumps from side to side, at 2.01 it flies away. The limit is 2 divided by the largest curvature λ = 1, at every condition. At the best rates by formula, the steps grow like the condition number (87 at condition 25, 346 at 100), and with momentum like its square root (27 and 58). The paths of gradient descent and momentum turn with the valley. Those of RMSprop and Adam do not, since both scale each coordinate by itself: at condition 100, with the rates of the start, they need 31 and 101 steps along the axes, 301 and 242 at 45°. RMSprop does not stay: as the gradients shrink it divides by less and less, until its steps are too long. With noise 0.1 no method stays either. After 120 steps gradient descent has 0.02 to 0.11 of the loss left, depending on the seed; with the smaller rate 0.5 it hovers lower, at 0.012 to 0.023.",leftOut:"Steps are counted up to a thousand. Left out: how long a step takes, and all dimensions but two. A network’s loss is no bowl. RMSprop has β₂ = 0.99; Adam has β₁ = 0.9 and β₂ = 0.999.",start:{condition:25,angle:30,start:[2,.7],lr_descent:1.5,lr_momentum:.25,lr_rmsprop:.05,lr_adam:.15,mu:.9,noise:0,seed:0,five:!1,steps:120,shown:[1,1,1,1]},compute:xe,python:Se,build:ke};var re=`.nnla-live {
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
`;var Oe=Z(le,re);export{Oe as default};
