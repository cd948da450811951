var ve=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(e,t={},...n){let a=ve.has(e)?document.createElementNS("http://www.w3.org/2000/svg",e):document.createElement(e);return z(a,t),a.append(...n),a}function z(e,t){for(let[n,a]of Object.entries(t))typeof a=="function"?e.addEventListener(n,a):a===!1||a==null?e.removeAttribute(n):e.setAttribute(n,a===!0?"":a);return e}function f(e,t=4){if(typeof e=="string")return e;if(Array.isArray(e))return`(${e.map(a=>f(a,t)).join(", ")})`;if(Number.isNaN(e))return"undefined";if(!Number.isFinite(e))return e>0?"∞":"−∞";let n=Number(e.toFixed(t))||0;return String(n).replace("-","−")}var T=e=>Array.isArray(e)?`[${e.map(T).join(", ")}]`:String(Number(e.toPrecision(12)));var F=(e,t,n)=>Math.min(n,Math.max(t,e)),ge=(e,t)=>Number((Math.round(e/t)*t).toFixed(6))||0,U=class{constructor(t,n,a){this.figure=t,this.model=n,this.root=a,this.watchers=[],this.body=r("div"),this.below=r("div"),this.status=r("div",{class:"status",role:"status"})}get state(){let t=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(t.map(n=>[n,this.model.get(n)]))}set(t){for(let[n,a]of Object.entries(t))this.model.set(n,a);this.model.save_changes()}watch(t){this.watchers.push(t)}update(){let t=this.state,n=this.figure.compute(t);for(let a of this.watchers)a(t,n)}add(...t){this.body.append(...t)}addBelow(...t){this.below.append(...t)}data(t,n=f,a=""){let i=r("data",{"data-name":t}),[l,...o]=t.split("."),d=c=>o.reduce((s,p)=>s?.[p],c[l])??"",m,h;return this.watch((c,s)=>{let p=d(s);p===m&&c.hidden===h||([m,h]=[p,c.hidden],xe(i,p,h,n,a))}),i}readouts(t){let n=r("dl");for(let[a,i,l,o]of t)n.append(r("dt",{},i),r("dd",{},this.data(a,l,o)));return n}matrix({name:t,rows:n,columns:a,label:i=t,title:l=i,edit:o=!1,step:d=1,max:m=99,show:h=f,color:c=""}){let s=Array.from({length:n},()=>Array.from({length:a},()=>r("td"))),p=n===1,u=(x,g,b)=>Array.isArray(x?.[0])?x[g]?.[b]:x?.[p?b:g];s.forEach((x,g)=>x.forEach((b,Z)=>{let V=p?`component ${Z+1}`:`row ${g+1}, column ${Z+1}`;if(!o){b.append(this.data(`${t}.${g}.${Z}`,h));return}let S=()=>{if(k.value===""||!Number.isFinite(k.valueAsNumber))return;let W=structuredClone(this.state[t]),B=F(k.valueAsNumber,-m,m);Array.isArray(W[0])?W[g][Z]=B:W[p?Z:g]=B,this.set({[t]:W})},k=r("input",{type:"number",step:d,min:-m,max:m,inputmode:"decimal","aria-label":`${l}, ${V}`,input:S,blur:()=>this.update()});b.append(k),this.watch(W=>{let B=u(W[t],g,Z);(document.activeElement!==k||k.valueAsNumber!==B)&&(k.value=String(B))})}));let v=r("table",{class:"matrix",role:"group","aria-label":l},r("tbody",{role:"presentation"},...s.map(x=>r("tr",{role:"presentation"},...x.map(g=>z(g,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${c}`},i,r("span",{class:"equals"}," =")),v),cells:s,table:v}}slider({name:t,entry:n=-1,label:a,min:i,max:l,step:o,show:d=f}){let m=r("data"),h=s=>n<0?s:this.state[t].map((p,u)=>u===n?s:p),c=r("input",{type:"range",min:i,max:l,step:o,input:()=>this.set({[t]:h(c.valueAsNumber)})});return this.watch(s=>{let p=n<0?s[t]:s[t][n];c.value=String(p),m.textContent=d(p),c.setAttribute("aria-valuetext",d(p))}),r("label",{class:"slider"},r("span",{},a),c,m)}choice({name:t,label:n,options:a}){let i=`nnla-${++we}`,l=a.map(([o])=>r("input",{type:"radio",name:i,value:o,change:()=>this.set({[t]:o})}));return this.watch(o=>l.forEach((d,m)=>d.checked=o[t]===a[m][0])),r("fieldset",{},r("legend",{},n),...a.map(([,o],d)=>r("label",{},l[d],o)))}select({name:t,label:n,options:a}){let i=r("option",{hidden:!0}),l=r("select",{change:()=>this.set({[t]:a[l.selectedIndex][0]})},...a.map(([,o])=>r("option",{},o)),i);return this.watch(o=>{let d=a.findIndex(([m])=>m===o[t]);l.selectedIndex=d<0?a.length:d,i.textContent=String(o[t])}),r("label",{class:"field"},r("span",{},n),l)}toggle({name:t,label:n}){let a=r("input",{type:"checkbox",change:()=>this.set({[t]:a.checked})});return this.watch(i=>a.checked=i[t]),r("label",{},a,n)}button(t,n,a={}){return r("button",{type:"button",click:n,...a},t)}plane({reach:t,label:n}){return new J(this,t,n)}say(t,n=""){this.status.replaceChildren(t,...n?[r("pre",{tabindex:0},n)]:[])}};function be(e,t){e.textContent!==t&&(e.textContent=t)}var we=0;function xe(e,t,n,a,i=""){let l=typeof t=="string";e.classList.toggle("covered",!!n),be(e,n?"?":a(t)+(l?"":i));let o=n||l?null:String(t);z(e,{value:o,title:o})}var $=400,J=class{constructor(t,n,a){this.ui=t,this.reach=n,this.scale=$/(2*n),this.svg=r("svg",{viewBox:`0 0 ${$} ${$}`,role:"group","aria-label":a});for(let i=Math.ceil(-n);i<=n;i++){let[l,o]=this.at([i,i]);this.line([0,o],[$,o],i?"grid":"axis"),this.line([l,0],[l,$],i?"grid":"axis")}for(let i=Math.ceil(-n)+1;i<n;i+=n>6?2:1){let[l,o]=this.at([i,i]);i&&(this.put("text",{class:"tick",x:l,y:$/2+15,"text-anchor":"middle"},f(i)),this.put("text",{class:"tick",x:$/2-6,y:o+4,"text-anchor":"end"},f(i)))}}at([t,n]){return[$/2+t*this.scale,$/2-n*this.scale]}put(t,n,...a){let i=r(t,{"aria-hidden":"true",...n},...a);return this.svg.append(i),i}line([t,n],[a,i],l){return this.put("line",{x1:t,y1:n,x2:a,y2:i,class:l})}path(t,n=!1){let a=this.put("path",{class:t});return i=>{let l=i.map(o=>this.at(o).map(d=>d.toFixed(2)).join(" ")).join("L");a.setAttribute("d",i.length?`M${l}${n?"Z":""}`:"")}}text(t){let n=this.put("text",{class:`label ${t}`,"text-anchor":"middle"});return(a,i)=>{let[l,o]=this.at(a);z(n,{x:F(l,14,$-14).toFixed(2),y:F(o+5,16,$-6).toFixed(2)}),n.textContent=i}}arrow(t,n,a=1){let i=this.path(`shaft ${t}`),l=this.path(t,!0),o=this.text(`math ${t}`);return(d,m=[0,0],h=!0)=>{let c=d.map((g,b)=>g-m[b]),s=Math.hypot(...c),p=s?c.map(g=>g/s):[0,0],u=Math.min(.036*this.reach*2,s),v=d.map((g,b)=>g-u*p[b]),w=[-p[1]*u*.42,p[0]*u*.42];i(h&&s?[m,v]:[]),l(h&&s?[d,v.map((g,b)=>g+w[b]),v.map((g,b)=>g-w[b])]:[]);let x=s?[p[0]-.8*a*p[1],p[1]+.8*a*p[0]]:[.7,.7];o(d.map((g,b)=>g+.09*this.reach*x[b]),h?n:"")}}handle({label:t,color:n,step:a,get:i,change:l,most:o=this.reach*.9}){let{ui:d}=this,m=c=>d.set(l(c.map(s=>F(ge(s,a),-o,o)),d.state)),h=r("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":t,"aria-roledescription":"two-way slider","aria-valuemin":-o,"aria-valuemax":o,pointerdown:c=>{h.setPointerCapture(c.pointerId),h.focus({preventScroll:!0}),c.preventDefault()},pointermove:c=>{if(!h.hasPointerCapture(c.pointerId))return;let s=this.svg.getBoundingClientRect(),p=Math.min(s.width,s.height),u=(c.clientX-s.left-s.width/2)/p,v=(c.clientY-s.top-s.height/2)/p;m([u*2*this.reach,-v*2*this.reach])},keydown:c=>{let s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[c.key];if(!s)return;c.preventDefault();let p=c.shiftKey?Math.max(1,a):a,u=i(d.state);m(u.map((v,w)=>v+s[w]*p))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(h),d.watch(c=>{let s=i(c);z(h,{transform:`translate(${this.at(s).map(p=>p.toFixed(2)).join(" ")})`,"aria-valuenow":s[0],"aria-valuetext":`${t}: ${f(s[0])} to the right, ${f(s[1])} up`})}),h}};function ke(e,t,n,a){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},a));let i=r("div",{class:"nnla-live",role:"group","aria-label":e.title}),l=new U(e,n,i),o=structuredClone(n.first??l.state);e.build(l);let d=l.button("",()=>l.set({hidden:!l.state.hidden}));l.watch(s=>{d.textContent=s.hidden?"Show the numbers":"Hide the numbers",d.classList.toggle("main",!!s.hidden)});let m=async()=>{let s=e.python(l.state),p=await navigator.clipboard?.writeText(s).then(()=>!0,()=>!1);l.say(p?"Copied:":"As Python:",s)},h=()=>document.fullscreenElement?document.exitFullscreen():i.requestFullscreen();i.append(r("p",{class:"question"},e.question),r("p",{},`Try: ${e.task}`),l.body,r("div",{class:"bar"},d,l.button("Reset",()=>{l.set(structuredClone(o)),l.say("")}),l.button("Copy as Python",m),l.button("Full screen",h)),l.status,l.below,r("details",{},r("summary",{},"What was seen"),r("p",{},e.seen)),r("p",{class:"left-out"},e.leftOut));for(let s of i.querySelectorAll("button, input, select, summary, [tabindex]"))s.setAttribute("data-lm-suppress-shortcuts","true");t.prepend(i);let c=()=>l.update();return n.on("change",c),c(),()=>n.off("change",c)}var re=(e,t)=>({render:({model:n,el:a})=>ke(e,a,n,t)});var ye=(e,t)=>e.map(n=>n[t]),$e=(e,t)=>e.reduce((n,a,i)=>n+a*t[i],0),I=(e,t)=>e.map(n=>t[0].map((a,i)=>$e(n,ye(t,i))));var K=(e,t)=>`${f(e)}·${t<0?`(${f(t)})`:f(t)}`;var A=e=>e.join(" + ").replaceAll("+ −","− ");var E=3,Q=.01,ee=3,Y=e=>e[0].map((t,n)=>e.map(a=>a[n])),_=(e,t,n)=>e.map((a,i)=>a.map((l,o)=>n(l,t[i][o]))),ce=e=>e.reduce((t,n)=>t+n,0),R=e=>e.length*e[0].length,oe=(e,t,n)=>I(e,t).map(a=>a.map((i,l)=>i+n[l])),se=(e,t,n)=>[I(e,Y(n)),I(Y(t),e),[Y(e).map(ce)]],We=e=>e.map(t=>t.map(n=>Math.max(n,0))),Ae=(e,t)=>_(e,t,(n,a)=>a>0?n:0),Ce=(e,t)=>ce(_(e,t,(n,a)=>(n-a)**2).flat())/R(e),ze=(e,t)=>_(e,t,(n,a)=>2*(n-a)/R(e));function de(e){let t=oe(e.X,e.W1,e.b1),n=We(t),a=oe(n,e.W2,e.b2);return{...e,Z:t,H:n,Y:a,loss:Ce(a,e.T)}}function Te(e){let t=ze(e.Y,e.T),[n,a,i]=se(t,e.H,e.W2),l=Ae(n,e.Z),[o,d,m]=se(l,e.X,e.W1);return{...e,dY:t,dH:n,dW2:a,db2:i,dZ:l,dX:o,dW1:d,db1:m}}var te=["Z = nnla.linear(X, W1, b1)","H = nnla.relu(Z)","Y = nnla.linear(H, W2, b2)","loss = nnla.mse(Y, T)","dY, dT = nnla.mse_vjp(1.0, loss, Y, T)","dH, dW2, db2 = nnla.linear_vjp(dY, Y, H, W2, b2)","dZ = nnla.relu_vjp(dH, H, Z)","dX, dW1, db1 = nnla.linear_vjp(dZ, Z, X, W1, b1)"],P=4,M=(e,t,n,a)=>e[n].map((i,l)=>K(i,t[l][a])),Ze=e=>e<0?`(${f(e)})²`:`${f(e)}²`,C=[["Z",0,"X i* W1 *j b1 *j","Z = X W1 + b1","Every row of X meets every column of W₁, and b₁ is added to each row.",(e,t,n)=>A([...M(e.X,e.W1,t,n),f(e.b1[n])])],["H",1,"Z ij","H = max(0, Z)","Number by number. Where Z is not above 0, the unit is off for that example (hatched).",(e,t,n)=>`max(0, ${f(e.Z[t][n])})`],["Y",2,"H i* W2 *j b2 *j","Y = H W2 + b2","The second layer does as the first.",(e,t,n)=>A([...M(e.H,e.W2,t,n),f(e.b2[n])])],["loss",3,"Y ** T **","L = mean of (Y − T)²","One number: the mean over all entries.",e=>`(${_(e.Y,e.T,(t,n)=>Ze(t-n)).flat().join(" + ")}) / ${R(e.Y)}`],["dY",4,"Y ij T ij","dY = 2(Y − T) / (number of entries)","The mean divides here, and nothing divides again.",(e,t,n)=>`2·${A([`(${f(e.Y[t][n])}`,f(-e.T[t][n])])}) / ${R(e.Y)}`],["dW2",5,"H *i dY *j","dW2 = Hᵀ dY","What came in, times the gradient of what went out, added up over the examples.",(e,t,n)=>A(M(Y(e.H),e.dY,t,n))],["db2",5,"dY *j","db2 = sum of the rows of dY","b₂ was added to each row, so the rows add up.",(e,t,n)=>A(e.dY.map(a=>f(a[n])))],["dH",5,"dY i* W2 j*","dH = dY W2ᵀ","The same matrix W₂, transposed. Nothing is inverted.",(e,t,n)=>A(M(e.dY,Y(e.W2),t,n))],["dZ",6,"dH ij Z ij","dZ = dH ∘ [Z > 0]","The mask of the way forward: where a unit was off, nothing passes.",(e,t,n)=>K(e.dH[t][n],+(e.Z[t][n]>0))],["dW1",7,"X *i dZ *j","dW1 = Xᵀ dZ","What came in, times the gradient of what went out, as in the second layer.",(e,t,n)=>A(M(Y(e.X),e.dZ,t,n))],["db1",7,"dZ *j","db1 = sum of the rows of dZ","b₁ was added to each row, so the rows add up.",(e,t,n)=>A(e.dZ.map(a=>f(a[n])))],["dX",7,"dZ i* W1 j*","dX = dZ W1ᵀ","The same matrix W₁, transposed. Nothing is inverted.",(e,t,n)=>A(M(e.dZ,Y(e.W1),t,n))]],O=C.map(([e])=>e),je=["X","T","W1","b1","W2","b2"],Be=[["X"],["W1","b1"],["Z","H"],["W2","b2"],["Y","T","loss"]],ne=(e,t,n)=>({X:[t,2],W1:[2,E],b1:[E],Z:[t,E],H:[t,E],W2:[E,n],b2:[n],Y:[t,n],T:[t,n],loss:[]})[e.replace("d","")]??[],me=e=>`(${e.join(", ")})`,q=e=>e==="loss"?"L":e.replace("1","₁").replace("2","₂"),G=({name:e,i:t,j:n})=>`${q(e)}, ${e.includes("b")?"entry":`row ${t+1}, column`} ${n+1}`,j=({step:e})=>Math.max(0,Math.min(C.length,Math.round(e))),D=(e,{examples:t,outputs:n})=>ne(e,t===1?1:4,n===2?2:1);function pe(e){let[t,n]=D("Y",e),{X:a,T:i,W1:l,b1:o,W2:d,b2:m}=e,h=c=>c.map(s=>s.slice(0,n));return{X:a.slice(0,t),T:h(i.slice(0,t)),W1:l,b1:o,W2:h(d),b2:m.slice(0,n)}}function ie(e){let{name:t,i:n,j:a}=N(e);return O[j(e)-1]===`d${t}`?[n,a]:[0,0]}function He(e,t){let n=C[j(e)-1]?.[2].split(" ")??[],a=n[n.indexOf(t)+1];if(!n.includes(t))return;let[i,l]=ie(e),o=(d,m)=>d==="*"||m===(d==="i"?i:l);return(d,m)=>o(a[0],d)&&o(a[1],m)}function N(e){let t=/^(X|W1|b1|W2|b2)\.(\d)\.(\d)$/.exec(e.chosen),[n,a,i]=t?[t[1],Number(t[2]),Number(t[3])]:["W1",0,2],l=D(n,e),[o,d]=l.length>1?l:[1,l[0]];return{name:n,i:Math.min(a,o-1),j:Math.min(i,d-1)}}var ae=(e,{name:t,i:n,j:a})=>Array.isArray(e[t][0])?e[t][n][a]:e[t][a];function he(e,{name:t,i:n,j:a},i){let l=structuredClone(e[t]);return Array.isArray(l[0])?l[n][a]=i:l[a]=i,{...e,[t]:l}}function Ye(e){let t=pe(e),n=Te(de(t)),a=Object.fromEntries(O.map((u,v)=>[u,v<j(e)?n[u]:""])),i=N(e),l=a[`d${i.name}`]!=="",o=Array.from({length:l?Math.min(ee,e.halvings)+1:0},(u,v)=>Q/2**v),d=ae(n,{...i,name:`d${i.name}`}),m=u=>de(he(t,i,ae(t,i)+u)),h=o.map(u=>m(u).loss-n.loss),c=o.map(u=>u*d),s=h.map((u,v)=>u-c[v]),p=l&&_(m(Q).Z,n.Z,(u,v)=>u>0!=v>0).flat().includes(!0);return{...a,values:n,gradient:l?d:"",nudges:o,predicted:c,change:h,error:s,switched:p}}function le(e,t){return e.split(/(d?(?:[XTZHYL]|[Wb][12])ᵀ?)/).map((n,a)=>{if(a%2===0)return n;let i=n.endsWith("ᵀ"),l=n.replace("ᵀ",""),o=r("span",{class:"letter"},...l[0]==="d"?[r("i",{},"d")]:[],r(l==="L"?"i":"b",{},q(l.replace("d",""))),...i?[r("sup",{},"T")]:[]);if(!t)return o;let d=t(l==="L"?"loss":l);return r("span",{class:"term","data-of":l==="L"?"loss":l},o,r("small",{},me(i?[...d].reverse():d)))})}function Ne(e,t){let n=je.includes(t),a=r("small"),[i,l]=[...ne(t,4,2),1,1],o=ne(t,4,2).length===1,{table:d,cells:m}=e.matrix({name:t,title:q(t),edit:n,step:.1,max:4,show:s=>f(s,3),rows:o?1:i,columns:o?i:l}),h=t==="loss"?r("span",{class:"one"},e.data("loss",s=>f(s,6))):d,c=r("div",{class:"item"},r("span",{class:"label"},...le(t==="loss"?"L":t)," ",a),h);for(let[s,p]of m.entries())for(let[u,v]of p.entries()){let w=v.querySelector("input");w&&t!=="T"&&z(w,{focus:()=>e.set({chosen:`${t}.${s}.${u}`})})}return e.watch((s,{values:p})=>{let u=j(s),v=O.indexOf(t),w=D(t,s);a.textContent=v<u?me(w):"(?)",c.classList.toggle("later",v>=u),c.classList.toggle("next",v===u);let x=u>0&&v===u-1,g=He(s,t);c.classList.toggle("makes",x),c.classList.toggle("reads",!!g);let b=ie(s),[Z,V]=o?[1,w[0]]:w,S=N(s),k=(H,y)=>p.Z[H]?.[y]<=0,W=H=>p.Z.every((y,L)=>k(L,H)),B={Z:k,H:k,dZ:k,dW1:(H,y)=>W(y),db1:(H,y)=>W(y),dW2:W}[t];m.forEach((H,y)=>H.forEach((L,X)=>{L.style.display=y<Z&&X<V?"":"none",L.classList.toggle("off",!!(!s.hidden&&B?.(y,X))),L.classList.toggle("used",!!(x?y===b[0]&&X===b[1]:g?.(y,X))),L.classList.toggle("chosen",t.replace("d","")===S.name&&y===S.i&&X===S.j)}))}),c}function Le(e){let t=(n,a,i)=>r("div",{class:`stage ${n}`,style:`--k: ${a+2}`},...i.map(l=>Ne(e,l)));return r("div",{class:"passes"},r("p",{class:"forward"},"Forward"),r("p",{class:"backward"},"Backward: the gradient of each"),...Be.flatMap((n,a)=>[t("forward",a,n),t("backward",a,n.map(i=>`d${i}`).filter(i=>O.includes(i)))]))}function Me(e){let t=m=>()=>e.set({step:Math.max(0,Math.min(C.length,j(e.state)+m))}),n=e.button("Back",t(-1)),a=e.button("Next",t(1),{class:"main"}),i=r("span",{class:"help"}),l=r("p",{class:"equation"}),o=r("p",{class:"working"}),d=r("p");return e.watch((m,{values:h})=>{let c=j(m);if(n.disabled=c===0,a.disabled=c===C.length,a.textContent=c<C.length?`Next: ${q(O[c])}`:"Next",i.textContent=`Step ${c} of ${C.length}`,c===0){l.replaceChildren("Before you press Next: say the shape of Z."),d.textContent="Click a number of X, W₁, b₁, W₂ or b₂: the slider moves it.",o.textContent="";return}let[s,,,p,u,v]=C[c-1];l.replaceChildren(...le(p,b=>D(b,m)));for(let b of l.querySelectorAll(".term"))b.classList.add(b.dataset.of===s?"makes":"reads");let[w,x]=ie(m),g=s==="loss"?h.loss:h[s][w][x];o.textContent=`${s==="loss"?"L":G({name:s,i:w,j:x})}: ${m.hidden?"?":`${v(h,w,x)} = ${f(g,6)}`}`,d.textContent=u}),r("div",{class:"panel",role:"group","aria-label":"The steps"},r("div",{class:"bar"},n,a,i,Xe(e)),r("div",{role:"status"},l,d,o))}function Se(e){let t=te.map((n,a)=>{let i=C.map(([,o,,d],m)=>{if(o!==a)return"";let h=e.button("",()=>e.set({step:m+1}));return h.append(...le(d)),e.watch(c=>z(h,{"aria-current":j(c)===m+1?"step":null})),h}),l=r("li",{},r("code",{},n),...i);return e.watch(o=>l.classList.toggle("lit",C[j(o)-1]?.[1]===a)),l});return r("div",{class:"program"},r("ol",{"aria-label":"The lines of the forward pass"},...t.slice(0,P)),r("ol",{"aria-label":"The lines of the backward pass"},...t.slice(P)))}function Xe(e){let t=r("span"),n=r("data"),a=r("input",{type:"range",min:-4,max:4,step:.1,input:()=>{let i=N(e.state);e.set({[i.name]:he(e.state,i,a.valueAsNumber)[i.name]})}});return e.watch(i=>{let l=N(i),o=ae(i,l);t.textContent=G(l),a.value=String(o),n.textContent=f(o),z(a,{"aria-valuetext":`${G(l)}: ${f(o)}`})}),r("label",{class:"slider"},t,a,n)}function Ee(e){let t=e.button("Halve the nudge",()=>e.set({halvings:e.state.halvings+1})),n=e.button("Only 0.01",()=>e.set({halvings:0})),a=[["nudges","nudge"],["predicted","nudge · gradient"],["change","true change of L"],["error","error"]],i=Array.from({length:ee+1},(d,m)=>r("tr",{},...a.map(([h])=>r("td",{},e.data(`${h}.${m}`,c=>f(c,8)))))),l=r("p",{class:"help"}),o=r("span");return e.watch((d,{nudges:m,switched:h})=>{let{name:c,...s}=N(d);o.textContent=`Nudge ${G({name:c,...s})}. Its gradient: `,t.disabled=!m.length||d.halvings>=ee,n.disabled=!m.length||d.halvings===0,i.forEach((p,u)=>p.style.display=u<m.length?"":"none"),l.textContent="Click a number of X, W₁, b₁, W₂ or b₂ to choose it.",m.length?h&&(l.textContent="Within 0.01 a unit switches on or off. The loss has a corner there, and half a nudge need not leave a quarter of the error."):l.textContent=`A nudge is tested once d${q(c)} is made.`}),r("div",{class:"nudge"},r("p",{},o,e.data("gradient",d=>f(d,6))),r("div",{class:"bar"},t,n),l,r("table",{class:"list"},r("thead",{},r("tr",{},...a.map(([,d])=>r("th",{scope:"col"},d)))),r("tbody",{},...i)))}function _e(e){e.add(r("div",{class:"bar switches"},e.choice({name:"examples",label:"Examples",options:[[1,"1"],[4,"4"]]}),e.choice({name:"outputs",label:"Outputs",options:[[1,"1"],[2,"2"]]})),r("div",{class:"walk"},Le(e),Me(e),Se(e),Ee(e)))}var ue={name:"backprop",title:"Forward and backward through a network with 2 inputs, 3 hidden units and 1 or 2 outputs, a step at a time",question:"What shape has the next matrix, and which of its numbers are 0?",task:"Answer before each step. Then take 1 example and move an input until another unit is off (hatched): which gradients will be 0? Last, choose a weight, say what a nudge of 0.01 does to the loss, and halve the nudge.",seen:"Every gradient has the shape of what it belongs to. With one example, (2, 1), unit 2 is off: column 2 of dW₁, entry 2 of db₁ and row 2 of dW₂ are exactly 0. Entry 2 of dH is not, for it comes before the mask. With four examples no column is 0, since each unit is on for one of them. At the start a nudge of 0.01 in row 1, column 3 of W₁ changes the loss by 0.009036, where the gradient 0.9 says 0.009. Half the nudge leaves a quarter of the error: 0.000036, then 0.000009.",leftOut:"Left out: the update of the weights, which is the optimizer’s. Weights and examples are made by hand.",start:{X:[[2,1],[1,2],[-1,2],[0,-1]],T:[[0,.8],[.2,.9],[-3,-1.2],[1,.1]],W1:[[1,-1,.5],[.5,1,-1]],b1:[-.5,.5,1],W2:[[.4,.6],[-1,-.2],[.6,.5]],b2:[.1,-.1],examples:4,outputs:1,step:0,chosen:"W1.0.2",halvings:0},compute:Ye,python:e=>{let t=pe(e),{name:n,i:a,j:i}=N(e),l=Array.isArray(t[n][0])?`${n}[${a}, ${i}]`:`${n}[${i}]`;return`import numpy as np
import nnla

X = np.array(${T(t.X)}, float)
T = np.array(${T(t.T)}, float)
W1, b1 = np.array(${T(t.W1)}, float), np.array(${T(t.b1)}, float)
W2, b2 = np.array(${T(t.W2)}, float), np.array(${T(t.b2)}, float)

${te.slice(0,P).join(`
`)}

${te.slice(P).join(`
`)}

names = "Z H Y loss dY dW2 db2 dH dZ dW1 db1 dX".split()
for name, value in zip(names, [Z, H, Y, loss, dY, dW2, db2, dH, dZ, dW1, db1, dX]):
    print(name, np.shape(value), value, sep="\\n")

gradient, start = d${l}, ${l}
print("gradient", gradient)
for halvings in range(${e.halvings+1}):
    nudge = ${Q} / 2**halvings
    ${l} = start + nudge
    H = nnla.relu(nnla.linear(X, W1, b1))
    change = nnla.mse(nnla.linear(H, W2, b2), T) - loss
    print(nudge, nudge * gradient, change, change - nudge * gradient)`},build:_e};var fe=`.nnla-live {
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
`;var Ke=re(ue,fe);export{Ke as default};
