import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = ['visibilita', 'visibilita/eventi', 'competitivita', 'pagamenti'];

describe('nearest', () => {
  it.each([
    ['a slip of one letter', 'visibilta', ['visibilita']],
    ['a part of an id', 'eventi', ['visibilita/eventi']],
    ['nothing like it', 'zzzzzzzz', []],
    ['an empty question', '', []],
  ])('%s: %s', (_situation, asked, expected) => {
    expect(nearest(asked, IDS)).toEqual(expected);
  });
});
