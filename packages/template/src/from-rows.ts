import {
  type BodyId,
  type CivilDate,
  civilDateOf,
  type IndicatorId,
  type MethodologyId,
  type NodeId,
  type ResourceId,
  type RoleId,
  type SourcePlace,
  type UnitId,
} from '@traguardo/core/kernel';
import type { Methodology } from '@traguardo/core/methodology';
import type {
  Assignment,
  AssignmentRow,
  Dated,
  Dimension,
  DraftCycle,
  DraftDossier,
  FrameKind,
  FrameNode,
  Indicator,
  Measurement,
  Narrative,
  NarrativeDocument,
  ObjectiveFlag,
  OrgUnit,
  Placement,
  Resource,
  Role,
} from '@traguardo/core/plan';
import { defaultMethodology } from '@traguardo/core/scoring';
import { type PartName, partsOf } from './parts.ts';
import { type FoundRow, RowReader } from './sheet-reader.ts';
import type { Slip } from './slip.ts';
import { yearlyDays } from './to-rows.ts';

/** The rows of each sheet as they were found. */
export type FoundParts = Readonly<Record<PartName, readonly FoundRow[]>>;

/** What the rows say, with the place of each entry; what is wrong with them goes to `slips`. */
export function dossierOf(found: FoundParts, year: number, slips: Slip[]): DraftDossier {
  const places = new Map<string, SourcePlace>();
  const parts = new Map(partsOf(year).map((part) => [part.name, part]));
  const readers = new Map<PartName, readonly RowReader[]>();
  for (const [name, part] of parts)
    readers.set(
      name,
      found[name].map((row) => new RowReader(part, row, slips)),
    );
  const rowsOf = (name: PartName) => readers.get(name) ?? [];
  const keep = (path: string, row: RowReader, key = 'id') => {
    if (!places.has(path))
      places.set(path, { file: row.sheet, line: row.line(key), column: row.column(key) });
  };
  const [own] = rowsOf('body');
  const end = civilDateOf(year, 12, 31) as CivilDate;
  const referenceDate = own?.date('referenceDate') ?? end;
  const kind = own?.choice<DraftCycle['document']['kind']>('document', 'piao') ?? 'piao';
  const methodology = methodologyOf(year);
  const placed = indicatorsOf(rowsOf('indicators'), rowsOf('values'), year);
  const nodes = rowsOf('objectives').map((row) => {
    const node = nodeOf(row);
    keep(`${node.kind}/${node.id}`, row);
    for (const field of ['code', 'parent', 'units', 'roles'] as const)
      keep(`${node.kind}/${node.id}/${field}`, row, field);
    return node;
  });
  for (const row of rowsOf('indicators')) keep(`indicator/${row.words('id')}`, row);
  for (const row of rowsOf('units')) keep(`unit/${row.words('id')}`, row);
  return {
    body: {
      id: (own?.slug('id') ?? '') as BodyId,
      name: own?.words('name') ?? '',
      kind: own?.choice('kind', 'ente-pubblico') ?? 'ente-pubblico',
      ...own?.optional('fiscalCode', 'ipaCode', 'cluster', 'seat', 'site'),
      referenceDate,
      units: rowsOf('units').map(unitOf),
      roles: rowsOf('roles').map(roleOf),
      appointments: [],
      controlled: [],
    },
    methodologies: [methodology],
    indicators: placed.indicators,
    cycles: [
      {
        year,
        triennium: [year, own?.year('last') ?? year + 2],
        document: {
          id: own?.slug('documentId') || `${kind}-${year}`,
          kind,
          title: own?.words('title') || `${kind}-${year}`,
          form: own?.choice('form', 'ordinary') ?? 'ordinary',
        },
        methodology: methodology.id,
        referenceDate,
        acts: [],
        nodes,
        activities: [],
        placements: placed.placements,
        measurements: placed.measurements,
        commonGoals: [],
        commonIndicators: [],
        assignments: assignmentsOf(rowsOf('assignments')),
        resources: resourcesOf(rowsOf('resources')),
        tables: [],
        dashboards: [],
        statements: [],
        references: [],
        narratives: narrativesOf(rowsOf('narratives')),
        changes: [],
      },
    ],
    imports: [],
    places,
  };
}

