/** How long nothing newer comes, in milliseconds, before a text is spoken: who types hears the result, not every letter's. */
const REST = 1000;

/** Tells those who listen what changed, once it has come to rest. */
export class Announcer {
  readonly #status: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param status an element with the role `status`, which says by itself what is written into it */
  constructor(status: HTMLElement) {
    this.#status = status;
  }

  /** Takes the place of what was waiting. The same text again is not said again; an empty one makes it sayable. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, REST);
  }
}
