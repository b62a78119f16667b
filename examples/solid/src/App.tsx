import {getReaderLanguage, onReaderLanguageChange, setReaderLanguage} from '@zeroopposite/widgets';
import '@zeroopposite/widgets/define/article-card.js';
import '@zeroopposite/widgets/define/language-switcher.js';
import {article, languages, letters, readingList, wordsIn} from 'meridian';
import {createSignal, For, onCleanup, onMount, Show} from 'solid-js';

export function App() {
  // The site's language is the one that the reader chose, in the site's own setting or in a switcher.
  const [language, setLanguage] = createSignal(getReaderLanguage());
  const words = () => wordsIn(language());
  onCleanup(onReaderLanguageChange(() => setLanguage(getReaderLanguage())));

  const [isOpen, setOpen] = createSignal(true);
  const [follow, setFollow] = createSignal(false);
  const [list, setList] = createSignal(readingList);
  const [isLocked, setLocked] = createSignal(false);
  const [events, setEvents] = createSignal<readonly string[]>([]);
  const note = (text: string) => setEvents((events) => [...events, text]);

  // An element may be defined when it is needed. Until then, its fallback is shown.
  onMount(() => void import('@zeroopposite/widgets/define/qa.js'));

  return (
    <>
      <header lang={words().language} dir={words().direction}>
        <h1>{words().title}</h1>
        <label>
          {words().languageOfSite}{' '}
          <select
            value={language() ?? ''}
            onChange={({currentTarget}) => setReaderLanguage(currentTarget.value || undefined)}
          >
            <option value="">{words().automatic}</option>
            <For each={languages}>{({language, name}) => <option value={language}>{name}</option>}</For>
          </select>
        </label>
      </header>

      <main>
        <section aria-label={words().article}>
          <p class="row">
            <label>
              <input
                type="checkbox"
                checked={follow()}
                onChange={({currentTarget}) => setFollow(currentTarget.checked)}
              />{' '}
              {words().followLinks}
            </label>
            <button onClick={() => setOpen(!isOpen())}>{isOpen() ? words().close : words().open}</button>
          </p>
          <Show when={isOpen()} fallback={<p>{words().closed}</p>}>
            <zo-article-card
              src={article}
              display="full"
              on:zo-load={(event) => note(`zo-load ${event.article.title}`)}
              on:zo-error={(event) => note(`zo-error ${event.error.kind}`)}
            >
              <a href="/alliances">{words().read}</a>
              <zo-language-switcher
                slot="languages"
                display="inline"
                bool:navigate={follow()}
                on:zo-language-change={(event) => note(`zo-language-change ${event.language}`)}
                on:zo-language-changed={(event) => note(`zo-language-changed ${event.language}`)}
              />
            </zo-article-card>
            <zo-qa src={article} />
          </Show>
        </section>

        <section aria-label={words().readingList}>
          <p class="row">
            <b>{words().readingList}</b>
            <button onClick={() => setList(list().toReversed())}>{words().reverse}</button>
          </p>
          <ul>
            <For each={list()}>
              {(src) => (
                <li>
                  <zo-article-card src={src} heading-level={3} />
                </li>
              )}
            </For>
          </ul>
        </section>

        <section aria-label={words().questions}>
          <p class="row">
            <b>{words().questions}</b>
            <label>
              <input
                type="checkbox"
                checked={isLocked()}
                onChange={({currentTarget}) => setLocked(currentTarget.checked)}
              />{' '}
              {words().lock}
            </label>
          </p>
          <zo-qa
            prop:article={letters}
            open="first"
            on:zo-toggle={(event) => {
              if (isLocked()) event.preventDefault();
              note(`zo-toggle ${event.question.title}`);
            }}
            on:zo-toggled={(event) => note(`zo-toggled ${event.question.title}`)}
          />
          <zo-language-switcher prop:languages={languages} label="both" />
        </section>

        <section aria-label={words().events}>
          <b>{words().events}</b>
          <ol>
            <For each={events()}>{(text) => <li>{text}</li>}</For>
          </ol>
        </section>
      </main>
    </>
  );
}
