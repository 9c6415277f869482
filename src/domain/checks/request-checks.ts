import type { Entry } from '../ledger/entry.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { LOCALES, type RequestState } from '../schemas/vocabulary.ts';

/** What the words of a request say in each state: what can be done today, what is missing or why nothing is. */
const SAYS: Record<RequestState, { today: boolean; missing: boolean }> = {
  here: { today: true, missing: false },
  partly: { today: true, missing: true },
  'not-yet': { today: false, missing: true },
  elsewhere: { today: false, missing: true },
};

function checkWords(entry: Entry<'requests'>): Problem[] {
  return LOCALES.flatMap((locale) => {
    const words = entry.words[locale];
    const origin = entry.wordOrigins[locale];
    if (!words || !origin) return [];
    return entry.facts.items.flatMap(({ id, state }) => {
      const said = words.items[id];
      if (!said) return [];
      return (['today', 'missing'] as const).flatMap((key) => {
        const facts = { path: `items.${id}.${key}`, found: `${id}.${key}`, otherFile: entry.origin.file };
        const at = origin.locate(['items', id]);
        if (SAYS[state][key] && said[key] === undefined) return [problem('missing-words', origin.file, at, facts)];
        if (!SAYS[state][key] && said[key] !== undefined)
          return [problem('extra-words', origin.file, at, { ...facts, accepted: Object.keys(said).filter((own) => own !== key) })];
        return [];
      });
    });
  });
}

/**
 * What is wrong with a chapter of requests: a claim needs somebody who can do it, a page where it is done, and its words;
 * what is not claimed has none of these.
 */
export function checkRequests(entry: Entry<'requests'>): Problem[] {
  const places = entry.facts.items.flatMap(({ id, state, for: audiences, sections, rules, entries }, index) => {
    const at = entry.origin.locate(['items', index]);
    const path = `items.${index}`;
    const somewhere = sections !== undefined || rules !== undefined || entries !== undefined;
    const needed = SAYS[state].today
      ? [...(audiences ? [] : ['for']), ...(somewhere ? [] : ['sections'])].map((found) =>
          problem('missing-key', entry.origin.file, at, { path: `${path}.${found}`, found }),
        )
      : [];
    const claimed = { for: audiences, sections, rules, entries };
    const extra = SAYS[state].today
      ? []
      : Object.entries(claimed).flatMap(([found, value]) =>
          value === undefined
            ? []
            : [
                problem('extra-words', entry.origin.file, at, {
                  path: `${path}.${found}`,
                  found: `${id}.${found}`,
                  otherFile: entry.origin.file,
                  accepted: ['id', 'state', 'sources'],
                }),
              ],
        );
    return [...needed, ...extra];
  });
  return [...places, ...checkWords(entry)];
}
