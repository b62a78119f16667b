var t=(t,...e)=>({_$litType$:1,strings:t,values:e}),e=Symbol.for("lit-nothing");function i(t){try{return t(localStorage)}catch{return}}var r="zo-searches";function s(){let t=i(t=>JSON.parse(t.getItem(r)??"[]"));return Array.isArray(t)?t.filter(t=>"string"==typeof t).slice(0,5):[]}var a=class extends Error{constructor(t,e={},i=`${t}: ${e.url}`,r){super(i,{cause:e.cause}),this.kind=t,this.details=e,this.words=r,this.name="ContentError"}},n=new Map,o=()=>import("./search-service.js"),l=class{#t;#e;#i;#r;#s;#a;#n;constructor(t){this.state="idle",this.answered="",this.#e="",this.#r="",this.#o=()=>{"failed"===this.state&&this.again()},this.#t=t,t.addController(this)}hostConnected(){addEventListener("online",this.#o)}hostDisconnected(){removeEventListener("online",this.#o),queueMicrotask(()=>{this.#t.isConnected||(this.#i?.abort(),this.#l())})}prepare(){this.#h().then(t=>t.prepare?.(this.#t.wanted)).catch(()=>{})}search(t){this.#e=t.trim(),this.#i?.abort(),this.#i=new AbortController,this.#e?(this.#d("loading",this.answer),this.#c(this.#e,this.#i.signal)):this.#d("idle")}again(){this.#e&&this.search(this.#e)}get page(){let{resultsPage:t,wanted:e}=this.#t;return this.#e&&(this.#n?.resultsPage(t,this.#e,e)||this.#a?.page?.(this.#e,e))||""}async#c(t,e){try{let i=await this.#h();i.isRemote&&await(t=>new Promise(e=>{let i=setTimeout(e,200);t.addEventListener("abort",()=>{clearTimeout(i),e()})}))(e),e.throwIfAborted();let r=await i.find(t,this.#t.wanted,e);if(e.aborted)return;this.answered=t,this.#d("ready",r),this.#t.searched({answer:r})}catch(t){if(e.aborted)return;let i=(t=>"ContentError"===t?.name)(t)?t:new a("network",{cause:t},String(t));this.#d("failed",void 0,i),this.#t.searched({error:i})}}async#h(){let{src:t=""}=this.#t;if(t!==this.#r&&this.#l(),this.#r=t,!this.#s){let e=n.get(t)??(t=>{let e=new AbortController;return{service:o().then(({openService:i})=>i(t,e.signal)),abort:e,users:0}})(t);n.set(t,e),e.users++,this.#s=e}let e=this.#s;try{let t=await e.service;return this.#n=await o(),this.#a=t,t}catch(i){throw n.get(t)===e&&n.delete(t),this.#s===e&&(this.#s=void 0),i}}#l(){let t=this.#s;this.#s=this.#a=void 0,!t||--t.users>0||(n.get(this.#r)===t&&n.delete(this.#r),t.abort.abort(),t.service.then(t=>t.close?.(),()=>{}))}#d(t,e,i){this.state=t,this.answer=e,this.error=i,e||(this.answered=""),this.#t.requestUpdate()}#o};function h(t){let e=new Map;return(i,r=0)=>{let s=i+String(r),a=e.get(s);return a||e.set(s,a=t(i,r)),a}}var d=h(t=>{try{let{language:e,baseName:i}=new Intl.Locale(t.trim().replace(/[.@].*/,"").replace(/_/g,"-"));return e.length>3?"und":i}catch{return"und"}}),c=h(t=>{let e=new Intl.Locale((t=>"string"==typeof t?d(t):"und")(t));return"und"===e.language?e:e.maximize()});function u(t,e){try{let i=new Intl.DisplayNames(e,{type:"language",fallback:"none"}),r=c(i.resolvedOptions().locale),{language:s,script:a}=c(e);return r.language===s&&r.script===a?i.of(t):void 0}catch{return}}var p=new Map,m=Symbol.for("zo-autonyms"),g=globalThis;function f(t){let e=g[m]?.(t)??p.get(t);if(!e){if(e=u(t,t),!e)return t;e=e.replace(/^[^ა-ჿ](?!\S*[A-Z])/u,e=>e.toLocaleUpperCase(t)),p.set(t,e)}return e}var b=/Adlm|Arab|Aran|Armi|Avst|Gara|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/,v=/[\u0590-\u08ff\ufb1d-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;function w(t,e=""){let{script:i}=c(t);return(i?b.test(i):v.test(/\p{L}/u.exec(e)?.[0]??""))?"rtl":"ltr"}var y={4:{year:"numeric",timeZone:"UTC"},7:{year:"numeric",month:"long",timeZone:"UTC"},10:{dateStyle:"long",timeZone:"UTC"}},$=h((t,e)=>new Intl.DateTimeFormat((t=>`${t}-u-ca-gregory${"ar"===t?"-nu-latn":""}`)(t),y[e]??{dateStyle:"long"})),x=(t,e)=>globalThis[Symbol.for("zo")].msg(t,e),k=(t,...e)=>({strings:t,values:e}),C=()=>x("Search",{id:"search"}),z=()=>x("Searching…",{id:"searching"}),S=()=>x("Recent searches",{id:"recent-searches"}),_=()=>x("You are offline. Search again when you are connected.",{id:"offline"}),q=()=>x("This could not be loaded. Check the connection.",{id:"error-network"}),E=()=>x("This could not be read.",{id:"error-format"}),T=()=>x("This could not be loaded: the server answered with an error.",{id:"error-status"}),K={network:q,aborted:q,format:E,"too-large":E,cors:T,status:T,timeout:()=>x("This is taking too long to load.",{id:"error-timeout"}),empty:()=>x("There is no article here.",{id:"error-empty"})},M=t=>K[t](),A=new Set;function L(t,...e){return{fromAttribute(i){let r=e.find(t=>i===String(t));return void 0===r&&null!==i&&((t,e,i)=>{let r=`${t}="${e}": expected ${i}.`;A.has(r)||(A.add(r),console.warn(r))})(t,i,e.join(", ")),r??e[0]}}}var{ContentElement:R}=globalThis[Symbol.for("zo")],N={bubbles:!0,composed:!0},I={...N,cancelable:!0},D=class extends Event{constructor(t){super("zo-error",N),this.error=t}},U=class extends Event{constructor(t,e,i){super("zo-search",N),this.query=t,this.articles=e,this.total=i}},B=class extends Event{constructor(t,e){super("zo-result-open",I),this.article=t,this.query=e}},P=((t,...e)=>String.raw({raw:t},...e))`.said{clip-path:inset(50%);inline-size:1px;overflow:hidden;position:absolute;white-space:nowrap}svg{color:var(--_quiet);fill:none;flex:none;stroke:currentColor;stroke-linecap:round;stroke-width:1.5}kbd{border:var(--_border);border-radius:.25rem;color:var(--_quiet);direction:ltr;font:inherit;font-size:.75em;padding-inline:0.4em;white-space:nowrap}@media (hover:none){kbd{display:none}}[part=button],[part=field]{align-items:center;border:var(--_border);border-radius:var(--_radius);display:flex;gap:.5em;max-inline-size:100%;min-block-size:2.75rem;padding-inline:0.75em}[part=button]{display:inline-flex}[part=button]:hover,[part=field]:hover{border-color:var(--_quiet)}[part=field]:focus-within{outline:2px solid var(--_accent);outline-offset:2px}input{appearance:none;background:0 0;border:0;color:inherit;flex:1;font:inherit;font-size:max(1em, 16px);min-block-size:2.625rem;min-inline-size:0;padding:0;text-align:start}input:focus-visible{outline:0}input::-webkit-search-cancel-button{display:none}input::placeholder{color:var(--_quiet);opacity:1}[part=panel]{background:var(--zo-surface,Canvas);border:var(--_border);border-radius:var(--_radius);box-shadow:0 .25rem 1.5rem rgb(0 0 0 / .16);color:var(--zo-surface-text,CanvasText);flex-direction:column;font-weight:400;overflow:hidden;padding:0;position:fixed}[part=panel]:popover-open{display:flex}[part=failure],[part=heading],[part=notice]{flex:none;padding:.75em 1.25em .5em}[part=failure]{padding-block:0.25em}[part=retry]{margin-inline-start:.5em}[part=results]{overflow:auto;overscroll-behavior:contain;scrollbar-width:thin}[role=option]{border-block-start:var(--_border);color:inherit;cursor:pointer;display:block;outline-offset:-2px;padding:.75em 1.25em;scroll-margin-block:1px;text-decoration:none}[part=result]{contain-intrinsic-block-size:auto 7em;content-visibility:auto}[part=recent],[part=results]:first-child>:first-child{border-block-start:0}[part=all],[part=forget],[part=recent]{align-content:center;min-block-size:2.75rem;padding-block:0.25em}[role=option]:hover{background:color-mix(in oklab,currentColor 5%,transparent)}[aria-selected=true]{background:color-mix(in oklab,currentColor 9%,transparent);box-shadow:inset 3px 0 var(--_accent)}[dir=rtl] [aria-selected=true]:not([dir=ltr]),[dir=rtl][aria-selected=true]{box-shadow:inset -3px 0 var(--_accent)}[part=excerpt],[part=meta],[part=title]{display:block;overflow-wrap:anywhere}[part=title]{font-family:var(--zo-title-font, inherit);font-weight:600;line-height:calc(var(--_leading) - .25)}[part=excerpt]{-webkit-box-orient:vertical;-webkit-line-clamp:2;display:-webkit-box;line-height:calc(var(--_leading) - .15);margin-block-start:0.25em;overflow:hidden}[part=excerpt]:empty{display:none}[part=meta]>:not(:last-child)::after{content:'\\a0· '/''}[part=all]{color:var(--_accent)}mark{background:color-mix(in oklab,var(--_accent) 16%,transparent);border-radius:.125em;color:inherit}dialog{background:var(--zo-surface,Canvas);border:var(--_border);border-radius:var(--_radius);box-shadow:0 .5rem 3rem rgb(0 0 0 / .24);color:var(--zo-surface-text,CanvasText);font-weight:400;inline-size:min(40rem,100vw - 1rem);margin:min(6rem,8vh) auto auto;max-block-size:none;max-inline-size:none;overflow:hidden;padding:0}dialog::backdrop{background:rgb(0 0 0 / .4)}dialog form{display:flex;flex-direction:column;max-block-size:min(40rem,100dvh - 2 * min(6rem,8vh))}dialog [part=field]{border:0;border-radius:0;flex:none;font-size:1.125em;min-block-size:3.5rem;outline:0!important;padding-inline:1rem 0.375rem}dialog [part=field]:focus-within{box-shadow:inset 0 -2px var(--_accent)}dialog [part=panel]{border:0;border-block-start:var(--_border);border-radius:0;box-shadow:none;display:flex;min-block-size:0;position:static}[part=close]{align-items:center;display:flex;flex:none;justify-content:center;min-block-size:2.75rem;min-inline-size:2.75rem}@media (forced-colors:active){[aria-selected=true]{outline:2px solid Highlight}}`,j={},O=class extends R{constructor(...t){super(...t),this.article=j,this.display="inline",this.resultsPage="",this.remember=!1,this.shortcut=!1,this.#t=new l(this),this.#e="",this.#i=!1,this.#r=-1,this.#s=!1,this.#a="",this.#u=()=>{let t=this.#p;if(!t?.matches(":popover-open"))return;let e=this.renderRoot.querySelector('[part="field"]');t.style.inlineSize=`max(26rem, ${e.offsetWidth}px)`,((t,e)=>{let{bottom:i,left:r,right:s,top:a}=e.getBoundingClientRect(),{height:n,offsetLeft:o,offsetTop:l,width:h}=visualViewport,d=a-4-l-8,c=l+n-8-i-4,{style:u}=t,p=(e=>(u.maxBlockSize=`${e}px`,t.offsetHeight))(Math.max(d,c,0)),m=p<=c||c>=d?i+4:a-4-p;u.maxInlineSize=h-16+"px";let g=t.offsetWidth,f="rtl"===getComputedStyle(e).direction?s-g:r,b=o+8;u.inset=`${m}px auto auto ${Math.max(b,Math.min(f,b+h-16-g))}px`})(t,e)},this.#m=()=>{this.remember&&this.#e.trim()&&(t=>{let e=[t,...s().filter(e=>e!==t)].slice(0,5);i(t=>{t.setItem(r,JSON.stringify(e))})})(this.#e.trim())},this.#g=()=>{i(t=>{t.removeItem(r)}),this.#f(-1),this.#b?.focus()},this.#v=()=>{this.reload(),this.#b?.focus()},this.#w=({target:t})=>{let{value:e}=t;if(e===this.#e&&this.#i)return;let i=e.trim()!==this.#e.trim();this.#e=e,this.#s=!1,this.#r=-1,this.#y(!0),this.requestUpdate(),i&&this.#t.search(e)},this.#$=t=>{if(t.preventDefault(),!this.#e.trim())return;this.#y(!0);let{answered:e,page:i}=this.#t;i||e===this.#e.trim()?this.updateComplete.then(()=>this.#x()):this.#s=!0},this.#k=()=>{this.#t.prepare(),this.#y(!0)},this.#C=({relatedTarget:t})=>{"dialog"===this.display||t&&this.renderRoot.contains(t)||this.#y(!1)},this.#z=t=>{let{altKey:e,ctrlKey:i,isComposing:r,key:s,metaKey:a,shiftKey:n}=t;if(r)return;let o=this.#S[this.#r];if("Enter"===s){if(!o)return;o.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,composed:!0,...Y(t)}))}else if("Escape"===s)if("dialog"===this.display)this.#_();else if(this.#p?.matches(":popover-open"))this.#y(!1);else{if(!this.#e)return;this.#q()}else{if(i||a||n)return;if("ArrowDown"===s)this.#i?this.#f(e?this.#r:this.#r+1):this.#y(!0);else if("ArrowUp"===s)e?this.#y(!1):this.#f(this.#r<0?this.#S.length-1:this.#r-1);else if("Home"===s&&o)this.#f(0);else{if("End"!==s||!o)return;this.#f(this.#S.length-1)}}t.preventDefault(),t.stopPropagation()},this.#E=t=>{let{altKey:e,ctrlKey:i,defaultPrevented:r,isComposing:s,key:a,metaKey:n,shiftKey:o}=t;if(!this.shortcut||!this.src||r||s||e)return;let l="/"===a&&!i&&!n,h="k"===a.toLowerCase()&&i!==n&&!o,[d]=t.composedPath();!l&&!h||d instanceof Element&&d.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])')||document.querySelector(":modal")||(t.preventDefault(),"dialog"===this.display?this.#T():(this.#b?.focus(),this.#b?.select()))},this.#T=()=>{let t=this.#K;t.open||(t.showModal(),this.#b.focus(),this.#b.select())},this.#_=()=>{this.#K?.close()},this.#M=()=>{this.#y(!1)},this.#A=t=>{if(t.target!==t.currentTarget)return;let{bottom:e,left:i,right:r,top:s}=this.#K.getBoundingClientRect(),{clientX:a,clientY:n}=t;(a<i||a>r||n<s||n>e)&&this.#_()}}static{this.styles=[...R.styles,P]}static{this.properties={display:{converter:L("display","inline","dialog")},resultsPage:{attribute:"results-page"},remember:{type:Boolean},shortcut:{type:Boolean}}}#t;#e;#i;#r;#s;#a;get state(){return this.#t.state}get wanted(){return this.content.language.wanted}reload(){this.#t.again()}connectedCallback(){super.connectedCallback(),addEventListener("keydown",this.#E)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("keydown",this.#E),this.#y(!1)}async searched(t){this.#r=-1,this.requestUpdate(),await this.updateComplete;let e=this.#s;if(this.#s=!1,"error"in t)return console.warn(`<${this.localName}>: ${t.error.message}`),void this.dispatchEvent(new D(t.error));let{results:i,total:r}=t.answer,s=i.map(({article:t})=>t);this.dispatchEvent(new U(this.#t.answered,s,r)),e&&this.#x()}willUpdate(t){super.willUpdate(t);let e=this.isConnected?this.wanted.join():"",i=this.hasUpdated&&this.isConnected&&(t.has("src")||this.#a!==e);this.#a=e,i&&this.#t.again()}updated(){super.updated();let t=this.#p;if("inline"===this.display&&t){let e=this.#i&&""!==t.textContent.trim();e!==t.matches(":popover-open")&&t.togglePopover(e),requestAnimationFrame(this.#u)}this.#S[this.#r]?.scrollIntoView({block:"nearest"})}render(){if(!this.src)return t`<slot></slot>`;let i=x("en",{id:"language"}),r=w(i);return"inline"===this.display?this.#n(i):t`<button
        part="button"
        lang=${i}
        dir=${r}
        aria-haspopup="dialog"
        aria-keyshortcuts=${this.shortcut?"/ Control+K Meta+K":e}
        @click=${this.#T}
      >
        ${F}<span>${C()}</span>${this.shortcut&&this.isConnected?t`<kbd aria-hidden="true">${Z()}</kbd>`:e}
      </button>
      <dialog
        part="dialog"
        lang=${i}
        dir=${r}
        aria-label=${C()}
        @click=${this.#A}
        @close=${this.#M}
      >
        ${this.#n(i)}
      </dialog>`}renderArticle(){return e}#n(i){let r="dialog"===this.display,s=this.#r>=0?`option-${this.#r}`:e;return t`<form role="search" lang=${i} dir=${w(i)} @submit=${this.#$}>
      <div part="field">
        ${F}
        <input
          part="input"
          type="search"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="results"
          aria-expanded=${this.#L}
          aria-activedescendant=${s}
          aria-label=${C()}
          aria-keyshortcuts=${this.shortcut&&!r?"/ Control+K Meta+K":e}
          placeholder=${C()}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          dir=${this.#e?"auto":e}
          @input=${this.#w}
          @compositionend=${this.#w}
          @keydown=${this.#z}
          @focus=${this.#k}
          @click=${this.#k}
          @focusout=${this.#C}
        />
        ${r?t`<button part="close" type="button" aria-label=${x("Close",{id:"close"})} @click=${this.#_}>
                ${H}
              </button>`:e}
      </div>
      <div part="panel" popover=${r?e:"manual"} @focusout=${this.#C}>
        ${this.#i?this.#c(i):e}
        <div part="results" id="results" role="listbox" aria-label=${this.#R}>
          ${this.#i?this.#h(i):e}
        </div>
      </div>
      <p class="said" role="status">${this.#N(i)}</p>
    </form>`}#c(i){let{answer:r,error:s,state:a}=this.#t;if(s)return t`<p part="failure" class="quiet">
        ${navigator.onLine||"network"!==s.kind?M(s.kind):_()}
        <button part="retry" type="button" @mousedown=${J} @click=${this.#v}>${x("Try again",{id:"retry"})}</button>
      </p>`;if(r){let s=this.#I(r,i);return s?t`<p part="notice" class="quiet small">${s}</p>`:e}return"loading"===a?t`<p part="notice" class="quiet small">${z()}</p>`:this.#D.length>0?t`<p part="heading" class="quiet small">${S()}</p>`:e}#h(i){let{answer:r,error:s}=this.#t,a=r?.results??[],n=this.#t.page;if(this.#e&&!s)return t`${a.map((t,e)=>this.#l(t,e,i,""!==r.missing))}
      ${n?this.#d(n,a.length):e}`;let o=this.#D;return 0===o.length||s?e:t`${o.map((t,e)=>this.#o(t,e))}
      <div
        part="forget"
        class="quiet small"
        id="option-${o.length}"
        role="option"
        aria-selected=${this.#r===o.length}
        @mousedown=${J}
        @click=${this.#g}
      >
        ${x("Clear recent searches",{id:"forget-searches"})}
      </div>`}#l({article:i,title:r,excerpt:s},a,n,o){let{category:l,direction:h,language:d,published:c,url:u}=i,p=((t,e)=>{let i=new Date(/^\d{4}(?:-|$)/.test(t)?t:NaN);if(!Number.isNaN(i.getTime()))return $(e,t.length).format(i)})(c,n),m=[o&&t`<bdi lang=${d}>${f(d)}</bdi>`,l&&t`<bdi>${l}</bdi>`,p&&t`<bdi lang=${n}>${p}</bdi>`].filter(Boolean);return t`<a
      part="result"
      class="text"
      id="option-${a}"
      role="option"
      tabindex="-1"
      aria-selected=${this.#r===a}
      href=${u}
      lang=${d}
      dir=${h}
      @mousedown=${J}
      @click=${t=>this.#U(t,i)}
    >
      <span part="title">${W(r)}</span>
      <span part="excerpt" class="quiet small">${W(s)}</span>
      ${m.length>0?t`<span part="meta" class="quiet small">${m.map(t=>[t," "])}</span>`:e}
    </a>`}#d(e,i){return t`<a
      part="all"
      id="option-${i}"
      role="option"
      tabindex="-1"
      aria-selected=${this.#r===i}
      href=${e}
      @mousedown=${J}
      @click=${this.#m}
      >${x("Show all results",{id:"all-results"})}</a
    >`}#o(e,i){return t`<div
      part="recent"
      id="option-${i}"
      role="option"
      dir="auto"
      aria-selected=${this.#r===i}
      @mousedown=${J}
      @click=${()=>this.#B(e)}
    >
      ${e}
    </div>`}get#D(){return this.remember&&!this.#e?s():[]}get#L(){return!!this.#i&&(this.#e?(this.#t.answer?.results.length??0)>0||""!==this.#t.page:this.#D.length>0)}get#R(){return this.#e?x("Search results",{id:"search-results"}):S()}#I({missing:t,results:e,total:i},r){return 0===e.length?void 0===i?"":x("Nothing found. Try other words.",{id:"nothing-found"}):t?(t=>x(k`Nothing found in ${t}. In other languages:`,{id:"found-elsewhere"}))(u(t,r)??f(t)):""}#N(t){let{answer:e,error:i,state:r}=this.#t;if(!this.#i)return"";if(i)return navigator.onLine||"network"!==i.kind?M(i.kind):_();if(!e)return"loading"===r?z():"";let s=e.total??e.results.length,a=s>0?(t=>x(k`Results: ${t}`,{id:"results-found"}))(new Intl.NumberFormat(t).format(s)):"";return[this.#I(e,t),a].filter(Boolean).join(" ")}get#b(){return this.renderRoot.querySelector("input")}get#p(){return this.renderRoot.querySelector('[part="panel"]')}get#K(){return this.renderRoot.querySelector("dialog")}get#S(){return[...this.renderRoot.querySelectorAll('[role="option"]')]}#y(t){if(t===this.#i)return;this.#i=t,this.#r=-1,this.requestUpdate();let e=t&&"inline"===this.display?addEventListener:removeEventListener;for(let t of["scroll","resize"])e(t,this.#u,{capture:!0,passive:!0})}#u;#f(t){let e=this.#S.length;this.#r=t>=e||t<0?-1:t,this.requestUpdate()}#B(t){let e=this.#b;e.value=this.#e=t,this.#r=-1,this.#y(!0),this.#t.search(t),e.focus()}#x(){let t=this.renderRoot.querySelector('[part="all"]');t?t.click():this.#S.length>0&&this.#f(0)}#U(t,e){this.#m();let{altKey:i,button:r,ctrlKey:s,metaKey:a,shiftKey:n}=t;r||i||s||a||n||(this.dispatchEvent(new B(e,this.#t.answered))||t.preventDefault(),"dialog"===this.display?this.#_():this.#y(!1))}#m;#g;#v;#w;#$;#k;#C;#z;#q(){this.#b.value=this.#e="",this.#t.search("")}#E;#T;#_;#M;#A},F=t`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <path d="M8.5 2.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M13 13l4.5 4.5" />
</svg>`,H=t`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />
</svg>`,Z=()=>navigator.platform.startsWith("Mac")?"⌘K":"Ctrl K";function W(e){return e.map((e,i)=>i%2?t`<mark>${e}</mark>`:e)}function Y({altKey:t,ctrlKey:e,metaKey:i,shiftKey:r}){return{altKey:t,ctrlKey:e,metaKey:i,shiftKey:r}}function J(t){t.preventDefault()}var V=!1;((t,e)=>{let i=customElements.get(t);i?i!==e&&!V&&(V=!0,console.warn(`<${t}> is defined twice; the first one stays.`)):customElements.define(t,e)})("zo-search",O);