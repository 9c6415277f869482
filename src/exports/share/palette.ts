/** The light theme of `src/styles/tokens.css` for drawings that leave the site: a file of its own cannot use a stylesheet. */
export const PALETTE = {
  paper: '#fcfbf8',
  sheet: '#f4f1ed',
  ink: '#141b24',
  soft: '#49515b',
  line: '#d4d1ca',
  accent: '#0b517f',
  fill: '#005167',
} as const;
