import { type CivilDate, civilDateOf, type IndicatorId } from '@traguardo/core/kernel';
import type {
  Dashboard,
  Dated,
  Dimension,
  Indicator,
  Measurement,
  Occurrence,
  Placement,
  Weight,
} from '@traguardo/core/plan';
import { read } from '@traguardo/core/value';
import { columnRole } from '../recognise/columns.ts';
import { isYear } from '../recognise/figure-cell.ts';
import { fold } from '../recognise/fold.ts';
import type { ReadRow } from '../recognise/read-row.ts';
import type { ScoredReadRow } from '../recognise/score-rows.ts';
import { dayIn } from '../recognise/settle.ts';
import { directionOf } from './direction.ts';
import { type Frame, likeness, titledOf } from './frame.ts';
import { countsPercent } from './percent.ts';
import { placeOf } from './place-of.ts';
import { printedOf, weightOf, wordsOf } from './printed-of.ts';
import { shareOut } from './share-out.ts';
import { Slugs } from './slugs.ts';

/** Titles this alike, with the same figures under the same objective, name one indicator. */
const ALIKE = 0.6;
/** Where this many indicators bear a title, the title tells none of them. */
const MANY = 200;

interface Known {
  readonly id: IndicatorId;
  readonly title: string;
  readonly objective: string;
  /** The parts of the document in which it has been met: in each, one row is its print. */
  readonly sections: Set<string>;
  readonly target: string;
  readonly value: string;
}

/**
 * Turns rows of indicators into identities, placements and measurements. An indicator printed again in
 * another part of the document, under the same objective, is the same one: its first print is the entry,
 * every print is an occurrence with its place.
 */
export class DraftIndicators {
  readonly indicators: Indicator[] = [];
  readonly placements: Placement[] = [];
  readonly measurements: Measurement[] = [];
  readonly occurrences: Occurrence[] = [];
  readonly dashboards: Dashboard[] = [];
  readonly #known = new Map<string, Known[]>();
  readonly #byFigures = new Map<string, Known[]>();

  readonly #year: number;
  readonly #frame: Frame;
  readonly #ids: Slugs;
  readonly #occurrenceIds: Slugs;
  readonly #dashboardIds = new Slugs();

  constructor(year: number, frame: Frame, ids: Slugs, occurrenceIds: Slugs) {
    this.#year = year;
    this.#frame = frame;
    this.#ids = ids;
    this.#occurrenceIds = occurrenceIds;
  }

