import {afterNextRender, Component, computed, CUSTOM_ELEMENTS_SCHEMA, DestroyRef, inject, signal} from '@angular/core';
import {getReaderLanguage, onReaderLanguageChange, setReaderLanguage} from '@zeroopposite/widgets';
import '@zeroopposite/widgets/define/article-card.js';
import '@zeroopposite/widgets/define/language-switcher.js';
import {article, languages, letters, readingList, wordsIn} from 'meridian';

@Component({
  selector: 'meridian-app',
  templateUrl: './app.component.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  // The site's language is the one that the reader chose, in the site's own setting or in a switcher.
  protected readonly language = signal(getReaderLanguage());
  protected readonly words = computed(() => wordsIn(this.language()));

  protected readonly article = article;
  protected readonly languages = languages;
  protected readonly letters = letters;
  protected readonly isOpen = signal(true);
  protected readonly follow = signal(false);
  protected readonly list = signal(readingList);
  protected readonly isLocked = signal(false);
  protected readonly events = signal<readonly string[]>([]);

  constructor() {
    inject(DestroyRef).onDestroy(onReaderLanguageChange(() => this.language.set(getReaderLanguage())));

    // An element may be defined when it is needed. Until then, its fallback is shown.
    afterNextRender(() => void import('@zeroopposite/widgets/define/qa.js'));
  }

  protected choose(language: string): void {
    setReaderLanguage(language || undefined);
  }

  protected reverse(): void {
    this.list.update((list) => list.toReversed());
  }

  protected note(text: string): void {
    this.events.update((events) => [...events, text]);
  }
}
