import type { Limits } from '../document/index.ts';
import { PackageFault } from '../office/package.ts';

/** What the reading of one file has cost so far, all its parts together. */
export interface Budget {
  /** @throws {PackageFault} when more characters were kept than allowed */
  characters(count: number): void;
  /** Rows cost as much as cells, so that a table of empty rows is bounded too. @throws {PackageFault} */
  cell(): void;
}

/** A budget with nothing spent. */
export function newBudget(limits: Limits): Budget {
  let characters = 0;
  let cells = 0;
  return {
    characters: (count) => {
      characters += count;
      if (characters <= limits.characters) return;
      throw new PackageFault({
        code: 'too-large',
        params: { characters: `${characters}`, most: `${limits.characters}` },
      });
    },
    cell: () => {
      cells += 1;
      if (cells <= limits.cells) return;
      throw new PackageFault({
        code: 'too-many-cells',
        params: { cells: `${cells}`, most: `${limits.cells}` },
      });
    },
  };
}
