import type { Narrative } from '@traguardo/core/plan';
import { describe, expect, it, test } from 'vitest';
import type { PublicDocument, Section } from '../model/document.ts';
import { composePiao } from './piao.ts';
import { composeRelazione } from './relazione.ts';
import type { DocumentSource } from './source.ts';
import { blocksOf, cleanSource, exampleSource, sectionsOf, sourceOfPlan } from './test/sources.ts';

const said = (section: string, document?: Narrative['document']): Narrative => ({
  id: 'prova',
  section,
  ...(document && { document }),
  title: 'Un passo',
  text: 'Parole che non si perdono.',
});

function composed(narrative: Narrative, compose: (source: DocumentSource) => PublicDocument): PublicDocument {
  const { plan } = cleanSource();
  return compose(sourceOfPlan({ ...plan, narratives: [narrative] }));
}

/** The section a passage stands in, as its address; under a title of its own, that of the section around it. */
function placeOf(sections: readonly Section[], parent = ''): string | undefined {
  for (const one of sections) {
    if (JSON.stringify(one.blocks).includes('Parole che non si perdono.')) {
      return one.id.startsWith('testo-') ? `${parent} > ${one.code ?? ''} ${one.title}` : one.id;
    }
    const found = placeOf(one.sections, one.id);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('a passage stands in one place of its document', () => {
  test.each<[string, (source: DocumentSource) => PublicDocument, Narrative, string | undefined]>([
    ['a section of the PIAO', composePiao, said('2.2'), 'sezione-2-2'],
    ['below one', composePiao, said('3.3.1'), 'sezione-3-3 > 3.3.1 Un passo'],
    ['below one, deep', composePiao, said('3.3.1.4'), 'sezione-3-3 > 3.3.1.4 Un passo'],
    ['no section it has', composePiao, said('9.9'), 'altri-testi > 9.9 Un passo'],
    ['a code in words', composePiao, said('introduzione'), 'altri-testi >  Un passo'],
    ['what opens it', composePiao, said('premessa'), 'premessa'],
    ['written for the Relazione', composePiao, said('2.2', 'relazione'), undefined],
    ['a section of the Relazione', composeRelazione, said('2.2', 'relazione'), 'risultati'],
    ['below one', composeRelazione, said('2.2.1', 'relazione'), 'risultati > 2.2.1 Un passo'],
    ['no section it has', composeRelazione, said('9.9', 'relazione'), 'altri-testi > 9.9 Un passo'],
    ['what opens it', composeRelazione, said('relazione'), 'premessa'],
    ['written for the PIAO', composeRelazione, said('2.2', 'piao'), undefined],
    ['entered with the PIAO', composeRelazione, said('2.2'), undefined],
  ])('%s (%#)', (_, compose, narrative, place) => {
    expect(placeOf(composed(narrative, compose).sections)).toBe(place);
  });

  it('and the page of completeness says where it is among others', () => {
    const text = (document: PublicDocument) => JSON.stringify(document.sections.at(-1));
    expect(text(composed(said('9.9'), composePiao))).toContain('Un testo riguarda una sezione');
    expect(text(composed(said('2.2'), composePiao))).not.toContain('riguarda');
  });

  it.each([
    ['bergamo-2023', composePiao],
    ['brescia-2025', composeRelazione],
  ] as const)('of %s, entered from the other document, there is none', async (body, compose) => {
    const source = await exampleSource(body);
    const words = JSON.stringify(blocksOf(compose(source)));
    for (const { text } of source.plan.narratives) {
      expect(words).not.toContain(text.slice(0, 30).replace(/\*\*.*/, ''));
    }
    expect(sectionsOf(compose(source).sections).some(({ id }) => id === 'altri-testi')).toBe(false);
  });

  it.each(['valchiara-2025', 'brescia-2025', 'bergamo-2023'])('no passage of %s is lost', async (body) => {
    const source = await exampleSource(body);
    const words = [composePiao(source), composeRelazione(source)].map((one) => JSON.stringify(one)).join('');
    for (const { text } of source.plan.narratives) {
      const [start = ''] = text.slice(0, 40).split(/\*\*|\[|\n/);
      expect(words).toContain(start);
    }
  });
});
