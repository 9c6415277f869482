/** What the command that begins entries does to the world, handed in so that a test can record it. */
export interface NewEffects {
  print(text: string): void;
  complain(text: string): void;
  /** Asks a person; unset where nobody sits at a terminal. */
  ask?: ((question: string) => Promise<string>) | undefined;
  /** Writes a file that does not exist yet, and the folders above it. */
  create(file: string, text: string): void;
}