  /** Takes the rows of one table; `spare` names the node of rows that say nothing of an objective. */
  take(rows: readonly ScoredReadRow[], section: string, spare: string): void {
    const heading = section.split(' > ').at(-1)?.trim() ?? '';
    const found = rows.map((row) => this.#repeated(row, section));
    const isDashboard = heading !== '' && found.filter((known) => known !== null).length * 2 > rows.length;
    const view = isDashboard ? this.#dashboard(heading) : viewOf(heading);
    const shown = new Set<IndicatorId>();
    for (const [index, row] of rows.entries()) {
      const repeated = found[index] ?? null;
      const id = repeated?.id ?? this.#enter(row, section, heading || spare);
      shown.add(id);
      const inYear = view.view === TREE && (row.days?.target ?? YEAR_END) !== YEAR_END;
      this.#occur(row, id, inYear ? MONITORING : view.view, repeated !== null);
    }
    if (view.dashboard) this.dashboards.push({ ...view.dashboard, indicators: [...shown] });
  }

  /** Looks at the weights of the placements made since there were `from`: what they are shares of. */
  shareOut(from: number): void {
    for (const placement of shareOut(this.placements.splice(from), this.#frame)) {
      this.placements.push(placement);
    }
  }

  /** Takes the weights that cards print of their objectives: before their indicators, whose own come after them. */
  weighCards(rows: readonly ReadRow[]): void {
    const measured = new Set(
      rows.filter(({ kind }) => kind === 'indicator').map(({ objective }) => objective),
    );
    const weighed = new Map<string, Weight | null>();
    for (const row of rows) {
      const { kind, objective, cells = {} } = row;
      if (objective === undefined || !measured.has(objective) || weighed.has(objective)) continue;
      if (kind === 'indicator') weighed.set(objective, null);
      const [, cell] = Object.entries(cells).find(([label]) => columnRole(label) === 'weight') ?? [];
      const weight = kind === 'objective' && cell ? weightOf(printedOf(cell.printed)) : null;
      if (!weight) continue;
      weighed.set(objective, weight);
      this.#frame.weigh(this.#frame.nodeOf(row, ''), weight);
    }
  }

  #repeated(row: ReadRow, section: string): Known | null {
    const title = row.indicator ?? '';
    const objective = this.#frame.objectiveOf(row);
    const elsewhere = (known: Known) => known.objective === objective && !known.sections.has(section);
    const figures = ({ target, value }: Known) =>
      target === (row.target?.printed ?? '') && value === (row.value?.printed ?? '');
    const known =
      this.#sameTitle(title, elsewhere, figures, objective) ?? this.#likeTitle(row, objective, elsewhere);
    known?.sections.add(section);
    return known;
  }

  /** Without an objective to tell them apart, equal titles are of one indicator only with equal figures. */
  #sameTitle(
    title: string,
    elsewhere: (known: Known) => boolean,
    figures: (known: Known) => boolean,
    objective: string,
  ): Known | null {
    const all = this.#known.get(fold(title)) ?? [];
    if (all.length > MANY) return null;
    const named = all.filter(elsewhere);
    return named.length === 1 && objective !== '' ? (named[0] ?? null) : only(named.filter(figures));
  }

