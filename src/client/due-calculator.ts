import { filled } from '#domain/text/filled.ts';
import { dueDates, unknownYearsOf, type BusinessCalendar, type DueDate, type DueDates } from '#domain/dates/business-days.ts';
import { formatDate, formatDay, formatDayShort, formatList } from '#i18n/format.ts';
import type { CalculatorData, CountryCalendar } from '#views/calculator.ts';
import { Announcer } from './announcer.ts';
import { yearOutsideCalendars } from './calculator-years.ts';
import { choiceQuery, readChoice, type Choice } from './calculator-address.ts';
import { carryChoices } from './other-language.ts';

function calendarOf({ weekend, years, holidays }: CountryCalendar): BusinessCalendar {
  return { weekend: new Set(weekend), years: new Set(years), holidays: new Set(holidays.map(([on]) => on)) };
}

/** A whole day that exists; a browser without a field for dates hands over what was typed. */
function isDay(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/**
 * The deadline calculator: fills the tables that the build wrote with the result for another day and other countries. It counts
 * with the code of the build; its choice stands in the address.
 */
class DueCalculator extends HTMLElement {
  readonly #data = JSON.parse(this.dataset.calendars!) as CalculatorData;
  readonly #calendars = new Map(this.#data.countries.map((country) => [country.id, calendarOf(country)]));
  readonly #form = this.querySelector('form')!;
  readonly #announcer = new Announcer(this.querySelector('[role=status]')!);
  /** What the fault is about; undefined where there is a result. */
  #faulty: Element | undefined;
  /** What stands there before anything is chosen is read with the page. */
  #touched = false;

  connectedCallback(): void {
    delete this.#form.dataset.waiting;
    // The result follows every choice; the button leads to it.
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#changed();
      if (this.#faulty) (this.#faulty.matches('input') ? this.#field('start') : this.#boxes()[0]!).focus();
      else this.#part('terms').querySelector('section')!.focus();
    });
    this.#form.addEventListener('input', () => this.#changed());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-choose]')) {
      button.addEventListener('click', () => {
        for (const box of this.#boxes()) box.checked = button.dataset.choose === 'all';
        this.#changed();
      });
    }
    this.#restore();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name=countries]')];
  }

  #field(name: 'start' | 'presidency'): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  #restore(): void {
    const known = this.#data.countries.map(({ id }) => id);
    const choice = readChoice(location.search, known, {
      start: this.#data.start,
      countries: known,
      presidency: this.#data.presidency ?? '',
    });
    this.#field('start').value = choice.start;
    this.#field('presidency').value = choice.presidency;
    for (const box of this.#boxes()) box.checked = choice.countries.includes(box.value);
    if (location.search !== '') carryChoices(choiceQuery(choice));
    this.#show(choice);
  }

  #changed(): void {
    this.#touched = true;
    const choice: Choice = {
      start: this.#field('start').value,
      countries: this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : [])),
      presidency: this.#field('presidency').value,
    };
    history.replaceState(null, '', choiceQuery(choice));
    carryChoices(choiceQuery(choice));
    this.#show(choice);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }

  #say(name: string, text: string | undefined): void {
    const part = this.#part(name);
    part.hidden = text === undefined;
    part.textContent = text ?? '';
  }

  #show({ start, countries, presidency }: Choice): void {
    const { words, days } = this.#data;
    if (!isDay(start)) {
      this.#refuse(words.badDate);
      return;
    }
    if (countries.length === 0) {
      this.#refuse(words.noCountries, this.#form.querySelector('fieldset')!);
      return;
    }
    const chosen = new Map([...this.#calendars].filter(([id]) => countries.includes(id)));
    const outside = yearOutsideCalendars(start, [...chosen.values()]);
    if (outside !== undefined) {
      this.#refuse(filled(words.unknownYears, { years: this.#list([String(outside)]) }));
      return;
    }
    const compute = (length: number) => dueDates(start, length, chosen, this.#calendars.get(presidency));
    const dues = [compute(days.five), compute(days.three)];
    const unknown = unknownYearsOf(dues);
    // A day that may be too early is no answer: without the holidays of every year that the term touches there is none.
    this.#refuse(unknown.length === 0 ? undefined : filled(words.unknownYears, { years: this.#list(unknown.map(String)) }));
    if (unknown.length > 0) return;
    this.#fillTerms(dues, start, presidency);
    this.#fillCountries(dues, countries);
    this.#fillSkipped(dues, countries);
    if (this.#touched) this.#announcer.say(this.#spoken());
  }

  /** The result in a sentence: for each term, the last day by each calendar. */
  #spoken(): string {
    const { caption, tHead, tBodies } = this.#part('terms').querySelector('table')!;
    const heads = [...tHead!.rows[0]!.cells].map(({ textContent }) => textContent.trim());
    const lines = [...tBodies[0]!.rows].map(({ cells: [name, ...days] }) =>
      [name!.textContent.trim(), ...days.map(({ textContent }, index) => `${heads[index + 1]!}, ${textContent.trim()}`)].join(': '),
    );
    return `${[caption!.textContent, ...lines].join('. ')}.`;
  }

  /**
   * Says why there is no result, and takes the last one away; undefined where there is one.
   *
   * @param about the field that the fault is about, which bears it
   */
  #refuse(fault: string | undefined, about: Element = this.#field('start')): void {
    this.#say('fault', fault);
    this.#faulty?.removeAttribute('aria-describedby');
    this.#field('start').removeAttribute('aria-invalid');
    this.#faulty = fault === undefined ? undefined : about;
    this.#faulty?.setAttribute('aria-describedby', this.#part('fault').id);
    if (this.#faulty === this.#field('start')) this.#faulty.setAttribute('aria-invalid', 'true');
    if (fault !== undefined && this.#touched) this.#announcer.say(fault);
    this.#say('unknown', undefined);
    this.#part('result').hidden = fault !== undefined;
  }

  #list(items: readonly string[]): string {
    return formatList(items, this.#data.locale);
  }

  #day(due: DueDate | undefined): string {
    return due ? formatDayShort(due.on, this.#data.locale) : this.#data.words.unknown;
  }

  #span({ own }: DueDates): string {
    const { locale, words } = this.#data;
    if (!own) return words.unknown;
    if (own.first === own.last) return formatDayShort(own.first, locale);
    return filled(words.range, { first: formatDayShort(own.first, locale), last: formatDayShort(own.last, locale) });
  }

  /** Rows: each country its own, the presidency's, all at once. Columns: five days, three days. */
  #fillTerms(dues: readonly DueDates[], start: string, presidency: string): void {
    const { words, locale, countries } = this.#data;
    const table = this.#part('terms').querySelector('table')!;
    const caption = filled(words.caption, { start: formatDate(start, locale) });
    table.caption!.textContent = caption;
    table.closest('section')!.setAttribute('aria-label', caption);
    const [own, presiding, all] = [...table.tBodies[0]!.rows];
    const name = countries.find(({ id }) => id === presidency)?.name;
    presiding!.cells[0]!.textContent =
      name === undefined ? words.presidencyUnknown : filled(words.presidency, { country: this.#announced(presidency, name) });
    dues.forEach((due, index) => {
      own!.cells[index + 1]!.textContent = this.#span(due);
      presiding!.cells[index + 1]!.textContent = this.#day(due.presidency);
      all!.cells[index + 1]!.textContent = this.#day(due.all);
    });
  }

  /** The name of the presiding country, with the remark that its presidency is only announced. */
  #announced(id: string, name: string): string {
    const { announced, presidency, words } = this.#data;
    return announced && id === presidency ? filled(words.announced, { country: name }) : name;
  }

  #fillCountries(dues: readonly DueDates[], countries: readonly string[]): void {
    const rows = [...this.#part('countries').querySelector('table')!.tBodies[0]!.rows];
    this.#data.countries.forEach(({ id }, row) => {
      rows[row]!.hidden = !countries.includes(id);
      dues.forEach(({ own }, index) => {
        rows[row]!.cells[index + 1]!.textContent = this.#day(own!.byCountry.find(({ country }) => country === id));
      });
    });
  }

  #fillSkipped(dues: readonly DueDates[], chosen: readonly string[]): void {
    const { countries, words, locale } = this.#data;
    const inAll = dues.flatMap(({ all }) => all!.skipped);
    const lines = countries
      .filter(({ id }) => chosen.includes(id))
      .flatMap(({ id, name, holidays }) => {
        const own = dues.flatMap((due) => due.own!.byCountry.find(({ country }) => country === id)!.skipped);
        return holidays
          .filter(([on]) => own.includes(on) || inAll.includes(on))
          .map(([on, title, verified]) => ({ on, id, name, title, verified }));
      })
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
      .map(
        ({ on, name, title, verified }) => `${formatDay(on, locale)}: ${name}, ${title} (${verified ? words.verified : words.unverified})`,
      );
    const items = (lines.length === 0 ? [words.noneSkipped] : lines).map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    });
    this.#part('skipped').replaceChildren(...items);
  }
}

customElements.define('due-calculator', DueCalculator);
