/**
 * Forced colours, imitated: no script can switch them on. The elements' own rules for them are taken as if they were
 * on, and everything has the system's colours. To see the real ones, use the browser's developer tools or the system.
 */
const QUERY = '(forced-colors: active)';
const TAKEN = 'not (forced-colors: active)';

const SYSTEM_COLOURS = new CSSStyleSheet();
SYSTEM_COLOURS.replaceSync(`
  .page, .page *, :host, :host * {
    background-color: Canvas !important;
    border-color: CanvasText !important;
    box-shadow: none !important;
    color: CanvasText !important;
    text-shadow: none !important;
  }
  a:any-link, a:any-link * { color: LinkText !important; }
  button, button *, input { background-color: ButtonFace !important; color: ButtonText !important; }
  [aria-current='true'], [aria-selected='true'] { background-color: SelectedItem !important; color: SelectedItemText !important; }
  :disabled { color: GrayText !important; }
`);

/** Switches the imitation on or off for all that is below a root, shadow roots included. */
export function imitateForcedColors(root: Document | ShadowRoot, on: boolean): void {
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== SYSTEM_COLOURS);
  for (const sheet of others) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (on && rule.media.mediaText === QUERY) rule.media.mediaText = TAKEN;
      if (!on && rule.media.mediaText === TAKEN) rule.media.mediaText = QUERY;
    }
  }
  // Assigned only where it changes something: the assignment makes the browser style everything anew.
  if (on !== root.adoptedStyleSheets.includes(SYSTEM_COLOURS)) {
    root.adoptedStyleSheets = on ? [...others, SYSTEM_COLOURS] : others;
  }
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) imitateForcedColors(element.shadowRoot, on);
  }
}
