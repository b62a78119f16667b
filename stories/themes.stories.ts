import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ALLIANCES} from './content.js';
import {everyElement} from './every-element.js';
import {DASHBOARD, DOCUMENTATION, NEWSPAPER} from './themes.js';

interface Args {
  /** The class that the host's style sheet is for. */
  host: string;
}

type Story = StoryObj<Args>;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${[NEWSPAPER, DOCUMENTATION, DASHBOARD].join('\n')}\n.host {padding: 1.25rem}`);
document.adoptedStyleSheets.push(sheet);

export default {
  title: 'Host themes',
  // What there is to know of the elements is on their own pages.
  tags: ['!autodocs'],
  argTypes: {host: {table: {disable: true}}},
  render: ({host}) => html`<div class="host ${host}">${everyElement({src: ALLIANCES})}</div>`,
} satisfies Meta<Args>;

/** Serifs, sharp corners, a warm ground. */
export const Newspaper: Story = {args: {host: 'newspaper'}};

/** The system's font, and little room. */
export const Documentation: Story = {args: {host: 'documentation'}};

/** Dark whatever the reader's system says, with colours of its own for all there is. */
export const Dashboard: Story = {args: {host: 'dashboard'}};
