import type { ViewContext } from './context.ts';

/** An acronym and the name that it stands for. */
export interface AcronymView {
  short: string;
  name: string;
}

const IS_ACRONYM = /^\p{Lu}{2,}(?:-\p{Lu}{2,})*$/u;
const known = new WeakMap<ViewContext, readonly AcronymView[]>();

/** The acronyms of the glossary, and those of parties that it does not have. */
export function acronymsOf(context: ViewContext): readonly AcronymView[] {
  const { ledger, locale } = context;
  const found = known.get(context);
  if (found) return found;
  const ofParties = ledger.all('parties').map(({ words }) => [words[locale]?.short, words[locale]?.title] as const);
  const ofGlossary = ledger.all('glossary').map(({ words }) => [words[locale]?.title, words[locale]?.expansion] as const);
  const names = new Map<string, string>();
  for (const [short, name] of [...ofParties, ...ofGlossary]) if (short && name && IS_ACRONYM.test(short)) names.set(short, name);
  const acronyms = [...names].map(([short, name]) => ({ short, name }));
  known.set(context, acronyms);
  return acronyms;
}
