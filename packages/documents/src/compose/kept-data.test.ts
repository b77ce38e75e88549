import { describe, expect, it, test } from 'vitest';
import type { PublicDocument, Section, Table } from '../model/document.ts';
import { composeFindings } from './others.ts';
import { composePiao } from './piao.ts';
import { composeRelazione } from './relazione.ts';
import type { DocumentSource } from './source.ts';
import { blocksOf, exampleSource, sectionsOf, sourceOfPlan } from './test/sources.ts';

const told = (document: PublicDocument): string =>
  blocksOf(document)
    .map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
    .join('\n');

function tableOf(document: PublicDocument, id: string): Table | undefined {
  return blocksOf(document).find((block): block is Table => block.kind === 'table' && block.id === id);
}

const rowsOf = (document: PublicDocument, id: string): readonly (readonly string[])[] =>
  (tableOf(document, id)?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));

function sectionOf(document: PublicDocument, code: string): Section | undefined {
  return sectionsOf(document.sections).find((one) => one.code === code && one.id.startsWith('sezione-'));
}

describe('the PIAO of Valchiara has the data kept of it', async () => {
  const document = composePiao(await exampleSource('valchiara-2025', '2026-06-30'));

  test.each([
    ['1', 'tab-anagrafica', 'Codice fiscale', '00000000000'],
    ['2.3', 'tab-rischi', 'Affidamenti ripetuti allo stesso fornitore', 'alto'],
    ['2.3', 'tab-misure', 'Due istruttori per ogni domanda', 'Ufficio Contributi e promozione'],
    ['2.3', 'tab-misure-generali', 'Codice di comportamento', 'attuata il'],
    ['2.3', 'tab-trasparenza', 'Incarichi conferiti e compensi', 'Ufficio Contabilità e acquisti'],
    ['2.3', 'tab-trasparenza', 'Uffici, competenze e responsabili', 'tempestivo, entro 20 giorni'],
    ['3.1', 'tab-unita', 'Ufficio Registro delle imprese', 'Area Servizi'],
    ['3.1', 'tab-unita', 'Area Servizi', 'Dirigente Area Servizi'],
    ['3.1', 'tab-ruoli', 'Segretario generale', 'vertice'],
  ])('%s %s: «%s» has «%s»', (code, id, name, value) => {
    const row = rowsOf(document, id).find(([first]) => first === name);
    expect(row?.some((text) => text.includes(value))).toBe(true);
    const own = blocksOf({ ...document, sections: [sectionOf(document, code) as Section] });
    expect(own.some((block) => block.kind === 'table' && block.id === id)).toBe(true);
  });

  it('says what is not entered of who the body is', () => {
    expect(told(document)).toContain('Non risultano ancora inseriti: Codice IPA.');
  });
});

describe('individual evaluations in a Relazione', async () => {
  const source = await exampleSource('valchiara-2025', '2026-06-30');
  const document = composeRelazione(source);
  const rows = new Map(rowsOf(document, 'tab-valutazioni').map((row) => [row[0], row]));

  it('stand by rank and class, cells that could tell of somebody withheld', () => {
    const people = source.plan.evaluation?.cards.length ?? 0;
    const counted = [...rows.values()].reduce((sum, row) => sum + Number(row[1]), 0);
    expect(counted).toBe(people);
    expect(rows.get('Vertice')?.slice(2)).toEqual([
      'coperto',
      'coperto',
      'coperto',
      'coperto',
      'non pubblicabile',
    ]);
  });

  it('are not told before all of a rank are final', async () => {
    const early = composeRelazione(await exampleSource('valchiara-2025', '2026-03-31'));
    expect(rowsOf(early, 'tab-valutazioni')).toEqual([]);
    expect(told(early)).toContain('Non sono ancora tutte definitive le valutazioni di: Vertice,');
  });

  it('never tell a rating, the pay or the words of one person', () => {
    const all = JSON.stringify(document.sections.find(({ id }) => id === 'individuali'));
    for (const { pay, selfEvaluation, components } of source.plan.evaluation?.cards ?? []) {
      if (selfEvaluation) expect(all).not.toContain(selfEvaluation.text);
      if (pay) expect(all).not.toContain(`${pay.full.units}`);
      for (const one of components) if (one.kind === 'scored') expect(all).not.toContain('97,50');
    }
  });
});

