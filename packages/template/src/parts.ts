import { type ColumnWords, templateChoices, templateColumns, templateWords } from '@traguardo/texts/template';

export type PartName =
  | 'body'
  | 'units'
  | 'roles'
  | 'objectives'
  | 'indicators'
  | 'values'
  | 'assignments'
  | 'resources'
  | 'narratives';

/** What a cell may hold. Lists of several are parted by semicolons. */
export type CellKind =
  | { readonly is: 'slug' | 'words' | 'value' | 'weight' | 'date' | 'year' }
  | { readonly is: 'choice' | 'choices'; readonly words: Readonly<Record<string, string>> }
  | { readonly is: 'refers' | 'refers-all'; readonly to: PartName }
  /** Computed in the sheet for whoever fills it; not read. */
  | { readonly is: 'check' };

export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly kind: CellKind;
  readonly required?: true;
  readonly hint?: string;
  /** In characters. */
  readonly width: number;
}

export interface Part {
  readonly name: PartName;
  readonly sheet: string;
  /** Of the sheet of the body, the fields one under the other; of the others, the columns. */
  readonly columns: readonly Column[];
}

const choice = (of: keyof typeof templateChoices) => ({ is: 'choice', words: templateChoices[of] }) as const;
const choices = (of: keyof typeof templateChoices) =>
  ({ is: 'choices', words: templateChoices[of] }) as const;
const refers = (to: PartName) => ({ is: 'refers', to }) as const;
const refersAll = (to: PartName) => ({ is: 'refers-all', to }) as const;

/** The sheets that only help: how to fill the others in, and the words of their lists. */
export const { help: HELP, lists: LISTS } = templateWords;

