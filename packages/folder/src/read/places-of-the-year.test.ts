import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../index.ts';

const folder = new URL('../../../../examples/valchiara-2025/', import.meta.url);

test('each datum of the year has the place where it is entered', async () => {
  const read = await readFolder(fileURLToPath(folder));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const cycle = read.value.cycles[0];
  const risk = cycle?.risk;
  const transparency = cycle?.transparency;
  const named = (kind: string, things: readonly { readonly id: string }[] | undefined) =>
    (things ?? []).map(({ id }) => [`${kind}/${id}`, id] as const);
  const data = [
    ...named('campaign', cycle?.monitoring?.campaigns),
    ...named('change', cycle?.changes),
    ...named('evaluation', cycle?.evaluation?.cards),
    ...named('risk-area', risk?.areas),
    ...named('risk-process', risk?.processes),
    ...named(
      'risk-event',
      risk?.processes.flatMap((each) => each.events),
    ),
    ...named('measure', risk?.measures),
    ...named('measure-monitoring', risk?.monitoring),
    ...named('obligation', transparency?.obligations),
    ...named('access-request', transparency?.requests),
    ...named('attestation', transparency?.attestations),
  ];
  expect(data.length).toBeGreaterThan(80);
  for (const [path, id] of data) {
    const place = read.value.places.get(`${path}/id`);
    const lines = readFileSync(new URL(place?.file ?? '', folder), 'utf8').split('\n');
    const text = lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 1) - 1);
    expect([path, text?.startsWith(`id: ${id}`)]).toEqual([path, true]);
  }
});
