import type { ObligationView } from '@traguardo/contracts';
import { expect, test } from 'vitest';
import { needingAttention } from './attention.ts';

function obligation(id: string, state: ObligationView['state'], daysLeft: number | null): ObligationView {
  return {
    id,
    section: 'Bilanci',
    subsection: null,
    title: id,
    reference: null,
    frequency: 'annuale',
    days: null,
    elaboration: null,
    transmission: null,
    publication: null,
    state,
    until: null,
    daysLeft,
    reason: null,
    updated: null,
    publications: [],
  };
}

test('what was never published comes first, then the longest expired, then the nearest to expire', () => {
  const found = needingAttention([
    obligation('scade tra 30 giorni', 'up-to-date', 30),
    obligation('scade tra 31 giorni', 'up-to-date', 31),
    obligation('scade oggi', 'up-to-date', 0),
    obligation('scaduto da poco', 'expired', -3),
    obligation('scaduto da molto', 'expired', -90),
    obligation('mai pubblicato', 'never-published', null),
    obligation('aggiornato senza termine', 'up-to-date', null),
    obligation('nulla da pubblicare', 'nothing-due', null),
    obligation('non applicabile', 'not-applicable', null),
  ]);
  expect(found.map(({ id }) => id)).toEqual([
    'mai pubblicato',
    'scaduto da molto',
    'scaduto da poco',
    'scade oggi',
    'scade tra 30 giorni',
  ]);
});
