/**
 * How long a reader waits for the list of 346 languages after the press, here and in the selects of other libraries.
 * `npm run bench:switcher` measures what is in `dist/`, in fresh pages, each library in turn.
 */
import {readdirSync} from 'node:fs';
import {inTurn, machine, openBench, report, type Contender} from './harness.js';

/** Languages with a Wikipedia: https://meta.wikimedia.org/wiki/List_of_Wikipedias, the oldest closed ones among them. */
const LANGUAGES = `aa ab abr ace ady af als alt am ami an ang ann anp ar arc ary arz as ast atj av avk awa ay az azb ba
ban bar bbc bcl bdr be bew bg bh bi bjn blk bm bn bo bol bpy br bs btm bug bxr ca cak cbk ce ceb ch cho chr chy ckb co
cr crh cs csb cu cv cy da dag de dga din diq dsb dtp dty dv dz ee efi el eml en eo es et eu ext fa fat ff fi fiu fj fo
fon fr frp frr fur fy ga gag gan gcr gd gl glk gn gom gor got gpe gu guc gur guw gv ha hak haw he hi hif ho hr hsb ht
hu hy hyw hz ia iba id ie ig igl ii ik ilo inh io is it iu ja jam jbo jv ka kaa kab kaj kbd kbp kcg kg kge ki kj kk kl
km kn knc ko koi kr krc ks ksh ku kus kv kw ky la lad lb lbe lez lfn lg li lij lld lmo ln lo lrc lt ltg lv lzh mad mai
mdf mg mh mhr mi min mk ml mn mni mnw mos mr mrj ms mt mus mwl my myv mzn na nah nan nap nds ne new nia nl nn no nov nqo
nr nrm nso nup nv ny oc olo om or os pa pag pam pap pcd pcm pdc pfl pi pih pl pms pnb pnt ps pt pwn qu rki rm rmy rn ro
roa rsk ru rue rup rw sa sah sat sc scn sco sd se sg sgs sh shi shn shy si simple sk skr sl sm smn sn so sq sr srn ss
st stq su sv sw syl szl szy ta tay tcy tdd te tet tg th ti tig tk tl tly tn to tok tpi tr trv ts tt tum tw ty tyv udm
ug uk ur uz ve vec vep vi vls vo vro wa war wo wuu xal xh xmf yi yo yue za zea zgh zh zu`
  .split(/\s+/)
  .slice(0, 346);

/** Rounds that are counted: `npm run bench:switcher -- 5` for a quick look. */
const RUNS = Number(process.argv[2] ?? 9);

interface Switcher extends Contender {
  /** Makes the element with `languages`, an array of `[tag, name]`; what it returns is put into the page. */
  readonly make: string;
  /** From the element: what is pressed, and an item of the list. */
  readonly button: string;
  readonly item: string;
}

const options = (tag: string, host: string) => `
  const element = document.createElement('${host}');
  for (const [language, name] of languages) {
    const option = document.createElement('${tag}');
    option.value = language; option.lang = language; option.textContent = name;
    element.append(option);
  }
  return element;`;

const CONTENDERS: readonly Switcher[] = [
  {
    name: 'zo-language-switcher',
    make: `const element = document.createElement('zo-language-switcher');
      element.languages = languages.map(([language]) => ({language, url: '/' + language}));
      return element;`,
    button: `element.shadowRoot.querySelector('button')`,
    item: `element.shadowRoot.querySelector('#languages a')`,
  },
  {
    name: 'Shoelace, select',
    script: `import '@shoelace-style/shoelace/dist/themes/light.css';
      import '@shoelace-style/shoelace/dist/components/select/select.js';
      import '@shoelace-style/shoelace/dist/components/option/option.js';`,
    make: options('sl-option', 'sl-select'),
    button: `element.shadowRoot.querySelector('[part~=combobox]')`,
    item: `element.querySelector('sl-option')`,
  },
  {
    name: 'Web Awesome, select',
    script: `import '@awesome.me/webawesome/dist/styles/themes/default.css';
      import '@awesome.me/webawesome/dist/components/select/select.js';
      import '@awesome.me/webawesome/dist/components/option/option.js';`,
    make: options('wa-option', 'wa-select'),
    button: `element.shadowRoot.querySelector('[part~=combobox]')`,
    item: `element.querySelector('wa-option')`,
  },
  {
    name: 'Fluent, dropdown',
    script: `import {setTheme} from '@fluentui/web-components';
      import {webLightTheme} from '@fluentui/tokens';
      import '@fluentui/web-components/dropdown.js';
      import '@fluentui/web-components/listbox.js';
      import '@fluentui/web-components/option.js';
      setTheme(webLightTheme);`,
    make: `const element = document.createElement('fluent-dropdown');
      const list = document.createElement('fluent-listbox');
      for (const [language, name] of languages) {
        const option = document.createElement('fluent-option');
        option.value = language; option.lang = language; option.textContent = name;
        list.append(option);
      }
      element.append(list);
      return element;`,
    button: `element`,
    item: `element.querySelector('fluent-option')`,
  },
];

