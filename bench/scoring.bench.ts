import type { Decimal, Exact } from '@traguardo/core/kernel';
import { defaultMethodology, explainOne, type ScoringInput, scoreOne } from '@traguardo/core/scoring';
import { withPeers } from './peers.ts';
import { fastest, grouped, type Report } from './report.ts';
import { type BenchRow, benchRows } from './scoring-rows.ts';

const ROWS = 100_000;

interface Contestant {
  readonly name: string;
  /** Scores at two places, in the order of the rows. */
  readonly scores: () => readonly string[];
  /** The work that is timed: scores alone, as each contestant holds them. */
  readonly work: () => unknown;
  readonly runs?: number;
}

/** Scoring one result against one target, beside other ways to do it, on the same rows. */
export function benchmark(): readonly Report[] {
  return [beside(benchRows(ROWS)), proportional()];
}

function beside(rows: readonly BenchRow[]): Report {
  return withPeers(['decimal.js@10', 'hyperformula@3'], (load) => {
    const contestants = [
      integers(rows),
      traguardo(rows),
      explained(rows),
      decimals(rows, load('decimal.js')),
      spreadsheet(rows, load('hyperformula')),
    ];
    const exact = integers(rows).scores();
    const lines = contestants.map((contestant) => {
      if ('absent' in contestant) return [contestant.absent, 'not installable here', '', ''];
      const time = fastest(contestant.work, contestant.runs);
      const differing = contestant.scores().filter((score, index) => score !== exact[index]).length;
      return [contestant.name, time.toFixed(1), grouped((rows.length / time) * 1000), grouped(differing)];
    });
    return {
      title: `Scoring ${grouped(rows.length)} indicators (three in four higher, one lower is better)`,
      columns: ['', 'ms', 'indicators/s', 'scores that differ at two places'],
      rows: lines,
      notes: ['One core; the least of several runs; figures already typed; no text is read.'],
    };
  });
}

function proportional(): Report {
  const rows = [300, 30_000, 3_000_000].map((count) => {
    const inputs = inputsOf(benchRows(Math.min(count, 300_000)));
    const rounds = Math.max(1, count / 300_000);
    const time = fastest(() => {
      for (let round = 0; round < rounds; round += 1) scoreAll(inputs);
    }, 3);
    return [grouped(count), time.toFixed(2), ((time * 1000) / count).toFixed(3)];
  });
  return {
    title: 'Scoring more indicators',
    columns: ['indicators', 'ms', 'microseconds each'],
    rows,
    notes: ['3,000,000 are ten rounds over 300,000.'],
  };
}

function inputsOf(rows: readonly BenchRow[]): readonly ScoringInput[] {
  return rows.map(({ result, target, lower }) => ({
    result: { kind: 'count', value: hundredths(result), unit: '' },
    target: { kind: 'count', value: hundredths(target), unit: '', comparator: lower ? '<=' : '>=' },
    methodology: defaultMethodology,
  }));
}

function hundredths(units: number): Decimal {
  return { units: BigInt(units), places: 2 };
}

function scoreAll(inputs: readonly ScoringInput[]): number {
  let scored = 0;
  for (const input of inputs) if (scoreOne(input).score) scored += 1;
  return scored;
}

function traguardo(rows: readonly BenchRow[]): Contestant {
  const inputs = inputsOf(rows);
  const scores = () => inputs.map((input) => shown(scoreOne(input).score));
  return { name: 'Traguardo', scores, work: () => scoreAll(inputs) };
}

function explained(rows: readonly BenchRow[]): Contestant {
  const inputs = inputsOf(rows);
  const scores = () => inputs.map((input) => shown(explainOne('i', input).value));
  const work = () => {
    let nodes = 0;
    for (const input of inputs) nodes += explainOne('i', input).inputs.length;
    return nodes;
  };
  return { name: 'Traguardo, with explanations', scores, work };
}

function shown(score: Exact | null): string {
  return score?.toFixed(2) ?? '';
}

/** The limit: whole numbers, no types, no statuses, rounded at once. */
function integers(rows: readonly BenchRow[]): Contestant {
  const score = ({ result, target, lower }: BenchRow) => {
    const over = lower ? 2 * target - result : result;
    const hundredths = Math.floor((20_000 * over + target) / (2 * target));
    return Math.min(10_000, Math.max(0, hundredths));
  };
  return {
    name: 'whole numbers by hand (the limit)',
    scores: () => rows.map((row) => (score(row) / 100).toFixed(2)),
    work: () => rows.reduce((sum, row) => sum + score(row), 0),
  };
}

interface DecimalJs {
  dividedBy(other: DecimalJs): DecimalJs;
  times(other: number): DecimalJs;
  minus(other: DecimalJs): DecimalJs;
  greaterThan(other: number): boolean;
  lessThan(other: number): boolean;
  toFixed(places: number): string;
}

function decimals(rows: readonly BenchRow[], loaded: unknown): Contestant | { readonly absent: string } {
  if (!loaded) return { absent: 'decimal.js' };
  const Peer = ((loaded as { Decimal?: unknown }).Decimal ?? loaded) as new (
    value: string | number,
  ) => DecimalJs;
  const typed = rows.map(({ result, target, lower }) => ({
    result: new Peer((result / 100).toFixed(2)),
    target: new Peer((target / 100).toFixed(2)),
    lower,
  }));
  const zero = new Peer(0);
  const hundred = new Peer(100);
  const score = ({ result, target, lower }: (typeof typed)[number]) => {
    const over = lower ? target.times(2).minus(result) : result;
    const value = over.times(100).dividedBy(target);
    return value.greaterThan(100) ? hundred : value.lessThan(0) ? zero : value;
  };
  return {
    name: 'decimal.js',
    scores: () => typed.map((row) => score(row).toFixed(2)),
    work: () => typed.map(score).length,
  };
}

interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(sheet: unknown[][], options: object): HyperFormulaEngine;
  };
}

interface HyperFormulaEngine {
  getCellValue(address: { sheet: number; row: number; col: number }): unknown;
  destroy(): void;
}

/** A spreadsheet engine computes while it loads its sheet: loading is what is timed. */
function spreadsheet(rows: readonly BenchRow[], loaded: unknown): Contestant | { readonly absent: string } {
  if (!loaded) return { absent: 'HyperFormula' };
  const { HyperFormula } = loaded as HyperFormulaModule;
  const sheet = rows.map(({ result, target, lower }, index) => {
    const n = index + 1;
    const over = lower ? `(2*B${n}-A${n})` : `A${n}`;
    return [result / 100, target / 100, `=ROUND(MAX(0,MIN(100,100*${over}/B${n})),2)`];
  });
  const load = () => HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3', maxRows: rows.length });
  return {
    name: 'HyperFormula (GPL, installed for this run)',
    runs: 1,
    scores: () => {
      const engine = load();
      const values = rows.map((_, row) => Number(engine.getCellValue({ sheet: 0, row, col: 2 })).toFixed(2));
      engine.destroy();
      return values;
    },
    work: () => load().destroy(),
  };
}
