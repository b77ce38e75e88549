import { describe, expect, it } from 'vitest';
import { whyUnread } from './why-unread.ts';

describe('why a row was not read', () => {
  it.each([
    ['a table that was recognised', { kind: 'indicator' }, 'la tabella è stata riconosciuta, questa riga no'],
    ['a table like none', { kind: null }, 'la tabella non somiglia a nessun tipo noto'],
    [
      'a table like one, with what it lacks',
      { kind: null, nearest: { kind: 'finance', lacks: ['consuntivo', 'voci'] } },
      'somiglia a «bilancio», ma manca: una colonna con il consuntivo e voci di bilancio',
    ],
    [
      'a lack of a later version',
      { kind: null, nearest: { kind: 'staff', lacks: ['altro'] } },
      'somiglia a «personale», ma manca: altro',
    ],
  ] as const)('%s', (_situation, table, text) => {
    expect(whyUnread(table)).toBe(text);
  });
});
