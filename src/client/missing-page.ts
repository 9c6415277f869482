import { wordsOfAddress } from './missing-words.ts';

/** Where a page does not exist, the words of its address stand in the field of the search already. */
const field = document.querySelector<HTMLInputElement>('form.bigsearch input');
if (field && field.value === '') field.value = wordsOfAddress(location.pathname);
