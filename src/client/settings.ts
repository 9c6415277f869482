/** Choices of a reader, which stay on the device. What is missing follows the device, and the shortcut is on. */
export interface Settings {
  theme?: 'light' | 'dark';
  contrast?: 'more';
  shortcut?: 'off';
}

const NAME = 'crm-monitor-settings';

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
export function applySettings({ theme, contrast, shortcut }: Settings): void {
  const set = (name: string, chosen: string | undefined, known: readonly string[]) => {
    if (chosen !== undefined && known.includes(chosen)) document.documentElement.setAttribute(`data-${name}`, chosen);
    else document.documentElement.removeAttribute(`data-${name}`);
  };
  set('theme', theme, ['light', 'dark']);
  set('contrast', contrast, ['more']);
  set('shortcut', shortcut, ['off']);
}
