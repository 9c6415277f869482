import { expect, test } from 'vitest';
import { ID_MAX_LENGTH, nameRefusal } from '#domain/text/names.ts';

test.each(['d-04', '2026-q3-casas', 'con-1', 'console', 'com', 'com10', 'a'.repeat(ID_MAX_LENGTH)])('%s is a name', (name) => {
  expect(nameRefusal(name)).toBeUndefined();
});

test.each(['', 'D-04', 'a--b', '-a', 'a-', 'a b', 'a.', 'ñ', 'a/b', 'a'.repeat(ID_MAX_LENGTH + 1)])(
  '%j has not the form of a name',
  (name) => {
    expect(nameRefusal(name)).toBe('form');
  },
);

test.each(['con', 'prn', 'aux', 'nul', 'com0', 'com9', 'lpt1'])('%s is kept by a system for a device', (name) => {
  expect(nameRefusal(name)).toBe('reserved');
});
