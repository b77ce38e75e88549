import type { Level } from './layout.ts';
import type { TreeChoice } from './TreeTools.tsx';

/** What the tree is sifted by, as it stands in the address. */
export interface TreeSearch {
  readonly cerca?: string;
  readonly livello?: 'strategici' | 'operativi';
  readonly rilievi?: 'si';
}

const WORDS = { strategic: 'strategici', operational: 'operativi' } as const;

/** Keeps what the tree knows; anything else in the address is ignored. */
export function treeSearch(search: Record<string, unknown>): TreeSearch {
  const { cerca, livello, rilievi } = search;
  return {
    ...(typeof cerca === 'string' && cerca !== '' ? { cerca } : {}),
    ...(livello === 'strategici' || livello === 'operativi' ? { livello } : {}),
    ...(rilievi === 'si' ? { rilievi } : {}),
  };
}

/** What the address asks for; the lowest level is the one shown when none is named. */
export function choiceOf({ cerca, livello, rilievi }: TreeSearch): TreeChoice {
  const level: Level =
    livello === undefined ? 'indicators' : livello === 'strategici' ? 'strategic' : 'operational';
  return { query: cerca ?? '', level, withFindings: rilievi === 'si' };
}

/** The address of a choice: `choiceOf` of it gives the choice back. */
export function searchOf({ query, level, withFindings }: TreeChoice): TreeSearch {
  return {
    ...(query === '' ? {} : { cerca: query }),
    ...(level === 'indicators' ? {} : { livello: WORDS[level] }),
    ...(withFindings ? { rilievi: 'si' } : {}),
  };
}
