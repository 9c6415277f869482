import { launchChromium } from './chromium.ts';
import { serveStatic } from './static-server.ts';
const { server, address } = await serveStatic('/tmp/ob-demo-dist', '/', 0);
const browser = await launchChromium();
const P: Record<string,string> = { board: 'mecanismo/', q: 'mecanismo/quarterly-meeting/', mon: 'en/mechanism/monitoring-report/', drafts: 'mecanismo/drafts-circulated/', inputs: 'mecanismo/inputs-answered/', plan: 'planes/demo-plan-accion-2025/', doc: 'documentos/demo-doc-borrador-1/', pipe: 'cauce/', duties: 'mecanismo/presidency-duties/', planes: 'planes/', input: 'declaraciones/demo-input-1/' };
for (const [w, scheme] of [[360, 'light'], [1280, 'light'], [360,'dark']] as const) {
  const context = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  for (const [n, p] of Object.entries(P)) { await page.goto(address + p); await page.waitForTimeout(100); console.log(n, w, await page.evaluate('document.documentElement.scrollWidth')); await page.screenshot({ path: `/tmp/shot-${n}-${w}-${scheme}.png`, fullPage: true }); }
  await context.close();
}
const plain = await browser.newContext(); const pg = await plain.newPage(); await pg.goto(address + P.plan); await pg.pdf({ path: '/tmp/plan.pdf', format: 'Letter' }); await pg.goto(address + P.board); await pg.pdf({ path: '/tmp/board.pdf', format: 'Letter' });
await browser.close(); server.close();
