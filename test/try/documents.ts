/**
 * Tries the library on folders of documents that are no part of the project: shows each as a page would.
 *
 * ```sh
 * npm run build && npm run try:documents -- path/to/folder path/to/another
 * ```
 */
import {resolve} from 'node:path';
import {readFolder} from '../pages/documents.js';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('Which folder? npm run try:documents -- path/to/folder');
for (const folder of folders) {
  const readings = await readFolder(resolve(folder));
  for (const {file, outcome, words, problems, questions, uncaught, longestTask} of readings) {
    const notes = [
      questions && `${questions} questions`,
      longestTask && `${longestTask} ms`,
      ...problems.slice(0, 3),
      ...uncaught,
    ].filter(Boolean);
    console.log(`${file}: ${outcome}: ${words.slice(0, 120)}${notes.length ? ` (${notes.join('; ')})` : ''}`);
  }
  const outcomes = new Set(readings.map(({outcome}) => outcome));
  const counts = Array.from(
    outcomes,
    (each) => `${readings.filter(({outcome}) => outcome === each).length} ${each}`,
  ).join(', ');
  const longest = Math.max(...readings.map(({longestTask}) => longestTask));
  const uncaught = readings.filter((reading) => reading.uncaught.length > 0).length;
  console.log(
    `${folder}: ${readings.length} documents: ${counts}; ${uncaught} with exceptions; longest task ${longest} ms\n`,
  );
  if (uncaught > 0) process.exitCode = 1;
}
