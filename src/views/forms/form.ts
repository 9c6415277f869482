import { ANCHORS } from '#addresses/anchors.ts';
import { FORMS } from '#addresses/forms.ts';
import { PAPER_FORMATS, paperPath } from '#addresses/papers.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Answer } from '#domain/acts/text-known.ts';
import { SPECIFICS, type AssessingVoice, type Level, type Locale, type Specific } from '#domain/schemas/vocabulary.ts';
import { keysOf, tableOf } from '#domain/tables.ts';
import type { Aspect } from '#domain/voices/assessments.ts';
import { fieldsOf } from '#forms/fields.ts';
import { inSentence } from '#i18n/format.ts';
import { FORM_KINDS, FORM_WORDS, type FormWords } from '#i18n/forms/index.ts';
import { REPORT_TEXT_WORDS, type ReportTextWords } from '#i18n/forms/text.ts';
import { isOpen } from '../channels.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import type { PaperKind } from '#papers/outline.ts';
import type { LinkView } from '../model/inline.ts';
import type { PageView } from '../model/page.ts';
import { pageView } from '../page.ts';
import { formFile } from './data.ts';
import { fieldViews, type FieldView } from './fields.ts';
import { PAPER_KINDS } from './paper.ts';
import { sendingView, type SendingView } from './sending.ts';

/** What the script of a form is told. */
export interface FormData {
  kind: CollectionName;
  locale: Locale;
  /** ISO day on which the site was built: what was published until then is what a draft is checked against. */
  asOf: string;
  /** Addresses of what is published: names by which entries are chosen, facts against which a draft is checked. */
  names: string;
  ledger: string;
  words: FormWords;
  /** How voices, aspects and levels are called inside a sentence. */
  said: {
    voices: Readonly<Record<AssessingVoice, string>>;
    aspects: Readonly<Record<Aspect, string>>;
    levels: Readonly<Record<Level, string>>;
  };
}

/** What is told to the part of a form that opens Word and Excel files. */
export interface PaperFileData {
  kind: PaperKind;
  locale: Locale;
  /** Address of all templates, by which a file is recognised. */
  templates: string;
  words: FormWords['papers'];
}

/** Which facts make an agreement specific, with what can be said of each. */
export interface SpecificFactsView {
  heading: string;
  rule: string;
  facts: readonly { fact: Specific; name: string; answers: readonly { answer: Answer; text: string }[] }[];
}

export interface FormView extends PageView {
  lead: string;
  words: FormWords;
  careful: string;
  /** Said first, where nothing can be sent to anybody yet. */
  closed: string | undefined;
  facts: readonly FieldView[];
  /** Whether title and summary are asked before all else: not where they tell of what was chosen before. */
  isNamedFirst: boolean;
  /** The words of each language, the reader's first; what is not needed in the second is optional. None where facts and words stand in one file. */
  translations: readonly { locale: Locale; fields: readonly FieldView[] }[];
  /** Of a report, whose file also holds a text: the words of the place in which it is written. */
  text: ReportTextWords | undefined;
  /** The Word and Excel templates of the form, and what opens them again; none where it has none. */
  papers: { links: readonly LinkView[]; file: PaperFileData } | undefined;
  /** Of an agreement. */
  specific: SpecificFactsView | undefined;
  data: FormData;
  sending: SendingView;
}

/** Words as they stand inside a sentence. */
function lowerCased<K extends string>(words: Readonly<Record<K, string>>, locale: Locale): Record<K, string> {
  return tableOf(keysOf(words), (key) => inSentence(words[key], locale));
}

function specificFactsView({ messages }: ViewContext): SpecificFactsView {
  const { heading, rule, facts } = messages.standing.specificity;
  const answers = keysOf(messages.acts.answers).map((answer) => ({ answer, text: messages.acts.answers[answer] }));
  return { heading, rule, facts: SPECIFICS.map((fact) => ({ fact, name: facts[fact], answers })) };
}

/** Kinds of entries in which somebody answers what was asked or said. */
const ANSWERS: ReadonlySet<CollectionName> = new Set(['self-assessments', 'replies']);

function papersOf({ locale, basePath }: ViewContext, collection: CollectionName): FormView['papers'] {
  const kind = PAPER_KINDS.find((one) => one === collection);
  if (!kind) return undefined;
  const root = basePath.slice(0, -1);
  const words = FORM_WORDS[locale].papers;
  return {
    links: PAPER_FORMATS.map((format) => ({ href: root + paperPath(locale, kind, format), text: words[format] })),
    file: { kind, locale, templates: root + formFile('es', 'papers'), words },
  };
}

/** The page on which an entry of a kind is entered. */
export function formView(context: ViewContext, collection: CollectionName): FormView {
  const { locale, messages } = context;
  const project = context.demonstration ? undefined : context.project;
  const words = FORM_WORDS[locale];
  const { title, lead } = FORM_KINDS[locale][collection];
  const fields = fieldsOf(collection);
  const root = context.basePath.slice(0, -1);
  const files = { names: root + formFile(locale, 'names'), ledger: root + formFile('es', 'ledger') };
  const wordViews = (isFirst: boolean) =>
    fieldViews(collection, fields.words!, locale).map((field) => ({ ...field, required: field.required && isFirst }));
  const locales: readonly Locale[] = locale === 'es' ? ['es', 'en'] : ['en', 'es'];
  return {
    ...pageView(context, {
      destination: { to: 'form', form: collection },
      title,
      description: lead,
      breadcrumbs: [sectionLink(context, 'contribute')],
      current: 'contribute',
    }),
    lead,
    words,
    careful: `${hrefOf(context, { to: 'section', section: 'contribute' })}#${ANCHORS.neverWritten[locale]}`,
    closed: project && isOpen(project) ? undefined : `${messages.channels.notOpen} ${messages.channels.meanwhile}`,
    facts: fieldViews(collection, fields.facts, locale),
    isNamedFirst: !ANSWERS.has(collection),
    translations: fields.words ? locales.map((of, index) => ({ locale: of, fields: wordViews(index === 0) })) : [],
    text: collection === 'reports' ? REPORT_TEXT_WORDS[locale] : undefined,
    papers: papersOf(context, collection),
    specific: collection === 'agreements' ? specificFactsView(context) : undefined,
    data: {
      kind: collection,
      locale,
      asOf: context.asOf,
      ...files,
      words,
      said: {
        voices: messages.voices,
        aspects: lowerCased(messages.standing.aspects, locale),
        levels: lowerCased(messages.levels, locale),
      },
    },
    sending: sendingView(context, collection, Object.values(files)),
  };
}

/** Every kind of entry that has a form. */
export const FORM_NAMES = Object.keys(FORMS) as CollectionName[];