function methodologyOf(year: number): Methodology {
  return { ...defaultMethodology, id: `smvp-${year}` as MethodologyId, title: `SMVP ${year}` };
}

function unitOf(row: RowReader): OrgUnit {
  const [from, to] = [row.date('from'), row.date('to')];
  return {
    id: row.slug('id') as UnitId,
    name: row.words('name'),
    kind: row.choice('kind', 'ufficio'),
    ...(row.has('parent') && { parent: row.slug('parent') as UnitId }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function roleOf(row: RowReader): Role {
  return { id: row.slug('id') as RoleId, title: row.words('title'), rank: row.choice('rank', 'personale') };
}

function nodeOf(row: RowReader): FrameNode {
  const weight = row.weight('weight');
  const ownBlock = row.weight('ownBlock');
  const declared = row.printed('declared');
  return {
    id: row.slug('id') as NodeId,
    kind: row.choice<FrameKind>('kind', 'strategic'),
    code: row.words('code') || null,
    title: row.words('title'),
    parent: (row.slug('parent') || null) as NodeId | null,
    weights: weight ? [{ share: weight }] : [],
    weightPrints: [],
    ...(ownBlock && { ownBlock }),
    ...row.optional('timeSpan', 'narrative'),
    units: row.list('units') as readonly UnitId[],
    roles: row.list('roles') as readonly RoleId[],
    transversal: row.choice<'yes' | 'no'>('transversal', 'no') === 'yes',
    flags: row.choices<ObjectiveFlag>('flags'),
    staff: [],
    ...(declared && { declared }),
    uncertain: [],
  };
}

const MISSING = { printed: '', value: { kind: 'missing' } } as const;

function indicatorsOf(rows: readonly RowReader[], others: readonly RowReader[], year: number) {
  const days = yearlyDays(year);
  const indicators: Indicator[] = [];
  const placements: Placement[] = [];
  const measurements: Measurement[] = [];
  const dated = (row: RowReader, key: keyof typeof days): readonly Dated[] => {
    const printed = row.printed(key);
    return printed ? [{ at: days[key] as CivilDate, ...printed }] : [];
  };
  const more = (id: string, what: string) =>
    others
      .filter((row) => row.words('indicator') === id && row.choice<string>('what', 'target') === what)
      .flatMap((row) => {
        const at = row.date('at');
        const printed = row.has('printed') ? row.printed('printed') : MISSING;
        return at && printed ? [{ row, dated: { at, ...printed } }] : [];
      });
  for (const row of rows) {
    const id = row.slug('id') as IndicatorId;
    indicators.push({
      id,
      title: row.words('title'),
      dimensions: row.choices<Dimension>('dimensions'),
      ...(row.has('unit') && { unitPrinted: row.words('unit') }),
      ...row.optional('algorithm', 'source'),
      ...directionOf(row),
      predecessors: [],
      uncertain: [],
    });
    placements.push({
      indicator: id,
      node: row.slug('node') as NodeId,
      number: row.words('number') || null,
      weight: row.weight('weight'),
      baselines: inOrder([...dated(row, 'baseline'), ...more(id, 'baseline').map((one) => one.dated)]),
      targets: inOrder([
        ...dated(row, 'target'),
        ...dated(row, 'target1'),
        ...dated(row, 'target2'),
        ...more(id, 'target').map((one) => one.dated),
      ]),
      uncertain: [],
    });
    const declaredOnly = !row.has('value') && row.has('declared');
    const own = declaredOnly ? [{ at: days.value as CivilDate, ...MISSING }] : dated(row, 'value');
    if (own.length === 0 && row.has('evidence')) row.slip('missing-cell', 'value');
    const measured = [...own.map((one) => ({ row, dated: one })), ...more(id, 'value')];
    for (const { row: from, dated: one } of inOrderOf(measured)) {
      const declared = from.printed('declared');
      measurements.push({
        indicator: id,
        ...one,
        ...(declared && { declared }),
        ...from.optional('evidence'),
      });
    }
  }
  return { indicators, placements, measurements };
}

function directionOf(row: RowReader): Pick<Indicator, 'direction'> {
  const said = row.choice<string>('better', '');
  if (said === '') return {};
  const better = said.replace('-inferred', '') as 'higher' | 'lower' | 'equal';
  return { direction: { better, inferred: said.endsWith('-inferred') } };
}

function inOrder(list: readonly Dated[]): readonly Dated[] {
  return [...list].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function inOrderOf<Item extends { readonly dated: Dated }>(list: readonly Item[]): readonly Item[] {
  return [...list].sort((a, b) => (a.dated.at < b.dated.at ? -1 : a.dated.at > b.dated.at ? 1 : 0));
}

/** Rows of one code, in the order of their first; the fields of the code itself stand in each of them. */
function grouped(rows: readonly RowReader[], own: readonly string[]): readonly (readonly RowReader[])[] {
  const groups = new Map<string, RowReader[]>();
  for (const row of rows) {
    const group = groups.get(row.words('id'));
    if (!group) {
      groups.set(row.words('id'), [row]);
      continue;
    }
    for (const key of own) {
      const first = group[0]?.words(key) ?? '';
      if (row.words(key) !== '' && row.words(key) !== first)
        row.slip('differs-from-first', key, { text: row.words(key), first });
    }
    group.push(row);
  }
  return [...groups.values()];
}

function assignmentsOf(rows: readonly RowReader[]): readonly Assignment[] {
  return grouped(rows, ['title', 'role', 'unit']).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        id: first.slug('id'),
        ...(first.has('role') && { role: first.slug('role') as RoleId }),
        ...(first.has('unit') && { unit: first.slug('unit') as UnitId }),
        title: first.words('title'),
        rows: group.map(assignmentRow),
      },
    ];
  });
}

