import type { IndicatorId, NodeId } from '@traguardo/core/kernel';
import type { CommonGoal, CommonIndicator, Dated, Direction, Uncertainty } from '@traguardo/core/plan';
import { isNumber, type Value } from '@traguardo/core/value';
import { nationalName } from '../national.ts';
import { note } from '../notes.ts';
import { amount, dated, printed } from '../printed.ts';
import type { Slugs } from '../slugs.ts';
import type { BresciaSource, NationalSource } from './source.ts';

const GOALS: Readonly<Record<string, string>> = {
  'Favorire la doppia transizione (digitale ed ecologica)': 'doppia-transizione',
  'Favorire la transizione burocratica e la semplificazione': 'transizione-burocratica',
  'consolidare il capitale umano e orientarlo verso i processi primari di servizio alle imprese e utenti':
    'capitale-umano',
  "Migliorare l'efficacia, l'efficienza,e la qualità dei servizi camerali": 'qualita-servizi',
  "Garantire la salute gestionale e la sostenibilità economica dell'Ente": 'salute-gestionale',
};

const TITLES: Readonly<Record<string, string>> = {
  'NAT/02': 'Eventi di informazione e sensibilizzazione sulla doppia transizione',
  'NAT/03': 'Azioni di diffusione della cultura digitale realizzate',
  'NAT/15':
    'Tempestività delle istruttorie di liquidazione dei contributi promozionali gestiti con bando, sul bando pilota per la partecipazione a fiere Pro Brixia',
};

const ALGORITHMS: Readonly<Record<string, string>> = {
  'NAT/02': 'numero di eventi sulla doppia transizione organizzati nell’anno',
  'NAT/05': 'pratiche processate da strumenti automatici o semiautomatici / pratiche evase',
  'NAT/09': 'dipendenti sotto i 50 anni / dipendenti sopra i 50 anni, nell’anno N',
  'NAT/10': 'ingressi secondo il modello «per competenze» / ingressi, nell’anno N',
  'NAT/08': 'ingressi a tempo indeterminato negli anni N..N-2 / uscite negli anni N-1..N-3',
  'NAT/13': 'Σ giorni fra istanza e cancellazione o sospensione / istanze evase nell’anno',
  'NAT/20':
    '(proventi correnti - diritto annuale - segreteria - perequativo) / proventi correnti al netto della svalutazione crediti',
  'NAT/21': 'interventi per impresa nell’anno N / loro media negli anni N-1..N-3',
  'NAT/22':
    'diritto annuale incassato entro il 31/12 / diritto annuale, entrambi al netto di interessi e sanzioni',
  'NAT/01': 'assessment sulla doppia transizione / 10.000 imprese attive',
};

const SOURCES: Readonly<Record<string, string>> = {
  'NAT/22': 'bilancio preconsuntivo e preventivo; Osservatorio bilanci e Pareto',
};

/** The ties the document itself prints beside the target; the payment delay is one measure of one platform. */
const TIES: Readonly<Record<string, readonly string[]>> = {
  'NAT/01': ['OO2.2.2/3'],
  'NAT/02': ['OO1.1.1/1', 'OO2.2.2/2'],
  'NAT/03': ['OO2.2.2/1'],
  'NAT/14': ['OS3.3/1'],
};

const LOWER = new Set(['NAT/11', 'NAT/13', 'NAT/14', 'NAT/15']);
const RANGES = new Set(['NAT/16', 'NAT/17']);
const DAYS = new Set(['NAT/11', 'NAT/13', 'NAT/14']);
const PER_10000 = new Set(['NAT/01', 'NAT/03']);

const EXTRA: Readonly<Record<string, readonly Uncertainty[]>> = {
  'NAT/01': [
    {
      field: 'results',
      note: 'per dare il punteggio si usa la coppia per 10.000 imprese, 56,8 e 10; ma 56,8 è 568 diviso 10: su 104.736 imprese attive fa 54,23',
    },
  ],
  'NAT/03': [
    {
      field: 'results',
      note: 'per dare il punteggio si usa la coppia per 10.000 imprese, 38,1 e 12; ma 38,1 è 381 diviso 10: su 104.736 imprese attive fa 36,38',
    },
    {
      field: 'title',
      note: 'il documento avverte che l’indicatore è inserito dagli uffici al posto di quello 2023',
    },
  ],
};

