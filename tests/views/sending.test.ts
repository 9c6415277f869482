import { expect, test } from 'vitest';
import { offlineSection, offlineWorker } from '#addresses/offline.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { Project } from '#domain/project/project.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { SEND_WORDS } from '#i18n/forms/send.ts';
import { readProject } from '#site/settings.ts';
import { createContext } from '#views/context.ts';
import { sendingView, type SendingView } from '#views/forms/sending.ts';

const OPEN: Project = {
  ...readProject(),
  repository: 'https://git.example.org/offices/monitor',
  secretariats: [
    { party: 'st-one', email: 'one@example.org' },
    { party: 'st-two', email: null },
  ],
  answerDays: 10,
};
const viewOf = (project: Project, demonstration = false): SendingView =>
  sendingView(
    createContext({
      ledger: new Ledger([]),
      locale: 'en',
      asOf: '2026-11-21',
      basePath: '/monitor/',
      siteUrl: 'https://example.org',
      project,
      demonstration,
    }),
    'reports',
    ['/monitor/en/contribute/names.json'],
  );

test('what is decided is offered, with who reads it and in how many days it is answered', () => {
  expect(viewOf(OPEN).send.to).toEqual({
    place: { forge: OPEN.forge, repository: 'https://git.example.org/offices/monitor', branch: OPEN.branch },
    readers: [{ name: 'st-one', mail: 'one@example.org' }, { name: 'st-two' }],
    days: 10,
  });
});

test('what nobody has decided is not offered, and what is invented is sent to nobody', () => {
  const closed = { ...OPEN, repository: null, secretariats: [], answerDays: null };
  expect(viewOf(closed).send.to).toEqual({ readers: [] });
  expect(viewOf(OPEN, true).send.to).toEqual({ readers: [] });
});

test('what opens a form without a connection stands inside the section that it serves', () => {
  for (const locale of LOCALES) expect(offlineWorker(locale).startsWith(offlineSection(locale)), locale).toBe(true);
  const { site, worker, scope, files } = viewOf(OPEN).offline;
  expect([site.base, worker, scope, files]).toEqual([
    '/monitor/',
    '/monitor/en/contribute/offline.js',
    '/monitor/en/contribute/',
    ['/monitor/en/contribute/names.json'],
  ]);
  expect(site.sections).toEqual(['/monitor/contribuir/', '/monitor/en/contribute/']);
});

test('after each way of sending the panel says what is still to be done', () => {
  const open = {
    es: /no se envió nada|Nada está enviado|Compruebe allí|envíelo desde allí/,
    en: /has been sent|Nothing is sent|Check there|send it from there/,
  };
  for (const locale of LOCALES) {
    const { share, download, copy, forge, issue, mail } = SEND_WORDS[locale].send;
    for (const { done } of [share, download, copy, forge, issue, mail]) expect(done).toMatch(open[locale]);
  }
});
