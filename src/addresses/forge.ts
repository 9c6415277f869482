import type { Project } from '#domain/project/project.ts';

/** Pages of a forge that the site and the documents lead to. */
export type ForgePage =
  | { to: 'home' }
  /** A file of the published branch, by its path in the project. */
  | { to: 'file'; path: string }
  /** A new public notice, on one of our forms by the name of its file without ending. */
  | { to: 'issue'; form: string }
  /** A private notice of a weakness or of personal data. */
  | { to: 'private' };

/**
 * Address of a page of the repository.
 *
 * @returns undefined where the repository is not public yet, or its forge has no such page
 */
export function forgeAddress(
  { repository, forge, branch }: Pick<Project, 'repository' | 'forge' | 'branch'>,
  page: ForgePage,
): string | undefined {
  if (repository === null) return undefined;
  const home = repository.replace(/\/+$/, '');
  switch (page.to) {
    case 'home':
      return home;
    case 'file': {
      const folder = { github: 'blob', gitlab: '-/blob', forgejo: 'src/branch' }[forge];
      return `${home}/${folder}/${branch}/${page.path}`;
    }
    case 'issue': {
      const form = encodeURIComponent(page.form);
      return {
        github: `${home}/issues/new?template=${form}.yml`,
        gitlab: `${home}/-/issues/new?issuable_template=${form}`,
        forgejo: `${home}/issues/new?template=.github%2fISSUE_TEMPLATE%2f${form}.yml`,
      }[forge];
    }
    case 'private':
      return {
        github: `${home}/security/advisories/new`,
        gitlab: `${home}/-/issues/new?issue%5Bconfidential%5D=true`,
        forgejo: undefined,
      }[forge];
  }
}
