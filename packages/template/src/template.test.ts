import { Workbook } from '@cj-tech-master/excelts';
import type { DraftDossier } from '@traguardo/core/plan';
import { defaultMethodology } from '@traguardo/core/scoring';
import { openDocument, readDocument } from '@traguardo/intake';
import { cleanDraft } from '@traguardo/testkit';
import { describe, expect, it } from 'vitest';
import { indicatorSheet, isTemplate, readTemplate, templateFindings } from './read-template.ts';
import type { TemplateRows } from './sheet-row.ts';
import { LONGEST_CELL, rowsOf } from './to-rows.ts';
import { emptyTemplate, filledTemplate, templateOf } from './write-template.ts';

function opened(bytes: Uint8Array) {
  const document = openDocument(bytes, 'modello.xlsx');
  if (!document.ok) throw new Error(document.refusal.code);
  return document.value;
}

const cycleOf = (draft: DraftDossier) => {
  const [cycle] = draft.cycles;
  if (!cycle) throw new Error('no cycle');
  return cycle;
};

function sound(bytes: Uint8Array): DraftDossier {
  const read = readTemplate(opened(bytes));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal, null, 1));
  return read.value.dossier;
}

const clean = cleanDraft();
const rows = rowsOf(clean, cycleOf(clean));
const YEAR = cycleOf(clean).year;

/** The slips of the template with these rows in place of its own: code, sheet and cell. */
async function slips(changed: Partial<TemplateRows>, edit?: (workbook: Workbook) => void) {
  let bytes = await templateOf(YEAR, { ...rows, ...changed });
  if (edit) {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    edit(workbook);
    bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  }
  const read = readTemplate(opened(bytes));
  return read.ok ? [] : read.refusal.map(({ code, sheet, cell = '' }) => [code, sheet, cell]);
}

const first = (part: keyof TemplateRows, change: Record<string, string>) => ({
  [part]: rows[part].map((row, index) => (index === 0 ? { ...row, ...change } : row)),
});

describe('the template', () => {
  it('filled with a plan, reads back as the same rows', async () => {
    const bytes = await filledTemplate(clean, cycleOf(clean));
    expect(isTemplate(opened(bytes))).toBe(true);
    const read = sound(bytes);
    expect(rowsOf(read, cycleOf(read))).toEqual(rows);
    expect(rows.indicators.length).toBeGreaterThan(3);
  });

  it('is written twice the same, and its indicators are read as those of any document', async () => {
    const bytes = await filledTemplate(clean, cycleOf(clean));
    expect(await filledTemplate(clean, cycleOf(clean))).toEqual(bytes);
    const reading = readDocument(indicatorSheet(opened(bytes)), { methodology: defaultMethodology });
    expect(reading.rows.map(({ kind, indicator }) => [kind, indicator])).toEqual(
      rows.indicators.map(({ title }) => ['indicator', title]),
    );
  });

  it('empty, says what must be filled', async () => {
    const read = readTemplate(opened(await emptyTemplate(2026)));
    expect(read.ok ? [] : read.refusal.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['missing-cell', 'Ente', 'B2'],
      ['missing-cell', 'Ente', 'B3'],
      ['missing-cell', 'Ente', 'B4'],
      ['missing-cell', 'Ente', 'B13'],
    ]);
  });

  it('a text longer than a cell goes on below, and comes back whole', async () => {
    const paragraphs = Array.from(
      { length: 900 },
      (_, index) => `Capoverso ${index} ${'di parole '.repeat(9)}fine`,
    );
    const text = `${paragraphs.join('\n\n')} ${'senza capoversi '.repeat(4000)}fine`;
    const narratives = [{ id: 'lungo', section: '1', title: 'Lungo', text }];
    const draft = { ...clean, cycles: [{ ...cycleOf(clean), narratives }] };
    const written = rowsOf(draft, cycleOf(draft)).narratives;
    expect(written.length).toBeGreaterThan(3);
    expect(written.every((row) => (row.text ?? '').length <= LONGEST_CELL)).toBe(true);
    expect(cycleOf(sound(await filledTemplate(draft, cycleOf(draft)))).narratives).toEqual(narratives);
  });

  it('columns may be moved', async () => {
    expect(
      await slips({}, (workbook) => {
        const sheet = workbook.getWorksheet('Ruoli');
        for (const row of [1, ...rows.roles.map((_, index) => index + 2)]) {
          const [one, other] = [sheet?.getCell(row, 1), sheet?.getCell(row, 2)];
          if (!one || !other) throw new Error('no sheet');
          [one.value, other.value] = [other.value, one.value];
        }
      }),
    ).toEqual([]);
  });
});

