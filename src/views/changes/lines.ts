import type { Between, Made, News, NewsOf } from '#domain/news/model.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { sentenceOf } from '#i18n/changes/sentences.ts';
import { CHANGES_WORDS } from '#i18n/changes/words.ts';
import { formatDate, inSentence } from '#i18n/format.ts';
import { NEWS_WORDS } from '#i18n/news/index.ts';
import type { ViewContext } from '../context.ts';
import type { LinkView } from '../model/inline.ts';
import { codeOf, demandSubject, entryLink, headingOf, partyLink, subjectWords, verbOf, wordsOf } from '../names.ts';
import { factSentence } from './facts.ts';
import { isWithin, type NewsScope } from './within.ts';

/** A piece of news in words. */
export interface NewsLine {
  /** The same in every language. */
  id: string;
  /** EDTF. */
  on: string;
  when: string;
  /** What happened, and who did it. */
  what: string;
  /** The entry that says so; undefined where it is gone. */
  title: LinkView | undefined;
  code: string | undefined;
  /** A sentence each. */
  said: readonly string[];
  /** What it is about beside its entry. */
  links: readonly LinkView[];
  /** True where it is no day's copy yet that shows it: its day moves with that of the site. */
  isOfToday: boolean;
}

/** As many sentences of one kind as a line has; the entry has all. */
const MOST = 4;

const capped = (texts: readonly string[], more: (count: number) => string): string[] =>
  texts.length > MOST ? [...texts.slice(0, MOST), more(texts.length - MOST)] : [...texts];

/** What an entry made different, as a sentence; of a level its voice stands before it, of everything else what it is. */
function madeSentence(context: ViewContext, change: Made): string {
  const { locale, ledger } = context;
  const names = {
    entry: (_: unknown, id: string) => partyLink(context, id).text,
    subject: (id: string) => {
      const { code, title, of } = subjectWords(context, demandSubject(ledger, id));
      return [...(of === undefined ? [] : [of]), ...(code === '' ? [] : [code]), title.replace(/\.$/, '')].join(' · ');
    },
  };
  const sentence = `${sentenceOf(change, locale, names)}.`;
  return change.kind === 'level' ? sentence : `${CHANGES_WORDS[locale].headings[change.kind]}. ${sentence}`;
}

function madeSaid(context: ViewContext, made: readonly Made[]): string[] {
  return capped(
    made.map((change) => madeSentence(context, change)),
    NEWS_WORDS[context.locale].moreLevels,
  );
}

/** Who did what by the date of an entry. */
function datedText(context: ViewContext, entry: AnyEntry): string {
  const words = NEWS_WORDS[context.locale];
  const name = (id: string) => partyLink(context, id).text;
  switch (entry.collection) {
    case 'agreements':
      return `${verbOf(context, entry)}: ${name(entry.facts.act.body)}`;
    case 'guidelines':
      return words.instrument(inSentence(context.messages.standings[entry.facts.standing], context.locale));
    case 'reports':
      return words.reported(name(entry.facts.organization));
    case 'self-assessments':
      return words.assessed(name(entry.facts.country));
    case 'replies':
      return words.replied(name(entry.facts.from));
    default:
      return words.dated[entry.collection] ?? context.messages.kinds[entry.collection];
  }
}

function madeWithin(context: ViewContext, made: readonly Made[], scope: NewsScope): readonly Made[] {
  return made.filter((change) => isWithin(context, 'agreement' in change ? { subject: change.agreement } : change, scope));
}

/** What differs in the facts of an entry, each once; the item of a list says of what and of which country it is. */
function factsSaid(context: ViewContext, { collection, differences }: NewsOf<'corrected' | 'completed'>, scope: NewsScope): string[] {
  const own = differences.filter(({ item = {} }) => isWithin(context, item, scope));
  const sentences = own.map((difference) => factSentence(context, collection, difference));
  return capped([...new Set(sentences)], NEWS_WORDS[context.locale].moreFacts);
}

function datedSaid(context: ViewContext, { entry, made }: NewsOf<'dated'>, scope: NewsScope): string[] {
  const own = madeWithin(context, made, scope);
  if (own.length > 0) return madeSaid(context, own);
  const hasNone = made.length === 0 && (entry.collection === 'reports' || entry.collection === 'self-assessments');
  return hasNone ? [NEWS_WORDS[context.locale].noLevels] : [];
}

function betweenSentence(
  { locale }: ViewContext,
  { after, by, today }: Between,
  whole: (after: string, by: string) => string,
  ofToday: (after: string) => string,
): string {
  return today ? ofToday(formatDate(after, locale)) : whole(formatDate(after, locale), formatDate(by, locale));
}

/** What kinds of entries are signed by their authors, whose earlier titles are not told again. */
const isSigned = ({ collection }: News) => ['reports', 'self-assessments', 'reviews', 'replies'].includes(collection);

function renamedSaid(context: ViewContext, news: NewsOf<'renamed'>): string[] {
  const words = NEWS_WORDS[context.locale];
  const [before, after] = [news.before[context.locale], news.after[context.locale]];
  const isTold = !isSigned(news) && before !== undefined && after !== undefined && before !== after;
  return [
    isTold ? words.newName(before, after) : words.newTitle,
    betweenSentence(context, news.between, words.differs, words.differsToday),
  ];
}

