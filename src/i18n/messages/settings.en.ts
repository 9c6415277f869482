import type { SettingsWords } from './settings.es.ts';

/** Words of the page of settings. */
export const settingsEn: SettingsWords = {
  title: 'Settings',
  description: 'Choose how this site looks, and whether the / key takes you to the search.',
  theme: { legend: 'Theme', device: 'As on my device', light: 'Light', dark: 'Dark' },
  contrast: {
    legend: 'Contrast',
    device: 'As on my device',
    more: 'More contrast',
    help: 'With more contrast, text reaches at least 7 to 1.',
  },
  shortcut: {
    legend: 'The / key',
    on: 'Takes you to the search field',
    off: 'Does nothing',
    help: 'Turn it off if you write by voice or press it by accident. It is the only shortcut of a single key on this site.',
  },
  kept: 'Saved on this device. It holds for the whole site.',
  back: 'Everything is as your device has it again.',
  lost: 'Your browser does not let us save settings: what you chose holds on this page alone.',
  reset: 'Back to the settings of the device',
  noScript:
    'The settings need JavaScript. Without it there is no keyboard shortcut, and theme and contrast are those that your device asks for.',
  privacy: {
    heading: 'What is saved',
    texts: [
      'Only what you choose here, and only on this device. Nobody else receives it: the site sends it nowhere.',
      'As long as you choose nothing, nothing is saved. Going back to the settings of the device deletes what was saved.',
    ],
  },
};
