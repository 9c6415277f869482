import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '#site/settings.ts';
import { readCollections } from '#site/read-collections.ts';
import { cleanImages } from '../../scripts/clean-image.ts';
import { explainFailure } from '../../scripts/failure.ts';
import { migrate } from '../../scripts/migrate.ts';
import { create } from '../../scripts/new.ts';
import { describeChange } from '../../scripts/touched.ts';
import { validate } from '../../scripts/validate.ts';
import { BASE, REPORT_HEAD } from '../reader/base-content.ts';
import { withFolder, withFolderUntil, type Files } from '../reader/content-folder.ts';
import { tinyPng } from '../reader/tiny-png.ts';

const PHONE = '+502 5599-0001';
const MAIL = 'keyli.inventada@example.org';
const DOCUMENT = '02495046-3';
const CARD = '4111 1111 1111 1111';
const CHILD = 'Yesenia Inventada, de 9 años';
const TOKEN = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
const VALUES = [PHONE, MAIL, DOCUMENT, CARD, CHILD, TOKEN];

/** Pieces of them, each of which would give its value away. */
const MARKS = ['5599', '0001', 'inventada', '02495', '5046-3', '4111', 'yesenia', 'a1b2c3', 'd3e5f6'];

/** Which marks stand in what was said, by their numbers: a test that fails must not say them either. */
const leaksIn = (said: string): number[] => MARKS.flatMap((mark, index) => (said.toLowerCase().includes(mark) ? [index] : []));

const matter = (yaml: string, body = ''): string => `---\n${yaml}\n---\n${body}`;
const report = (body: string, head = REPORT_HEAD): string => head + body;
const REPORTS = 'reports/org-ejemplo';

/** A folder in which each value stands in each place that some message quotes, and alone in files that say no more. */
const FILES: Files = {
  ...BASE,
  'tel-5599-0001.md': 'x',
  'tel-5599-0001/a.md': 'x',
  [`themes/Tel. ${PHONE}.md`]: 'x',
  'themes/tel-5599-0001.es.md': matter('title: x'),
  'themes/caso-de-yesenia.md': matter('kind: theme\norder: 2'),
  [`${REPORTS}/tel-5599-0001.png`]: 'not a picture',
  [`${REPORTS}/la-nina-yesenia-de-9-anos.png`]: tinyPng(),
  ...Object.fromEntries(
    VALUES.flatMap((value, index): [string, string][] => {
      const quoted = JSON.stringify(value);
      const said = /^\d/.test(value) ? `DUI ${value} y tarjeta ${value}` : `niña ${value} tel. ${value}`;
      return [
        [`themes/a${index}.md`, matter(`kind: ${quoted}\norder: ${quoted}\n${quoted}: x`)],
        [`themes/b${index}.md`, matter(`kind: [ ${quoted}`)],
        [`themes/c${index}.md`, matter(`${quoted}: a\n${quoted}: b`)],
        [`themes/d${index}.md`, `${said}\n`],
        [`themes/e${index}.md`, matter('kind: theme\norder: 3', `\n${said}\n`)],
        [`themes/f${index}.md`, matter(`kind: &x ${quoted}\norder: !!str ${quoted}`)],
        [`themes/g${index}.md`, matter(`kind: theme # ${said}\norder: 4`)],
        [
          `themes/g${index}.es.md`,
          matter(`title: ${JSON.stringify('a '.repeat(24) + said)}\nsummary: ${JSON.stringify(said.repeat(200))}`),
        ],
        [
          `sources/h${index}.md`,
          matter(`kind: seed\nread: whole\nurl: ${JSON.stringify(`https://example.org/${value}`)}\npublished: ${quoted}`),
        ],
        [
          `agreements/i${index}.md`,
          matter(
            `act: { kind: ${quoted}, verb: decided, body: ${quoted}, meeting: ${quoted} }\nadopted: ${quoted}\ncountries: [${quoted}]\npermissions:\n  - text: ${quoted}\n    reason: ${JSON.stringify(`Es público: ${said}`)}`,
          ),
        ],
        [
          `${REPORTS}/j${index}.mdx`,
          report(`[${said}](https://example.org/${encodeURI(value)}) ![${said}](${encodeURI(value)}.png) [x](#${encodeURI(value)})\n`),
        ],
        [`${REPORTS}/k${index}.mdx`, report(`Un <5 % ${said} y {${said}}\n\n<5 % ${value}\n`)],
        [
          `${REPORTS}/l${index}.mdx`,
          report(`<Evidencia fuente=${quoted} otra=${quoted}>\n\n${said}\n\n</Evidencia>\n\n<b title=${quoted}>${value}</b>\n`),
        ],
        [
          `${REPORTS}/m${index}.mdx`,
          report(said, REPORT_HEAD.replace('org-ejemplo', quoted).replace('subject: d-1', `subject: ${quoted}`)),
        ],
        [`${REPORTS}/n${index}.mdx`, report(`export const a = ${quoted};\n\n{${quoted}}\n`)],
      ];
    }),
  ),
};

/** Everything that was said in this file, its own console included. */
const said: string[] = [];
for (const name of ['log', 'error', 'warn', 'info'] as const) {
  const original = console[name].bind(console);
  vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => {
    said.push(parts.join(' '));
    original(...parts);
  });
}
afterAll(() => {
  vi.restoreAllMocks();
});