function correctedSaid(context: ViewContext, news: NewsOf<'corrected'>, scope: NewsScope): string[] {
  const words = NEWS_WORDS[context.locale];
  const { since, reasons, between } = news;
  return [
    ...factsSaid(context, news, scope),
    betweenSentence(context, between, words.differs, words.differsToday),
    ...(since === between.after ? [] : [words.since(formatDate(since, context.locale))]),
    ...(reasons.length === 0 ? [words.noReason] : reasons.map((reason) => words.reason(reason[context.locale]))),
  ];
}

/** What happened, and what is said of it. @param scope of what alone it is told */
function told(context: ViewContext, news: News, scope: NewsScope): { what: string; said: string[] } {
  const { locale, messages } = context;
  const words = NEWS_WORDS[locale];
  switch (news.kind) {
    case 'dated':
      return { what: datedText(context, news.entry), said: datedSaid(context, news, scope) };
    case 'stage': {
      const stage = inSentence(messages.stages[news.stage], locale);
      return { what: words.stage(news.outcome === undefined ? stage : `${stage}, ${messages.standing.outcomes[news.outcome]}`), said: [] };
    }
    case 'evidence': {
      const text = news.entry.collection === 'records' && wordsOf(context, news.entry).words.evidence?.[news.evidence];
      return { what: words.evidence, said: [...(text ? [text] : []), ...madeSaid(context, madeWithin(context, news.made, scope))] };
    }
    case 'date-passed':
      return { what: words.passed, said: [words.passedMeans] };
    case 'stated':
      return {
        what: words.stated,
        said: [...(news.was ? [words.wasSaid(news.was[locale])] : []), words.reason(news.reason[locale])],
      };
    case 'added': {
      const own = news.dated === undefined ? [] : [words.isOf(formatDate(news.dated, locale))];
      return { what: words.added, said: [betweenSentence(context, news.between, words.notIn, words.notInToday), ...own] };
    }
    case 'completed':
      return {
        what: words.completed,
        said: [...factsSaid(context, news, scope), betweenSentence(context, news.between, words.differs, words.differsToday)],
      };
    case 'corrected':
      return { what: words.stated, said: correctedSaid(context, news, scope) };
    case 'renamed':
      return { what: words.renamed, said: renamedSaid(context, news) };
    case 'gone': {
      const title = news.titles && (news.titles[locale] ?? Object.values(news.titles)[0]);
      const kind = messages.kinds[news.collection];
      return {
        what: words.gone(title === undefined ? kind : `${kind}: ${title}`),
        said: [
          betweenSentence(context, news.between, words.noLonger, words.noLongerToday),
          ...(title === undefined ? [words.withdrawn] : []),
        ],
      };
    }
  }
}

/** Where the entry of a piece of news is shown: evidence with the act that it is about. */
function titleOf(context: ViewContext, news: News): Pick<NewsLine, 'title' | 'code'> {
  if (news.kind === 'gone') return { title: undefined, code: undefined };
  if (news.collection === 'records' && news.entry.collection === 'records') {
    const act = context.ledger.demand('agreements', news.kind === 'evidence' ? news.subject : news.entry.facts.documented[0]!.subject);
    const { href } = entryLink(context, news.entry);
    const { title, lang } = headingOf(context, act);
    return { title: { href: news.kind === 'evidence' ? entryLink(context, act).href : href, text: title, lang }, code: codeOf(act) };
  }
  return { title: entryLink(context, news.entry), code: codeOf(news.entry) };
}

/** The acts and instruments that it is about; of what speaks of many, none: the entry names them. */
function aboutLinks(context: ViewContext, { kind, collection, concerned, ...news }: News): LinkView[] {
  if (kind !== 'gone' && collection !== 'reports' && collection !== 'self-assessments' && collection !== 'replies') return [];
  const own = 'entry' in news ? news.entry.id : undefined;
  const ids = (['agreements', 'guidelines'] as const).flatMap((name) =>
    [...concerned[name]]
      .filter((id) => id !== own)
      .flatMap((id): AnyEntry[] =>
        (context.ledger.get(name, id) as AnyEntry | undefined) ? [context.ledger.demand(name, id) as AnyEntry] : [],
      ),
  );
  return ids.slice(0, MOST).map((entry) => {
    const { href, text, lang } = entryLink(context, entry, 'short');
    const code = codeOf(entry);
    return { href, text: code === undefined ? text : `${code} · ${text}`, lang };
  });
}

const lines = new WeakMap<ViewContext, Map<string, NewsLine>>();

/**
 * A piece of news in the words of the page's language. @param scope of what alone it is told: the level of another country or
 * act is not its own
 */
export function newsLine(context: ViewContext, news: News, scope: NewsScope = {}): NewsLine {
  const own = lines.get(context) ?? new Map<string, NewsLine>();
  lines.set(context, own);
  const key = [news.id, scope.country, scope.about?.id].join(' ');
  const known = own.get(key);
  if (known) return known;
  const line: NewsLine = {
    id: news.id,
    on: news.on,
    when: formatDate(news.on, context.locale),
    ...told(context, news, scope),
    ...titleOf(context, news),
    links: aboutLinks(context, news),
    isOfToday: 'between' in news && news.between.today,
  };
  own.set(key, line);
  return line;
}

/** A line as one text. */
export function lineText({ what, title, said }: NewsLine): string {
  const head = title === undefined ? what : `${what}. ${title.text}`;
  return [head.replace(/[.]$/, ''), ...said.map((text) => text.replace(/[.]$/, ''))].map((text) => `${text}.`).join(' ');
}
