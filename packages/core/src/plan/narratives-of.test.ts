import { describe, expect, test } from 'vitest';
import type { CycleDocument, Narrative, NarrativeDocument } from './index.ts';
import { narrativesOf } from './index.ts';

const said = (section: string, document?: NarrativeDocument): Narrative => ({
  id: 'uno',
  section,
  title: 'Uno',
  text: 'Testo.',
  ...(document && { document }),
});

describe('a passage belongs to one document', () => {
  test.each<[string, CycleDocument['kind'], Narrative, NarrativeDocument]>([
    ['none named, entered from the PIAO', 'piao', said('2.2'), 'piao'],
    ['none named, entered from the Relazione', 'relazione', said('2.2'), 'relazione'],
    ['none named, entered from a Piano della performance', 'piano-performance', said('2.2'), 'piao'],
    ['the other one named', 'piao', said('2.2', 'relazione'), 'relazione'],
    ['the other one named', 'relazione', said('2.2', 'piao'), 'piao'],
    ['what opens the Relazione, none named', 'piao', said('relazione'), 'relazione'],
  ])('%s (%s)', (_, kind, narrative, expected) => {
    const plan = {
      narratives: [narrative],
      document: { id: 'd', kind, title: 'Documento', form: 'ordinary' } as const,
    };
    const holders = (['piao', 'relazione'] as const).filter((one) => narrativesOf(plan, one).length > 0);
    expect(holders).toEqual([expected]);
  });
});
