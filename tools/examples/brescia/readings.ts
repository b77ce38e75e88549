import type { Value } from '@traguardo/core/value';
import { amount } from '../printed.ts';

/** Readings stated by hand: cells whose figure stands inside words, by the text printed. */
const STATED: Readonly<Record<string, Value>> = {
  "miglioramento della qualità dell'informazione relativo ad almeno 5.000 imprese": atLeast(
    '5000',
    'imprese',
  ),
  "miglioramento della qualità dell'informazione relativo ad almeno 4.000 imprese": atLeast(
    '4000',
    'imprese',
  ),
  'Evasione tramite "pulsante evadi" di almeno il 25% delle istanze pervenute': evaded('25'),
  'Evasione tramite "pulsante evadi" di almeno il 20% delle istanze pervenute': evaded('20'),
  '10 comuni da visitare': amount('count', '10', 'comuni'),
  '30 controlli da effettuare': amount('count', '30', 'controlli'),
  '3 nuovi eventi nel 2024': amount('count', '3', 'eventi', { note: 'nuovi, nel 2024' }),
  '1 nuovo': amount('count', '1', '', { note: 'nuovo' }),
  'Customer su 2 servizi': surveys('2'),
  'Customer su 1 servizio camerale': surveys('1'),
  'Customer su 2 servizi camerali': surveys('2'),
  'al 31/12/24': { kind: 'text', text: 'al 31/12/24' },
  I: { kind: 'not-due' },
};

function atLeast(value: string, unit: string): Value {
  return amount('count', value, unit, { comparator: '>=' });
}

function evaded(value: string): Value {
  return amount('percent', value, '%', { comparator: '>=', note: 'delle istanze pervenute' });
}

function surveys(value: string): Value {
  return amount('count', value, 'servizi', { note: 'indagini di gradimento' });
}

export function statedReading(text: string): { readonly value?: Value } {
  const value = STATED[text];
  return value ? { value } : {};
}
