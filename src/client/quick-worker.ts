// The worker of the field in the header. It goes without Fuse.js, so that a page with charts keeps to its budget of script:
// all words of about the same length and the same beginning are handed on, and the engine takes the likeliest.
import { fold } from '#search/words.ts';
import { serveSearch } from './search-service.ts';

const LENGTH_DIFFERENCE = 2;

serveSearch((words) => {
  const folded = words.map((word) => [word, fold(word)] as const);
  return (typed, otherStarts) => {
    const wanted = fold(typed);
    if (otherStarts) return [];
    return folded
      .filter(([, word]) => word[0] === wanted[0] && Math.abs(word.length - wanted.length) <= LENGTH_DIFFERENCE)
      .map(([word]) => word);
  };
});
