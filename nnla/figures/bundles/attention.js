var le=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function i(n,e={},...a){let l=le.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return q(l,e),l.append(...a),l}function q(n,e){for(let[a,l]of Object.entries(e))if(typeof l=="function")n.addEventListener(a,l);else if(l===!1||l==null)n.removeAttribute(a);else{let t=l===!0?"":String(l);n.getAttribute(a)!==t&&n.setAttribute(a,t)}return n}function w(n,e=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(t=>w(t,e)).join(", ")})`;if(Number.isNaN(n))return"undefined";if(!Number.isFinite(n))return n>0?"∞":"−∞";let a=Number(n.toFixed(e))||0;return(a&&Math.abs(a)<1e-6?n.toFixed(e).replace(/0+$/,""):String(a)).replace("-","−")}var j=n=>Array.isArray(n)?`[${n.map(j).join(", ")}]`:String(Number(n.toPrecision(12)));function O(n,e){let a=Math.min(1,Math.abs(e)||0).toFixed(3);n.style.getPropertyValue("--share")!==a&&n.style.setProperty("--share",a),n.classList.toggle("negative",e<0)}function K({rows:n,columns:e,label:a,content:l=(r,s)=>"",color:t=""}){let r=Array.from({length:n},(m,p)=>Array.from({length:e},(u,d)=>i("div",{class:`tint ${t}`},l(p,d))));return{element:i("div",{class:"heat",role:"group","aria-label":a,style:`--columns: ${e}`},...r.flat()),cells:r}}var A=(n,e,a)=>Math.min(a,Math.max(e,n)),ie=(n,e)=>Number((Math.round(n/e)*e).toFixed(6))||0,D=class{constructor(e,a,l){this.figure=e,this.model=a,this.root=l,this.watchers=[],this.body=i("div",{class:"nnla-body"}),this.below=i("div",{class:"nnla-below"}),this.status=i("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(a=>[a,this.model.get(a)]))}set(e){for(let[a,l]of Object.entries(e))this.model.set(a,l);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,a=this.figure.compute(e);for(let l of this.watchers)l(e,a)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,a=w,l=""){let t=i("data",{"data-name":e}),[r,...s]=e.split("."),m=d=>s.reduce((o,c)=>o?.[c],d[r])??"",p,u;return this.watch((d,o)=>{let c=m(o);c===p&&d.hidden===u||([p,u]=[c,d.hidden],oe(t,c,u,a,l))}),t}readouts(e){let a=i("dl");for(let[l,t,r,s]of e)a.append(i("dt",{},t),i("dd",{},this.data(l,r,s)));return a}matrix({name:e,rows:a,columns:l,label:t=e,title:r=t,edit:s=!1,step:m=1,max:p=99,show:u=w,color:d=""}){let o=Array.from({length:a},()=>Array.from({length:l},()=>i("td"))),c=a===1,g=(b,h,f)=>Array.isArray(b?.[0])?b[h]?.[f]:b?.[c?f:h];o.forEach((b,h)=>b.forEach((f,M)=>{let ae=c?`component ${M+1}`:`row ${h+1}, column ${M+1}`;if(!s){f.append(this.data(`${e}.${h}.${M}`,u));return}let te=()=>{if(E.value===""||!Number.isFinite(E.valueAsNumber))return;let N=structuredClone(this.state[e]),P=A(E.valueAsNumber,-p,p);Array.isArray(N[0])?N[h][M]=P:N[c?M:h]=P,this.set({[e]:N})},E=i("input",{type:"number",step:m,min:-p,max:p,inputmode:"decimal","aria-label":`${r}, ${ae}`,input:te,blur:()=>this.update()});f.append(E),this.watch(N=>{let P=g(N[e],h,M);(document.activeElement!==E||E.valueAsNumber!==P)&&(E.value=String(P))})}));let v=i("table",{class:"matrix",role:"group","aria-label":r},i("tbody",{role:"presentation"},...o.map(b=>i("tr",{role:"presentation"},...b.map(h=>q(h,{role:"presentation"}))))));return{element:i("span",{class:"named"},i("span",{class:`name ${d}`},t,i("span",{class:"equals"}," =")),v),cells:o,table:v}}slider({name:e,entry:a=-1,label:l,min:t,max:r,step:s,show:m=w}){let p=i("data"),u=o=>a<0?o:this.state[e].map((c,g)=>g===a?o:c),d=i("input",{type:"range",min:t,max:r,step:s,input:()=>this.set({[e]:u(d.valueAsNumber)})});return this.watch(o=>{let c=a<0?o[e]:o[e][a];d.value=String(c),p.textContent=m(c),d.setAttribute("aria-valuetext",m(c))}),i("label",{class:"slider"},i("span",{},l),d,p)}choice({name:e,label:a,options:l}){let t=`nnla-${++re}`,r=l.map(([s])=>i("input",{type:"radio",name:t,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>r.forEach((m,p)=>m.checked=s[e]===l[p][0])),i("fieldset",{},i("legend",{},a),...l.map(([,s],m)=>i("label",{},r[m],s)))}select({name:e,label:a,options:l}){let t=i("option",{hidden:!0}),r=i("select",{change:()=>this.set({[e]:l[r.selectedIndex][0]})},...l.map(([,s])=>i("option",{},s)),t);return this.watch(s=>{let m=l.findIndex(([p])=>p===s[e]);r.selectedIndex=m<0?l.length:m,t.textContent=String(s[e])}),i("label",{class:"field"},i("span",{},a),r)}toggle({name:e,label:a}){let l=i("input",{type:"checkbox",change:()=>this.set({[e]:l.checked})});return this.watch(t=>l.checked=t[e]),i("label",{},l,a)}button(e,a,l={}){return i("button",{type:"button",click:a,...l},e)}plane({reach:e,label:a}){return new R(this,e,a)}say(e,a=""){this.status.replaceChildren(e,...a?[i("pre",{tabindex:0},a)]:[])}};function z(n,e){n.textContent!==e&&(n.textContent=e)}var re=0;function oe(n,e,a,l,t=""){let r=typeof e=="string";n.classList.toggle("covered",!!a),z(n,a?"?":l(e)+(r?"":t));let s=a||r?null:String(e);q(n,{value:s,title:s})}var y=400,R=class{constructor(e,a,l){this.ui=e,this.reach=a,this.scale=y/(2*a),this.svg=i("svg",{viewBox:`0 0 ${y} ${y}`,role:"group","aria-label":l});for(let t=Math.ceil(-a);t<=a;t++){let[r,s]=this.at([t,t]);this.line([0,s],[y,s],t?"grid":"axis"),this.line([r,0],[r,y],t?"grid":"axis")}for(let t=Math.ceil(-a)+1;t<a;t+=a>6?2:1){let[r,s]=this.at([t,t]);t&&(this.put("text",{class:"tick",x:r,y:y/2+15,"text-anchor":"middle"},w(t)),this.put("text",{class:"tick",x:y/2-6,y:s+4,"text-anchor":"end"},w(t)))}}at([e,a]){return[y/2+e*this.scale,y/2-a*this.scale]}put(e,a,...l){let t=i(e,{"aria-hidden":"true",...a},...l);return this.svg.append(t),t}line([e,a],[l,t],r){return this.put("line",{x1:e,y1:a,x2:l,y2:t,class:r})}path(e,a=!1){let l=this.put("path",{class:e});return t=>{let r=t.map(s=>this.at(s).map(m=>m.toFixed(2)).join(" ")).join("L");l.setAttribute("d",t.length?`M${r}${a?"Z":""}`:"")}}text(e){let a=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(l,t)=>{let[r,s]=this.at(l);q(a,{x:A(r,14,y-14).toFixed(2),y:A(s+5,16,y-6).toFixed(2)}),a.textContent=t}}arrow(e,a,l=1){let t=this.path(`shaft ${e}`),r=this.path(e,!0),s=this.text(`math ${e}`);return(m,p=[0,0],u=!0)=>{let d=m.map((h,f)=>h-p[f]),o=Math.hypot(...d),c=o?d.map(h=>h/o):[0,0],g=Math.min(.036*this.reach*2,o),v=m.map((h,f)=>h-g*c[f]),x=[-c[1]*g*.42,c[0]*g*.42];t(u&&o?[p,v]:[]),r(u&&o?[m,v.map((h,f)=>h+x[f]),v.map((h,f)=>h-x[f])]:[]);let b=o?[c[0]-.8*l*c[1],c[1]+.8*l*c[0]]:[.7,.7];s(m.map((h,f)=>h+.09*this.reach*b[f]),u?a:"")}}handle({label:e,color:a,step:l,get:t,change:r,most:s=this.reach*.9}){let{ui:m}=this,p=d=>m.set(r(d.map(o=>A(ie(o,l),-s,s)),m.state)),u=i("g",{class:`handle ${a}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:d=>{u.setPointerCapture(d.pointerId),u.focus({preventScroll:!0}),d.preventDefault()},pointermove:d=>{if(!u.hasPointerCapture(d.pointerId))return;let o=this.svg.getBoundingClientRect(),c=Math.min(o.width,o.height),g=(d.clientX-o.left-o.width/2)/c,v=(d.clientY-o.top-o.height/2)/c;p([g*2*this.reach,-v*2*this.reach])},keydown:d=>{let o={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[d.key];if(!o)return;d.preventDefault();let c=d.shiftKey?Math.max(1,l):l,g=t(m.state);p(g.map((v,x)=>v+o[x]*c))}},i("circle",{class:"reach",r:20}),i("circle",{class:"knob",r:11}));return this.svg.append(u),m.watch(d=>{let o=t(d);q(u,{transform:`translate(${this.at(o).map(c=>c.toFixed(2)).join(" ")})`,"aria-valuenow":o[0],"aria-valuetext":`${e}: ${w(o[0])} to the right, ${w(o[1])} up`})}),u}};function se(n,e,a,l){document.getElementById("nnla-figures")||document.head.append(i("style",{id:"nnla-figures"},l));let t=i("div",{class:`nnla-live nnla-${n.name}`,role:"group","aria-label":n.title}),r=new D(n,a,t),s=structuredClone(a.first??r.state);n.build(r);let m=r.button("",()=>r.set({hidden:!r.state.hidden}));r.watch(o=>{m.textContent=o.hidden?"Show the numbers":"Hide the numbers",m.classList.toggle("main",!!o.hidden)});let p=async()=>{let o=n.python(r.state),c=await navigator.clipboard?.writeText(o).then(()=>!0,()=>!1);r.say(c?"Copied:":"As Python:",o)},u=r.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():t.requestFullscreen());t.addEventListener("fullscreenchange",()=>z(u,document.fullscreenElement?"Leave full screen":"Full screen")),t.append(i("p",{class:"question"},n.question),i("p",{class:"task"},`Try: ${n.task}`),r.body,i("div",{class:"bar nnla-bar"},m,r.button("Reset",()=>{r.set(structuredClone(s)),r.say("")}),r.button("Copy as Python",p),u),r.status,r.below,i("details",{},i("summary",{},"What was seen"),i("p",{},n.seen)),i("p",{class:"left-out"},n.leftOut));for(let o of t.querySelectorAll("button, input, select, summary, [tabindex]"))o.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(t);let d=()=>r.update();return a.on("change",d),d(),()=>a.off("change",d)}var V=(n,e)=>({render:({model:a,el:l})=>se(n,l,a,e)});var X=["thing","living","action","quality","stands in","small word","place a","place b"],de=[["cat dog man woman child bird fish",[1,1,0,0,0,0]],["tree",[1,.5,0,0,0,0]],["house mat ball stone bed door milk",[1,0,0,0,0,0]],["sat saw bit ate ran slept fell chased",[0,0,1,0,0,0]],["was",[0,0,.5,0,0,.5]],["tired hungry old little red cold",[0,0,0,1,0,0]],["it they",[0,0,0,0,1,0]],["she he",[0,.5,0,0,1,0]],["the a",[0,0,0,0,0,1]],["because when",[0,0,.5,0,0,1]],["on under",[.5,0,0,0,0,1]]],T=de.flatMap(([n,e])=>n.split(" ").map(a=>({word:a,row:[...e,0,0]}))),L=T.map(({word:n})=>n),B=[[0,0,3,2,0,2,0,0],[0,0,2,2,0,0,0,0],[2,4,0,0,3,0,0,0],[2,3,0,0,4,0,0,0],[4,4,0,0,0,0,0,0],[5,0,0,0,0,0,0,0],[0,0,0,0,0,0,4,0],[0,0,0,0,0,0,0,4]],I=[[1,0],[.9,.4],[.7,.7],[.4,.9],[0,1],[-.4,.9],[-.7,.7]],k=I.length,S=X.length,$=n=>Array.from({length:n},(e,a)=>a),W=(n,e)=>n.reduce((a,l,t)=>a+l*e[t],0),G=(n,e)=>n.map(a=>a[e]),ce=(n,e)=>n.map(a=>$(e[0].length).map(l=>W(a,G(e,l))));function me(n){let e=Math.max(...n),a=n.map(t=>Math.exp(t-e)),l=a.reduce((t,r)=>t+r,0);return a.map(t=>t/l)}function pe(n,e,{scaled:a,masked:l}){let t=n.map((r,s)=>e.map((m,p)=>l&&p>s?-1/0:W(r,m)/(a?Math.sqrt(S):1)));return{scores:t,P:t.map(me)}}var C=n=>A(Math.round(n),1,k)-1;function _({exchange:n,exchanged:e}){let a=$(k),[l,t]=n.map(C);return e&&([a[l],a[t]]=[t,l]),a}var H=n=>L[A(Math.round(n),0,L.length-1)],Q=n=>_(n).map(e=>H(n.ids[e])),ue=(n,{positions:e})=>n.map((a,l)=>a.map((t,r)=>t+(e&&r>=S-2?I[l][r-S+2]:0)));function he(n){let e=_(n),a=o=>{let c=ue(o,n),g=ce(c,B);return{H:c,Q:g,...pe(g,c,n)}},{H:l,Q:t,scores:r,P:s}=a(e.map(o=>n.X[o])),m=a(n.X).P,p=e.some((o,c)=>o!==c),u=Math.max(...s.flatMap((o,c)=>o.map((g,v)=>Math.abs(g-m[e[c]][e[v]])))),d=C(n.query);return{P:s,H:l,q:t[d],row:s[d],scores:r[d].map(o=>Number.isFinite(o)?o:"masked"),y:$(S).map(o=>W(s[d],G(l,o))),sum:W(s[d],s[d].map(()=>1)),largest:Math.max(...s[d]),mean:s.reduce((o,c)=>o+Math.max(...c),0)/k,change:p?Number(u.toFixed(12)):"no exchange"}}function ge(n){let e=n.slider({name:"query",label:"read the row of",min:1,max:k,step:1,show:a=>Q(n.state)[C(a)]});n.add(i("div",{class:"columns"},ve(n),i("div",{},e,i("div",{class:"att-switches"},n.toggle({name:"positions",label:"positions"}),n.toggle({name:"masked",label:"mask the future"})),n.choice({name:"scaled",label:"scores divided by",options:[[!0,"√8"],[!1,"1"]]}),fe(n),n.readouts([["largest","largest in this row",F],["mean","the same, mean of rows",F],["sum","sum of this row"],["change","change, words taken along",F]]))),be(n)),n.addBelow(i("details",{},i("summary",{},"What each feature looks for, by hand"),i("p",{},"A word’s query is its features times this table: each feature of the word, on the left, brings its row. Keys and values are the features themselves."),Y("What each feature looks for",i("table",{class:"list att"},i("thead",{},U(["",...X])),i("tbody",{},...B.map((a,l)=>i("tr",{},i("th",{scope:"row"},X[l]),...a.map(t=>i("td",{},w(t))))))))))}var F=n=>w(n,3),J=n=>n>0&&n<5e-4?"<.001":F(n),U=n=>i("tr",{},...n.map(e=>i("th",{scope:"col"},e))),Y=(n,e)=>i("div",{class:"scroll",tabindex:0,role:"region","aria-label":n},e);function ve(n){let{element:e,cells:a}=K({rows:k,columns:k,label:"weights: rows look at columns",content:(r,s)=>n.data(`P.${r}.${s}`,J),color:"share"}),l=$(k).map(r=>i("button",{type:"button",class:"plain",click:()=>n.set({query:r+1})})),t=$(k).map(()=>i("span"));return a.forEach((r,s)=>r.forEach(m=>m.addEventListener("click",()=>n.set({query:s+1})))),n.watch((r,{P:s})=>{let m=Q(r),p=C(r.query);m.forEach((u,d)=>{z(l[d],u),q(l[d],{"aria-pressed":String(d===p)}),z(t[d],u),a[d].forEach((o,c)=>{O(o,r.hidden?0:s[d][c]),o.classList.toggle("chosen-row",d===p)})})}),i("div",{},i("p",{class:"help"},"weights P: left looks at above"),i("div",{class:"att-weights"},i("span"),i("div",{class:"att-top","aria-hidden":"true"},...t),i("div",{class:"att-left"},...l),e))}function fe(n){let e=["first word","second word"].map((a,l)=>{let t=$(k).map(s=>i("option",{value:s+1})),r=i("select",{"aria-label":`${a} to exchange`,change:()=>n.set({exchange:n.state.exchange.map((s,m)=>m===l?Number(r.value):s)})},...t);return n.watch(s=>{t.forEach((m,p)=>z(m,H(s.ids[p]))),r.value=String(C(s.exchange[l])+1)}),r});return i("div",{class:"att-switches"},n.toggle({name:"exchanged",label:"exchange"}),i("span",{},e[0],"and",e[1]))}function be(n){let e=i("th",{scope:"row"}),a=i("th",{scope:"row"}),l=$(k).map(r=>we(n,r)),t=(r,s)=>i("tr",{class:"att-line"},r,i("td"),i("td"),...$(S).map(m=>i("td",{},n.data(`${s}.${m}`,F))));return n.watch(r=>{let s=Q(r)[C(r.query)];z(e,`query of “${s}”`),z(a,`“${s}” gets`)}),i("div",{},i("p",{class:"help",style:"margin-top: 0.8rem"},"Each score is the query times the word’s features (its key), divided as chosen. What comes out is the words’ features (their values) times their weights, added up. All features can be changed."),Y("The chosen row in numbers",i("table",{class:"list att"},i("thead",{},U(["word","score","weight",...X])),i("tbody",{},t(e,"q"),...l,t(a,"y")))))}function we(n,e){let a=()=>_(n.state)[e],l=(d,o)=>{let c=structuredClone(n.state[d]);return c[a()]=o,{[d]:c}},t=i("select",{"aria-label":`word ${e+1}`,change:()=>n.set({...l("ids",t.selectedIndex),...l("X",T[t.selectedIndex].row)})},...L.map(d=>i("option",{},d))),r=X.map((d,o)=>{let c=i("input",{type:"number",step:.5,min:-9,max:9,inputmode:"decimal","aria-label":`word ${e+1}, ${d}`,input:()=>{Number.isFinite(c.valueAsNumber)&&n.set(l("X",n.state.X[a()].map((g,v)=>v===o?A(c.valueAsNumber,-9,9):g)))},blur:()=>n.update()});return c}),s=$(2).map(()=>i("small")),m=r.map((d,o)=>i("td",{class:"tint"},d,...o<S-2?[]:[s[o-S+2]])),p=i("td",{class:"tint share"},n.data(`row.${e}`,J)),u=i("tr",{},i("th",{scope:"row"},t),i("td",{},n.data(`scores.${e}`,F)),p,...m);return n.watch((d,o)=>{let c=a(),g=L.indexOf(H(d.ids[c]));t.selectedIndex!==g&&(t.selectedIndex=g),r.forEach((v,x)=>{let b=d.X[c][x];v.valueAsNumber!==b&&(v.value=String(b)),O(m[x],o.H[e][x]/2)}),s.forEach((v,x)=>z(v,d.positions?` + ${w(I[e][x])}`.replace("+ −","− "):"")),O(p,d.hidden?0:o.row[e])}),u}var xe=n=>n.split(" ").map(e=>L.indexOf(e)),Z=xe("the cat sat because it was tired"),ee={name:"attention",title:"Attention among seven words with hand-made features",question:"Which word will “it” look at most, and how much of its weight of 1 goes there?",task:"Read one row aloud: who looks at whom? Exchange two words. Switch positions on and do it again. Divide by 1 instead of √8. Switch the mask on.",seen:"“it” gives 0.738 of its weight to “cat”: it looks for a living thing, and “cat” is one. Every row adds up to 1. With cat and tired exchanged each word takes its row and its column along, and no weight changes: attention does not know the order. With positions on, the exchange changes weights by up to 0.529; “it” gives “cat” 0.628 before and 0.732 after. Divided by 1 it gives “cat” 0.998, and the largest weight of a row grows from 0.518 to 0.859 in the mean. (For random vectors with 64 components and 10 keys it is 0.32 with the root and 0.86 without.) With the mask a word sees itself and what came before, and the first row is a single 1.",leftOut:"Features and weights are made by hand. Left out: learning them, several heads, and the table for values. Weights say what was mixed, not why.",start:{ids:Z,X:Z.map(n=>T[n].row),query:5,exchange:[2,7],exchanged:!1,positions:!1,scaled:!0,masked:!1},compute:he,python:n=>ye(n),build:ge};function ye(n){let{ids:e,X:a,query:l,exchanged:t,positions:r,scaled:s,masked:m}=n,p=a.map((o,c)=>`    ${j(o)},  # ${H(e[c])}`).join(`
`),u=r?`
places = np.zeros((7, 8))
places[:, 6:] = ${j(I)}`:"",d=r?"X + places":"X";return`import numpy as np
import nnla

X = np.array([
${p}
])
Wq = np.array([
${B.map(o=>`    ${j(o)},`).join(`
`)}
])${u}
mask = ${m?"nnla.causal_mask(7)":"None"}


def weights(X):
    H = ${d}
    return nnla.attention_weights(H @ Wq${s?"":" * 8**0.5"}, H, mask)


order = np.array(${j(_(n))})
P = weights(X[order])
s = ${C(l)}
print(P.round(3))
print("sum", P[s].sum(), "largest", P[s].max(), "mean of the rows", P.max(axis=1).mean())
H = ${d.replace("X","X[order]")}
print("comes out", P[s] @ H)${t?`
print("change", np.abs(P - weights(X)[order][:, order]).max())`:""}`}var ne=`.nnla-live {
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
`;var Me=V(ee,ne);export{Me as default};
