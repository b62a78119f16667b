import type { LocaleModule } from '@lit/localize';
/** Each locale is a chunk of its own, fetched when it is first needed; the sources have their own words. */
export declare const loaders: Record<string, () => Promise<LocaleModule>>;