  #likeTitle(row: ReadRow, objective: string, elsewhere: (known: Known) => boolean): Known | null {
    if ((row.target?.printed ?? '') === '' || objective === '') return null;
    const all = this.#byFigures.get(figuresKey(objective, row)) ?? [];
    if (all.length > MANY) return null;
    return only(
      all.filter((known) => elsewhere(known) && likeness(known.title, row.indicator ?? '') >= ALIKE),
    );
  }

  #enter(row: ScoredReadRow, section: string, spare: string): IndicatorId {
    const title = wordsOf(row.indicator ?? '');
    const id = this.#ids.take(title, 'indicatore') as IndicatorId;
    const target = row.target && printedOf(row.target.printed);
    const aim = target && { at: this.#day(this.#year, row.days?.target), ...target };
    const { baselines, targets, weight, parentWeight, parentLabel, unit, algorithm, source, note, type } =
      this.#columns(row, aim);
    this.indicators.push({
      id,
      title,
      dimensions: type === undefined ? [] : dimensionsOf(type),
      ...(unit !== undefined && { unitPrinted: unit }),
      ...(algorithm !== undefined && { algorithm }),
      ...(source !== undefined && { source }),
      ...(unit !== undefined &&
        countsPercent(unit, target ? [target, ...targets] : targets) && { unit: '%' }),
      ...directionOf(row, target),
      predecessors: [],
    });
    const node = this.#frame.nodeOf(row, spare);
    if (parentWeight) this.#frame.weigh(node, parentWeight, parentLabel);
    this.placements.push({
      indicator: id,
      node,
      number: null,
      weight,
      baselines,
      targets,
      // Compared with one of several targets a result proves nothing.
      uncertain: row.bands === undefined ? [] : [{ field: 'target', note: wordsOf(row.bands) }],
    });
    const value = row.value?.printed ?? '';
    const declared = row.declared?.printed ?? '';
    if (value !== '' || declared !== '') {
      this.measurements.push({
        indicator: id,
        at: this.#day(this.#year, row.days?.value),
        ...printedOf(value),
        ...(declared !== '' && { declared: printedOf(declared) }),
        ...(note !== undefined && { evidence: note }),
      });
    }
    const known = {
      id,
      title,
      objective: this.#frame.objectiveOf(row),
      sections: new Set([section]),
      target: row.target?.printed ?? '',
      value,
    };
    push(this.#known, fold(title), known);
    push(this.#byFigures, figuresKey(known.objective, row), known);
    return id;
  }

  #occur(row: ReadRow, id: IndicatorId, view: string, again: boolean): void {
    const { value, target, declared, cells = {} } = row;
    const labels = {
      ...(row.perspective !== undefined && { perspective: wordsOf(row.perspective) }),
      ...(row.objective !== undefined && { strategic: titledOf(row.objective).title }),
      ...(row.group !== undefined && { group: wordsOf(row.group) }),
    };
    this.occurrences.push({
      id: this.#occurrenceIds.take(id, 'riga'),
      view,
      indicator: id,
      title: wordsOf(row.indicator ?? ''),
      ...(value && { value: printedOf(value.printed) }),
      ...(target && { target: printedOf(target.printed) }),
      ...(declared && { declared: printedOf(declared.printed) }),
      ...(again && labels),
      ...(Object.keys(cells).length > 0 && {
        cells: Object.entries(cells).map(([label, { printed }]) => ({
          label: wordsOf(label),
          ...printedOf(printed),
        })),
      }),
      ...placeOf(row.place),
    });
  }

  /** What the row's other columns say, with `aim`, its target. */
  #columns(row: ReadRow, aim: Dated | undefined) {
    const { description } = row;
    const baselines: Dated[] = [];
    const targets: Dated[] = [];
    if (aim) addDated(targets, aim);
    let weight: Weight | null = null;
    let parentWeight: Weight | null = null;
    let parentLabel: string | undefined;
    let { unit, algorithm, source, type } = description ?? {};
    let note: string | undefined;
    const base = baseYearOf(row);
    for (const [label, { printed: text }] of Object.entries(row.cells ?? {})) {
      if (saysBaseYear(label, text)) continue;
      const printed = printedOf(text);
      const year = yearOf(label, this.#year);
      const role = columnRole(label);
      const day = dayIn(label);
      const at = (fallback: number, on?: string) => this.#day(Number.isNaN(year) ? fallback : year, on);
      const history = BARE_YEAR.test(label) && read(text).ok;
      const above = row.weighs === label || OF_OBJECTIVE.test(label);
      if (role === 'weight' && above) {
        parentWeight ??= weightOf(printed);
        if (!OF_OBJECTIVE.test(label)) parentLabel ??= label;
      } else if (role === 'weight') weight ??= weightOf(printed);
      else if (role === 'baseline' || ((role === 'value' || history) && year < this.#year)) {
        addDated(baselines, { at: at(base ?? this.#year - 1), ...printed });
      } else if (
        (role === 'target' && (day !== undefined || (year !== this.#year && !Number.isNaN(year)))) ||
        (history && year > this.#year)
      ) {
        addDated(targets, { at: at(this.#year, day), ...printed });
      } else if (role === 'unit') unit ??= wordsOf(text);
      else if (role === 'algorithm') algorithm ??= wordsOf(text);
      else if (role === 'source') source ??= wordsOf(text);
      else if (KIND.test(label)) type ??= text;
      else if (role === 'note') note ??= wordsOf(text);
    }
    return {
      baselines,
      targets: inOrder(targets, this.#year),
      weight,
      parentWeight,
      parentLabel,
      unit,
      algorithm,
      source,
      note,
      type,
    };
  }

  #dashboard(heading: string): { view: string; dashboard: Omit<Dashboard, 'indicators'> } {
    const id = this.#dashboardIds.take(heading, 'cruscotto');
    const kind = /segretari|dirigent|individual|responsabil|direttor/i.test(heading) ? 'individual' : 'unit';
    return { view: `dashboard/${id}`, dashboard: { id, title: wordsOf(heading), kind } };
  }

  /** A day of the year written as "06-30"; the last where there is none such. */
  #day(year: number, said = ''): CivilDate {
    const [month, day] = said.split('-').map(Number);
    const found = civilDateOf(year, month ?? 12, day ?? 31) ?? civilDateOf(year, 12, 31);
    if (!found) throw new RangeError(`no such year: ${year}`);
    return found;
  }
}

/** The view of the whole plan, whose targets are those of the end of the year, and of what is told within the year. */
const TREE = 'tree';
const MONITORING = 'monitoraggio';
const YEAR_END = '12-31';

/** The weight of the objective, where the indicator has another. */
const OF_OBJECTIVE = /obiettiv/i;
const BARE_YEAR = /^(?:anno )?20\d\d$/i;
const KIND = /^(?:dimension[ei]|tipo(?:logia)?)(?: (?:di |dell['’])?indicatore)?$/i;
/** "Target 2° anno", "Target anno n+1". */
const NTH_YEAR = /\b([1-5])\s*°\s*anno\b|\banno\s*([1-5])\b/i;
const PLUS_YEAR = /\banno\s*n\s*(?:\+\s*([1-4]))?(?!\s*[-–])/i;

/** The year a heading is of, the first year of the plan given; NaN where it says none. */
function yearOf(label: string, first: number): number {
  const said = /\b(?:19|20)\d\d\b/.exec(label)?.[0];
  if (said !== undefined) return Number(said);
  const [, one, other] = NTH_YEAR.exec(label) ?? [];
  if (one ?? other) return first + Number(one ?? other) - 1;
  const plus = PLUS_YEAR.exec(label);
  return plus ? first + Number(plus[1] ?? 0) : Number.NaN;
}

const BASE_YEAR =
  /^anno (?:(?:di|del|della) )?(?:base|base ?line|riferimento|partenza|rilevazione|dato)\b|^(?:base ?line|base) \(?anno\)?$/;

/** "Anno base: 2022": when the value was measured from which the indicator starts, and no value. */
function saysBaseYear(label: string, text: string): boolean {
  return isYear(text.trim()) && BASE_YEAR.test(fold(label));
}

function baseYearOf({ cells = {} }: ReadRow): number | undefined {
  const said = Object.entries(cells).find(([label, { printed }]) => saysBaseYear(label, printed));
  return said && Number(said[1].printed.trim());
}

function viewOf(heading: string): { view: string; dashboard?: undefined } {
  const code = /^\d{1,2}(?:\.\d{1,2})*/.exec(heading)?.[0];
  return { view: code === undefined ? heading || TREE : `section-${code}` };
}

/** One figure for a day: the first printed. */
function addDated(list: Dated[], dated: Dated): void {
  if (dated.printed !== '' && !list.some(({ at }) => at === dated.at)) list.push(dated);
}

/** The targets of the year first, as their days follow each other; the others as they are printed. */
function inOrder(targets: readonly Dated[], year: number): readonly Dated[] {
  const ofYear = targets.filter(({ at }) => at.startsWith(`${year}-`));
  const others = targets.filter((target) => !ofYear.includes(target));
  return [...ofYear.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), ...others];
}

const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ['efficacia-esterna', /efficacia esterna/],
  ['efficacia-interna', /efficacia interna/],
  ['efficienza-esterna', /efficienza esterna/],
  ['efficienza-interna', /efficienza interna/],
  ['efficacia', /efficacia(?! (?:esterna|interna))/],
  ['efficienza', /efficienza(?! (?:esterna|interna))/],
  ['qualita', /qualita/],
  ['impatto', /impatto|outcome/],
  ['stato-risorse', /stato (?:delle )?risorse|salute/],
];

function dimensionsOf(type: string): readonly Dimension[] {
  const text = fold(type);
  return DIMENSIONS.flatMap(([dimension, pattern]) => (pattern.test(text) ? [dimension] : []));
}

/** The objective and the figures of a row, under which its like are sought. */
function figuresKey(objective: string, { target, value }: ReadRow): string {
  return [objective, target?.printed ?? '', value?.printed ?? ''].join('\0');
}

function only<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
