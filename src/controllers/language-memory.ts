import type {ReactiveController} from 'lit';
import type {ReaderLanguageEvent} from '../i18n/reader-language.js';
import {stored, STORAGE_KEY} from '../i18n/remembered-language.js';

/** What a controller that keeps the reader's choice is told by its host. */
interface Host {
  readonly queryParam?: string | undefined;
  readonly remember: boolean;
}

/** Keeps the reader's choice where the host asks for it: for the next visit, in the page's address, or both. */
export class LanguageMemory implements ReactiveController {
  /** BCP 47 tags of the languages chosen while the host was in the page, the latest first. */
  readonly chosen: string[] = [];
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('zo-reader-language', this.#keep);
  }

  hostDisconnected(): void {
    removeEventListener('zo-reader-language', this.#keep);
  }

  /**
   * Keeps a choice for the next visit.
   *
   * @param language BCP 47 tag; `undefined` forgets the choice.
   */
  store(language: string | undefined): void {
    if (!this.#host.remember) return;
    stored((storage) => {
      if (language) storage.setItem(STORAGE_KEY, language);
      else storage.removeItem(STORAGE_KEY);
    });
  }

  readonly #keep = ({language}: ReaderLanguageEvent): void => {
    const {queryParam} = this.#host;
    if (language) this.chosen.unshift(language);
    this.store(language);
    if (queryParam === undefined) return;
    const url = new URL(location.href);
    if (language) url.searchParams.set(queryParam || 'lang', language);
    else url.searchParams.delete(queryParam || 'lang');
    history.replaceState(history.state, '', url);
  };
}
