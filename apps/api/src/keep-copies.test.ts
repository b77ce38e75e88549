import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, StorageFailure } from '@traguardo/application';
import type { Engine } from '@traguardo/store';
import { expect, it } from 'vitest';
import { keepCopies } from './keep-copies.ts';

it.each([
  ['un disco pieno', new StorageFailure('disk-full', { place: '/dati' }), /^\/dati: il disco è pieno; /],
  [
    'dati danneggiati',
    new StorageFailure('damaged', { place: '/dati' }),
    /^\/dati: i dati sono danneggiati; /,
  ],
])('una copia che non si può fare è detta in una frase: %s', async (_situation, failure, words) => {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-kept-'));
  const refuse = () => Promise.reject(failure);
  const engine: Engine = {
    kind: 'pglite',
    place: '/dati',
    transaction: refuse,
    script: refuse,
    close: refuse,
  };
  const said: string[] = [];
  try {
    const copies = keepCopies(
      engine,
      folder,
      () => instantOf(0),
      (line) => said.push(line),
    );
    await copies.stop();
    expect(said).toEqual([expect.stringMatching(words)]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
