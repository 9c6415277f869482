import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutPictures, withPictures } from '#client/forms/draft-parts.ts';
import { FIXED } from '../domain/fixed-seed.ts';

test('a draft comes together again from its words and its pictures, wherever they stand in it', () => {
  const picture = fc.nat(255).map((byte) => new Blob([new Uint8Array([byte])], { type: 'image/webp' }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), picture, tie('list'), tie('group')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    group: fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  }));
  fc.assert(
    fc.property(value, (draft) => {
      const apart = withoutPictures(draft);
      // Words alone: what a browser keeps without a picture in it.
      const words = JSON.stringify(apart.value);
      expect(JSON.parse(words)).toEqual(apart.value);
      const whole = withPictures({ value: JSON.parse(words), pictures: apart.pictures });
      expect(whole).toEqual(draft);
      const again = withoutPictures(whole).pictures;
      expect(again.map(({ at }) => at)).toEqual(apart.pictures.map(({ at }) => at));
      expect(again.filter(({ picture: one }, place) => one !== apart.pictures[place]!.picture)).toEqual([]);
    }),
    FIXED,
  );
});
