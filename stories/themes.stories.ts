import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ALLIANCES} from './content.js';
import {everyElement} from './every-element.js';
import {THEMES} from './themes.js';

interface Args {
  /** The class that the host's style sheet is for. */
  host: string;
}

type Story = StoryObj<Args>;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${THEMES} .host {padding: 1.25rem}`);
document.adoptedStyleSheets.push(sheet);

export default {
  title: 'Host themes',
  // What there is to know of the elements is on their own pages.
  tags: ['!autodocs'],
  argTypes: {host: {table: {disable: true}}},
  render: ({host}) => html`<div class="host ${host}">${everyElement({src: ALLIANCES})}</div>`,
} satisfies Meta<Args>;

/** Serif titles, hairlines instead of boxes. */
export const Newspaper: Story = {args: {host: 'newspaper'}};

/** A quiet accent, small corners, dense cards. */
export const Documentation: Story = {args: {host: 'documentation'}};

/** Dark whatever the reader’s system says, with surfaces that stand out from the page. */
export const Dashboard: Story = {args: {host: 'dashboard'}};
