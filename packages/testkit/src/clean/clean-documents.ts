import type { IndicatorId, NodeId, ResourceId, RoleId, TableId } from '@traguardo/core/kernel';
import type {
  Act,
  Assignment,
  Dashboard,
  DataTable,
  ImportedDocument,
  PrintedReference,
  Resource,
  Statement,
} from '@traguardo/core/plan';
import { day, said, weight } from './said.ts';

export function cleanActs(): readonly Act[] {
  return [
    {
      id: 'preventivo',
      kind: 'approvazione-preventivo',
      organ: 'Consiglio',
      number: '12',
      date: day('2024-11-28'),
    },
    {
      id: 'asseverazione',
      kind: 'certificazione-revisori',
      organ: 'Collegio dei revisori',
      date: day('2025-01-15'),
    },
    { id: 'parere', kind: 'parere-oiv', organ: 'OIV', date: day('2025-01-20') },
    { id: 'adozione', kind: 'adozione-piano', organ: 'Giunta', number: '5', date: day('2025-01-27') },
  ];
}

/** Two managers whose assignments sum to 100; 30 of the head's weighs on the payment delay. */
export function cleanAssignments(): readonly Assignment[] {
  return [
    {
      id: 'segretario-generale',
      role: 'segretario-generale' as RoleId,
      title: 'Segretario generale',
      rows: [row('OS 2.1', 'os-2-1', '30'), row('OS 1.1', 'os-1-1', '40'), row('OS 1.2', 'os-1-2', '30')],
      total: weight('100'),
    },
    {
      id: 'dirigente-servizi',
      role: 'dirigente-servizi' as RoleId,
      title: 'Dirigente Area Servizi',
      rows: [
        {
          ...row('1.1.1', 'oo-1-1-1', '20'),
          indicatorNumbers: ['1', '2'],
          indicators: ['incontri' as IndicatorId, 'gradimento' as IndicatorId],
        },
        row('1.1.2', 'oo-1-1-2', '20'),
        row('1.2.1', 'oo-1-2-1', '30'),
        row('OS 2.1', 'os-2-1', '30'),
      ],
      total: weight('100'),
    },
  ];
}

export function cleanResources(): readonly Resource[] {
  const node = 'oo-1-1-1' as NodeId;
  return [
    {
      id: 'fondo-incontri' as ResourceId,
      title: 'Iniziative di promozione',
      kind: 'cost',
      account: '330001',
      uses: [
        {
          node,
          indicatorsPrinted: '1-2',
          indicators: ['incontri' as IndicatorId],
          amount: said('17.375,00'),
        },
      ],
      yearly: [{ node, year: 2025, amount: said('17.375,00') }],
    },
  ];
}

/** A table whose relations hold: two parts, their sum, and the share of the first. */
export function cleanTables(): readonly DataTable[] {
  return [
    {
      id: 'personale' as TableId,
      title: 'Personale in servizio',
      section: 'staffing',
      columns: [
        { id: 'donne', label: 'Donne' },
        { id: 'uomini', label: 'Uomini' },
        { id: 'totale', label: 'Totale' },
        { id: 'quota', label: 'Quota donne', unit: '%' },
      ],
      rows: [
        tableRow('istruttori', 'Istruttori', ['12', '6', '18', '66,67%']),
        tableRow('funzionari', 'Funzionari', ['4', '4', '8', '50%']),
        tableRow('totale', 'Totale', ['16', '10', '26', '61,54%']),
      ],
      relations: [
        { id: 'riga', kind: 'sum', result: '*/totale', plus: ['*/donne', '*/uomini'] },
        { id: 'colonna', kind: 'sum', result: 'totale/*', plus: ['istruttori/*', 'funzionari/*'] },
        { id: 'quota', kind: 'ratio', result: '*/quota', numerator: ['*/donne'], denominator: ['*/totale'] },
        { id: 'non-oltre', kind: 'at-most', smaller: 'istruttori/totale', greater: 'totale/totale' },
      ],
    },
  ];
}

export function cleanDashboards(): readonly Dashboard[] {
  return [
    {
      id: 'servizi',
      title: 'Area Servizi',
      kind: 'unit',
      unit: 'area-servizi',
      indicators: ['incontri' as IndicatorId, 'avvio-sportello' as IndicatorId],
    },
  ];
}

export function cleanStatements(): readonly Statement[] {
  return [
    {
      id: 'atto-adozione',
      subject: 'Numero della delibera di adozione',
      kind: 'act-number',
      prints: [
        { place: 'premessa', ...said('5/2025') },
        { place: 'chiusura', ...said('5/2025') },
      ],
    },
    {
      id: 'triennio',
      subject: 'Triennio del piano',
      kind: 'years',
      prints: [
        { place: 'indice', ...said('2025-2027') },
        { place: 'capitolo', ...said('2025-2027') },
      ],
    },
  ];
}

export function cleanReferences(): readonly PrintedReference[] {
  return [
    {
      id: 'semplificazione-1',
      list: 'semplificazione',
      printed: 'OO 1.2.1',
      title: 'Nuovo sportello telematico',
      node: 'oo-1-2-1' as NodeId,
    },
    {
      id: 'semplificazione-2',
      list: 'semplificazione',
      printed: 'OS 1.2',
      title: 'Rendere più rapidi i procedimenti',
      node: 'os-1-2' as NodeId,
    },
  ];
}

/** A dashboard printed apart, agreeing with the plan in every figure and label. */
export function cleanImports(): readonly ImportedDocument[] {
  return [
    {
      id: 'relazione-2025',
      title: 'Relazione sulla performance 2025',
      occurrences: [
        {
          id: 'servizi-1',
          view: 'dashboard/servizi',
          indicator: 'incontri' as IndicatorId,
          title: 'Incontri realizzati',
          value: said('14'),
          target: said('Almeno 12'),
          declared: said('100%'),
          strategic: 'Avvicinare i servizi digitali alle imprese',
        },
        {
          id: 'servizi-2',
          view: 'dashboard/servizi',
          indicator: 'avvio-sportello' as IndicatorId,
          value: said('15/10/2025'),
          target: said('30/10/2025'),
          declared: said('100%'),
          targets: { '2025': said('30/10/2025') },
        },
      ],
    },
  ];
}

function row(printed: string, node: string, share: string) {
  return { printed, node: node as NodeId, weight: weight(share) };
}

function tableRow(
  id: string,
  label: string,
  [women, men, total, share]: readonly [string, string, string, string],
) {
  return {
    id,
    label,
    cells: { donne: said(women), uomini: said(men), totale: said(total), quota: said(share) },
  };
}