describe('objectives of a controlled body', () => {
  test.each<[string, string, (source: DocumentSource) => PublicDocument, string]>([
    ['PIAO', 'brescia-2025', composePiao, 'target-'],
    ['Relazione', 'brescia-2025', composeRelazione, 'risultati-'],
  ])('have a section with their indicators in the %s of %s', async (_, body, compose, table) => {
    const source = await exampleSource(body);
    const document = compose(source);
    const own = sectionsOf(document.sections).find(({ id }) => id === 'controllato-pro-brixia');
    expect(own?.title).toBe('Azienda speciale Pro Brixia');
    const nodes = source.plan.nodes.filter(({ owner }) => owner === 'pro-brixia');
    expect(nodes.map(({ code }) => code)).toEqual(['AS1', 'AS2', 'AS3']);
    for (const { id } of nodes)
      expect(tableOf(document, `tab-${table}${id}`)?.rows.length).toBeGreaterThan(0);
  });
});

describe('the findings for the OIV', async () => {
  const source = await exampleSource('valchiara-2025', '2026-06-30');
  const finding = { code: 'weights-do-not-sum', blocking: false, params: { sum: '90' } } as const;
  const document = (path: string) =>
    composeFindings({ ...source, findings: [{ ...finding, severity: 'error', path }] });

  test.each([
    [
      'indicator/incontri/declared',
      'Obiettivo operativo 1.1.1 › 1. Incontri realizzati: punteggio dichiarato',
    ],
    [
      'strategic/os-1-1/indicators',
      'Obiettivo strategico 1.1 › Avvicinare i servizi digitali alle imprese: indicatori',
    ],
    [
      'common/fascicolo/result',
      "Favorire la doppia transizione › Imprese che alimentano il fascicolo d'impresa: risultato",
    ],
    ['act/adozione/date', 'Atto › Adozione del piano, Giunta: data'],
    ['staffing/2026/carryOver', 'Piano dei fabbisogni 2026: resti degli anni prima'],
    [
      'table/registro-imprese/agricoltura/attive',
      'Tabella › Imprese del territorio nel 2025, Agricoltura, Attive',
    ],
    ['section/2.1', 'Sezione 2.1'],
    ['never-heard-of/x', 'Piano'],
  ])('%s stands at «%s»', (path, place) => {
    expect(rowsOf(document(path), 'tab-error')[0]?.[2]).toBe(place);
  });

  it('have a caption for each gravity', () => {
    const all = (['error', 'warning', 'info'] as const).map((severity) => ({
      ...finding,
      severity,
      path: 'section/2.1',
    }));
    const captions = blocksOf(composeFindings({ ...source, findings: all })).flatMap((block) =>
      block.kind === 'table' ? [block.caption] : [],
    );
    expect(captions).toEqual([
      'Rilievi sul piano: errori',
      'Rilievi sul piano: avvisi',
      'Rilievi sul piano: note',
    ]);
  });
});

describe('what is not there', () => {
  it('leaves no empty column of labels, and says that an act has no number', async () => {
    const source = await exampleSource('valchiara-2025', '2026-06-30');
    const document = composeRelazione(source);
    const tables = blocksOf(document).flatMap((block) =>
      block.kind === 'table' ? [block] : block.kind === 'drawing' ? [block.table] : [],
    );
    for (const { columns, rows } of tables) {
      const at = columns.findIndex(({ label }) => label === 'Giudizio');
      if (at >= 0) expect(rows.some(({ cells }) => cells[at]?.text !== '')).toBe(true);
    }
    expect(rowsOf(document, 'tab-atti').find(([kind]) => kind === 'Pubblicazione')?.[2]).toBe('non indicato');
  });

  it('is said of a body that entered nothing of who it is', async () => {
    const { plan } = await exampleSource('valchiara-2025', '2026-06-30');
    const { fiscalCode: _f, seat: _s, site: _w, ...body } = plan.body;
    const document = composePiao(sourceOfPlan({ ...plan, body }));
    expect(tableOf(document, 'tab-anagrafica')).toBeUndefined();
    expect(told(document)).toContain(
      'Non risultano ancora inseriti: Codice fiscale, Codice IPA, Sede, Sito istituzionale.',
    );
  });
});
