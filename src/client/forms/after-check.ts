// What a check is followed by: what is wrong, what it changes, the ways of sending. Asked for together, they are one script.
import './send-panel.ts';

export { Outcome } from './outcome.ts';
