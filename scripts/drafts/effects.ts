import type { NewFile } from '../create-files.ts';

/** What the command that begins entries does to the world, handed in so that a test can record it. */
export interface NewEffects {
  print(text: string): void;
  complain(text: string): void;
  /** Asks a person; unset where nobody sits at a terminal. */
  ask?: ((question: string) => Promise<string>) | undefined;
  /** Writes files that do not exist yet, all of them or none. */
  create(files: readonly NewFile[]): void;
}
