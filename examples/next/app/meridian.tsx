'use client';

import {getReaderLanguage, onReaderLanguageChange, setReaderLanguage} from '@zeroopposite/widgets';
import {article, languages, letters, readingList, wordsIn} from 'meridian';
import {useEffect, useState, useSyncExternalStore} from 'react';

/** The site's language is the one that the reader chose, in the site's own setting or in a switcher. */
const useReaderLanguage = () => useSyncExternalStore(onReaderLanguageChange, getReaderLanguage, () => undefined);

export function Meridian() {
  const language = useReaderLanguage();
  const words = wordsIn(language);
  const [isOpen, setOpen] = useState(true);
  const [follow, setFollow] = useState(false);
  const [list, setList] = useState(readingList);
  const [isLocked, setLocked] = useState(false);
  const [events, setEvents] = useState<readonly string[]>([]);
  const note = (text: string) => setEvents((events) => [...events, text]);

  // While it hydrates, React 19 neither listens to an element's events nor sets its properties: it does so when it renders
  // again. The elements are defined after that, and nothing they say is missed.
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => {
    if (isHydrated) void import('./elements');
    setHydrated(true);
  }, [isHydrated]);

  return (
    <>
      <header lang={words.language} dir={words.direction}>
        <h1>{words.title}</h1>
        <label>
          {words.languageOfSite}{' '}
          <select value={language ?? ''} onChange={({target}) => setReaderLanguage(target.value || undefined)}>
            <option value="">{words.automatic}</option>
            {languages.map(({language, name}) => (
              <option key={language} value={language}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>

      <main>
        <section aria-label={words.article}>
          <p className="row">
            <label>
              <input type="checkbox" checked={follow} onChange={({target}) => setFollow(target.checked)} />{' '}
              {words.followLinks}
            </label>
            <button onClick={() => setOpen(!isOpen)}>{isOpen ? words.close : words.open}</button>
          </p>
          {isOpen ? (
            <>
              <zo-article-card
                src={article}
                display="full"
                onzo-load={(event) => note(`zo-load ${event.article.title}`)}
                onzo-error={(event) => note(`zo-error ${event.error.kind}`)}
              >
                <a href="/alliances">{words.read}</a>
                <zo-language-switcher
                  slot="languages"
                  display="inline"
                  navigate={follow}
                  onzo-language-change={(event) => note(`zo-language-change ${event.language}`)}
                  onzo-language-changed={(event) => note(`zo-language-changed ${event.language}`)}
                />
              </zo-article-card>
              <zo-qa src={article} />
            </>
          ) : (
            <p>{words.closed}</p>
          )}
        </section>

        <section aria-label={words.readingList}>
          <p className="row">
            <b>{words.readingList}</b>
            <button onClick={() => setList(list.toReversed())}>{words.reverse}</button>
          </p>
          <ul>
            {list.map((src) => (
              <li key={src}>
                <zo-article-card src={src} heading-level="3" />
              </li>
            ))}
          </ul>
        </section>

        <section aria-label={words.questions}>
          <p className="row">
            <b>{words.questions}</b>
            <label>
              <input type="checkbox" checked={isLocked} onChange={({target}) => setLocked(target.checked)} />{' '}
              {words.lock}
            </label>
          </p>
          {/* React knows the properties of an element once it is defined. Before, a ref sets them. */}
          <zo-qa
            ref={(qa) => void (qa && (qa.article = letters))}
            open="first"
            onzo-toggle={(event) => {
              if (isLocked) event.preventDefault();
              note(`zo-toggle ${event.question.title}`);
            }}
            onzo-toggled={(event) => note(`zo-toggled ${event.question.title}`)}
          />
          <zo-language-switcher ref={(switcher) => void (switcher && (switcher.languages = languages))} label="both" />
        </section>

        <section aria-label={words.events}>
          <b>{words.events}</b>
          <ol>
            {events.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ol>
        </section>
      </main>
    </>
  );
}
