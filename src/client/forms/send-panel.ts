import { filled } from '#domain/text/filled.ts';
import { newFileLink, newNoticeLink, type ForgeLink } from '#forms/sending/forge-links.ts';
import { byPath, nameOf, type EntryFile } from '#forms/sending/entry-file.ts';
import { writeFileBlocks } from '#forms/sending/file-blocks.ts';
import { isOpenToAll } from '#forms/sending/open-to-all.ts';
import { receiptOf } from '#forms/sending/receipt.ts';
import type { SendPanelData } from '#views/forms/sending.ts';
import { make } from '../search-dom.ts';
import { copiedText, copy, download, downloaded, sharedData, textsOf } from './send-ways.ts';

type Words = SendPanelData['send'];

/**
 * Offers every way of sending that works here, says of each where it goes and who reads it, and shows the receipt.
 *
 * The page sets `summary`, one sentence on what is sent, and `files` when an entry is complete; none takes the ways away.
 */
export class SendPanel extends HTMLElement {
  #data!: SendPanelData;
  #files: readonly EntryFile[] = [];
  #summary = '';
  #receipt: string | undefined;
  /** Grows with each set of files: what was computed of an earlier one comes too late. */
  #turn = 0;
  readonly #ways = make('div', 'ways');
  readonly #status = make('p', 'notice');
  readonly #receiptPart = make('section');
  readonly #connection = make('p', 'notice');

