/** Style sheets of three hosts, as far apart as sites are. */
export const NEWSPAPER = `
.newspaper {
  --zo-accent: light-dark(#8b1a1a, #f2a29b);
  --zo-title-font: 'Playfair Display', 'Noto Serif', Georgia, serif;
  --zo-radius: 0;
  background: light-dark(#fffaf3, #1a1714);
  color: light-dark(#231f1a, #ece4d8);
  font: 1.0625rem/1.6 'Noto Serif', Georgia, 'Times New Roman', serif;
}`.trim();

export const DOCUMENTATION = `
.documentation {
  --zo-accent: light-dark(#1d4ed8, #8ab4ff);
  --zo-radius: 0.375rem;
  --zo-article-card-padding: 1rem;
  background: light-dark(#ffffff, #0f1419);
  color: light-dark(#1f2937, #d9e0e8);
  font: 0.9375rem/1.6 system-ui, sans-serif;
}
.documentation ::part(category) {
  letter-spacing: 0.04em;
}`.trim();

export const DASHBOARD = `
.dashboard {
  --zo-accent: #5eead4;
  --zo-quiet: #a8b3c4;
  --zo-border: #334155;
  --zo-surface: #1e293b;
  --zo-surface-text: #e2e8f0;
  --zo-radius: 0.75rem;
  background: #0b1220;
  color: #e2e8f0;
  color-scheme: dark;
  font: 0.875rem/1.5 ui-sans-serif, system-ui, sans-serif;
}`.trim();
