import { filled } from '#domain/text/filled.ts';
import { Announcer } from './announcer.ts';
import { SearchConnection } from './search-connection.ts';
import { make, markedText, walkLinks } from './search-dom.ts';
import styles from '../styles/quick.css?url';

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));

const SHOWN = 7;

/**
 * The first results below the field in the header or on the home page, loaded when the field is first focused. Enter still leads to the search
 * page; arrows walk through the results, Esc closes them.
 */
function attach(form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  const connection = new SearchConnection(
    new URL('index/', form.action).href,
    new Worker(new URL('./quick-worker.ts', import.meta.url), { type: 'module' }),
  );
  const panel = make('div', 'quick');
  const status = make('p', 'hidden');
  status.setAttribute('role', 'status');
  const list = make('ul');
  list.setAttribute('aria-label', form.dataset.label!);
  panel.append(list);
  const announcer = new Announcer(status);
  panel.hidden = true;
  form.append(panel, status);

  /** Closed with Esc: an answer that comes later does not open it again. */
  let dismissed = false;

  const search = async () => {
    const typed = input.value;
    const outcome = await connection.ask(typed, {}, SHOWN, false);
    if (!outcome || 'failed' in outcome) return;
    const { hits, total, facets } = outcome.answer;
    const items = hits.map(({ href, title, code, meta, lang, kind }) => {
      const item = make('li');
      const link = make('a');
      link.href = href;
      if (lang) link.lang = lang;
      if (code) link.append(make('span', 'code', code), ' ');
      link.append(...markedText(title));
      item.append(link);
      const name = facets.kind.find(({ value }) => value === kind)!.name;
      item.append(make('span', 'meta', [name, meta[0]].filter(Boolean).join(' · ')));
      return item;
    });
    const last = make('li', 'all');
    const all = make('a', '', filled(form.dataset.all!, { n: total }));
    all.href = `${form.action}?q=${encodeURIComponent(typed.trim().slice(0, 200))}`;
    last.append(total === 0 ? form.dataset.none! : all);
    list.replaceChildren(...items, last);
    announcer.say(typed.trim() === '' ? '' : total === 0 ? form.dataset.none! : filled(form.dataset.said!, { n: total }));
    panel.hidden = dismissed || typed.trim() === '' || !form.contains(document.activeElement);
  };

  input.addEventListener('input', () => {
    dismissed = false;
    void search();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) panel.hidden = true;
  });
  form.addEventListener('keydown', (event) => {
    if (!panel.hidden && walkLinks(event, input, list)) return;
    if (event.key !== 'Escape') return;
    dismissed = true;
    panel.hidden = true;
    input.focus();
  });
  void search();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-all]')) attach(form);
