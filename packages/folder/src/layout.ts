import type { FileKind } from '@traguardo/records';

/** A file of the folder, by what it holds; `owner` is the year of a cycle or the id of an import. */
export interface FileRole {
  readonly kind: FileKind;
  readonly owner: string | null;
}

/** The one-file kinds of a cycle: cycles/<year>/<kind>.yaml. */
export const CYCLE_KINDS = [
  'plan',
  'objectives',
  'targets',
  'values',
  'common',
  'assignments',
  'resources',
  'staffing',
  'dashboards',
  'statements',
  'references',
  'narrative',
  'monitoring',
  'changes',
  'evaluation',
  'risk',
  'transparency',
] as const satisfies readonly FileKind[];

export const IMPORT_KINDS = ['document', 'occurrences'] as const satisfies readonly FileKind[];

/** What the file at `path` (relative, with slashes) holds; null where a plan folder has no such file. */
export function roleOf(path: string): FileRole | null {
  if (path === 'body.yaml') return { kind: 'body', owner: null };
  const parts = path.split('/');
  const name = (parts[parts.length - 1] ?? '').replace(/\.yaml$/, '');
  if (!path.endsWith('.yaml') || name === '') return null;
  const [top, owner, third] = parts;
  if (parts.length === 2 && top === 'methodology') return { kind: 'methodology', owner: null };
  if (parts.length === 2 && top === 'indicators') return { kind: 'indicators', owner: null };
  if (top === 'cycles' && owner && /^\d{4}$/.test(owner)) {
    if (parts.length === 4 && third === 'tables') return { kind: 'table', owner };
    const kind = CYCLE_KINDS.find((known) => known === name);
    return kind && parts.length === 3 ? { kind, owner } : null;
  }
  if (top === 'imports' && owner && parts.length === 3) {
    const kind = IMPORT_KINDS.find((known) => known === name);
    return kind ? { kind, owner } : null;
  }
  return null;
}

/** The names a path may have been meant as, for the nearest to be named. */
export function knownPaths(path: string): readonly string[] {
  const parts = path.split('/');
  const [top, owner = ''] = parts;
  if (top === 'cycles' && parts.length > 2 && !/^\d{4}$/.test(owner)) return [];
  if (parts.length === 3 && top === 'cycles')
    return CYCLE_KINDS.map((kind) => `cycles/${owner}/${kind}.yaml`);
  if (parts.length === 3 && top === 'imports') {
    return IMPORT_KINDS.map((kind) => `imports/${owner}/${kind}.yaml`);
  }
  return ['body.yaml', 'methodology', 'indicators', 'cycles', 'imports', `cycles/${owner}/tables`];
}

/** A slug as the name of a file: slashes would make folders. */
export function fileNameOf(id: string): string {
  return id.replaceAll('/', '--');
}
