import { filled } from '#domain/text/filled.ts';
import { questionsFor, type Answer, type Question } from '#forms/questionnaire.ts';
import type { FormData } from '#views/forms/form.ts';
import { formatDate } from '#i18n/format.ts';
import { make } from '../search-dom.ts';
import type { Names } from './entry-choice.ts';
import { publishedAt } from './published-at.ts';

type Words = FormData['words']['questionnaire'];

/** What is asked of one country, as a list from which a government takes up what it wants to inform about. */
export class Questionnaire {
  readonly #data: FormData;
  readonly #names: Names;
  readonly #takeUp: (subject: string) => void;
  /** @param takeUp begins to inform about a subject */
  constructor(data: FormData, names: Names, takeUp: (subject: string) => void) {
    this.#data = data;
    this.#names = names;
    this.#takeUp = takeUp;
  }

  /** @throws Error where what is published cannot be had */
  async of(country: string): Promise<HTMLElement> {
    const { ledger, asOf, words } = this.#data;
    const questions = questionsFor(await publishedAt(ledger), country, asOf);
    const nameOf = await this.#names.byId();
    const section = make('section', 'questionnaire');
    section.append(make('h3', '', words.questionnaire.heading), make('p', 'hint', words.questionnaire.intro));
    for (const reach of ['own', 'shared', 'measure', 'regional'] as const) {
      const own = questions.filter((question) => question.reach === reach);
      if (own.length === 0) continue;
      const fold = make('details');
      fold.open = reach === 'own';
      const list = make('ol', 'entries');
      list.append(...own.map((question) => this.#item(question, nameOf, words.questionnaire)));
      fold.append(make('summary', '', filled(words.questionnaire.reach[reach], { n: own.length })), list);
      section.append(fold);
    }
    return section;
  }

  #item({ subject, answers }: Question, nameOf: (id: string) => string, words: Words): HTMLElement {
    const item = make('li', 'entry');
    const name = nameOf(subject);
    const button = make('button', 'plain', words.answer);
    button.type = 'button';
    button.setAttribute('aria-label', `${words.answer}: ${name}`);
    button.addEventListener('click', () => this.#takeUp(subject));
    item.append(make('b', '', name));
    for (const voice of ['government', 'civil-society'] as const) {
      const said = answers.filter((answer) => answer.voice === voice).map((answer) => this.#said(answer, nameOf));
      item.append(make('p', 'hint', `${words.who[voice]}: ${said.length === 0 ? words.nothing : said.join('; ')}`));
    }
    item.append(button);
    return item;
  }

  #said({ author, aspect, level, period, voice }: Answer, nameOf: (id: string) => string): string {
    const about = aspect === 'overall' ? '' : `${this.#data.said.aspects[aspect]}: `;
    const by = voice === 'civil-society' ? `${nameOf(author)}, ` : '';
    return `${about}${this.#data.said.levels[level]} (${by}${formatDate(period, this.#data.locale)})`;
  }
}
