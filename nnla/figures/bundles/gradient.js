var le=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function o(n,e={},...t){let a=le.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return M(a,e),a.append(...t),a}function M(n,e){for(let[t,a]of Object.entries(e))typeof a=="function"?n.addEventListener(t,a):a===!1||a==null?n.removeAttribute(t):n.setAttribute(t,a===!0?"":a);return n}function z(n,e=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(a=>z(a,e)).join(", ")})`;if(Number.isNaN(n))return"undefined";if(!Number.isFinite(n))return n>0?"∞":"−∞";let t=Number(n.toFixed(e))||0;return String(t).replace("-","−")}var _=n=>Array.isArray(n)?`[${n.map(_).join(", ")}]`:String(Number(n.toPrecision(12)));var V=(n,e,t)=>Math.min(t,Math.max(e,n)),re=(n,e)=>Number((Math.round(n/e)*e).toFixed(6))||0,Y=class{constructor(e,t,a){this.figure=e,this.model=t,this.root=a,this.watchers=[],this.body=o("div"),this.below=o("div"),this.status=o("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(t=>[t,this.model.get(t)]))}set(e){for(let[t,a]of Object.entries(e))this.model.set(t,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,t=this.figure.compute(e);for(let a of this.watchers)a(e,t)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,t=z,a=""){let i=o("data",{"data-name":e}),[l,...s]=e.split("."),h=m=>s.reduce((r,c)=>r?.[c],m[l])??"",v,d;return this.watch((m,r)=>{let c=h(r);c===v&&m.hidden===d||([v,d]=[c,m.hidden],de(i,c,d,t,a))}),i}readouts(e){let t=o("dl");for(let[a,i,l,s]of e)t.append(o("dt",{},i),o("dd",{},this.data(a,l,s)));return t}matrix({name:e,rows:t,columns:a,label:i=e,title:l=i,edit:s=!1,step:h=1,max:v=99,show:d=z,color:m=""}){let r=Array.from({length:t},()=>Array.from({length:a},()=>o("td"))),c=t===1,f=(u,p,g)=>Array.isArray(u?.[0])?u[p]?.[g]:u?.[c?g:p];r.forEach((u,p)=>u.forEach((g,w)=>{let S=c?`component ${w+1}`:`row ${p+1}, column ${w+1}`;if(!s){g.append(this.data(`${e}.${p}.${w}`,d));return}let j=()=>{if(y.value===""||!Number.isFinite(y.valueAsNumber))return;let k=structuredClone(this.state[e]),$=V(y.valueAsNumber,-v,v);Array.isArray(k[0])?k[p][w]=$:k[c?w:p]=$,this.set({[e]:k})},y=o("input",{type:"number",step:h,min:-v,max:v,inputmode:"decimal","aria-label":`${l}, ${S}`,input:j,blur:()=>this.update()});g.append(y),this.watch(k=>{let $=f(k[e],p,w);(document.activeElement!==y||y.valueAsNumber!==$)&&(y.value=String($))})}));let b=o("table",{class:"matrix",role:"group","aria-label":l},o("tbody",{role:"presentation"},...r.map(u=>o("tr",{role:"presentation"},...u.map(p=>M(p,{role:"presentation"}))))));return{element:o("span",{class:"named"},o("span",{class:`name ${m}`},i,o("span",{class:"equals"}," =")),b),cells:r,table:b}}slider({name:e,entry:t=-1,label:a,min:i,max:l,step:s,show:h=z}){let v=o("data"),d=r=>t<0?r:this.state[e].map((c,f)=>f===t?r:c),m=o("input",{type:"range",min:i,max:l,step:s,input:()=>this.set({[e]:d(m.valueAsNumber)})});return this.watch(r=>{let c=t<0?r[e]:r[e][t];m.value=String(c),v.textContent=h(c),m.setAttribute("aria-valuetext",h(c))}),o("label",{class:"slider"},o("span",{},a),m,v)}choice({name:e,label:t,options:a}){let i=`nnla-${++se}`,l=a.map(([s])=>o("input",{type:"radio",name:i,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>l.forEach((h,v)=>h.checked=s[e]===a[v][0])),o("fieldset",{},o("legend",{},t),...a.map(([,s],h)=>o("label",{},l[h],s)))}select({name:e,label:t,options:a}){let i=o("option",{hidden:!0}),l=o("select",{change:()=>this.set({[e]:a[l.selectedIndex][0]})},...a.map(([,s])=>o("option",{},s)),i);return this.watch(s=>{let h=a.findIndex(([v])=>v===s[e]);l.selectedIndex=h<0?a.length:h,i.textContent=String(s[e])}),o("label",{class:"field"},o("span",{},t),l)}toggle({name:e,label:t}){let a=o("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(i=>a.checked=i[e]),o("label",{},a,t)}button(e,t,a={}){return o("button",{type:"button",click:t,...a},e)}plane({reach:e,label:t}){return new J(this,e,t)}say(e,t=""){this.status.replaceChildren(e,...t?[o("pre",{tabindex:0},t)]:[])}};function oe(n,e){n.textContent!==e&&(n.textContent=e)}var se=0;function de(n,e,t,a,i=""){let l=typeof e=="string";n.classList.toggle("covered",!!t),oe(n,t?"?":a(e)+(l?"":i));let s=t||l?null:String(e);M(n,{value:s,title:s})}var E=400,J=class{constructor(e,t,a){this.ui=e,this.reach=t,this.scale=E/(2*t),this.svg=o("svg",{viewBox:`0 0 ${E} ${E}`,role:"group","aria-label":a});for(let i=Math.ceil(-t);i<=t;i++){let[l,s]=this.at([i,i]);this.line([0,s],[E,s],i?"grid":"axis"),this.line([l,0],[l,E],i?"grid":"axis")}for(let i=Math.ceil(-t)+1;i<t;i+=t>6?2:1){let[l,s]=this.at([i,i]);i&&(this.put("text",{class:"tick",x:l,y:E/2+15,"text-anchor":"middle"},z(i)),this.put("text",{class:"tick",x:E/2-6,y:s+4,"text-anchor":"end"},z(i)))}}at([e,t]){return[E/2+e*this.scale,E/2-t*this.scale]}put(e,t,...a){let i=o(e,{"aria-hidden":"true",...t},...a);return this.svg.append(i),i}line([e,t],[a,i],l){return this.put("line",{x1:e,y1:t,x2:a,y2:i,class:l})}path(e,t=!1){let a=this.put("path",{class:e});return i=>{let l=i.map(s=>this.at(s).map(h=>h.toFixed(2)).join(" ")).join("L");a.setAttribute("d",i.length?`M${l}${t?"Z":""}`:"")}}text(e){let t=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,i)=>{let[l,s]=this.at(a);M(t,{x:V(l,14,E-14).toFixed(2),y:V(s+5,16,E-6).toFixed(2)}),t.textContent=i}}arrow(e,t,a=1){let i=this.path(`shaft ${e}`),l=this.path(e,!0),s=this.text(`math ${e}`);return(h,v=[0,0],d=!0)=>{let m=h.map((p,g)=>p-v[g]),r=Math.hypot(...m),c=r?m.map(p=>p/r):[0,0],f=Math.min(.036*this.reach*2,r),b=h.map((p,g)=>p-f*c[g]),x=[-c[1]*f*.42,c[0]*f*.42];i(d&&r?[v,b]:[]),l(d&&r?[h,b.map((p,g)=>p+x[g]),b.map((p,g)=>p-x[g])]:[]);let u=r?[c[0]-.8*a*c[1],c[1]+.8*a*c[0]]:[.7,.7];s(h.map((p,g)=>p+.09*this.reach*u[g]),d?t:"")}}handle({label:e,color:t,step:a,get:i,change:l,most:s=this.reach*.9}){let{ui:h}=this,v=m=>h.set(l(m.map(r=>V(re(r,a),-s,s)),h.state)),d=o("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:m=>{d.setPointerCapture(m.pointerId),d.focus({preventScroll:!0}),m.preventDefault()},pointermove:m=>{if(!d.hasPointerCapture(m.pointerId))return;let r=this.svg.getBoundingClientRect(),c=Math.min(r.width,r.height),f=(m.clientX-r.left-r.width/2)/c,b=(m.clientY-r.top-r.height/2)/c;v([f*2*this.reach,-b*2*this.reach])},keydown:m=>{let r={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[m.key];if(!r)return;m.preventDefault();let c=m.shiftKey?Math.max(1,a):a,f=i(h.state);v(f.map((b,x)=>b+r[x]*c))}},o("circle",{class:"reach",r:20}),o("circle",{class:"knob",r:11}));return this.svg.append(d),h.watch(m=>{let r=i(m);M(d,{transform:`translate(${this.at(r).map(c=>c.toFixed(2)).join(" ")})`,"aria-valuenow":r[0],"aria-valuetext":`${e}: ${z(r[0])} to the right, ${z(r[1])} up`})}),d}};function ce(n,e,t,a){document.getElementById("nnla-figures")||document.head.append(o("style",{id:"nnla-figures"},a));let i=o("div",{class:"nnla-live",role:"group","aria-label":n.title}),l=new Y(n,t,i),s=structuredClone(t.first??l.state);n.build(l);let h=l.button("",()=>l.set({hidden:!l.state.hidden}));l.watch(r=>{h.textContent=r.hidden?"Show the numbers":"Hide the numbers",h.classList.toggle("main",!!r.hidden)});let v=async()=>{let r=n.python(l.state),c=await navigator.clipboard?.writeText(r).then(()=>!0,()=>!1);l.say(c?"Copied:":"As Python:",r)},d=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(o("p",{class:"question"},n.question),o("p",{},`Try: ${n.task}`),l.body,o("div",{class:"bar"},h,l.button("Reset",()=>{l.set(structuredClone(s)),l.say("")}),l.button("Copy as Python",v),l.button("Full screen",d)),l.status,l.below,o("details",{},o("summary",{},"What was seen"),o("p",{},n.seen)),o("p",{class:"left-out"},n.leftOut));for(let r of i.querySelectorAll("button, input, select, summary, [tabindex]"))r.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(i);let m=()=>l.update();return t.on("change",m),m(),()=>t.off("change",m)}var U=(n,e)=>({render:({model:t,el:a})=>ce(n,a,t,e)});var D=4.8,Z=80,me=.1,K=5,[X,Q]=[1/8,1],O={bowl:{label:"oval bowl",formula:"f(x) = x₁² + 2x₁x₂ + 3x₂²",code:["x[0] ** 2 + 2 * x[0] * x[1] + 3 * x[1] ** 2","2 * x[0] + 2 * x[1], 2 * x[0] + 6 * x[1]"],f:([n,e])=>n**2+2*n*e+3*e**2,gradient:([n,e])=>[2*n+2*e,2*n+6*e],bend:()=>4+Math.sqrt(8),bottom:[0,0],levels:[[[0,0],[-1,1],[2,5,10,20,35]]]},circles:{label:"round bowl",formula:"f(x) = x₁² + x₂²",code:["x[0] ** 2 + x[1] ** 2","2 * x[0], 2 * x[1]"],f:([n,e])=>n**2+e**2,gradient:([n,e])=>[2*n,2*e],bend:()=>2,bottom:[0,0],levels:[[[0,0],[-1,1],[1,2,5,10,20,30]]]},pass:{label:"valley and pass",formula:"f(x) = x₁³ − 3x₁ + x₂²",code:["x[0] ** 3 - 3 * x[0] + x[1] ** 2","3 * x[0] ** 2 - 3, 2 * x[1]"],f:([n,e])=>n**3-3*n+e**2,gradient:([n,e])=>[3*n**2-3,2*e],bend:([n],e)=>Math.max(2,6*(Math.abs(n)+e)),bottom:[1,0],levels:[[[1,0],[0,1],[0,2,5,10]],[[1,0],[1,.6],[20,40]],[[-1,0],[-1,.6],[-5,-20]]]}},pe=(n,e)=>n.reduce((t,a,i)=>t+a*e[i],0),I=n=>Math.hypot(...n),C=(n,e)=>n.map((t,a)=>t+e[a]),N=(n,e)=>e.map(t=>n*t),ee=([n,e],[t,a])=>Math.atan2(Math.abs(n*a-e*t),n*t+e*a)*180/Math.PI;function he({function:n,x:e,v:t,s:a}){let{f:i,gradient:l,bottom:s}=O[n],h=l(e),v=I(h)===0&&"undefined (the gradient is zero)",d=I(t)===0&&"undefined (v is zero)",m=N(1/I(t),t),r=pe(h,t)/I(t),c=Array.from({length:K},(p,g)=>a/2**g),f=c.map(p=>i(e)+p*r),b=c.map(p=>i(C(e,N(p,m)))),x=b.map((p,g)=>p-f[g]),u={u:m,slope:r,predicted:f,reached:b,error:x};return{value:i(e),gradient:h,steepest:I(h),miss:v||ee(N(-1,h),C(s,N(-1,e))),angle:v||d||ee(h,t),step:c,share:d?c.map(()=>d):x.map((p,g)=>g===0?"":x[g-1]?p/x[g-1]:"undefined (no error)"),...d?{u:d,slope:d,predicted:c.map(()=>d),reached:c.map(()=>d),error:c.map(()=>d)}:u}}function ve(n){let e=Array.from({length:Z+1},(t,a)=>(2*a/Z-1)*D);return{places:e,heights:e.map(t=>e.map(a=>n([t,a])))}}function te({places:n,heights:e},t){let a=[];for(let i=0;i<Z;i++)for(let l=0;l<Z;l++){let s=e[i][l]>t;if(s===e[i+1][l]>t&&s===e[i][l+1]>t&&s===e[i+1][l+1]>t)continue;let h=[[i,l],[i+1,l],[i+1,l+1],[i,l+1]],v=h.flatMap(([d,m],r)=>{let[c,f]=h[(r+1)%4],[b,x]=[e[d][m],e[c][f]];if(b>t==x>t)return[];let u=(t-b)/(x-b);return[[n[d]+u*(n[c]-n[d]),n[m]+u*(n[f]-n[m])]]});for(let d=0;d<v.length;d+=2)a.push([v[d],v[d+1]])}return a}function ue(n,e,t,a){for(let i=0;i<2*D;i+=.02){let[l,s]=[i,i+.02].map(h=>C(e,N(h,t)));if(n(l)>a!=n(s)>a)return s}return e}function ge(n){let e=n.plane({reach:D,label:"The level lines from above, on equal axes"}),t=e.put("path",{class:"level"}),a=e.put("path",{class:"level own"}),i=(u,p)=>M(u,{d:p.map(g=>`M${g.map(w=>e.at(w).map(S=>S.toFixed(1)).join(" ")).join("L")}`).join("")||null}),l=Array.from({length:8},()=>e.text("height")),s=e.path("thin"),h=e.path("dotted c2"),v=e.path("thin"),d=e.put("path",{class:"c3",d:"M0-9L2.1-2.9 8.6-2.8 3.4 1.1 5.3 7.3 0 3.6-5.3 7.3-3.4 1.1-8.6-2.8-2.1-2.9Z"}),m=e.arrow("c2","∇f",-1),r=e.arrow("c1","u"),c=e.put("circle",{class:"c1",r:4.5});e.text("math")([D-.35,-.75],"x₁"),e.text("math")([.45,D-.4],"x₂");let f=u=>Math.max(-1.5,Math.min(1.5,Number(u.toFixed(6))||0));e.handle({label:"tip of the direction v",color:"c1",step:.1,most:4.5,get:({x:u,v:p})=>C(u,p),change:(u,{x:p})=>({v:C(u,N(-1,p)).map(f)})}),e.handle({label:"point x",color:"",step:.1,most:3,get:({x:u})=>u,change:u=>({x:u})});let b="",x;return n.watch(({function:u,x:p},{value:g})=>{let{f:w,levels:S,bottom:j}=O[u];if(b!==u){b=u,x=ve(w);let y=S.flatMap(([k,$,L])=>L.map(T=>[T,ue(w,k,$,T)]));i(t,y.flatMap(([k])=>te(x,k))),l.forEach((k,$)=>$<y.length?k(y[$][1],z(y[$][0])):k([0,0],"")),M(d,{transform:`translate(${e.at(j).join(" ")})`})}i(a,te(x,g)),s([p,j])}),n.watch(({function:u,x:p,s:g,hidden:w},{gradient:S,steepest:j,u:y})=>{let{bottom:k}=O[u],$=j&&!w?N(1/j,S):[0,0],L=[-$[1],$[0]],[T,A]=[N(.25,$),N(.25,L)];h(w?[]:[p,C(p,N(-I(C(p,N(-1,k))),$))]),v([C(p,A),C(C(p,A),T),C(p,T)]),m(C(p,N(me,S)),p,!w&&j>0);let F=typeof y=="string"?[0,0]:y;r(C(p,F),p,typeof y!="string");let[q,R]=e.at(C(p,N(g,F)));M(c,{cx:q,cy:R})}),e.svg}var[W,fe,H,B,G]=[400,290,58,246,26],ne=1.25;function be(n){let e=o("svg",{viewBox:`0 0 ${W} ${fe}`,role:"img","aria-label":"The function and its tangent along u"}),t=(d,m="")=>e.appendChild(o("text",{class:"tick",...d},m)),a=d=>e.appendChild(o("path",{class:d})),i=Array.from({length:9},()=>[a("grid"),t({x:H-6,"text-anchor":"end"})]),l=d=>H+(d/ne+1)/2*(W-H-8);for(let d of[-1,0,1]){M(a(d?"grid":"axis"),{d:`M${l(d)} ${G}V${B}`});let m=t({x:l(d),y:B+17,"text-anchor":"middle"});n.watch(({s:r})=>m.textContent=z(d*r,5))}M(a("axis"),{fill:"none",d:`M${H} ${G}V${B}H${W-8}`}),t({x:l(0),y:B+36,"text-anchor":"middle"},"way walked along u"),t({x:H-6,y:14,"text-anchor":"end"},"height");let[s,h,v]=[a("curve ink"),a("curve dashed c2"),a("gap")];return n.watch(({function:d,x:m,s:r,hidden:c},{value:f,steepest:b,slope:x,u})=>{let{f:p,bend:g}=O[d],w=ne*r,S=w*b+g(m,w)/2*w**2,j=(A,F)=>`${l(A/r).toFixed(2)} ${(G+(B-G)*(.5-(F-f)/(2*S))).toFixed(2)}`,y=!c&&typeof x=="number",k=c?[]:we(f-S,f+S);i.forEach(([A,F],q)=>{let R=j(0,k[q]).split(" ")[1];M(A,{d:q in k?`M${H} ${R}H${W-8}`:null}),M(F,{y:q in k?Number(R)+4:0}),F.textContent=q in k?z(k[q]):""});let $=A=>p(C(m,N(A,u))),L=A=>`M${A.join("L")}`,T=Array.from({length:61},(A,F)=>(F-30)/30*w);M(s,{d:y?L(T.map(A=>j(A,$(A)))):null}),M(h,{d:y?L([-w,w].map(A=>j(A,f+A*x))):null}),M(v,{d:y?L([j(r,f+r*x),j(r,$(r))]):null})}),e}function we(n,e){let t=10**Math.floor(Math.log10((e-n)/4)),a=[1,2,5,10].map(l=>l*t).find(l=>(e-n)/l<=8)??t,i=Math.ceil(n/a);return Array.from({length:Math.floor(e/a)-i+1},(l,s)=>(i+s)*a)}var P=n=>z(n,6),xe=n=>z(n,10);function ke(n){let e=[["step","step s",xe],["predicted","predicted",P],["reached","true",P],["error","error",P],["share","share of the error above",z]],t=o("tbody");for(let l=0;l<K;l++){let[s,...h]=e.map(([v,,d])=>n.data(`${v}.${l}`,d));t.append(o("tr",{},o("th",{scope:"row"},s),...h.map(v=>o("td",{},v))))}let a=o("tr",{},...e.map(([,l])=>o("th",{scope:"col"},l))),i="The step, halved again and again";return o("details",{},o("summary",{},i),o("div",{class:"scroll",tabindex:0,role:"region","aria-label":i},o("table",{class:"list"},o("thead",{},a),t)))}function ye(n){let e=o("p",{class:"help"}),t=o("span"),a=r=>()=>n.set({s:Math.max(X,Math.min(Q,n.state.s*r))}),i=n.button("Halve",a(1/2)),l=n.button("Double",a(2));n.watch(({function:r,s:c})=>{e.textContent=O[r].formula,t.textContent=`Step s = ${z(c,5)}`,i.disabled=c<=X,l.disabled=c>=Q});let s=Object.entries(O).map(([r,{label:c}])=>[r,c]),h=[["x",3,""],["v",1.5,"c1"]].map(([r,c,f])=>n.matrix({name:r,rows:1,columns:2,edit:!0,step:.1,max:c,color:f}).element),v=n.readouts([["value","height f(x)"],["gradient","gradient ∇f"],["steepest","its length ‖∇f‖"],["miss","steepest fall misses ★ by",r=>z(r,2),"°"],["u","direction u = v/‖v‖"],["angle","angle of u and ∇f",r=>z(r,2),"°"],["slope","slope along u, ∇f · u"]]),d=n.readouts([["predicted.0","f(x) + s ∇f · u, predicted",P],["reached.0","f(x + su), true",P],["error.0","error",P]]),m=r=>o("p",{class:"help",style:"margin-top: .4rem"},r);n.add(o("div",{class:"columns"},o("div",{},ge(n),m("Drag x and the tip of v, or focus one and press the arrow keys.")),o("div",{},n.choice({name:"function",label:"Landscape",options:s}),e,...h,v,m("★ is the bottom of the valley. ∇f is drawn at a tenth of its length; steepest fall is dotted.")),o("div",{},be(n),m("Along u: f solid, its tangent dashed, the error at the step’s end as a bar. The axes always reach a quarter beyond the step.")),o("div",{},o("div",{class:"bar",style:"margin: 0 0 .4rem; align-items: center"},t,i,l),d))),n.addBelow(ke(n))}var ae={name:"gradient",title:"Level lines, the gradient at a point, and the slope along a direction",question:"Which way does the gradient at x point? And along which directions is the slope 0?",task:"Point with a finger, then show the numbers. Halve the step twice and watch the error. Turn v until the slope is 0. Then look for places of x from which steepest fall leads to the star.",seen:"The gradient (6, 10) crosses the level line at a right angle, and steepest fall misses the minimum by 32.47°. The slope is 0 across the gradient, for example along v = (−1, 0.6); there the height changes by the error only. Half the step has a quarter of the error: 3, 0.75, 0.1875 along (0, 1). In the round bowl steepest fall always leads to the minimum, in the oval one only from its axes. On the pass at (−1, 0) the gradient is 0, and there is no minimum.",leftOut:"Left out: all inputs but two. A loss has as many as the network has weights, and no map of it can be drawn.",start:{function:"bowl",x:[2,1],v:[0,1],s:1},compute:he,python:({function:n,x:e,v:t,s:a})=>{let{code:[i,l],bottom:s}=O[n];return`import numpy as np
import nnla


def f(x):
    return ${i}


x, v = np.array(${_(e)}, float), np.array(${_(t)}, float)
gradient = np.array([${l}])
print(f(x), gradient, nnla.norm(gradient))
print(np.degrees(np.arccos(nnla.cosine_similarity(-gradient, ${_(s)} - x))))
u = nnla.unit(v)
slope = nnla.dot(gradient, u)
print(u, np.degrees(np.arccos(nnla.cosine_similarity(gradient, u))), slope)
for step in ${_(a)} / 2.0 ** np.arange(${K}):
    predicted, true = f(x) + step * slope, f(x + step * u)
    print(step, predicted, true, true - predicted)`},build:ye};var ie=`.nnla-live {
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
`;var Ee=U(ae,ie);export{Ee as default};
