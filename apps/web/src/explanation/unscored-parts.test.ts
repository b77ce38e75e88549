import type { ExplanationView } from '@traguardo/contracts';
import { expect, test } from 'vitest';
import { unscoredParts } from './unscored-parts.ts';

function step(
  id: string,
  text: string | null,
  inputs: ExplanationView[] = [],
  rule = 'not-scored',
): ExplanationView {
  const blank = {
    value: null,
    shown: null,
    printed: null,
    title: id,
    kind: null,
    citation: null,
    rounding: null,
  };
  return { ...blank, id, text, rule, inputs };
}

function leftOut(scored: ExplanationView): ExplanationView {
  return step(`${scored.id}/term`, scored.text, [step('weight', null, [], 'input'), scored], 'left-out');
}

test('le parti senza punteggio si contano per stato, quante che siano e a qualunque livello', () => {
  const root = step('3.2', 'not-yet-due', [
    leftOut(
      step(
        'own',
        'not-yet-due',
        ['a', 'b'].map((id) => leftOut(step(id, 'not-yet-due'))),
      ),
    ),
    leftOut(step('c', 'monitoring')),
    leftOut(step('d', 'not-yet-due', [step('d/target', null, [], 'input')])),
  ]);
  expect(unscoredParts(root).map(({ status, parts }) => [status, parts.map((part) => part.id)])).toEqual([
    ['not-yet-due', ['a', 'b', 'd']],
    ['monitoring', ['c']],
  ]);
});

test('un indicatore solo non ha parti: si spiega con i suoi dati', () => {
  expect(unscoredParts(step('a', 'missing', [step('a/target', null, [], 'input')]))).toEqual([]);
});
