import './esm/hydrate.js';
export * from './zo.js';
