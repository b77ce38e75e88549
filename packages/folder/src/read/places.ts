import type { SourcePlace } from '@traguardo/core/kernel';
import type { FileKind } from '@traguardo/records';
import { entriesOf, entryOf, itemsOf, type Position } from '../yaml/position.ts';
import type { ReadFile } from './read-files.ts';

/** Receives one path of the plan with where it stands. */
type Note = (path: string, at: Position) => void;

/** Notes in each of `maps` where the data of a file stand, by the path a finding names them with. */
export function notePlacesOf(file: ReadFile, maps: readonly Map<string, SourcePlace>[]): void {
  notePlaces(file, (path, at) => {
    const place = { file: file.file, line: at.line, column: at.column };
    for (const map of maps) map.set(path, place);
  });
}

/** The lists of named things in each kind of file, with the kind their paths begin with. */
const LISTS: Readonly<Partial<Record<FileKind, Readonly<Record<string, string>>>>> = {
  body: { units: 'unit', roles: 'role' },
  indicators: { indicators: 'indicator' },
  plan: { acts: 'act' },
  objectives: { activities: 'activity' },
  common: { goals: 'common', indicators: 'common' },
  dashboards: { dashboards: 'dashboard' },
  statements: { statements: 'statement' },
  references: { references: 'reference' },
  narrative: { narratives: 'narrative' },
  monitoring: { campaigns: 'campaign' },
  changes: { changes: 'change' },
  evaluation: { cards: 'evaluation', classes: 'evaluation/classes' },
  risk: {
    areas: 'risk-area',
    processes: 'risk-process',
    measures: 'measure',
    monitoring: 'measure-monitoring',
    reviews: 'risk-review',
  },
  transparency: { obligations: 'obligation', requests: 'access-request', attestations: 'attestation' },
  occurrences: { occurrences: 'occurrence' },
};

function notePlaces(file: ReadFile, note: Note): void {
  const { root } = file.parsed;
  for (const [key, kind] of Object.entries(LISTS[file.kind] ?? {})) noteItems(root, key, kind, note);
  switch (file.kind) {
    case 'body':
    case 'methodology':
    case 'document':
      noteFields(`${file.kind}/${file.content.id}`, root, note);
      break;
    case 'plan':
      noteFields(`plan/${file.content.year}`, root, note);
      break;
    case 'objectives':
      for (const node of listOf(root, 'nodes')) {
        noteFields(`${text(node, 'kind')}/${text(node, 'id')}`, node, note);
      }
      break;
    case 'targets':
      for (const item of listOf(root, 'placements')) {
        noteFields(`indicator/${text(item, 'indicator')}`, item, note);
      }
      break;
    case 'values':
      noteValues(root, note);
      break;
    case 'assignments':
      noteAssignments(root, note);
      break;
    case 'resources':
      noteResources(root, note);
      break;
    case 'staffing':
      noteStaffing(root, note);
      break;
    case 'evaluation':
      for (const system of listOf(root, 'systems')) {
        noteFields(`evaluation/systems/${text(system, 'rank')}`, system, note);
      }
      break;
    case 'risk':
      noteRisk(root, note);
      break;
    case 'table':
      noteTable(file.content.id, root, note);
      break;
    default:
  }
}

function noteItems(root: Position, key: string, kind: string, note: Note): void {
  for (const item of listOf(root, key)) noteFields(`${kind}/${text(item, 'id')}`, item, note);
}

function noteFields(path: string, node: Position, note: Note): void {
  note(path, node);
  for (const { key, at, value } of entriesOf(node)) {
    note(`${path}/${key}`, at);
    if (DATED.has(key)) noteDated(`${path}/${key}`, value, note);
  }
}

/** Series told apart by their dates: a list of dated cells, or (in occurrences) a mapping by year. */
const DATED: ReadonlySet<string> = new Set(['targets', 'baselines', 'results', 'history', 'clusterMeans']);

