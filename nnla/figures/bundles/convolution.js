var Ce=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function o(t,e={},...n){let a=Ce.has(t)?document.createElementNS("http://www.w3.org/2000/svg",t):document.createElement(t);return A(a,e),a.append(...n),a}function A(t,e){for(let[n,a]of Object.entries(e))typeof a=="function"?t.addEventListener(n,a):a===!1||a==null?t.removeAttribute(n):t.setAttribute(n,a===!0?"":a);return t}function $(t,e=4){if(typeof t=="string")return t;if(Array.isArray(t))return`(${t.map(a=>$(a,e)).join(", ")})`;if(Number.isNaN(t))return"undefined";if(!Number.isFinite(t))return t>0?"∞":"−∞";let n=Number(t.toFixed(e))||0;return String(n).replace("-","−")}var X=t=>Array.isArray(t)?`[${t.map(X).join(", ")}]`:String(Number(t.toPrecision(12)));function Y(t,e){let n=Math.min(1,Math.abs(e)||0).toFixed(3);t.style.getPropertyValue("--share")!==n&&t.style.setProperty("--share",n),t.classList.toggle("negative",e<0)}function Z({rows:t,columns:e,label:n,content:a=(i,r)=>"",color:l=""}){let i=Array.from({length:t},(d,s)=>Array.from({length:e},(h,m)=>o("div",{class:`tint ${l}`},a(s,m))));return{element:o("div",{class:"heat",role:"group","aria-label":n,style:`--columns: ${e}`},...i.flat()),cells:i}}var L=(t,e,n)=>Math.min(n,Math.max(e,t)),Ee=(t,e)=>Number((Math.round(t/e)*e).toFixed(6))||0,le=class{constructor(e,n,a){this.figure=e,this.model=n,this.root=a,this.watchers=[],this.body=o("div"),this.below=o("div"),this.status=o("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,a]of Object.entries(e))this.model.set(n,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let a of this.watchers)a(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=$,a=""){let l=o("data",{"data-name":e}),[i,...r]=e.split("."),d=m=>r.reduce((c,p)=>c?.[p],m[i])??"",s,h;return this.watch((m,c)=>{let p=d(c);p===s&&m.hidden===h||([s,h]=[p,m.hidden],Se(l,p,h,n,a))}),l}readouts(e){let n=o("dl");for(let[a,l,i,r]of e)n.append(o("dt",{},l),o("dd",{},this.data(a,i,r)));return n}matrix({name:e,rows:n,columns:a,label:l=e,title:i=l,edit:r=!1,step:d=1,max:s=99,show:h=$,color:m=""}){let c=Array.from({length:n},()=>Array.from({length:a},()=>o("td"))),p=n===1,u=(x,v,g)=>Array.isArray(x?.[0])?x[v]?.[g]:x?.[p?g:v];c.forEach((x,v)=>x.forEach((g,j)=>{let B=p?`component ${j+1}`:`row ${v+1}, column ${j+1}`;if(!r){g.append(this.data(`${e}.${v}.${j}`,h));return}let F=()=>{if(S.value===""||!Number.isFinite(S.valueAsNumber))return;let W=structuredClone(this.state[e]),O=L(S.valueAsNumber,-s,s);Array.isArray(W[0])?W[v][j]=O:W[p?j:v]=O,this.set({[e]:W})},S=o("input",{type:"number",step:d,min:-s,max:s,inputmode:"decimal","aria-label":`${i}, ${B}`,input:F,blur:()=>this.update()});g.append(S),this.watch(W=>{let O=u(W[e],v,j);(document.activeElement!==S||S.valueAsNumber!==O)&&(S.value=String(O))})}));let b=o("table",{class:"matrix",role:"group","aria-label":i},o("tbody",{role:"presentation"},...c.map(x=>o("tr",{role:"presentation"},...x.map(v=>A(v,{role:"presentation"}))))));return{element:o("span",{class:"named"},o("span",{class:`name ${m}`},l,o("span",{class:"equals"}," =")),b),cells:c,table:b}}slider({name:e,entry:n=-1,label:a,min:l,max:i,step:r,show:d=$}){let s=o("data"),h=c=>n<0?c:this.state[e].map((p,u)=>u===n?c:p),m=o("input",{type:"range",min:l,max:i,step:r,input:()=>this.set({[e]:h(m.valueAsNumber)})});return this.watch(c=>{let p=n<0?c[e]:c[e][n];m.value=String(p),s.textContent=d(p),m.setAttribute("aria-valuetext",d(p))}),o("label",{class:"slider"},o("span",{},a),m,s)}choice({name:e,label:n,options:a}){let l=`nnla-${++qe}`,i=a.map(([r])=>o("input",{type:"radio",name:l,value:r,change:()=>this.set({[e]:r})}));return this.watch(r=>i.forEach((d,s)=>d.checked=r[e]===a[s][0])),o("fieldset",{},o("legend",{},n),...a.map(([,r],d)=>o("label",{},i[d],r)))}select({name:e,label:n,options:a}){let l=o("option",{hidden:!0}),i=o("select",{change:()=>this.set({[e]:a[i.selectedIndex][0]})},...a.map(([,r])=>o("option",{},r)),l);return this.watch(r=>{let d=a.findIndex(([s])=>s===r[e]);i.selectedIndex=d<0?a.length:d,l.textContent=String(r[e])}),o("label",{class:"field"},o("span",{},n),i)}toggle({name:e,label:n}){let a=o("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(l=>a.checked=l[e]),o("label",{},a,n)}button(e,n,a={}){return o("button",{type:"button",click:n,...a},e)}plane({reach:e,label:n}){return new re(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[o("pre",{tabindex:0},n)]:[])}};function K(t,e){t.textContent!==e&&(t.textContent=e)}var qe=0;function Se(t,e,n,a,l=""){let i=typeof e=="string";t.classList.toggle("covered",!!n),K(t,n?"?":a(e)+(i?"":l));let r=n||i?null:String(e);A(t,{value:r,title:r})}var E=400,re=class{constructor(e,n,a){this.ui=e,this.reach=n,this.scale=E/(2*n),this.svg=o("svg",{viewBox:`0 0 ${E} ${E}`,role:"group","aria-label":a});for(let l=Math.ceil(-n);l<=n;l++){let[i,r]=this.at([l,l]);this.line([0,r],[E,r],l?"grid":"axis"),this.line([i,0],[i,E],l?"grid":"axis")}for(let l=Math.ceil(-n)+1;l<n;l+=n>6?2:1){let[i,r]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:i,y:E/2+15,"text-anchor":"middle"},$(l)),this.put("text",{class:"tick",x:E/2-6,y:r+4,"text-anchor":"end"},$(l)))}}at([e,n]){return[E/2+e*this.scale,E/2-n*this.scale]}put(e,n,...a){let l=o(e,{"aria-hidden":"true",...n},...a);return this.svg.append(l),l}line([e,n],[a,l],i){return this.put("line",{x1:e,y1:n,x2:a,y2:l,class:i})}path(e,n=!1){let a=this.put("path",{class:e});return l=>{let i=l.map(r=>this.at(r).map(d=>d.toFixed(2)).join(" ")).join("L");a.setAttribute("d",l.length?`M${i}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,l)=>{let[i,r]=this.at(a);A(n,{x:L(i,14,E-14).toFixed(2),y:L(r+5,16,E-6).toFixed(2)}),n.textContent=l}}arrow(e,n,a=1){let l=this.path(`shaft ${e}`),i=this.path(e,!0),r=this.text(`math ${e}`);return(d,s=[0,0],h=!0)=>{let m=d.map((v,g)=>v-s[g]),c=Math.hypot(...m),p=c?m.map(v=>v/c):[0,0],u=Math.min(.036*this.reach*2,c),b=d.map((v,g)=>v-u*p[g]),w=[-p[1]*u*.42,p[0]*u*.42];l(h&&c?[s,b]:[]),i(h&&c?[d,b.map((v,g)=>v+w[g]),b.map((v,g)=>v-w[g])]:[]);let x=c?[p[0]-.8*a*p[1],p[1]+.8*a*p[0]]:[.7,.7];r(d.map((v,g)=>v+.09*this.reach*x[g]),h?n:"")}}handle({label:e,color:n,step:a,get:l,change:i,most:r=this.reach*.9}){let{ui:d}=this,s=m=>d.set(i(m.map(c=>L(Ee(c,a),-r,r)),d.state)),h=o("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-r,"aria-valuemax":r,pointerdown:m=>{h.setPointerCapture(m.pointerId),h.focus({preventScroll:!0}),m.preventDefault()},pointermove:m=>{if(!h.hasPointerCapture(m.pointerId))return;let c=this.svg.getBoundingClientRect(),p=Math.min(c.width,c.height),u=(m.clientX-c.left-c.width/2)/p,b=(m.clientY-c.top-c.height/2)/p;s([u*2*this.reach,-b*2*this.reach])},keydown:m=>{let c={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[m.key];if(!c)return;m.preventDefault();let p=m.shiftKey?Math.max(1,a):a,u=l(d.state);s(u.map((b,w)=>b+c[w]*p))}},o("circle",{class:"reach",r:20}),o("circle",{class:"knob",r:11}));return this.svg.append(h),d.watch(m=>{let c=l(m);A(h,{transform:`translate(${this.at(c).map(p=>p.toFixed(2)).join(" ")})`,"aria-valuenow":c[0],"aria-valuetext":`${e}: ${$(c[0])} to the right, ${$(c[1])} up`})}),h}};function We(t,e,n,a){document.getElementById("nnla-figures")||document.head.append(o("style",{id:"nnla-figures"},a));let l=o("div",{class:"nnla-live",role:"group","aria-label":t.title}),i=new le(t,n,l),r=structuredClone(n.first??i.state);t.build(i);let d=i.button("",()=>i.set({hidden:!i.state.hidden}));i.watch(c=>{d.textContent=c.hidden?"Show the numbers":"Hide the numbers",d.classList.toggle("main",!!c.hidden)});let s=async()=>{let c=t.python(i.state),p=await navigator.clipboard?.writeText(c).then(()=>!0,()=>!1);i.say(p?"Copied:":"As Python:",c)},h=()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen();l.append(o("p",{class:"question"},t.question),o("p",{},`Try: ${t.task}`),i.body,o("div",{class:"bar"},d,i.button("Reset",()=>{i.set(structuredClone(r)),i.say("")}),i.button("Copy as Python",s),i.button("Full screen",h)),i.status,i.below,o("details",{},o("summary",{},"What was seen"),o("p",{},t.seen)),o("p",{class:"left-out"},t.leftOut));for(let c of l.querySelectorAll("button, input, select, summary, [tabindex]"))c.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(l);let m=()=>i.update();return n.on("change",m),m(),()=>n.off("change",m)}var he=(t,e)=>({render:({model:n,el:a})=>We(t,a,n,e)});var y=8,T=12,G=16,be={0:"aafnjbaaaanpkpfaadpcaliaaemaaiiaafiaajiaaelabmhaacofkmaaaagnkaaa",1:"aaamnfaaaaalqjaaaadpqgaaahpqqcaaaabqqdaaaabqqgaaaabqqgaaaaalqkaa",4:"aaablaaaaaahiaaaaabngccaaahpajiaafqkaqgaaepqnqbaaaadpkaaaaacqeaa",7:"aahinqpbaahhelmaaaaainbaaeiippgaaclppeaaaaaqfaaaaajpbaaaaanfaaaa","one pixel":`${"a".repeat(27)}q${"a".repeat(36)}`},we={"vertical edge":[[-1,0,1],[-1,0,1],[-1,0,1]],"horizontal edge":[[-1,-1,-1],[0,0,0],[1,1,1]],blur:[[.1,.1,.1],[.1,.2,.1],[.1,.1,.1]],sharpen:[[0,-1,0],[-1,5,-1],[0,-1,0]]},Le={1:[[.3,-.1,-.5],[.6,-.2,-.9],[1.1,.3,.2]],2:[[-.3,-.6,0],[.2,.6,.9],[1,.7,-.3]],6:[[.3,.3,1.2],[.4,.5,0],[0,-1,-1.4]]},q=t=>Array.from({length:t},(e,n)=>n),J=(t,e,n)=>q(t).map(a=>q(e).map(l=>n(a,l))),xe=t=>J(y,y,(e,n)=>t.charCodeAt(y*e+n)-97),Ne=(t,[e,n])=>J(y,y,(a,l)=>t[a-e]?.[l-n]??0),ke=(t,e)=>J(y+2*e,y+2*e,(n,a)=>t[n-e]?.[a-e]??0),Oe=t=>t.map(e=>[...e].reverse()).reverse();function ve(t,{stride:e,padding:n}){let a=ke(t,n),l=Math.floor((y-3+2*n)/e)+1;return q(l*l).map(i=>{let[r,d]=[Math.floor(i/l)*e,i%l*e];return q(9).map(s=>a[r+Math.floor(s/3)][d+s%3])})}var ue=(t,e)=>t.reduce((n,a,l)=>n+a*e[l],0);function U(t,e,{stride:n,padding:a}){return q(9).map(l=>{let i=Math.floor(t/e)*n-a+Math.floor(l/3),r=t%e*n-a+l%3;return i>=0&&r>=0&&i<y&&r<y?y*i+r:void 0})}var de=({move:t})=>t.map(e=>L(Math.round(e),-2,2)),ye=({place:t},e)=>t.map(n=>L(Math.round(n),0,e-1));function Ye(t,e,{stride:n},a){if(!a.some(Boolean))return"not moved";if(a.some(r=>r%n))return"none: not a whole stride";let[l,i]=a.map(r=>r/n);return t.flatMap((r,d)=>r.filter((s,h)=>Math.abs(e[d-l]?.[h-i]-s)<1e-9)).length}function $e(t){let e=t.turned?Oe(t.W):t.W,n=de(t),a=Ne(t.X,n),l=ve(a,t),i=Math.sqrt(l.length),r=p=>J(i,i,(u,b)=>p[i*u+b]),d=r(l.map(p=>ue(p,e.flat()))),s=r(ve(t.X,t).map(p=>ue(p,e.flat()))),[h,m]=ye(t,i),c=q(i*i).flatMap(p=>U(p,i,t).filter(u=>u!==void 0));return{Y:d,used:e,X:a,rows:l,size:i,i:h,j:m,places:i*i,value:d[h][m],covered:c.length,moved:Ye(d,s,t,n)}}var ce=t=>{let e=n=>t.flat().reduce((a,l)=>a+Math.max(0,n*l),0);return G*Math.max(e(1),e(-1))||1},Pe=t=>t<0?`(${$(t)})`:$(t);function Xe({rows:t,used:e,size:n,i:a,j:l,value:i},r){let d=t[n*a+l].map((s,h)=>`${$(s)}·${Pe(e.flat()[h])}`);return[...q(3).map(s=>`${s?"+ ":""}${d.slice(3*s,3*s+3).join(" + ")}`),`= ${r?"?":$(i)}`]}function Be(t){let e=Ie(t),n=Re(t),a=t.matrix({name:"W",rows:3,columns:3,edit:!0,step:.1,title:"kernel W",label:"kernel W"}),l=t.matrix({name:"used",rows:3,columns:3,title:"turned round",label:"turned round"}),i=o("p",{class:"working conv-sum",role:"status"}),r=o("span",{class:"help"}),d=o("dt",{});for(let s of[...a.cells,...l.cells].flat())s.classList.add("tint");t.watch((s,h)=>{let m=Math.max(...s.W.flat().map(Math.abs))||1;a.cells.flat().forEach((p,u)=>Y(p,s.W.flat()[u]/m)),l.cells.flat().forEach((p,u)=>Y(p,s.hidden?0:h.used.flat()[u]/m)),l.element.classList.toggle("away",!s.turned),i.replaceChildren(...Xe(h,s.hidden).map(p=>o("span",{},p)));let c=$(ce(s.W),1);r.textContent=`Blue below 0, white at 0, red above; full color at ${c} and −${c}, the most this kernel can give.`,d.textContent=`side of the output: (8 − 3 + 2·${s.padding})/${s.stride} rounded down, + 1`}),t.add(ge(t,"X",[["Picture",Object.fromEntries(Object.entries(be).map(([s,h])=>[s,xe(h)]))]]),ge(t,"W",[["Kernel by hand",we],["learned",Le]]),o("div",{class:"conv"},o("div",{class:"conv-picture"},o("p",{class:"help"},"picture X, 0 to 16 dots of ink"),e,Fe(t)),o("div",{class:"conv-kernel"},a.element,t.toggle({name:"turned",label:"turn round"}),l.element),o("div",{class:"conv-output"},o("p",{class:"help"},"output Y"),n,i)),o("div",{class:"columns"},o("div",{},t.choice({name:"padding",label:"Padding",options:[0,1,2].map(s=>[s,String(s)])}),t.choice({name:"stride",label:"Stride",options:[1,2,3].map(s=>[s,String(s)])}),r),o("dl",{},d,o("dd",{},t.data("size")),...[["places","numbers in the output"],["moved","of them moved along with the picture"],["value","the framed place gives"]].flatMap(([s,h])=>[o("dt",{},h),o("dd",{},t.data(s))]))),t.choice({name:"view",label:"The same as",options:[["none","(closed)"],["patches","patches times kernel"],["banded","one banded matrix times picture"]]}),_e(t))}function ge(t,e,n){return o("div",{class:"bar presets"},...n.map(([a,l])=>o("div",{class:"bar",role:"group","aria-label":a},o("b",{},a),...Object.entries(l).map(([i,r])=>{let d=t.button(i,()=>t.set({[e]:structuredClone(r)}));return t.watch(s=>A(d,{"aria-pressed":String(X(s[e])===X(r))})),d}))))}function Fe(t){let e={"←":[0,-1,"to the left"],"→":[0,1,"to the right"],"↑":[-1,0,"up"],"↓":[1,0,"down"]},n=(a,l)=>()=>{let[i,r]=de(t.state);t.set({move:[L(i+a,-2,2),L(r+l,-2,2)]})};return o("div",{class:"bar presets",role:"group","aria-label":"Move the picture"},o("b",{},"Move"),...Object.entries(e).map(([a,[l,i,r]])=>t.button(a,n(l,i),{"aria-label":`move the picture ${r} by one pixel`})))}function Ie(t){let{element:e,cells:n}=Z({rows:T,columns:T,label:"the picture",color:"gray"}),a=(r,d)=>t.set({place:ye({place:[r,d]},t.figure.compute(t.state).size)}),l=r=>{let d=e.getBoundingClientRect(),s=d.width/(y+2*t.state.padding),h=[r.clientY-d.top,r.clientX-d.left].map(m=>Math.round((m/s-1.5)/t.state.stride));a(h[0],h[1])},i=o("div",{class:"handle frame",tabindex:0,role:"slider","aria-label":"place of the kernel","aria-roledescription":"two-way slider","aria-valuemin":0,"aria-valuemax":T*T,pointerdown:r=>{i.setPointerCapture(r.pointerId),i.focus({preventScroll:!0}),r.preventDefault()},pointermove:r=>i.hasPointerCapture(r.pointerId)&&l(r),keydown:r=>{let d={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowUp:[-1,0],ArrowDown:[1,0]}[r.key];if(!d)return;r.preventDefault();let{i:s,j:h}=t.figure.compute(t.state);a(s+d[0],h+d[1])}});return e.append(i),e.addEventListener("click",l),t.watch((r,{X:d,i:s,j:h,size:m})=>{let c=y+2*r.padding,p=ke(d,r.padding);A(e,{style:`--columns: ${c}`}),n.forEach((b,w)=>b.forEach((x,v)=>{let g=w<c&&v<c,j=Math.min(w,v,c-1-w,c-1-v)<r.padding;x.style.display=g?"":"none",x.classList.toggle("padding",j),K(x,g?String(p[w][v]):""),Y(x,g?p[w][v]/G:0)}));let u=b=>`${100*b/c}%`;Object.assign(i.style,{left:u(h*r.stride),top:u(s*r.stride),width:u(3),height:u(3)}),A(i,{"aria-valuenow":m*s+h,"aria-valuetext":`row ${s+1}, column ${h+1} of the output`})}),e}function Re(t){let e=T-2,{element:n,cells:a}=Z({rows:e,columns:e,label:"the output",content:(i,r)=>t.data(`Y.${i}.${r}`)}),l=o("div",{class:"cover","aria-hidden":"true"},"?");return a.flat().forEach((i,r)=>i.addEventListener("click",()=>t.set({place:[Math.floor(r/e),r%e]}))),t.watch((i,{Y:r,size:d,i:s,j:h})=>{let m=ce(i.W),c=Math.max(...r.flat().map(u=>$(u).length)),p=y+2*i.padding;n.style.cssText=`--columns: ${d}; --fit: ${Math.min(.4,1.42/c)}; width: ${100*d/p}%`,n.style.display=i.hidden?"none":"",l.style.display=i.hidden?"":"none",a.forEach((u,b)=>u.forEach((w,x)=>{w.style.display=b<d&&x<d?"":"none",w.classList.toggle("chosen",b===s&&x===h),Y(w,i.hidden?0:(r[b]?.[x]??0)/m)}))}),o("div",{class:"conv-box"},n,l)}var oe=class{constructor(e){this.group=o("g"),this.pool=[],e.append(this.group)}draw(e){for(;this.pool.length<e.length;){let n=o("rect");this.pool.push({rect:n,drawn:""}),this.group.append(n)}this.pool.forEach((n,a)=>{let l=String(e[a]??"");if(n.drawn===l)return;n.drawn=l;let[i,r,d,s,h,m]=e[a]??[0,0,0,0,0];A(n.rect,{x:i,y:r,width:d,height:s,class:m?`tint ${m}`:"tint"}),Y(n.rect,h)})}},fe=420,se=24;function Te(t,e,n,a){let l=Math.min(15,a/t);return q(t).map(i=>[n+i*l+(i>e?se-l:0),i===e?se:l])}function _e(t){let e=o("svg",{role:"img"}),n=o("path",{class:"grid"}),a=new oe(e),l=o("path",{class:"conv-lines"}),i=o("g"),r=o("rect",{class:"outline c2"});e.append(l,n,r,i);let d=o("div"),s=o("div"),h=Z({rows:y,columns:y,label:"the chosen row, folded to 8 by 8"}),m=o("div",{class:"conv-fold"},h.element),c=o("p",{class:"help"},"Covered with the numbers, since its rows give the output’s size away."),p=o("dl",{},o("dt",{},"entries of A that the kernel covers"),o("dd",{},t.data("covered")));s.append(d,p);let u=o("div",{class:"conv-view columns"},c,e,s,m),b=[];return e.addEventListener("click",w=>{let x=(w.clientY-e.getBoundingClientRect().top)/e.getBoundingClientRect().width*fe,v=b.findIndex(([j,B])=>x>=j&&x<j+B),{size:g}=t.figure.compute(t.state);v>=0&&t.set({place:[Math.floor(v/g),v%g]})}),t.watch((w,x)=>{let v=w.view==="none"||w.hidden;c.style.display=w.view!=="none"&&w.hidden?"":"none";for(let f of[e,s])f.style.display=v?"none":"";if(m.style.display=v||w.view!=="banded"?"none":"",v)return;let{size:g,i:j,j:B,places:F,used:S,rows:W,X:O}=x,P=g*j+B,z=w.view==="banded",N=z?14:2;b=Te(F,P,N,z?200:300);let pe=b[F-1][0]+b[F-1][1]+2;A(e,{viewBox:`0 0 ${fe} ${Math.max(pe,z?0:238)}`,class:z?"wide":null,"aria-label":z?"the large matrix, the picture as one row above it, the outputs beside it":"the patches as rows, the kernel as a column, the outputs"});let I=S.flat(),Q=Math.max(...I.map(Math.abs))||1,Ae=ce(w.W),me=x.Y.flat(),[M,C]=z?[1,5.8]:[1,33],_=z?379:376,ee=b.flatMap(([f,k],R)=>[...z?U(R,g,w).flatMap((H,ie)=>H===void 0?[]:[[M+C*H,f,C,k,I[ie]/Q]]):W[R].map((H,ie)=>[M+C*ie,f,C,k,H/G,"gray"]),[_,f,40,k,me[R]/Ae]]);z?O.flat().forEach((f,k)=>ee.push([M+C*k,1,C,10,f/G,"gray"])):I.forEach((f,k)=>ee.push([318,N+26*k,38,26,f/Q])),a.draw(ee);let D=M+C*(z?64:9),V=pe-2;A(n,{d:(z?q(9).map(f=>`M${M+8*C*f} 1V11M${M+8*C*f} ${N}V${V}`):q(10).map(f=>`M${M+C*f} ${N}V${V}`)).join("")+q(g).map(f=>`M${M} ${b[g*f][0]}H${D}M${_} ${b[g*f][0]}h40`).join("")}),A(l,{d:`M${M} ${N}H${D}V${V}H${M}ZM${_} ${N}h40V${V}h-40Z${z?`M${M} 1H${D}V11H${M}Z`:`M318 ${N}h38v234h-38Z`}`});let[te]=b[P];A(r,{x:M,y:te,width:D-M,height:se});let ne=(f,k,R)=>o("text",{x:f,y:k,"text-anchor":"middle",class:"conv-number"},$(R));i.replaceChildren(ne(_+20,te+17,me[P]),...z?[]:[...W[P].map((f,k)=>ne(M+C*(k+.5),te+17,f)),...I.map((f,k)=>ne(337,N+26*k+18,f))]),p.style.display=z?"":"none",d.replaceChildren(...De(z,x));let ae=Array(y*y).fill(0);U(P,g,w).forEach((f,k)=>f!==void 0&&(ae[f]=I[k]));let je=new Set(U(P,g,w));h.cells.flat().forEach((f,k)=>{K(f,$(ae[k])),f.classList.toggle("laid",je.has(k)),Y(f,ae[k]/Q)})}),u}function De(t,{places:e,i:n,j:a,size:l}){let i=l*n+a+1,r=t?`y = Ax: A is (${e}, 64), the picture x has 64 numbers (above the matrix, lying down), y has ${e}.`:`Patches (${e}, 9) times kernel (9, 1) gives y (${e}, 1). A pixel stands in each patch that holds it.`,d=t?`Row ${i} of A is framed, and stands in the small grid, folded to 8 by 8: the kernel, laid where the frame is, and zeros elsewhere. The next row holds the same numbers, moved along.`:`Row ${i} is framed: the patch at row ${n+1}, column ${a+1}, read line by line. The kernel is read in the same order.`;return[o("p",{},r),o("p",{},d),o("p",{class:"help"},"Click another row to frame it.")]}var ze={name:"convolution",title:"A kernel on a picture of 8 by 8 pixels, and the same as two matrix products",question:"Where will the output be strong, and how many numbers will it have?",task:"Point at the places, then show the numbers. Move the picture by one pixel. Open the banded matrix and look along a row. Hide the numbers, set the stride to 2, and say the output’s size first. Then choose one pixel: do you know the table that comes out?",seen:"The strongest outputs are 40 on the outer side of the left stroke and −35 on its inner side: ink begins, ink ends. Moved to the right by one pixel, 30 of the 36 numbers are the old ones, one place further; the left column is new. Each row of the large matrix holds the same nine numbers, moved along, and zeros elsewhere: few numbers, used many times. With stride 2 the output is 3 by 3, since 5/2 is rounded down, and the last row and column of the picture are never seen. One pixel gives the kernel turned round, times its ink.",leftOut:"Left out: the bias, several numbers per pixel, several kernels at once. The learned kernels are 1, 2 and 6 of the eight in the first layer of the chapter’s convolutional network (start 0), rounded to one decimal; they still resemble their random start.",start:{X:xe(be[0]),W:we["vertical edge"],padding:0,stride:1,move:[0,0],turned:!1,place:[3,0],view:"none"},compute:$e,python:t=>He(t),build:Be},Ve=({stride:t,move:[e,n]})=>`
before = convolve(picture)
places = [(i, j) for i, j in np.ndindex(Y.shape) if 0 <= i - ${e/t} < len(Y) and 0 <= j - ${n/t} < len(Y)]
print("moved along", sum(np.isclose(Y[i, j], before[i - ${e/t}, j - ${n/t}]) for i, j in places))`.replaceAll("- -","+ ").replaceAll(/ [-+] 0\b/g,"");function He(t){let[e,n]=de(t),a=!!(e||n)&&!(e%t.stride||n%t.stride),l=t.turned?"W[::-1, ::-1]":"W",{i,j:r}=$e(t);return`import numpy as np
import nnla

picture = np.array([
${t.X.map(s=>`    ${X(s)},`).join(`
`)}
])
W = np.array(${X(t.W)})


def convolve(X):
    images, kernel = X.reshape(1, 8, 8, 1), ${l}.reshape(3, 3, 1, 1)
    Y = nnla.conv2d(images, kernel, np.zeros(1), stride=${t.stride}, padding=${t.padding})
    return Y[0, :, :, 0]


X = np.pad(picture, 2)[${2-e}:${10-e}, ${2-n}:${10-n}]  # moved down by ${e}, right by ${n}
Y = convolve(X)
print(Y)
print("side", len(Y), "numbers", Y.size, "at the frame", Y[${i}, ${r}])
inside = nnla.patches(np.ones((1, 8, 8, 1)), 3, 3, stride=${t.stride}, padding=${t.padding})
print("entries that the kernel covers", inside.sum())${a?Ve(t):""}`}var Me=`.nnla-live {
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
`;var nt=he(ze,Me);export{nt as default};
