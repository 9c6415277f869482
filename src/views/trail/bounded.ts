import { compareEdtf } from '#domain/dates/edtf.ts';
import { compareText } from '#domain/compare-text.ts';
import type { Trail } from '#domain/figures/trail.ts';
import type { TrailView } from '../model/trail.ts';

/** Acts of a picture at the most: more lines than that tell nothing apart. */
const MOST_ACTS = 200;
/** Marks of voices at the most. */
const MOST_MARKS = 1500;
/** Thousandths within which a mark stands for all of its kind on its line, where there are too many: the first that is wide enough. */
const APART = [4, 8, 16, 32, 64, 128, 1000] as const;

/** The acts that a picture shows: all of them, or the newest of very many. */
export function pictured(trail: Trail): Trail {
  const acts = trail.groups.flatMap((group) => group.acts);
  if (acts.length <= MOST_ACTS) return trail;
  const newest = [...acts].sort((a, b) => compareEdtf(b.adopted, a.adopted) || compareText(a.id, b.id)).slice(0, MOST_ACTS);
  const kept = new Set(newest);
  const groups = trail.groups
    .map((group) => ({ ...group, acts: group.acts.filter((act) => kept.has(act)) }))
    .filter((group) => group.acts.length > 0);
  return { ...trail, groups };
}

type Marks = TrailView['voices'];

/** One mark for all of a voice that stand in one stretch of a line. */
function apart(marks: Marks, width: number): Marks {
  return [...new Map(marks.map((mark) => [`${mark.by} ${mark.y} ${Math.floor(mark.x / width)}`, mark])).values()];
}

/** The marks of the voices; where there are too many to be told apart, one stands for its neighbours. */
export function boundedMarks(marks: Marks): Marks {
  if (marks.length <= MOST_MARKS) return marks;
  const kept = APART.map((width) => apart(marks, width));
  return kept.find(({ length }) => length <= MOST_MARKS) ?? kept.at(-1)!;
}
