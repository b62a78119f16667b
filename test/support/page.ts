/** What a test of the elements does in the page: puts HTML in it, waits, and finds things as a reader does. */
import {emulateMedia, sendKeys, sendMouse} from '@web/test-runner-commands';
import type axe from 'axe-core';
import type {ContentElement} from '../../src/elements/content-element.js';
import {ArticleErrorEvent, ArticleLoadEvent, type WidgetEventMap} from '../../src/elements/events.js';
import {setReaderLanguage} from '../../src/i18n/reader-language.js';

const mounted = new Set<Element>();
const page = document.documentElement;
const {lang, dir, className} = page;

afterEach(() => {
  for (const container of mounted) container.remove();
  mounted.clear();
  setReaderLanguage(undefined);
  Object.assign(page, {lang, dir, className});
});

/**
 * Puts HTML into the page until the test is over; with shadow roots, where it has `<template shadowrootmode>`.
 *
 * @returns Its first element.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test knows what its HTML is
export function fixture<E extends Element = HTMLElement>(html: string): E {
  const container = document.createElement('div');
  container.setHTMLUnsafe(html);
  document.body.append(container);
  mounted.add(container);
  return container.firstElementChild as E;
}

/** Resolves with an element's `zo-load`; rejects where it fails instead. */
export async function loaded(element: EventTarget): Promise<ArticleLoadEvent> {
  const event = await outcome(element);
  if (event instanceof ArticleErrorEvent) throw event.error;
  return event;
}

/** Resolves with an element's `zo-error`; rejects where it loads instead. */
export async function failed(element: EventTarget): Promise<ArticleErrorEvent> {
  const event = await outcome(element);
  if (event instanceof ArticleErrorEvent) return event;
  throw new Error(`Expected a failure, but "${event.article.title}" was loaded.`);
}

function outcome(element: EventTarget): Promise<ArticleLoadEvent | ArticleErrorEvent> {
  return new Promise((resolve) => {
    const settle = (event: Event) => {
      if (event instanceof ArticleLoadEvent || event instanceof ArticleErrorEvent) resolve(event);
    };
    for (const type of ['zo-load', 'zo-error']) element.addEventListener(type, settle, {once: true});
  });
}

/** Collects the events of a type that reach an element from now on. */
export function heard<Type extends keyof WidgetEventMap>(target: EventTarget, type: Type): WidgetEventMap[Type][] {
  const events: WidgetEventMap[Type][] = [];
  target.addEventListener(type, (event) => events.push(event as WidgetEventMap[Type]));
  return events;
}

/** Resolves once the browser has laid out, and scrolled to, what there is: not every browser scrolls to a focus at once. */
export function frames(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Resolves with the next event of a type. */
export function once(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(type, resolve, {once: true}));
}

/** Resolves once a condition holds in what an element has rendered. */
export async function until(element: ContentElement, condition: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const check = () => {
      if (!condition()) return;
      observer.disconnect();
      element.removeController(controller);
      resolve();
    };
    const controller = {hostUpdated: check};
    const observer = new MutationObserver(check);
    observer.observe(element.renderRoot, {subtree: true, attributes: true, characterData: true, childList: true});
    element.addController(controller);
    check();
  });
  await element.updateComplete;
}

/** Resolves once an element's content is on screen; for one that shows an ancestor's, which has no event for it. */
export function ready(element: ContentElement): Promise<void> {
  return until(element, () => element.state === 'ready');
}

/** Resolves once an element shows some words. */
export function shown(element: ContentElement, words: string): Promise<void> {
  return until(element, () => text(element).includes(words));
}

interface Press {
  readonly button?: 'left' | 'middle';
  /** Held down meanwhile. */
  readonly key?: 'Alt' | 'Control' | 'Meta' | 'Shift';
}

/** Presses an element in its middle with the mouse. */
export async function click(element: Element, {button = 'left', key}: Press = {}): Promise<void> {
  element.scrollIntoView({block: 'center'});
  const {x, y, width, height} = element.getBoundingClientRect();
  if (key) await sendKeys({down: key});
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)], button});
  if (key) await sendKeys({up: key});
}

/** Presses keys, such as `Enter` or `Shift+Tab`, one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}

/** The element that has the focus, wherever it is; `<body>` where none has. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
  readonly reducedMotion?: 'reduce';
}

/** Shows the page as a reader prefers it, or as it is printed, until the test is over. */
export async function media(features: Media): Promise<void> {
  emulated = true;
  await emulateMedia(features);
}

let emulated = false;

afterEach(async () => {
  if (!emulated) return;
  emulated = false;
  await emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    media: 'screen',
    reducedMotion: 'no-preference',
  });
});

