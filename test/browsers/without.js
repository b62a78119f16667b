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
