import { expect, test } from 'vitest';
import { figureTarget } from './figure-target.ts';

test.each([
  ['il punteggio di un indicatore', 'indicator/accessi/score', '/enti/$body/$year/indicatori/$id', 'accessi'],
  ['un target', 'indicator/accessi/target/2025-12-31', '/enti/$body/$year/indicatori/$id', 'accessi'],
  ['il punteggio di un obiettivo', 'node/os-1-1/score', '/enti/$body/$year/obiettivi/$id', 'os-1-1'],
])('%s si spiega alla sua pagina', (_, figure, to, id) => {
  expect(figureTarget(figure)).toEqual({ to, id });
});

test.each(['table/indici/riga/2023', 'act/adozione/date', 'altro', ''])('%s sta da sé', (figure) => {
  expect(figureTarget(figure)).toBeNull();
});