/** What a run of the page's part says, in milliseconds. */
interface Times {
  /** From the element's creation until it has its languages, and its button is laid out and can be pressed. */
  readonly mount: number;
  /** From the press until the frame with the list in it was painted. */
  readonly press: number;
}

const furtherNames = readdirSync(new URL('../dist/zo/', import.meta.url), {recursive: true, encoding: 'utf8'}).find(
  (file) => file.endsWith('further-autonyms.js'),
)!;
const bench = await openBench(CONTENDERS, {
  head: `<link rel="modulepreload" href="dist/zo/${furtherNames}">`,
  body: '<zo-language-switcher display="menu"></zo-language-switcher>',
});

/** The names of the languages, made in a page of their own: making them leaves the browser's caches warm. */
async function named(): Promise<string[][]> {
  const names = await bench.browser.newPage();
  const result = await names.evaluate((tags) => {
    return tags.map((tag) => {
      try {
        return [tag, new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag];
      } catch {
        return [tag, tag];
      }
    });
  }, LANGUAGES);
  await names.close();
  return result;
}

/** Mounts a contender in a fresh page and presses it: after a pause, as a reader would, or at once. */
async function run(index: number, languages: string[][], pause: number): Promise<Times> {
  const {make, button, item} = CONTENDERS[index]!;
  const tab = await bench.open(index);
  const mounted = await tab.evaluate(
    async ({make, button, item, languages}) => {
      const start = performance.now();
      // What is measured comes as text, so that a page has only its own.
      const compile = (parameter: string, body: string) =>
        // eslint-disable-next-line @typescript-eslint/no-implied-eval
        new Function(parameter, body) as (argument: unknown) => HTMLElement | null;
      const element = compile('languages', make)(languages)!;
      document.body.append(element);
      const find = (what: string) => compile('element', `return ${what}`)(element);
      await (element as {updateComplete?: Promise<unknown>}).updateComplete;
      while (!find(button)) await new Promise((resolve) => setTimeout(resolve));
      const {x, y, width, height} = find(button)!.getBoundingClientRect();
      const mount = performance.now() - start;
      Object.assign(globalThis, {
        painted: new Promise<number>((resolve) => {
          let pressed = 0;
          addEventListener('pointerdown', ({timeStamp}) => (pressed = timeStamp), {capture: true, once: true});
          const frame = () => {
            const found = pressed ? find(item) : null;
            const box = found?.getBoundingClientRect();
            if (
              box?.height &&
              box.top < innerHeight &&
              found!.checkVisibility({opacityProperty: true, visibilityProperty: true})
            ) {
              const {port1, port2} = new MessageChannel();
              // A message that is sent before a frame is painted arrives after it was.
              port1.onmessage = () => {
                resolve(performance.now() - pressed);
              };
              port2.postMessage('');
            } else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        }),
      });
      return {mount, x: x + width / 2, y: y + height / 2};
    },
    {make, button, item, languages},
  );
  if (pause > 0) await tab.waitForTimeout(pause);
  await tab.mouse.click(mounted.x, mounted.y);
  const press = await tab.evaluate(() =>
    Promise.race([
      (globalThis as unknown as {painted: Promise<number>}).painted,
      // Not every one opens when it is pressed at once.
      new Promise<number>((resolve) => setTimeout(resolve, 5_000, Infinity)),
    ]),
  );
  await tab.close();
  return {mount: mounted.mount, press};
}

const languages = await named();
for (const pause of [1_000, 0]) {
  const times = await inTurn(CONTENDERS, RUNS, (index) => run(index, languages, pause));
  report(
    `${languages.length} languages, pressed ${pause ? `${pause} ms after mounting` : 'at once'}; ms`,
    CONTENDERS,
    {
      mounted: times.map((all) => all.map(({mount}) => mount)),
      listed: times.map((all) => all.map(({press}) => press)),
    },
    0,
  );
}

console.log(`\n${machine(bench.browser)}`);
await bench.close();
