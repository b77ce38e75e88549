import type { Budget } from '../document/index.ts';
import type { OfficePackage } from './package.ts';
import { walkXml } from './xml.ts';

/** A part that another refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the same in the strict form of the format. */
  readonly type: string;
  readonly part: string;
}

/** The parts that a part refers to, inside the package only; the package itself refers with the part ''. */
export function readRelations(from: OfficePackage, part: string, budget: Budget): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations: Relation[] = [];
  walkXml(from, `${folder}_rels/${part.slice(slash)}.rels`, budget, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      budget.cells(1);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: resolve(folder, Target) });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

/**
 * The parts of a kind that the main part refers to; where it refers to none, those of the usual name beside it.
 * In the order of their names, shorter first.
 */
export function partsBeside(
  from: OfficePackage,
  main: string,
  relations: readonly Relation[],
): (kind: string) => readonly string[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return (kind) => {
    const usual = (name: string): boolean =>
      name.startsWith(folder + kind) && /^\d*\.xml$/.test(name.slice(folder.length + kind.length));
    const named = relations.filter(({ type, part }) => type === kind && from.names.has(part));
    const found = named.length > 0 ? named.map(({ part }) => part) : [...from.names].filter(usual);
    return [...new Set(found)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  };
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
