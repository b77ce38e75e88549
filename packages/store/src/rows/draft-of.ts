import { StorageFailure } from '@traguardo/application';
import type { DraftCycle, DraftDossier, ImportedDocument } from '@traguardo/core/plan';
import { decode, MISFIT, type RecordContent, type RecordName, recordSchemas } from '@traguardo/records';
import { recordPath, type StoredRecord } from './record.ts';

/**
 * The dossier its records make up; null when there is no body among them. Records come in the order of
 * their positions. One that does not decode is damage, since only sound ones are ever kept.
 */
export function draftOf(records: readonly StoredRecord[]): DraftDossier | null {
  const shelves = new Map<string, Shelf>();
  for (const record of records) {
    const owner = ownerOf(record);
    const shelf = shelves.get(owner) ?? new Map<RecordName, unknown[]>();
    shelves.set(owner, shelf);
    const list = shelf.get(record.kind) ?? [];
    shelf.set(record.kind, list);
    list.push(contentOf(record));
  }
  const own = shelves.get('') ?? new Map();
  const body = one(own, 'body');
  if (!body) return null;
  const cycles = [...shelves.entries()].filter(([owner]) => /^\d{4}$/.test(owner)).sort(byOwner);
  return {
    body,
    methodologies: all(own, 'methodology'),
    indicators: all(own, 'indicator'),
    cycles: cycles.map(([, shelf]) => cycleOf(shelf)).filter((cycle) => cycle !== null),
    imports: all(own, 'document').map((document) => importOf(document, shelves)),
    places: new Map(),
  };
}

/** The records of one cycle, of one document, or of the body itself, by kind. */
type Shelf = Map<RecordName, unknown[]>;

function ownerOf({ kind, key }: StoredRecord): string {
  if (kind === 'occurrence') return `document/${key[0]}`;
  return typeof key[0] === 'number' ? String(key[0]) : '';
}

function byOwner([a]: readonly [string, Shelf], [b]: readonly [string, Shelf]): number {
  return a < b ? -1 : 1;
}

function contentOf(record: StoredRecord): unknown {
  const content = decode(recordSchemas[record.kind], record.content);
  if (content === MISFIT) throw new StorageFailure('damaged', { record: recordPath(record) });
  return content;
}

function all<Name extends RecordName>(shelf: Shelf, kind: Name): RecordContent<Name>[] {
  return (shelf.get(kind) ?? []) as RecordContent<Name>[];
}

function one<Name extends RecordName>(shelf: Shelf, kind: Name): RecordContent<Name> | undefined {
  return all(shelf, kind)[0];
}

function cycleOf(shelf: Shelf): DraftCycle | null {
  const plan = one(shelf, 'plan');
  if (!plan) return null;
  const common = one(shelf, 'common');
  const staffing = one(shelf, 'staffing');
  const monitoring = one(shelf, 'monitoring');
  const evaluation = one(shelf, 'evaluation');
  const risk = one(shelf, 'risk');
  const transparency = one(shelf, 'transparency');
  return {
    ...plan,
    nodes: all(shelf, 'node'),
    activities: all(shelf, 'activity'),
    placements: all(shelf, 'placement'),
    measurements: all(shelf, 'measurement'),
    ...(common?.title === undefined ? {} : { commonTitle: common.title }),
    ...(common?.year === undefined ? {} : { commonYear: common.year }),
    ...(common?.methodology === undefined ? {} : { commonMethodology: common.methodology }),
    commonGoals: all(shelf, 'commonGoal'),
    commonIndicators: all(shelf, 'commonIndicator'),
    assignments: all(shelf, 'assignment'),
    resources: all(shelf, 'resource'),
    ...(staffing ? { staffing } : {}),
    tables: all(shelf, 'table'),
    dashboards: all(shelf, 'dashboard'),
    statements: all(shelf, 'statement'),
    references: all(shelf, 'reference'),
    narratives: all(shelf, 'narrative'),
    ...(monitoring ? { monitoring } : {}),
    changes: all(shelf, 'change'),
    ...(evaluation ? { evaluation: { ...evaluation, cards: all(shelf, 'evaluationCard') } } : {}),
    ...(risk ? { risk } : {}),
    ...(transparency ? { transparency } : {}),
  };
}

function importOf(
  document: RecordContent<'document'>,
  shelves: ReadonlyMap<string, Shelf>,
): ImportedDocument {
  const shelf = shelves.get(`document/${document.id}`) ?? new Map();
  return { ...document, occurrences: all(shelf, 'occurrence') };
}
