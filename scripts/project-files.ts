import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgeAddress } from '#addresses/forge.ts';
import { openSettings, PROJECT_FILE, type Forge, type Project } from '#domain/project/project.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { PROJECT_WORDS } from '#i18n/project-words.ts';

const BEGIN = `<!-- ${PROJECT_FILE} -->`;
const END = `<!-- /${PROJECT_FILE} -->`;

/** Documents that have a part made from the settings, by language; one that is in both has both after each other. */
const DOCUMENTS: Record<string, readonly Locale[]> = {
  'SECURITY.md': ['en', 'es'],
  'CONTRIBUTING.md': ['en'],
  'CONTRIBUTING.es.md': ['es'],
};

/** Where a forge looks for who must approve. */
const OWNERS_FILE: Record<Forge, string> = { github: '.github/CODEOWNERS', gitlab: '.gitlab/CODEOWNERS', forgejo: 'CODEOWNERS' };
const ISSUE_CONFIG = '.github/ISSUE_TEMPLATE/config.yml';

/** Folders of the project and the team that must approve them; the last one that matches decides, where the forge has an order. */
const OWNED = [
  { about: 'The program, the documents, the checks', folder: undefined, team: 'maintainers' },
  { about: 'Facts and reports', folder: 'content', team: 'secretariats' },
  { about: 'Named once more, so that no later line can give them away by accident', folder: '.github', team: 'maintainers' },
  { about: undefined, folder: '.ci', team: 'maintainers' },
] as const;

/** Forgejo reads an expression, the two others the patterns of .gitignore. */
function pattern(folder: string | undefined, forge: Forge): string {
  if (forge === 'forgejo') return folder === undefined ? '.*' : `${folder.replaceAll('.', '\\.')}/.*`;
  return folder === undefined ? '*' : `/${folder}/`;
}

function owners({ teams, forge }: Project): string {
  const lines = OWNED.flatMap(({ about, folder, team }) => {
    const owner = teams[team];
    const rule = `${pattern(folder, forge).padEnd(16)} ${owner ?? `(${team})`}`;
    return [...(about === undefined ? [] : ['', `# ${about}`]), owner === null ? `# ${rule}` : rule];
  });
  const open = teams.maintainers === null || teams.secretariats === null;
  return [
    `# Who must approve a change. Made by \`npm run document\` from ${PROJECT_FILE}; not edited by hand.`,
    ...(open ? ['#', '# Not open yet: the teams are not named in the settings, so the lines that have none are comments.'] : []),
    '#',
    '# Each team needs write access, and the branch that is published has to require the review of code owners. What an organisation',
    '# or a government says in its own name is not merged without it, or the secretariat on its behalf; the check of a change says',
    '# whose it is.',
    ...lines,
    '',
  ].join('\n');
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function issueConfig(project: Project): string {
  const address = forgeAddress(project, { to: 'private' });
  const head = [`# Made by \`npm run document\` from ${PROJECT_FILE}; not edited by hand.`];
  const words = LOCALES.map((locale) => PROJECT_WORDS[locale]);
  if (address === undefined)
    return [...head, '# Not open yet: there is no private channel in the repository.', 'blank_issues_enabled: false', ''].join('\n');
  return [
    ...head,
    'blank_issues_enabled: false',
    'contact_links:',
    `  - name: ${words.map(({ danger }) => danger).join(' / ')}`,
    `    url: ${address}`,
    `    about: ${quoted(words.map(({ dangerAbout }) => dangerAbout).join(' / '))}`,
    '',
  ].join('\n');
}

/** Where things are sent to, as a list for a document. @param nameOf what a party is called in a language */
function channels(project: Project, locale: Locale, nameOf: (party: string, locale: Locale) => string): string {
  const words = MESSAGES[locale].channels;
  const { contacts, secretariats, answerDays } = project;
  const home = forgeAddress(project, { to: 'home' });
  const privately = forgeAddress(project, { to: 'private' });
  const linked = (address: string | null | undefined) => (address === null || address === undefined ? [] : [`<${address}>`]);
  const listed = (said: string, ...links: string[]) => `- ${said}${links.length === 0 ? words.none : links.join(', ')}`;
  return [
    listed(words.repository, ...linked(home)),
    ...secretariats.map(({ party, email }) => listed(words.secretariat(nameOf(party, locale)), ...linked(email))),
    listed(words.correction, ...linked(contacts.corrections)),
    listed(words.danger, ...linked(contacts.danger), ...linked(privately)),
    `- ${answerDays === null ? words.noDays : words.days(answerDays)}`,
  ].join('\n');
}

function withPart(document: string, name: string, part: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${name}: ${BEGIN} … ${END}?`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${part}\n\n${document.slice(end)}`;
}

/**
 * Every file that follows from the settings, by its path in the project.
 *
 * @param folder where the documents are read of which only a part is made
 * @param nameOf what a party is called in a language
 */
export function projectFiles(
  project: Project,
  folder: string,
  nameOf: (party: string, locale: Locale) => string,
): ReadonlyMap<string, string> {
  const documents = Object.entries(DOCUMENTS).map(([name, locales]): [string, string] => {
    const part = locales.map((locale) => channels(project, locale, nameOf)).join('\n\n');
    return [name, withPart(readFileSync(join(folder, name), 'utf8'), name, part)];
  });
  return new Map([[OWNERS_FILE[project.forge], owners(project)], [ISSUE_CONFIG, issueConfig(project)], ...documents]);
}

/** What a command says while something in the settings is not decided; undefined where nothing is open. */
export function openNotice(project: Project): string | undefined {
  const open = openSettings(project);
  if (open.length === 0) return undefined;
  return LOCALES.map((locale) => {
    const { notOpen, settings } = PROJECT_WORDS[locale];
    return `${notOpen} ${open.map((setting) => settings[setting]).join('; ')}.`;
  }).join('\n');
}
