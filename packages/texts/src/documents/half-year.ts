import { counted } from '../labels.ts';

const indicators = { one: 'indicatore', many: 'indicatori' };
const days = { one: 'giorno', many: 'giorni' };

const singles: Readonly<Record<string, string>> = {
  giorni: 'giorno',
  ore: 'ora',
  minuti: 'minuto',
  settimane: 'settimana',
  mesi: 'mese',
  anni: 'anno',
  punti: 'punto',
};

/** Where an indicator stands on the day of the report. */
export type Standing =
  | 'reached'
  | 'on-course'
  | 'short'
  | 'under-way'
  | 'unmeasured'
  | 'not-yet-known'
  | 'not-applicable'
  | 'watched'
  | 'not-asked'
  | 'without-target'
  | 'incomparable';

const standing: Readonly<Record<Standing, string>> = {
  reached: 'raggiunto',
  'on-course': 'in linea con il target',
  short: 'sotto il target',
  'under-way': 'in corso',
  unmeasured: 'senza misura',
  'not-yet-known': 'dato non ancora noto',
  'not-applicable': 'non applicabile',
  watched: 'solo monitoraggio',
  'not-asked': 'non chiesto quest’anno',
  'without-target': 'senza target',
  incomparable: 'non confrontabile',
};

/** What to do; `day` is that of the target. */
const todo: Readonly<Record<Standing, (day: string) => string>> = {
  reached: () => 'Nulla da correggere.',
  'on-course': (day) => `Mantenere il risultato fino al ${day}.`,
  short: () => 'Spiegare lo scarto e dire come si recupera.',
  'under-way': (day) => `Proseguire fino al ${day}.`,
  unmeasured: (day) => `Rilevare il dato: il target è al ${day}.`,
  'not-yet-known': () => 'Rilevare il dato appena è noto.',
  'not-applicable': () => 'Confermare il motivo.',
  watched: () => 'Continuare a osservare.',
  'not-asked': () => 'Nulla da fare quest’anno.',
  'without-target': () => 'Fissare il target.',
  incomparable: () => 'Rendere confrontabili misura e target.',
};

/** The words of the report on the first half of the year. */
export const halfYearWords = {
  title: (year: number) => `Monitoraggio semestrale ${year}`,
  /** On a day that is not in the middle of the year. */
  titleAt: (year: number) => `Monitoraggio infrannuale ${year}`,
  /** From the last day of the year on. */
  titleOfYear: (year: number) => `Monitoraggio dell’anno ${year}`,
  law: (day: string): string =>
    `Questo documento mette accanto ai target le misure note al ${day}, perché chi valuta e chi governa l’ente ` +
    'possano correggere in tempo (D.Lgs. 150/2009, art. 6).',
  headings: {
    summary: 'In sintesi',
    objectives: 'Obiettivo per obiettivo',
    unmeasured: 'Che cosa manca',
    campaign: 'La rilevazione',
  },
  captions: {
    summary: 'Indicatori per stato',
    objective: (title: string) => `Misure e target: ${title}`,
    unmeasured: 'Indicatori senza misura',
    campaigns: 'Rilevazioni: dati dovuti e consegnati',
  },
  columns: {
    indicator: 'Indicatore',
    target: 'Target',
    day: 'Scadenza',
    measured: 'Misurato',
    standing: 'Stato',
    distance: 'Distanza',
    todo: 'Che fare',
    count: 'Indicatori',
    objective: 'Obiettivo',
    why: 'Motivo',
    units: 'Chi risponde',
    campaign: 'Rilevazione',
    at: 'Dati al',
    due: 'Termine',
    state: 'Stato',
    owed: 'Dovuti',
    delivered: 'Consegnati',
    absent: 'Senza dato',
  },
  standing,
  todo: (of: Standing, day: string): string => todo[of](day),
  /** A state read on a figure of an earlier day. */
  earlier: (state: string, day: string): string => `${state} (dato al ${day})`,
  noMeasures: (day: string): string =>
    `Il piano non contiene misure al ${day}: questo documento dice che cosa misurare, non come sta andando.`,
  noIndicators: 'Il piano non ha ancora indicatori.',
  summary: (v: { readonly all: number; readonly measured: number; readonly reached: number }): string => {
    const measured =
      v.measured === 1
        ? 'uno ha una misura'
        : v.measured === 0
          ? 'nessuno ha una misura'
          : `${v.measured} hanno una misura`;
    const reached =
      v.measured === 0
        ? ''
        : v.reached === 0
          ? '; nessuno ha già il valore del target'
          : v.reached === 1
            ? '; uno ha già il valore del target'
            : `; ${v.reached} hanno già il valore del target`;
    return v.all === 1
      ? `Il piano ha un indicatore: ${v.measured === 1 ? 'ha una misura' : 'non ha misure'}${v.reached === 1 ? ' e ha già il valore del target' : ''}.`
      : `Su ${counted(v.all, indicators)} ${measured}${reached}.`;
  },
  lastCampaign: (title: string, day: string): string =>
    `Nessuna rilevazione è inserita per questa data: l’ultima è «${title}», con i dati al ${day}.`,
  noCampaign: 'Nessuna rilevazione è inserita fino a questa data.',
  allMeasured: 'Ogni indicatore che lo chiede ha una misura.',
  days: (count: number, late: boolean): string => `${counted(count, days)} ${late ? 'dopo' : 'prima'}`,
  onTheDay: 'nel giorno',
  points: 'punti',
  /** A unit of measure beside the figure 1: "1 giorno". */
  single: (unit: string): string => (Object.hasOwn(singles, unit) ? (singles[unit] ?? unit) : unit),
  none: 'nessuna',
} as const;
