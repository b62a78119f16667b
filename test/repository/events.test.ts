import {test} from 'node:test';
import {elements} from '../../build/manifest.js';
import {assertNone} from '../support/repository.js';

test('the events of the elements have names that every framework can listen to: in small letters, with hyphens', () => {
  const names = elements.flatMap(({events}) => events.map(({name}) => name));
  assertNone(names.filter((name) => !/^zo(?:-[a-z]+)+$/.test(name)).map((name) => `${name} is in no kebab-case`));
});