function noteDated(path: string, series: Position, note: Note): void {
  for (const item of itemsOf(series)) note(`${path}/${text(item, 'at')}`, item);
  for (const { key, at } of entriesOf(series)) note(`${path}/${key}`, at);
}

function noteValues(root: Position, note: Note): void {
  for (const item of listOf(root, 'measurements')) {
    const path = `indicator/${text(item, 'indicator')}`;
    note(`${path}/value`, item);
    note(`${path}/value/${text(item, 'at')}`, item);
    for (const { key, at } of entriesOf(item)) {
      if (key === 'declared' || key === 'evidence') note(`${path}/${key}`, at);
    }
  }
}

function noteAssignments(root: Position, note: Note): void {
  for (const item of listOf(root, 'assignments')) {
    const path = `assignment/${text(item, 'id')}`;
    noteFields(path, item, note);
    for (const [index, row] of listOf(item, 'rows').entries()) {
      for (const name of [`rows/${index}`, String(index), text(row, 'printed'), text(row, 'node')]) {
        noteFields(`${path}/${name}`, row, note);
      }
    }
  }
}

function noteResources(root: Position, note: Note): void {
  for (const item of listOf(root, 'resources')) {
    const path = `resource/${text(item, 'id')}`;
    noteFields(path, item, note);
    for (const [index, use] of listOf(item, 'uses').entries()) {
      note(`${path}/uses/${index}`, use);
      note(`${path}/uses/${text(use, 'node')}`, use);
    }
    for (const [index, amount] of listOf(item, 'yearly').entries()) {
      note(`${path}/yearly/${index}`, amount);
      note(`${path}/yearly/${text(amount, 'node')}`, amount);
      note(`${path}/yearly/${text(amount, 'node')}/${text(amount, 'year')}`, amount);
    }
  }
}

function noteStaffing(root: Position, note: Note): void {
  noteFields('staffing', root, note);
  for (const item of listOf(root, 'seats')) noteFields(`staffing/seats/${text(item, 'area')}`, item, note);
  for (const item of listOf(root, 'years')) {
    const path = `staffing/${text(item, 'year')}`;
    noteFields(path, item, note);
    for (const leavers of listOf(item, 'leavers')) note(`${path}/leavers/${text(leavers, 'area')}`, leavers);
    for (const hire of listOf(item, 'hires')) note(`${path}/hires/${text(hire, 'id')}`, hire);
    const printed = entryOf(item, 'printed');
    if (printed) {
      for (const { key, at } of entriesOf(printed.value)) {
        note(`${path}/${key}`, at);
        note(`${path}/printed/${key}`, at);
      }
    }
  }
}

function noteRisk(root: Position, note: Note): void {
  for (const process of listOf(root, 'processes')) {
    for (const event of listOf(process, 'events')) noteFields(`risk-event/${text(event, 'id')}`, event, note);
  }
  for (const general of listOf(root, 'generalMeasures')) {
    noteFields(`general-measure/${text(general, 'kind')}`, general, note);
  }
}

function noteTable(id: string, root: Position, note: Note): void {
  const path = `table/${id}`;
  noteFields(path, root, note);
  for (const relation of listOf(root, 'relations'))
    note(`${path}/relations/${text(relation, 'id')}`, relation);
  for (const row of listOf(root, 'rows')) {
    const rowPath = `${path}/${text(row, 'id')}`;
    note(rowPath, row);
    const cells = entryOf(row, 'cells');
    if (cells) for (const { key, at } of entriesOf(cells.value)) note(`${rowPath}/${key}`, at);
  }
}

function listOf(node: Position, key: string): readonly Position[] {
  const entry = entryOf(node, key);
  return entry ? itemsOf(entry.value) : [];
}

function text(node: Position, key: string): string {
  return typeof node.value === 'object' && node.value !== null ? String(Reflect.get(node.value, key)) : '';
}
