/** A reader's own colours would be drawn over, and data that are saved are not spent on a second picture. */
const UNWANTED = '(forced-colors: active), (prefers-reduced-data: reduce)';

interface Connection {
  saveData?: boolean;
}

/** Whether the browser may draw over the pictures that stand on the page, and load what that takes without being asked. */
export function chartsWanted(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.saveData !== true && !matchMedia(UNWANTED).matches;
}
