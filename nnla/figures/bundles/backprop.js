var ve=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(e,n={},...t){let a=ve.has(e)?document.createElementNS("http://www.w3.org/2000/svg",e):document.createElement(e);return C(a,n),a.append(...t),a}function C(e,n){for(let[t,a]of Object.entries(n))if(typeof a=="function")e.addEventListener(t,a);else if(a===!1||a==null)e.removeAttribute(t);else{let l=a===!0?"":String(a);e.getAttribute(t)!==l&&e.setAttribute(t,l)}return e}function f(e,n=4){if(typeof e=="string")return e;if(Array.isArray(e))return`(${e.map(l=>f(l,n)).join(", ")})`;if(Number.isNaN(e))return"undefined";if(!Number.isFinite(e))return e>0?"∞":"−∞";let t=Number(e.toFixed(n))||0;return(t&&Math.abs(t)<1e-6?e.toFixed(n).replace(/0+$/,""):String(t)).replace("-","−")}var j=e=>Array.isArray(e)?`[${e.map(j).join(", ")}]`:String(Number(e.toPrecision(12)));var F=(e,n,t)=>Math.min(t,Math.max(n,e)),be=(e,n)=>Number((Math.round(e/n)*n).toFixed(6))||0,U=class{constructor(n,t,a){this.figure=n,this.model=t,this.root=a,this.watchers=[],this.body=r("div",{class:"nnla-body"}),this.below=r("div",{class:"nnla-below"}),this.status=r("div",{class:"status",role:"status"})}get state(){let n=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(n.map(t=>[t,this.model.get(t)]))}set(n){for(let[t,a]of Object.entries(n))this.model.set(t,a);this.model.save_changes()}watch(n){this.watchers.push(n)}update(){let n=this.state,t=this.figure.compute(n);for(let a of this.watchers)a(n,t)}add(...n){this.body.append(...n)}addBelow(...n){this.below.append(...n)}data(n,t=f,a=""){let l=r("data",{"data-name":n}),[i,...o]=n.split("."),d=c=>o.reduce((s,p)=>s?.[p],c[i])??"",m,u;return this.watch((c,s)=>{let p=d(s);p===m&&c.hidden===u||([m,u]=[p,c.hidden],ye(l,p,u,t,a))}),l}readouts(n){let t=r("dl");for(let[a,l,i,o]of n)t.append(r("dt",{},l),r("dd",{},this.data(a,i,o)));return t}matrix({name:n,rows:t,columns:a,label:l=n,title:i=l,edit:o=!1,step:d=1,max:m=99,show:u=f,color:c=""}){let s=Array.from({length:t},()=>Array.from({length:a},()=>r("td"))),p=t===1,h=(y,v,b)=>Array.isArray(y?.[0])?y[v]?.[b]:y?.[p?b:v];s.forEach((y,v)=>y.forEach((b,T)=>{let V=p?`component ${T+1}`:`row ${v+1}, column ${T+1}`;if(!o){b.append(this.data(`${n}.${v}.${T}`,u));return}let M=()=>{if(x.value===""||!Number.isFinite(x.valueAsNumber))return;let W=structuredClone(this.state[n]),B=F(x.valueAsNumber,-m,m);Array.isArray(W[0])?W[v][T]=B:W[p?T:v]=B,this.set({[n]:W})},x=r("input",{type:"number",step:d,min:-m,max:m,inputmode:"decimal","aria-label":`${i}, ${V}`,input:M,blur:()=>this.update()});b.append(x),this.watch(W=>{let B=h(W[n],v,T);(document.activeElement!==x||x.valueAsNumber!==B)&&(x.value=String(B))})}));let g=r("table",{class:"matrix",role:"group","aria-label":i},r("tbody",{role:"presentation"},...s.map(y=>r("tr",{role:"presentation"},...y.map(v=>C(v,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${c}`},l,r("span",{class:"equals"}," =")),g),cells:s,table:g}}slider({name:n,entry:t=-1,label:a,min:l,max:i,step:o,show:d=f}){let m=r("data"),u=s=>t<0?s:this.state[n].map((p,h)=>h===t?s:p),c=r("input",{type:"range",min:l,max:i,step:o,input:()=>this.set({[n]:u(c.valueAsNumber)})});return this.watch(s=>{let p=t<0?s[n]:s[n][t];c.value=String(p),m.textContent=d(p),c.setAttribute("aria-valuetext",d(p))}),r("label",{class:"slider"},r("span",{},a),c,m)}choice({name:n,label:t,options:a}){let l=`nnla-${++we}`,i=a.map(([o])=>r("input",{type:"radio",name:l,value:o,change:()=>this.set({[n]:o})}));return this.watch(o=>i.forEach((d,m)=>d.checked=o[n]===a[m][0])),r("fieldset",{},r("legend",{},t),...a.map(([,o],d)=>r("label",{},i[d],o)))}select({name:n,label:t,options:a}){let l=r("option",{hidden:!0}),i=r("select",{change:()=>this.set({[n]:a[i.selectedIndex][0]})},...a.map(([,o])=>r("option",{},o)),l);return this.watch(o=>{let d=a.findIndex(([m])=>m===o[n]);i.selectedIndex=d<0?a.length:d,l.textContent=String(o[n])}),r("label",{class:"field"},r("span",{},t),i)}toggle({name:n,label:t}){let a=r("input",{type:"checkbox",change:()=>this.set({[n]:a.checked})});return this.watch(l=>a.checked=l[n]),r("label",{},a,t)}button(n,t,a={}){return r("button",{type:"button",click:t,...a},n)}plane({reach:n,label:t}){return new J(this,n,t)}say(n,t=""){this.status.replaceChildren(n,...t?[r("pre",{tabindex:0},t)]:[])}};function re(e,n){e.textContent!==n&&(e.textContent=n)}var we=0;function ye(e,n,t,a,l=""){let i=typeof n=="string";e.classList.toggle("covered",!!t),re(e,t?"?":a(n)+(i?"":l));let o=t||i?null:String(n);C(e,{value:o,title:o})}var $=400,J=class{constructor(n,t,a){this.ui=n,this.reach=t,this.scale=$/(2*t),this.svg=r("svg",{viewBox:`0 0 ${$} ${$}`,role:"group","aria-label":a});for(let l=Math.ceil(-t);l<=t;l++){let[i,o]=this.at([l,l]);this.line([0,o],[$,o],l?"grid":"axis"),this.line([i,0],[i,$],l?"grid":"axis")}for(let l=Math.ceil(-t)+1;l<t;l+=t>6?2:1){let[i,o]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:i,y:$/2+15,"text-anchor":"middle"},f(l)),this.put("text",{class:"tick",x:$/2-6,y:o+4,"text-anchor":"end"},f(l)))}}at([n,t]){return[$/2+n*this.scale,$/2-t*this.scale]}put(n,t,...a){let l=r(n,{"aria-hidden":"true",...t},...a);return this.svg.append(l),l}line([n,t],[a,l],i){return this.put("line",{x1:n,y1:t,x2:a,y2:l,class:i})}path(n,t=!1){let a=this.put("path",{class:n});return l=>{let i=l.map(o=>this.at(o).map(d=>d.toFixed(2)).join(" ")).join("L");a.setAttribute("d",l.length?`M${i}${t?"Z":""}`:"")}}text(n){let t=this.put("text",{class:`label ${n}`,"text-anchor":"middle"});return(a,l)=>{let[i,o]=this.at(a);C(t,{x:F(i,14,$-14).toFixed(2),y:F(o+5,16,$-6).toFixed(2)}),t.textContent=l}}arrow(n,t,a=1){let l=this.path(`shaft ${n}`),i=this.path(n,!0),o=this.text(`math ${n}`);return(d,m=[0,0],u=!0)=>{let c=d.map((v,b)=>v-m[b]),s=Math.hypot(...c),p=s?c.map(v=>v/s):[0,0],h=Math.min(.036*this.reach*2,s),g=d.map((v,b)=>v-h*p[b]),w=[-p[1]*h*.42,p[0]*h*.42];l(u&&s?[m,g]:[]),i(u&&s?[d,g.map((v,b)=>v+w[b]),g.map((v,b)=>v-w[b])]:[]);let y=s?[p[0]-.8*a*p[1],p[1]+.8*a*p[0]]:[.7,.7];o(d.map((v,b)=>v+.09*this.reach*y[b]),u?t:"")}}handle({label:n,color:t,step:a,get:l,change:i,most:o=this.reach*.9}){let{ui:d}=this,m=c=>d.set(i(c.map(s=>F(be(s,a),-o,o)),d.state)),u=r("g",{class:`handle ${t}`,tabindex:0,role:"slider","aria-label":n,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:c=>{u.setPointerCapture(c.pointerId),u.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!u.hasPointerCapture(c.pointerId))return;let s=this.svg.getBoundingClientRect(),p=Math.min(s.width,s.height),h=(c.clientX-s.left-s.width/2)/p,g=(c.clientY-s.top-s.height/2)/p;m([h*2*this.reach,-g*2*this.reach])},keydown:c=>{let s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!s)return;c.preventDefault();let p=c.shiftKey?Math.max(1,a):a,h=l(d.state);m(h.map((g,w)=>g+s[w]*p))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(u),d.watch(c=>{let s=l(c);C(u,{transform:`translate(${this.at(s).map(p=>p.toFixed(2)).join(" ")})`,"aria-valuenow":s[0],"aria-valuetext":`${n}: ${f(s[0])} to the right, ${f(s[1])} up`})}),u}};function xe(e,n,t,a){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},a));let l=r("div",{class:`nnla-live nnla-${e.name}`,role:"group","aria-label":e.title}),i=new U(e,t,l),o=structuredClone(t.first??i.state);e.build(i);let d=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(s=>{d.textContent=s.hidden?"Show the numbers":"Hide the numbers",d.classList.toggle("main",!!s.hidden)});let m=async()=>{let s=e.python(i.state),p=await navigator.clipboard?.writeText(s).then(()=>!0,()=>!1);i.say(p?"Copied:":"As Python:",s)},u=i.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen());l.addEventListener("fullscreenchange",()=>re(u,document.fullscreenElement?"Leave full screen":"Full screen")),l.append(r("p",{class:"question"},e.question),r("p",{class:"task"},`Try: ${e.task}`),i.body,r("div",{class:"bar nnla-bar"},d,i.button("Reset",()=>{i.set(structuredClone(o)),i.say("")}),i.button("Copy as Python",m),u),i.status,i.below,r("details",{},r("summary",{},"What was seen"),r("p",{},e.seen)),r("p",{class:"left-out"},e.leftOut));for(let s of l.querySelectorAll("button, input, select, summary, [tabindex]"))s.setAttribute("data-lm-suppress-shortcuts","true");n.prepend(l);let c=()=>i.update();return t.on("change",c),c(),()=>t.off("change",c)}var oe=(e,n)=>({render:({model:t,el:a})=>xe(e,a,t,n)});var ke=(e,n)=>e.map(t=>t[n]),$e=(e,n)=>e.reduce((t,a,l)=>t+a*n[l],0),I=(e,n)=>e.map(t=>n[0].map((a,l)=>$e(t,ke(n,l))));var K=(e,n)=>`${f(e)}·${n<0?`(${f(n)})`:f(n)}`;var z=e=>e.join(" + ").replaceAll("+ −","− ");var X=3,Q=.01,ee=3,Y=e=>e[0].map((n,t)=>e.map(a=>a[t])),_=(e,n,t)=>e.map((a,l)=>a.map((i,o)=>t(i,n[l][o]))),me=e=>e.reduce((n,t)=>n+t,0),R=e=>e.length*e[0].length,se=(e,n,t)=>I(e,n).map(a=>a.map((l,i)=>l+t[i])),de=(e,n,t)=>[I(e,Y(t)),I(Y(n),e),[Y(e).map(me)]],We=e=>e.map(n=>n.map(t=>Math.max(t,0))),ze=(e,n)=>_(e,n,(t,a)=>a>0?t:0),Ae=(e,n)=>me(_(e,n,(t,a)=>(t-a)**2).flat())/R(e),Ce=(e,n)=>_(e,n,(t,a)=>2*(t-a)/R(e));function ce(e){let n=se(e.X,e.W1,e.b1),t=We(n),a=se(t,e.W2,e.b2);return{...e,Z:n,H:t,Y:a,loss:Ae(a,e.T)}}function je(e){let n=Ce(e.Y,e.T),[t,a,l]=de(n,e.H,e.W2),i=ze(t,e.Z),[o,d,m]=de(i,e.X,e.W1);return{...e,dY:n,dH:t,dW2:a,db2:l,dZ:i,dX:o,dW1:d,db1:m}}var ne=["Z = nnla.linear(X, W1, b1)","H = nnla.relu(Z)","Y = nnla.linear(H, W2, b2)","loss = nnla.mse(Y, T)","dY, dT = nnla.mse_vjp(1.0, loss, Y, T)","dH, dW2, db2 = nnla.linear_vjp(dY, Y, H, W2, b2)","dZ = nnla.relu_vjp(dH, H, Z)","dX, dW1, db1 = nnla.linear_vjp(dZ, Z, X, W1, b1)"],P=4,E=(e,n,t,a)=>e[t].map((l,i)=>K(l,n[i][a])),Te=e=>e<0?`(${f(e)})²`:`${f(e)}²`,A=[["Z",0,"X i* W1 *j b1 *j","Z = X W1 + b1","Every row of X meets every column of W₁, and b₁ is added to each row.",(e,n,t)=>z([...E(e.X,e.W1,n,t),f(e.b1[t])])],["H",1,"Z ij","H = max(0, Z)","Number by number. Where Z is not above 0, the unit is off for that example (hatched).",(e,n,t)=>`max(0, ${f(e.Z[n][t])})`],["Y",2,"H i* W2 *j b2 *j","Y = H W2 + b2","The second layer does as the first.",(e,n,t)=>z([...E(e.H,e.W2,n,t),f(e.b2[t])])],["loss",3,"Y ** T **","L = mean of (Y − T)²","One number: the mean over all entries.",e=>`(${_(e.Y,e.T,(n,t)=>Te(n-t)).flat().join(" + ")}) / ${R(e.Y)}`],["dY",4,"Y ij T ij","dY = 2(Y − T) / (number of entries)","The mean divides here, and nothing divides again.",(e,n,t)=>`2·${z([`(${f(e.Y[n][t])}`,f(-e.T[n][t])])}) / ${R(e.Y)}`],["dW2",5,"H *i dY *j","dW2 = Hᵀ dY","What came in, times the gradient of what went out, added up over the examples.",(e,n,t)=>z(E(Y(e.H),e.dY,n,t))],["db2",5,"dY *j","db2 = sum of the rows of dY","b₂ was added to each row, so the rows add up.",(e,n,t)=>z(e.dY.map(a=>f(a[t])))],["dH",5,"dY i* W2 j*","dH = dY W2ᵀ","The same matrix W₂, transposed. Nothing is inverted.",(e,n,t)=>z(E(e.dY,Y(e.W2),n,t))],["dZ",6,"dH ij Z ij","dZ = dH ∘ [Z > 0]","The mask of the way forward: where a unit was off, nothing passes.",(e,n,t)=>K(e.dH[n][t],+(e.Z[n][t]>0))],["dW1",7,"X *i dZ *j","dW1 = Xᵀ dZ","What came in, times the gradient of what went out, as in the second layer.",(e,n,t)=>z(E(Y(e.X),e.dZ,n,t))],["db1",7,"dZ *j","db1 = sum of the rows of dZ","b₁ was added to each row, so the rows add up.",(e,n,t)=>z(e.dZ.map(a=>f(a[t])))],["dX",7,"dZ i* W1 j*","dX = dZ W1ᵀ","The same matrix W₁, transposed. Nothing is inverted.",(e,n,t)=>z(E(e.dZ,Y(e.W1),n,t))]],O=A.map(([e])=>e),Ze=["X","T","W1","b1","W2","b2"],Be=[["X"],["W1","b1"],["Z","H"],["W2","b2"],["Y","T","loss"]],te=(e,n,t)=>({X:[n,2],W1:[2,X],b1:[X],Z:[n,X],H:[n,X],W2:[X,t],b2:[t],Y:[n,t],T:[n,t],loss:[]})[e.replace("d","")]??[],pe=e=>`(${e.join(", ")})`,q=e=>e==="loss"?"L":e.replace("1","₁").replace("2","₂"),G=({name:e,i:n,j:t})=>`${q(e)}, ${e.includes("b")?"entry":`row ${n+1}, column`} ${t+1}`,Z=({step:e})=>Math.max(0,Math.min(A.length,Math.round(e))),D=(e,{examples:n,outputs:t})=>te(e,n===1?1:4,t===2?2:1);function ue(e){let[n,t]=D("Y",e),{X:a,T:l,W1:i,b1:o,W2:d,b2:m}=e,u=c=>c.map(s=>s.slice(0,t));return{X:a.slice(0,n),T:u(l.slice(0,n)),W1:i,b1:o,W2:u(d),b2:m.slice(0,t)}}function le(e){let{name:n,i:t,j:a}=L(e);return O[Z(e)-1]===`d${n}`?[t,a]:[0,0]}function He(e,n){let t=A[Z(e)-1]?.[2].split(" ")??[],a=t[t.indexOf(n)+1];if(!t.includes(n))return;let[l,i]=le(e),o=(d,m)=>d==="*"||m===(d==="i"?l:i);return(d,m)=>o(a[0],d)&&o(a[1],m)}function L(e){let n=/^(X|W1|b1|W2|b2)\.(\d)\.(\d)$/.exec(e.chosen),[t,a,l]=n?[n[1],Number(n[2]),Number(n[3])]:["W1",0,2],i=D(t,e),[o,d]=i.length>1?i:[1,i[0]];return{name:t,i:Math.min(a,o-1),j:Math.min(l,d-1)}}var ae=(e,{name:n,i:t,j:a})=>Array.isArray(e[n][0])?e[n][t][a]:e[n][a];function he(e,{name:n,i:t,j:a},l){let i=structuredClone(e[n]);return Array.isArray(i[0])?i[t][a]=l:i[a]=l,{...e,[n]:i}}function Ye(e){let n=ue(e),t=je(ce(n)),a=Object.fromEntries(O.map((h,g)=>[h,g<Z(e)?t[h]:""])),l=L(e),i=a[`d${l.name}`]!=="",o=Array.from({length:i?Math.min(ee,e.halvings)+1:0},(h,g)=>Q/2**g),d=ae(t,{...l,name:`d${l.name}`}),m=h=>ce(he(n,l,ae(n,l)+h)),u=o.map(h=>m(h).loss-t.loss),c=o.map(h=>h*d),s=u.map((h,g)=>h-c[g]),p=i&&_(m(Q).Z,t.Z,(h,g)=>h>0!=g>0).flat().includes(!0);return{...a,values:t,gradient:i?d:"",nudges:o,predicted:c,change:u,error:s,switched:p}}function ie(e,n){return e.split(/(d?(?:[XTZHYL]|[Wb][12])ᵀ?)/).map((t,a)=>{if(a%2===0)return t;let l=t.endsWith("ᵀ"),i=t.replace("ᵀ",""),o=r("span",{class:"letter"},...i[0]==="d"?[r("i",{},"d")]:[],r(i==="L"?"i":"b",{},q(i.replace("d",""))),...l?[r("sup",{},"T")]:[]);if(!n)return o;let d=n(i==="L"?"loss":i);return r("span",{class:"term","data-of":i==="L"?"loss":i},o,r("small",{},pe(l?[...d].reverse():d)))})}function Le(e,n){let t=Ze.includes(n),a=r("small"),[l,i]=[...te(n,4,2),1,1],o=te(n,4,2).length===1,{table:d,cells:m}=e.matrix({name:n,title:q(n),edit:t,step:.1,max:4,show:s=>f(s,3),rows:o?1:l,columns:o?l:i}),u=n==="loss"?r("span",{class:"one"},e.data("loss",s=>f(s,6))):d,c=r("div",{class:"item"},r("span",{class:"label"},...ie(n==="loss"?"L":n)," ",a),u);for(let[s,p]of m.entries())for(let[h,g]of p.entries()){let w=g.querySelector("input");w&&n!=="T"&&C(w,{focus:()=>e.set({chosen:`${n}.${s}.${h}`})})}return e.watch((s,{values:p})=>{let h=Z(s),g=O.indexOf(n),w=D(n,s);a.textContent=g<h?pe(w):"(?)",c.classList.toggle("later",g>=h),c.classList.toggle("next",g===h);let y=h>0&&g===h-1,v=He(s,n);c.classList.toggle("makes",y),c.classList.toggle("reads",!!v);let b=le(s),[T,V]=o?[1,w[0]]:w,M=L(s),x=(H,k)=>p.Z[H]?.[k]<=0,W=H=>p.Z.every((k,N)=>x(N,H)),B={Z:x,H:x,dZ:x,dW1:(H,k)=>W(k),db1:(H,k)=>W(k),dW2:W}[n];m.forEach((H,k)=>H.forEach((N,S)=>{N.style.display=k<T&&S<V?"":"none",N.classList.toggle("off",!!(!s.hidden&&B?.(k,S))),N.classList.toggle("used",!!(y?k===b[0]&&S===b[1]:v?.(k,S))),N.classList.toggle("chosen",n.replace("d","")===M.name&&k===M.i&&S===M.j)}))}),c}function Ne(e){let n=(t,a,l)=>r("div",{class:`stage ${t}`,style:`--k: ${a+2}`},...l.map(i=>Le(e,i)));return r("div",{class:"passes"},r("p",{class:"forward"},"Forward"),r("p",{class:"backward"},"Backward: the gradient of each"),...Be.flatMap((t,a)=>[n("forward",a,t),n("backward",a,t.map(l=>`d${l}`).filter(l=>O.includes(l)))]))}function Ee(e){let n=m=>()=>e.set({step:Math.max(0,Math.min(A.length,Z(e.state)+m))}),t=e.button("Back",n(-1)),a=e.button("Next",n(1),{class:"main"}),l=r("span",{class:"help"}),i=r("p",{class:"equation"}),o=r("p",{class:"working"}),d=r("p");return e.watch((m,{values:u})=>{let c=Z(m);if(t.disabled=c===0,a.disabled=c===A.length,a.textContent=c<A.length?`Next: ${q(O[c])}`:"Next",l.textContent=`Step ${c} of ${A.length}`,c===0){i.replaceChildren("Before you press Next: say the shape of Z."),d.textContent="Click a number of X, W₁, b₁, W₂ or b₂: the slider moves it.",o.textContent="";return}let[s,,,p,h,g]=A[c-1];i.replaceChildren(...ie(p,b=>D(b,m)));for(let b of i.querySelectorAll(".term"))b.classList.add(b.dataset.of===s?"makes":"reads");let[w,y]=le(m),v=s==="loss"?u.loss:u[s][w][y];o.textContent=`${s==="loss"?"L":G({name:s,i:w,j:y})}: ${m.hidden?"?":`${g(u,w,y)} = ${f(v,6)}`}`,d.textContent=h}),r("div",{class:"panel",role:"group","aria-label":"The steps"},r("div",{class:"bar"},t,a,l,Se(e)),r("div",{role:"status"},i,d,o))}function Me(e){let n=ne.map((t,a)=>{let l=A.map(([,o,,d],m)=>{if(o!==a)return"";let u=e.button("",()=>e.set({step:m+1}));return u.append(...ie(d)),e.watch(c=>C(u,{"aria-current":Z(c)===m+1?"step":null})),u}),i=r("li",{},r("code",{},t),...l);return e.watch(o=>i.classList.toggle("lit",A[Z(o)-1]?.[1]===a)),i});return r("div",{class:"program"},r("ol",{"aria-label":"The lines of the forward pass"},...n.slice(0,P)),r("ol",{"aria-label":"The lines of the backward pass"},...n.slice(P)))}function Se(e){let n=r("span"),t=r("data"),a=r("input",{type:"range",min:-4,max:4,step:.1,input:()=>{let l=L(e.state);e.set({[l.name]:he(e.state,l,a.valueAsNumber)[l.name]})}});return e.watch(l=>{let i=L(l),o=ae(l,i);n.textContent=G(i),a.value=String(o),t.textContent=f(o),C(a,{"aria-valuetext":`${G(i)}: ${f(o)}`})}),r("label",{class:"slider"},n,a,t)}function Xe(e){let n=e.button("Halve the nudge",()=>e.set({halvings:e.state.halvings+1})),t=e.button("Only 0.01",()=>e.set({halvings:0})),a=[["nudges","nudge"],["predicted","nudge · gradient"],["change","true change of L"],["error","error"]],l=Array.from({length:ee+1},(d,m)=>r("tr",{},...a.map(([u])=>r("td",{},e.data(`${u}.${m}`,c=>f(c,8)))))),i=r("p",{class:"help"}),o=r("span");return e.watch((d,{nudges:m,switched:u})=>{let{name:c,...s}=L(d);o.textContent=`Nudge ${G({name:c,...s})}. Its gradient: `,n.disabled=!m.length||d.halvings>=ee,t.disabled=!m.length||d.halvings===0,l.forEach((p,h)=>p.style.display=h<m.length?"":"none"),i.textContent="Click a number of X, W₁, b₁, W₂ or b₂ to choose it.",m.length?u&&(i.textContent="Within 0.01 a unit switches on or off. The loss has a corner there, and half a nudge need not leave a quarter of the error."):i.textContent=`A nudge is tested once d${q(c)} is made.`}),r("div",{class:"nudge"},r("p",{},o,e.data("gradient",d=>f(d,6))),r("div",{class:"bar"},n,t),i,r("table",{class:"list"},r("thead",{},r("tr",{},...a.map(([,d])=>r("th",{scope:"col"},d)))),r("tbody",{},...l)))}function _e(e){e.add(r("div",{class:"bar switches"},e.choice({name:"examples",label:"Examples",options:[[1,"1"],[4,"4"]]}),e.choice({name:"outputs",label:"Outputs",options:[[1,"1"],[2,"2"]]})),r("div",{class:"walk"},Ne(e),Ee(e),Me(e),Xe(e)))}var fe={name:"backprop",title:"Forward and backward through a network with 2 inputs, 3 hidden units and 1 or 2 outputs, a step at a time",question:"What shape has the next matrix, and which of its numbers are 0?",task:"Answer before each step. Then take 1 example and move an input until another unit is off (hatched): which gradients will be 0? Last, choose a weight, say what a nudge of 0.01 does to the loss, and halve the nudge.",seen:"Every gradient has the shape of what it belongs to. With one example, (2, 1), unit 2 is off: column 2 of dW₁, entry 2 of db₁ and row 2 of dW₂ are exactly 0. Entry 2 of dH is not, for it comes before the mask. With four examples no column is 0, since each unit is on for one of them. At the start a nudge of 0.01 in row 1, column 3 of W₁ changes the loss by 0.009036, where the gradient 0.9 says 0.009. Half the nudge leaves a quarter of the error: 0.000036, then 0.000009.",leftOut:"Left out: the update of the weights, which is the optimizer’s. Weights and examples are made by hand.",start:{X:[[2,1],[1,2],[-1,2],[0,-1]],T:[[0,.8],[.2,.9],[-3,-1.2],[1,.1]],W1:[[1,-1,.5],[.5,1,-1]],b1:[-.5,.5,1],W2:[[.4,.6],[-1,-.2],[.6,.5]],b2:[.1,-.1],examples:4,outputs:1,step:0,chosen:"W1.0.2",halvings:0},compute:Ye,python:e=>{let n=ue(e),{name:t,i:a,j:l}=L(e),i=Array.isArray(n[t][0])?`${t}[${a}, ${l}]`:`${t}[${l}]`;return`import numpy as np
import nnla

X = np.array(${j(n.X)}, float)
T = np.array(${j(n.T)}, float)
W1, b1 = np.array(${j(n.W1)}, float), np.array(${j(n.b1)}, float)
W2, b2 = np.array(${j(n.W2)}, float), np.array(${j(n.b2)}, float)

${ne.slice(0,P).join(`
`)}

${ne.slice(P).join(`
`)}

names = "Z H Y loss dY dW2 db2 dH dZ dW1 db1 dX".split()
for name, value in zip(names, [Z, H, Y, loss, dY, dW2, db2, dH, dZ, dW1, db1, dX]):
    print(name, np.shape(value), value, sep="\\n")

gradient, start = d${i}, ${i}
print("gradient", gradient)
for halvings in range(${e.halvings+1}):
    nudge = ${Q} / 2**halvings
    ${i} = start + nudge
    H = nnla.relu(nnla.linear(X, W1, b1))
    change = nnla.mse(nnla.linear(H, W2, b2), T) - loss
    print(nudge, nudge * gradient, change, change - nudge * gradient)`},build:_e};var ge=`.nnla-live {
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
`;var Ke=oe(fe,ge);export{Ke as default};
