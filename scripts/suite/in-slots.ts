/** Something to run, once all that it comes after has ended, well or badly; what is not run at all holds nothing up. */
export interface Task {
  name: string;
  after?: readonly string[];
}

/**
 * Runs all tasks, so many at a time, in the order in which they stand as far as what they come after lets them.
 *
 * @throws where tasks wait for each other
 */
export async function inSlots<T extends Task>(tasks: readonly T[], slots: number, run: (task: T) => Promise<void>): Promise<void> {
  const waiting = [...tasks];
  const unfinished = new Set(tasks.map(({ name }) => name));
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => !after.some((name) => unfinished.has(name)));
    const task = running.size < slots ? waiting[next] : undefined;
    if (task) {
      waiting.splice(next, 1);
      const ended: Promise<void> = run(task).finally(() => {
        unfinished.delete(task.name);
        running.delete(ended);
      });
      running.add(ended);
    } else if (running.size > 0) await Promise.race(running);
    else throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
}
