import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {API, reports} from '../../build/api.js';
import {assertNone, files} from '../support/repository.js';

test('what others build on is what api/ says it is', () => {
  const now = reports();
  const kept = new Map(files(API).map((name) => [name, readFileSync(API + name, 'utf8')]));
  const changes = [...new Set([...now.keys(), ...kept.keys()])].flatMap((name) => {
    const [before, after] = [kept, now].map((texts) => texts.get(name)?.split('\n') ?? []) as [string[], string[]];
    return [
      ...before.filter((line) => !after.includes(line)).map((line) => `${name}: is gone: ${line.trim()}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `${name}: is new: ${line.trim()}`),
      // Only the order, or how often something is said.
      ...(before.join('\n') === after.join('\n') ? [] : [`${name}: differs`]),
    ];
  });
  assertNone(
    changes,
    'Where that is meant: npm run build, npm run api, and say it to those who use the library: npx changeset. What is gone or altered, breaks what they have built.',
  );
});
