import {expect} from '@esm-bundle/chai';
import {composedAncestors} from '../../src/controllers/composed-tree.js';
import {fixture} from '../support/page.js';

/** The ancestors of an element, the nearest first, as far as they belong to the test. */
const ancestors = (element: Element) => [...composedAncestors(element)].map(({id}) => id).filter(Boolean);

it('goes from an element to its parents', () => {
  const outer = fixture('<div id="outer"><p id="inner"><b></b></p></div>');
  expect(ancestors(outer.querySelector('b')!)).to.deep.equal(['inner', 'outer']);
});

it('goes out of a shadow root to its host', () => {
  const outer = fixture(
    '<div id="outer"><p id="host"><template shadowrootmode="open"><i id="inside"><b></b></i></template></p></div>',
  );
  const b = outer.firstElementChild!.shadowRoot!.querySelector('b')!;
  expect(ancestors(b)).to.deep.equal(['inside', 'host', 'outer']);
});

it('goes from a slotted element through its slot, before its host', () => {
  const host = fixture(
    '<div id="host"><template shadowrootmode="open"><i id="box"><slot id="slot"></slot></i></template><b></b></div>',
  );
  expect(ancestors(host.querySelector('b')!)).to.deep.equal(['slot', 'box', 'host']);
});

it('goes from an element that has no slot to its host', () => {
  const host = fixture('<div id="host"><template shadowrootmode="open"><i id="box"></i></template><b></b></div>');
  expect(ancestors(host.querySelector('b')!)).to.deep.equal(['host']);
});

it('ends at the root of the page', () => {
  const element = fixture('<b></b>');
  expect([...composedAncestors(element)].at(-1)?.localName).to.equal('html');
});

it('has nothing for an element outside the page', () => {
  expect([...composedAncestors(document.createElement('b'))]).to.have.length(0);
});