/** Puts a value in a property's place until the test is over. */
export function replace(object: object, property: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, property);
  Object.defineProperty(object, property, {configurable: true, writable: true, value});
  restore.push(() => {
    if (own) Object.defineProperty(object, property, own);
    else Reflect.deleteProperty(object, property);
  });
}

/** Keeps `console.warn` quiet until the test is over, and collects what it is told. */
export function warnings(): string[] {
  const collected: string[] = [];
  replace(console, 'warn', (...words: unknown[]) => collected.push(words.join(' ')));
  return collected;
}

const restore: (() => void)[] = [];

afterEach(() => {
  for (const undo of restore.splice(0).reverse()) undo();
});

/** What the roles look like in HTML; a `role` attribute comes before. */
const ROLES = {
  article: 'article',
  button: 'button, summary, input:is([type=button], [type=submit], [type=reset])',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img:not([alt=""])',
  link: 'a[href]',
  list: 'ul, ol, menu',
  listitem: 'li',
  navigation: 'nav',
  status: 'output',
} as const;

export type Role = keyof typeof ROLES;

/**
 * The first element of a role, and of an accessible name where one is given, that a reader meets: shadow roots are
 * looked into, and what is hidden is not there.
 */
export function byRole(root: Element, role: Role, name?: string | RegExp): HTMLElement {
  const all = allByRole(root, role);
  const found = name === undefined ? all[0] : all.find((element) => matches(accessibleName(element), name));
  if (found) return found;
  const names = all.map((element) => `"${accessibleName(element)}"`).join(', ');
  throw new Error(`Found no ${role}${name === undefined ? '' : ` named ${name}`}; there is ${names || 'none'}.`);
}

/** Every element of a role that a reader meets, in reading order. */
export function allByRole(root: Element, role: Role): HTMLElement[] {
  return [...elements(root)].filter(
    (element): element is HTMLElement => hasRole(element, role) && element.checkVisibility({visibilityProperty: true}),
  );
}

/** The element that a part of an element names. */
export function part(element: Element, name: string): HTMLElement {
  const found = findPart(element, name);
  if (!found) throw new Error(`There is no part "${name}".`);
  return found;
}

/** The element that a part names, if it is there. */
export function findPart(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
}

function hasRole(element: Element, role: Role): boolean {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
  return explicit ? explicit === role : element.matches(ROLES[role]);
}

function accessibleName(element: Element): string {
  const tree = element.getRootNode() as Document | ShadowRoot;
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  return collapse(labels.map((id) => ownName(tree.getElementById(id)!)).join(' ') || ownName(element));
}

/** What names an element that no other one names. */
function ownName(element: Element): string {
  return element.getAttribute('aria-label') || element.getAttribute('alt') || text(element);
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}

/** An element and all below it, as rendered: a host's shadow tree in place of its children, slots filled. */
function* elements(element: Element): Generator<Element> {
  yield element;
  for (const child of renderedChildren(element)) if (child instanceof Element) yield* elements(child);
}

function renderedChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** The language that words on screen are marked with, by which a screen reader picks its voice. */
export function languageOf(root: Element, words: string): string | null {
  let element = [...elements(root)].findLast((element) => text(element).includes(words));
  if (!element) throw new Error(`Found no "${words}" in "${text(root)}".`);
  for (;;) {
    const marked = element.closest('[lang]');
    if (marked) return marked.getAttribute('lang');
    const tree = element.getRootNode();
    if (!(tree instanceof ShadowRoot)) return null;
    element = tree.host;
  }
}

/** The text that is rendered in an element, shadow roots and slots included, with white space collapsed. */
export function text(element: Element): string {
  return collapse(renderedText(element));
}

function renderedText(element: Element): string {
  const {contentVisibility, display, visibility} = getComputedStyle(element);
  if (display === 'none' || contentVisibility === 'hidden') return '';
  if (element.localName === 'br') return ' ';
  const words = Array.from(renderedChildren(element), (node) => {
    if (node instanceof Element) return renderedText(node);
    return node instanceof Text && visibility === 'visible' ? node.data : '';
  }).join('');
  return /^(?:inline|contents|ruby)/.test(display) ? words : ` ${words} `;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What axe finds wrong with the accessibility of an element, a sentence each. */
export async function violations(element: Element): Promise<string[]> {
  // axe is a classic script, which makes a global of itself.
  await import('axe-core');
  const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
  // An element is no page: what holds it is the host's.
  const results = await run(element, {resultTypes: ['violations'], rules: {region: {enabled: false}}});
  return results.violations.flatMap(({help, nodes}) => nodes.map(({target}) => `${help}: ${target.flat().join(' ')}`));
}
