import { type BodyId, civilDateOf, type MethodologyId, type NodeId } from '@traguardo/core/kernel';
import type { Methodology } from '@traguardo/core/methodology';
import type { Assignment, DataTable, DraftCycle, DraftDossier, FrameNode } from '@traguardo/core/plan';
import { defaultMethodology } from '@traguardo/core/scoring';
import type { DocumentReading } from '../recognise/read-document.ts';
import type { ReadRow, ReadTable } from '../recognise/read-row.ts';
import { withAreas } from './areas.ts';
import { draftAssignments } from './assignments.ts';
import type { DocumentFacts } from './facts.ts';
import { Frame } from './frame.ts';
import { DraftIndicators } from './indicators.ts';
import { narrativesOf } from './narrative.ts';
import { placeOf } from './place-of.ts';
import { wordsOf } from './printed-of.ts';
import { Slugs } from './slugs.ts';
import { draftTable } from './tables.ts';

/** The file a draft is made from. */
export interface DraftSource {
  /** Its name, without folders. */
  readonly file: string;
  /** Of its bytes, in 64 small hexadecimal digits. */
  readonly sha256: string;
}

/** The years a cycle may be of: the year before and its last deadlines, years on, are days of the calendar too. */
export function isCycleYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1901 && year <= 2190;
}

/**
 * A plan folder's content made from a document that was read: what was recognised as entries, every print
 * with its place, the passages, and the rows that nobody could read. The same reading gives the same draft.
 * Throws a RangeError when the year is none of a cycle.
 */
export function draftOf(reading: DocumentReading, facts: DocumentFacts, source: DraftSource): DraftDossier {
  const { year, kind } = facts;
  const referenceDate = civilDateOf(year, 12, 31);
  if (!referenceDate || !isCycleYear(year)) throw new RangeError(`no such year: ${year}`);
  const title = wordsOf(facts.title);
  const nodeIds = new Slugs();
  const bodyId = new Slugs().take(facts.bodyName, 'ente');
  nodeIds.reserve(bodyId);
  const occurrenceIds = new Slugs();
  const tableIds = new Slugs();
  const frame = new Frame(nodeIds);
  const indicators = new DraftIndicators(year, frame, nodeIds, occurrenceIds);
  const others: { read: ReadTable; rows: readonly ReadRow[] }[] = [];
  let at = 0;
  const printed = reading.tables.map(({ rows }) => {
    at += rows;
    return reading.rows.slice(at - rows, at);
  });
  const tablesOfRows = withAreas(printed);
  for (const [place, read] of reading.tables.entries()) {
    const rows = tablesOfRows[place] ?? [];
    // A card names indicators among the rows of its objective, a table of indicators may begin with a card.
    const measured = rows.filter(({ kind }) => kind === 'indicator');
    const said = rows.filter(({ kind }) => kind !== 'indicator');
    const from = indicators.placements.length;
    if (measured.length > 0) indicators.take(measured, read.section, title);
    indicators.weighCards(rows);
    indicators.shareOut(from);
    const kind = said[0]?.kind ?? read.kind;
    if (said.length > 0) others.push({ read: { ...read, kind }, rows: said });
  }
  frame.doubtWeights();
  // What refers to objectives comes when all of them are known, wherever it is printed.
  const tables: DataTable[] = [];
  const assignments: Assignment[] = [];
  const assignmentIds = new Slugs();
  for (const { read, rows } of others) {
    const heading = read.section.split(' > ').at(-1) ?? '';
    const assigned =
      read.kind === 'assignment' ? draftAssignments(rows, frame, assignmentIds, occurrenceIds) : null;
    if (assigned) {
      assignments.push(...assigned.assignments);
      indicators.occurrences.push(...assigned.occurrences);
    }
    const left = assigned?.left ?? rows;
    if (left.length === 0) continue;
    const drafted = draftTable(read, left, tableIds.take(heading, read.kind ?? 'tabella'), occurrenceIds);
    tables.push(drafted.table);
    indicators.occurrences.push(...drafted.occurrences);
  }
  const methodology = methodologyOf(
    year,
    indicators.placements.some(({ weight }) => weight !== null),
    frame.nodes,
  );
  const documentId = `${kind}-${year}`;
  const cycle: DraftCycle = {
    year,
    triennium: [year, year + 2],
    document: { id: documentId, kind, title, form: 'ordinary' },
    methodology: methodology.id,
    referenceDate,
    acts: [],
    nodes: frame.nodes,
    activities: [],
    placements: indicators.placements,
    measurements: indicators.measurements,
    commonGoals: [],
    commonIndicators: [],
    assignments,
    resources: [],
    tables,
    dashboards: indicators.dashboards,
    statements: [],
    references: [],
    narratives: narrativesOf(reading.texts, title),
    changes: [],
  };
  return {
    body: {
      id: bodyId as BodyId,
      name: wordsOf(facts.bodyName),
      kind: facts.bodyKind,
      referenceDate,
      units: [],
      roles: [],
      appointments: [],
      controlled: [],
    },
    methodologies: [methodology],
    indicators: indicators.indicators,
    cycles: [cycle],
    imports: [
      {
        id: documentId,
        title,
        file: wordsOf(source.file),
        sha256: source.sha256,
        unread: reading.unread.map(({ text, place }) => ({ text: wordsOf(text), ...placeOf(place) })),
        occurrences: indicators.occurrences,
      },
    ],
    places: new Map(),
  };
}

/** The habits of the documents read so far, for the body to change: equal parts where no weight is printed. */
function methodologyOf(year: number, weighted: boolean, nodes: readonly FrameNode[]): Methodology {
  const part = weighted ? 'weights' : 'indicators-equal';
  const areas = new Set<NodeId | null>(nodes.flatMap(({ id, kind }) => (kind === 'area' ? [id] : [])));
  const shareOf = (within: ReadonlySet<NodeId | null>) =>
    nodes.some(({ parent, weights }) => within.has(parent) && weights.length > 0) ? 'weights' : 'equal';
  return {
    ...defaultMethodology,
    id: `smvp-${year}` as MethodologyId,
    title: `SMVP ${year}`,
    validity: {},
    rollUp: {
      ...defaultMethodology.rollUp,
      strategic: part,
      operational: part,
      common: 'indicators-equal',
      ...((!weighted || areas.size > 0) && {
        body: shareOf(new Set([null])),
        area: shareOf(areas),
      }),
    },
  };
}
