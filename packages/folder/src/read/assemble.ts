import type { SourcePlace } from '@traguardo/core/kernel';
import type { DraftCycle, DraftDossier, ImportedDocument } from '@traguardo/core/plan';
import type { FileKind } from '@traguardo/records';
import { fileNameOf } from '../layout.ts';
import { type FolderProblem, fileProblem } from '../problem.ts';
import { entryOf } from '../yaml/position.ts';
import { notePlacesOf } from './places.ts';
import type { ReadFile } from './read-files.ts';

/**
 * Puts the files of a folder together. Files whose neighbours are missing or misnamed are reported to
 * `problems`; null when there is no body.
 */
export function assemble(files: readonly ReadFile[], problems: FolderProblem[]): DraftDossier | null {
  const places = new Map<string, SourcePlace>();
  const all = <Kind extends FileKind>(kind: Kind, owner: string | null = null) =>
    files.filter((file): file is ReadFileOf<Kind> => file.kind === kind && file.owner === owner);
  for (const file of files) {
    if (!file.file.startsWith('cycles/')) notePlacesOf(file, [places]);
    if ('id' in file.content && file.kind !== 'body') checkName(file, file.content.id, problems);
  }
  const body = all('body')[0];
  const cycles = ownersOf(files, 'cycles').map((owner) => cycleOf(owner, files, places, problems));
  const imports = ownersOf(files, 'imports').map((owner) => importOf(owner, files, problems));
  if (!body) return null;
  const { schema: _, ...content } = body.content;
  return {
    body: content,
    methodologies: all('methodology').map((file) => file.content),
    indicators: all('indicators').flatMap((file) => file.content.indicators),
    cycles: cycles.filter((cycle) => cycle !== null),
    imports: imports.filter((document) => document !== null),
    places,
  };
}

type ReadFileOf<Kind extends FileKind> = Extract<ReadFile, { kind: Kind }>;

function ownersOf(files: readonly ReadFile[], top: string): string[] {
  const owners = files.filter((file) => file.file.startsWith(`${top}/`)).map((file) => file.owner ?? '');
  return [...new Set(owners)].sort();
}

function cycleOf(
  owner: string,
  files: readonly ReadFile[],
  allPlaces: Map<string, SourcePlace>,
  problems: FolderProblem[],
): DraftCycle | null {
  const own = files.filter((file) => file.owner === owner && file.file.startsWith('cycles/'));
  const one = <Kind extends FileKind>(kind: Kind) =>
    own.find((file): file is ReadFileOf<Kind> => file.kind === kind);
  const head = one('plan');
  if (!head) {
    const path = `cycles/${owner}/plan.yaml`;
    if (!problems.some(({ file }) => file === path)) problems.push(fileProblem('missing-file', path));
    return null;
  }
  const plan = head.content;
  if (String(plan.year) !== owner) {
    const { line, column } = entryOf(head.parsed.root, 'year')?.at ?? head.parsed.root;
    const params = { key: 'year', found: String(plan.year), expected: owner };
    problems.push({ code: 'name-differs', file: head.file, line, column, params });
  }
  const common = one('common')?.content;
  const staffing = one('staffing')?.content;
  const monitoring = one('monitoring')?.content;
  const evaluation = one('evaluation')?.content;
  const risk = one('risk')?.content;
  const transparency = one('transparency')?.content;
  const places = new Map<string, SourcePlace>();
  for (const file of own) notePlacesOf(file, [places, allPlaces]);
  return {
    ...plan,
    nodes: one('objectives')?.content.nodes ?? [],
    activities: one('objectives')?.content.activities ?? [],
    placements: one('targets')?.content.placements ?? [],
    measurements: one('values')?.content.measurements ?? [],
    ...(common?.title === undefined ? {} : { commonTitle: common.title }),
    ...(common?.year === undefined ? {} : { commonYear: common.year }),
    ...(common?.methodology === undefined ? {} : { commonMethodology: common.methodology }),
    commonGoals: common?.goals ?? [],
    commonIndicators: common?.indicators ?? [],
    assignments: one('assignments')?.content.assignments ?? [],
    resources: one('resources')?.content.resources ?? [],
    ...(staffing ? { staffing } : {}),
    tables: own.flatMap((file) => (file.kind === 'table' ? [file.content] : [])),
    dashboards: one('dashboards')?.content.dashboards ?? [],
    statements: one('statements')?.content.statements ?? [],
    references: one('references')?.content.references ?? [],
    narratives: one('narrative')?.content.narratives ?? [],
    ...(monitoring ? { monitoring } : {}),
    changes: one('changes')?.content.changes ?? [],
    ...(evaluation ? { evaluation } : {}),
    ...(risk ? { risk } : {}),
    ...(transparency ? { transparency } : {}),
    places,
  };
}

function importOf(
  owner: string,
  files: readonly ReadFile[],
  problems: FolderProblem[],
): ImportedDocument | null {
  const own = files.filter((file) => file.owner === owner && file.file.startsWith('imports/'));
  const document = own.find((file) => file.kind === 'document')?.content;
  const occurrences = own.flatMap((file) => (file.kind === 'occurrences' ? file.content.occurrences : []));
  if (document) return { ...document, occurrences };
  const path = `imports/${owner}/document.yaml`;
  if (!problems.some(({ file }) => file === path)) problems.push(fileProblem('missing-file', path));
  return null;
}

/** A file or folder named after an id must bear it: two copies of one file would pass unseen otherwise. */
function checkName(file: ReadFile, id: string, problems: FolderProblem[]): void {
  const parts = file.file.split('/');
  const name = file.kind === 'document' ? parts[1] : parts[parts.length - 1]?.replace(/\.yaml$/, '');
  if (name === undefined || name === fileNameOf(id)) return;
  const { line, column } = entryOf(file.parsed.root, 'id')?.at ?? file.parsed.root;
  const params = { key: 'id', found: id, expected: name };
  problems.push({ code: 'name-differs', file: file.file, line, column, params });
}
