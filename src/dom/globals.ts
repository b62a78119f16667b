/** Makes what the readers take from a browser global. Imported for its effect, before them. */
import * as browser from './browser.js';

// Node has a `navigator` of its own from version 21 on, which can only be defined anew.
for (const [name, value] of Object.entries(browser))
  Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
