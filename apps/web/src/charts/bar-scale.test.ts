import { describe, expect, test } from 'vitest';
import { barOn, scaleOf } from './bar-scale.ts';

const panel = (...values: readonly (string | null)[]) => ({
  title: '',
  bars: values.map((value) => ({ label: '', series: 0, value, text: '' })),
});

describe('bars start at zero', () => {
  test.each([
    ['la barra più lunga riempie lo spazio', [panel('10', '5')], 10, 0, 66],
    ['la metà è lunga la metà', [panel('10', '5')], 5, 0, 33],
    ['lo zero non ha barra', [panel('10', '0')], 0, 0, 0],
    ['una cifra piccola si vede', [panel('10000', '1')], 1, 0, 0.4],
    ['con i negativi lo zero si sposta', [panel('5', '-5')], 5, 33, 33],
    ['un negativo finisce a zero', [panel('5', '-5')], -5, 0, 33],
    ['ciò che manca non sposta la scala', [panel('10', null)], 10, 0, 66],
    ['riquadri sulla stessa scala', [panel('10'), panel('20')], 10, 0, 33],
    ['tutti zero', [panel('0')], 0, 0, 0],
  ])('%s', (_situation, panels, value, x, width) => {
    expect(barOn(scaleOf(panels), value)).toEqual({ x, width });
  });
});
