import type { SaveWords } from './save.es.ts';

/** Words of the page that saves a copy. */
export const saveEn: SaveWords = {
  title: 'Save to your phone',
  description: 'Save pages of this site to read them without a connection.',
  choose: 'What you want to save',
  core: 'Everything main in English',
  country: (name) => name,
  size: '{pages} pages: about {download} to download, about {stored} on your device.',
  save: 'Save',
  saving: 'Saving: {done} of {pages} pages…',
  saved: 'Saved: {pages} pages, {stored}.',
  failed: 'Not everything could be saved, so nothing was saved this time. What you already had is still there.',
  unable: 'This browser cannot save pages of this site.',
  copies: 'What you have saved',
  none: 'Nothing.',
  copy: '{name}, copy of {day}',
  remove: 'Delete',
  removed: 'Deleted.',
  band: 'Copy saved on {day}. The site may have changed since then.',
  rules: {
    heading: 'How it works',
    texts: [
      'With a connection you always see the site of today. The copy appears only when the network fails.',
      'Each page of the copy says on top which day it is of. The copy does not change by itself: to bring it up to date, save it again.',
      'The search does not work without a connection. The lists do.',
      'The copy stays on this device alone. Whoever uses it can see the copy: delete it if that can put you in danger.',
    ],
  },
  missing: {
    heading: 'If you came here without a connection',
    text: 'The page you asked for is not in your copy. Try again when you have a connection, or go on through the saved pages.',
  },
  noScript: 'Saving pages needs JavaScript. Without it you can print or save each page with your browser.',
};
