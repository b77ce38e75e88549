import { cleanDraft } from '@traguardo/testkit';
import { expect, it } from 'vitest';
import { DossierShelf } from './dossier-shelf.ts';

const draft = () => cleanDraft();

it('gives the dossier of the revision asked for, and no other', () => {
  const shelf = new DossierShelf();
  const kept = draft();
  shelf.put('a', 3, kept, 10);
  expect([shelf.get('a', 3), shelf.get('a', 4), shelf.get('b', 3)]).toEqual([kept, null, null]);
  expect(shelf.get('a', 3)).toBe(kept);
});

it('a later revision takes the place of the former', () => {
  const shelf = new DossierShelf();
  shelf.put('a', 3, draft(), 10);
  shelf.put('a', 4, draft(), 10);
  expect([shelf.get('a', 3), shelf.get('a', 4) !== null]).toEqual([null, true]);
});

it('full, gives up the one not asked for longest', () => {
  const shelf = new DossierShelf(25);
  shelf.put('a', 1, draft(), 10);
  shelf.put('b', 1, draft(), 10);
  shelf.get('a', 1);
  shelf.put('c', 1, draft(), 10);
  expect(['a', 'b', 'c'].map((body) => shelf.get(body, 1) !== null)).toEqual([true, false, true]);
});

it('keeps one that is larger than all its room, as long as it is the latest', () => {
  const shelf = new DossierShelf(5);
  shelf.put('a', 1, draft(), 10);
  expect(shelf.get('a', 1)).not.toBeNull();
  shelf.put('b', 1, draft(), 1);
  expect([shelf.get('a', 1), shelf.get('b', 1) !== null]).toEqual([null, true]);
});