export function goalsOf(source: BresciaSource): CommonGoal[] {
  const titles = [...new Set(source.national_indicators.map((one) => one.goal))];
  return titles.map((title) => ({ id: goalId(title), title }));
}

function goalId(title: string): NodeId {
  const id = GOALS[title];
  if (!id) throw new Error(`no id for goal ${title}`);
  return id as NodeId;
}

/** The 22 national indicators: cluster mean and history of 2023, 2024 to be scored, 2025 expected. */
export function nationalOf(
  source: BresciaSource,
  own: ReadonlyMap<string, IndicatorId>,
  slugs: Slugs,
): CommonIndicator[] {
  return source.national_indicators.map((one) => {
    const title = TITLES[one.id] ?? one.title;
    const direction = directionOf(one);
    const algorithm = ALGORITHMS[one.id] ?? one.algorithm;
    const id = slugs.of(title, 'comune');
    return {
      id: id as IndicatorId,
      national: nationalName(id),
      goal: goalId(one.goal),
      title,
      ...(algorithm === '' ? {} : { algorithm }),
      source: SOURCES[one.id] ?? one.source,
      office: one.office_and_notes,
      ...(direction ? { direction } : {}),
      clusterMeans: cells(one, ['2023-12-31', one.cluster_mean_2023_printed]),
      history: cells(
        one,
        ['2023-12-31', one.historic_2023_printed],
        ['2024-12-31', one.historic_2024_printed],
      ),
      targets: cells(
        one,
        ['2024-12-31', one.target_2024_printed],
        ['2025-12-31', one.target_2025_printed],
        ['2025-12-31', one.expected_31_12_2025_printed],
      ),
      results: cells(
        one,
        ['2024-12-31', one.result_2024_printed],
        ['2024-12-31', one.preconsuntivo_2024_printed],
      ),
      ties: (TIES[one.id] ?? []).flatMap((key) => own.get(key) ?? []),
      uncertain: [
        ...(one.noise ? [{ field: damagedField(one), note: note(one.noise) }] : []),
        ...(EXTRA[one.id] ?? []),
      ],
    };
  });
}

function damagedField(one: NationalSource): string {
  if (/office/.test(one.noise ?? '')) return 'office';
  return /algorithm/.test(one.noise ?? '') ? 'algorithm' : 'clusterMeans';
}

function directionOf(one: NationalSource): Direction | undefined {
  if (RANGES.has(one.id)) return undefined;
  return { better: LOWER.has(one.id) ? 'lower' : 'higher', inferred: true };
}

function cells(one: NationalSource, ...dates: readonly (readonly [string, string | undefined])[]): Dated[] {
  return dates.flatMap(([at, text]) =>
    text === undefined || text === '' ? [] : [dated(at, text, stated(one.id, text))],
  );
}

/** Two figures in one cell, and units the table's heading gives: the reader cannot know them. */
function stated(id: string, text: string): { readonly value?: Value } {
  const pair = /N\. (\d+) \(valore.* N\. (\d+) \(Valore/.exec(text);
  if (pair) return { value: amount('ratio', pair[2] ?? '', 'per-10000', { note: `in assoluto ${pair[1]}` }) };
  const five = /^N\. (\d+) \(valore/.exec(text);
  if (five) return { value: amount('count', five[1] ?? '', '', { note: 'valore previsto in Kronos' }) };
  const unit = DAYS.has(id) || text === '134,77' ? 'giorni' : PER_10000.has(id) ? 'per-10000' : null;
  const read = printed(text).value;
  if (unit === null || !read || !isNumber(read) || read.unit !== '') return {};
  return { value: { ...read, kind: unit === 'giorni' ? 'duration' : 'ratio', unit } };
}
