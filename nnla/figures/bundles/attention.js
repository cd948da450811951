var le=new Set("svg g path line circle polygon polyline rect text tspan".split(" "));function r(n,e={},...a){let t=le.has(n)?document.createElementNS("http://www.w3.org/2000/svg",n):document.createElement(n);return q(t,e),t.append(...a),t}function q(n,e){for(let[a,t]of Object.entries(e))if(typeof t=="function")n.addEventListener(a,t);else if(t===!1||t==null)n.removeAttribute(a);else{let l=t===!0?"":String(t);n.getAttribute(a)!==l&&n.setAttribute(a,l)}return n}function w(n,e=4){if(typeof n=="string")return n;if(Array.isArray(n))return`(${n.map(l=>w(l,e)).join(", ")})`;if(Number.isNaN(n))return"undefined";if(!Number.isFinite(n))return n>0?"∞":"−∞";let a=Number(n.toFixed(e))||0;return(a&&Math.abs(a)<1e-6?n.toFixed(e).replace(/0+$/,""):String(a)).replace("-","−")}var C=n=>Array.isArray(n)?`[${n.map(C).join(", ")}]`:String(Number(n.toPrecision(12)));function K(n,e){let a=n.map(c=>c*10**e),t=a.map(Math.floor),l=c=>a[c]-t[c],o=c=>c.reduce((h,p)=>h+p,0),i=Math.round(o(a))-o(t),d=[...n.keys()].sort((c,h)=>l(h)-l(c)).slice(0,i);for(let c of d)t[c]++;return t.map(c=>Number((c/10**e).toFixed(e)))}function W(n,e){let a=Math.min(1,Math.abs(e)||0).toFixed(3);n.style.getPropertyValue("--share")!==a&&n.style.setProperty("--share",a),n.classList.toggle("negative",e<0)}function V({rows:n,columns:e,label:a,content:t=(o,i)=>"",color:l=""}){let o=Array.from({length:n},(d,c)=>Array.from({length:e},(h,p)=>r("div",{class:`tint ${l}`},t(c,p))));return{element:r("div",{class:"heat",role:"group","aria-label":a,style:`--columns: ${e}`},...o.flat()),cells:o}}var N=(n,e,a)=>Math.min(a,Math.max(e,n)),ie=(n,e)=>Number((Math.round(n/e)*e).toFixed(6))||0,H=class{constructor(e,a,t){this.figure=e,this.model=a,this.root=t,this.watchers=[],this.body=r("div",{class:"nnla-body"}),this.below=r("div",{class:"nnla-below"}),this.status=r("div",{class:"status",role:"status"})}get state(){let e=["hidden",...Object.keys(this.figure.start)];return Object.fromEntries(e.map(a=>[a,this.model.get(a)]))}set(e){for(let[a,t]of Object.entries(e))this.model.set(a,t);this.model.save_changes()}watch(e){this.watchers.push(e)}update(){let e=this.state,a=this.figure.compute(e);for(let t of this.watchers)t(e,a)}add(...e){this.body.append(...e)}addBelow(...e){this.below.append(...e)}data(e,a=w,t=""){let l=r("data",{"data-name":e}),[o,...i]=e.split("."),d=s=>i.reduce((m,u)=>m?.[u],s[o])??"",c,h,p;return this.watch((s,m)=>{let u=d(m),g=a(u);u===c&&g===h&&s.hidden===p||([c,h,p]=[u,g,s.hidden],oe(l,u,p,()=>g,t))}),l}readouts(e){let a=r("dl");for(let[t,l,o,i]of e)a.append(r("dt",{},l),r("dd",{},this.data(t,o,i)));return a}matrix({name:e,rows:a,columns:t,label:l=e,title:o=l,edit:i=!1,step:d=1,max:c=99,show:h=w,color:p=""}){let s=Array.from({length:a},()=>Array.from({length:t},()=>r("td"))),m=a===1,u=(x,v,f)=>Array.isArray(x?.[0])?x[v]?.[f]:x?.[m?f:v];s.forEach((x,v)=>x.forEach((f,M)=>{let ae=m?`component ${M+1}`:`row ${v+1}, column ${M+1}`;if(!i){f.append(this.data(`${e}.${v}.${M}`,h));return}let te=()=>{if(A.value===""||!Number.isFinite(A.valueAsNumber))return;let S=structuredClone(this.state[e]),j=N(A.valueAsNumber,-c,c);Array.isArray(S[0])?S[v][M]=j:S[m?M:v]=j,this.set({[e]:S})},A=r("input",{type:"number",step:d,min:-c,max:c,inputmode:"decimal","aria-label":`${o}, ${ae}`,input:te,blur:()=>this.update()});f.append(A),this.watch(S=>{let j=u(S[e],v,M);(document.activeElement!==A||A.valueAsNumber!==j)&&(A.value=String(j))})}));let g=r("table",{class:"matrix",role:"group","aria-label":o},r("tbody",{role:"presentation"},...s.map(x=>r("tr",{role:"presentation"},...x.map(v=>q(v,{role:"presentation"}))))));return{element:r("span",{class:"named"},r("span",{class:`name ${p}`},l,r("span",{class:"equals"}," =")),g),cells:s,table:g}}slider({name:e,entry:a=-1,label:t,min:l,max:o,step:i,show:d=w}){let c=r("data"),h=s=>a<0?s:this.state[e].map((m,u)=>u===a?s:m),p=r("input",{type:"range",min:l,max:o,step:i,input:()=>this.set({[e]:h(p.valueAsNumber)})});return this.watch(s=>{let m=a<0?s[e]:s[e][a];p.value=String(m),c.textContent=d(m),p.setAttribute("aria-valuetext",d(m))}),r("label",{class:"slider"},r("span",{},t),p,c)}choice({name:e,label:a,options:t}){let l=`nnla-${++re}`,o=t.map(([i])=>r("input",{type:"radio",name:l,value:i,change:()=>this.set({[e]:i})}));return this.watch(i=>o.forEach((d,c)=>d.checked=i[e]===t[c][0])),r("fieldset",{},r("legend",{},a),...t.map(([,i],d)=>r("label",{},o[d],i)))}select({name:e,label:a,options:t}){let l=r("option",{hidden:!0}),o=r("select",{change:()=>this.set({[e]:t[o.selectedIndex][0]})},...t.map(([,i])=>r("option",{},i)),l);return this.watch(i=>{let d=t.findIndex(([c])=>c===i[e]);o.selectedIndex=d<0?t.length:d,l.textContent=String(i[e])}),r("label",{class:"field"},r("span",{},a),o)}toggle({name:e,label:a}){let t=r("input",{type:"checkbox",change:()=>this.set({[e]:t.checked})});return this.watch(l=>t.checked=l[e]),r("label",{},t,a)}button(e,a,t={}){return r("button",{type:"button",click:a,...t},e)}plane({reach:e,label:a}){return new R(this,e,a)}say(e,a=""){this.status.replaceChildren(e,...a?[r("pre",{tabindex:0},a)]:[])}};function z(n,e){n.textContent!==e&&(n.textContent=e)}var re=0;function oe(n,e,a,t,l=""){let o=typeof e=="string";n.classList.toggle("covered",!!a);let i=a?"?":t(e)+(o?"":l),d=a||o?null:String(e),c=d&&w(e,100)+l;z(n,i),q(n,{value:d,title:d,"data-exactly":c===i?null:c})}var y=400,R=class{constructor(e,a,t){this.ui=e,this.reach=a,this.scale=y/(2*a),this.svg=r("svg",{viewBox:`0 0 ${y} ${y}`,role:"group","aria-label":t});for(let l=Math.ceil(-a);l<=a;l++){let[o,i]=this.at([l,l]);this.line([0,i],[y,i],l?"grid":"axis"),this.line([o,0],[o,y],l?"grid":"axis")}for(let l=Math.ceil(-a)+1;l<a;l+=a>6?2:1){let[o,i]=this.at([l,l]);l&&(this.put("text",{class:"tick",x:o,y:y/2+15,"text-anchor":"middle"},w(l)),this.put("text",{class:"tick",x:y/2-6,y:i+4,"text-anchor":"end"},w(l)))}}at([e,a]){return[y/2+e*this.scale,y/2-a*this.scale]}put(e,a,...t){let l=r(e,{"aria-hidden":"true",...a},...t);return this.svg.append(l),l}line([e,a],[t,l],o){return this.put("line",{x1:e,y1:a,x2:t,y2:l,class:o})}path(e,a=!1){let t=this.put("path",{class:e});return l=>{let o=l.map(i=>this.at(i).map(d=>d.toFixed(2)).join(" ")).join("L");t.setAttribute("d",l.length?`M${o}${a?"Z":""}`:"")}}text(e){let a=this.put("text",{class:`label ${e}`,"text-anchor":"middle"});return(t,l)=>{let[o,i]=this.at(t);q(a,{x:N(o,14,y-14).toFixed(2),y:N(i+5,16,y-6).toFixed(2)}),a.textContent=l}}arrow(e,a,t=1){let l=this.path(`shaft ${e}`),o=this.path(e,!0),i=this.text(`math ${e}`);return(d,c=[0,0],h=!0)=>{let p=d.map((v,f)=>v-c[f]),s=Math.hypot(...p),m=s?p.map(v=>v/s):[0,0],u=Math.min(.036*this.reach*2,s),g=d.map((v,f)=>v-u*m[f]),b=[-m[1]*u*.42,m[0]*u*.42];l(h&&s?[c,g]:[]),o(h&&s?[d,g.map((v,f)=>v+b[f]),g.map((v,f)=>v-b[f])]:[]);let x=s?[m[0]-.8*t*m[1],m[1]+.8*t*m[0]]:[.7,.7];i(d.map((v,f)=>v+.09*this.reach*x[f]),h?a:"")}}handle({label:e,color:a,step:t,get:l,change:o,most:i=this.reach*.9}){let{ui:d}=this,c=p=>d.set(o(p.map(s=>N(ie(s,t),-i,i)),d.state)),h=r("g",{class:`handle ${a}`,tabindex:0,role:"slider","aria-label":e,"aria-roledescription":"two-way slider","aria-valuemin":-i,"aria-valuemax":i,pointerdown:p=>{h.setPointerCapture(p.pointerId),h.focus({preventScroll:!0}),p.preventDefault()},pointermove:p=>{if(!h.hasPointerCapture(p.pointerId))return;let s=this.svg.getBoundingClientRect(),m=Math.min(s.width,s.height),u=(p.clientX-s.left-s.width/2)/m,g=(p.clientY-s.top-s.height/2)/m;c([u*2*this.reach,-g*2*this.reach])},keydown:p=>{let s={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowUp:[0,1],ArrowDown:[0,-1]}[p.key];if(!s)return;p.preventDefault();let m=p.shiftKey?Math.max(1,t):t,u=l(d.state);c(u.map((g,b)=>g+s[b]*m))}},r("circle",{class:"reach",r:20}),r("circle",{class:"knob",r:11}));return this.svg.append(h),d.watch(p=>{let s=l(p);q(h,{transform:`translate(${this.at(s).map(m=>m.toFixed(2)).join(" ")})`,"aria-valuenow":s[0],"aria-valuetext":`${e}: ${w(s[0])} to the right, ${w(s[1])} up`})}),h}};function se(n,e,a,t){document.getElementById("nnla-figures")||document.head.append(r("style",{id:"nnla-figures"},t));let l=r("div",{class:`nnla-live nnla-${n.name}`,role:"group","aria-label":n.title}),o=new H(n,a,l),i=structuredClone(a.first??o.state);n.build(o);let d=o.button("",()=>o.set({hidden:!o.state.hidden}));o.watch(s=>{d.textContent=s.hidden?"Show the numbers":"Hide the numbers",d.classList.toggle("main",!!s.hidden)});let c=async()=>{let s=n.python(o.state),m=await navigator.clipboard?.writeText(s).then(()=>!0,()=>!1);o.say(m?"Copied:":"As Python:",s)},h=o.button("Full screen",()=>document.fullscreenElement?document.exitFullscreen():l.requestFullscreen());l.addEventListener("fullscreenchange",()=>z(h,document.fullscreenElement?"Leave full screen":"Full screen")),l.append(r("p",{class:"question"},n.question),r("p",{class:"task"},`Try: ${n.task}`),o.body,r("div",{class:"bar nnla-bar"},d,o.button("Reset",()=>{o.set(structuredClone(i)),o.say("")}),o.button("Copy as Python",c),h),o.status,o.below,r("details",{},r("summary",{},"What was seen"),r("p",{},n.seen)),r("p",{class:"left-out"},n.leftOut));for(let s of l.querySelectorAll("button, input, select, summary, [tabindex]"))s.setAttribute("data-lm-suppress-shortcuts","true");let p=()=>o.update();return p(),e.prepend(l),a.on("change",p),()=>a.off("change",p)}var Z=(n,e)=>({render:({model:a,el:t})=>se(n,t,a,e)});var L=(n,e)=>({min:n,max:e,whole:!0});var P=["thing","living","action","quality","stands in","small word","place a","place b"],de=[["cat dog man woman child bird fish",[1,1,0,0,0,0]],["tree",[1,.5,0,0,0,0]],["house mat ball stone bed door milk",[1,0,0,0,0,0]],["sat saw bit ate ran slept fell chased",[0,0,1,0,0,0]],["was",[0,0,.5,0,0,.5]],["tired hungry old little red cold",[0,0,0,1,0,0]],["it they",[0,0,0,0,1,0]],["she he",[0,.5,0,0,1,0]],["the a",[0,0,0,0,0,1]],["because when",[0,0,.5,0,0,1]],["on under",[.5,0,0,0,0,1]]],D=de.flatMap(([n,e])=>n.split(" ").map(a=>({word:a,row:[...e,0,0]}))),F=D.map(({word:n})=>n),B=[[0,0,3,2,0,2,0,0],[0,0,2,2,0,0,0,0],[2,4,0,0,3,0,0,0],[2,3,0,0,4,0,0,0],[4,4,0,0,0,0,0,0],[5,0,0,0,0,0,0,0],[0,0,0,0,0,0,4,0],[0,0,0,0,0,0,0,4]],I=[[1,0],[.9,.4],[.7,.7],[.4,.9],[0,1],[-.4,.9],[-.7,.7]],k=I.length,E=P.length,$=n=>Array.from({length:n},(e,a)=>a),O=(n,e)=>n.reduce((a,t,l)=>a+t*e[l],0),J=(n,e)=>n.map(a=>a[e]),ce=(n,e)=>n.map(a=>$(e[0].length).map(t=>O(a,J(e,t))));function me(n){let e=Math.max(...n),a=n.map(l=>Math.exp(l-e)),t=a.reduce((l,o)=>l+o,0);return a.map(l=>l/t)}function pe(n,e,{scaled:a,masked:t}){let l=n.map((o,i)=>e.map((d,c)=>t&&c>i?-1/0:O(o,d)/(a?Math.sqrt(E):1)));return{scores:l,P:l.map(me)}}function _({exchange:n,exchanged:e}){let a=$(k),[t,l]=n.map(o=>o-1);return e&&([a[t],a[l]]=[l,t]),a}var Q=n=>_(n).map(e=>F[n.ids[e]]),ue=(n,{positions:e})=>n.map((a,t)=>a.map((l,o)=>l+(e&&o>=E-2?I[t][o-E+2]:0)));function he(n){let e=_(n),a=s=>{let m=ue(s,n),u=ce(m,B);return{H:m,Q:u,...pe(u,m,n)}},{H:t,Q:l,scores:o,P:i}=a(e.map(s=>n.X[s])),d=a(n.X).P,c=e.some((s,m)=>s!==m),h=Math.max(...i.flatMap((s,m)=>s.map((u,g)=>Math.abs(u-d[e[m]][e[g]])))),p=n.query-1;return{P:i,H:t,q:l[p],row:i[p],scores:o[p].map(s=>Number.isFinite(s)?s:"masked"),y:$(E).map(s=>O(i[p],J(t,s))),sum:O(i[p],i[p].map(()=>1)),largest:Math.max(...i[p]),mean:i.reduce((s,m)=>s+Math.max(...m),0)/k,change:c?Number(h.toFixed(12)):"no exchange"}}function ge(n){let e;n.watch((i,{P:d})=>e=d.map(c=>K(c,3)));let a=()=>n.state.query-1,t=(i,d)=>n.data(`P.${i}.${d}`,c=>T(c,e[i][d])),l=i=>n.data(`row.${i}`,d=>T(d,e[a()][i])),o=n.slider({name:"query",label:"read the row of",min:1,max:k,step:1,show:i=>Q(n.state)[i-1]});n.add(r("div",{class:"columns"},ve(n,t),r("div",{},o,r("div",{class:"att-switches"},n.toggle({name:"positions",label:"positions"}),n.toggle({name:"masked",label:"mask the future"})),n.choice({name:"scaled",label:"scores divided by",options:[[!0,"√8"],[!1,"1"]]}),fe(n),n.readouts([["largest","largest in this row",i=>T(i,Math.max(...e[a()]))],["mean","the same, mean of rows",X],["sum","sum of this row"],["change","change, words taken along",X]]))),be(n,l)),n.addBelow(r("details",{},r("summary",{},"What each feature looks for, by hand"),r("p",{},"A word’s query is its features times this table: each feature of the word, on the left, brings its row. Keys and values are the features themselves."),Y("What each feature looks for",r("table",{class:"list att"},r("thead",{},U(["",...P])),r("tbody",{},...B.map((i,d)=>r("tr",{},r("th",{scope:"row"},P[d]),...i.map(c=>r("td",{},w(c))))))))))}var X=n=>w(n,3),T=(n,e)=>n>0&&e===0?"<.001":X(e),U=n=>r("tr",{},...n.map(e=>r("th",{scope:"col"},e))),Y=(n,e)=>r("div",{class:"scroll",tabindex:0,role:"region","aria-label":n},e);function ve(n,e){let{element:a,cells:t}=V({rows:k,columns:k,label:"weights: rows look at columns",content:e,color:"share"}),l=$(k).map(i=>r("button",{type:"button",class:"plain",click:()=>n.set({query:i+1})})),o=$(k).map(()=>r("span"));return t.forEach((i,d)=>i.forEach(c=>c.addEventListener("click",()=>n.set({query:d+1})))),n.watch((i,{P:d})=>{let c=Q(i),h=i.query-1;c.forEach((p,s)=>{z(l[s],p),q(l[s],{"aria-pressed":String(s===h)}),z(o[s],p),t[s].forEach((m,u)=>{W(m,i.hidden?0:d[s][u]),m.classList.toggle("chosen-row",s===h)})})}),r("div",{},r("p",{class:"help"},"weights P: left looks at above; rounded so that each row adds up to 1"),r("div",{class:"att-weights"},r("span"),r("div",{class:"att-top","aria-hidden":"true"},...o),r("div",{class:"att-left"},...l),a))}function fe(n){let e=["first word","second word"].map((a,t)=>{let l=$(k).map(i=>r("option",{value:i+1})),o=r("select",{"aria-label":`${a} to exchange`,change:()=>n.set({exchange:n.state.exchange.map((i,d)=>d===t?Number(o.value):i)})},...l);return n.watch(i=>{l.forEach((d,c)=>z(d,F[i.ids[c]])),o.value=String(i.exchange[t])}),o});return r("div",{class:"att-switches"},n.toggle({name:"exchanged",label:"exchange"}),r("span",{},e[0],"and",e[1]))}function be(n,e){let a=r("th",{scope:"row"}),t=r("th",{scope:"row"}),l=$(k).map(i=>we(n,i,e(i))),o=(i,d)=>r("tr",{class:"att-line"},i,r("td"),r("td"),...$(E).map(c=>r("td",{},n.data(`${d}.${c}`,X))));return n.watch(i=>{let d=Q(i)[i.query-1];z(a,`query of “${d}”`),z(t,`“${d}” gets`)}),r("div",{},r("p",{class:"help",style:"margin-top: 0.8rem"},"Each score is the query times the word’s features (its key), divided as chosen. What comes out is the words’ features (their values) times their weights, added up. All features can be changed."),Y("The chosen row in numbers",r("table",{class:"list att"},r("thead",{},U(["word","score","weight",...P])),r("tbody",{},o(a,"q"),...l,o(t,"y")))))}function we(n,e,a){let t=()=>_(n.state)[e],l=(s,m)=>{let u=structuredClone(n.state[s]);return u[t()]=m,{[s]:u}},o=r("select",{"aria-label":`word ${e+1}`,change:()=>n.set({...l("ids",o.selectedIndex),...l("X",D[o.selectedIndex].row)})},...F.map(s=>r("option",{},s))),i=P.map((s,m)=>{let u=r("input",{type:"number",step:.5,min:-9,max:9,inputmode:"decimal","aria-label":`word ${e+1}, ${s}`,input:()=>{Number.isFinite(u.valueAsNumber)&&n.set(l("X",n.state.X[t()].map((g,b)=>b===m?N(u.valueAsNumber,-9,9):g)))},blur:()=>n.update()});return u}),d=$(2).map(()=>r("small")),c=i.map((s,m)=>r("td",{class:"tint"},s,...m<E-2?[]:[d[m-E+2]])),h=r("td",{class:"tint share"},a),p=r("tr",{},r("th",{scope:"row"},o),r("td",{},n.data(`scores.${e}`,X)),h,...c);return n.watch((s,m)=>{let u=t();o.selectedIndex!==s.ids[u]&&(o.selectedIndex=s.ids[u]),i.forEach((g,b)=>{let x=s.X[u][b];g.valueAsNumber!==x&&(g.value=String(x)),W(c[b],m.H[e][b]/2)}),d.forEach((g,b)=>z(g,s.positions?` + ${w(I[e][b])}`.replace("+ −","− "):"")),W(h,s.hidden?0:m.row[e])}),p}var xe=n=>n.split(" ").map(e=>F.indexOf(e)),G=xe("the cat sat because it was tired"),ee={name:"attention",title:"Attention among seven words with hand-made features",question:"Which word will “it” look at most, and how much of its weight of 1 goes there?",task:"Read one row aloud: who looks at whom? Exchange two words. Switch positions on and do it again. Divide by 1 instead of √8. Switch the mask on.",seen:"“it” gives 0.738 of its weight to “cat”: it looks for a living thing, and “cat” is one. Every row adds up to 1. With cat and tired exchanged each word takes its row and its column along, and no weight changes: attention does not know the order. With positions on, the exchange changes weights by up to 0.529; “it” gives “cat” 0.628 before and 0.732 after. Divided by 1 it gives “cat” 0.998, and the largest weight of a row grows from 0.518 to 0.859 in the mean. (For random vectors with 64 components and 10 keys it is 0.32 with the root and 0.86 without.) With the mask a word sees itself and what came before, and the first row is a single 1.",leftOut:"Features and weights are made by hand. Left out: learning them, several heads, and the table for values. Weights say what was mixed, not why.",start:{ids:G,X:G.map(n=>D[n].row),query:5,exchange:[2,7],exchanged:!1,positions:!1,scaled:!0,masked:!1},limits:{ids:L(0,F.length-1),query:L(1,k),exchange:L(1,k)},compute:he,python:n=>ye(n),build:ge};function ye(n){let{ids:e,X:a,query:t,exchanged:l,positions:o,scaled:i,masked:d}=n,c=a.map((s,m)=>`    ${C(s)},  # ${F[e[m]]}`).join(`
`),h=o?`
places = np.zeros((7, 8))
places[:, 6:] = ${C(I)}`:"",p=o?"X + places":"X";return`import numpy as np
import nnla

X = np.array([
${c}
])
Wq = np.array([
${B.map(s=>`    ${C(s)},`).join(`
`)}
])${h}
mask = ${d?"nnla.causal_mask(7)":"None"}


def weights(X):
    H = ${p}
    return nnla.attention_weights(H @ Wq${i?"":" * 8**0.5"}, H, mask)


order = np.array(${C(_(n))})
P = weights(X[order])
s = ${t-1}
print(P)
print("sum", P[s].sum(), "largest", P[s].max(), "mean of the rows", P.max(axis=1).mean())
H = ${p.replace("X","X[order]")}
q = H[s] @ Wq
print("query", q, "scores", H${d?"[: s + 1]":""} @ q${i?" / 8**0.5":""})
print("comes out", P[s] @ H)${l?`
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
`;var Fe=Z(ee,ne);export{Fe as default};
