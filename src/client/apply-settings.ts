import { applySettings, readSettings } from './settings.ts';

// Runs before anything is painted, so that no other theme flashes up.
applySettings(readSettings());
