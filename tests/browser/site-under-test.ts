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

/** The demonstration: its entries never change, so a test can say what a page of it shows. */
export const DEMO_SITE = process.env.DEMO_SITE_DIR ?? 'dist-demo';

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
