import type { ChannelWords } from './channels.es.ts';

/** Where things are sent to, and what is not open yet. */
export const channelsEn: ChannelWords = {
  heading: 'Where what you send is received',
  notOpen: 'This site is not open yet to receive anything.',
  meanwhile: 'You can prepare your text and keep it.',
  repository: 'Repository: ',
  correction: 'Errors in the data: ',
  danger: 'Personal data or a risk to somebody, in private: ',
  secretariat: (name) => `${name}: `,
  none: 'no address yet',
  privateNotice: 'private notice in the repository',
  days: (days) => `You get an answer in ${days === 1 ? 'one day' : `${days} days`} at the most.`,
  noDays: 'Nobody has committed to a time for answers yet.',
};
