import { defaultMethodology } from '@traguardo/core/scoring';
import { findingText } from '@traguardo/texts';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../open/open-document.ts';
import { readDocument } from '../recognise/read-document.ts';
import { pipes } from '../test/reading.ts';
import { documentFindings } from './document-findings.ts';

const choice = { methodology: defaultMethodology };
const HEADING = ['Indicatore', 'Target 2024', 'Risultato 2024', 'Grado di raggiungimento'];

function found(...tables: string[][][]) {
  const text = tables.map((rows) => pipes(HEADING, ...rows)).join('\n\nAltri indicatori\n\n');
  const opened = openDocument(new TextEncoder().encode(text), 'a.txt');
  if (!opened.ok) throw new Error(opened.refusal.code);
  const findings = documentFindings('a.txt', opened.value, readDocument(opened.value, choice), choice);
  for (const finding of findings) expect(findingText(finding).what).not.toContain('—');
  return findings.map(({ severity, code, params }) => `${severity} ${code} ${params.rows ?? 1}`);
}

describe('words where percentages should stand', () => {
  const reached = ['Cesarei', '<= 25%', '24,1%', 'Raggiunto'];
  const missed = ['MPR', '95%', '93,2%', 'Non raggiunto'];
  const figure = ['Ore', '10', '9', '90%'];

  it.each([
    ['a column of them is told once', [[reached, missed]], ['info declared-not-a-figure 2']],
    [
      'and once in each table',
      [
        [reached, missed],
        [missed, reached, missed],
      ],
      ['info declared-not-a-figure 2', 'info declared-not-a-figure 3'],
    ],
    ['one among percentages', [[figure, reached]], ['warning declared-not-a-figure 1']],
  ])('%s', (_, tables, findings) => {
    expect(found(...tables)).toEqual(findings);
  });
});
