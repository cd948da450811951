var Ne=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function c(a,e={},...t){let n=Ne.has(a)?document.createElementNS("http://www.w3.org/2000/svg",a):document.createElement(a);return N(n,e),n.append(...t),n}function N(a,e){for(let[t,n]of Object.entries(e))typeof n=="function"?a.addEventListener(t,n):n===!1||n==null?a.removeAttribute(t):a.setAttribute(t,n===!0?"":n);return a}function $(a,e=4){if(typeof a=="string")return a;if(Array.isArray(a))return`(${a.map(n=>$(n,e)).join(", ")})`;if(Number.isNaN(a))return"undefined";if(!Number.isFinite(a))return a>0?"∞":"−∞";let t=Number(a.toFixed(e))||0;return String(t).replace("-","−")}var j=(a,e,t)=>Math.min(t,Math.max(e,a)),Ee=(a,e)=>Number((Math.round(a/e)*e).toFixed(6))||0,G=class{constructor(e,t,n){this.figure=e,this.model=t,this.root=n,this.watchers=[],this.body=c("div"),this.below=c("div"),this.status=c("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,n]of Object.entries(e))this.model.set(t,n);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let n of this.watchers)n(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=$,n=""){let i=c("data",{"data-name":e}),[l,...r]=e.split("."),s=p=>r.reduce((d,h)=>d?.[h],p[l])??"",o,m;return this.watch((p,d)=>{let h=s(d);h===o&&p.hidden===m||([o,m]=[h,p.hidden],_e(i,h,m,t,n))}),i}readouts(e){let t=c("dl");for(let[n,i,l,r]of e)t.append(c("dt",{},i),c("dd",{},this.data(n,l,r)));return t}matrix({name:e,rows:t,columns:n,label:i=e,title:l=i,edit:r=!1,step:s=1,max:o=99,show:m=$,color:p=""}){let d=Array.from({length:t},()=>Array.from({length:n},()=>c("td"))),h=t===1,g=(b,v,f)=>Array.isArray(b?.[0])?b[v]?.[f]:b?.[h?f:v];d.forEach((b,v)=>b.forEach((f,E)=>{let B=h?`component ${E+1}`:`row ${v+1}, column ${E+1}`;if(!r){f.append(this.data(`${e}.${v}.${E}`,m));return}let L=()=>{if(A.value===""||!Number.isFinite(A.valueAsNumber))return;let S=structuredClone(this.state[e]),F=j(A.valueAsNumber,-o,o);Array.isArray(S[0])?S[v][E]=F:S[h?E:v]=F,this.set({[e]:S})},A=c("input",{type:"number",step:s,min:-o,max:o,inputmode:"decimal","aria-label":`${l}, ${B}`,input:L,blur:()=>this.update()});f.append(A),this.watch(S=>{let F=g(S[e],v,E);(document.activeElement!==A||A.valueAsNumber!==F)&&(A.value=String(F))})}));let w=c("table",{class:"matrix",role:"group","aria-label":l},c("tbody",{role:"presentation"},...d.map(b=>c("tr",{role:"presentation"},...b.map(v=>N(v,{role:"presentation"}))))));return{element:c("span",{class:"named"},c("span",{class:`name ${p}`},i,c("span",{class:"equals"}," =")),w),cells:d,table:w}}slider({name:e,entry:t=-1,label:n,min:i,max:l,step:r,show:s=$}){let o=c("data"),m=d=>t<0?d:this.state[e].map((h,g)=>g===t?d:h),p=c("input",{type:"range",min:i,max:l,step:r,input:()=>this.set({[e]:m(p.valueAsNumber)})});return this.watch(d=>{let h=t<0?d[e]:d[e][t];p.value=String(h),o.textContent=s(h),p.setAttribute("aria-valuetext",s(h))}),c("label",{class:"slider"},c("span",{},n),p,o)}choice({name:e,label:t,options:n}){let i=`nnla-${++Me}`,l=n.map(([r])=>c("input",{type:"radio",name:i,value:r,change:()=>this.set({[e]:r})}));return this.watch(r=>l.forEach((s,o)=>s.checked=r[e]===n[o][0])),c("fieldset",{},c("legend",{},t),...n.map(([,r],s)=>c("label",{},l[s],r)))}select({name:e,label:t,options:n}){let i=c("option",{hidden:!0}),l=c("select",{change:()=>this.set({[e]:n[l.selectedIndex][0]})},...n.map(([,r])=>c("option",{},r)),i);return this.watch(r=>{let s=n.findIndex(([o])=>o===r[e]);l.selectedIndex=s<0?n.length:s,i.textContent=String(r[e])}),c("label",{class:"field"},c("span",{},t),l)}toggle({name:e,label:t}){let n=c("input",{type:"checkbox",change:()=>this.set({[e]:n.checked})});return this.watch(i=>n.checked=i[e]),c("label",{},n,t)}button(e,t,n={}){return c("button",{type:"button",click:t,...n},e)}plane({reach:e,label:t}){return new Z(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[c("pre",{tabindex:0},t)]:[])}};function Fe(a,e){a.textContent!==e&&(a.textContent=e)}var Me=0;function _e(a,e,t,n,i=""){let l=typeof e=="string";a.classList.toggle("covered",!!t),Fe(a,t?"?":n(e)+(l?"":i));let r=t||l?null:String(e);N(a,{value:r,title:r})}var z=400,Z=class{constructor(e,t,n){this.ui=e,this.reach=t,this.scale=z/(2*t),this.svg=c("svg",{viewBox:`0 0 ${z} ${z}`,role:"group","aria-label":n});for(let i=Math.ceil(-t);i<=t;i++){let[l,r]=this.at([i,i]);this.line([0,r],[z,r],i?"grid":"axis"),this.line([l,0],[l,z],i?"grid":"axis")}for(let i=Math.ceil(-t)+1;i<t;i+=t>6?2:1){let[l,r]=this.at([i,i]);i&&(this.put("text",{class:"tick",x:l,y:z/2+15,"text-anchor":"middle"},$(i)),this.put("text",{class:"tick",x:z/2-6,y:r+4,"text-anchor":"end"},$(i)))}}at([e,t]){return[z/2+e*this.scale,z/2-t*this.scale]}put(e,t,...n){let i=c(e,{"aria-hidden":"true",...t},...n);return this.svg.append(i),i}line([e,t],[n,i],l){return this.put("line",{x1:e,y1:t,x2:n,y2:i,class:l})}path(e,t=!1){let n=this.put("path",{class:e});return i=>{let l=i.map(r=>this.at(r).map(s=>s.toFixed(2)).join(" ")).join("L");n.setAttribute("d",i.length?`M${l}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(n,i)=>{let[l,r]=this.at(n);N(t,{x:j(l,14,z-14).toFixed(2),y:j(r+5,16,z-6).toFixed(2)}),t.textContent=i}}arrow(e,t,n=1){let i=this.path(`shaft ${e}`),l=this.path(e,!0),r=this.text(`math ${e}`);return(s,o=[0,0],m=!0)=>{let p=s.map((v,f)=>v-o[f]),d=Math.hypot(...p),h=d?p.map(v=>v/d):[0,0],g=Math.min(.036*this.reach*2,d),w=s.map((v,f)=>v-g*h[f]),k=[-h[1]*g*.42,h[0]*g*.42];i(m&&d?[o,w]:[]),l(m&&d?[s,w.map((v,f)=>v+k[f]),w.map((v,f)=>v-k[f])]:[]);let b=d?[h[0]-.8*n*h[1],h[1]+.8*n*h[0]]:[.7,.7];r(s.map((v,f)=>v+.09*this.reach*b[f]),m?t:"")}}handle({label:e,color:t,step:n,get:i,change:l,most:r=this.reach*.9}){let{ui:s}=this,o=p=>s.set(l(p.map(d=>j(Ee(d,n),-r,r)),s.state)),m=c("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-r,"aria-valuemax":r,pointerdown:p=>{m.setPointerCapture(p.pointerId),m.focus({preventScroll:!0}),p.preventDefault()},pointermove:p=>{if(!m.hasPointerCapture(p.pointerId))return;let d=this.svg.getBoundingClientRect(),h=Math.min(d.width,d.height),g=(p.clientX-d.left-d.width/2)/h,w=(p.clientY-d.top-d.height/2)/h;o([g*2*this.reach,-w*2*this.reach])},keydown:p=>{let d={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[p.key];if(!d)return;p.preventDefault();let h=p.shiftKey?Math.max(1,n):n,g=i(s.state);o(g.map((w,k)=>w+d[k]*h))}},c("circle",{class:"reach",r:20}),c("circle",{class:"knob",r:11}));return this.svg.append(m),s.watch(p=>{let d=i(p);N(m,{transform:`translate(${this.at(d).map(h=>h.toFixed(2)).join(" ")})`,"aria-valuenow":d[0],"aria-valuetext":`${e}: ${$(d[0])} to the right, ${$(d[1])} up`})}),m}};function Ce(a,e,t,n){document.getElementById("nnla-figures")||document.head.append(c("style",{id:"nnla-figures"},n));let i=c("div",{class:"nnla-live",role:"group","aria-label":a.title}),l=new G(a,t,i),r=structuredClone(t.first??l.state);a.build(l);let s=l.button("",()=>l.set({hidden:!l.state.hidden}));l.watch(d=>{s.textContent=d.hidden?"Show the numbers":"Hide the numbers",s.classList.toggle("main",!!d.hidden)});let o=async()=>{let d=a.python(l.state),h=await navigator.clipboard?.writeText(d).then(()=>!0,()=>!1);l.say(h?"Copied:":"As Python:",d)},m=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(c("p",{class:"question"},a.question),c("p",{},`Try: ${a.task}`),l.body,c("div",{class:"bar"},s,l.button("Reset",()=>{l.set(structuredClone(r)),l.say("")}),l.button("Copy as Python",o),l.button("Full screen",m)),l.status,l.below,c("details",{},c("summary",{},"What was seen"),c("p",{},a.seen)),c("p",{class:"left-out"},a.leftOut));for(let d of i.querySelectorAll("button, input, select, summary, [tabindex]"))d.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let p=()=>l.update();return t.on("change",p),p(),()=>t.off("change",p)}var ae=(a,e)=>({render:({model:t,el:n})=>Ce(a,n,t,e)});function ie(a){let e=a|0;return()=>{e=e+1831565813|0;let t=Math.imul(e^e>>>15,e|1);return t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/2**32}}var le=a=>Math.sqrt(-2*Math.log(1-a()))*Math.cos(2*Math.PI*a()),H=(a,e)=>[a*Math.cos(e),a*Math.sin(e)],je={xor:a=>[1-(a&2),(1-(a&2))*(1-2*(a%2))],circles:(a,e)=>H(1.5-.75*(a%2),2*Math.PI*e()),moons:(a,e)=>{let[t,n]=H(1-2*(a%2),Math.PI*e());return[a%2-.5+t,a%2/2-.25+n]},spirals:(a,e)=>{let t=.1+.9*e();return H(1.5*t,3*Math.PI*t+Math.PI*(a%2))}};function re(a,e,t,n){let i=new Float64Array(2*e);for(let l=0;l<e;l++){let[r,s]=je[a](l,n);i[2*l]=r+t*le(n),i[2*l+1]=s+t*le(n)}return{X:i,labels:Uint8Array.from(i.subarray(e),(l,r)=>r%2),N:e}}var ce=a=>1/(1+Math.exp(-a)),se={identity:[a=>a,()=>1],sigmoid:[ce,a=>a*(1-a)],tanh:[Math.tanh,a=>1-a*a],relu:[a=>a>0?a:0,a=>a>0?1:0]};function Oe(a,{W:e,b:t,D:n,M:i},l){let r=new Float64Array(l*i);for(let s=0;s<l;s++)for(let o=0;o<i;o++){let m=t[o];for(let p=0;p<n;p++)m+=a[s*n+p]*e[p*i+o];r[s*i+o]=m}return r}function Le(a,e,{W:t,dW:n,db:i,D:l,M:r},s){let o=new Float64Array(s*l);n.fill(0),i.fill(0);for(let m=0;m<s;m++)for(let p=0;p<r;p++){let d=a[m*r+p];i[p]+=d;for(let h=0;h<l;h++)n[h*r+p]+=e[m*l+h]*d,o[m*l+h]+=d*t[h*r+p]}return o}function Y(a,e){let t=0;for(let n=0;n<a.length;n++)t+=Math.max(a[n],0)-e[n]*a[n]+Math.log1p(Math.exp(-Math.abs(a[n])));return t/a.length}var Pe={SGD:(a,e,t,n,{lr:i,decay:l})=>oe(a,e,t,i,l,0),momentum:(a,e,t,n,{lr:i,decay:l})=>oe(a,e,t,i,l,.9),Adam:(a,e,t,n,{lr:i,decay:l},r)=>{let s=(1-.9**r)/.09999999999999998,o=(1-.999**r)/(1-.999);for(let m=0;m<a.length;m++)t[m]=.9*t[m]+e[m],n[m]=.999*n[m]+e[m]*e[m],a[m]=a[m]*(1-i*l)-i*(t[m]/s)/(Math.sqrt(n[m]/o)+1e-8)}};function oe(a,e,t,n,i,l){for(let r=0;r<a.length;r++)t[r]=l*t[r]+e[r]+i*a[r],a[r]-=n*t[r]}var O=class{constructor(e){this.settings=e;let t=ie(2*e.data_seed);this.train=re(e.data,e.N,e.noise,t),this.test=re(e.data,200,e.noise,t),this.random=ie(2*e.seed+1);let n=[2,...e.units.filter(i=>i>0),1];this.layers=n.slice(1).map((i,l)=>this.start(n[l],i)),this.memory=this.layers.map(({W:i,b:l})=>[i,i,l,l].map(r=>new Float64Array(r.length))),this.order=Array.from(this.train.labels,(i,l)=>l),this.next=this.order.length,this.steps=0,this.history=[this.losses()]}start(e,t){let{activation:n,zero:i}=this.settings,l=i?0:Math.sqrt(6/(n==="relu"?e:e+t));return{W:Float64Array.from({length:e*t},()=>l*(2*this.random()-1)),b:new Float64Array(t),dW:new Float64Array(e*t),db:new Float64Array(t),D:e,M:t}}forward(e,t){let[n]=se[this.settings.activation],i=[e];return this.layers.forEach((l,r)=>{let s=Oe(i[r],l,t);i.push(l===this.layers.at(-1)?s:s.map(n))}),i}backward({X:e,labels:t,N:n}){let[,i]=se[this.settings.activation],l=this.forward(e,n),r=l.at(-1)??e,s=r.map((o,m)=>(ce(o)-t[m])/n);for(let o=this.layers.length-1;o>=0;o--)o<this.layers.length-1&&(s=s.map((m,p)=>m*i(l[o+1][p]))),s=Le(s,l[o],this.layers[o],n);return Y(r,t)}batch(){let{train:e,order:t,random:n,settings:i}=this;if(i.batch_size>=e.N)return e;if(this.next>=e.N){this.next=0;for(let s=e.N-1;s>0;s--){let o=Math.floor(n()*(s+1));[t[s],t[o]]=[t[o],t[s]]}}let l=t.slice(this.next,this.next+=i.batch_size);return{X:Float64Array.from(l.flatMap(s=>[e.X[2*s],e.X[2*s+1]])),labels:Uint8Array.from(l,s=>e.labels[s]),N:l.length}}to(e){let t=Pe[this.settings.optimizer];for(;this.steps<e;)this.backward(this.batch()),this.steps++,this.layers.forEach(({W:n,b:i,dW:l,db:r},s)=>{let[o,m,p,d]=this.memory[s];t(n,l,o,m,this.settings,this.steps),t(i,r,p,d,this.settings,this.steps)}),this.steps%10===0&&this.history.push(this.losses());return this}logits({X:e,N:t}){return this.forward(e,t).at(-1)??e}losses(){return[Y(this.logits(this.train),this.train.labels),Y(this.logits(this.test),this.test.labels)]}accuracy(e){return this.logits(e).filter((t,n)=>+(t>0)===e.labels[n]).length/e.N}};var y=2e3,U=2.25,J=400,[me,Ie]=[48,80],de=95,Te=[0,1,2,3,4],qe=[1,2,3,4],W=8,R={xor:{label:"XOR, four clusters",N:100,noise:.3},moons:{label:"moons",N:60,noise:.3},circles:{label:"circles",N:100,noise:.1},spirals:{label:"spirals",N:200,noise:.05}},pe={SGD:"SGD",momentum:"SGD + momentum",Adam:"Adam"},ne={identity:"Identity",sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},T=(a,e,t)=>j(Math.round(a),e,t),V=(a,e,t)=>e in a?e:t,M=a=>({...a,data:V(R,a.data,"xor"),activation:V(ne,a.activation,"tanh"),optimizer:V(pe,a.optimizer,"momentum"),N:T(a.N,2,1e3),units:a.units.map(e=>T(e,0,W)),batch_size:T(a.batch_size,1,1e3),steps:T(a.steps,0,y)});function X(a){let{hidden:e,steps:t,...n}=M(a);return n}var q=[];function he(a){let e=JSON.stringify(X(a)),{steps:t}=M(a),n=q.find(i=>i.key===e&&i.run.steps<=t);return n||(n={key:e,run:new O(X(a))},q.unshift(n),q.length=Math.min(q.length,4)),n.run.to(t)}var K=(a,e="none")=>Number.isFinite(a)?a:e,Re=(a,e)=>Array.from({length:a.length/e},(t,n)=>Array.from(a.subarray(n*e,(n+1)*e),i=>K(i)));function We(a){let e=he(a),t=e.backward(e.train),[,n]=e.losses(),i={loss:K(t,"none: it grew without end"),test_loss:K(n),right:Number.isFinite(t)?100*e.accuracy(e.train):"none",test_right:Number.isFinite(t)?100*e.accuracy(e.test):"none"};return e.layers.forEach(({W:l,b:r,dW:s,db:o,M:m},p)=>{let d={W:l,b:r,dW:s,db:o};for(let[h,g]of Object.entries(d))i[`${h}${p+1}`]=Re(g,m)}),i}function ue({units:a,activation:e,optimizer:t,lr:n,decay:i},l=r=>`, rng=${r}`){let r=[2,...a.filter(d=>d>0),1],s=r.slice(1).map((d,h)=>`    nnla.Linear(${r[h]}, ${d}${l(h)}),
`),o=t==="momentum"?", momentum=0.9":"",m=i?`, weight_decay=${i}`:"",p={SGD:"SGD",momentum:"SGD",Adam:i?"AdamW":"Adam"}[t];return`network = nnla.Sequential(
${s.join(`    nnla.${ne[e]}(),
`)})
optimizer = nnla.${p}(${n}${o}${m})`}function Xe(a){let{data:e,N:t,noise:n,data_seed:i,activation:l,zero:r,batch_size:s,seed:o,steps:m}=M(a),p=r?"zeros":l==="relu"?"he_uniform":"glorot_uniform";return`from itertools import islice

import nnla
from nnla.figures.live.playground import LOSS, ${["batches","chance","points",p].sort().join(", ")}

rng = chance(${2*i})
X, labels = points("${e}", ${t}, ${n}, rng)
X_test, labels_test = points("${e}", 200, ${n}, rng)
rng = chance(${2*o+1})
${ue(M(a),()=>`, rng=rng, init=${p}, dtype=float`)}
for batch in islice(batches(${t}, ${s}, rng), ${m}):
    nnla.train_step(network, X[batch], labels[batch], optimizer, loss=LOSS)
for inputs, classes in ((X, labels), (X_test, labels_test)):
    Z = network(inputs)
    right = nnla.accuracy((Z[:, 0] > 0).astype(int), classes)
    print(LOSS[0](Z, classes), 100 * right)`}function ve(a,e){let t=e+1,n=new Float64Array(2*t**2);for(let o=0;o<t**2;o++)n[2*o]=(2*(o%t)/e-1)*U,n[2*o+1]=(1-2*Math.floor(o/t)/e)*U;let i=a.logits({X:n,N:t**2}),l=o=>o.map(m=>(m*J/e).toFixed(1)).join(" "),r="",s="";for(let o=0;o<e;o++){let m=0,p=d=>{d>m&&(r+=`M${[[m,o],[d,o],[d,o+1],[m,o+1]].map(l).join("L")}Z`),m=d+1};for(let d=0;d<e;d++){let h=[[d,o],[d+1,o],[d+1,o+1],[d,o+1]],g=h.map(([b,v])=>i[v*t+b]);if(g.every(b=>b>0))continue;p(d);let{polygon:w,crossings:k}=Be(h,g);w.length&&(r+=`M${w.map(l).join("L")}Z`),k.forEach(({point:b,leaves:v},f)=>{v&&(s+=`M${l(b)}L${l(k[(f+1)%k.length].point)}`)})}p(e)}return{area:r,border:s}}function Be(a,e){let t=[],n=[];return a.forEach((i,l)=>{let[r,s,o]=[a[(l+1)%4],e[l],e[(l+1)%4]];if(s>0&&t.push(i),s>0==o>0)return;let m=i.map((p,d)=>p+s/(s-o)*(r[d]-p));t.push(m),n.push({point:m,leaves:s>0})}),{polygon:t,crossings:n}}function ge({X:a,labels:e},t,n,i){let l=t?`m0 ${-1.25*n}l${1.2*n} ${2.1*n}h${-2.4*n}z`:`m${-n} 0a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0z`,r=s=>i([a[2*s],a[2*s+1]]).map(o=>o.toFixed(1)).join(" ");return Array.from(e,(s,o)=>s===t?`M${r(o)}${l}`:"").join("")}function De(a){let e=!1,t=0,n=u=>{t=u.steps,a.set(u)},i=Object.create(a,{set:{value:u=>n({steps:0,...u})}}),l=Object.create(i,{set:{value:({data:u})=>i.set({data:u,N:R[u].N,noise:R[u].noise})}}),r=a.plane({reach:U,label:"Points of two classes and the border that the network draws, on equal axes"}),s=r.put("path",{class:"side"});r.svg.prepend(s);let o=r.put("path",{class:"border"}),m=[0,1].flatMap(u=>[["test",3],["train",4]].map(([x,C])=>({part:x,kind:u,r:C,path:r.put("path",{class:`mark ${x} c${u+1}`})}))),p=new Q,d="",h="";a.watch((u,x)=>{e&&=u.steps===t;let C=he(u);p.draw(u.hidden?[]:[...C.history,[x.loss,x.test_loss]],C.steps);let I=JSON.stringify(X(u));if(I!==h){for(let{part:ke,kind:$e,r:ze,path:Ae}of m)N(Ae,{d:ge(C[ke],$e,ze,Se=>r.at(Se))});S.clear()}h=I;let D=e?me:Ie;if(d===`${I} ${u.steps} ${D}`)return;d=`${I} ${u.steps} ${D}`;let{area:xe,border:ye}=ve(C,D);N(s,{d:xe}),N(o,{d:ye})});let g=c("b",{class:"count"}),w=matchMedia("(prefers-reduced-motion: reduce)"),k=0,b=a.button("Run",()=>{cancelAnimationFrame(k),e=!e;let{steps:u}=M(a.state);n({steps:e&&u===y?0:u}),e&&(k=requestAnimationFrame(v))},{class:"run"});function v(){if(!e||!b.isConnected)return;let u=Math.min(y,w.matches?y:t+10);e=u<y,n({steps:u}),k=requestAnimationFrame(v)}let f=u=>{e=!1,n({steps:u})},E=a.button("One step",()=>f(M(a.state).steps+1)),B=a.button("Back to step 0",()=>f(0)),L=a.button("",()=>i.set({seed:a.state.seed+1})),A=a.button("",()=>i.set({data_seed:a.state.data_seed+1})),S=new ee(a,r);a.watch(u=>{g.textContent=`Step ${M(u).steps}`,b.textContent=e?"Pause":"Run",E.disabled=u.steps>=y,L.textContent=`New seed (now ${u.seed})`,A.textContent=`New points (now ${u.data_seed})`});let F=c("code");a.watch(u=>{let x=ue(M(u));F.textContent!==x&&(F.textContent=x)});let we=a.readouts([["loss","loss, training points",_(4)],["test_loss","loss, test points",_(4)],["right","training points right",_(1)," %"],["test_right","test points right",_(1)," %"]]),P=u=>u.map(x=>[x,String(x)]);a.add(l.choice({name:"data",label:"Points",options:Object.entries(R).map(([u,{label:x}])=>[u,x])}),c("div",{class:"units"},...[0,1,2].map(u=>i.slider({name:"units",entry:u,label:`hidden layer ${u+1}`,min:0,max:W,step:1,show:x=>x?`${x} unit${x>1?"s":""}`:"none"}))),c("div",{class:"fields"},i.select({name:"activation",label:"activation",options:Object.keys(ne).map(u=>[u,u==="relu"?"ReLU":u])}),i.select({name:"optimizer",label:"optimizer",options:Object.entries(pe)}),i.select({name:"lr",label:"learning rate",options:P([.003,.01,.03,.1,.3,1,3])}),i.select({name:"decay",label:"weight decay",options:P([0,.001,.003,.01,.03,.1])}),i.select({name:"batch_size",label:"points in a batch",options:[[1,"1"],[5,"5"],[20,"20"],[200,"all"]]}),i.select({name:"N",label:"training points",options:P([20,60,100,200])}),i.select({name:"noise",label:"noise",options:P([0,.05,.1,.2,.3,.5])}),c("div",{class:"field"},"at the start",i.toggle({name:"zero",label:"all weights 0"}))),c("div",{class:"bar"},b,E,B,g),c("div",{class:"columns play"},c("div",{},r.svg,c("p",{class:"help"},"Circles are class 0, triangles class 1; filled: training points, hollow: test points. On the shaded side the network says class 1. Shading does not say how sure it is.")),c("div",{},p.svg,c("p",{class:"help"},`Loss after 0 to ${y} steps; solid: training points, dashed: test points. The axis is fixed; what is above 1.5 lies outside.`),we)),c("div",{class:"bar"},L,A,S.button),S.element,c("pre",{class:"code",tabindex:0,role:"region","aria-label":"The network in Python"},F),c("p",{class:"help"},"The same in nnla, with other first weights. Copy as Python has the figure’s own weights, points and batches.")),a.addBelow(Ge(a))}var _=a=>e=>typeof e=="string"?e:Number(e.toFixed(a)).toFixed(a).replace("-","−");function Ge(a){let e=qe.map(t=>{let[n,i]=[t===1?2:W,t===4?1:W],l=[{name:`W${t}`,title:`weights of layer ${t}`,rows:n,show:_(2)},{name:`dW${t}`,title:`gradient of the weights of layer ${t}`,rows:n,show:_(4)},{name:`b${t}`,title:`bias of layer ${t}`,rows:1,show:_(2)},{name:`db${t}`,title:`gradient of the bias of layer ${t}`,rows:1,show:_(4)}].map(o=>a.matrix({...o,columns:i,label:o.name.replace(/\d/,m=>"₀₁₂₃₄"[Number(m)])})),r=c("div",{class:"pair"},...l.map(({element:o})=>o)),s="";return a.watch(o=>{let m=[2,...M(o).units.filter(p=>p>0),1];if(String(m)!==s){s=String(m),r.style.display=t<m.length?"":"none";for(let{cells:p}of l)p.forEach((d,h)=>d.forEach((g,w)=>{g.style.display=w<m[t]&&(p.length===1||h<m[t-1])?"":"none"}))}}),r});return c("details",{},c("summary",{},"Every weight and its gradient"),c("p",{class:"help"},"The gradients are those of the loss on all training points, at these weights, without the penalty."),c("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Every weight and its gradient"},...e))}var Q=class{constructor(){this.svg=c("svg",{viewBox:"0 0 400 250",role:"img","aria-label":"Loss on training and test points against steps"});let e=(t,n,i,l)=>c("text",{class:"tick",x:t,y:n,"text-anchor":l},i);for(let t of[0,.5,1,1.5]){let n=this.y(t);this.svg.append(c("line",{class:t?"grid":"axis",x1:34,x2:392,y1:n,y2:n}),e(28,n+4,$(t),"end"))}for(let t=0;t<=y;t+=y/4)this.svg.append(e(this.x(t),228,$(t),t===y?"end":"middle"));this.svg.append(e(213,245,"steps","middle"),e(28,28,"loss","end")),this.half=c("g",{},c("line",{class:"dotted",x1:34,x2:392,y1:this.y(Math.LN2),y2:this.y(Math.LN2)}),e(392,this.y(Math.LN2)-5,"ln 2 = 0.693","end")),this.lines=[c("path",{class:"curve ink"}),c("path",{class:"curve c3 dashed"})],this.svg.append(this.half,...this.lines)}x(e){return 40+e/y*350}y(e){return 210-Math.min(e,1.6)/1.5*200}draw(e,t){this.half.style.display=e.length?"":"none",this.lines.forEach((n,i)=>{let l=e.map((r,s)=>[Math.min(s*10,t),r[i]]).filter(([,r])=>Number.isFinite(r));N(n,{d:l.length?`M${l.map(([r,s])=>`${this.x(r).toFixed(1)} ${this.y(s).toFixed(1)}`).join("L")}`:null})})}},ee=class{constructor(e,t){this.ui=e,this.plane=t,this.button=e.button("Five seeds",()=>this.start()),this.element=c("div",{class:"five"}),this.turn=0}clear(){this.turn++,this.element.replaceChildren()}start(){this.clear();let{turn:e,ui:{state:t}}=this,n=Te.map(o=>new O({...X(t),seed:t.seed+o})),i=n.map(()=>c("div")),l=c("p",{role:"status"},`Training with the seeds ${t.seed} to ${t.seed+4} …`);this.element.append(l,c("div",{class:"panels"},...i));let r=0,s=()=>{if(e!==this.turn||!this.element.isConnected)return;let o=performance.now()+12;for(;performance.now()<o&&n[r].steps<y;)n[r].to(n[r].steps+10);n[r].steps===y&&this.show(n[r],i[r++]),r<n.length?requestAnimationFrame(s):l.textContent=this.verdict(n)};s()}show(e,t){let{area:n,border:i}=ve(e,me),[l]=e.losses();t.append(c("svg",{viewBox:`0 0 ${J} ${J}`,role:"img","aria-label":`What seed ${e.settings.seed} has learned`},c("path",{class:"side",d:n}),c("path",{class:"border",d:i}),...[0,1].map(r=>c("path",{class:`mark train c${r+1}`,d:ge(e.train,r,9,s=>this.plane.at(s))}))),c("div",{},`seed ${e.settings.seed}`),c("div",{},"loss ",c("data",{value:String(l)},Number.isFinite(l)?l.toFixed(3):"none")),c("div",{},c("data",{value:String(e.accuracy(e.test))},`${$(100*e.accuracy(e.test),1)} %`)," right"))}verdict(e){let t=e.filter(n=>100*n.accuracy(n.test)>=de).length;return`After ${y} steps ${t} of 5 seeds solve it: at least ${de} % of the test points are right.`}},fe={name:"playground",title:"A small network in training: the border it draws, its losses and its weights",question:"How low can the loss get on XOR without a hidden layer?",task:"Guess, press Run, then show the numbers. Add three layers of four units with the identity. Take one layer of four tanh units, then of two, and press Five seeds. Set all weights to 0. Last, the moons with three layers of eight: watch both losses, then set the weight decay to 0.01.",seen:"Without a bend the loss stops at 0.693 = ln 2, the loss of always saying one half, however many layers there are; no line gets more than three of the four clusters right. Four tanh units solve it from each of ten seeds, two only from six: the others end at 0.347, half of ln 2, with two clusters told apart and two not. That two units can do it does not mean that training finds it. From zero a hidden layer learns nothing: all its units stay alike. On 60 noisy moons the test loss falls to about 0.25 and then rises above 0.9 with each of five seeds, while the training loss falls on. With weight decay 0.01 both end between 0.25 and 0.35.",leftOut:"The loss is the mean surprise at the true class, the cross-entropy; the penalty that weight decay stands for is not in the curves. Left out: how a step finds its direction, stopping early, features made by hand.",start:{steps:0,data:"xor",N:100,noise:.3,data_seed:1,units:[0,0,0],activation:"tanh",zero:!1,optimizer:"momentum",lr:.1,decay:0,batch_size:200,seed:1},compute:We,python:Xe,build:De};var be=`.nnla-live {
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
`;var nt=ae(fe,be);export{nt as default};
