import type { Decimal } from '@traguardo/core/kernel';
import type { Methodology } from '@traguardo/core/methodology';
import type { Body, DraftCycle, ImportedDocument, Indicator } from '@traguardo/core/plan';
import type { Value } from '@traguardo/core/value';
import type { FileContent, FileKind } from './file-schemas.ts';

/** The paths of all fields of a type, as text; a typed value and a decimal have none. */
type Paths<T> = T extends string | number | boolean | null | undefined | Decimal | Value
  ? never
  : T extends readonly (infer Item)[]
    ? Paths<Item>
    : T extends object
      ? { [Key in keyof T & string]-?: Key | `${Key}.${Paths<T[Key]>}` }[keyof T & string]
      : never;

/** The fields of the domain that a file has no place for: a folder would lose them. */
type Lost<Domain, Kind extends FileKind> = Exclude<Paths<Domain>, Paths<FileContent<Kind>>>;

type Common = {
  readonly title?: DraftCycle['commonTitle'];
  readonly year?: DraftCycle['commonYear'];
  readonly methodology?: DraftCycle['commonMethodology'];
  readonly goals: DraftCycle['commonGoals'];
  readonly indicators: DraftCycle['commonIndicators'];
};

type CycleFields = Exclude<
  keyof DraftCycle,
  | keyof FileContent<'plan'>
  | keyof FileContent<'objectives'>
  | keyof FileContent<'targets'>
  | keyof FileContent<'values'>
  | keyof FileContent<'assignments'>
  | keyof FileContent<'resources'>
  | keyof FileContent<'dashboards'>
  | keyof FileContent<'statements'>
  | keyof FileContent<'references'>
  | keyof FileContent<'narrative'>
  | keyof FileContent<'changes'>
  | `common${string}`
  | 'staffing'
  | 'monitoring'
  | 'evaluation'
  | 'risk'
  | 'transparency'
  | 'tables'
  | 'places'
>;

type Nothing<Left extends never> = Left;

/** Does not compile when the domain has a field that no file of the folder keeps. */
export type Complete = [
  Nothing<Lost<Body, 'body'>>,
  Nothing<Lost<Methodology, 'methodology'>>,
  Nothing<Lost<{ indicators: Indicator[] }, 'indicators'>>,
  Nothing<CycleFields>,
  Nothing<Lost<Pick<DraftCycle, keyof FileContent<'plan'>>, 'plan'>>,
  Nothing<Lost<Pick<DraftCycle, 'nodes' | 'activities'>, 'objectives'>>,
  Nothing<Lost<Pick<DraftCycle, 'placements'>, 'targets'>>,
  Nothing<Lost<Pick<DraftCycle, 'measurements'>, 'values'>>,
  Nothing<Lost<Common, 'common'>>,
  Nothing<Lost<Pick<DraftCycle, 'assignments'>, 'assignments'>>,
  Nothing<Lost<Pick<DraftCycle, 'resources'>, 'resources'>>,
  Nothing<Lost<NonNullable<DraftCycle['staffing']>, 'staffing'>>,
  Nothing<Lost<DraftCycle['tables'][number], 'table'>>,
  Nothing<Lost<Pick<DraftCycle, 'dashboards'>, 'dashboards'>>,
  Nothing<Lost<Pick<DraftCycle, 'statements'>, 'statements'>>,
  Nothing<Lost<Pick<DraftCycle, 'references'>, 'references'>>,
  Nothing<Lost<Pick<DraftCycle, 'narratives'>, 'narrative'>>,
  Nothing<Lost<NonNullable<DraftCycle['monitoring']>, 'monitoring'>>,
  Nothing<Lost<Pick<DraftCycle, 'changes'>, 'changes'>>,
  Nothing<Lost<NonNullable<DraftCycle['evaluation']>, 'evaluation'>>,
  Nothing<Lost<NonNullable<DraftCycle['risk']>, 'risk'>>,
  Nothing<Lost<NonNullable<DraftCycle['transparency']>, 'transparency'>>,
  Nothing<Lost<Omit<ImportedDocument, 'occurrences'>, 'document'>>,
  Nothing<Lost<Pick<ImportedDocument, 'occurrences'>, 'occurrences'>>,
];
