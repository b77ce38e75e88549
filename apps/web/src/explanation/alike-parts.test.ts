import type { ExplanationView } from '@traguardo/contracts';
import { expect, test } from 'vitest';
import { alikeParts } from './alike-parts.ts';

function term(id: string, shown: string): ExplanationView {
  const blank = { text: null, printed: null, title: id, kind: null, citation: null, rounding: null };
  const weight = { ...blank, id: 'weight', value: '1', shown: '1', rule: 'input', inputs: [] };
  const scored = { ...blank, id, value: shown, shown, rule: 'capped', inputs: [] };
  return { ...blank, id: `${id}/term`, value: shown, shown, rule: 'term', inputs: [weight, scored] };
}

test('ventisei cento stanno in una riga; restano in vista quelli che fanno la differenza', () => {
  const full = Array.from({ length: 26 }, (_, index) => term(`i${index}`, '100.00'));
  const { alike, rest } = alikeParts([...full, term('qualita', '98.77'), term('rilevazione', '0.00')]);
  expect(alike.map(({ figure, nodes }) => [figure, nodes.length])).toEqual([['100,00', 26]]);
  expect(rest.map(({ id }) => id)).toEqual(['qualita/term', 'rilevazione/term']);
});

test('pochi uguali si elencano', () => {
  const few = [term('a', '100.00'), term('b', '100.00')];
  expect(alikeParts(few)).toEqual({ alike: [], rest: few });
});
