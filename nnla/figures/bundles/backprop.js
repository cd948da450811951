var $e=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(e,n={},...t){let a=$e.has(e)?document.createElementNS("http://www.w3.org/2000/svg",e):document.createElement(e);return j(a,n),a.append(...t),a}function j(e,n){for(let[t,a]of Object.entries(n))if(typeof a=="function")e.addEventListener(t,a);else if(a===!1||a==null)e.removeAttribute(t);else{let l=a===!0?"":String(a);e.getAttribute(t)!==l&&e.setAttribute(t,l)}return e}function g(e,n=4){if(typeof e=="string")return e;if(Array.isArray(e))return`(${e.map(l=>g(l,n)).join(", ")})`;if(Number.isNaN(e))return"undefined";if(!Number.isFinite(e))return e>0?"∞":"−∞";let t=Number(e.toFixed(n))||0;return(t&&Math.abs(t)<1e-6?e.toFixed(n).replace(/0+$/,""):String(t)).replace("-","−")}var A=e=>Array.isArray(e)?`[${e.map(A).join(", ")}]`:String(Number(e.toPrecision(12)));var G=(e,n,t)=>Math.min(t,Math.max(n,e)),We=(e,n)=>Number((Math.round(e/n)*n).toFixed(6))||0,ne=class{constructor(n,t,a){this.figure=n,this.model=t,this.root=a,this.watchers=[],this.body=r("div",{class:"nnla-body"}),this.below=r("div",{class:"nnla-below"}),this.status=r("div",{class:"status",role:"status"})}get state(){let n=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(n.map(t=>[t,this.model.get(t)]))}set(n){for(let[t,a]of Object.entries(n))this.model.set(t,a);this.model.save_changes()}watch(n){this.watchers.push(n)}update(){let n=this.state,t=this.figure.compute(n);for(let a of this.watchers)a(n,t)}add(...n){this.body.append(...n)}addBelow(...n){this.below.append(...n)}data(n,t=g,a=""){let l=r("data",{"data-name":n}),[i,...o]=n.split("."),c=s=>o.reduce((u,p)=>u?.[p],s[i])??"",m,h,d;return this.watch((s,u)=>{let p=c(u),f=t(p);p===m&&f===h&&s.hidden===d||([m,h,d]=[p,f,s.hidden],ze(l,p,d,()=>f,a))}),l}readouts(n){let t=r("dl");for(let[a,l,i,o]of n)t.append(r("dt",{},l),r("dd",{},this.data(a,i,o)));return t}matrix({name:n,rows:t,columns:a,label:l=n,title:i=l,edit:o=!1,step:c=1,max:m=99,show:h=g,color:d=""}){let s=Array.from({length:t},()=>Array.from({length:a},()=>r("td"))),u=t===1,p=(y,v,b)=>Array.isArray(y?.[0])?y[v]?.[b]:y?.[u?b:v];s.forEach((y,v)=>y.forEach((b,z)=>{let L=u?`component ${z+1}`:`row ${v+1}, column ${z+1}`;if(!o){b.append(this.data(`${n}.${v}.${z}`,h));return}let X=()=>{if(k.value===""||!Number.isFinite(k.valueAsNumber))return;let C=structuredClone(this.state[n]),Z=G(k.valueAsNumber,-m,m);Array.isArray(C[0])?C[v][z]=Z:C[u?z:v]=Z,this.set({[n]:C})},k=r("input",{type:"number",step:c,min:-m,max:m,inputmode:"decimal","aria-label":`${i}, ${L}`,input:X,blur:()=>this.update()});b.append(k),this.watch(C=>{let Z=p(C[n],v,z);(document.activeElement!==k||k.valueAsNumber!==Z)&&(k.value=String(Z))})}));let f=r("table",{class:"matrix",role:"group","aria-label":i},r("tbody",{role:"presentation"},...s.map(y=>r("tr",{role:"presentation"},...y.map(v=>j(v,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${d}`},l,r("span",{class:"equals"}," =")),f),cells:s,table:f}}slider({name:n,entry:t=-1,label:a,min:l,max:i,step:o,show:c=g}){let m=r("data"),h=s=>t<0?s:this.state[n].map((u,p)=>p===t?s:u),d=r("input",{type:"range",min:l,max:i,step:o,input:()=>this.set({[n]:h(d.valueAsNumber)})});return this.watch(s=>{let u=t<0?s[n]:s[n][t];d.value=String(u),m.textContent=c(u),d.setAttribute("aria-valuetext",c(u))}),r("label",{class:"slider"},r("span",{},a),d,m)}choice({name:n,label:t,options:a}){let l=`nnla-${++Ae}`,i=a.map(([o])=>r("input",{type:"radio",name:l,value:o,change:()=>this.set({[n]:o})}));return this.watch(o=>i.forEach((c,m)=>c.checked=o[n]===a[m][0])),r("fieldset",{},r("legend",{},t),...a.map(([,o],c)=>r("label",{},i[c],o)))}select({name:n,label:t,options:a}){let l=r("option",{hidden:!0}),i=r("select",{change:()=>this.set({[n]:a[i.selectedIndex][0]})},...a.map(([,o])=>r("option",{},o)),l);return this.watch(o=>{let c=a.findIndex(([m])=>m===o[n]);i.selectedIndex=c<0?a.length:c,l.textContent=String(o[n])}),r("label",{class:"field"},r("span",{},t),i)}toggle({name:n,label:t}){let a=r("input",{type:"checkbox",change:()=>this.set({[n]:a.checked})});return this.watch(l=>a.checked=l[n]),r("label",{},a,t)}button(n,t,a={}){return r("button",{type:"button",click:t,...a},n)}plane({reach:n,label:t}){return new te(this,n,t)}say(n,t=""){this.status.replaceChildren(n,...t?[r("pre",{tabindex:0},t)]:[])}};function ce(e,n){e.textContent!==n&&(e.textContent=n)}var Ae=0;function ze(e,n,t,a,l=""){let i=typeof n=="string";e.classList.toggle("covered",!!t);let o=t?"?":a(n)+(i?"":l),c=t||i?null:String(n),m=c&&g(n,100)+l;ce(e,o),j(e,{value:c,title:c,"data-exactly":m===o?null:m})}var W=400,te=class{constructor(n,t,a){this.ui=n,this.reach=t,this.scale=W/(2*t),this.svg=r("svg",{viewBox:`0 0 ${W} ${W}`,role:"group","aria-label":a});for(let l=Math.ceil(-t);l<=t;l++){let[i,o]=this.at([l,l]);this.line([0,o],[W,o],l?"grid":"axis"),this.line([i,0],[i,W],l?"grid":"axis")}for(let l=Math.ceil(-t)+1;l<t;l+=t>6?2:1){let[i,o]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:i,y:W/2+15,"text-anchor":"middle"},g(l)),this.put("text",{class:"tick",x:W/2-6,y:o+4,"text-anchor":"end"},g(l)))}}at([n,t]){return[W/2+n*this.scale,W/2-t*this.scale]}put(n,t,...a){let l=r(n,{"aria-hidden":"true",...t},...a);return this.svg.append(l),l}line([n,t],[a,l],i){return this.put("line",{x1:n,y1:t,x2:a,y2:l,class:i})}path(n,t=!1){let a=this.put("path",{class:n});return l=>{let i=l.map(o=>this.at(o).map(c=>c.toFixed(2)).join(" ")).join("L");a.setAttribute("d",l.length?`M${i}${t?"Z":""}`:"")}}text(n){let t=this.put("text",{class:`label ${n}`,"text-anchor":"middle"});return(a,l)=>{let[i,o]=this.at(a);j(t,{x:G(i,14,W-14).toFixed(2),y:G(o+5,16,W-6).toFixed(2)}),t.textContent=l}}arrow(n,t,a=1){let l=this.path(`shaft ${n}`),i=this.path(n,!0),o=this.text(`math ${n}`);return(c,m=[0,0],h=!0)=>{let d=c.map((v,b)=>v-m[b]),s=Math.hypot(...d),u=s?d.map(v=>v/s):[0,0],p=Math.min(.036*this.reach*2,s),f=c.map((v,b)=>v-p*u[b]),w=[-u[1]*p*.42,u[0]*p*.42];l(h&&s?[m,f]:[]),i(h&&s?[c,f.map((v,b)=>v+w[b]),f.map((v,b)=>v-w[b])]:[]);let y=s?[u[0]-.8*a*u[1],u[1]+.8*a*u[0]]:[.7,.7];o(c.map((v,b)=>v+.09*this.reach*y[b]),h?t:"")}}handle({label:n,color:t,step:a,get:l,change:i,most:o=this.reach*.9}){let{ui:c}=this,m=d=>c.set(i(d.map(s=>G(We(s,a),-o,o)),c.state)),h=r("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":n,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:d=>{h.setPointerCapture(d.pointerId),h.focus({preventScroll:!0}),d.preventDefault()},pointermove:d=>{if(!h.hasPointerCapture(d.pointerId))return;let s=this.svg.getBoundingClientRect(),u=Math.min(s.width,s.height),p=(d.clientX-s.left-s.width/2)/u,f=(d.clientY-s.top-s.height/2)/u;m([p*2*this.reach,-f*2*this.reach])},keydown:d=>{let s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[d.key];if(!s)return;d.preventDefault();let u=d.shiftKey?Math.max(1,a):a,p=l(c.state);m(p.map((f,w)=>f+s[w]*u))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(h),c.watch(d=>{let s=l(d);j(h,{transform:`translate(${this.at(s).map(u=>u.toFixed(2)).join(" ")})`,"aria-valuenow":s[0],"aria-valuetext":`${n}: ${g(s[0])} to the right, ${g(s[1])} up`})}),h}};function Ce(e,n,t,a){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},a));let l=r("div",{class:`nnla-live nnla-${e.name}`,role:"group","aria-label":e.title}),i=new ne(e,t,l),o=structuredClone(t.first??i.state);e.build(i);let c=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(s=>{c.textContent=s.hidden?"Show the numbers":"Hide the numbers",c.classList.toggle("main",!!s.hidden)});let m=async()=>{let s=e.python(i.state),u=await navigator.clipboard?.writeText(s).then(()=>!0,()=>!1);i.say(u?"Copied:":"As Python:",s)},h=i.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen());l.addEventListener("fullscreenchange",()=>ce(h,document.fullscreenElement?"Leave full screen":"Full screen")),l.append(r("p",{class:"question"},e.question),r("p",{class:"task"},`Try: ${e.task}`),i.body,r("div",{class:"bar nnla-bar"},c,i.button("Reset",()=>{i.set(structuredClone(o)),i.say("")}),i.button("Copy as Python",m),h),i.status,i.below,r("details",{},r("summary",{},"What was seen"),r("p",{},e.seen)),r("p",{class:"left-out"},e.leftOut));for(let s of l.querySelectorAll("button, input, select, summary, [tabindex]"))s.setAttribute("data-lm-suppress-shortcuts","true");let d=()=>i.update();return d(),n.prepend(l),t.on("change",d),()=>t.off("change",d)}var de=(e,n)=>({render:({model:t,el:a})=>Ce(e,a,t,n)});var _=(e,n)=>({min:e,max:n,whole:!0});var me="₀₁₂₃₄₅₆₇₈₉",M={entries:8,columns:4,rows:2,outer:3},D=(e,n)=>e.map(t=>t[n]),Te=(e,n)=>e.reduce((t,a,l)=>t+a*n[l],0),q=(e,n)=>e.map(t=>n[0].map((a,l)=>Te(t,D(n,l)))),je=(e,n)=>e.map(t=>n.map(a=>t*a)),Ze=(e,n)=>e.map((t,a)=>t.map((l,i)=>l+n[a][i])),ue=(e,n)=>n?e.slice(0,-1):e,H=({way:e,step:n})=>Math.min(M[e],n);function Be({way:e,step:n},t,a){let l=H({way:e,step:n});return e==="entries"?4*t+a<l:e==="columns"?a<l:e==="rows"?t<l:l>0}function He(e){let n=H(e)-1,[t,a]={entries:[Math.floor(n/4),n%4],columns:[-1,n],rows:[n,-1],outer:[-1,-1]}[e.way];if(n<0||e.missing)return{A:()=>!1,B:()=>!1,C:()=>!1};if(e.way==="outer")return{A:(i,o)=>o===n,B:i=>i===n,C:()=>!0};let l=(i,o)=>i<0||i===o;return{A:i=>l(t,i),B:(i,o)=>l(a,o),C:(i,o)=>l(t,i)&&l(a,o)}}function Ee(e){let{A:n,way:t,missing:a}=e,l=ue(e.B,a),i=H(e),o=n.map(()=>e.B[0].map(()=>""));if(a)return{C:o,term:o,total:"none: there is no product"};let c=l.map((d,s)=>je(D(n,s),d));return{C:(t==="outer"&&i?c.slice(0,i).reduce(Ze):q(n,l)).map((d,s)=>d.map((u,p)=>Be(e,s,p)?u:"")),term:t==="outer"&&i?c[i-1]:o,total:n.length*l.length*l[0].length}}var V=(e,n)=>`${g(e)}·${n<0?`(${g(n)})`:g(n)}`,pe=(e,n)=>`${g(e)}·${g(n)}`,x=e=>e.join(" + ").replaceAll("+ −","− ");function Ne(e,{C:n}){let{A:t,B:a,way:l,missing:i,hidden:o}=e;if(i)return`Not even the first number can be computed: a row of A has ${t[0].length} numbers, a column of B only ${a.length-1}. The inner sizes must agree.`;let c=H(e)-1;if(c<0)return"Before you press Next: say the first number.";let m=d=>o?"?":g(d);if(l==="entries"){let[d,s]=[Math.floor(c/4),c%4];return`C${me[d+1]}${me[s+1]} = ${x(t[d].map((u,p)=>V(u,a[p][s])))} = ${m(n[d][s])}`}if(l==="columns")return`Column ${c+1} of C = ${x(a.map((d,s)=>pe(d[c],D(t,s))))} = ${m(D(n,c))}`;if(l==="rows")return`Row ${c+1} of C = ${x(t[c].map((d,s)=>pe(d,a[s])))} = ${m(n[c])}`;let h=c===0?" Its rows are multiples of one row.":"";return`Column ${c+1} of A times row ${c+1} of B is a whole table, added to the sum so far: ${c+1} of ${a.length}.${h}`}function Se(e){let n=e.matrix({name:"A",rows:2,columns:3,edit:!0,title:"A",color:"c1"}),t=e.matrix({name:"B",rows:3,columns:4,edit:!0,title:"B",color:"c2"}),a=e.matrix({name:"C",rows:2,columns:4,title:"C = AB",label:"C",color:"c3"}),l=e.matrix({name:"term",rows:2,columns:4,title:"the table of this step",label:"this step’s table"}),i=r("p",{class:"working",role:"status"}),o=r("span",{class:"help"}),c=s=>()=>e.set({step:Math.max(0,Math.min(M[e.state.way],H(e.state)+s))}),m=e.button("Next",c(1),{class:"main"}),h=e.button("Back",c(-1)),d=e.choice({name:"way",label:"One step is",options:[["entries","an entry"],["columns","a column"],["rows","a row"],["outer","an outer product"]]});d.addEventListener("change",()=>e.set({step:0})),e.watch((s,u)=>{let p=H(s),f=He(s);for(let[w,y]of[[n,"A"],[t,"B"],[a,"C"]])w.cells.forEach((v,b)=>v.forEach((z,L)=>{z.classList.toggle({A:"mark1",B:"mark2",C:"mark3"}[y],f[y](b,L))}));for(let w of t.cells[2])w.classList.toggle("gone",s.missing);l.element.style.display=s.way==="outer"?"":"none",i.textContent=Ne(s,u),o.textContent=`Step ${p} of ${M[s.way]}`,m.disabled=s.missing||p===M[s.way],h.disabled=s.missing||p===0}),e.add(d,r("div",{class:"columns"},r("div",{class:"falk"},t.element,n.element,a.element),r("div",{},r("div",{class:"bar",style:"margin-top: 0; align-items: center"},h,m,o),i,r("div",{class:"falk alone"},l.element),e.readouts([["total","multiplications in all"]]),r("p",{style:"margin-top: .6rem"},e.toggle({name:"missing",label:"take the last row out of B"})))))}var rn={name:"matmul",title:"The product of two matrices, step by step, in four ways",question:"What is the next number of C = AB?",task:"Say each number before you press Next. Then choose outer products: what does C look like after the first of the three steps? Then take a row out of B.",seen:"All four ways use the same 24 multiplications and end with the same 8 numbers. After one outer product every place is filled, and the rows are multiples of one row. With a row of B missing not even the first number can be computed.",leftOut:"Left out: the bias of a layer. Row n of A, read to the right, and column m of B, read down, meet at entry n, m of C.",start:{A:[[2,3,4],[5,-2,6]],B:[[5,1,8,2],[3,6,4,9],[7,10,11,12]],way:"entries",step:1,missing:!1},limits:{way:Object.keys(M),step:_(0,Math.max(...Object.values(M)))},compute:Ee,python:e=>{let{A:n,B:t,way:a,missing:l}=e,[i,o]=[H(e),`nnla.matmul_by_${a==="outer"?"outer_products":a}`];return`import numpy as np
import nnla

A = np.array(${A(n)})
B = np.array(${A(ue(t,l))})
print("multiplications:", A.size * B.shape[1])
try:
    print(${o}(A, B))
except ValueError as error:
    print(error)${a==="outer"&&i&&!l?`
print("step ${i}:", nnla.outer(A[:, ${i-1}], B[${i-1}]), "so far:", ${o}(A[:, :${i}], B[:${i}]), sep="\\n")`:""}`},build:Se};var F=3,ae=.01,le=3,E=e=>e[0].map((n,t)=>e.map(a=>a[t])),R=(e,n,t)=>e.map((a,l)=>a.map((i,o)=>t(i,n[l][o]))),ve=e=>e.reduce((n,t)=>n+t,0),U=e=>e.length*e[0].length,he=(e,n,t)=>q(e,n).map(a=>a.map((l,i)=>l+t[i])),fe=(e,n,t)=>[q(e,E(t)),q(E(n),e),[E(e).map(ve)]],Me=e=>e.map(n=>n.map(t=>Math.max(t,0))),Ye=(e,n)=>R(e,n,(t,a)=>a>0?t:0),Le=(e,n)=>ve(R(e,n,(t,a)=>(t-a)**2).flat())/U(e),Xe=(e,n)=>R(e,n,(t,a)=>2*(t-a)/U(e));function ge(e){let n=he(e.X,e.W1,e.b1),t=Me(n),a=he(t,e.W2,e.b2);return{...e,Z:n,H:t,Y:a,loss:Le(a,e.T)}}function Oe(e){let n=Xe(e.Y,e.T),[t,a,l]=fe(n,e.H,e.W2),i=Ye(t,e.Z),[o,c,m]=fe(i,e.X,e.W1);return{...e,dY:n,dH:t,dW2:a,db2:l,dZ:i,dX:o,dW1:c,db1:m}}var ie=["Z = nnla.linear(X, W1, b1)","H = nnla.relu(Z)","Y = nnla.linear(H, W2, b2)","loss = nnla.mse(Y, T)","dY, dT = nnla.mse_vjp(1.0, loss, Y, T)","dH, dW2, db2 = nnla.linear_vjp(dY, Y, H, W2, b2)","dZ = nnla.relu_vjp(dH, H, Z)","dX, dW1, db1 = nnla.linear_vjp(dZ, Z, X, W1, b1)"],J=4,Y=(e,n,t,a)=>e[t].map((l,i)=>V(l,n[i][a])),_e=e=>e<0?`(${g(e)})²`:`${g(e)}²`,T=[["Z",0,"X i* W1 *j b1 *j","Z = X W1 + b1","Every row of X meets every column of W₁, and b₁ is added to each row.",(e,n,t)=>x([...Y(e.X,e.W1,n,t),g(e.b1[t])])],["H",1,"Z ij","H = max(0, Z)","Number by number. Where Z is not above 0, the unit is off for that example (hatched).",(e,n,t)=>`max(0, ${g(e.Z[n][t])})`],["Y",2,"H i* W2 *j b2 *j","Y = H W2 + b2","The second layer does as the first.",(e,n,t)=>x([...Y(e.H,e.W2,n,t),g(e.b2[t])])],["loss",3,"Y ** T **","L = mean of (Y − T)²","One number: the mean over all entries.",e=>`(${R(e.Y,e.T,(n,t)=>_e(n-t)).flat().join(" + ")}) / ${U(e.Y)}`],["dY",4,"Y ij T ij","dY = 2(Y − T) / (number of entries)","The mean divides here, and nothing divides again.",(e,n,t)=>`2·${x([`(${g(e.Y[n][t])}`,g(-e.T[n][t])])}) / ${U(e.Y)}`],["dW2",5,"H *i dY *j","dW2 = Hᵀ dY","What came in, times the gradient of what went out, added up over the examples.",(e,n,t)=>x(Y(E(e.H),e.dY,n,t))],["db2",5,"dY *j","db2 = sum of the rows of dY","b₂ was added to each row, so the rows add up.",(e,n,t)=>x(e.dY.map(a=>g(a[t])))],["dH",5,"dY i* W2 j*","dH = dY W2ᵀ","The same matrix W₂, transposed. Nothing is inverted.",(e,n,t)=>x(Y(e.dY,E(e.W2),n,t))],["dZ",6,"dH ij Z ij","dZ = dH ∘ [Z > 0]","The mask of the way forward: where a unit was off, nothing passes.",(e,n,t)=>V(e.dH[n][t],+(e.Z[n][t]>0))],["dW1",7,"X *i dZ *j","dW1 = Xᵀ dZ","What came in, times the gradient of what went out, as in the second layer.",(e,n,t)=>x(Y(E(e.X),e.dZ,n,t))],["db1",7,"dZ *j","db1 = sum of the rows of dZ","b₁ was added to each row, so the rows add up.",(e,n,t)=>x(e.dZ.map(a=>g(a[t])))],["dX",7,"dZ i* W1 j*","dX = dZ W1ᵀ","The same matrix W₁, transposed. Nothing is inverted.",(e,n,t)=>x(Y(e.dZ,E(e.W1),n,t))]],I=T.map(([e])=>e),qe=["X","T","W1","b1","W2","b2"],Fe=[["X"],["W1","b1"],["Z","H"],["W2","b2"],["Y","T","loss"]],K=(e,n,t)=>({X:[n,2],W1:[2,F],b1:[F],Z:[n,F],H:[n,F],W2:[F,t],b2:[t],Y:[n,t],T:[n,t],loss:[]})[e.replace("d","")]??[],Re=["X","W1","b1","W2","b2"].flatMap(e=>{let n=K(e,4,2),[t,a]=n.length>1?n:[1,...n];return Array.from({length:t*a},(l,i)=>`${e}.${Math.floor(i/a)}.${i%a}`)}),be=e=>`(${e.join(", ")})`,P=e=>e==="loss"?"L":e.replace("1","₁").replace("2","₂"),Q=({name:e,i:n,j:t})=>`${P(e)}, ${e.includes("b")?"entry":`row ${n+1}, column`} ${t+1}`,ee=(e,{examples:n,outputs:t})=>K(e,n,t);function we(e){let[n,t]=ee("Y",e),{X:a,T:l,W1:i,b1:o,W2:c,b2:m}=e,h=d=>d.map(s=>s.slice(0,t));return{X:a.slice(0,n),T:h(l.slice(0,n)),W1:i,b1:o,W2:h(c),b2:m.slice(0,t)}}function oe(e){let{name:n,i:t,j:a}=N(e);return I[e.step-1]===`d${n}`?[t,a]:[0,0]}function Ie(e,n){let t=T[e.step-1]?.[2].split(" ")??[],a=t[t.indexOf(n)+1];if(!t.includes(n))return;let[l,i]=oe(e),o=(c,m)=>c==="*"||m===(c==="i"?l:i);return(c,m)=>o(a[0],c)&&o(a[1],m)}function N(e){let[n,...t]=e.chosen.split("."),[a,l]=t.map(Number),i=ee(n,e),[o,c]=i.length>1?i:[1,i[0]];return{name:n,i:Math.min(a,o-1),j:Math.min(l,c-1)}}var re=(e,{name:n,i:t,j:a})=>Array.isArray(e[n][0])?e[n][t][a]:e[n][a];function ye(e,{name:n,i:t,j:a},l){let i=structuredClone(e[n]);return Array.isArray(i[0])?i[t][a]=l:i[a]=l,{...e,[n]:i}}function Pe(e){let n=we(e),t=Oe(ge(n)),a=Object.fromEntries(I.map((p,f)=>[p,f<e.step?t[p]:""])),l=N(e),i=a[`d${l.name}`]!=="",o=Array.from({length:i?e.halvings+1:0},(p,f)=>ae/2**f),c=re(t,{...l,name:`d${l.name}`}),m=p=>ge(ye(n,l,re(n,l)+p)),h=o.map(p=>m(p).loss-t.loss),d=o.map(p=>p*c),s=h.map((p,f)=>p-d[f]),u=i&&R(m(ae).Z,t.Z,(p,f)=>p>0!=f>0).flat().includes(!0);return{...a,values:t,gradient:i?c:"",nudges:o,predicted:d,change:h,error:s,switched:u}}function se(e,n){return e.split(/(d?(?:[XTZHYL]|[Wb][12])ᵀ?)/).map((t,a)=>{if(a%2===0)return t;let l=t.endsWith("ᵀ"),i=t.replace("ᵀ",""),o=r("span",{class:"letter"},...i[0]==="d"?[r("i",{},"d")]:[],r(i==="L"?"i":"b",{},P(i.replace("d",""))),...l?[r("sup",{},"T")]:[]);if(!n)return o;let c=n(i==="L"?"loss":i);return r("span",{class:"term","data-of":i==="L"?"loss":i},o,r("small",{},be(l?[...c].reverse():c)))})}function Ge(e,n){let t=qe.includes(n),a=r("small"),[l,i]=[...K(n,4,2),1,1],o=K(n,4,2).length===1,{table:c,cells:m}=e.matrix({name:n,title:P(n),edit:t,step:.1,max:4,show:s=>g(s,3),rows:o?1:l,columns:o?l:i}),h=n==="loss"?r("span",{class:"one"},e.data("loss",s=>g(s,6))):c,d=r("div",{class:"item"},r("span",{class:"label"},...se(n==="loss"?"L":n)," ",a),h);for(let[s,u]of m.entries())for(let[p,f]of u.entries()){let w=f.querySelector("input");w&&n!=="T"&&j(w,{focus:()=>e.set({chosen:`${n}.${s}.${p}`})})}return e.watch((s,{values:u})=>{let p=s.step,f=I.indexOf(n),w=ee(n,s);a.textContent=f<p?be(w):"(?)",d.classList.toggle("later",f>=p),d.classList.toggle("next",f===p);let y=p>0&&f===p-1,v=Ie(s,n);d.classList.toggle("makes",y),d.classList.toggle("reads",!!v);let b=oe(s),[z,L]=o?[1,w[0]]:w,X=N(s),k=(B,$)=>u.Z[B]?.[$]<=0,C=B=>u.Z.every(($,S)=>k(S,B)),Z={Z:k,H:k,dZ:k,dW1:(B,$)=>C($),db1:(B,$)=>C($),dW2:C}[n];m.forEach((B,$)=>B.forEach((S,O)=>{S.style.display=$<z&&O<L?"":"none",S.classList.toggle("off",!!(!s.hidden&&Z?.($,O))),S.classList.toggle("used",!!(y?$===b[0]&&O===b[1]:v?.($,O))),S.classList.toggle("chosen",n.replace("d","")===X.name&&$===X.i&&O===X.j)}))}),d}function De(e){let n=(t,a,l)=>r("div",{class:`stage ${t}`,style:`--k: ${a+2}`},...l.map(i=>Ge(e,i)));return r("div",{class:"passes"},r("p",{class:"forward"},"Forward"),r("p",{class:"backward"},"Backward: the gradient of each"),...Fe.flatMap((t,a)=>[n("forward",a,t),n("backward",a,t.map(l=>`d${l}`).filter(l=>I.includes(l)))]))}function Ve(e){let n=m=>()=>e.set({step:Math.max(0,Math.min(T.length,e.state.step+m))}),t=e.button("Back",n(-1)),a=e.button("Next",n(1),{class:"main"}),l=r("span",{class:"help"}),i=r("p",{class:"equation"}),o=r("p",{class:"working"}),c=r("p");return e.watch((m,{values:h})=>{let d=m.step;if(t.disabled=d===0,a.disabled=d===T.length,a.textContent=d<T.length?`Next: ${P(I[d])}`:"Next",l.textContent=`Step ${d} of ${T.length}`,d===0){i.replaceChildren("Before you press Next: say the shape of Z."),c.textContent="Click a number of X, W₁, b₁, W₂ or b₂: the slider moves it.",o.textContent="";return}let[s,,,u,p,f]=T[d-1];i.replaceChildren(...se(u,b=>ee(b,m)));for(let b of i.querySelectorAll(".term"))b.classList.add(b.dataset.of===s?"makes":"reads");let[w,y]=oe(m),v=s==="loss"?h.loss:h[s][w][y];o.textContent=`${s==="loss"?"L":Q({name:s,i:w,j:y})}: ${m.hidden?"?":`${f(h,w,y)} = ${g(v,6)}`}`,c.textContent=p}),r("div",{class:"panel",role:"group","aria-label":"The steps"},r("div",{class:"bar"},t,a,l,Je(e)),r("div",{role:"status"},i,c,o))}function Ue(e){let n=ie.map((t,a)=>{let l=T.map(([,o,,c],m)=>{if(o!==a)return"";let h=e.button("",()=>e.set({step:m+1}));return h.append(...se(c)),e.watch(d=>j(h,{"aria-current":d.step===m+1?"step":null})),h}),i=r("li",{},r("code",{},t),...l);return e.watch(o=>i.classList.toggle("lit",T[o.step-1]?.[1]===a)),i});return r("div",{class:"program"},r("ol",{"aria-label":"The lines of the forward pass"},...n.slice(0,J)),r("ol",{"aria-label":"The lines of the backward pass"},...n.slice(J)))}function Je(e){let n=r("span"),t=r("data"),a=r("input",{type:"range",min:-4,max:4,step:.1,input:()=>{let l=N(e.state);e.set({[l.name]:ye(e.state,l,a.valueAsNumber)[l.name]})}});return e.watch(l=>{let i=N(l),o=re(l,i);n.textContent=Q(i),a.value=String(o),t.textContent=g(o),j(a,{"aria-valuetext":`${Q(i)}: ${g(o)}`})}),r("label",{class:"slider"},n,a,t)}function Ke(e){let n=e.button("Halve the nudge",()=>e.set({halvings:e.state.halvings+1})),t=e.button("Only 0.01",()=>e.set({halvings:0})),a=[["nudges","nudge"],["predicted","nudge · gradient"],["change","true change of L"],["error","error"]],l=Array.from({length:le+1},(c,m)=>r("tr",{},...a.map(([h])=>r("td",{},e.data(`${h}.${m}`,d=>g(d,8)))))),i=r("p",{class:"help"}),o=r("span");return e.watch((c,{nudges:m,switched:h})=>{let{name:d,...s}=N(c);o.textContent=`Nudge ${Q({name:d,...s})}. Its gradient: `,n.disabled=!m.length||c.halvings>=le,t.disabled=!m.length||c.halvings===0,l.forEach((u,p)=>u.style.display=p<m.length?"":"none"),i.textContent="Click a number of X, W₁, b₁, W₂ or b₂ to choose it.",m.length?h&&(i.textContent="Within 0.01 a unit switches on or off. The loss has a corner there, and half a nudge need not leave a quarter of the error."):i.textContent=`A nudge is tested once d${P(d)} is made.`}),r("div",{class:"nudge"},r("p",{},o,e.data("gradient",c=>g(c,6))),r("div",{class:"bar"},n,t),i,r("table",{class:"list"},r("thead",{},r("tr",{},...a.map(([,c])=>r("th",{scope:"col"},c)))),r("tbody",{},...l)))}function Qe(e){e.add(r("div",{class:"bar switches"},e.choice({name:"examples",label:"Examples",options:[[1,"1"],[4,"4"]]}),e.choice({name:"outputs",label:"Outputs",options:[[1,"1"],[2,"2"]]})),r("div",{class:"walk"},De(e),Ve(e),Ue(e),Ke(e)))}var xe={name:"backprop",title:"Forward and backward through a network with 2 inputs, 3 hidden units and 1 or 2 outputs, a step at a time",question:"What shape has the next matrix, and which of its numbers are 0?",task:"Answer before each step. Then take 1 example and move an input until another unit is off (hatched): which gradients will be 0? Last, choose a weight, say what a nudge of 0.01 does to the loss, and halve the nudge.",seen:"Every gradient has the shape of what it belongs to. With one example, (2, 1), unit 2 is off: column 2 of dW₁, entry 2 of db₁ and row 2 of dW₂ are exactly 0. Entry 2 of dH is not, for it comes before the mask. With four examples no column is 0, since each unit is on for one of them. At the start a nudge of 0.01 in row 1, column 3 of W₁ changes the loss by 0.009036, where the gradient 0.9 says 0.009. Half the nudge leaves a quarter of the error: 0.000036, then 0.000009.",leftOut:"Left out: the update of the weights, which is the optimizer’s. Weights and examples are made by hand.",start:{X:[[2,1],[1,2],[-1,2],[0,-1]],T:[[0,.8],[.2,.9],[-3,-1.2],[1,.1]],W1:[[1,-1,.5],[.5,1,-1]],b1:[-.5,.5,1],W2:[[.4,.6],[-1,-.2],[.6,.5]],b2:[.1,-.1],examples:4,outputs:1,step:0,chosen:"W1.0.2",halvings:0},limits:{examples:[1,4],outputs:[1,2],step:_(0,T.length),chosen:Re,halvings:_(0,le)},compute:Pe,python:e=>{let n=we(e),{name:t,i:a,j:l}=N(e),i=Array.isArray(n[t][0])?`${t}[${a}, ${l}]`:`${t}[${l}]`;return`import numpy as np
import nnla

X = np.array(${A(n.X)}, float)
T = np.array(${A(n.T)}, float)
W1, b1 = np.array(${A(n.W1)}, float), np.array(${A(n.b1)}, float)
W2, b2 = np.array(${A(n.W2)}, float), np.array(${A(n.b2)}, float)

${ie.slice(0,J).join(`
`)}

${ie.slice(J).join(`
`)}

names = "Z H Y loss dY dW2 db2 dH dZ dW1 db1 dX".split()
for name, value in zip(names, [Z, H, Y, loss, dY, dW2, db2, dH, dZ, dW1, db1, dX]):
    print(name, np.shape(value), value, sep="\\n")

gradient, start = d${i}, ${i}
print("gradient", gradient)
for halvings in range(${e.halvings+1}):
    nudge = ${ae} / 2**halvings
    ${i} = start + nudge
    H = nnla.relu(nnla.linear(X, W1, b1))
    change = nnla.mse(nnla.linear(H, W2, b2), T) - loss
    print(nudge, nudge * gradient, change, change - nudge * gradient)`},build:Qe};var ke=`.nnla-live {
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
`;var gn=de(xe,ke);export{gn as default};