const hear = (text: string): void => void said.push(text);
const effects = { print: hear, complain: hear, summarize: hear };

/** What a piece of work says, as one text. */
async function heard(work: () => unknown): Promise<string> {
  const before = said.length;
  await work();
  return said.slice(before).join('\n');
}

describe('no personal value is in what is said', () => {
  test('of content, in any form and language', { timeout: 120_000 }, async () => {
    await withFolderUntil(FILES, async (root) => {
      for (const form of ['text', 'json', 'github', 'sarif']) {
        for (const lang of ['es', 'en']) {
          const told = await heard(() =>
            validate(['--format', form, '--lang', lang], { CONTENT_DIR: root, GITHUB_STEP_SUMMARY: 'x' }, effects),
          );
          expect(told.length, `${form} ${lang}`).toBeGreaterThan(20_000);
          expect(leaksIn(told), `${form} ${lang}`).toEqual([]);
        }
      }
    });
  });

  test(
    'of files that are named, of files that are not there, of what is corrected and of a fault of the program',
    { timeout: 120_000 },
    async () => {
      await withFolderUntil(FILES, async (root) => {
        const env = { CONTENT_DIR: root, DEBUG: '1' };
        const orders = [
          ['themes/caso-de-yesenia.md', `${REPORTS}/la-nina-yesenia-de-9-anos.png`, 'themes/tel-5599-0001.es.md'],
          [`${REPORTS}/tel-5599-0001.mdx`],
          ['tel-5599-0001.md'],
          [`--format=${PHONE}`],
          [`--${PHONE}`],
          ['--fix'],
        ];
        for (const [index, args] of orders.entries()) {
          const told = await heard(() => validate(args, env, effects));
          expect(told, `order ${index}`).not.toBe('');
          expect(leaksIn(told), `order ${index}`).toEqual([]);
        }
      });
      for (const value of VALUES) hear(explainFailure(new Error(`tarjeta, DUI, niña, tel. ${value}`), '', { DEBUG: '1' }));
      expect(leaksIn(said.join('\n'))).toEqual([]);
    },
  );

  test('by the build and the development server', async () => {
    const { text, reading } = withFolder(FILES, (root) => readCollections({ CONTENT_DIR: root }, new Date('2026-11-21T12:00:00Z')));
    expect(text.length).toBeGreaterThan(20_000);
    expect(leaksIn(text)).toEqual([]);
    expect(leaksIn(JSON.stringify({ ...reading, contentDir: '' }))).toEqual([]);
  });

  test('by the other commands that read what people write', { timeout: 60_000 }, async () => {
    const told = await heard(() =>
      withFolderUntil(BASE, async (root) => {
        for (const value of VALUES)
          for (const flag of ['title', 'organization', 'subject', 'country', 'period', 'lang']) {
            const args = {
              lang: 'es',
              organization: 'org-ejemplo',
              period: '2026-Q3',
              subject: 'd-1',
              title: 'Casas',
              [flag]: `tel. ${value}`,
            };
            const flags = Object.entries(args).flatMap(([name, given]) => [`--${name}`, given]);
            await create(['report', ...flags], { CONTENT_DIR: root }, new Date('2026-11-21T12:00:00Z'), {
              print: hear,
              complain: hear,
              create: () => undefined,
            });
          }
        await cleanImages([join(root, 'tel-5599-0001.png'), join(root, 'caso-de-yesenia.jpg')], effects);
        const change = `A\0content/themes/tel-5599-0001.md\0M\0content/reports/org-ejemplo/caso-de-yesenia.mdx\0D\0tel-5599-0001.ts\0`;
        const { markdown, annotations } = describeChange(change, root, root);
        hear(markdown + annotations);
      }),
    );
    withFolder(
      {
        'agreements/d-12.md': matter(
          `act: { kind: conclusion, number: "5", body: grcm, meeting: grcm-2007-10 }\nadopted: 2007-10-29\nscope: context\nstages:\n  - { stage: agreed, on: 2007-10-29 }\nresponsible: [mx] # tel. ${PHONE}, ${MAIL}\ndue:\n  on: 2008-01-15 # DUI ${DOCUMENT}, niña ${CHILD}\nthemes: [t]\nconfidence: mirror # ${CARD} ${TOKEN}`,
        ),
        'agreements/d-12.es.md': matter(
          `title: "Llame al tel. ${PHONE}"\nact: x\nsummary: x\ndue: "Plazo: la niña ${CHILD}"\ndeliverable: "DUI ${DOCUMENT}"`,
        ),
      },
      (root) => void migrate(root, false, hear),
    );
    expect(told.length).toBeGreaterThan(2000);
    expect(leaksIn(said.join('\n'))).toEqual([]);
  });

  test('by the command itself, on its two outputs', { timeout: 60_000 }, () => {
    const { stdout, stderr, status } = withFolder(FILES, (root) =>
      spawnSync(process.execPath, [join(ROOT, 'scripts/validate.ts')], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: root, DEBUG: '1' },
      }),
    );
    expect(status).toBe(1);
    expect(leaksIn(stdout + stderr)).toEqual([]);
  });

  test('by these tests', () => {
    expect(said.length).toBeGreaterThan(20);
    expect(leaksIn(said.join('\n'))).toEqual([]);
  });
});
