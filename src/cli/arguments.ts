/** The command line: what may be asked for, and how it is explained. */
import {parseArgs} from 'node:util';
import {safeUrl} from '../content/urls.js';
import {isAddress} from './inspect.js';

export const USAGE = `Prints what the elements of @zeroopposite/widgets will read from an address or a file.

Usage: widgets inspect [options] <address or file>...

  <address>      https://… of a JSON-LD document, a page, a feed, a WordPress post…
  <file>         a file of the same kinds; - for the standard input

Options:
  --base <url>   where files are published: the address of a file, or of its folder
                 with a slash at its end; relative addresses are resolved by it
  --no-follow    do not fetch the translations to see whether they point back
  --json         print the reports as JSON
  --no-color     print no colours; so do NO_COLOR, and an output that is no terminal
  --help         print this
  --version      print the version

Exit code: 0 where everything can be read, with problems perhaps; 1 where there is
an error; 2 where the command makes no sense.
`;

export interface Arguments {
  readonly sources: readonly string[];
  readonly base: string;
  readonly follow: boolean;
  readonly json: boolean;
  readonly color: boolean;
}

/** The command makes no sense; the message says why. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 *
 * @returns What is asked for instead, where that is the help or the version.
 * @throws {UsageError}
 */
export function readArguments(args: readonly string[]): Arguments | 'help' | 'version' {
  const {values, positionals} = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...sources] = positionals;
  if (!command) throw new UsageError('Expected a command, found none.');
  if (command !== 'inspect') throw new UsageError(`Expected the command inspect, found ${command}.`);
  if (!sources.length) throw new UsageError('Expected an address or a file, found none.');
  if (sources.filter((source) => source === '-').length > 1)
    throw new UsageError('The standard input can be read once.');
  const other = sources.find((source) => /^[a-z][a-z\d+.-]+:\/\//i.test(source) && !isAddress(source));
  if (other) throw new UsageError(`Expected an address that begins with https:// or http://, found ${other}.`);
  const malformed = sources.find((source) => isAddress(source) && !URL.canParse(source));
  if (malformed) throw new UsageError(`Expected an address, found ${malformed}.`);
  const base = safeUrl(values.base, undefined);
  if (values.base !== undefined && !base)
    throw new UsageError(`Expected an address that begins with https:// as --base, found ${values.base}.`);
  return {sources, base, follow: !values['no-follow'], json: values.json, color: !values['no-color']};
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: {type: 'string'},
        help: {type: 'boolean', short: 'h', default: false},
        json: {type: 'boolean', default: false},
        'no-color': {type: 'boolean', default: false},
        'no-follow': {type: 'boolean', default: false},
        version: {type: 'boolean', short: 'v', default: false},
      },
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message, {cause});
  }
}
