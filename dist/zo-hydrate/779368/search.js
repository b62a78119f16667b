function t(t){try{return t(localStorage)}catch{return}}function e(){let e=t(t=>JSON.parse(t.getItem(u)??"[]"));return Array.isArray(e)?e.filter(t=>"string"==typeof t).slice(0,5):[]}function i(t){let e=new Map;return(i,r=0)=>{let s=r?i+String(r):i,a=e.get(s);return a||e.set(s,a=t(i,r)),a}}function r(t,e){try{let i=new Intl.DisplayNames(e,{type:"language",fallback:"none"}),r=v(i.resolvedOptions().locale),{language:s,script:a}=v(e);return r.language===s&&r.script===a?i.of(t):void 0}catch{return}}function s(t){let e=$[y]?.(t)??w.get(t);if(!e){if(e=r(t,t),!e)return t;e=e.replace(/^[^ა-ჿ](?!\S*[A-Z])/u,e=>e.toLocaleUpperCase(t)),w.set(t,e)}return e}function a(t,e=""){let{script:i}=v(t);return(i?x.test(i):k.test(/\p{L}/u.exec(e)?.[0]??""))?"rtl":"ltr"}function n(t,...e){return{fromAttribute(i){let r=e.find(t=>i===String(t));return void 0===r&&null!==i&&((t,e,i)=>{let r=`${t}="${e}": expected ${i}.`;I.has(r)||(I.add(r),console.warn(r))})(t,i,e.join(", ")),r??e[0]}}}function o(t){return t.map((t,e)=>e%2?d`<mark>${t}</mark>`:t)}function l({altKey:t,ctrlKey:e,metaKey:i,shiftKey:r}){return{altKey:t,ctrlKey:e,metaKey:i,shiftKey:r}}function h(t){t.preventDefault()}var d=(t,...e)=>({_$litType$:1,strings:t,values:e}),c=Symbol.for("lit-nothing"),u="zo-searches",p=class extends Error{constructor(t,e={},i=`${t}: ${e.url}`,r){super(i,{cause:e.cause}),this.kind=t,this.details=e,this.words=r,this.name="ContentError"}},m=new Map,g=()=>import("./search-service.js"),f=class{#t;#e;#i;#r;#s;#a;#n;constructor(t){this.state="idle",this.answered="",this.#e="",this.#r="",this.#o=()=>{"failed"===this.state&&this.again()},this.#t=t,t.addController(this)}hostConnected(){addEventListener("online",this.#o)}hostDisconnected(){removeEventListener("online",this.#o),queueMicrotask(()=>{this.#t.isConnected||(this.#i?.abort(),this.#l())})}prepare(){this.#h().then(t=>t.prepare?.(this.#t.wanted)).catch(()=>{})}search(t){this.#e=t.trim(),this.#i?.abort(),this.#i=new AbortController,this.#e?(this.#d("loading",this.answer),this.#c(this.#e,this.#i.signal)):this.#d("idle")}again(){this.#e&&this.search(this.#e)}get page(){let{resultsPage:t,wanted:e}=this.#t;return this.#e&&(this.#n?.resultsPage(t,this.#e,e)||this.#a?.page?.(this.#e,e))||""}async#c(t,e){try{let i=await this.#h();i.isRemote&&await(t=>new Promise(e=>{let i=setTimeout(e,200);t.addEventListener("abort",()=>{clearTimeout(i),e()})}))(e),e.throwIfAborted();let r=await i.find(t,this.#t.wanted,e);if(e.aborted)return;this.answered=t,this.#d("ready",r),this.#t.searched({answer:r})}catch(t){if(e.aborted)return;let i=(t=>"ContentError"===t?.name)(t)?t:new p("network",{cause:t},String(t));this.#d("failed",void 0,i),this.#t.searched({error:i})}}async#h(){let{src:t=""}=this.#t;if(t!==this.#r&&this.#l(),this.#r=t,!this.#s){let e=m.get(t)??(t=>{let e=new AbortController;return{service:g().then(({openService:i})=>i(t,e.signal)),abort:e,users:0}})(t);m.set(t,e),e.users++,this.#s=e}let e=this.#s;try{let t=await e.service;return this.#n=await g(),this.#a=t,t}catch(i){throw m.get(t)===e&&m.delete(t),this.#s===e&&(this.#s=void 0),i}}#l(){let t=this.#s;this.#s=this.#a=void 0,!t||--t.users>0||(m.get(this.#r)===t&&m.delete(this.#r),t.abort.abort(),t.service.then(t=>t.close?.(),()=>{}))}#d(t,e,i){this.state=t,this.answer=e,this.error=i,e||(this.answered=""),this.#t.requestUpdate()}#o},b=i(t=>{try{let{language:e,baseName:i}=new Intl.Locale(t.trim().replace(/[.@].*/,"").replace(/_/g,"-"));return e.length>3?"und":i}catch{return"und"}}),v=i(t=>{let e=new Intl.Locale((t=>"string"==typeof t?b(t):"und")(t));return"und"===e.language?e:e.maximize()}),w=new Map,y=Symbol.for("zo-autonyms"),$=globalThis,x=/Adlm|Arab|Aran|Armi|Avst|Gara|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/,k=/[\u0590-\u08ff\ufb1d-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,C={4:{year:"numeric",timeZone:"UTC"},7:{year:"numeric",month:"long",timeZone:"UTC"},10:{dateStyle:"long",timeZone:"UTC"}},z=i((t,e)=>new Intl.DateTimeFormat((t=>`${t}-u-ca-gregory${"ar"===t?"-nu-latn":""}`)(t),C[e]??{dateStyle:"long"})),S=(t,e)=>globalThis[Symbol.for("zo")].msg(t,e),_=(t,...e)=>({strings:t,values:e}),q=()=>S("Search",{id:"search"}),E=()=>S("Searching…",{id:"searching"}),T=()=>S("Recent searches",{id:"recent-searches"}),K=()=>S("You are offline. Search again when you are connected.",{id:"offline"}),M=()=>S("This could not be loaded. Check the connection.",{id:"error-network"}),A=()=>S("This could not be read.",{id:"error-format"}),L=()=>S("This could not be loaded: the server answered with an error.",{id:"error-status"}),R={network:M,aborted:M,format:A,"too-large":A,cors:L,status:L,timeout:()=>S("This is taking too long to load.",{id:"error-timeout"}),empty:()=>S("There is no article here.",{id:"error-empty"})},N=t=>R[t](),I=new Set,{ContentElement:D}=globalThis[Symbol.for("zo")],U={bubbles:!0,composed:!0},B={...U,cancelable:!0},P=class extends Event{constructor(t){super("zo-error",U),this.error=t}},j=class extends Event{constructor(t,e,i){super("zo-search",U),this.query=t,this.articles=e,this.total=i}},O=class extends Event{constructor(t,e){super("zo-result-open",B),this.article=t,this.query=e}},F=((t,...e)=>String.raw({raw:t},...e))`.said{clip-path:inset(50%);white-space:nowrap;inline-size:1px;position:absolute;overflow:hidden}svg{color:var(--_quiet);fill:none;stroke:currentColor;stroke-linecap:round;stroke-width:1.5px;flex:none}kbd{border:var(--_border);color:var(--_quiet);font:inherit;white-space:nowrap;direction:ltr;border-radius:.25rem;padding-inline:.4em;font-size:.75em}@media (hover:none){kbd{display:none}}[part=button],[part=field]{border:var(--_border);border-radius:var(--_radius);align-items:center;gap:.5em;min-block-size:2.75rem;max-inline-size:100%;padding-inline:.75em;display:flex}[part=button]{display:inline-flex}[part=button]:hover,[part=field]:hover{border-color:var(--_quiet)}[part=field]:focus-within{outline:2px solid var(--_accent);outline-offset:2px}input{appearance:none;color:inherit;font:inherit;text-align:start;background:0 0;border:0;flex:1;min-block-size:2.625rem;min-inline-size:0;padding:0;font-size:max(1em,16px)}input:focus-visible{outline:0}input::-webkit-search-cancel-button{display:none}input::placeholder{color:var(--_quiet);opacity:1}[part=panel]{background:var(--zo-surface,Canvas);border:var(--_border);border-radius:var(--_radius);color:var(--zo-surface-text,CanvasText);flex-direction:column;padding:0;font-weight:400;position:fixed;overflow:hidden;box-shadow:0 .25rem 1.5rem #00000029}[part=panel]:popover-open{display:flex}[part=heading],[part=notice],[part=failure]{flex:none;padding:.75em 1.25em .5em}[part=failure]{padding-block:.25em}[part=retry]{margin-inline-start:.5em}[part=results]{overscroll-behavior:contain;scrollbar-width:thin;overflow:auto}[role=option]{border-block-start:var(--_border);color:inherit;cursor:pointer;outline-offset:-2px;padding:.75em 1.25em;scroll-margin-block:1px;text-decoration:none;display:block}[part=result]{contain-intrinsic-block-size:auto 7em;content-visibility:auto}[part=results]:first-child>:first-child,[part=recent]{border-block-start:0}[part=recent],[part=forget],[part=all]{align-content:center;min-block-size:2.75rem;padding-block:.25em}[role=option]:hover{background:color-mix(in oklab, currentColor 5%, transparent)}[aria-selected=true]{background:color-mix(in oklab, currentColor 9%, transparent);box-shadow:inset 3px 0 var(--_accent)}[dir=rtl] [aria-selected=true]:not([dir=ltr]),[dir=rtl][aria-selected=true]{box-shadow:inset -3px 0 var(--_accent)}[part=title],[part=excerpt],[part=meta]{overflow-wrap:anywhere;display:block}[part=title]{font-family:var(--zo-title-font,inherit);font-weight:600;line-height:calc(var(--_leading) - .25)}[part=excerpt]{-webkit-line-clamp:2;line-height:calc(var(--_leading) - .15);-webkit-box-orient:vertical;margin-block-start:.25em;display:-webkit-box;overflow:hidden}[part=excerpt]:empty{display:none}[part=meta]>:not(:last-child):after{content:"\\a0· " / ""}[part=all]{color:var(--_accent)}mark{background:color-mix(in oklab, var(--_accent) 16%, transparent);color:inherit;border-radius:.125em}dialog{background:var(--zo-surface,Canvas);border:var(--_border);border-radius:var(--_radius);color:var(--zo-surface-text,CanvasText);max-block-size:none;inline-size:min(40rem,100vw - 1rem);max-inline-size:none;margin:min(6rem,8vh) auto auto;padding:0;font-weight:400;overflow:hidden;box-shadow:0 .5rem 3rem #0000003d}dialog::backdrop{background:#0006}dialog form{flex-direction:column;max-block-size:min(40rem,100dvh - 2*min(6rem,8vh));display:flex}dialog [part=field]{border:0;border-radius:0;flex:none;min-block-size:3.5rem;padding-inline:1rem .375rem;font-size:1.125em;outline:0!important}dialog [part=field]:focus-within{box-shadow:inset 0 -2px var(--_accent)}dialog [part=panel]{border:0;border-block-start:var(--_border);box-shadow:none;border-radius:0;min-block-size:0;display:flex;position:static}[part=close]{flex:none;justify-content:center;align-items:center;min-block-size:2.75rem;min-inline-size:2.75rem;display:flex}@media (forced-colors:active){[aria-selected=true]{outline:2px solid highlight}}`,Z={},H=class extends D{constructor(...i){super(...i),this.article=Z,this.display="inline",this.resultsPage="",this.remember=!1,this.shortcut=!1,this.#t=new f(this),this.#e="",this.#i=!1,this.#r=-1,this.#s=!1,this.#a="",this.#u=()=>{let t=this.#p;if(!t?.matches(":popover-open"))return;let e=this.renderRoot.querySelector('[part="field"]');t.style.inlineSize=`max(26rem, ${e.offsetWidth}px)`,((t,e)=>{let{bottom:i,left:r,right:s,top:a}=e.getBoundingClientRect(),{height:n,offsetLeft:o,offsetTop:l,width:h}=visualViewport,d=a-4-l-8,c=l+n-8-i-4,{style:u}=t,p=(e=>(u.maxBlockSize=`${e}px`,t.offsetHeight))(Math.max(d,c,0)),m=p>c&&d>c?a-4-p:i+4;u.maxInlineSize=h-16+"px";let g=t.offsetWidth,f="rtl"===getComputedStyle(e).direction?s-g:r,b=o+8;u.inset=`${m}px auto auto ${Math.max(b,Math.min(f,b+h-16-g))}px`})(t,e)},this.#m=()=>{this.remember&&this.#e.trim()&&(i=>{let r=[i,...e().filter(t=>t!==i)].slice(0,5);t(t=>{t.setItem(u,JSON.stringify(r))})})(this.#e.trim())},this.#g=()=>{t(t=>{t.removeItem(u)}),this.#f(-1),this.#b?.focus()},this.#v=()=>{this.reload(),this.#b?.focus()},this.#w=({target:t})=>{let{value:e}=t;if(e===this.#e&&this.#i)return;let i=e.trim()!==this.#e.trim();this.#e=e,this.#s=!1,this.#r=-1,this.#y(!0),this.requestUpdate(),i&&this.#t.search(e)},this.#$=t=>{if(t.preventDefault(),!this.#e.trim())return;this.#y(!0);let{answered:e,page:i}=this.#t;i||e===this.#e.trim()?this.updateComplete.then(()=>this.#x()):this.#s=!0},this.#k=()=>{this.#t.prepare(),this.#y(!0)},this.#C=({relatedTarget:t})=>{"dialog"===this.display||t&&this.renderRoot.contains(t)||this.#y(!1)},this.#z=t=>{let{altKey:e,ctrlKey:i,isComposing:r,key:s,metaKey:a,shiftKey:n}=t;if(r)return;let o=this.#S[this.#r];if("Enter"===s){if(!o)return;o.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,composed:!0,...l(t)}))}else if("Escape"===s)if("dialog"===this.display)this.#_();else if(this.#p?.matches(":popover-open"))this.#y(!1);else{if(!this.#e)return;this.#q()}else{if(i||a||n)return;if("ArrowDown"===s)this.#i?this.#f(e?this.#r:this.#r+1):this.#y(!0);else if("ArrowUp"===s)e?this.#y(!1):this.#f(0>this.#r?this.#S.length-1:this.#r-1);else if("Home"===s&&o)this.#f(0);else{if("End"!==s||!o)return;this.#f(this.#S.length-1)}}t.preventDefault(),t.stopPropagation()},this.#E=t=>{let{altKey:e,ctrlKey:i,defaultPrevented:r,isComposing:s,key:a,metaKey:n,shiftKey:o}=t;if(!this.shortcut||!this.src||r||s||e)return;let l="/"===a&&!i&&!n,h="k"===a.toLowerCase()&&i!==n&&!o,[d]=t.composedPath();!l&&!h||d instanceof Element&&d.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])')||document.querySelector(":modal")||(t.preventDefault(),"dialog"===this.display?this.#T():(this.#b?.focus(),this.#b?.select()))},this.#T=()=>{let t=this.#K;t.open||(t.showModal(),this.#b.focus(),this.#b.select())},this.#_=()=>{this.#K?.close()},this.#M=()=>{this.#y(!1)},this.#A=t=>{if(t.target!==t.currentTarget)return;let{bottom:e,left:i,right:r,top:s}=this.#K.getBoundingClientRect(),{clientX:a,clientY:n}=t;(i>a||a>r||s>n||n>e)&&this.#_()}}static{this.styles=[...D.styles,F]}static{this.properties={display:{converter:n("display","inline","dialog")},resultsPage:{attribute:"results-page"},remember:{type:Boolean},shortcut:{type:Boolean}}}#t;#e;#i;#r;#s;#a;get state(){return this.#t.state}get wanted(){return this.content.language.wanted}reload(){this.#t.again()}connectedCallback(){super.connectedCallback(),addEventListener("keydown",this.#E)}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("keydown",this.#E),this.#y(!1)}async searched(t){this.#r=-1,this.requestUpdate(),await this.updateComplete;let e=this.#s;if(this.#s=!1,"error"in t)return console.warn(`<${this.localName}>: ${t.error.message}`),void this.dispatchEvent(new P(t.error));let{results:i,total:r}=t.answer,s=i.map(({article:t})=>t);this.dispatchEvent(new j(this.#t.answered,s,r)),e&&this.#x()}willUpdate(t){super.willUpdate(t);let e=this.isConnected?this.wanted.join():"",i=this.hasUpdated&&this.isConnected&&(t.has("src")||this.#a!==e);this.#a=e,i&&this.#t.again()}updated(){super.updated();let t=this.#p;if("inline"===this.display&&t){let e=this.#i&&""!==t.textContent.trim();e!==t.matches(":popover-open")&&t.togglePopover(e),requestAnimationFrame(this.#u)}this.#S[this.#r]?.scrollIntoView({block:"nearest"})}render(){if(!this.src)return d`<slot></slot>`;let t=S("en",{id:"language"}),e=a(t);return"inline"===this.display?this.#n(t):d`<button
        part="button"
        lang=${t}
        dir=${e}
        aria-haspopup="dialog"
        aria-keyshortcuts=${this.shortcut?"/ Control+K Meta+K":c}
        @click=${this.#T}
      >
        ${W}<span>${q()}</span>${this.shortcut&&this.isConnected?d`<kbd aria-hidden="true">${J()}</kbd>`:c}
      </button>
      <dialog
        part="dialog"
        lang=${t}
        dir=${e}
        aria-label=${q()}
        @click=${this.#A}
        @close=${this.#M}
      >
        ${this.#n(t)}
      </dialog>`}renderArticle(){return c}#n(t){let e="dialog"===this.display,i=0>this.#r?c:`option-${this.#r}`;return d`<form role="search" lang=${t} dir=${a(t)} @submit=${this.#$}>
      <div part="field">
        ${W}
        <input
          part="input"
          type="search"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="results"
          aria-expanded=${this.#L}
          aria-activedescendant=${i}
          aria-label=${q()}
          aria-keyshortcuts=${this.shortcut&&!e?"/ Control+K Meta+K":c}
          placeholder=${q()}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          dir=${this.#e?"auto":c}
          @input=${this.#w}
          @compositionend=${this.#w}
          @keydown=${this.#z}
          @focus=${this.#k}
          @click=${this.#k}
          @focusout=${this.#C}
        />
        ${e?d`<button part="close" type="button" aria-label=${S("Close",{id:"close"})} @click=${this.#_}>
                ${Y}
              </button>`:c}
      </div>
      <div part="panel" popover=${e?c:"manual"} @focusout=${this.#C}>
        ${this.#i?this.#c(t):c}
        <div part="results" id="results" role="listbox" aria-label=${this.#R}>
          ${this.#i?this.#h(t):c}
        </div>
      </div>
      <p class="said" role="status">${this.#N(t)}</p>
    </form>`}#c(t){let{answer:e,error:i,state:r}=this.#t;if(i)return d`<p part="failure" class="quiet">
        ${navigator.onLine||"network"!==i.kind?N(i.kind):K()}
        <button part="retry" type="button" @mousedown=${h} @click=${this.#v}>${S("Try again",{id:"retry"})}</button>
      </p>`;if(e){let i=this.#I(e,t);return i?d`<p part="notice" class="quiet small">${i}</p>`:c}return"loading"===r?d`<p part="notice" class="quiet small">${E()}</p>`:this.#D.length>0?d`<p part="heading" class="quiet small">${T()}</p>`:c}#h(t){let{answer:e,error:i}=this.#t,r=e?.results??[],s=this.#t.page;if(this.#e&&!i)return d`${r.map((i,r)=>this.#l(i,r,t,""!==e.missing))}
      ${s?this.#d(s,r.length):c}`;let a=this.#D;return 0===a.length||i?c:d`${a.map((t,e)=>this.#o(t,e))}
      <div
        part="forget"
        class="quiet small"
        id="option-${a.length}"
        role="option"
        aria-selected=${this.#r===a.length}
        @mousedown=${h}
        @click=${this.#g}
      >
        ${S("Clear recent searches",{id:"forget-searches"})}
      </div>`}#l({article:t,title:e,excerpt:i},r,a,n){let{category:l,direction:u,language:p,published:m,url:g}=t,f=((t,e)=>{let i=new Date(/^\d{4}(?:-(?!00|..-00)|$)/.test(t)?t:NaN);if(!Number.isNaN(i.getTime()))return z(e,t.length).format(i)})(m,a),b=[n&&d`<bdi lang=${p}>${s(p)}</bdi>`,l&&d`<bdi>${l}</bdi>`,f&&d`<bdi lang=${a}>${f}</bdi>`].filter(Boolean);return d`<a
      part="result"
      class="text"
      id="option-${r}"
      role="option"
      tabindex="-1"
      aria-selected=${this.#r===r}
      href=${g}
      lang=${p}
      dir=${u}
      @mousedown=${h}
      @click=${e=>this.#U(e,t)}
    >
      <span part="title">${o(e)}</span>
      <span part="excerpt" class="quiet small">${o(i)}</span>
      ${b.length>0?d`<span part="meta" class="quiet small">${b.map(t=>[t," "])}</span>`:c}
    </a>`}#d(t,e){return d`<a
      part="all"
      id="option-${e}"
      role="option"
      tabindex="-1"
      aria-selected=${this.#r===e}
      href=${t}
      @mousedown=${h}
      @click=${this.#m}
      >${S("Show all results",{id:"all-results"})}</a
    >`}#o(t,e){return d`<div
      part="recent"
      id="option-${e}"
      role="option"
      dir="auto"
      aria-selected=${this.#r===e}
      @mousedown=${h}
      @click=${()=>this.#B(t)}
    >
      ${t}
    </div>`}get#D(){return this.remember&&!this.#e?e():[]}get#L(){return!!this.#i&&(this.#e?(this.#t.answer?.results.length??0)>0||""!==this.#t.page:this.#D.length>0)}get#R(){return this.#e?S("Search results",{id:"search-results"}):T()}#I({missing:t,results:e,total:i},a){return 0===e.length?void 0===i?"":S("Nothing found. Try other words.",{id:"nothing-found"}):t?(t=>S(_`Nothing found in ${t}. In other languages:`,{id:"found-elsewhere"}))(r(t,a)??s(t)):""}#N(t){let{answer:e,error:i,state:r}=this.#t;if(!this.#i)return"";if(i)return navigator.onLine||"network"!==i.kind?N(i.kind):K();if(!e)return"loading"===r?E():"";let s=e.total??e.results.length,a=s>0?(t=>S(_`Results: ${t}`,{id:"results-found"}))(new Intl.NumberFormat(t).format(s)):"";return[this.#I(e,t),a].filter(Boolean).join(" ")}get#b(){return this.renderRoot.querySelector("input")}get#p(){return this.renderRoot.querySelector('[part="panel"]')}get#K(){return this.renderRoot.querySelector("dialog")}get#S(){return[...this.renderRoot.querySelectorAll('[role="option"]')]}#y(t){if(t===this.#i)return;this.#i=t,this.#r=-1,this.requestUpdate();let e=t&&"inline"===this.display?addEventListener:removeEventListener;for(let t of["scroll","resize"])e(t,this.#u,{capture:!0,passive:!0})}#u;#f(t){let e=this.#S.length;this.#r=t>=e||0>t?-1:t,this.requestUpdate()}#B(t){let e=this.#b;e.value=this.#e=t,this.#r=-1,this.#y(!0),this.#t.search(t),e.focus()}#x(){let t=this.renderRoot.querySelector('[part="all"]');t?t.click():this.#S.length>0&&this.#f(0)}#U(t,e){this.#m();let{altKey:i,button:r,ctrlKey:s,metaKey:a,shiftKey:n}=t;r||i||s||a||n||(this.dispatchEvent(new O(e,this.#t.answered))||t.preventDefault(),"dialog"===this.display?this.#_():this.#y(!1))}#m;#g;#v;#w;#$;#k;#C;#z;#q(){this.#b.value=this.#e="",this.#t.search("")}#E;#T;#_;#M;#A},W=d`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <path d="M8.5 2.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M13 13l4.5 4.5" />
</svg>`,Y=d`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />
</svg>`,J=()=>navigator.platform.startsWith("Mac")?"⌘K":"Ctrl K",V=!1;((t,e)=>{let i=customElements.get(t);i?i!==e&&!V&&(V=!0,console.warn(`<${t}> is defined twice; the first one stays.`)):customElements.define(t,e)})("zo-search",H);