  connectedCallback(): void {
    if (this.#ways.isConnected) return;
    this.#data = JSON.parse(this.dataset.words!) as SendPanelData;
    this.#status.setAttribute('role', 'status');
    this.#connection.textContent = this.#words.noConnection;
    this.append(make('p', '', this.#words.intro), this.#connection, this.#ways, this.#status, this.#receiptPart);
    for (const change of ['online', 'offline']) addEventListener(change, this.#showConnection);
    this.#showConnection();
    void this.#show();
  }

  disconnectedCallback(): void {
    for (const change of ['online', 'offline']) removeEventListener(change, this.#showConnection);
  }

  get #words(): Words {
    return this.#data.send;
  }

  set files(files: readonly EntryFile[]) {
    this.#files = byPath(files);
    void this.#show();
  }

  set summary(summary: string) {
    this.#summary = summary;
  }

  readonly #showConnection = (): void => {
    this.#connection.hidden = navigator.onLine;
  };

  #say(text: string): void {
    this.#status.textContent = text;
    this.#status.hidden = text === '';
  }

  async #show(): Promise<void> {
    if (!this.#ways.isConnected) return;
    const turn = (this.#turn += 1);
    this.#say('');
    this.#receiptPart.replaceChildren();
    this.#receipt = undefined;
    if (this.#files.length === 0) {
      this.#ways.replaceChildren(make('p', 'soft', this.#words.waiting));
      return;
    }
    const receipt = await receiptOf(this.#files).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.#receipt = receipt;
    const { to } = this.#data;
    const ours = to.place || to.readers.some(({ mail }) => mail !== undefined) ? [] : [make('p', 'notice', this.#words.notOpen)];
    const ways = [this.#share(), this.#forge(), this.#issue(), this.#mail(), this.#download(), this.#copy()];
    this.#ways.replaceChildren(...ours, this.#list(), ...ways.filter((way) => way !== undefined));
  }

  #list(): HTMLElement {
    const list = make('ul');
    list.append(...this.#files.map(({ path }) => make('li', '', path)));
    const part = make('div');
    part.append(make('h3', '', this.#words.files), list);
    return part;
  }

  /** One way, with where it goes. @param ours whether those read it who keep this site */
  #way(name: string, where: string, acts: readonly HTMLElement[], ours = false): HTMLElement {
    const { to } = this.#data;
    const section = make('section');
    section.append(make('h3', '', name), make('p', '', where));
    if (ours) {
      const { readers, days, noDays } = this.#words;
      const names = to.readers.map((reader) => reader.name);
      const said = [
        ...(names.length === 0 ? [] : [filled(readers, { readers: new Intl.ListFormat(this.#data.lang).format(names) })]),
        to.days === undefined ? noDays : filled(days, { days: to.days }),
      ];
      section.append(make('p', 'soft', said.join(' ')));
    }
    for (const act of acts) {
      const line = make('p');
      line.append(act);
      section.append(line);
    }
    return section;
  }

  #button(text: string, act: () => void): HTMLButtonElement {
    const button = make('button', '', text);
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  }

  /** A page of a forge in a tab of its own; the text goes to the clipboard as well, for forges take it from an address at their will. */
  #link(name: string, { address }: ForgeLink, text: string, done: string, byHand: string): HTMLAnchorElement {
    const link = make('a', 'button', name);
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.addEventListener('click', () => void copy(text).then((copied) => this.#done(copied ? done : byHand, copied ? undefined : text)));
    return link;
  }

  #share(): HTMLElement | undefined {
    const { name, where, act, done, cancelled, failed } = this.#words.share;
    const text = [this.#summary, this.#receipt].filter(Boolean).join('\n');
    const data = sharedData(this.#files, this.#summary, text);
    if (!data) return undefined;
    const button = this.#button(act, () => {
      navigator.share(data).then(
        () => this.#done(done),
        (error: unknown) => this.#say(error instanceof DOMException && error.name === 'AbortError' ? cancelled : failed),
      );
    });
    return this.#way(name, where, [button]);
  }

  #forge(): HTMLElement | undefined {
    const { place } = this.#data.to;
    const texts = textsOf(this.#files);
    if (!place || texts.length === 0) return undefined;
    const { name, where, act, done, byHand } = this.#words.forge;
    const { host } = new URL(place.repository);
    const links = texts.map((file) =>
      this.#link(filled(act, { host, name: nameOf(file) }), newFileLink(place, file), file.text, done, byHand),
    );
    return this.#way(filled(name, { host }), this.#withPictures(filled(where, { host })), links, true);
  }

  #issue(): HTMLElement | undefined {
    const { place } = this.#data.to;
    const texts = textsOf(this.#files);
    if (!place || texts.length === 0 || !texts.every(({ path }) => isOpenToAll(path))) return undefined;
    const { name, where, act, done, byHand } = this.#words.issue;
    const { host } = new URL(place.repository);
    const text = writeFileBlocks(texts);
    const link = this.#link(filled(act, { host }), newNoticeLink(place, this.#summary, text), text, done, byHand);
    return this.#way(filled(name, { host }), this.#withPictures(filled(where, { host })), [link], true);
  }

  #withPictures(where: string): string {
    return textsOf(this.#files).length === this.#files.length ? where : `${where} ${this.#words.pictures}`;
  }

  #mail(): HTMLElement | undefined {
    const readers = this.#data.to.readers.filter(({ mail }) => mail !== undefined);
    if (readers.length === 0) return undefined;
    const { name, where, act, done, subject, body } = this.#words.mail;
    const values = { summary: this.#summary, receipt: this.#receipt ?? '–', files: this.#files.map(({ path }) => path).join('\n') };
    const encoded = (text: string) => encodeURIComponent(filled(text, values).replaceAll('\n', '\r\n'));
    const links = readers.map(({ name: reader, mail }) => {
      const link = make('a', 'button', filled(act, { name: reader, address: mail! }));
      link.href = `mailto:${mail!}?subject=${encoded(subject)}&body=${encoded(body)}`;
      link.addEventListener('click', () => this.#done(done));
      return link;
    });
    return this.#way(name, where, links, true);
  }

  #download(): HTMLElement {
    const { name, where, act, done } = this.#words.download;
    const { name: file, content } = downloaded(this.#files, this.#receipt);
    const button = this.#button(filled(act, { name: file }), () => {
      download(file, content);
      this.#done(filled(done, { name: file }));
    });
    return this.#way(name, where, [button]);
  }

  #copy(): HTMLElement | undefined {
    const texts = textsOf(this.#files);
    if (texts.length === 0) return undefined;
    const { name, where, act, done, byHand } = this.#words.copy;
    const text = copiedText(texts);
    const button = this.#button(act, () => void copy(text).then((copied) => this.#done(copied ? done : byHand, copied ? undefined : text)));
    return this.#way(name, this.#withPictures(where), [button]);
  }

  /** Says what has happened, no more, and shows the receipt. @param text to be copied by hand, where no button can */
  #done(said: string, text?: string): void {
    this.#say(said);
    this.#showReceipt();
    this.querySelector('[data-part=by-hand]')?.remove();
    if (text === undefined) return;
    const label = make('label', '', this.#words.copy.label);
    const area = make('textarea');
    area.readOnly = true;
    area.rows = 8;
    area.value = text;
    label.append(area);
    const part = make('p');
    part.dataset.part = 'by-hand';
    part.append(label);
    this.#status.after(part);
    area.focus();
    area.select();
  }

  #showReceipt(): void {
    const { heading, line, what, find, none } = this.#words.receipt;
    const day = new Date().toLocaleDateString(this.#data.lang, { day: 'numeric', month: 'long', year: 'numeric' });
    const lines = this.#receipt ? [make('strong', '', filled(line, { receipt: this.#receipt, day })), what, find] : [none];
    this.#receiptPart.replaceChildren(
      make('h3', '', heading),
      ...lines.map((item) => {
        const paragraph = make('p');
        paragraph.append(item);
        return paragraph;
      }),
    );
  }
}

customElements.define('send-panel', SendPanel);
