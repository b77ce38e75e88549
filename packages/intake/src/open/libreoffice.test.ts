import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief, noticed } from '../test/brief.ts';
import { opened } from '../test/seeds.ts';
import { converted, NO_SOFFICE } from '../test/soffice.ts';

/** What LibreOffice makes of a fixture, read. */
function saved(fixture: string, to: string) {
  const bytes = readFileSync(join(import.meta.dirname, '../test/fixtures', fixture));
  const [file] = converted({ [fixture]: bytes }, to).entries();
  if (!file) throw new Error(`no ${to}`);
  return opened(file[1], file[0]);
}

describe.skipIf(NO_SOFFICE !== '')(`files that LibreOffice wrote${NO_SOFFICE}`, () => {
  it('a document: list numbers, notes, running heads, tracked changes, a box, hidden text, a table in a cell', () => {
    const document = saved('tricky.fodt', 'docx');
    expect(noticed(document)).toEqual(['deleted-text-ignored', 'hidden-text-ignored']);
    expect(document.blocks.map(brief)).toEqual([
      'heading1 1 Premessa',
      'heading1 2 Risultati',
      'heading2 2.1 Indicatori',
      'paragraph Testo messo qui.',
      'paragraph Si vede',
      'item a) primo',
      'item b) secondo',
      'item punto',
      'paragraph Ancora',
      'paragraph nel riquadro',
      'table 1: 0+1×2h!:Area 1+2×1h!:Personale / 1+1×1:Donne 2+1×1:Uomini / 0+1×1:Dirigenti\ndi ruolo 1+1×1:1 2+1×1:vedi',
      'table 2: 0+1×1:a 1+1×1:b',
      'paragraph fine',
      'margin Nota a piede',
      'margin Camera di commercio',
      'margin Pagina',
    ]);
  }, 60_000);

  it('a workbook: two tables side by side, merged cells, formulas, percentages, dates, bold runs, a hidden row', () => {
    const document = saved('tricky.fods', 'xlsx');
    expect(noticed(document)).toEqual(['hidden-rows-read']);
    expect(document.blocks.map(brief)).toEqual([
      'heading1! Indicatori',
      'heading2! Obiettivi 2024',
      'table 1: 0+1×2!:Obiettivo 1+2×1!:Valori / 1+1×1:Target 2+1×1:Esito / 0+1×1!:Tempi 1+1×1:80,0% 2+1×1:85,5% / 0+1×1:Avvio 1+1×1:31/12/2024 2+1×1:30/11/2024',
      'table 2: 0+1×1:Voce 1+1×1:Euro / 0+1×1:Costi 1+1×1:12.500,50 / 0+1×1:Ricavi 1+1×1:25001',
      'heading1! Note',
      'table 3: 0+1×1:SI 1+1×1:due\nrighe',
    ]);
  }, 60_000);
});
