import type { CampaignState, Change, DeliveryState, OivView } from '@traguardo/core/monitoring';
import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

const campaigns = { one: 'rilevazione', many: 'rilevazioni' };
const figures = { one: 'dato', many: 'dati' };
const changes = { one: 'variazione', many: 'variazioni' };

interface Verdict {
  readonly campaigns: number;
  readonly approved: number;
  /** The campaign at hand: the one not approved yet, else the last. */
  readonly last: {
    readonly title: string;
    readonly owed: number;
    readonly delivered: number;
    readonly overdue: number;
    readonly approved: boolean;
  } | null;
  readonly changes: number;
  readonly against: number;
}

function verdict(v: Verdict): Sentence {
  const parts: (string | { strong: string })[] = [];
  if (!v.last) parts.push('Nessuna rilevazione inserita');
  else {
    parts.push(
      {
        strong: `${counted(v.approved, campaigns)} su ${v.campaigns} ${v.approved === 1 ? 'approvata' : 'approvate'} dall’OIV`,
      },
      `; ${v.last.title}: ${counted(v.last.delivered, figures)} su ${v.last.owed} ${v.last.delivered === 1 ? 'consegnato' : 'consegnati'}`,
    );
    if (v.last.overdue > 0) {
      parts.push(', ', { strong: `${counted(v.last.overdue, figures)} oltre il termine` });
    }
  }
  parts.push('. ');
  if (v.changes === 0) parts.push('Il piano non è cambiato nell’anno.');
  else {
    parts.push({ strong: counted(v.changes, changes) }, ' in corso d’anno');
    parts.push(v.against > 0 ? `, ${v.against} con il parere contrario dell’OIV.` : '.');
  }
  return parts;
}

const state: Readonly<Record<CampaignState['kind'], string>> = {
  scheduled: 'in programma',
  open: 'aperta',
  closed: 'chiusa',
  approved: 'approvata dall’OIV',
};

const delivery: Readonly<Record<DeliveryState, string>> = {
  'on-time': 'consegnato',
  late: 'consegnato in ritardo',
  'not-yet-known': 'non ancora noto',
  'not-applicable': 'non applicabile',
  awaited: 'atteso',
  overdue: 'manca, termine passato',
};

const changeKind: Readonly<Record<Change['kind'], string>> = {
  target: 'Obiettivo atteso',
  'indicator-weight': 'Peso dell’indicatore',
  'node-weight': 'Peso dell’obiettivo',
  'indicator-added': 'Indicatore aggiunto',
  'indicator-withdrawn': 'Indicatore ritirato',
};

const opinion: Readonly<Record<OivView['view'], string>> = {
  favorevole: 'favorevole',
  'con-osservazioni': 'con osservazioni',
  contrario: 'contrario',
};

export const monitoringScreen = {
  title: (year: number) => `Monitoraggio ${year}`,
  verdict,
  state,
  delivery,
  changeKind,
  opinion,
  campaigns: 'Rilevazioni',
  campaignsCaption: 'Rilevazioni dell’anno: giorno, stato, dati dovuti e consegnati',
  campaign: 'Rilevazione',
  referredTo: 'Dati al',
  due: 'Termine',
  stateHeader: 'Stato',
  delivered: 'Consegnati',
  late: 'In ritardo',
  absent: 'Senza dato',
  absentWith: (unknown: number, notApplicable: number) =>
    [
      unknown > 0 ? counted(unknown, { one: 'non ancora noto', many: 'non ancora noti' }) : '',
      notApplicable > 0 ? counted(notApplicable, { one: 'non applicabile', many: 'non applicabili' }) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'nessuno',
  awaited: 'Mancano',
  outOf: (count: number, total: number) => `${count} su ${total}`,
  opened: (date: string) => `aperta il ${date}`,
  closed: (date: string) => `chiusa il ${date}`,
  approved: (date: string, act: string) => `approvata il ${date}${act ? ` (${act})` : ''}`,
  informed: (date: string) => `Giunta informata il ${date}`,
  reopened: (date: string, reason: string) => `Riaperta il ${date}: ${reason}`,
  exceptions: 'Dati consegnati in ritardo o senza valore',
  exceptionsCaption: 'Dati in ritardo, mancanti o dichiarati senza valore, per rilevazione',
  noExceptions: 'Nessun dato in ritardo, mancante o senza valore.',
  deliveries: 'Tutti i dati chiesti e consegnati',
  unit: 'Ufficio',
  reason: 'Motivo',
  compared: 'Dal semestre a fine anno',
  comparedCaption: 'Per ogni indicatore: atteso, risultato e punteggio alla data di ciascuna rilevazione',
  indicator: 'Indicatore',
  target: (date: string) => `Atteso ${date}`,
  result: (date: string) => `Risultato ${date}`,
  score: (date: string) => `Punteggio ${date}`,
  noTarget: 'non chiesto',
  changes: 'Variazioni in corso d’anno',
  changesNote: 'il valore di prima resta scritto',
  changesCaption: 'Variazioni del piano: che cosa, prima, dopo, motivo, atto e parere dell’OIV',
  what: 'Che cosa',
  before: 'Prima',
  after: 'Dopo',
  act: 'Atto',
  oiv: 'OIV',
  actOf: (organ: string, number: string | null, date: string | null) =>
    [organ, number ? `n. ${number}` : '', date ? `del ${date}` : ''].filter(Boolean).join(' '),
  noAct: 'atto non indicato',
  noOpinion: 'non espresso',
  replacedBy: (title: string) => `lo sostituisce «${title}»`,
  broken: 'il piano in vigore dice altro',
  empty: 'Le rilevazioni si inseriscono nella cartella del piano, nel file monitoring.yaml dell’anno.',
  noChanges: 'Nessuna variazione: il piano è quello adottato.',
} as const;