function assignmentRow(row: RowReader): AssignmentRow {
  const [numbers, indicators] = [row.list('numbers'), row.list('indicators')];
  return {
    printed: row.words('printed'),
    node: row.slug('node') as NodeId,
    ...(numbers.length > 0 && { indicatorNumbers: numbers }),
    ...(indicators.length > 0 && { indicators: indicators as readonly IndicatorId[] }),
    weight: row.weight('weight'),
  };
}

function resourcesOf(rows: readonly RowReader[]): readonly Resource[] {
  return grouped(rows, ['title', 'kind', 'account', 'fundYear', 'origin']).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const amounts = group.flatMap((row) => {
      const [node, amount] = [row.slug('node'), row.printed('amount')];
      if (amount && node === '') row.slip('missing-cell', 'node');
      if (row.has('year') && row.has('numbers'))
        row.slip('not-kept', 'numbers', { with: row.heading('year') });
      return node !== ''
        ? [{ row, node: node as NodeId, amount: amount ?? MISSING, year: row.year('year') }]
        : [];
    });
    return [
      {
        id: first.slug('id') as ResourceId,
        title: first.words('title'),
        kind: first.choice('kind', 'cost'),
        ...first.optional('account', 'fundYear', 'origin'),
        uses: amounts.flatMap(({ row, node, amount, year }) =>
          year === undefined
            ? [{ node, amount, ...(row.has('numbers') && { indicatorsPrinted: row.words('numbers') }) }]
            : [],
        ),
        yearly: amounts.flatMap(({ node, amount, year }) =>
          year === undefined ? [] : [{ node, year, amount }],
        ),
      },
    ];
  });
}

const JOINS: Readonly<Record<string, string>> = { paragraph: '\n\n', line: '\n', word: ' ', none: '' };

function narrativesOf(rows: readonly RowReader[]): readonly Narrative[] {
  return grouped(rows, ['section', 'document', 'title']).flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    const text = others.reduce(
      (sum, row) => `${sum}${JOINS[row.choice<string>('join', 'paragraph')]}${row.words('text')}`,
      first.words('text'),
    );
    const document = first.choice<NarrativeDocument | ''>('document', '');
    return [
      {
        id: first.slug('id'),
        section: first.words('section'),
        ...(document !== '' && { document }),
        title: first.words('title'),
        text,
      },
    ];
  });
}
