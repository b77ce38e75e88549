import type {
  AccessDecision,
  AccessRequest,
  Frequency,
  ObligationState,
  OivAttestation,
  RequestState,
} from '@traguardo/core/transparency';
import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

const obligations = { one: 'obbligo', many: 'obblighi' };
const days = { one: 'giorno', many: 'giorni' };
const requests = { one: 'richiesta di accesso aperta', many: 'richieste di accesso aperte' };

interface Verdict {
  readonly inOrder: number;
  readonly applicable: number;
  readonly outOfOrder: number;
  readonly soon: number;
  readonly openRequests: number;
  readonly overdueRequests: number;
}

function verdict(v: Verdict): Sentence {
  const parts: (string | { strong: string })[] = [
    { strong: `${counted(v.inOrder, obligations)} su ${v.applicable} in ordine` },
  ];
  if (v.outOfOrder > 0) parts.push('; ', { strong: `${v.outOfOrder} da aggiornare o pubblicare` });
  parts.push(v.soon > 0 ? `; ${v.soon} in scadenza entro 30 giorni. ` : '; nessuno scade entro 30 giorni. ');
  if (v.openRequests + v.overdueRequests === 0) parts.push('Nessuna richiesta di accesso aperta.');
  else {
    parts.push(`${counted(v.openRequests + v.overdueRequests, requests)}`);
    if (v.overdueRequests > 0) parts.push(', ', { strong: `${v.overdueRequests} oltre il termine` });
    parts.push('.');
  }
  return parts;
}

const state: Readonly<Record<ObligationState['kind'], string>> = {
  'up-to-date': 'aggiornato',
  expired: 'scaduto',
  'term-not-set': 'termine locale non fissato',
  'never-published': 'mai pubblicato',
  'nothing-due': 'nulla da pubblicare',
  'not-applicable': 'non applicabile',
};

const frequency: Readonly<Record<Frequency, string>> = {
  tempestivo: 'tempestivo',
  trimestrale: 'ogni trimestre',
  semestrale: 'ogni semestre',
  annuale: 'ogni anno',
  'ad-evento': 'a ogni evento',
};

const requestKind: Readonly<Record<AccessRequest['kind'], string>> = {
  'civico-semplice': 'civico semplice',
  'civico-generalizzato': 'civico generalizzato',
  riesame: 'riesame',
};

const requestState: Readonly<Record<RequestState, string>> = {
  open: 'aperta',
  overdue: 'oltre il termine',
  answered: 'decisa nei termini',
  'answered-late': 'decisa in ritardo',
};

const outcome: Readonly<Record<AccessDecision['outcome'], string>> = {
  accolta: 'accolta',
  'accolta-in-parte': 'accolta in parte',
  respinta: 'respinta',
};

const attestation: Readonly<Record<OivAttestation['outcome'], string>> = {
  assolto: 'obblighi assolti',
  'parzialmente-assolto': 'obblighi assolti in parte',
  'non-assolto': 'obblighi non assolti',
};

const noObligations: Sentence = [
  { strong: 'Nessun obbligo di pubblicazione' },
  ' inserito per questo ciclo.',
];

export const transparencyScreen = {
  title: (year: number) => `Trasparenza ${year}`,
  verdict,
  state,
  frequency,
  requestKind,
  requestState,
  outcome,
  attestation,
  attention: 'Da fare',
  attentionNote: 'scaduti, mai pubblicati o in scadenza entro 30 giorni',
  attentionCaption: 'Obblighi scaduti, mai pubblicati o in scadenza entro 30 giorni',
  nothingToDo: 'Nulla è scaduto e nulla scade entro 30 giorni.',
  wholeList: 'Scarica tutti gli obblighi',
  obligations: 'Obblighi di pubblicazione',
  obligationsCaption: 'Obblighi: frequenza, ultimo aggiornamento, stato, uffici responsabili, pubblicazioni',
  obligation: 'Obbligo',
  frequencyHeader: 'Frequenza',
  withinDays: (count: number) => `entro ${counted(count, days)}`,
  updated: 'Aggiornato',
  stateHeader: 'Stato',
  until: (date: string) => `fino al ${date}`,
  since: (date: string) => `dal ${date}`,
  inDays: (count: number) => (count === 0 ? 'oggi' : `tra ${counted(count, days)}`),
  daysAgo: (count: number) => `da ${counted(count, days)}`,
  offices: 'Uffici',
  office: (task: 'elabora' | 'trasmette' | 'pubblica', name: string) => `${task}: ${name}`,
  allThree: (name: string) => `elabora, trasmette e pubblica: ${name}`,
  publications: 'Pubblicazioni',
  publication: (format: string, date: string) => `${format} del ${date}`,
  retained: (date: string) => `resta fino al ${date}`,
  never: 'mai',
  requests: 'Registro degli accessi',
  requestsCaption: 'Richieste di accesso: termine, sospensioni, decisione',
  request: 'Richiesta',
  received: 'Ricevuta',
  term: 'Termine',
  decision: 'Decisione',
  reviewOf: (id: string) => `di ${id}`,
  legalDays: (count: number) => counted(count, days),
  suspended: {
    counterparties: (count: number) => `+ ${counted(count, days)} per i controinteressati`,
    garante: (count: number) => `+ ${counted(count, days)} per il Garante`,
  },
  deliverFrom: (date: string) => `dati trasmissibili dal ${date}`,
  delivered: (date: string) => `dati trasmessi il ${date}`,
  noRequests: 'Nessuna richiesta di accesso ricevuta.',
  attestations: 'Attestazioni dell’OIV',
  attested: (at: string, date: string) => `al ${at}, resa il ${date}`,
  gaps: (titles: readonly string[]) => `carenze: ${titles.join('; ')}`,
  noAttestations: 'Nessuna attestazione inserita.',
  noObligations,
  empty:
    'Obblighi, pubblicazioni e richieste di accesso si inseriscono nella cartella del piano, nel file transparency.yaml dell’anno.',
} as const;
