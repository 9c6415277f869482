import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOOR, spanishTexts, type ReadText } from '../tests/words/readability.ts';
import { BenchError } from './bench-error.ts';
import { PROJECT } from './measure.ts';

const DOCUMENT = join(PROJECT, 'docs/measurements.md');
const BEGIN = '<!-- words: written by npm run bench -- words -->';
const END = '<!-- words: end -->';

const middle = (texts: readonly ReadText[]) => texts[Math.floor(texts.length / 2)]!.score.toFixed(0);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** By section of the site, from the hardest median to the easiest. */
function tableOf(pages: readonly ReadText[]): string {
  const sections = Map.groupBy(pages, ({ path }) => path.replace(/^(\/[^/]*\/).*$/, '$1'));
  const rows = [...sections].map(([section, texts]) => {
    const [hardest] = texts;
    return row([
      section,
      texts.length,
      middle(texts),
      hardest!.score.toFixed(0),
      hardest!.path,
      texts.filter(({ score }) => score < FLOOR).length,
    ]);
  });
  const header = ['section', 'pages', 'median', 'lowest', 'where', `below ${FLOOR}`];
  return [row(header), row(header.map(() => '---')), ...rows].join('\n');
}

/** How easy the Spanish pages of the site that was built last are to read; puts the table between two marks of the document. */
export async function words(): Promise<boolean> {
  const folder = process.env.SITE_DIR ?? join(PROJECT, 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new BenchError(`${folder}: no site; build it first: npm run build`);
  const { pages, together } = spanishTexts(folder);
  const below = [...pages, ...together].filter(({ score }) => score < FLOOR);
  const text = readFileSync(DOCUMENT, 'utf8');
  const [before, after] = [text.split(BEGIN)[0], text.split(END)[1]];
  if (before === undefined || after === undefined) throw new BenchError(`docs/measurements.md has lost the mark ${BEGIN}`);
  const short = together.map(({ path, score }) => `${path} ${score.toFixed(0)}`).join(', ');
  const table = `${tableOf(pages)}\n\n${pages.length} pages, median ${middle(pages)}. Short pages, read together: ${short}.`;
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
  console.log(`${table}\n\n${below.length === 0 ? 'held' : 'NOT held'}: ${below.length} below ${FLOOR}`);
  for (const { path, score } of below) console.log(`  ${path} ${score.toFixed(1)}`);
  return below.length === 0;
}