/** A heading as it is sought: without the mark of what must be filled, whatever its letters and blanks. */
export function headingKey(heading: string): string {
  return heading
    .replace(/\s*\*$/, '')
    .replace(/[’'`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The sheets of the template, in their order. The headings of the yearly columns name their years. */
export function partsOf(year: number): readonly Part[] {
  const words = templateColumns(year);
  const part = <Name extends PartName>(
    name: Name,
    columns: readonly (Omit<Column, 'key' | 'heading' | 'hint'> & {
      key: keyof (typeof words)[Name] & string;
    })[],
  ): Part => ({
    name,
    sheet: templateWords.sheets[name],
    columns: columns.map((column) => ({ ...column, ...(words[name][column.key] as ColumnWords) })),
  });
  return [
    part('body', [
      { key: 'id', kind: { is: 'slug' }, required: true, width: 30 },
      { key: 'name', kind: { is: 'words' }, required: true, width: 60 },
      { key: 'kind', kind: choice('bodyKind'), required: true, width: 30 },
      { key: 'fiscalCode', kind: { is: 'words' }, width: 30 },
      { key: 'ipaCode', kind: { is: 'words' }, width: 30 },
      { key: 'cluster', kind: { is: 'slug' }, width: 30 },
      { key: 'seat', kind: { is: 'words' }, width: 60 },
      { key: 'site', kind: { is: 'words' }, width: 60 },
      { key: 'year', kind: { is: 'year' }, required: true, width: 12 },
      { key: 'last', kind: { is: 'year' }, width: 12 },
      { key: 'documentId', kind: { is: 'slug' }, width: 30 },
      { key: 'document', kind: choice('document'), required: true, width: 30 },
      { key: 'title', kind: { is: 'words' }, width: 60 },
      { key: 'form', kind: choice('form'), width: 20 },
      { key: 'referenceDate', kind: { is: 'date' }, width: 20 },
    ]),
    part('units', [
      { key: 'id', kind: { is: 'slug' }, required: true, width: 24 },
      { key: 'name', kind: { is: 'words' }, required: true, width: 50 },
      { key: 'kind', kind: choice('unitKind'), required: true, width: 14 },
      { key: 'parent', kind: refers('units'), width: 24 },
      { key: 'from', kind: { is: 'date' }, width: 12 },
      { key: 'to', kind: { is: 'date' }, width: 12 },
    ]),
    part('roles', [
      { key: 'id', kind: { is: 'slug' }, required: true, width: 24 },
      { key: 'title', kind: { is: 'words' }, required: true, width: 50 },
      { key: 'rank', kind: choice('rank'), required: true, width: 24 },
    ]),
    part('objectives', [
      { key: 'id', kind: { is: 'slug' }, required: true, width: 24 },
      { key: 'kind', kind: choice('level'), required: true, width: 20 },
      { key: 'code', kind: { is: 'words' }, width: 10 },
      { key: 'title', kind: { is: 'words' }, required: true, width: 60 },
      { key: 'parent', kind: refers('objectives'), width: 24 },
      { key: 'weight', kind: { is: 'weight' }, width: 9 },
      { key: 'ownBlock', kind: { is: 'weight' }, width: 12 },
      { key: 'units', kind: refersAll('units'), width: 24 },
      { key: 'roles', kind: refersAll('roles'), width: 24 },
      { key: 'transversal', kind: choice('yes'), width: 11 },
      { key: 'flags', kind: choices('flag'), width: 24 },
      { key: 'timeSpan', kind: { is: 'words' }, width: 16 },
      { key: 'declared', kind: { is: 'value' }, width: 12 },
      { key: 'narrative', kind: { is: 'words' }, width: 60 },
      { key: 'check', kind: { is: 'check' }, width: 28 },
    ]),
    part('indicators', [
      { key: 'id', kind: { is: 'slug' }, required: true, width: 24 },
      { key: 'title', kind: { is: 'words' }, required: true, width: 60 },
      { key: 'node', kind: refers('objectives'), required: true, width: 24 },
      { key: 'number', kind: { is: 'words' }, width: 9 },
      { key: 'weight', kind: { is: 'weight' }, width: 9 },
      { key: 'unit', kind: { is: 'words' }, width: 16 },
      { key: 'dimensions', kind: choices('dimension'), width: 20 },
      { key: 'better', kind: choice('better'), width: 18 },
      { key: 'algorithm', kind: { is: 'words' }, width: 40 },
      { key: 'source', kind: { is: 'words' }, width: 24 },
      { key: 'baseline', kind: { is: 'value' }, width: 14 },
      { key: 'target', kind: { is: 'value' }, width: 14 },
      { key: 'target1', kind: { is: 'value' }, width: 14 },
      { key: 'target2', kind: { is: 'value' }, width: 14 },
      { key: 'value', kind: { is: 'value' }, width: 14 },
      { key: 'declared', kind: { is: 'value' }, width: 12 },
      { key: 'evidence', kind: { is: 'words' }, width: 40 },
    ]),
    part('values', [
      { key: 'indicator', kind: refers('indicators'), required: true, width: 24 },
      { key: 'what', kind: choice('what'), required: true, width: 20 },
      { key: 'at', kind: { is: 'date' }, required: true, width: 12 },
      { key: 'printed', kind: { is: 'value' }, width: 20 },
      { key: 'declared', kind: { is: 'value' }, width: 12 },
      { key: 'evidence', kind: { is: 'words' }, width: 40 },
    ]),
    part('assignments', [
      { key: 'id', kind: { is: 'slug' }, required: true, width: 24 },
      { key: 'title', kind: { is: 'words' }, required: true, width: 40 },
      { key: 'role', kind: refers('roles'), width: 24 },
      { key: 'unit', kind: refers('units'), width: 24 },
      { key: 'printed', kind: { is: 'words' }, width: 16 },
      { key: 'node', kind: refers('objectives'), required: true, width: 24 },
      { key: 'numbers', kind: { is: 'words' }, width: 20 },
      { key: 'indicators', kind: refersAll('indicators'), width: 30 },
      { key: 'weight', kind: { is: 'weight' }, width: 9 },
    ]),
    part('resources', [
      { key: 'id', kind: { is: 'slug' }, required: true, width: 24 },
      { key: 'title', kind: { is: 'words' }, required: true, width: 50 },
      { key: 'kind', kind: choice('resourceKind'), required: true, width: 14 },
      { key: 'account', kind: { is: 'words' }, width: 14 },
      { key: 'fundYear', kind: { is: 'words' }, width: 14 },
      { key: 'origin', kind: { is: 'words' }, width: 24 },
      { key: 'node', kind: refers('objectives'), width: 24 },
      { key: 'year', kind: { is: 'year' }, width: 8 },
      { key: 'amount', kind: { is: 'value' }, width: 16 },
      { key: 'numbers', kind: { is: 'words' }, width: 16 },
    ]),
    part('narratives', [
      { key: 'id', kind: { is: 'slug' }, required: true, width: 24 },
      { key: 'section', kind: { is: 'words' }, required: true, width: 14 },
      { key: 'document', kind: choice('narrativeDocument'), width: 26 },
      { key: 'title', kind: { is: 'words' }, required: true, width: 40 },
      { key: 'text', kind: { is: 'words' }, width: 90 },
      { key: 'join', kind: choice('join'), width: 16 },
    ]),
  ];
}
