/** Asked how a page looks to a reader of other preferences, or on paper: not every browser is told from outside. */
export const EMULATED = [
  'are all open on paper',
  'is printed whole, without what is for the screen',
  'shows once its question has the focus, and is not printed',
  'opens and closes at once for a reader who prefers less motion',
  'is the one for it, and follows a change',
];

/**
 * Leaves tests out that a browser cannot run, or passes in its own way; why, stands beside their names.
 *
 * @param {readonly string[]} names Parts of the tests' names.
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['plugins']>[number]}
 */
export function without(names) {
  const hook = `beforeEach(function () {
    if (${JSON.stringify(names)}.some((name) => this.currentTest.title.includes(name))) this.skip();
  });`;
  return {
    name: 'without',
    transform: ({path, body}) =>
      path.endsWith('.test.ts') ? `${hook.replaceAll('\n', '')}${/** @type {string} */ (body)}` : undefined,
  };
}
