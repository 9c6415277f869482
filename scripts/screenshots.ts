import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, ROOT } from '#site/settings.ts';
import { launchChromium } from './chromium.ts';
import { serveStatic } from './static-server.ts';

/** One address of every kind of page. */
const PAGES: Record<string, string> = {
  home: '',
  agreement: 'acuerdos/d-04/',
  overdue: 'acuerdos/d-12/',
  agreements: 'acuerdos/',
  facet: 'acuerdos/nivel/parcial/',
  proposal: 'propuestas/c-09/',
  proposals: 'propuestas/',
  guideline: 'lineamientos/ins-2016-ninez/',
  reports: 'reportes/',
  replies: 'replicas/',
  meeting: 'reuniones/vm-21/',
  meetings: 'reuniones/',
  country: 'paises/mx/',
  body: 'organos/rrocm/',
  theme: 'temas/t-process-governance/',
  chains: 'trayectorias/',
  challenges: 'desafios/',
  standing: 'situacion/',
  'standing-country': 'situacion/pais/mx/',
  differences: 'diferencias/',
  'differences-country': 'diferencias/pais/mx/',
  coverage: 'cobertura/',
  'coverage-country': 'cobertura/pais/mx/',
  age: 'vigencia/',
  specificity: 'especificidad/',
  'specificity-fact': 'especificidad/dato/fecha/',
  continuity: 'continuidad/',
  inputs: 'declaraciones/',
  practices: 'practicas/',
  source: 'fuentes/u04/',
  sources: 'fuentes/',
  mechanism: 'mecanismo/',
  rule: 'mecanismo/quarterly-meeting/',
  'rule-threads': 'mecanismo/self-assessment/',
  pipeline: 'cauce/',
  plans: 'planes/',
  documents: 'documentos/',
  traceability: 'trazabilidad/',
  figures: 'figuras/',
  glossary: 'glosario/',
  methodology: 'metodologia/',
  contribute: 'contribuir/',
  calendar: 'calendario/',
  calculator: 'calculadora/',
  consultations: 'consultas/',
  holidays: 'feriados/sv/',
  search: 'buscar/?q=repatriasion+ninos',
  problem: 'ayuda/problemas/mdx-syntax/',
  'home-en': 'en/',
  'agreement-en': 'en/agreements/d-04/',
};
const LOOKS = [
  { name: '360-light', width: 360, scheme: 'light' },
  { name: '1280-light', width: 1280, scheme: 'light' },
  { name: '360-dark', width: 360, scheme: 'dark' },
  { name: '1280-dark', width: 1280, scheme: 'dark' },
] as const;

/** Photographs every kind of page of the built site at each width and theme, without JavaScript, and as a printed document. */
async function takeScreenshots(only: string[]): Promise<void> {
  const { outDir, basePath } = readSettings(process.env, new Date());
  const folder = join(ROOT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const { server, address } = await serveStatic(outDir, basePath, 0);
  const browser = await launchChromium();
  const chosen = Object.entries(PAGES).filter(([name]) => only.length === 0 || only.includes(name));
  for (const { name: look, width, scheme } of LOOKS) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    const page = await context.newPage();
    for (const [name, path] of chosen) {
      await page.goto(address + path);
      await page.waitForTimeout(path.includes('?') ? 900 : 150);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
    }
    await context.close();
  }
  const plain = await browser.newContext({ viewport: { width: 360, height: 900 }, javaScriptEnabled: false });
  const page = await plain.newPage();
  for (const [name, path] of chosen) {
    await page.goto(address + path);
    await page.screenshot({ path: join(folder, `${name}-360-noscript.png`), fullPage: true });
    await page.pdf({
      path: join(folder, `${name}.pdf`),
      format: 'Letter',
      margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
    });
  }
  await browser.close();
  server.close();
}

await takeScreenshots(process.argv.slice(2));
