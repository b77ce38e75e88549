import { counted } from '../labels.ts';

const findings = { one: 'rilievo', many: 'rilievi' };

/** The words of the staffing plan as a document; amounts come formatted, in euro. */
export const staffingWords = {
  title: (from: number, to: number) => `Piano triennale dei fabbisogni di personale ${from}-${to}`,
  none: 'Il piano dei fabbisogni di personale non è inserito nel piano: non c’è nulla da calcolare.',
  unsound: 'I dati inseriti non bastano a rifare i conti: i rilievi dicono quali.',
  headings: {
    seats: 'Dotazione e spesa massima',
    needs: 'Cessazioni, assunzioni e limiti di spesa',
    triennium: 'Il quadro del triennio',
    year: (year: number) => `Anno ${year}`,
    ranking: 'Criteri delle progressioni',
    findings: 'Dove i conti non tornano',
  },
  captions: {
    seats: 'Dotazione per area: posti, spesa potenziale e costo unitario',
    maximum: 'Spesa massima potenziale',
    triennium: 'Limite, spesa e margine anno per anno',
    year: (year: number) => `Cessazioni, assunzioni e limite di spesa ${year}`,
    ranking: 'Criteri e pesi della graduatoria',
    findings: 'Rilievi sul piano dei fabbisogni',
  },
  columns: {
    area: 'Area professionale',
    posts: 'Posti',
    inService: 'In servizio',
    potential: 'Spesa potenziale (euro)',
    unit: 'Costo unitario (euro)',
    item: 'Voce',
    count: 'Unità',
    amount: 'Importo (euro)',
    printed: 'Nel documento di origine (euro)',
    criterion: 'Criterio',
    weight: 'Peso',
  },
  rows: {
    total: 'Totale',
    maximum: 'Spesa massima',
    leavers: (year: number) => `Cessazioni del ${year}`,
    leaversTotal: 'Risparmio delle cessazioni',
    carryOver: 'Resti degli anni prima',
    limit: 'Limite di spesa',
    external: 'Assunzioni dall’esterno',
    externalTotal: 'Spesa per assunzioni dall’esterno',
    internal: 'Progressioni tra le aree, per la sola differenza',
    internalTotal: 'Spesa per progressioni',
    outsideLimit: 'Categorie protette, fuori dal limite e dai totali',
    outcome: 'Spesa e residuo',
    spending: 'Spesa dell’anno',
    residue: 'Residuo',
    inService: 'Personale in servizio',
    yearTotal: 'In servizio e spesa dell’anno',
    headroom: 'Margine sotto la spesa massima',
    from: (to: string, from: string) => `${to}, da ${from}`,
  },
  /** What may be spent in a year and what is. Each amount stands where its name is marked. */
  year: (v: { readonly year: number; readonly before: number; readonly within: boolean }): string =>
    `Nel ${v.year} il limite è {limit} euro: {leavers} euro liberati dalle cessazioni del ${v.before} e {carryOver} di resti. ` +
    `Le assunzioni e le progressioni previste costano {spending} euro: ` +
    (v.within ? 'il residuo è di {residue} euro.' : 'il limite è superato di {residue} euro.'),
  headroom: (within: boolean): string =>
    within
      ? 'Con il personale in servizio si arriva a {total} euro, {headroom} sotto la spesa massima.'
      : 'Con il personale in servizio si arriva a {total} euro, {headroom} oltre la spesa massima.',
  noInService: 'La spesa per il personale in servizio non è indicata: il margine non si può calcolare.',
  protectedQuota: 'La quota d’obbligo dichiarata per le categorie protette è {quota}.',
  protectedHires: (year: number): string =>
    `Le assunzioni obbligatorie del ${year} costano {amount} euro e restano fuori dal limite e dai totali.`,
  decoded:
    'Il documento di origine riporta solo gli importi delle cessazioni: le unità sono ricavate dai costi unitari.',
  holds: 'I conti tornano: nessun rilievo.',
  broken: (count: number): string =>
    count === 1
      ? 'Sui conti del piano c’è un rilievo.'
      : `Sui conti del piano ci sono ${counted(count, findings)}.`,
} as const;
