import type { Browser, BrowserContext, Page } from 'playwright-core';
import { resolve } from 'node:path';
import type { Server } from 'node:http';
import { launchChromium } from '../../scripts/chromium.ts';
import { serveStatic } from '../../scripts/static-server.ts';

/** A browser on the built site, served from this machine only. */
export interface SiteUnderTest {
  browser: Browser;
  address: string;
  close(): Promise<void>;
}

export async function openSite(folder = process.env.SITE_DIR ?? 'dist'): Promise<SiteUnderTest> {
  const { server, address } = await serveStatic(resolve(folder), '/', 0);
  const browser = await launchChromium();
  return { browser, address, close: () => closeAll(browser, server) };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.close();
}

/** Everything a page asks for and complains about. */
export interface Watched {
  page: Page;
  requests: string[];
  complaints: string[];
}

export async function watch(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, requests, complaints };
}

/** One address of every kind of page, in both languages. */
export const KINDS = {
  es: [
    '',
    'acuerdos/',
    'acuerdos/d-04/',
    'acuerdos/d-13/',
    'acuerdos/nivel/parcial/',
    'propuestas/',
    'propuestas/c-09/',
    'lineamientos/',
    'lineamientos/ins-2016-ninez/',
    'reportes/',
    'autoevaluaciones/',
    'reuniones/',
    'reuniones/vm-21/',
    'presidencias/',
    'presidencias/ppt-2017/',
    'organos/',
    'organos/rrocm/',
    'paises/',
    'paises/mx/',
    'temas/',
    'temas/t-process-governance/',
    'calendario/',
    'calculadora/',
    'consultas/',
    'feriados/',
    'feriados/sv/',
    'declaraciones/',
    'declaraciones/r-2019/',
    'practicas/',
    'practicas/gp-cr-1/',
    'desafios/',
    'situacion/',
    'situacion/pais/mx/',
    'diferencias/',
    'diferencias/pais/mx/',
    'cobertura/',
    'cobertura/pais/mx/',
    'vigencia/',
    'especificidad/',
    'especificidad/dato/fecha/',
    'continuidad/',
    'figuras/',
    'trayectorias/',
    'fuentes/',
    'fuentes/u04/',
    'glosario/',
    'metodologia/',
    'acerca/',
    'accesibilidad/',
    'diseno/',
    'acuerdos/d-04/tarjeta/',
    'paises/mx/tarjeta/',
    'contribuir/',
    'buscar/?q=trata',
    'ayuda/problemas/',
    'ayuda/problemas/mdx-syntax/',
    '404.html',
  ],
  en: [
    'en/',
    'en/agreements/',
    'en/agreements/d-04/',
    'en/agreements/d-13/',
    'en/agreements/level/partial/',
    'en/proposals/',
    'en/proposals/c-09/',
    'en/guidelines/',
    'en/guidelines/ins-2016-ninez/',
    'en/reports/',
    'en/self-assessments/',
    'en/meetings/',
    'en/meetings/vm-21/',
    'en/presidencies/',
    'en/presidencies/ppt-2017/',
    'en/bodies/',
    'en/figures/',
    'en/pipeline/',
    'en/bodies/rrocm/',
    'en/countries/',
    'en/countries/mx/',
    'en/themes/',
    'en/themes/t-process-governance/',
    'en/calendar/',
    'en/calculator/',
    'en/consultations/',
    'en/public-holidays/',
    'en/public-holidays/sv/',
    'en/statements/',
    'en/statements/r-2019/',
    'en/practices/',
    'en/practices/gp-cr-1/',
    'en/challenges/',
    'en/standing/',
    'en/standing/country/mx/',
    'en/differences/',
    'en/differences/levels/2/',
    'en/coverage/',
    'en/coverage/agreement/d-04/',
    'en/age/',
    'en/specificity/',
    'en/specificity/fact/date/',
    'en/continuity/',
    'en/trajectories/',
    'en/sources/',
    'en/sources/u04/',
    'en/glossary/',
    'en/methodology/',
    'en/about/',
    'en/accessibility/',
    'en/design/',
    'en/agreements/d-04/card/',
    'en/countries/mx/card/',
    'en/contribute/',
    'en/search/?q=trafficking',
    'en/help/problems/',
    'en/help/problems/mdx-syntax/',
  ],
} as const;
