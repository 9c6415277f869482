/** Choices of a reader, which stay on the device. What is missing follows the device, and the shortcut is on. */
export interface Settings {
  theme?: 'light' | 'dark';
  contrast?: 'more';
  shortcut?: 'off';
}

const NAME = 'crm-monitor-settings';
const KNOWN: readonly (readonly [keyof Settings, readonly string[]])[] = [
  ['theme', ['light', 'dark']],
  ['contrast', ['more']],
  ['shortcut', ['off']],
];

/** Nothing where nothing was chosen, where what is stored is not ours, or where the browser keeps nothing. */
export function readSettings(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(NAME) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

/** @returns whether the browser keeps them */
export function keepSettings(settings: Settings): boolean {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

/** Puts them where styles and scripts read them: on the root of the page. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  for (const [name, known] of KNOWN) {
    const chosen = settings[name];
    if (chosen && known.includes(chosen)) root.setAttribute(`data-${name}`, chosen);
    else root.removeAttribute(`data-${name}`);
  }
}
