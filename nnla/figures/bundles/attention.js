var ie=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function i(t,e={},...n){let a=ie.has(t)?document.createElementNS("http://www.w3.org/2000/svg",t):document.createElement(t);return E(a,e),a.append(...n),a}function E(t,e){for(let[n,a]of Object.entries(e))typeof a=="function"?t.addEventListener(n,a):a===!1||a==null?t.removeAttribute(n):t.setAttribute(n,a===!0?"":a);return t}function b(t,e=4){if(typeof t=="string")return t;if(Array.isArray(t))return`(${t.map(a=>b(a,e)).join(", ")})`;if(Number.isNaN(t))return"undefined";if(!Number.isFinite(t))return t>0?"∞":"−∞";let n=Number(t.toFixed(e))||0;return String(n).replace("-","−")}var P=t=>Array.isArray(t)?`[${t.map(P).join(", ")}]`:String(Number(t.toPrecision(12)));function W(t,e){let n=Math.min(1,Math.abs(e)||0).toFixed(3);t.style.getPropertyValue("--share")!==n&&t.style.setProperty("--share",n),t.classList.toggle("negative",e<0)}function K({rows:t,columns:e,label:n,content:a=(r,s)=>"",color:l=""}){let r=Array.from({length:t},(m,p)=>Array.from({length:e},(h,d)=>i("div",{class:`tint ${l}`},a(p,d))));return{element:i("div",{class:"heat",role:"group","aria-label":n,style:`--columns: ${e}`},...r.flat()),cells:r}}var z=(t,e,n)=>Math.min(n,Math.max(e,t)),le=(t,e)=>Number((Math.round(t/e)*e).toFixed(6))||0,D=class{constructor(e,n,a){this.figure=e,this.model=n,this.root=a,this.watchers=[],this.body=i("div"),this.below=i("div"),this.status=i("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(n=>[n,this.model.get(n)]))}set(e){for(let[n,a]of Object.entries(e))this.model.set(n,a);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,n=this.figure.compute(e);for(let a of this.watchers)a(e,n)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,n=b,a=""){let l=i("data",{"data-name":e}),[r,...s]=e.split("."),m=d=>s.reduce((o,c)=>o?.[c],d[r])??"",p,h;return this.watch((d,o)=>{let c=m(o);c===p&&d.hidden===h||([p,h]=[c,d.hidden],oe(l,c,h,n,a))}),l}readouts(e){let n=i("dl");for(let[a,l,r,s]of e)n.append(i("dt",{},l),i("dd",{},this.data(a,r,s)));return n}matrix({name:e,rows:n,columns:a,label:l=e,title:r=l,edit:s=!1,step:m=1,max:p=99,show:h=b,color:d=""}){let o=Array.from({length:n},()=>Array.from({length:a},()=>i("td"))),c=n===1,u=(w,v,f)=>Array.isArray(w?.[0])?w[v]?.[f]:w?.[c?f:v];o.forEach((w,v)=>w.forEach((f,S)=>{let ne=c?`component ${S+1}`:`row ${v+1}, column ${S+1}`;if(!s){f.append(this.data(`${e}.${v}.${S}`,h));return}let ae=()=>{if(q.value===""||!Number.isFinite(q.valueAsNumber))return;let M=structuredClone(this.state[e]),F=z(q.valueAsNumber,-p,p);Array.isArray(M[0])?M[v][S]=F:M[c?S:v]=F,this.set({[e]:M})},q=i("input",{type:"number",step:m,min:-p,max:p,inputmode:"decimal","aria-label":`${r}, ${ne}`,input:ae,blur:()=>this.update()});f.append(q),this.watch(M=>{let F=u(M[e],v,S);(document.activeElement!==q||q.valueAsNumber!==F)&&(q.value=String(F))})}));let g=i("table",{class:"matrix",role:"group","aria-label":r},i("tbody",{role:"presentation"},...o.map(w=>i("tr",{role:"presentation"},...w.map(v=>E(v,{role:"presentation"}))))));return{element:i("span",{class:"named"},i("span",{class:`name ${d}`},l,i("span",{class:"equals"}," =")),g),cells:o,table:g}}slider({name:e,entry:n=-1,label:a,min:l,max:r,step:s,show:m=b}){let p=i("data"),h=o=>n<0?o:this.state[e].map((c,u)=>u===n?o:c),d=i("input",{type:"range",min:l,max:r,step:s,input:()=>this.set({[e]:h(d.valueAsNumber)})});return this.watch(o=>{let c=n<0?o[e]:o[e][n];d.value=String(c),p.textContent=m(c),d.setAttribute("aria-valuetext",m(c))}),i("label",{class:"slider"},i("span",{},a),d,p)}choice({name:e,label:n,options:a}){let l=`nnla-${++re}`,r=a.map(([s])=>i("input",{type:"radio",name:l,value:s,change:()=>this.set({[e]:s})}));return this.watch(s=>r.forEach((m,p)=>m.checked=s[e]===a[p][0])),i("fieldset",{},i("legend",{},n),...a.map(([,s],m)=>i("label",{},r[m],s)))}select({name:e,label:n,options:a}){let l=i("option",{hidden:!0}),r=i("select",{change:()=>this.set({[e]:a[r.selectedIndex][0]})},...a.map(([,s])=>i("option",{},s)),l);return this.watch(s=>{let m=a.findIndex(([p])=>p===s[e]);r.selectedIndex=m<0?a.length:m,l.textContent=String(s[e])}),i("label",{class:"field"},i("span",{},n),r)}toggle({name:e,label:n}){let a=i("input",{type:"checkbox",change:()=>this.set({[e]:a.checked})});return this.watch(l=>a.checked=l[e]),i("label",{},a,n)}button(e,n,a={}){return i("button",{type:"button",click:n,...a},e)}plane({reach:e,label:n}){return new R(this,e,n)}say(e,n=""){this.status.replaceChildren(e,...n?[i("pre",{tabindex:0},n)]:[])}};function A(t,e){t.textContent!==e&&(t.textContent=e)}var re=0;function oe(t,e,n,a,l=""){let r=typeof e=="string";t.classList.toggle("covered",!!n),A(t,n?"?":a(e)+(r?"":l));let s=n||r?null:String(e);E(t,{value:s,title:s})}var k=400,R=class{constructor(e,n,a){this.ui=e,this.reach=n,this.scale=k/(2*n),this.svg=i("svg",{viewBox:`0 0 ${k} ${k}`,role:"group","aria-label":a});for(let l=Math.ceil(-n);l<=n;l++){let[r,s]=this.at([l,l]);this.line([0,s],[k,s],l?"grid":"axis"),this.line([r,0],[r,k],l?"grid":"axis")}for(let l=Math.ceil(-n)+1;l<n;l+=n>6?2:1){let[r,s]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:r,y:k/2+15,"text-anchor":"middle"},b(l)),this.put("text",{class:"tick",x:k/2-6,y:s+4,"text-anchor":"end"},b(l)))}}at([e,n]){return[k/2+e*this.scale,k/2-n*this.scale]}put(e,n,...a){let l=i(e,{"aria-hidden":"true",...n},...a);return this.svg.append(l),l}line([e,n],[a,l],r){return this.put("line",{x1:e,y1:n,x2:a,y2:l,class:r})}path(e,n=!1){let a=this.put("path",{class:e});return l=>{let r=l.map(s=>this.at(s).map(m=>m.toFixed(2)).join(" ")).join("L");a.setAttribute("d",l.length?`M${r}${n?"Z":""}`:"")}}text(e){let n=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(a,l)=>{let[r,s]=this.at(a);E(n,{x:z(r,14,k-14).toFixed(2),y:z(s+5,16,k-6).toFixed(2)}),n.textContent=l}}arrow(e,n,a=1){let l=this.path(`shaft ${e}`),r=this.path(e,!0),s=this.text(`math ${e}`);return(m,p=[0,0],h=!0)=>{let d=m.map((v,f)=>v-p[f]),o=Math.hypot(...d),c=o?d.map(v=>v/o):[0,0],u=Math.min(.036*this.reach*2,o),g=m.map((v,f)=>v-u*c[f]),x=[-c[1]*u*.42,c[0]*u*.42];l(h&&o?[p,g]:[]),r(h&&o?[m,g.map((v,f)=>v+x[f]),g.map((v,f)=>v-x[f])]:[]);let w=o?[c[0]-.8*a*c[1],c[1]+.8*a*c[0]]:[.7,.7];s(m.map((v,f)=>v+.09*this.reach*w[f]),h?n:"")}}handle({label:e,color:n,step:a,get:l,change:r,most:s=this.reach*.9}){let{ui:m}=this,p=d=>m.set(r(d.map(o=>z(le(o,a),-s,s)),m.state)),h=i("g",{class:`handle ${n}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-s,"aria-valuemax":s,pointerdown:d=>{h.setPointerCapture(d.pointerId),h.focus({preventScroll:!0}),d.preventDefault()},pointermove:d=>{if(!h.hasPointerCapture(d.pointerId))return;let o=this.svg.getBoundingClientRect(),c=Math.min(o.width,o.height),u=(d.clientX-o.left-o.width/2)/c,g=(d.clientY-o.top-o.height/2)/c;p([u*2*this.reach,-g*2*this.reach])},keydown:d=>{let o={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[d.key];if(!o)return;d.preventDefault();let c=d.shiftKey?Math.max(1,a):a,u=l(m.state);p(u.map((g,x)=>g+o[x]*c))}},i("circle",{class:"reach",r:20}),i("circle",{class:"knob",r:11}));return this.svg.append(h),m.watch(d=>{let o=l(d);E(h,{transform:`translate(${this.at(o).map(c=>c.toFixed(2)).join(" ")})`,"aria-valuenow":o[0],"aria-valuetext":`${e}: ${b(o[0])} to the right, ${b(o[1])} up`})}),h}};function se(t,e,n,a){document.getElementById("nnla-figures")||document.head.append(i("style",{id:"nnla-figures"},a));let l=i("div",{class:"nnla-live",role:"group","aria-label":t.title}),r=new D(t,n,l),s=structuredClone(n.first??r.state);t.build(r);let m=r.button("",()=>r.set({hidden:!r.state.hidden}));r.watch(o=>{m.textContent=o.hidden?"Show the numbers":"Hide the numbers",m.classList.toggle("main",!!o.hidden)});let p=async()=>{let o=t.python(r.state),c=await navigator.clipboard?.writeText(o).then(()=>!0,()=>!1);r.say(c?"Copied:":"As Python:",o)},h=()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen();l.append(i("p",{class:"question"},t.question),i("p",{},`Try: ${t.task}`),r.body,i("div",{class:"bar"},m,r.button("Reset",()=>{r.set(structuredClone(s)),r.say("")}),r.button("Copy as Python",p),r.button("Full screen",h)),r.status,r.below,i("details",{},i("summary",{},"What was seen"),i("p",{},t.seen)),i("p",{class:"left-out"},t.leftOut));for(let o of l.querySelectorAll("button, input, select, summary, [tabindex]"))o.setAttribute("data-lm-suppress-shortcuts","true");e.prepend(l);let d=()=>r.update();return n.on("change",d),d(),()=>n.off("change",d)}var V=(t,e)=>({render:({model:n,el:a})=>se(t,a,n,e)});var X=["thing","living","action","quality","stands in","small word","place a","place b"],de=[["cat dog man woman child bird fish",[1,1,0,0,0,0]],["tree",[1,.5,0,0,0,0]],["house mat ball stone bed door milk",[1,0,0,0,0,0]],["sat saw bit ate ran slept fell chased",[0,0,1,0,0,0]],["was",[0,0,.5,0,0,.5]],["tired hungry old little red cold",[0,0,0,1,0,0]],["it they",[0,0,0,0,1,0]],["she he",[0,.5,0,0,1,0]],["the a",[0,0,0,0,0,1]],["because when",[0,0,.5,0,0,1]],["on under",[.5,0,0,0,0,1]]],T=de.flatMap(([t,e])=>t.split(" ").map(n=>({word:n,row:[...e,0,0]}))),O=T.map(({word:t})=>t),B=[[0,0,3,2,0,2,0,0],[0,0,2,2,0,0,0,0],[2,4,0,0,3,0,0,0],[2,3,0,0,4,0,0,0],[4,4,0,0,0,0,0,0],[5,0,0,0,0,0,0,0],[0,0,0,0,0,0,4,0],[0,0,0,0,0,0,0,4]],L=[[1,0],[.9,.4],[.7,.7],[.4,.9],[0,1],[-.4,.9],[-.7,.7]],y=L.length,C=X.length,$=t=>Array.from({length:t},(e,n)=>n),I=(t,e)=>t.reduce((n,a,l)=>n+a*e[l],0),G=(t,e)=>t.map(n=>n[e]),ce=(t,e)=>t.map(n=>$(e[0].length).map(a=>I(n,G(e,a))));function me(t){let e=Math.max(...t),n=t.map(l=>Math.exp(l-e)),a=n.reduce((l,r)=>l+r,0);return n.map(l=>l/a)}function pe(t,e,{scaled:n,masked:a}){let l=t.map((r,s)=>e.map((m,p)=>a&&p>s?-1/0:I(r,m)/(n?Math.sqrt(C):1)));return{scores:l,P:l.map(me)}}var N=t=>z(Math.round(t),1,y)-1;function _({exchange:t,exchanged:e}){let n=$(y),[a,l]=t.map(N);return e&&([n[a],n[l]]=[l,a]),n}var H=t=>O[z(Math.round(t),0,O.length-1)],Q=t=>_(t).map(e=>H(t.ids[e])),he=(t,{positions:e})=>t.map((n,a)=>n.map((l,r)=>l+(e&&r>=C-2?L[a][r-C+2]:0)));function ve(t){let e=_(t),n=o=>{let c=he(o,t),u=ce(c,B);return{H:c,Q:u,...pe(u,c,t)}},{H:a,Q:l,scores:r,P:s}=n(e.map(o=>t.X[o])),m=n(t.X).P,p=e.some((o,c)=>o!==c),h=Math.max(...s.flatMap((o,c)=>o.map((u,g)=>Math.abs(u-m[e[c]][e[g]])))),d=N(t.query);return{P:s,H:a,q:l[d],row:s[d],scores:r[d].map(o=>Number.isFinite(o)?o:"masked"),y:$(C).map(o=>I(s[d],G(a,o))),sum:I(s[d],s[d].map(()=>1)),largest:Math.max(...s[d]),mean:s.reduce((o,c)=>o+Math.max(...c),0)/y,change:p?Number(h.toFixed(12)):"no exchange"}}function ue(t){let e=t.slider({name:"query",label:"read the row of",min:1,max:y,step:1,show:n=>Q(t.state)[N(n)]});t.add(i("div",{class:"columns"},ge(t),i("div",{},e,i("div",{class:"att-switches"},t.toggle({name:"positions",label:"positions"}),t.toggle({name:"masked",label:"mask the future"})),t.choice({name:"scaled",label:"scores divided by",options:[[!0,"√8"],[!1,"1"]]}),fe(t),t.readouts([["largest","largest in this row",j],["mean","the same, mean of rows",j],["sum","sum of this row"],["change","change, words taken along",j]]))),we(t)),t.addBelow(i("details",{},i("summary",{},"What each feature looks for, by hand"),i("p",{},"A word’s query is its features times this table: each feature of the word, on the left, brings its row. Keys and values are the features themselves."),Y("What each feature looks for",i("table",{class:"list att"},i("thead",{},U(["",...X])),i("tbody",{},...B.map((n,a)=>i("tr",{},i("th",{scope:"row"},X[a]),...n.map(l=>i("td",{},b(l))))))))))}var j=t=>b(t,3),J=t=>t>0&&t<5e-4?"<.001":j(t),U=t=>i("tr",{},...t.map(e=>i("th",{scope:"col"},e))),Y=(t,e)=>i("div",{class:"scroll",tabindex:0,role:"region","aria-label":t},e);function ge(t){let{element:e,cells:n}=K({rows:y,columns:y,label:"weights: rows look at columns",content:(r,s)=>t.data(`P.${r}.${s}`,J),color:"share"}),a=$(y).map(r=>i("button",{type:"button",class:"plain",click:()=>t.set({query:r+1})})),l=$(y).map(()=>i("span"));return n.forEach((r,s)=>r.forEach(m=>m.addEventListener("click",()=>t.set({query:s+1})))),t.watch((r,{P:s})=>{let m=Q(r),p=N(r.query);m.forEach((h,d)=>{A(a[d],h),E(a[d],{"aria-pressed":String(d===p)}),A(l[d],h),n[d].forEach((o,c)=>{W(o,r.hidden?0:s[d][c]),o.classList.toggle("chosen-row",d===p)})})}),i("div",{},i("p",{class:"help"},"weights P: left looks at above"),i("div",{class:"att-weights"},i("span"),i("div",{class:"att-top","aria-hidden":"true"},...l),i("div",{class:"att-left"},...a),e))}function fe(t){let e=["first word","second word"].map((n,a)=>{let l=$(y).map(s=>i("option",{value:s+1})),r=i("select",{"aria-label":`${n} to exchange`,change:()=>t.set({exchange:t.state.exchange.map((s,m)=>m===a?Number(r.value):s)})},...l);return t.watch(s=>{l.forEach((m,p)=>A(m,H(s.ids[p]))),r.value=String(N(s.exchange[a])+1)}),r});return i("div",{class:"att-switches"},t.toggle({name:"exchanged",label:"exchange"}),i("span",{},e[0],"and",e[1]))}function we(t){let e=i("th",{scope:"row"}),n=i("th",{scope:"row"}),a=$(y).map(r=>be(t,r)),l=(r,s)=>i("tr",{class:"att-line"},r,i("td"),i("td"),...$(C).map(m=>i("td",{},t.data(`${s}.${m}`,j))));return t.watch(r=>{let s=Q(r)[N(r.query)];A(e,`query of “${s}”`),A(n,`“${s}” gets`)}),i("div",{},i("p",{class:"help",style:"margin-top: 0.8rem"},"Each score is the query times the word’s features (its key), divided as chosen. What comes out is the words’ features (their values) times their weights, added up. All features can be changed."),Y("The chosen row in numbers",i("table",{class:"list att"},i("thead",{},U(["word","score","weight",...X])),i("tbody",{},l(e,"q"),...a,l(n,"y")))))}function be(t,e){let n=()=>_(t.state)[e],a=(d,o)=>{let c=structuredClone(t.state[d]);return c[n()]=o,{[d]:c}},l=i("select",{"aria-label":`word ${e+1}`,change:()=>t.set({...a("ids",l.selectedIndex),...a("X",T[l.selectedIndex].row)})},...O.map(d=>i("option",{},d))),r=X.map((d,o)=>{let c=i("input",{type:"number",step:.5,min:-9,max:9,inputmode:"decimal","aria-label":`word ${e+1}, ${d}`,input:()=>{Number.isFinite(c.valueAsNumber)&&t.set(a("X",t.state.X[n()].map((u,g)=>g===o?z(c.valueAsNumber,-9,9):u)))},blur:()=>t.update()});return c}),s=$(2).map(()=>i("small")),m=r.map((d,o)=>i("td",{class:"tint"},d,...o<C-2?[]:[s[o-C+2]])),p=i("td",{class:"tint share"},t.data(`row.${e}`,J)),h=i("tr",{},i("th",{scope:"row"},l),i("td",{},t.data(`scores.${e}`,j)),p,...m);return t.watch((d,o)=>{let c=n(),u=O.indexOf(H(d.ids[c]));l.selectedIndex!==u&&(l.selectedIndex=u),r.forEach((g,x)=>{let w=d.X[c][x];g.valueAsNumber!==w&&(g.value=String(w)),W(m[x],o.H[e][x]/2)}),s.forEach((g,x)=>A(g,d.positions?` + ${b(L[e][x])}`.replace("+ −","− "):"")),W(p,d.hidden?0:o.row[e])}),h}var xe=t=>t.split(" ").map(e=>O.indexOf(e)),Z=xe("the cat sat because it was tired"),ee={name:"attention",title:"Attention among seven words with hand-made features",question:"Which word will “it” look at most, and how much of its weight of 1 goes there?",task:"Read one row aloud: who looks at whom? Exchange two words. Switch positions on and do it again. Divide by 1 instead of √8. Switch the mask on.",seen:"“it” gives 0.738 of its weight to “cat”: it looks for a living thing, and “cat” is one. Every row adds up to 1. With cat and tired exchanged each word takes its row and its column along, and no weight changes: attention does not know the order. With positions on, the exchange changes weights by up to 0.529; “it” gives “cat” 0.628 before and 0.732 after. Divided by 1 it gives “cat” 0.998, and the largest weight of a row grows from 0.518 to 0.859 in the mean. (For random vectors with 64 components and 10 keys it is 0.32 with the root and 0.86 without.) With the mask a word sees itself and what came before, and the first row is a single 1.",leftOut:"Features and weights are made by hand. Left out: learning them, several heads, and the table for values. Weights say what was mixed, not why.",start:{ids:Z,X:Z.map(t=>T[t].row),query:5,exchange:[2,7],exchanged:!1,positions:!1,scaled:!0,masked:!1},compute:ve,python:t=>ke(t),build:ue};function ke(t){let{ids:e,X:n,query:a,exchanged:l,positions:r,scaled:s,masked:m}=t,p=n.map((o,c)=>`    ${P(o)},  # ${H(e[c])}`).join(`
`),h=r?`
places = np.zeros((7, 8))
places[:, 6:] = ${P(L)}`:"",d=r?"X + places":"X";return`import numpy as np
import nnla

X = np.array([
${p}
])
Wq = np.array([
${B.map(o=>`    ${P(o)},`).join(`
`)}
])${h}
mask = ${m?"nnla.causal_mask(7)":"None"}


def weights(X):
    H = ${d}
    return nnla.attention_weights(H @ Wq${s?"":" * 8**0.5"}, H, mask)


order = np.array(${P(_(t))})
P = weights(X[order])
s = ${N(a)}
print(P.round(3))
print("sum", P[s].sum(), "largest", P[s].max(), "mean of the rows", P.max(axis=1).mean())
H = ${d.replace("X","X[order]")}
print("comes out", P[s] @ H)${l?`
print("change", np.abs(P - weights(X)[order][:, order]).max())`:""}`}var te=`.nnla-live {
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
`;var Se=V(ee,te);export{Se as default};
