import { describe, expect, it } from 'vitest';
import { checksScreen } from './checks.ts';
import { cycleScreen } from './cycle.ts';
import { dashboardsScreen } from './dashboards.ts';
import { deadlinesScreen } from './deadlines.ts';
import { evaluationScreen } from './evaluation.ts';
import { monitoringScreen } from './monitoring.ts';
import { objectiveScreen } from './objective.ts';
import { riskScreen } from './risk.ts';
import { sectionScreens } from './sections.ts';
import { plain } from './sentence.ts';
import { transparencyScreen } from './transparency.ts';

const monitoring = (count: number) =>
  plain(
    monitoringScreen.verdict({
      campaigns: 2,
      approved: count,
      last: { title: 'Giugno', owed: 2, delivered: count, overdue: 0, approved: false },
      changes: 0,
      against: 0,
    }),
  );
const transparency = (count: number) =>
  plain(
    transparencyScreen.verdict({
      inOrder: count,
      applicable: 5,
      outOfOrder: 0,
      soon: 0,
      openRequests: 0,
      overdueRequests: 0,
    }),
  );
const evaluation = (people: number) => (decided: number) =>
  plain(evaluationScreen.verdict({ people, decided, reportValidated: true })).split('. ')[0];
const rows = { rows: 5, scored: 5, reached: 0, partial: 0, zero: 0, missing: 0, notYetDue: 0 };
const reached = (count: number) => plain(dashboardsScreen.standing({ ...rows, reached: count }));
const notDue = (count: number) => plain(dashboardsScreen.standing({ ...rows, scored: 0, notYetDue: count }));
const none = { aboveThreshold: 0, threshold: 'alto', untreated: 0, due: 0, onTime: 0, overdue: 0 } as const;
const treated = (count: number) =>
  plain(riskScreen.verdict({ ...none, aboveThreshold: count })).split('. ')[0];
const untreated = (count: number) =>
  plain(riskScreen.verdict({ ...none, aboveThreshold: 2, untreated: count })).split('. ')[0];
const carriedOut = (due: number) => (count: number) =>
  plain(riskScreen.verdict({ ...none, due, onTime: count })).split('. ')[1];
const late = (count: number) =>
  plain(
    deadlinesScreen.verdict({
      date: '30/06/2025',
      late: ['PIAO', 'Relazione'].slice(0, count),
      passed: ['CUG', 'Bilancio'].slice(0, count),
      disputed: 0,
      next: null,
    }),
  );
const cycle = {
  document: 'PIAO',
  belowDeclared: 0,
  declared: 0,
  errors: 0,
  blocking: 0,
  notComputable: 0,
  scored: 0,
  indicators: 2,
  next: null,
};
const belowDeclared = (count: number) =>
  plain(cycleScreen.verdict({ ...cycle, declared: 5, belowDeclared: count })).split(';')[0];
const scored = (count: number) => plain(cycleScreen.verdict({ ...cycle, scored: count })).split(';')[0];
const objective = (count: number) =>
  plain(
    objectiveScreen.verdict({
      score: null,
      declared: null,
      delta: null,
      status: 'non ancora dovuto',
      heaviest: null,
      lowest: null,
      weightsSum: null,
      notYetDue: count,
      indicators: 2,
    }),
  );
const sections = (count: number) =>
  plain(
    sectionScreens.verdict({
      tables: 1,
      holding: count,
      judged: count,
      skipped: 0,
      findings: 0,
      failing: null,
    }),
  );

type Sentences = readonly [zero: string, one: string, two: string];
const NO_REQUESTS = 'nessuno scade entro 30 giorni. Nessuna richiesta di accesso aperta.';
const NO_CHANGES = 'Il piano non è cambiato nell’anno.';

