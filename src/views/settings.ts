import type { Messages } from '#i18n/messages/index.ts';
import type { ViewContext } from './context.ts';
import { pageView } from './page.ts';
import type { PageView } from './model/page.ts';

/** One thing that a reader can choose; the empty value is what holds where nothing is chosen. */
interface SettingView {
  name: 'theme' | 'contrast' | 'shortcut';
  legend: string;
  help?: string;
  choices: readonly { value: string; label: string }[];
}

export interface SettingsView extends PageView {
  fields: readonly SettingView[];
  words: Messages['settings'];
}

/** The page where a reader chooses theme, contrast and shortcut. */
export function settingsView(context: ViewContext): SettingsView {
  const { settings: words } = context.messages;
  const { theme, contrast, shortcut } = words;
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'settings' },
      title: words.title,
      description: words.description,
      current: 'settings',
    }),
    words,
    fields: [
      {
        name: 'theme',
        legend: theme.legend,
        choices: [
          { value: '', label: theme.device },
          { value: 'light', label: theme.light },
          { value: 'dark', label: theme.dark },
        ],
      },
      {
        name: 'contrast',
        legend: contrast.legend,
        help: contrast.help,
        choices: [
          { value: '', label: contrast.device },
          { value: 'more', label: contrast.more },
        ],
      },
      {
        name: 'shortcut',
        legend: shortcut.legend,
        help: shortcut.help,
        choices: [
          { value: '', label: shortcut.on },
          { value: 'off', label: shortcut.off },
        ],
      },
    ],
  };
}
