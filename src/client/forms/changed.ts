import { filled } from '#domain/text/filled.ts';
import type { Change, Said } from '#domain/changes/change.ts';
import type { FormData } from '#views/forms/form.ts';

/** What would change on the site with an entry, in sentences; of changes that follow from others, none. @param nameOf names by id */
export function changedSentences(changes: readonly Change[], { words, said }: FormData, nameOf: (id: string) => string): string[] {
  const { changed } = words;
  const levelOf = ({ status, lowest, highest, unknowns }: Said) => {
    if (lowest === undefined || highest === undefined) return unknowns > 0 ? changed.unknown : changed.nothing;
    const level = lowest === highest ? said.levels[lowest] : `${said.levels[lowest]} – ${said.levels[highest]}`;
    const told = status === 'expired' ? filled(changed.expired, { level }) : level;
    return unknowns > 0 ? `${told}; ${changed.unknown}` : told;
  };
  const placeOf = ({ subject, aspect, country }: Extract<Change, { subject: string }>) => ({
    subject: nameOf(subject),
    aspect: aspect === 'overall' ? '' : `, ${said.aspects[aspect]}`,
    place: country === undefined ? changed.region : nameOf(country),
  });
  return changes.flatMap((change): string[] => {
    switch (change.kind) {
      case 'level':
        return [
          filled(changed.level, {
            ...placeOf(change),
            voice: said.voices[change.voice],
            before: levelOf(change.before),
            after: levelOf(change.after),
          }),
        ];
      case 'difference': {
        const { after } = change;
        const sentence = after === undefined ? changed.incomparable : after.farthest === 0 ? changed.comparable : changed.difference;
        return [filled(sentence, { ...placeOf(change), n: after?.farthest ?? 0 })];
      }
      case 'contested':
        return [filled(changed.contested, placeOf(change))];
      case 'record':
      case 'stage':
      case 'timeliness':
        return [filled(changed[change.kind], { subject: nameOf(change.agreement) })];
      case 'obligation':
        return [filled(changed.obligation, { n: change.occurrences.length })];
      case 'coverage':
        return [
          filled(changed.coverage, {
            voice: said.voices[change.voice],
            n: change.after.informed,
            total: change.after.total,
            before: change.before.informed,
          }),
        ];
      default:
        return [];
    }
  });
}
