import theming from '../docs/theming.md?raw';

/** The style sheets of the hosts in docs/theming.md, one after the other. */
export const THEMES = [...theming.matchAll(/```css\n([^]*?)```/g)].map(([, css]) => css).join('\n');
