/** The README is where the library is explained; these pages show its sections beside the elements. */
import readme from '../../README.md?raw';

/** A section of the README, from its heading to the next of the same level. */
export function section(heading: string): string {
  const [, text] = new RegExp(`^(#+ ${heading}\\n[^]*?)(?=^## |(?![^]))`, 'm').exec(readme) ?? [];
  if (text === undefined) throw new Error(`README.md has no section "${heading}".`);
  return (
    text
      .replaceAll(/<!--.*?-->/g, '')
      // Files of the repository are not here.
      .replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1')
  );
}
