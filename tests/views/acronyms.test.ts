import { expect, test } from 'vitest';
import { withAcronyms } from '#components/text/acronyms.ts';
import { acronymsOf } from '#views/acronyms.ts';
import { createContext } from '#views/context.ts';
import { loadLedger } from '#reader/load-ledger.ts';

const RED = 'Red Regional de Organizaciones Civiles';
const KNOWN = [
  { short: 'CRM', name: 'Conferencia Regional sobre Migración' },
  { short: 'RROCM', name: RED },
  { short: 'ST-CRM', name: 'Secretaría Técnica de la CRM' },
];
const CRM = '<abbr title="Conferencia Regional sobre Migración">CRM</abbr>';

test.each([
  ['the first use alone', '<p>La CRM. La CRM.</p>', `<p>La ${CRM}. La CRM.</p>`],
  ['in a link', '<a href="/x?CRM">XXI CRM (2016)</a>', `<a href="/x?CRM">XXI ${CRM} (2016)</a>`],
  ['not after the name', `<p>La ${RED} (RROCM).</p>`, `<p>La ${RED} (RROCM).</p>`],
  ['not after the name in a heading', `<h1>${RED}</h1><p>La RROCM.</p>`, `<h1>${RED}</h1><p>La RROCM.</p>`],
  ['the longer one as a whole', '<p>ST-CRM</p>', '<p><abbr title="Secretaría Técnica de la CRM">ST-CRM</abbr></p>'],
  ['no part of a code or a word', '<p>CRM-2010-05, GCRM, CRMs</p>', '<p>CRM-2010-05, GCRM, CRMs</p>'],
  ['not in code and drawings', '<pre>CRM</pre><svg><text>CRM</text></svg>', '<pre>CRM</pre><svg><text>CRM</text></svg>'],
  ['not in another language', '<p lang="en">CRM <b>CRM</b></p><p>CRM</p>', `<p lang="en">CRM <b>CRM</b></p><p>${CRM}</p>`],
  ['once, whoever expanded it', `<p>La ${CRM}.</p><p>La CRM.</p>`, `<p>La ${CRM}.</p><p>La CRM.</p>`],
  ['no attribute', '<img alt="La CRM > otra"><p>CRM</p>', `<img alt="La CRM > otra"><p>${CRM}</p>`],
])('an acronym gets its name: %s', (_, html, expected) => {
  expect(withAcronyms(html, KNOWN, 'es')).toBe(expected);
});

test('a name with signs of markup stays text', () => {
  expect(withAcronyms('<p>AB</p>', [{ short: 'AB', name: 'A & "B"' }], 'es')).toBe('<p><abbr title="A &amp; &quot;B&quot;">AB</abbr></p>');
});

test('the acronyms are those of glossary and parties, in the language of the page', () => {
  const { ledger } = loadLedger('content');
  const known = (locale: 'es' | 'en') =>
    new Map(
      acronymsOf(createContext({ ledger, locale, asOf: '2026-11-29', basePath: '/', siteUrl: 'https://example.org' })).map(
        ({ short, name }) => [short, name],
      ),
    );
  expect(known('es').get('CRM')).toBe('Conferencia Regional sobre Migración');
  expect(known('es').has('OIM')).toBe(true);
  expect(known('en').get('RCM')).toBe('Regional Conference on Migration');
  expect(known('en').has('CRM')).toBe(false);
});
