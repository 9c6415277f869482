// The worker of the field in the header. It goes without Fuse.js, so that a page with charts keeps to its budget of script:
// all words with almost the same letters are handed on, and the engine takes the likeliest.
import { Vocabulary } from '#search/engine/near-words.ts';
import { serveSearch } from './search-service.ts';

serveSearch((words) => {
  const vocabulary = new Vocabulary(words);
  return (typed, otherStarts) => (otherStarts ? [] : vocabulary.alike(typed, false).map((folded) => vocabulary.spelled(folded)));
});
