// A data table: words of Spanish and English, folded, that stand in every sentence and are not indexed.

const SPANISH =
  'a al ante como con cual cuando de del desde donde el ella ellas ellos en entre era es esa ese eso esta este esto estos fue ' +
  'ha han hasta la las le les lo los mas mi muy no nos o para pero por porque que quien se sea ser si sin sobre son su sus tambien ' +
  'un una unas uno unos y ya';
const ENGLISH =
  'about an and are as at be been but by for from had has have if in into is it its nor not of on or our that the their them these ' +
  'they this those to was were what when where which who whose why will with you your';

export const STOP_WORDS: ReadonlySet<string> = new Set(`${SPANISH} ${ENGLISH}`.split(' '));
