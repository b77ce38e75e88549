import { useState } from 'react';
import { type Branch, columnOf, everyBranch } from './forest.ts';

/** Which levels are open: the upper ones until somebody folds them, the lower ones once opened. */
export interface FoldState {
  readonly isOpen: (id: string) => boolean;
  readonly set: (ids: readonly string[], open: boolean) => void;
}

/** One state for picture and outline, so that folding one folds the other. */
export function useFoldState(forest: readonly Branch[]): FoldState {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const upper = new Set(everyBranch(forest).flatMap(({ node }) => (columnOf(node) < 2 ? [node.id] : [])));
  return {
    isOpen: (id) => changed.get(id) ?? upper.has(id),
    set: (ids, open) => setChanged(new Map([...changed, ...ids.map((id) => [id, open] as const)])),
  };
}
