import { expect, test } from 'vitest';
import { figure } from '../test/figure.ts';
import { printedHere } from './printed-here.ts';

const said = (plain: string | null) => (plain === null ? null : figure({ plain }));

test.each([
  ['un altro risultato', ['-25', '30', '100%'], ['5', '30', '100%'], ['risultato 5']],
  ['un altro obiettivo', ['48,75%', '40%', '100%'], ['48,75%', '45%', '100%'], ['obiettivo 45%']],
  ['risultato e dichiarato', ['1', '1', '100%'], ['2', '1', '600%'], ['risultato 2', 'dichiarato 600%']],
  ['niente di stampato non è diverso', ['1', '1', '100%'], [null, null, null], []],
  ['il risultato manca altrove', [null, '1', null], ['2', '1', null], ['risultato 2']],
] as const)('%s', (_situation, [result, target, declared], shown, expected) => {
  const node = { result: said(result), target: said(target), declared: said(declared) };
  const here = { value: said(shown[0]), target: said(shown[1]), declared: said(shown[2]) };
  expect(printedHere(node, here)).toEqual(expected);
});