describe('what is wrong is told by sheet and cell, all at once', () => {
  it.each([
    ['a code with capitals', first('units', { id: 'Ufficio Uno' }), ['bad-slug', 'Unità', 'A2']],
    ['a word of no list', first('objectives', { kind: 'traguardo' }), ['unknown-word', 'Obiettivi', 'B2']],
    [
      'an objective nobody wrote',
      first('indicators', { node: 'os-9-9' }),
      ['unknown-reference', 'Indicatori', 'C2'],
    ],
    [
      'a unit under one nobody wrote',
      first('units', { parent: 'nessuna' }),
      ['unknown-reference', 'Unità', 'D2'],
    ],
  ])('%s', async (_, changed, slip) => {
    expect(await slips(changed)).toContainEqual(slip);
  });

  it('a figure of two readings is kept as printed, and asked about', async () => {
    const read = readTemplate(
      opened(await templateOf(YEAR, { ...rows, ...first('indicators', { target: '2.6' }) })),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(read.value.doubts.map((slip) => [slip.code, slip.sheet, slip.cell])).toEqual([
      ['ambiguous', 'Indicatori', 'L2'],
    ]);
    expect(templateFindings('m.xlsx', read).map(({ severity, path }) => [severity, path])).toEqual([
      ['warning', 'sheet/Indicatori/L2'],
    ]);
    const [placement] = cycleOf(read.value.dossier).placements;
    expect(placement?.targets.find(({ printed }) => printed === '2.6')?.refused).toBe('ambiguous');
  });

  it('a weight computed in the sheet, with all the decimals of a machine', async () => {
    const read = sound(
      await templateOf(YEAR, { ...rows, ...first('indicators', { weight: '33.333333333333336' }) }),
    );
    expect(cycleOf(read).placements[0]?.weight?.value).toEqual({ units: 33333333n, places: 6 });
  });

  it('what would be dropped in silence', async () => {
    const [resource] = rows.resources;
    const { node: _, ...homeless } = resource ?? {};
    const found = await slips({
      resources: [{ ...homeless, id: 'senza', title: 'Senza', kind: 'cost', amount: '10' }],
      ...first('indicators', { value: '', declared: '', evidence: 'Verbale' }),
    });
    expect(found).toContainEqual(['missing-cell', 'Risorse', 'G2']);
    expect(found).toContainEqual(['missing-cell', 'Indicatori', 'O2']);
  });

  it('a word longer than a cell, and a text like the mark of a character, come back whole', async () => {
    const narratives = [{ id: 'lungo', section: '1', title: 'Parola _x0041_', text: 'x'.repeat(40_000) }];
    const draft = { ...clean, cycles: [{ ...cycleOf(clean), narratives }] };
    expect(cycleOf(sound(await filledTemplate(draft, cycleOf(draft)))).narratives).toEqual(narratives);
  });

  it('a weight above a hundred, a date that is none, a missing title', async () => {
    const edit = (workbook: Workbook) => {
      const put = (sheet: string, cell: string, value: string | number | null) => {
        const found = workbook.getWorksheet(sheet)?.getCell(cell);
        if (!found) throw new Error(sheet);
        found.value = value;
      };
      put('Obiettivi', 'F2', 130);
      put('Obiettivi', 'D3', null);
      put('Unità', 'E2', 'domani');
    };
    expect(await slips({}, edit)).toEqual([
      ['bad-date', 'Unità', 'E2'],
      ['missing-cell', 'Obiettivi', 'D3'],
      ['bad-weight', 'Obiettivi', 'F2'],
    ]);
  });

  it('the same code twice, and a level under the wrong one', async () => {
    const [one] = rows.units;
    expect(await slips({ units: [...rows.units, { ...one, name: 'Altra' }] })).toEqual([
      ['duplicate-id', 'Unità', `A${rows.units.length + 2}`],
    ]);
    const top = rows.objectives.findIndex(({ kind }) => kind === 'strategic');
    const below = rows.objectives.find(({ kind }) => kind === 'operational' || kind === 'group');
    const objectives = rows.objectives.map((row, index) =>
      index === top ? { ...row, parent: below?.id ?? '' } : row,
    );
    expect((await slips({ objectives })).map(([code]) => code)).toContain('cycle-in-frame');
  });

  it('a sheet, a column and an intestation of one’s own', async () => {
    const edit = (workbook: Workbook) => {
      workbook.removeWorksheet('Risorse');
      const roles = workbook.getWorksheet('Ruoli');
      if (!roles) throw new Error('no sheet');
      roles.getCell('C1').value = 'Grado';
      roles.getCell('F2').value = 'a lato';
    };
    const found = await slips({}, edit);
    expect(found).toContainEqual(['missing-sheet', 'Risorse', '']);
    expect(found).toContainEqual(['missing-column', 'Ruoli', '']);
    expect(found).toContainEqual(['unknown-column', 'Ruoli', 'C1']);
    expect(found).toContainEqual(['unknown-column', 'Ruoli', 'F2']);
  });
});
