import { describe, expect, it, test } from 'vitest';
import { blocksOf, exampleSource, sectionsOf } from '../compose/test/sources.ts';
import type { DocumentKind, PublicDocument } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { composeDocument } from './compose-document.ts';

async function composed(kind: DocumentKind, at: string): Promise<PublicDocument> {
  const made = composeDocument({ kind }, await exampleSource('valchiara-2025', at));
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}

const textOf = (document: PublicDocument): string =>
  [
    ...sectionsOf(document.sections).map(({ title }) => title),
    ...blocksOf(document).map((block) => JSON.stringify(block)),
  ].join('\n');

describe('a document says what was so on its day', () => {
  test.each<[DocumentKind, string, string, boolean, string]>([
    ['piao', '2025-01-29', 'Almeno 120', true, 'the target before the change of 25/09'],
    ['piao', '2025-09-25', 'Almeno 100', true, 'the target from that day'],
    ['piao', '2025-01-29', 'Questionari raccolti', false, 'an indicator added on 25/09'],
    ['piao', '2025-09-25', 'Questionari raccolti', true, 'the same from that day'],
    ['piao', '2025-01-29', 'Giornate dello sportello itinerante', true, 'one withdrawn on 25/09, named'],
    ['piao', '2025-09-25', 'ritirato in seguito', false, 'no word of it from that day'],
    [
      'piao',
      '2025-01-29',
      '"60%","figure":"indicator/obblighi-aggiornati/weight"',
      true,
      'the weight before',
    ],
    ['piao', '2025-01-29', 'Raggiunto 2025', false, 'a common result of the end of the year'],
    ['piao', '2025-01-29', 'Raggiunto 2024', true, 'a common result of the year before'],
    ['piao', '2025-01-29', 'Validazione dell’OIV', false, 'an act of 2026'],
    ['semestrale', '2025-06-30', 'Almeno 120', true, 'the target of the half-year'],
    ['semestrale', '2025-06-30', 'Giornate dello sportello itinerante', true, 'one withdrawn later, named'],
    ['semestrale', '2025-06-30', 'Non risultano variazioni', true, 'no change yet'],
    ['semestrale', '2025-09-30', 'Non risultano variazioni', false, 'the changes of 25/09'],
  ])('the %s of %s: «%s» %s (%s)', async (kind, at, words, there) => {
    expect(textOf(await composed(kind, at)).includes(words)).toBe(there);
  });

  it('has no figure of a later day, but for what is expected', async () => {
    for (const { id } of figuresOf(await composed('piao', '2025-01-29'))) {
      const [, day] = /\/(?:value|history|cluster-mean)\/(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
      if (day !== undefined) expect([id, day <= '2025-01-29']).toEqual([id, true]);
    }
  });

  it('scores what the plan held on its day', async () => {
    const scores = new Map(
      figuresOf(await composed('relazione', '2025-09-24')).map(({ id, printed }) => [id, printed]),
    );
    const given = await exampleSource('valchiara-2025', '2025-09-24');
    expect(given.plan.placementOf.size).toBe(22);
    expect(scores.has('indicator/questionari/score')).toBe(false);
  });
});
