/** The script tag `zo-hydrate.js`, for pages that a server has rendered: `zo.js`, and what takes their elements over. */
import './hydrate.js';

export * from './bundle.js';
