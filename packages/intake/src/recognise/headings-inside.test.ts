import { defaultMethodology } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { documentFindings } from '../findings/document-findings.ts';
import { openDocument } from '../open/open-document.ts';
import { pipes, reading, tabs } from '../test/reading.ts';
import { readDocument } from './read-document.ts';

const indicatorsOf = (text: string) => {
  const { rows, unread } = reading(text);
  expect(unread).toEqual([]);
  return rows.map(({ group, indicator, target, value }) =>
    [group ?? '', indicator, target?.printed ?? '', value?.printed ?? ''].join(' | '),
  );
};

const findingsOf = (text: string) => {
  const name = text.startsWith('<') ? 'a.html' : 'a.txt';
  const opened = openDocument(new TextEncoder().encode(text), name);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const choice = { methodology: defaultMethodology };
  return documentFindings(name, opened.value, readDocument(opened.value, choice), choice).map(
    ({ code }) => code,
  );
};

describe('a row about indicators and targets is no heading', () => {
  it.each([
    {
      situation: 'an indicator called as a heading is, its target an answer',
      text: pipes(
        ['Obiettivo', 'Indicatore', 'Formula', 'Target 2025'],
        ['---', '---', '---', '---'],
        ['Ciclo', 'Rispetto dei termini', 'Nei termini', 'Sì'],
        ['', 'Grado di raggiungimento degli obiettivi', 'Valori raggiunti / valori attesi', 'Sì'],
        ['', 'Monitoraggi', 'Numero', '2'],
      ),
      rows: [
        'Ciclo | Rispetto dei termini | Sì | ',
        'Ciclo | Grado di raggiungimento degli obiettivi | Sì | ',
        'Ciclo | Monitoraggi | 2 | ',
      ],
    },
    {
      situation: 'targets in words',
      text: tabs(
        ['Obiettivo', 'Indicatore', 'Formula', 'Target 2025', 'Target 2026'],
        [
          'Controllo',
          'Indicatore sintetico',
          "Valore dell'indicatore / target",
          'Da definire',
          'Mantenimento',
        ],
        ['Verde', 'Alberi', 'Numero', '100', '120'],
      ),
      rows: ['Controllo | Indicatore sintetico | Da definire | ', 'Verde | Alberi | 100 | '],
    },
    {
      situation: 'a heading said again further down',
      text: tabs(
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato'],
        ['Verde', 'Alberi', '100', '90'],
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato'],
        ['Strade', 'Buche', '10', '9'],
      ),
      rows: ['Verde | Alberi | 100 | 90', 'Strade | Buche | 10 | 9'],
    },
    {
      situation: 'another heading further down, its columns in another order',
      text: tabs(
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato'],
        ['Verde', 'Alberi', '100', '90'],
        ['Obiettivo', 'Indicatore', 'Consuntivo', 'Valore atteso'],
        ['Strade', 'Buche', '9', '10'],
      ),
      rows: ['Verde | Alberi | 100 | 90', 'Strade | Buche | 10 | 9'],
    },
  ])('$situation', ({ text, rows }) => {
    expect(indicatorsOf(text)).toEqual(rows);
  });

  it('a heading half of which says nothing, under the name of the body and the year', () => {
    const { rows, unread } = reading(
      tabs(
        ['Unione Montana', '', '', '', 'Anno 2024', ''],
        ['Centro', 'Obiettivo', 'Come', 'Risultato atteso', 'Risultato ottenuto', 'Chi'],
        ['Verde', 'Alberi', 'Vivaio', '100', '90', 'Tecnico'],
      ),
    );
    expect(unread.map(({ text }) => text)).toEqual(['Unione Montana | Anno 2024']);
    expect(rows).toMatchObject([{ kind: 'indicator', target: { value: '100' }, value: { value: '90' } }]);
  });

  it('a list of what is published stays one', () => {
    const { tables, unread } = reading(
      tabs(
        ['Sotto-sezione', 'Tipologia', "Contenuti dell'obbligo", 'Aggiornamento'],
        ['Performance', 'Piano', 'Obiettivi, indicatori e target', 'Annuale'],
        ['Bilanci', 'Piano degli indicatori', 'Indicatori e risultati attesi di bilancio', 'Annuale'],
        ['Servizi', 'Liste di attesa', 'Tempi', 'Annuale'],
      ),
    );
    expect(unread).toEqual([]);
    expect(tables).toMatchObject([{ kind: 'publication', rows: 3, headings: 1 }]);
  });
});

describe('a row of years over the heading says which year each column is of', () => {
  const names = ['Servizio', 'Indicatore', 'Target', 'Consuntivo', 'Target', 'Consuntivo', '%'];
  const row = ['Anagrafe', 'Carte rilasciate', '2.000', '2.100', '2.200', '2.050', '93,18%'];
  const cells = (tag: string, texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const page = (years: string) => `<table><tr>${years}</tr>${cells('th', names)}${cells('td', row)}</table>`;

  it.each([
    [
      'over cells left blank that spread',
      page('<th colspan="2"></th><th colspan="2">2023</th><th colspan="2">2024</th><th></th>'),
    ],
    [
      'over single blank cells',
      page('<td></td><td></td><th colspan="2">Anno 2023</th><th colspan="2">Anno 2024</th><td></td>'),
    ],
    ['in a file without spans', tabs(['', '', '2023', '', '2024', '', ''], names, row)],
    [
      'in Markdown, over its line',
      pipes(
        ['', '', '2023', '', '2024', '', ''],
        names.map(() => '---'),
        names,
        row,
      ),
    ],
  ])('%s', (_, text) => {
    expect(indicatorsOf(text)).toEqual([' | Carte rilasciate | 2.200 | 2.050']);
    expect(findingsOf(text)).toEqual([]);
  });
});
