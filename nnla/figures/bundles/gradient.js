var re=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function o(t,e={},...n){let a=re.has(t)?document.createElementNS("http://www.w3.org/2000/svg",t):document.createElement(t);return M(a,e),a.append(...n),a}function M(t,e){for(let[n,a]of Object.entries(e))if(typeof a=="function")t.addEventListener(n,a);else if(a===!1||a==null)t.removeAttribute(n);else{let l=a===!0?"":String(a);t.getAttribute(n)!==l&&t.setAttribute(n,l)}return t}function $(t,e=4){if(typeof t=="string")return t;if(Array.isArray(t))return`(${t.map(l=>$(l,e)).join(", ")})`;if(Number.isNaN(t))return"undefined";if(!Number.isFinite(t))return t>0?"∞":"−∞";let n=Number(t.toFixed(e))||0;return(n&&Math.abs(n)<1e-6?t.toFixed(e).replace(/0+$/,""):String(n)).replace("-","−")}var _=t=>Array.isArray(t)?`[${t.map(_).join(", ")}]`:String(Number(t.toPrecision(12)));var V=(t,e,n)=>Math.min(n,Math.max(e,t)),oe=(t,e)=>Number((Math.round(t/e)*e).toFixed(6))||0,Y=class{constructor(e,n,a){this.figure=e,this.model=n,this.root=a,this.watchers=[],this.body=o("div",{class:"nnla-body"}),this.below=o("div",{class:"nnla-below"}),this.status=o("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,a]of Object.entries(e))this.model.set(n,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let a of this.watchers)a(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=$,a=""){let l=o("data",{"data-name":e}),[i,...s]=e.split("."),u=m=>s.reduce((r,c)=>r?.[c],m[i])??"",g,d;return this.watch((m,r)=>{let c=u(r);c===g&&m.hidden===d||([g,d]=[c,m.hidden],de(l,c,d,n,a))}),l}readouts(e){let n=o("dl");for(let[a,l,i,s]of e)n.append(o("dt",{},l),o("dd",{},this.data(a,i,s)));return n}matrix({name:e,rows:n,columns:a,label:l=e,title:i=l,edit:s=!1,step:u=1,max:g=99,show:d=$,color:m=""}){let r=Array.from({length:n},()=>Array.from({length:a},()=>o("td"))),c=n===1,v=(h,p,f)=>Array.isArray(h?.[0])?h[p]?.[f]:h?.[c?f:p];r.forEach((h,p)=>h.forEach((f,w)=>{let E=c?`component ${w+1}`:`row ${p+1}, column ${w+1}`;if(!s){f.append(this.data(`${e}.${p}.${w}`,d));return}let j=()=>{if(k.value===""||!Number.isFinite(k.valueAsNumber))return;let y=structuredClone(this.state[e]),z=V(k.valueAsNumber,-g,g);Array.isArray(y[0])?y[p][w]=z:y[c?w:p]=z,this.set({[e]:y})},k=o("input",{type:"number",step:u,min:-g,max:g,inputmode:"decimal","aria-label":`${i}, ${E}`,input:j,blur:()=>this.update()});f.append(k),this.watch(y=>{let z=v(y[e],p,w);(document.activeElement!==k||k.valueAsNumber!==z)&&(k.value=String(z))})}));let b=o("table",{class:"matrix",role:"group","aria-label":i},o("tbody",{role:"presentation"},...r.map(h=>o("tr",{role:"presentation"},...h.map(p=>M(p,{role:"presentation"}))))));return{element:o("span",{class:"named"},o("span",{class:`name ${m}`},l,o("span",{class:"equals"}," =")),b),cells:r,table:b}}slider({name:e,entry:n=-1,label:a,min:l,max:i,step:s,show:u=$}){let g=o("data"),d=r=>n<0?r:this.state[e].map((c,v)=>v===n?r:c),m=o("input",{type:"range",min:l,max:i,step:s,input:()=>this.set({[e]:d(m.valueAsNumber)})});return this.watch(r=>{let c=n<0?r[e]:r[e][n];m.value=String(c),g.textContent=u(c),m.setAttribute("aria-valuetext",u(c))}),o("label",{class:"slider"},o("span",{},a),m,g)}choice({name:e,label:n,options:a}){let l=`nnla-${++se}`,i=a.map(([s])=>o("input",{type:"radio",name:l,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>i.forEach((u,g)=>u.checked=s[e]===a[g][0])),o("fieldset",{},o("legend",{},n),...a.map(([,s],u)=>o("label",{},i[u],s)))}select({name:e,label:n,options:a}){let l=o("option",{hidden:!0}),i=o("select",{change:()=>this.set({[e]:a[i.selectedIndex][0]})},...a.map(([,s])=>o("option",{},s)),l);return this.watch(s=>{let u=a.findIndex(([g])=>g===s[e]);i.selectedIndex=u<0?a.length:u,l.textContent=String(s[e])}),o("label",{class:"field"},o("span",{},n),i)}toggle({name:e,label:n}){let a=o("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(l=>a.checked=l[e]),o("label",{},a,n)}button(e,n,a={}){return o("button",{type:"button",click:n,...a},e)}plane({reach:e,label:n}){return new J(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[o("pre",{tabindex:0},n)]:[])}};function U(t,e){t.textContent!==e&&(t.textContent=e)}var se=0;function de(t,e,n,a,l=""){let i=typeof e=="string";t.classList.toggle("covered",!!n),U(t,n?"?":a(e)+(i?"":l));let s=n||i?null:String(e);M(t,{value:s,title:s})}var S=400,J=class{constructor(e,n,a){this.ui=e,this.reach=n,this.scale=S/(2*n),this.svg=o("svg",{viewBox:`0 0 ${S} ${S}`,role:"group","aria-label":a});for(let l=Math.ceil(-n);l<=n;l++){let[i,s]=this.at([l,l]);this.line([0,s],[S,s],l?"grid":"axis"),this.line([i,0],[i,S],l?"grid":"axis")}for(let l=Math.ceil(-n)+1;l<n;l+=n>6?2:1){let[i,s]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:i,y:S/2+15,"text-anchor":"middle"},$(l)),this.put("text",{class:"tick",x:S/2-6,y:s+4,"text-anchor":"end"},$(l)))}}at([e,n]){return[S/2+e*this.scale,S/2-n*this.scale]}put(e,n,...a){let l=o(e,{"aria-hidden":"true",...n},...a);return this.svg.append(l),l}line([e,n],[a,l],i){return this.put("line",{x1:e,y1:n,x2:a,y2:l,class:i})}path(e,n=!1){let a=this.put("path",{class:e});return l=>{let i=l.map(s=>this.at(s).map(u=>u.toFixed(2)).join(" ")).join("L");a.setAttribute("d",l.length?`M${i}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,l)=>{let[i,s]=this.at(a);M(n,{x:V(i,14,S-14).toFixed(2),y:V(s+5,16,S-6).toFixed(2)}),n.textContent=l}}arrow(e,n,a=1){let l=this.path(`shaft ${e}`),i=this.path(e,!0),s=this.text(`math ${e}`);return(u,g=[0,0],d=!0)=>{let m=u.map((p,f)=>p-g[f]),r=Math.hypot(...m),c=r?m.map(p=>p/r):[0,0],v=Math.min(.036*this.reach*2,r),b=u.map((p,f)=>p-v*c[f]),x=[-c[1]*v*.42,c[0]*v*.42];l(d&&r?[g,b]:[]),i(d&&r?[u,b.map((p,f)=>p+x[f]),b.map((p,f)=>p-x[f])]:[]);let h=r?[c[0]-.8*a*c[1],c[1]+.8*a*c[0]]:[.7,.7];s(u.map((p,f)=>p+.09*this.reach*h[f]),d?n:"")}}handle({label:e,color:n,step:a,get:l,change:i,most:s=this.reach*.9}){let{ui:u}=this,g=m=>u.set(i(m.map(r=>V(oe(r,a),-s,s)),u.state)),d=o("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:m=>{d.setPointerCapture(m.pointerId),d.focus({preventScroll:!0}),m.preventDefault()},pointermove:m=>{if(!d.hasPointerCapture(m.pointerId))return;let r=this.svg.getBoundingClientRect(),c=Math.min(r.width,r.height),v=(m.clientX-r.left-r.width/2)/c,b=(m.clientY-r.top-r.height/2)/c;g([v*2*this.reach,-b*2*this.reach])},keydown:m=>{let r={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[m.key];if(!r)return;m.preventDefault();let c=m.shiftKey?Math.max(1,a):a,v=l(u.state);g(v.map((b,x)=>b+r[x]*c))}},o("circle",{class:"reach",r:20}),o("circle",{class:"knob",r:11}));return this.svg.append(d),u.watch(m=>{let r=l(m);M(d,{transform:`translate(${this.at(r).map(c=>c.toFixed(2)).join(" ")})`,"aria-valuenow":r[0],"aria-valuetext":`${e}: ${$(r[0])} to the right, ${$(r[1])} up`})}),d}};function ce(t,e,n,a){document.getElementById("nnla-figures")||document.head.append(o("style",{id:"nnla-figures"},a));let l=o("div",{class:`nnla-live nnla-${t.name}`,role:"group","aria-label":t.title}),i=new Y(t,n,l),s=structuredClone(n.first??i.state);t.build(i);let u=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(r=>{u.textContent=r.hidden?"Show the numbers":"Hide the numbers",u.classList.toggle("main",!!r.hidden)});let g=async()=>{let r=t.python(i.state),c=await navigator.clipboard?.writeText(r).then(()=>!0,()=>!1);i.say(c?"Copied:":"As Python:",r)},d=i.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen());l.addEventListener("fullscreenchange",()=>U(d,document.fullscreenElement?"Leave full screen":"Full screen")),l.append(o("p",{class:"question"},t.question),o("p",{class:"task"},`Try: ${t.task}`),i.body,o("div",{class:"bar nnla-bar"},u,i.button("Reset",()=>{i.set(structuredClone(s)),i.say("")}),i.button("Copy as Python",g),d),i.status,i.below,o("details",{},o("summary",{},"What was seen"),o("p",{},t.seen)),o("p",{class:"left-out"},t.leftOut));for(let r of l.querySelectorAll("button, input, select, summary, [tabindex]"))r.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(l);let m=()=>i.update();return n.on("change",m),m(),()=>n.off("change",m)}var X=(t,e)=>({render:({model:n,el:a})=>ce(t,a,n,e)});var D=4.8,Z=80,me=.1,K=5,[Q,ee]=[1/8,1],O={bowl:{label:"oval bowl",formula:"f(x) = x₁² + 2x₁x₂ + 3x₂²",code:["x[0] ** 2 + 2 * x[0] * x[1] + 3 * x[1] ** 2","2 * x[0] + 2 * x[1], 2 * x[0] + 6 * x[1]"],f:([t,e])=>t**2+2*t*e+3*e**2,gradient:([t,e])=>[2*t+2*e,2*t+6*e],bend:()=>4+Math.sqrt(8),bottom:[0,0],levels:[[[0,0],[-1,1],[2,5,10,20,35]]]},circles:{label:"round bowl",formula:"f(x) = x₁² + x₂²",code:["x[0] ** 2 + x[1] ** 2","2 * x[0], 2 * x[1]"],f:([t,e])=>t**2+e**2,gradient:([t,e])=>[2*t,2*e],bend:()=>2,bottom:[0,0],levels:[[[0,0],[-1,1],[1,2,5,10,20,30]]]},pass:{label:"valley and pass",formula:"f(x) = x₁³ − 3x₁ + x₂²",code:["x[0] ** 3 - 3 * x[0] + x[1] ** 2","3 * x[0] ** 2 - 3, 2 * x[1]"],f:([t,e])=>t**3-3*t+e**2,gradient:([t,e])=>[3*t**2-3,2*e],bend:([t],e)=>Math.max(2,6*(Math.abs(t)+e)),bottom:[1,0],levels:[[[1,0],[0,1],[0,2,5,10]],[[1,0],[1,.6],[20,40]],[[-1,0],[-1,.6],[-5,-20]]]}},pe=(t,e)=>t.reduce((n,a,l)=>n+a*e[l],0),I=t=>Math.hypot(...t),C=(t,e)=>t.map((n,a)=>n+e[a]),N=(t,e)=>e.map(n=>t*n),ne=([t,e],[n,a])=>Math.atan2(Math.abs(t*a-e*n),t*n+e*a)*180/Math.PI;function ue({function:t,x:e,v:n,s:a}){let{f:l,gradient:i,bottom:s}=O[t],u=i(e),g=I(u)===0&&"undefined (the gradient is zero)",d=I(n)===0&&"undefined (v is zero)",m=N(1/I(n),n),r=pe(u,n)/I(n),c=Array.from({length:K},(p,f)=>a/2**f),v=c.map(p=>l(e)+p*r),b=c.map(p=>l(C(e,N(p,m)))),x=b.map((p,f)=>p-v[f]),h={u:m,slope:r,predicted:v,reached:b,error:x};return{value:l(e),gradient:u,steepest:I(u),miss:g||ne(N(-1,u),C(s,N(-1,e))),angle:g||d||ne(u,n),step:c,share:d?c.map(()=>d):x.map((p,f)=>f===0?"":x[f-1]?p/x[f-1]:"undefined (no error)"),...d?{u:d,slope:d,predicted:c.map(()=>d),reached:c.map(()=>d),error:c.map(()=>d)}:h}}function ge(t){let e=Array.from({length:Z+1},(n,a)=>(2*a/Z-1)*D);return{places:e,heights:e.map(n=>e.map(a=>t([n,a])))}}function te({places:t,heights:e},n){let a=[];for(let l=0;l<Z;l++)for(let i=0;i<Z;i++){let s=e[l][i]>n;if(s===e[l+1][i]>n&&s===e[l][i+1]>n&&s===e[l+1][i+1]>n)continue;let u=[[l,i],[l+1,i],[l+1,i+1],[l,i+1]],g=u.flatMap(([d,m],r)=>{let[c,v]=u[(r+1)%4],[b,x]=[e[d][m],e[c][v]];if(b>n==x>n)return[];let h=(n-b)/(x-b);return[[t[d]+h*(t[c]-t[d]),t[m]+h*(t[v]-t[m])]]});for(let d=0;d<g.length;d+=2)a.push([g[d],g[d+1]])}return a}function he(t,e,n,a){for(let l=0;l<2*D;l+=.02){let[i,s]=[l,l+.02].map(u=>C(e,N(u,n)));if(t(i)>a!=t(s)>a)return s}return e}function fe(t){let e=t.plane({reach:D,label:"The level lines from above, on equal axes"}),n=e.put("path",{class:"level"}),a=e.put("path",{class:"level own"}),l=(h,p)=>M(h,{d:p.map(f=>`M${f.map(w=>e.at(w).map(E=>E.toFixed(1)).join(" ")).join("L")}`).join("")||null}),i=Array.from({length:8},()=>e.text("height")),s=e.path("thin"),u=e.path("dotted c2"),g=e.path("thin"),d=e.put("path",{class:"c3",d:"M0-9L2.1-2.9 8.6-2.8 3.4 1.1 5.3 7.3 0 3.6-5.3 7.3-3.4 1.1-8.6-2.8-2.1-2.9Z"}),m=e.arrow("c2","∇f",-1),r=e.arrow("c1","u"),c=e.put("circle",{class:"c1",r:4.5});e.text("math")([D-.35,-.75],"x₁"),e.text("math")([.45,D-.4],"x₂");let v=h=>Math.max(-1.5,Math.min(1.5,Number(h.toFixed(6))||0));e.handle({label:"tip of the direction v",color:"c1",step:.1,most:4.5,get:({x:h,v:p})=>C(h,p),change:(h,{x:p})=>({v:C(h,N(-1,p)).map(v)})}),e.handle({label:"point x",color:"",step:.1,most:3,get:({x:h})=>h,change:h=>({x:h})});let b="",x;return t.watch(({function:h,x:p},{value:f})=>{let{f:w,levels:E,bottom:j}=O[h];if(b!==h){b=h,x=ge(w);let k=E.flatMap(([y,z,L])=>L.map(T=>[T,he(w,y,z,T)]));l(n,k.flatMap(([y])=>te(x,y))),i.forEach((y,z)=>z<k.length?y(k[z][1],$(k[z][0])):y([0,0],"")),M(d,{transform:`translate(${e.at(j).join(" ")})`})}l(a,te(x,f)),s([p,j])}),t.watch(({function:h,x:p,s:f,hidden:w},{gradient:E,steepest:j,u:k})=>{let{bottom:y}=O[h],z=j&&!w?N(1/j,E):[0,0],L=[-z[1],z[0]],[T,A]=[N(.25,z),N(.25,L)];u(w?[]:[p,C(p,N(-I(C(p,N(-1,y))),z))]),g([C(p,A),C(C(p,A),T),C(p,T)]),m(C(p,N(me,E)),p,!w&&j>0);let F=typeof k=="string"?[0,0]:k;r(C(p,F),p,typeof k!="string");let[q,R]=e.at(C(p,N(f,F)));M(c,{cx:q,cy:R})}),e.svg}var[W,ve,H,B,G]=[400,290,58,246,26],ae=1.25;function be(t){let e=o("svg",{viewBox:`0 0 ${W} ${ve}`,role:"img","aria-label":"The function and its tangent along u"}),n=(d,m="")=>e.appendChild(o("text",{class:"tick",...d},m)),a=d=>e.appendChild(o("path",{class:d})),l=Array.from({length:9},()=>[a("grid"),n({x:H-6,"text-anchor":"end"})]),i=d=>H+(d/ae+1)/2*(W-H-8);for(let d of[-1,0,1]){M(a(d?"grid":"axis"),{d:`M${i(d)} ${G}V${B}`});let m=n({x:i(d),y:B+17,"text-anchor":"middle"});t.watch(({s:r})=>m.textContent=$(d*r,5))}M(a("axis"),{fill:"none",d:`M${H} ${G}V${B}H${W-8}`}),n({x:i(0),y:B+36,"text-anchor":"middle"},"way walked along u"),n({x:H-6,y:14,"text-anchor":"end"},"height");let[s,u,g]=[a("curve ink"),a("curve dashed c2"),a("gap")];return t.watch(({function:d,x:m,s:r,hidden:c},{value:v,steepest:b,slope:x,u:h})=>{let{f:p,bend:f}=O[d],w=ae*r,E=w*b+f(m,w)/2*w**2,j=(A,F)=>`${i(A/r).toFixed(2)} ${(G+(B-G)*(.5-(F-v)/(2*E))).toFixed(2)}`,k=!c&&typeof x=="number",y=c?[]:we(v-E,v+E);l.forEach(([A,F],q)=>{let R=j(0,y[q]).split(" ")[1];M(A,{d:q in y?`M${H} ${R}H${W-8}`:null}),M(F,{y:q in y?Number(R)+4:0}),F.textContent=q in y?$(y[q]):""});let z=A=>p(C(m,N(A,h))),L=A=>`M${A.join("L")}`,T=Array.from({length:61},(A,F)=>(F-30)/30*w);M(s,{d:k?L(T.map(A=>j(A,z(A)))):null}),M(u,{d:k?L([-w,w].map(A=>j(A,v+A*x))):null}),M(g,{d:k?L([j(r,v+r*x),j(r,z(r))]):null})}),e}function we(t,e){let n=10**Math.floor(Math.log10((e-t)/4)),a=[1,2,5,10].map(i=>i*n).find(i=>(e-t)/i<=8)??n,l=Math.ceil(t/a);return Array.from({length:Math.floor(e/a)-l+1},(i,s)=>(l+s)*a)}var P=t=>$(t,6),xe=t=>$(t,10);function ye(t){let e=[["step","step s",xe],["predicted","predicted",P],["reached","true",P],["error","error",P],["share","share of the error above",$]],n=o("tbody");for(let i=0;i<K;i++){let[s,...u]=e.map(([g,,d])=>t.data(`${g}.${i}`,d));n.append(o("tr",{},o("th",{scope:"row"},s),...u.map(g=>o("td",{},g))))}let a=o("tr",{},...e.map(([,i])=>o("th",{scope:"col"},i))),l="The step, halved again and again";return o("details",{},o("summary",{},l),o("div",{class:"scroll",tabindex:0,role:"region","aria-label":l},o("table",{class:"list"},o("thead",{},a),n)))}function ke(t){let e=o("p",{class:"help"}),n=o("span"),a=r=>()=>t.set({s:Math.max(Q,Math.min(ee,t.state.s*r))}),l=t.button("Halve",a(1/2)),i=t.button("Double",a(2));t.watch(({function:r,s:c})=>{e.textContent=O[r].formula,n.textContent=`Step s = ${$(c,5)}`,l.disabled=c<=Q,i.disabled=c>=ee});let s=Object.entries(O).map(([r,{label:c}])=>[r,c]),u=[["x",3,""],["v",1.5,"c1"]].map(([r,c,v])=>t.matrix({name:r,rows:1,columns:2,edit:!0,step:.1,max:c,color:v}).element),g=t.readouts([["value","height f(x)"],["gradient","gradient ∇f"],["steepest","its length ‖∇f‖"],["miss","steepest fall misses ★ by",r=>$(r,2),"°"],["u","direction u = v/‖v‖"],["angle","angle of u and ∇f",r=>$(r,2),"°"],["slope","slope along u, ∇f · u"]]),d=t.readouts([["predicted.0","f(x) + s ∇f · u, predicted",P],["reached.0","f(x + su), true",P],["error.0","error",P]]),m=r=>o("p",{class:"help",style:"margin-top: .4rem"},r);t.add(o("div",{class:"columns"},o("div",{},fe(t),m("Drag x and the tip of v, or focus one and press the arrow keys.")),o("div",{},t.choice({name:"function",label:"Landscape",options:s}),e,...u,g,m("★ is the bottom of the valley. ∇f is drawn at a tenth of its length; steepest fall is dotted.")),o("div",{},be(t),m("Along u: f solid, its tangent dashed, the error at the step’s end as a bar. The axes always reach a quarter beyond the step.")),o("div",{},o("div",{class:"bar",style:"margin: 0 0 .4rem; align-items: center"},n,l,i),d))),t.addBelow(ye(t))}var le={name:"gradient",title:"Level lines, the gradient at a point, and the slope along a direction",question:"Which way does the gradient at x point? And along which directions is the slope 0?",task:"Point with a finger, then show the numbers. Halve the step twice and watch the error. Turn v until the slope is 0. Then look for places of x from which steepest fall leads to the star.",seen:"The gradient (6, 10) crosses the level line at a right angle, and steepest fall misses the minimum by 32.47°. The slope is 0 across the gradient, for example along v = (−1, 0.6); there the height changes by the error only. Half the step has a quarter of the error: 3, 0.75, 0.1875 along (0, 1). In the round bowl steepest fall always leads to the minimum, in the oval one only from its axes. On the pass at (−1, 0) the gradient is 0, and there is no minimum.",leftOut:"Left out: all inputs but two. A loss has as many as the network has weights, and no map of it can be drawn.",start:{function:"bowl",x:[2,1],v:[0,1],s:1},compute:ue,python:({function:t,x:e,v:n,s:a})=>{let{code:[l,i],bottom:s}=O[t];return`import numpy as np
import nnla


def f(x):
    return ${l}


x, v = np.array(${_(e)}, float), np.array(${_(n)}, float)
gradient = np.array([${i}])
print(f(x), gradient, nnla.norm(gradient))
print(np.degrees(np.arccos(nnla.cosine_similarity(-gradient, ${_(s)} - x))))
u = nnla.unit(v)
slope = nnla.dot(gradient, u)
print(u, np.degrees(np.arccos(nnla.cosine_similarity(gradient, u))), slope)
for step in ${_(a)} / 2.0 ** np.arange(${K}):
    predicted, true = f(x) + step * slope, f(x + step * u)
    print(step, predicted, true, true - predicted)`},build:ke};var ie=`.nnla-live {
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
`;var Se=X(le,ie);export{Se as default};
