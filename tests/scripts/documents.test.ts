import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documents } from '../../scripts/documents.ts';
import { putFile } from '../../scripts/replace-file.ts';
import { BASE } from '../reader/base-content.ts';
import { withFolderUntil } from '../reader/content-folder.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

interface World {
  run(...args: string[]): Promise<{ status: number; said: string }>;
  files(): Map<string, Buffer>;
}

function withWorld<T>(use: (world: World) => Promise<T>, more: Record<string, string> = {}): Promise<T> {
  const content = Object.fromEntries(Object.entries({ ...BASE, ...more }).map(([path, text]) => [`content/${path}`, text]));
  return withFolderUntil(content, (root) =>
    use({
      files: () => {
        const names = (readdirSync(join(root, 'out'), { recursive: true }) as string[]).toSorted();
        return new Map(
          names.filter((name) => statSync(join(root, 'out', name)).isFile()).map((name) => [name, readFileSync(join(root, 'out', name))]),
        );
      },
      run: async (...args) => {
        const said: string[] = [];
        const tell = (text: string) => void said.push(text);
        const env = { CONTENT_DIR: join(root, 'content') };
        const status = await documents(['--out', join(root, 'out'), ...args], env, NOW, { print: tell, complain: tell, put: putFile });
        return { status, said: said.join('\n') };
      },
    }),
  );
}

test('writes every paper in both languages, tells each, and writes the same bytes a second time', async () => {
  await withWorld(async ({ run, files }) => {
    const { status, said } = await run();
    expect(status, said).toBe(0);
    const first = files();
    expect([...first.keys()]).toEqual(expect.arrayContaining(['en/monitoring-report.docx', 'es/informe-de-seguimiento.docx']));
    for (const name of first.keys()) expect(said).toContain(name);
    expect(said).toContain(`${first.size} documentos / documents · 2026-11-2`);
    await run();
    expect(files()).toEqual(first);
  });
});

test('writes what is asked for alone: a kind by its name in either language, a language, a period', async () => {
  await withWorld(async ({ run, files }) => {
    expect((await run('--only', 'monitoring-report', '--lang', 'es')).status).toBe(0);
    expect([...files().keys()]).toEqual(['es/informe-de-seguimiento.docx']);
    const before = files().get('es/informe-de-seguimiento.docx')!;
    expect((await run('--only', 'informe-de-seguimiento', '--lang', 'es', '--since', '2015-01-01', '--until', '2020-12-31')).status).toBe(
      0,
    );
    expect(files().get('es/informe-de-seguimiento.docx')!.equals(before)).toBe(false);
  });
});

test('what cannot be understood is told with what to write instead, and nothing is written', async () => {
  await withWorld(async ({ run, files }) => {
    for (const [args, told] of [
      [['--only', 'informe'], 'informe-de-seguimiento'],
      [['--lang', 'fr'], 'es, en'],
      [['--since', '2020'], 'AAAA-MM-DD'],
      [['--until', '2020-13-01'], 'AAAA-MM-DD'],
      [['--since', '2026-12-31', '--until', '2026-01-01'], '--since 2026-12-31 > 2026-01-01'],
      [['--colour'], 'npm run documents'],
    ] as const) {
      const { status, said } = await run(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(said).toContain(told);
    }
    expect(() => files()).toThrow();
  });
});

test('content with errors writes nothing and says how to see them', async () => {
  await withWorld(
    async ({ run, files }) => {
      const { status, said } = await run();
      expect(status).toBe(1);
      expect(said).toContain('npm run validate');
      expect(() => files()).toThrow();
    },
    { 'themes/broken.md': '---\nnothing: here\n---\n' },
  );
});