describe('a sentence with a number agrees with it', () => {
  it.each<[string, (count: number) => string | undefined, Sentences]>([
    [
      'monitoring',
      monitoring,
      [
        `0 rilevazioni su 2 approvate dall’OIV; Giugno: 0 dati su 2 consegnati. ${NO_CHANGES}`,
        `1 rilevazione su 2 approvata dall’OIV; Giugno: 1 dato su 2 consegnato. ${NO_CHANGES}`,
        `2 rilevazioni su 2 approvate dall’OIV; Giugno: 2 dati su 2 consegnati. ${NO_CHANGES}`,
      ],
    ],
    [
      'transparency',
      transparency,
      [
        `0 obblighi su 5 in ordine; ${NO_REQUESTS}`,
        `1 obbligo su 5 in ordine; ${NO_REQUESTS}`,
        `2 obblighi su 5 in ordine; ${NO_REQUESTS}`,
      ],
    ],
    [
      'evaluations decided',
      evaluation(2),
      [
        '0 valutazioni su 2 sono definitive, 2 ancora aperte',
        '1 valutazione su 2 è definitiva, 1 ancora aperta',
        '2 valutazioni su 2 sono definitive',
      ],
    ],
    [
      'dashboard rows at 100',
      reached,
      ['0 righe su 5 valgono 100.', '1 riga su 5 vale 100.', '2 righe su 5 valgono 100.'],
    ],
    [
      'dashboard rows not due',
      notDue,
      [
        '5 righe, nessuna con un punteggio.',
        '5 righe: 1 non ancora dovuta.',
        '5 righe: 2 non ancora dovute.',
      ],
    ],
    [
      'risks all treated',
      treated,
      [
        'Nessun rischio raggiunge la soglia che chiede una misura',
        'Il solo rischio che chiede una misura (da «alto» in su) ne ha una viva',
        'Nessuno dei 2 rischi che chiedono una misura (da «alto» in su) ne è privo',
      ],
    ],
    [
      'risks untreated',
      untreated,
      [
        'Nessuno dei 2 rischi che chiedono una misura (da «alto» in su) ne è privo',
        '1 rischio su 2 che chiedono una misura (da «alto» in su) non ha una misura viva',
        '2 rischi su 2 che chiedono una misura (da «alto» in su) non hanno una misura viva',
      ],
    ],
    [
      'measures carried out',
      carriedOut(2),
      [
        'Attuate nei termini 0 misure su 2 dovute.',
        'Attuata nei termini 1 misura su 2 dovute.',
        'Attuate nei termini 2 misure su 2 dovute.',
      ],
    ],
    [
      'terms',
      late,
      [
        'Al 30/06/2025: nessun atto arrivato dopo il termine di legge.',
        'Al 30/06/2025: 1 atto arrivato dopo il termine di legge (PIAO); 1 termine passato senza un atto registrato.',
        'Al 30/06/2025: 2 atti arrivati dopo il termine di legge (PIAO e Relazione); 2 termini passati senza un atto registrato.',
      ],
    ],
    [
      'objectives below the declared',
      belowDeclared,
      [
        '0 obiettivi su 5 valgono meno di quanto dichiarato',
        '1 obiettivo su 5 vale meno di quanto dichiarato',
        '2 obiettivi su 5 valgono meno di quanto dichiarato',
      ],
    ],
    [
      'indicators scored',
      scored,
      [
        'Il piano è in corso: nessuno dei 2 indicatori è ancora dovuto',
        '1 indicatore su 2 ha un punteggio',
        '2 indicatori su 2 hanno un punteggio',
      ],
    ],
    [
      'indicators of an objective not due',
      objective,
      [
        'Punteggio: non ancora dovuto.',
        'Punteggio: non ancora dovuto. 1 indicatore su 2 non è ancora dovuto.',
        'Punteggio: non ancora dovuto. 2 indicatori su 2 non sono ancora dovuti.',
      ],
    ],
    [
      'sums that hold',
      sections,
      [
        '1 tabella, senza quadrature da controllare.',
        '1 quadratura su 1 torna, in 1 tabella.',
        '2 quadrature su 2 tornano, in 1 tabella.',
      ],
    ],
    [
      'findings shown',
      (count) => checksScreen.showing(count, count),
      ['0 rilievi', '1 rilievo', '2 rilievi'],
    ],
    [
      'days assessed',
      (count) => evaluationScreen.assessed(count, 365),
      ['0 giorni valutati su 365', '1 giorno valutato su 365', '2 giorni valutati su 365'],
    ],
    [
      'cases seen',
      (count) => riskScreen.cases(count, 9, 'a campione'),
      ['0 casi su 9, a campione', '1 caso su 9, a campione', '2 casi su 9, a campione'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect([0, 1, 2].map(sentence)).toEqual(expected);
  });

  it('of one in all', () => {
    expect(evaluation(1)(1)).toBe('1 valutazione su 1 è definitiva');
    expect(carriedOut(1)(1)).toBe('Attuata nei termini 1 misura su 1 dovuta.');
  });
});
