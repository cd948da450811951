var je=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function o(n,e={},...a){let i=je.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return j(i,e),i.append(...a),i}function j(n,e){for(let[a,i]of Object.entries(e))if(typeof i=="function")n.addEventListener(a,i);else if(i===!1||i==null)n.removeAttribute(a);else{let t=i===!0?"":String(i);n.getAttribute(a)!==t&&n.setAttribute(a,t)}return n}function $(n,e=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(t=>$(t,e)).join(", ")})`;if(Number.isNaN(n))return"undefined";if(!Number.isFinite(n))return n>0?"∞":"−∞";let a=Number(n.toFixed(e))||0;return(a&&Math.abs(a)<1e-6?n.toFixed(e).replace(/0+$/,""):String(a)).replace("-","−")}var I=n=>Array.isArray(n)?`[${n.map(I).join(", ")}]`:String(Number(n.toPrecision(12)));function P(n,e){let a=Math.min(1,Math.abs(e)||0).toFixed(3);n.style.getPropertyValue("--share")!==a&&n.style.setProperty("--share",a),n.classList.toggle("negative",e<0)}function K({rows:n,columns:e,label:a,content:i=(l,r)=>"",color:t=""}){let l=Array.from({length:n},(d,s)=>Array.from({length:e},(u,p)=>o("div",{class:`tint ${t}`},i(s,p))));return{element:o("div",{class:"heat",role:"group","aria-label":a,style:`--columns: ${e}`},...l.flat()),cells:l}}var W=(n,e,a)=>Math.min(a,Math.max(e,n)),Ee=(n,e)=>Number((Math.round(n/e)*e).toFixed(6))||0,le=class{constructor(e,a,i){this.figure=e,this.model=a,this.root=i,this.watchers=[],this.body=o("div",{class:"nnla-body"}),this.below=o("div",{class:"nnla-below"}),this.status=o("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(a=>[a,this.model.get(a)]))}set(e){for(let[a,i]of Object.entries(e))this.model.set(a,i);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,a=this.figure.compute(e);for(let i of this.watchers)i(e,a)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,a=$,i=""){let t=o("data",{"data-name":e}),[l,...r]=e.split("."),d=p=>r.reduce((c,m)=>c?.[m],p[l])??"",s,u;return this.watch((p,c)=>{let m=d(c);m===s&&p.hidden===u||([s,u]=[m,p.hidden],qe(t,m,u,a,i))}),t}readouts(e){let a=o("dl");for(let[i,t,l,r]of e)a.append(o("dt",{},t),o("dd",{},this.data(i,l,r)));return a}matrix({name:e,rows:a,columns:i,label:t=e,title:l=t,edit:r=!1,step:d=1,max:s=99,show:u=$,color:p=""}){let c=Array.from({length:a},()=>Array.from({length:i},()=>o("td"))),m=a===1,g=(y,h,v)=>Array.isArray(y?.[0])?y[h]?.[v]:y?.[m?v:h];c.forEach((y,h)=>y.forEach((v,z)=>{let N=m?`component ${z+1}`:`row ${h+1}, column ${z+1}`;if(!r){v.append(this.data(`${e}.${h}.${z}`,u));return}let O=()=>{if(E.value===""||!Number.isFinite(E.valueAsNumber))return;let L=structuredClone(this.state[e]),F=W(E.valueAsNumber,-s,s);Array.isArray(L[0])?L[h][z]=F:L[m?z:h]=F,this.set({[e]:L})},E=o("input",{type:"number",step:d,min:-s,max:s,inputmode:"decimal","aria-label":`${l}, ${N}`,input:O,blur:()=>this.update()});v.append(E),this.watch(L=>{let F=g(L[e],h,z);(document.activeElement!==E||E.valueAsNumber!==F)&&(E.value=String(F))})}));let b=o("table",{class:"matrix",role:"group","aria-label":l},o("tbody",{role:"presentation"},...c.map(y=>o("tr",{role:"presentation"},...y.map(h=>j(h,{role:"presentation"}))))));return{element:o("span",{class:"named"},o("span",{class:`name ${p}`},t,o("span",{class:"equals"}," =")),b),cells:c,table:b}}slider({name:e,entry:a=-1,label:i,min:t,max:l,step:r,show:d=$}){let s=o("data"),u=c=>a<0?c:this.state[e].map((m,g)=>g===a?c:m),p=o("input",{type:"range",min:t,max:l,step:r,input:()=>this.set({[e]:u(p.valueAsNumber)})});return this.watch(c=>{let m=a<0?c[e]:c[e][a];p.value=String(m),s.textContent=d(m),p.setAttribute("aria-valuetext",d(m))}),o("label",{class:"slider"},o("span",{},i),p,s)}choice({name:e,label:a,options:i}){let t=`nnla-${++Ce}`,l=i.map(([r])=>o("input",{type:"radio",name:t,value:r,change:()=>this.set({[e]:r})}));return this.watch(r=>l.forEach((d,s)=>d.checked=r[e]===i[s][0])),o("fieldset",{},o("legend",{},a),...i.map(([,r],d)=>o("label",{},l[d],r)))}select({name:e,label:a,options:i}){let t=o("option",{hidden:!0}),l=o("select",{change:()=>this.set({[e]:i[l.selectedIndex][0]})},...i.map(([,r])=>o("option",{},r)),t);return this.watch(r=>{let d=i.findIndex(([s])=>s===r[e]);l.selectedIndex=d<0?i.length:d,t.textContent=String(r[e])}),o("label",{class:"field"},o("span",{},a),l)}toggle({name:e,label:a}){let i=o("input",{type:"checkbox",change:()=>this.set({[e]:i.checked})});return this.watch(t=>i.checked=t[e]),o("label",{},i,a)}button(e,a,i={}){return o("button",{type:"button",click:a,...i},e)}plane({reach:e,label:a}){return new ie(this,e,a)}say(e,a=""){this.status.replaceChildren(e,...a?[o("pre",{tabindex:0},a)]:[])}};function R(n,e){n.textContent!==e&&(n.textContent=e)}var Ce=0;function qe(n,e,a,i,t=""){let l=typeof e=="string";n.classList.toggle("covered",!!a),R(n,a?"?":i(e)+(l?"":t));let r=a||l?null:String(e);j(n,{value:r,title:r})}var q=400,ie=class{constructor(e,a,i){this.ui=e,this.reach=a,this.scale=q/(2*a),this.svg=o("svg",{viewBox:`0 0 ${q} ${q}`,role:"group","aria-label":i});for(let t=Math.ceil(-a);t<=a;t++){let[l,r]=this.at([t,t]);this.line([0,r],[q,r],t?"grid":"axis"),this.line([l,0],[l,q],t?"grid":"axis")}for(let t=Math.ceil(-a)+1;t<a;t+=a>6?2:1){let[l,r]=this.at([t,t]);t&&(this.put("text",{class:"tick",x:l,y:q/2+15,"text-anchor":"middle"},$(t)),this.put("text",{class:"tick",x:q/2-6,y:r+4,"text-anchor":"end"},$(t)))}}at([e,a]){return[q/2+e*this.scale,q/2-a*this.scale]}put(e,a,...i){let t=o(e,{"aria-hidden":"true",...a},...i);return this.svg.append(t),t}line([e,a],[i,t],l){return this.put("line",{x1:e,y1:a,x2:i,y2:t,class:l})}path(e,a=!1){let i=this.put("path",{class:e});return t=>{let l=t.map(r=>this.at(r).map(d=>d.toFixed(2)).join(" ")).join("L");i.setAttribute("d",t.length?`M${l}${a?"Z":""}`:"")}}text(e){let a=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(i,t)=>{let[l,r]=this.at(i);j(a,{x:W(l,14,q-14).toFixed(2),y:W(r+5,16,q-6).toFixed(2)}),a.textContent=t}}arrow(e,a,i=1){let t=this.path(`shaft ${e}`),l=this.path(e,!0),r=this.text(`math ${e}`);return(d,s=[0,0],u=!0)=>{let p=d.map((h,v)=>h-s[v]),c=Math.hypot(...p),m=c?p.map(h=>h/c):[0,0],g=Math.min(.036*this.reach*2,c),b=d.map((h,v)=>h-g*m[v]),w=[-m[1]*g*.42,m[0]*g*.42];t(u&&c?[s,b]:[]),l(u&&c?[d,b.map((h,v)=>h+w[v]),b.map((h,v)=>h-w[v])]:[]);let y=c?[m[0]-.8*i*m[1],m[1]+.8*i*m[0]]:[.7,.7];r(d.map((h,v)=>h+.09*this.reach*y[v]),u?a:"")}}handle({label:e,color:a,step:i,get:t,change:l,most:r=this.reach*.9}){let{ui:d}=this,s=p=>d.set(l(p.map(c=>W(Ee(c,i),-r,r)),d.state)),u=o("g",{class:`handle ${a}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-r,"aria-valuemax":r,pointerdown:p=>{u.setPointerCapture(p.pointerId),u.focus({preventScroll:!0}),p.preventDefault()},pointermove:p=>{if(!u.hasPointerCapture(p.pointerId))return;let c=this.svg.getBoundingClientRect(),m=Math.min(c.width,c.height),g=(p.clientX-c.left-c.width/2)/m,b=(p.clientY-c.top-c.height/2)/m;s([g*2*this.reach,-b*2*this.reach])},keydown:p=>{let c={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[p.key];if(!c)return;p.preventDefault();let m=p.shiftKey?Math.max(1,i):i,g=t(d.state);s(g.map((b,w)=>b+c[w]*m))}},o("circle",{class:"reach",r:20}),o("circle",{class:"knob",r:11}));return this.svg.append(u),d.watch(p=>{let c=t(p);j(u,{transform:`translate(${this.at(c).map(m=>m.toFixed(2)).join(" ")})`,"aria-valuenow":c[0],"aria-valuetext":`${e}: ${$(c[0])} to the right, ${$(c[1])} up`})}),u}};function Se(n,e,a,i){document.getElementById("nnla-figures")||document.head.append(o("style",{id:"nnla-figures"},i));let t=o("div",{class:`nnla-live nnla-${n.name}`,role:"group","aria-label":n.title}),l=new le(n,a,t),r=structuredClone(a.first??l.state);n.build(l);let d=l.button("",()=>l.set({hidden:!l.state.hidden}));l.watch(c=>{d.textContent=c.hidden?"Show the numbers":"Hide the numbers",d.classList.toggle("main",!!c.hidden)});let s=async()=>{let c=n.python(l.state),m=await navigator.clipboard?.writeText(c).then(()=>!0,()=>!1);l.say(m?"Copied:":"As Python:",c)},u=l.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():t.requestFullscreen());t.addEventListener("fullscreenchange",()=>R(u,document.fullscreenElement?"Leave full screen":"Full screen")),t.append(o("p",{class:"question"},n.question),o("p",{class:"task"},`Try: ${n.task}`),l.body,o("div",{class:"bar nnla-bar"},d,l.button("Reset",()=>{l.set(structuredClone(r)),l.say("")}),l.button("Copy as Python",s),u),l.status,l.below,o("details",{},o("summary",{},"What was seen"),o("p",{},n.seen)),o("p",{class:"left-out"},n.leftOut));for(let c of t.querySelectorAll("button, input, select, summary, [tabindex]"))c.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(t);let p=()=>l.update();return a.on("change",p),p(),()=>a.off("change",p)}var he=(n,e)=>({render:({model:a,el:i})=>Se(n,i,a,e)});var k=8,_=12,U=16,be={0:"aafnjbaaaanpkpfaadpcaliaaemaaiiaafiaajiaaelabmhaacofkmaaaagnkaaa",1:"aaamnfaaaaalqjaaaadpqgaaahpqqcaaaabqqdaaaabqqgaaaabqqgaaaaalqkaa",4:"aaablaaaaaahiaaaaabngccaaahpajiaafqkaqgaaepqnqbaaaadpkaaaaacqeaa",7:"aahinqpbaahhelmaaaaainbaaeiippgaaclppeaaaaaqfaaaaajpbaaaaanfaaaa","one pixel":`${"a".repeat(27)}q${"a".repeat(36)}`},we={"vertical edge":[[-1,0,1],[-1,0,1],[-1,0,1]],"horizontal edge":[[-1,-1,-1],[0,0,0],[1,1,1]],blur:[[.1,.1,.1],[.1,.2,.1],[.1,.1,.1]],sharpen:[[0,-1,0],[-1,5,-1],[0,-1,0]]},Le={1:[[.3,-.1,-.5],[.6,-.2,-.9],[1.1,.3,.2]],2:[[-.3,-.6,0],[.2,.6,.9],[1,.7,-.3]],6:[[.3,.3,1.2],[.4,.5,0],[0,-1,-1.4]]},S=n=>Array.from({length:n},(e,a)=>a),G=(n,e,a)=>S(n).map(i=>S(e).map(t=>a(i,t))),ye=n=>G(k,k,(e,a)=>n.charCodeAt(k*e+a)-97),We=(n,[e,a])=>G(k,k,(i,t)=>n[i-e]?.[t-a]??0),xe=(n,e)=>G(k+2*e,k+2*e,(a,i)=>n[a-e]?.[i-e]??0),Ne=n=>n.map(e=>[...e].reverse()).reverse();function ve(n,{stride:e,padding:a}){let i=xe(n,a),t=Math.floor((k-3+2*a)/e)+1;return S(t*t).map(l=>{let[r,d]=[Math.floor(l/t)*e,l%t*e];return S(9).map(s=>i[r+Math.floor(s/3)][d+s%3])})}var ge=(n,e)=>n.reduce((a,i,t)=>a+i*e[t],0);function re(n,e,{stride:a,padding:i}){return S(9).map(t=>{let l=Math.floor(n/e)*a-i+Math.floor(t/3),r=n%e*a-i+t%3;return l>=0&&r>=0&&l<k&&r<k?k*l+r:void 0})}var de=({move:n})=>n.map(e=>W(Math.round(e),-2,2)),ke=({place:n},e)=>n.map(a=>W(Math.round(a),0,e-1));function Oe(n,e,{stride:a},i){if(!i.some(Boolean))return"not moved";if(i.some(r=>r%a))return"none: not a whole stride";let[t,l]=i.map(r=>r/a);return n.flatMap((r,d)=>r.filter((s,u)=>Math.abs(e[d-t]?.[u-l]-s)<1e-9)).length}function $e(n){let e=n.turned?Ne(n.W):n.W,a=de(n),i=We(n.X,a),t=ve(i,n),l=Math.sqrt(t.length),r=m=>G(l,l,(g,b)=>m[l*g+b]),d=r(t.map(m=>ge(m,e.flat()))),s=r(ve(n.X,n).map(m=>ge(m,e.flat()))),[u,p]=ke(n,l),c=S(l*l).flatMap(m=>re(m,l,n).filter(g=>g!==void 0));return{Y:d,used:e,X:i,rows:t,size:l,i:u,j:p,places:l*l,value:d[u][p],covered:c.length,moved:Oe(d,s,n,a)}}var ce=n=>{let e=a=>n.flat().reduce((i,t)=>i+Math.max(0,a*t),0);return U*Math.max(e(1),e(-1))||1},Ye=n=>n<0?`(${$(n)})`:$(n);function Fe({rows:n,used:e,size:a,i,j:t,value:l},r){let d=n[a*i+t].map((s,u)=>`${$(s)}·${Ye(e.flat()[u])}`);return[...S(3).map(s=>`${s?"+ ":""}${d.slice(3*s,3*s+3).join(" + ")}`),`= ${r?"?":$(l)}`]}function Pe(n){let e=Te(n),a=Xe(n),i=n.matrix({name:"W",rows:3,columns:3,edit:!0,step:.1,title:"kernel W",label:"kernel W"}),t=n.matrix({name:"used",rows:3,columns:3,title:"turned round",label:"turned round"}),l=o("p",{class:"working conv-sum",role:"status"}),r=o("span",{class:"help"}),d=o("dt",{});for(let s of[...i.cells,...t.cells].flat())s.classList.add("tint");n.watch((s,u)=>{let p=Math.max(...s.W.flat().map(Math.abs))||1;i.cells.flat().forEach((m,g)=>P(m,s.W.flat()[g]/p)),t.cells.flat().forEach((m,g)=>P(m,s.hidden?0:u.used.flat()[g]/p)),t.element.classList.toggle("away",!s.turned),l.replaceChildren(...Fe(u,s.hidden).map(m=>o("span",{},m)));let c=$(ce(s.W),1);r.textContent=`Blue below 0, red above, no color at 0; full color at ${c} and −${c}, the most this kernel can give.`,d.textContent=`side of the output: (8 − 3 + 2·${s.padding})/${s.stride} rounded down, + 1`}),n.add(fe(n,"X",[["Picture",Object.fromEntries(Object.entries(be).map(([s,u])=>[s,ye(u)]))]]),fe(n,"W",[["Kernel by hand",we],["learned",Le]]),o("div",{class:"conv"},o("div",{class:"conv-picture"},o("p",{class:"help"},"picture X, 0 to 16 dots of ink"),e,Ie(n)),o("div",{class:"conv-kernel"},i.element,n.toggle({name:"turned",label:"turn round"}),t.element),o("div",{class:"conv-output"},o("p",{class:"help"},"output Y"),a,l)),o("div",{class:"columns"},o("div",{},n.choice({name:"padding",label:"Padding",options:[0,1,2].map(s=>[s,String(s)])}),n.choice({name:"stride",label:"Stride",options:[1,2,3].map(s=>[s,String(s)])}),r),o("dl",{},d,o("dd",{},n.data("size")),...[["places","numbers in the output"],["moved","of them moved along with the picture"],["value","the framed place gives"]].flatMap(([s,u])=>[o("dt",{},u),o("dd",{},n.data(s))]))),n.choice({name:"view",label:"The same as",options:[["none","(closed)"],["patches","patches times kernel"],["banded","one banded matrix times picture"]]}),_e(n))}function fe(n,e,a){return o("div",{class:"bar presets"},...a.map(([i,t])=>o("div",{class:"bar",role:"group","aria-label":i},o("b",{},i),...Object.entries(t).map(([l,r])=>{let d=n.button(l,()=>n.set({[e]:structuredClone(r)}));return n.watch(s=>j(d,{"aria-pressed":String(I(s[e])===I(r))})),d}))))}function Ie(n){let e={"←":[0,-1,"to the left"],"→":[0,1,"to the right"],"↑":[-1,0,"up"],"↓":[1,0,"down"]},a=(i,t)=>()=>{let[l,r]=de(n.state);n.set({move:[W(l+i,-2,2),W(r+t,-2,2)]})};return o("div",{class:"bar presets",role:"group","aria-label":"Move the picture"},o("b",{},"Move"),...Object.entries(e).map(([i,[t,l,r]])=>n.button(i,a(t,l),{"aria-label":`move the picture ${r} by one pixel`})))}function Te(n){let{element:e,cells:a}=K({rows:_,columns:_,label:"the picture",color:"gray"}),i=(d,s)=>n.set({place:ke({place:[d,s]},n.figure.compute(n.state).size)}),t=d=>{let s=e.getBoundingClientRect(),u=s.width/(k+2*n.state.padding),p=[d.clientY-s.top,d.clientX-s.left].map(c=>Math.round((c/u-1.5)/n.state.stride));i(p[0],p[1])},l=o("div",{class:"handle frame",tabindex:0,role:"slider","aria-label":"place of the kernel","aria-roledescription":"two-way slider","aria-valuemin":0,"aria-valuemax":_*_,pointerdown:d=>{l.setPointerCapture(d.pointerId),l.focus({preventScroll:!0}),d.preventDefault()},pointermove:d=>l.hasPointerCapture(d.pointerId)&&t(d),keydown:d=>{let s={ArrowRight:[0,1],ArrowLeft:[0,-1],ArrowUp:[-1,0],ArrowDown:[1,0]}[d.key];if(!s)return;d.preventDefault();let{i:u,j:p}=n.figure.compute(n.state);i(u+s[0],p+s[1])}});e.append(l),e.addEventListener("click",t);let r="";return n.watch((d,{X:s,i:u,j:p,size:c})=>{let m=k+2*d.padding,g=w=>`${100*w/m}%`;if(Object.assign(l.style,{left:g(p*d.stride),top:g(u*d.stride),width:g(3),height:g(3)}),j(l,{"aria-valuenow":c*u+p,"aria-valuetext":`row ${u+1}, column ${p+1} of the output`}),r===`${m} ${s}`)return;r=`${m} ${s}`;let b=xe(s,d.padding);j(e,{style:`--columns: ${m}; --fit: 0.46`}),a.forEach((w,y)=>w.forEach((h,v)=>{let z=y<m&&v<m,N=Math.min(y,v,m-1-y,m-1-v)<d.padding;h.style.display=z?"":"none",h.classList.toggle("padding",N),R(h,z?String(b[y][v]):""),P(h,z?b[y][v]/U:0)}))}),e}function Xe(n){let e=_-2,{element:a,cells:i}=K({rows:e,columns:e,label:"the output",content:(l,r)=>n.data(`Y.${l}.${r}`)}),t=o("div",{class:"cover","aria-hidden":"true"},"?");return i.flat().forEach((l,r)=>l.addEventListener("click",()=>n.set({place:[Math.floor(r/e),r%e]}))),n.watch((l,{Y:r,size:d,i:s,j:u})=>{let p=ce(l.W),c=Math.max(...r.flat().map(g=>$(g).length)),m=k+2*l.padding;j(a,{style:`--columns: ${d}; --fit: ${Math.min(.46,1.42/c)}; width: ${100*d/m}%${l.hidden?"; display: none":""}`}),t.style.display=l.hidden?"":"none",i.forEach((g,b)=>g.forEach((w,y)=>{w.style.display=b<d&&y<d?"":"none",w.classList.toggle("chosen",b===s&&y===u),P(w,l.hidden?0:(r[b]?.[y]??0)/p)}))}),o("div",{class:"conv-box"},a,t)}var oe=class{constructor(e){this.group=o("g"),this.paths=[],e.append(this.group)}draw(e){let a=new Map;for(let[t,l,r,d,s,u=""]of e){if(!s)continue;let p=`${s.toFixed(3)} ${u}`,c=a.get(p)??[s,u,""];c[2]+=`M${t} ${l}h${r}v${d}h${-r}z`,a.set(p,c)}for(;this.paths.length<a.size;)this.paths.push(o("path")),this.group.append(this.paths[this.paths.length-1]);let i=[...a.values()];this.paths.forEach((t,l)=>{let[r,d,s]=i[l]??[0,"",null];j(t,{d:s,class:`tint ${d}`}),P(t,r)})}},Be=420,se=24;function Re(n,e,a,i){let t=Math.min(15,i/n);return S(n).map(l=>[a+l*t+(l>e?se-t:0),l===e?se:t])}function _e(n){let e=o("svg",{role:"img"}),a=o("path",{class:"grid"}),i=new oe(e),t=o("path",{class:"conv-lines"}),l=o("g"),r=o("rect",{class:"outline c2"});e.append(t,a,r,l);let d=o("div"),s=o("div"),u=K({rows:k,columns:k,label:"the chosen row, folded to 8 by 8"}),p=o("div",{class:"conv-fold"},u.element),c=o("p",{class:"help"},"Covered with the numbers, since its rows give the output’s size away."),m=o("dl",{},o("dt",{},"entries of A that the kernel covers"),o("dd",{},n.data("covered")));s.append(d,m);let g=o("div",{class:"conv-view columns"},c,e,s,p),b=[];return e.addEventListener("click",w=>{let{d:y,f:h}=e.getScreenCTM(),v=(w.clientY-h)/y,z=b.findIndex(([O,E])=>v>=O&&v<O+E),{size:N}=n.figure.compute(n.state);z>=0&&n.set({place:[Math.floor(z/N),z%N]})}),n.watch((w,y)=>{let h=w.view==="none"||w.hidden;c.style.display=w.view!=="none"&&w.hidden?"":"none";for(let f of[e,s])f.style.display=h?"none":"";if(n.root.classList.toggle("opened",!h),p.style.display=h||w.view!=="banded"?"none":"",h)return;let{size:v,i:z,j:N,places:O,used:E,rows:L,X:F}=y,T=v*z+N,M=w.view==="banded",Y=M?14:2;b=Re(O,T,Y,M?200:300);let me=b[O-1][0]+b[O-1][1]+2;j(e,{viewBox:`0 0 ${Be} ${Math.max(me,M?0:238)}`,class:M?"wide":null,"aria-label":M?"the large matrix, the picture as one row above it, the outputs beside it":"the patches as rows, the kernel as a column, the outputs"});let X=E.flat(),J=Math.max(...X.map(Math.abs))||1,Ae=ce(w.W),pe=y.Y.flat(),[A,C]=M?[1,5.8]:[1,33],D=M?379:376,Q=b.flatMap(([f,x],B)=>[...M?re(B,v,w).flatMap((Z,te)=>Z===void 0?[]:[[A+C*Z,f,C,x,X[te]/J]]):L[B].map((Z,te)=>[A+C*te,f,C,x,Z/U,"gray"]),[D,f,40,x,pe[B]/Ae]]);M?F.flat().forEach((f,x)=>Q.push([A+C*x,1,C,10,f/U,"gray"])):X.forEach((f,x)=>Q.push([318,Y+26*x,38,26,f/J])),i.draw(Q);let V=A+C*(M?64:9),H=me-2;j(a,{d:(M?S(9).map(f=>`M${A+8*C*f} 1V11M${A+8*C*f} ${Y}V${H}`):S(10).map(f=>`M${A+C*f} ${Y}V${H}`)).join("")+S(v).map(f=>`M${A} ${b[v*f][0]}H${V}M${D} ${b[v*f][0]}h40`).join("")}),j(t,{d:`M${A} ${Y}H${V}V${H}H${A}ZM${D} ${Y}h40V${H}h-40Z${M?`M${A} 1H${V}V11H${A}Z`:`M318 ${Y}h38v234h-38Z`}`});let[ee]=b[T];j(r,{x:A,y:ee,width:V-A,height:se});let ne=(f,x,B)=>o("text",{x:f,y:x,"text-anchor":"middle",class:"conv-number"},$(B));if(l.replaceChildren(ne(D+20,ee+17,pe[T]),...M?[]:[...L[T].map((f,x)=>ne(A+C*(x+.5),ee+17,f)),...X.map((f,x)=>ne(337,Y+26*x+18,f))]),m.style.display=M?"":"none",d.replaceChildren(...De(M,y)),!M)return;let ae=Array(k*k).fill(0),ue=re(T,v,w);ue.forEach((f,x)=>f!==void 0&&(ae[f]=X[x])),u.cells.flat().forEach((f,x)=>{R(f,$(ae[x])),f.classList.toggle("laid",ue.includes(x)),P(f,ae[x]/J)})}),g}function De(n,{places:e,i:a,j:i,size:t}){let l=t*a+i+1,r=n?`y = Ax: A is (${e}, 64), the picture x has 64 numbers (above the matrix, lying down), y has ${e}.`:`Patches (${e}, 9) times kernel (9, 1) gives y (${e}, 1). A pixel stands in each patch that holds it.`,d=n?`Row ${l} of A is framed, and stands in the small grid, folded to 8 by 8: the kernel, laid where the frame is, and zeros elsewhere. The next row holds the same numbers, moved along.`:`Row ${l} is framed: the patch at row ${a+1}, column ${i+1}, read line by line. The kernel is read in the same order.`;return[o("p",{},r),o("p",{},d),o("p",{class:"help"},"Click another row to frame it.")]}var ze={name:"convolution",title:"A kernel on a picture of 8 by 8 pixels, and the same as two matrix products",question:"Where will the output be strong, and how many numbers will it have?",task:"Point at the places, then show the numbers. Move the picture by one pixel. Open the banded matrix and look along a row. Hide the numbers, set the stride to 2, and say the output’s size first. Then choose one pixel: do you know the table that comes out?",seen:"The strongest outputs are 40 on the outer side of the left stroke and −35 on its inner side: ink begins, ink ends. Moved to the right by one pixel, 30 of the 36 numbers are the old ones, one place further; the left column is new. Each row of the large matrix holds the same nine numbers, moved along, and zeros elsewhere: few numbers, used many times. With stride 2 the output is 3 by 3, since 5/2 is rounded down, and the last row and column of the picture are never seen. One pixel gives the kernel turned round, times its ink.",leftOut:"Left out: the bias, several numbers per pixel, several kernels at once. The learned kernels are 1, 2 and 6 of the eight in the first layer of the chapter’s convolutional network (start 0), rounded to one decimal; they still resemble their random start.",start:{X:ye(be[0]),W:we["vertical edge"],padding:0,stride:1,move:[0,0],turned:!1,place:[3,0],view:"none"},compute:$e,python:n=>He(n),build:Pe},Ve=({stride:n,move:[e,a]})=>`
before = convolve(picture)
places = [(i, j) for i, j in np.ndindex(Y.shape) if 0 <= i - ${e/n} < len(Y) and 0 <= j - ${a/n} < len(Y)]
print("moved along", sum(np.isclose(Y[i, j], before[i - ${e/n}, j - ${a/n}]) for i, j in places))`.replaceAll("- -","+ ").replaceAll(/ [-+] 0\b/g,"");function He(n){let[e,a]=de(n),i=!!(e||a)&&!(e%n.stride||a%n.stride),t=n.turned?"W[::-1, ::-1]":"W",{i:l,j:r}=$e(n);return`import numpy as np
import nnla

picture = np.array([
${n.X.map(s=>`    ${I(s)},`).join(`
`)}
])
W = np.array(${I(n.W)})


def convolve(X):
    images, kernel = X.reshape(1, 8, 8, 1), ${t}.reshape(3, 3, 1, 1)
    Y = nnla.conv2d(images, kernel, np.zeros(1), stride=${n.stride}, padding=${n.padding})
    return Y[0, :, :, 0]


X = np.pad(picture, 2)[${2-e}:${10-e}, ${2-a}:${10-a}]  # moved down by ${e}, right by ${a}
Y = convolve(X)
print(Y)
print("side", len(Y), "numbers", Y.size, "at the frame", Y[${l}, ${r}])
inside = nnla.patches(np.ones((1, 8, 8, 1)), 3, 3, stride=${n.stride}, padding=${n.padding})
print("entries that the kernel covers", inside.sum())${i?Ve(n):""}`}var Me=`.nnla-live {
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
`;var an=he(ze,Me);export{an as default};
