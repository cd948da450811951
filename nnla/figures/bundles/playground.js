var Ne=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function c(a,e={},...n){let t=Ne.has(a)?document.createElementNS("http://www.w3.org/2000/svg",a):document.createElement(a);return M(t,e),t.append(...n),t}function M(a,e){for(let[n,t]of Object.entries(e))if(typeof t=="function")a.addEventListener(n,t);else if(t===!1||t==null)a.removeAttribute(n);else{let l=t===!0?"":String(t);a.getAttribute(n)!==l&&a.setAttribute(n,l)}return a}function k(a,e=4){if(typeof a=="string")return a;if(Array.isArray(a))return`(${a.map(l=>k(l,e)).join(", ")})`;if(Number.isNaN(a))return"undefined";if(!Number.isFinite(a))return a>0?"∞":"−∞";let n=Number(a.toFixed(e))||0;return(n&&Math.abs(n)<1e-6?a.toFixed(e).replace(/0+$/,""):String(n)).replace("-","−")}var P=(a,e,n)=>Math.min(n,Math.max(e,a)),Fe=(a,e)=>Number((Math.round(a/e)*e).toFixed(6))||0,Y=class{constructor(e,n,t){this.figure=e,this.model=n,this.root=t,this.watchers=[],this.body=c("div",{class:"nnla-body"}),this.below=c("div",{class:"nnla-below"}),this.status=c("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,t]of Object.entries(e))this.model.set(n,t);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let t of this.watchers)t(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=k,t=""){let l=c("data",{"data-name":e}),[i,...r]=e.split("."),s=d=>r.reduce((h,f)=>h?.[f],d[i])??"",o,m,p;return this.watch((d,h)=>{let f=s(h),v=n(f);f===o&&v===m&&d.hidden===p||([o,m,p]=[f,v,d.hidden],U(l,f,p,()=>v,t))}),l}readouts(e){let n=c("dl");for(let[t,l,i,r]of e)n.append(c("dt",{},l),c("dd",{},this.data(t,i,r)));return n}matrix({name:e,rows:n,columns:t,label:l=e,title:i=l,edit:r=!1,step:s=1,max:o=99,show:m=k,color:p=""}){let d=Array.from({length:n},()=>Array.from({length:t},()=>c("td"))),h=n===1,f=(y,g,b)=>Array.isArray(y?.[0])?y[g]?.[b]:y?.[h?b:g];d.forEach((y,g)=>y.forEach((b,A)=>{let T=h?`component ${A+1}`:`row ${g+1}, column ${A+1}`;if(!r){b.append(this.data(`${e}.${g}.${A}`,m));return}let q=()=>{if(S.value===""||!Number.isFinite(S.valueAsNumber))return;let F=structuredClone(this.state[e]),_=P(S.valueAsNumber,-o,o);Array.isArray(F[0])?F[g][A]=_:F[h?A:g]=_,this.set({[e]:F})},S=c("input",{type:"number",step:s,min:-o,max:o,inputmode:"decimal","aria-label":`${i}, ${T}`,input:q,blur:()=>this.update()});b.append(S),this.watch(F=>{let _=f(F[e],g,A);(document.activeElement!==S||S.valueAsNumber!==_)&&(S.value=String(_))})}));let v=c("table",{class:"matrix",role:"group","aria-label":i},c("tbody",{role:"presentation"},...d.map(y=>c("tr",{role:"presentation"},...y.map(g=>M(g,{role:"presentation"}))))));return{element:c("span",{class:"named"},c("span",{class:`name ${p}`},l,c("span",{class:"equals"}," =")),v),cells:d,table:v}}slider({name:e,entry:n=-1,label:t,min:l,max:i,step:r,show:s=k}){let o=c("data"),m=d=>n<0?d:this.state[e].map((h,f)=>f===n?d:h),p=c("input",{type:"range",min:l,max:i,step:r,input:()=>this.set({[e]:m(p.valueAsNumber)})});return this.watch(d=>{let h=n<0?d[e]:d[e][n];p.value=String(h),o.textContent=s(h),p.setAttribute("aria-valuetext",s(h))}),c("label",{class:"slider"},c("span",{},t),p,o)}choice({name:e,label:n,options:t}){let l=`nnla-${++_e}`,i=t.map(([r])=>c("input",{type:"radio",name:l,value:r,change:()=>this.set({[e]:r})}));return this.watch(r=>i.forEach((s,o)=>s.checked=r[e]===t[o][0])),c("fieldset",{},c("legend",{},n),...t.map(([,r],s)=>c("label",{},i[s],r)))}select({name:e,label:n,options:t}){let l=c("option",{hidden:!0}),i=c("select",{change:()=>this.set({[e]:t[i.selectedIndex][0]})},...t.map(([,r])=>c("option",{},r)),l);return this.watch(r=>{let s=t.findIndex(([o])=>o===r[e]);i.selectedIndex=s<0?t.length:s,l.textContent=String(r[e])}),c("label",{class:"field"},c("span",{},n),i)}toggle({name:e,label:n}){let t=c("input",{type:"checkbox",change:()=>this.set({[e]:t.checked})});return this.watch(l=>t.checked=l[e]),c("label",{},t,n)}button(e,n,t={}){return c("button",{type:"button",click:n,...t},e)}plane({reach:e,label:n}){return new V(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[c("pre",{tabindex:0},n)]:[])}};function se(a,e){a.textContent!==e&&(a.textContent=e)}var _e=0;function U(a,e,n,t,l=""){let i=typeof e=="string";a.classList.toggle("covered",!!n);let r=n?"?":t(e)+(i?"":l),s=n||i?null:String(e),o=s&&k(e,100)+l;se(a,r),M(a,{value:s,title:s,"data-exactly":o===r?null:o})}var z=400,V=class{constructor(e,n,t){this.ui=e,this.reach=n,this.scale=z/(2*n),this.svg=c("svg",{viewBox:`0 0 ${z} ${z}`,role:"group","aria-label":t});for(let l=Math.ceil(-n);l<=n;l++){let[i,r]=this.at([l,l]);this.line([0,r],[z,r],l?"grid":"axis"),this.line([i,0],[i,z],l?"grid":"axis")}for(let l=Math.ceil(-n)+1;l<n;l+=n>6?2:1){let[i,r]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:i,y:z/2+15,"text-anchor":"middle"},k(l)),this.put("text",{class:"tick",x:z/2-6,y:r+4,"text-anchor":"end"},k(l)))}}at([e,n]){return[z/2+e*this.scale,z/2-n*this.scale]}put(e,n,...t){let l=c(e,{"aria-hidden":"true",...n},...t);return this.svg.append(l),l}line([e,n],[t,l],i){return this.put("line",{x1:e,y1:n,x2:t,y2:l,class:i})}path(e,n=!1){let t=this.put("path",{class:e});return l=>{let i=l.map(r=>this.at(r).map(s=>s.toFixed(2)).join(" ")).join("L");t.setAttribute("d",l.length?`M${i}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(t,l)=>{let[i,r]=this.at(t);M(n,{x:P(i,14,z-14).toFixed(2),y:P(r+5,16,z-6).toFixed(2)}),n.textContent=l}}arrow(e,n,t=1){let l=this.path(`shaft ${e}`),i=this.path(e,!0),r=this.text(`math ${e}`);return(s,o=[0,0],m=!0)=>{let p=s.map((g,b)=>g-o[b]),d=Math.hypot(...p),h=d?p.map(g=>g/d):[0,0],f=Math.min(.036*this.reach*2,d),v=s.map((g,b)=>g-f*h[b]),$=[-h[1]*f*.42,h[0]*f*.42];l(m&&d?[o,v]:[]),i(m&&d?[s,v.map((g,b)=>g+$[b]),v.map((g,b)=>g-$[b])]:[]);let y=d?[h[0]-.8*t*h[1],h[1]+.8*t*h[0]]:[.7,.7];r(s.map((g,b)=>g+.09*this.reach*y[b]),m?n:"")}}handle({label:e,color:n,step:t,get:l,change:i,most:r=this.reach*.9}){let{ui:s}=this,o=p=>s.set(i(p.map(d=>P(Fe(d,t),-r,r)),s.state)),m=c("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-r,"aria-valuemax":r,pointerdown:p=>{m.setPointerCapture(p.pointerId),m.focus({preventScroll:!0}),p.preventDefault()},pointermove:p=>{if(!m.hasPointerCapture(p.pointerId))return;let d=this.svg.getBoundingClientRect(),h=Math.min(d.width,d.height),f=(p.clientX-d.left-d.width/2)/h,v=(p.clientY-d.top-d.height/2)/h;o([f*2*this.reach,-v*2*this.reach])},keydown:p=>{let d={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[p.key];if(!d)return;p.preventDefault();let h=p.shiftKey?Math.max(1,t):t,f=l(s.state);o(f.map((v,$)=>v+d[$]*h))}},c("circle",{class:"reach",r:20}),c("circle",{class:"knob",r:11}));return this.svg.append(m),s.watch(p=>{let d=l(p);M(m,{transform:`translate(${this.at(d).map(h=>h.toFixed(2)).join(" ")})`,"aria-valuenow":d[0],"aria-valuetext":`${e}: ${k(d[0])} to the right, ${k(d[1])} up`})}),m}};function Ce(a,e,n,t){document.getElementById("nnla-figures")||document.head.append(c("style",{id:"nnla-figures"},t));let l=c("div",{class:`nnla-live nnla-${a.name}`,role:"group","aria-label":a.title}),i=new Y(a,n,l),r=structuredClone(n.first??i.state);a.build(i);let s=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(d=>{s.textContent=d.hidden?"Show the numbers":"Hide the numbers",s.classList.toggle("main",!!d.hidden)});let o=async()=>{let d=a.python(i.state),h=await navigator.clipboard?.writeText(d).then(()=>!0,()=>!1);i.say(h?"Copied:":"As Python:",d)},m=i.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen());l.addEventListener("fullscreenchange",()=>se(m,document.fullscreenElement?"Leave full screen":"Full screen")),l.append(c("p",{class:"question"},a.question),c("p",{class:"task"},`Try: ${a.task}`),i.body,c("div",{class:"bar nnla-bar"},s,i.button("Reset",()=>{i.set(structuredClone(r)),i.say("")}),i.button("Copy as Python",o),m),i.status,i.below,c("details",{},c("summary",{},"What was seen"),c("p",{},a.seen)),c("p",{class:"left-out"},a.leftOut));for(let d of l.querySelectorAll("button, input, select, summary, [tabindex]"))d.setAttribute("data-lm-suppress-shortcuts","true");let p=()=>i.update();return p(),e.prepend(l),n.on("change",p),()=>n.off("change",p)}var oe=(a,e)=>({render:({model:n,el:t})=>Ce(a,t,n,e)});var R=(a=-1e6,e=1e6)=>({min:a,max:e,whole:!1}),C=(a,e)=>({min:a,max:e,whole:!0});function ce(a){let e=a|0;return()=>{e=e+1831565813|0;let n=Math.imul(e^e>>>15,e|1);return n^=n+Math.imul(n^n>>>7,n|61),((n^n>>>14)>>>0)/2**32}}var de=a=>Math.sqrt(-2*Math.log(1-a()))*Math.cos(2*Math.PI*a()),J=(a,e)=>[a*Math.cos(e),a*Math.sin(e)],Oe={xor:a=>[1-(a&2),(1-(a&2))*(1-2*(a%2))],circles:(a,e)=>J(1.5-.75*(a%2),2*Math.PI*e()),moons:(a,e)=>{let[n,t]=J(1-2*(a%2),Math.PI*e());return[a%2-.5+n,a%2/2-.25+t]},spirals:(a,e)=>{let n=.1+.9*e();return J(1.5*n,3*Math.PI*n+Math.PI*(a%2))}};function me(a,e,n,t){let l=new Float64Array(2*e);for(let i=0;i<e;i++){let[r,s]=Oe[a](i,t);l[2*i]=r+n*de(t),l[2*i+1]=s+n*de(t)}return{X:l,labels:Uint8Array.from(l.subarray(e),(i,r)=>r%2),N:e}}var ue=a=>1/(1+Math.exp(-a)),pe={identity:[a=>a,()=>1],sigmoid:[ue,a=>a*(1-a)],tanh:[Math.tanh,a=>1-a*a],relu:[a=>a>0?a:0,a=>a>0?1:0]};function je(a,{W:e,b:n,D:t,M:l},i){let r=new Float64Array(i*l);for(let s=0;s<i;s++)for(let o=0;o<l;o++){let m=n[o];for(let p=0;p<t;p++)m+=a[s*t+p]*e[p*l+o];r[s*l+o]=m}return r}function Le(a,e,{W:n,dW:t,db:l,D:i,M:r},s){let o=new Float64Array(s*i);t.fill(0),l.fill(0);for(let m=0;m<s;m++)for(let p=0;p<r;p++){let d=a[m*r+p];l[p]+=d;for(let h=0;h<i;h++)t[h*r+p]+=e[m*i+h]*d,o[m*i+h]+=d*n[h*r+p]}return o}function K(a,e){let n=0;for(let t=0;t<a.length;t++)n+=Math.max(a[t],0)-e[t]*a[t]+Math.log1p(Math.exp(-Math.abs(a[t])));return n/a.length}var Te={SGD:(a,e,n,t,{lr:l,decay:i})=>he(a,e,n,l,i,0),momentum:(a,e,n,t,{lr:l,decay:i})=>he(a,e,n,l,i,.9),Adam:(a,e,n,t,{lr:l,decay:i},r)=>{let s=(1-.9**r)/.09999999999999998,o=(1-.999**r)/(1-.999);for(let m=0;m<a.length;m++)n[m]=.9*n[m]+e[m],t[m]=.999*t[m]+e[m]*e[m],a[m]=a[m]*(1-l*i)-l*(n[m]/s)/(Math.sqrt(t[m]/o)+1e-8)}};function he(a,e,n,t,l,i){for(let r=0;r<a.length;r++)n[r]=i*n[r]+e[r]+l*a[r],a[r]-=t*n[r]}var j=class{constructor(e){this.settings=e;let n=ce(2*e.data_seed);this.train=me(e.data,e.N,e.noise,n),this.test=me(e.data,200,e.noise,n),this.random=ce(2*e.seed+1);let t=[2,...e.units.filter(l=>l>0),1];this.layers=t.slice(1).map((l,i)=>this.start(t[i],l)),this.memory=this.layers.map(({W:l,b:i})=>[l,l,i,i].map(r=>new Float64Array(r.length))),this.order=Array.from(this.train.labels,(l,i)=>i),this.next=this.order.length,this.steps=0,this.history=[this.losses()]}start(e,n){let{activation:t,zero:l}=this.settings,i=l?0:Math.sqrt(6/(t==="relu"?e:e+n));return{W:Float64Array.from({length:e*n},()=>i*(2*this.random()-1)),b:new Float64Array(n),dW:new Float64Array(e*n),db:new Float64Array(n),D:e,M:n}}forward(e,n){let[t]=pe[this.settings.activation],l=[e];return this.layers.forEach((i,r)=>{let s=je(l[r],i,n);l.push(i===this.layers.at(-1)?s:s.map(t))}),l}backward({X:e,labels:n,N:t}){let[,l]=pe[this.settings.activation],i=this.forward(e,t),r=i.at(-1)??e,s=r.map((o,m)=>(ue(o)-n[m])/t);for(let o=this.layers.length-1;o>=0;o--)o<this.layers.length-1&&(s=s.map((m,p)=>m*l(i[o+1][p]))),s=Le(s,i[o],this.layers[o],t);return K(r,n)}batch(){let{train:e,order:n,random:t,settings:l}=this;if(l.batch_size>=e.N)return e;if(this.next>=e.N){this.next=0;for(let s=e.N-1;s>0;s--){let o=Math.floor(t()*(s+1));[n[s],n[o]]=[n[o],n[s]]}}let i=n.slice(this.next,this.next+=l.batch_size);return{X:Float64Array.from(i.flatMap(s=>[e.X[2*s],e.X[2*s+1]])),labels:Uint8Array.from(i,s=>e.labels[s]),N:i.length}}to(e){let n=Te[this.settings.optimizer];for(;this.steps<e;)this.backward(this.batch()),this.steps++,this.layers.forEach(({W:t,b:l,dW:i,db:r},s)=>{let[o,m,p,d]=this.memory[s];n(t,i,o,m,this.settings,this.steps),n(l,r,p,d,this.settings,this.steps)}),this.steps%10===0&&this.history.push(this.losses());return this}logits({X:e,N:n}){return this.forward(e,n).at(-1)??e}losses(){return[K(this.logits(this.train),this.train.labels),K(this.logits(this.test),this.test.labels)]}accuracy(e){return this.logits(e).filter((n,t)=>+(n>0)===e.labels[t]).length/e.N}};var x=2e3,qe=100,Q=2.25,ee=400,[ge,Ie]=[48,80],Pe=120,fe=95,Re=[0,1,2,3,4],Xe=[1,2,3,4],B=8,W={xor:{label:"XOR, four clusters",N:100,noise:.3},moons:{label:"moons",N:60,noise:.3},circles:{label:"circles",N:100,noise:.1},spirals:{label:"spirals",N:200,noise:.05}},ve={SGD:"SGD",momentum:"SGD + momentum",Adam:"Adam"},ie={identity:"Identity",sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"};function D(a){let{hidden:e,steps:n,...t}=a;return t}var X=[];function ne(a){let e=JSON.stringify(D(a)),{steps:n}=a,t=X.find(l=>l.key===e&&l.run.steps<=n);return t||(t={key:e,run:new j(D(a))},X.unshift(t),X.length=Math.min(X.length,4)),t.run}var L=(a,e="none")=>Number.isFinite(a)?a:e,We=(a,e)=>Array.from({length:a.length/e},(n,t)=>Array.from(a.subarray(t*e,(t+1)*e),l=>L(l)));function Ze(a){let e=ne(a);e.to(Math.min(a.steps,e.steps+qe));let n=e.backward(e.train),[,t]=e.losses(),l={loss:L(n,"none: it grew without end"),test_loss:L(t),right:Number.isFinite(n)?100*e.accuracy(e.train):"none",test_right:Number.isFinite(n)?100*e.accuracy(e.test):"none"};return e.layers.forEach(({W:i,b:r,dW:s,db:o,M:m},p)=>{let d={W:i,b:r,dW:s,db:o};for(let[h,f]of Object.entries(d))l[`${h}${p+1}`]=We(f,m)}),l}function be({units:a,activation:e,optimizer:n,lr:t,decay:l},i=r=>`, rng=${r}`){let r=[2,...a.filter(d=>d>0),1],s=r.slice(1).map((d,h)=>`    nnla.Linear(${r[h]}, ${d}${i(h)}),
`),o=n==="momentum"?", momentum=0.9":"",m=l?`, weight_decay=${l}`:"",p={SGD:"SGD",momentum:"SGD",Adam:l?"AdamW":"Adam"}[n];return`network = nnla.Sequential(
${s.join(`    nnla.${ie[e]}(),
`)})
optimizer = nnla.${p}(${t}${o}${m})`}function Be(a){let{data:e,N:n,noise:t,data_seed:l,activation:i,zero:r,batch_size:s,seed:o,steps:m}=a,p=r?"zeros":i==="relu"?"he_uniform":"glorot_uniform";return`from itertools import islice

import nnla
from nnla.figures.live.playground import LOSS, ${["batches","chance","points",p].sort().join(", ")}

rng = chance(${2*l})
X, labels = points("${e}", ${n}, ${t}, rng)
X_test, labels_test = points("${e}", 200, ${t}, rng)
rng = chance(${2*o+1})
${be(a,()=>`, rng=rng, init=${p}, dtype=float`)}
for batch in islice(batches(${n}, ${s}, rng), ${m}):
    nnla.train_step(network, X[batch], labels[batch], optimizer, loss=LOSS)
for inputs, classes in ((X, labels), (X_test, labels_test)):
    Z = network(inputs)
    right = nnla.accuracy((Z[:, 0] > 0).astype(int), classes)
    print(LOSS[0](Z, classes), 100 * right)
Z = network(X)
network.backward(LOSS[1](1.0, LOSS[0](Z, labels), Z, labels))
for name, values in network.parameters.items():
    print(name, values, network.gradients[name], sep="\\n")`}function we(a,e){let n=e+1,t=new Float64Array(2*n**2);for(let o=0;o<n**2;o++)t[2*o]=(2*(o%n)/e-1)*Q,t[2*o+1]=(1-2*Math.floor(o/n)/e)*Q;let l=a.logits({X:t,N:n**2}),i=o=>o.map(m=>(m*ee/e).toFixed(1)).join(" "),r="",s="";for(let o=0;o<e;o++){let m=0,p=d=>{d>m&&(r+=`M${[[m,o],[d,o],[d,o+1],[m,o+1]].map(i).join("L")}Z`),m=d+1};for(let d=0;d<e;d++){let h=[[d,o],[d+1,o],[d+1,o+1],[d,o+1]],f=h.map(([y,g])=>l[g*n+y]);if(f.every(y=>y>0))continue;p(d);let{polygon:v,crossings:$}=De(h,f);v.length&&(r+=`M${v.map(i).join("L")}Z`),$.forEach(({point:y,leaves:g},b)=>{g&&(s+=`M${i(y)}L${i($[(b+1)%$.length].point)}`)})}p(e)}return{area:r,border:s}}function De(a,e){let n=[],t=[];return a.forEach((l,i)=>{let[r,s,o]=[a[(i+1)%4],e[i],e[(i+1)%4]];if(s>0&&n.push(l),s>0==o>0)return;let m=l.map((p,d)=>p+s/(s-o)*(r[d]-p));n.push(m),t.push({point:m,leaves:s>0})}),{polygon:n,crossings:t}}function ye({X:a,labels:e},n,t,l){let i=n?`m0 ${-1.25*t}l${1.2*t} ${2.1*t}h${-2.4*t}z`:`m${-t} 0a${t} ${t} 0 1 0 ${2*t} 0a${t} ${t} 0 1 0 ${-2*t} 0z`,r=s=>l([a[2*s],a[2*s+1]]).map(o=>o.toFixed(1)).join(" ");return Array.from(e,(s,o)=>s===n?`M${r(o)}${i}`:"").join("")}function Ge(a){let e=!1,n=0,t=u=>{n=u.steps,a.set(u)},l=Object.create(a,{set:{value:u=>t({steps:0,...u})}}),i=Object.create(l,{set:{value:({data:u})=>l.set({data:u,N:W[u].N,noise:W[u].noise})}}),r=a.plane({reach:Q,label:"Points of two classes and the border that the network draws, on equal axes"}),s=r.put("path",{class:"side"});r.svg.prepend(s);let o=r.put("path",{class:"border"}),m=[0,1].flatMap(u=>[["test",3],["train",4]].map(([w,E])=>({part:w,kind:u,r:E,path:r.put("path",{class:`mark ${w} c${u+1}`})}))),p=new te,d=(u,w)=>{let{area:E,border:O}=we(u,w);M(s,{d:E}),M(o,{d:O})},h="",f="",v=0,$=0;a.watch((u,w)=>{e&&=u.steps===n;let E=ne(u),O=JSON.stringify(D(u));if(O!==f){for(let{part:ze,kind:Ae,r:Se,path:Ee}of m)M(Ee,{d:ye(E[ze],Ae,Se,Me=>r.at(Me))});G.clear()}if(f=O,cancelAnimationFrame($),E.steps<u.steps){clearTimeout(v),$=requestAnimationFrame(()=>a.update());return}p.draw(u.hidden?[]:[...E.history,[w.loss,w.test_loss]],E.steps),h!==`${O} ${u.steps} ${e}`&&(h=`${O} ${u.steps} ${e}`,clearTimeout(v),d(E,ge),e||(v=setTimeout(()=>d(E,Ie),Pe)))});let y=c("b",{class:"count"}),g=matchMedia("(prefers-reduced-motion: reduce)"),b=0,A=a.button("Run",()=>{cancelAnimationFrame(b),e=!e;let{steps:u}=a.state;t({steps:e&&u===x?0:u}),e&&(b=requestAnimationFrame(T))},{class:"run"});function T(){if(!e||!A.isConnected)return;let u=Math.min(x,g.matches?x:n+10);e=u<x,t({steps:u}),b=requestAnimationFrame(T)}let q=u=>{e=!1,t({steps:u})},S=a.button("One step",()=>q(a.state.steps+1)),F=a.button("Back to step 0",()=>q(0)),_=a.button("",()=>l.set({seed:a.state.seed%1e6+1})),re=a.button("",()=>l.set({data_seed:a.state.data_seed%1e6+1})),G=new ae(a,r);a.watch(u=>{y.textContent=`Step ${ne(u).steps}`,A.textContent=e?"Pause":"Run",S.disabled=u.steps>=x,_.textContent=`New seed (now ${u.seed})`,re.textContent=`New points (now ${u.data_seed})`});let H=c("code");a.watch(u=>{let w=be(u);H.textContent!==w&&(H.textContent=w)});let $e=a.readouts([["loss","loss, training points",N(4)],["test_loss","loss, test points",N(4)],["right","training points right",N(1)," %"],["test_right","test points right",N(1)," %"]]),I=u=>u.map(w=>[w,String(w)]);a.add(i.choice({name:"data",label:"Points",options:Object.entries(W).map(([u,{label:w}])=>[u,w])}),c("div",{class:"units"},...[0,1,2].map(u=>l.slider({name:"units",entry:u,label:`hidden layer ${u+1}`,min:0,max:B,step:1,show:w=>w?`${w} unit${w>1?"s":""}`:"none"}))),c("div",{class:"fields"},l.select({name:"activation",label:"activation",options:Object.keys(ie).map(u=>[u,u==="relu"?"ReLU":u])}),l.select({name:"optimizer",label:"optimizer",options:Object.entries(ve)}),l.select({name:"lr",label:"learning rate",options:I([.003,.01,.03,.1,.3,1,3])}),l.select({name:"decay",label:"weight decay",options:I([0,.001,.003,.01,.03,.1])}),l.select({name:"batch_size",label:"points in a batch",options:[[1,"1"],[5,"5"],[20,"20"],[200,"all"]]}),l.select({name:"N",label:"training points",options:I([20,60,100,200])}),l.select({name:"noise",label:"noise",options:I([0,.05,.1,.2,.3,.5])}),c("div",{class:"field"},"at the start",l.toggle({name:"zero",label:"all weights 0"}))),c("div",{class:"bar"},A,S,F,y),c("div",{class:"columns play"},c("div",{},r.svg,c("p",{class:"help"},"Circles are class 0, triangles class 1; filled: training points, hollow: test points. On the shaded side the network says class 1. Shading does not say how sure it is.")),c("div",{},p.svg,c("p",{class:"help"},`Loss after 0 to ${x} steps; solid: training points, dashed: test points. The axis is fixed; what is above 1.5 lies outside.`),$e)),c("div",{class:"bar"},_,re,G.button),G.element,c("div",{class:"same"},c("pre",{class:"code",tabindex:0,role:"region","aria-label":"The network in Python"},H),c("p",{class:"help"},"The same in nnla, with other first weights. Copy as Python has the figure’s own weights, points and batches."))),a.addBelow(He(a))}var N=a=>e=>typeof e=="string"?e:Number(e.toFixed(a)).toFixed(a).replace("-","−");function He(a){let e=Xe.map(n=>{let[t,l]=[n===1?2:B,n===4?1:B],i=[{name:`W${n}`,title:`weights of layer ${n}`,rows:t,show:N(2)},{name:`dW${n}`,title:`gradient of the weights of layer ${n}`,rows:t,show:N(4)},{name:`b${n}`,title:`bias of layer ${n}`,rows:1,show:N(2)},{name:`db${n}`,title:`gradient of the bias of layer ${n}`,rows:1,show:N(4)}].map(o=>a.matrix({...o,columns:l,label:o.name.replace(/\d/,m=>"₀₁₂₃₄"[Number(m)])})),r=c("div",{class:"pair"},...i.map(({element:o})=>o)),s="";return a.watch(o=>{let m=[2,...o.units.filter(p=>p>0),1];if(String(m)!==s){s=String(m),r.style.display=n<m.length?"":"none";for(let{cells:p}of i)p.forEach((d,h)=>d.forEach((f,v)=>{f.style.display=v<m[n]&&(p.length===1||h<m[n-1])?"":"none"}))}}),r});return c("details",{},c("summary",{},"Every weight and its gradient"),c("p",{class:"help"},"The gradients are those of the loss on all training points, at these weights, without the penalty."),c("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Every weight and its gradient"},...e))}var te=class{constructor(){this.svg=c("svg",{viewBox:"0 0 400 250",role:"img","aria-label":"Loss on training and test points against steps"});let e=(n,t,l,i)=>c("text",{class:"tick",x:n,y:t,"text-anchor":i},l);for(let n of[0,.5,1,1.5]){let t=this.y(n);this.svg.append(c("line",{class:n?"grid":"axis",x1:34,x2:392,y1:t,y2:t}),e(28,t+4,k(n),"end"))}for(let n=0;n<=x;n+=x/4)this.svg.append(e(this.x(n),228,k(n),n===x?"end":"middle"));this.svg.append(e(213,245,"steps","middle"),e(28,28,"loss","end")),this.half=c("g",{},c("line",{class:"dotted",x1:34,x2:392,y1:this.y(Math.LN2),y2:this.y(Math.LN2)}),e(392,this.y(Math.LN2)-5,"ln 2 = 0.693","end")),this.lines=[c("path",{class:"curve ink"}),c("path",{class:"curve c3 dashed"})],this.svg.append(this.half,...this.lines)}x(e){return 40+e/x*350}y(e){return 210-Math.min(e,1.6)/1.5*200}draw(e,n){this.half.style.display=e.length?"":"none",this.lines.forEach((t,l)=>{let i=e.map((r,s)=>[Math.min(s*10,n),r[l]]).filter(([,r])=>Number.isFinite(r));M(t,{d:i.length?`M${i.map(([r,s])=>`${this.x(r).toFixed(1)} ${this.y(s).toFixed(1)}`).join("L")}`:null})})}},ae=class{constructor(e,n){this.ui=e,this.plane=n,this.button=e.button("Five seeds",()=>this.start()),this.element=c("div",{class:"five"}),this.turn=0,this.covers=[],e.watch(({hidden:t})=>this.covers.forEach(l=>l(t)))}clear(){this.turn++,this.covers=[],this.element.replaceChildren()}start(){this.clear();let{turn:e,ui:{state:n}}=this,t=Re.map(o=>new j({...D(n),seed:n.seed+o})),l=t.map(()=>c("div")),i=c("p",{role:"status"},`Training with the seeds ${n.seed} to ${n.seed+4} …`);this.element.append(i,c("div",{class:"panels"},...l));let r=0,s=()=>{if(e!==this.turn||!this.element.isConnected)return;let o=performance.now()+12;for(;performance.now()<o&&t[r].steps<x;)t[r].to(t[r].steps+10);t[r].steps===x&&this.show(t[r],l[r++]),r<t.length?requestAnimationFrame(s):i.replaceChildren(...this.verdict(t))};s()}show(e,n){let{area:t,border:l}=we(e,ge),i=this.number(L(e.losses()[0]),N(3)),r=this.number(L(100*e.accuracy(e.test)),N(1)," %");n.append(c("svg",{viewBox:`0 0 ${ee} ${ee}`,role:"img","aria-label":`What seed ${e.settings.seed} has learned`},c("path",{class:"side",d:t}),c("path",{class:"border",d:l}),...[0,1].map(s=>c("path",{class:`mark train c${s+1}`,d:ye(e.train,s,9,o=>this.plane.at(o))}))),c("div",{},`seed ${e.settings.seed}`),c("div",{},"loss ",i),c("div",{},r," right"))}number(e,n=k,t=""){let l=c("data"),i=r=>U(l,e,r,n,t);return i(this.ui.state.hidden),this.covers.push(i),l}verdict(e){let n=e.filter(t=>100*t.accuracy(t.test)>=fe).length;return[`After ${x} steps `,this.number(n),` of 5 seeds solve it: at least ${fe} % of the test points are right.`]}},xe={name:"playground",title:"A small network in training: the border it draws, its losses and its weights",question:"How low can the loss get on XOR without a hidden layer?",task:"Guess, press Run, then show the numbers. Add three layers of four units with the identity. Take one layer of four tanh units, then of two, and press Five seeds. Set all weights to 0. Last, the moons with three layers of eight: watch both losses, then set the weight decay to 0.01.",seen:"Without a bend the loss stops at 0.693 = ln 2, the loss of always saying one half, however many layers there are; no line gets more than three of the four clusters right. Four tanh units solve it from each of ten seeds, two only from six: the others end near ½ ln 2 = 0.347, with two clusters told apart and two not. That two units can do it does not mean that training finds it. From zero a hidden layer learns nothing: all its units stay alike. On 60 noisy moons the test loss falls to about 0.25 and then rises above 0.9 with each of five seeds, while the training loss falls on. With weight decay 0.01 both end between 0.25 and 0.35.",leftOut:"The loss is the mean surprise at the true class, the cross-entropy; the penalty that weight decay stands for is not in the curves. Left out: how a step finds its direction, stopping early, features made by hand.",start:{steps:0,data:"xor",N:100,noise:.3,data_seed:1,units:[0,0,0],activation:"tanh",zero:!1,optimizer:"momentum",lr:.1,decay:0,batch_size:200,seed:1},limits:{steps:C(0,x),data:Object.keys(W),N:C(2,1e3),noise:R(0),data_seed:C(0,1e6),units:C(0,B),activation:Object.keys(ie),optimizer:Object.keys(ve),lr:R(0),decay:R(0),batch_size:C(1,1e3),seed:C(0,1e6)},compute:Ze,python:Be,build:Ge};var ke=`.nnla-live {
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
`;var sn=oe(xe,ke);export{sn as default};
