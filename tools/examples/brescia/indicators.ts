import type { IndicatorId, NodeId } from '@traguardo/core/kernel';
import type { Dated, Direction, Indicator, Placement, Predecessor, Uncertainty } from '@traguardo/core/plan';
import { isNumber } from '@traguardo/core/value';
import { note, uncertain } from '../notes.ts';
import { dated, weight } from '../printed.ts';
import type { Slugs } from '../slugs.ts';
import { dimensionsOf } from './dimensions.ts';
import { notesOf } from './objectives.ts';
import { statedReading } from './readings.ts';
import type { BresciaSource, IndicatorSource } from './source.ts';

/** An indicator of a sheet, with the objective it stands in. */
export interface SheetIndicator {
  readonly objective: string;
  readonly source: IndicatorSource;
}

export function sheetIndicators(source: BresciaSource): SheetIndicator[] {
  const sheets = [
    ...source.strategic_areas.flatMap((area) =>
      area.strategic_objectives.flatMap((strategic) => [strategic, ...strategic.operational_objectives]),
    ),
    ...source.azienda_speciale,
  ];
  return sheets.flatMap((sheet) =>
    sheet.indicators.map((indicator) => ({ objective: sheet.code, source: indicator })),
  );
}

/** Identities by the transcription's key ("OO1.1.1/2"). */
export function indicatorIds(rows: readonly SheetIndicator[], slugs: Slugs): Map<string, IndicatorId> {
  return new Map(rows.map(({ source }) => [source.id, slugs.of(source.title) as IndicatorId]));
}

export function identityOf({ source }: SheetIndicator, id: IndicatorId): Indicator {
  const direction = directionOf(source);
  return {
    id,
    title: source.title,
    dimensions: dimensionsOf(source.type),
    ...(source.unit === null ? {} : { unitPrinted: source.unit }),
    ...unitOf(source),
    ...(source.algorithm ? { algorithm: ALGORITHMS[source.id] ?? source.algorithm } : {}),
    ...(source.source ? { source: SOURCES[source.id] ?? source.source } : {}),
    ...(direction ? { direction } : {}),
    predecessors: PREDECESSORS[source.id] ?? [],
    uncertain: DAMAGED_IDENTITY.has(source.id) ? uncertain('algorithm', source.noise) : [],
  };
}

/** Algorithms longer than a formula, in fewer words. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  'OO2.2.1/2': 'imprese del terzo lotto già registrate / imprese da registrare entro febbraio 2026 * 100',
  'OS2.2/1': 'nuovi aderenti a "Impresa Italia" nel 2025 / aderenti al 31/12/2024 * 100',
  'OS2.2/2': 'nuovi utenti della app nel 2025 * 100 / utenti della app nel 2024',
  'AS3/1': 'aziende presenti a fiere estere, con o senza voucher',
  'OS3.3/1': 'Σ (giorni fra scadenza e pagamento * importo dovuto) / somma degli importi pagati nel periodo',
};

const SOURCES: Readonly<Record<string, string>> = {
  'OO1.1.2/1': 'provvedimenti di concessione 2025 sui bandi 2024',
  'OO1.1.2/2': 'provvedimenti di concessione 2025 sui bandi in Accordo di programma',
  'OO1.1.2/3': 'provvedimenti 2025 di Unioncamere Lombardia',
};

const DAMAGED_IDENTITY = new Set(['OO3.1.1/2', 'AS3/1', 'OO2.4.1/2', 'OO2.4.1/3']);

const PREDECESSORS: Readonly<Record<string, readonly Predecessor[]>> = {
  'OO1.1.2/1': [{ year: 2024, rule: 'sum', references: ['1', '5'] }],
  'OO1.1.2/2': [{ year: 2024, rule: 'sum', references: ['2', '6'] }],
};

function unitOf(source: IndicatorSource): { unit?: string } {
  if (source.id === 'OS3.3/1') return { unit: 'giorni' };
  switch (source.unit) {
    case 'percentuale':
    case '%':
      return { unit: '%' };
    case 'numero':
    case 'n':
      return { unit: '' };
    default:
      return {};
  }
}

/** Which way is better, where a target is a figure; printed only where a comparator is. */
function directionOf(source: IndicatorSource): Direction | undefined {
  if (source.id === 'OS3.3/1' || source.id === 'OS3.2/3') return { better: 'lower', inferred: true };
  const values = targetsOf(source).flatMap(({ value }) => (value ? [value] : []));
  const figures = values
    .flatMap((value) => (value.kind === 'composite' ? value.parts : [value]))
    .filter(isNumber);
  if (figures.length === 0) return undefined;
  return { better: 'higher', inferred: figures.every((figure) => figure.comparator === undefined) };
}

export function placementOf({ objective, source }: SheetIndicator, indicator: IndicatorId): Placement {
  return {
    indicator,
    node: notesOf(objective).id as NodeId,
    number: String(source.n),
    weight: source.weight_printed === '' ? null : weight(source.weight_printed),
    baselines: [cell('2024-12-31', source.historic_2024_printed, damage(source, 'historic'))],
    targets: targetsOf(source),
    uncertain: openReadings(source),
  };
}

function targetsOf(source: IndicatorSource): Dated[] {
  const due: readonly (readonly [string, string | undefined, Part])[] = [
    ['2025-06-30', source.target_30_6_printed, 'half'],
    ['2025-12-31', source.target_31_12_printed, 'end'],
    ['2025-12-31', source.target_2025_printed, 'end'],
    ['2026-12-31', source.target_2026_printed, 'next'],
    ['2027-12-31', source.target_2027_printed, 'last'],
  ];
  return due.flatMap(([at, text, part]) =>
    text === undefined ? [] : [cell(at, text, damage(source, part))],
  );
}

function cell(at: string, text: string, open: string | undefined): Dated {
  return dated(at, text, { ...statedReading(text), uncertain: open });
}

/** The cell of a row: history, half-year, year-end, the two years after. */
type Part = 'historic' | 'half' | 'end' | 'next' | 'last';

/** The damage of one cell, out of the note on the whole row. */
function damage(source: IndicatorSource, part: Part): string | undefined {
  const noise = source.noise;
  if (noise === undefined) return undefined;
  const words: Readonly<Record<Part, RegExp>> = {
    historic: /historic/,
    half: /30\/6|all three/,
    end: /all three|year-end cell/,
    next: /2026 empty/,
    last: /2027 empty/,
  };
  if (!words[part].test(noise)) return undefined;
  return note(noise);
}

function openReadings(source: IndicatorSource): Uncertainty[] {
  const noise = source.noise;
  if (noise === undefined || DAMAGED_IDENTITY.has(source.id)) return [];
  if (/number/.test(noise)) return uncertain('number', noise);
  if (/without %/.test(noise)) return uncertain('percentSign', noise);
  if (/weight cell/.test(noise)) return uncertain('weight', noise);
  if (/page break|stray/.test(noise)) return uncertain('title', noise);
  return [];
}
