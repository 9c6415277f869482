import type { Answer } from '#search/engine/engine.ts';
import type { Filters } from '#search/engine/facets.ts';
import type { Question, Reply } from './search-service.ts';

/** What a question led to: an answer, a failure to read the index, or nothing because a newer question overtook it. */
export type Outcome = { answer: Answer } | { failed: true } | undefined;

/**
 * Questions to the worker that searches. One is answered at a time; of those that wait only the newest is kept, so that fast
 * typing never queues up.
 */
export class SearchConnection {
  readonly #index: string;
  readonly #worker: Worker;
  #count = 0;
  #busy: ((outcome: Outcome) => void) | undefined;
  #waiting: { question: Question; settle: (outcome: Outcome) => void } | undefined;

  /** @param index address of the folder of the index */
  constructor(index: string, worker: Worker) {
    this.#index = index;
    this.#worker = worker;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#settle(data.answer));
    this.#worker.addEventListener('error', () => this.#settle(undefined));
  }

  /** `complete` asks for the counts of all facets, too. */
  ask(typed: string, filters: Filters, limit: number, complete: boolean): Promise<Outcome> {
    return new Promise((settle) => {
      const question: Question = { id: ++this.#count, index: this.#index, typed, filters, limit, complete };
      this.#waiting?.settle(undefined);
      this.#waiting = { question, settle };
      if (!this.#busy) this.#next();
    });
  }

  #settle(answer: Answer | undefined): void {
    const settle = this.#busy;
    this.#busy = undefined;
    const overtaken = this.#waiting !== undefined;
    this.#next();
    settle?.(answer ? (overtaken ? undefined : { answer }) : { failed: true });
  }

  #next(): void {
    if (!this.#waiting) return;
    const { question, settle } = this.#waiting;
    this.#waiting = undefined;
    this.#busy = settle;
    this.#worker.postMessage(question);
  }
}
