import type { NodeView } from '@traguardo/contracts';
import type { Branch } from '../tree/forest.ts';

/** A row of the outline as it stands, in the order of the keys. */
export interface OutlineRow {
  readonly id: string;
  /** 1 is the top. */
  readonly level: number;
  readonly parent: string | null;
  readonly position: number;
  readonly siblings: number;
  /** Null for a leaf. */
  readonly open: boolean | null;
  /** The node it stands for; the block of own indicators stands for its objective. */
  readonly node: NodeView;
  readonly own: boolean;
  /** What typing a letter looks for. */
  readonly text: string;
}

interface Item {
  readonly id: string;
  readonly node: NodeView;
  readonly own: boolean;
  readonly items: readonly Item[];
}

/** The id of the block of an objective's own indicators. */
export function ownId(id: string): string {
  return `${id} own`;
}

/** The visible rows: children appear under what is open. */
export function outlineRows(
  forest: readonly Branch[],
  isOpen: (id: string) => boolean,
  withIndicators: boolean,
): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (items: readonly Item[], level: number, parent: string | null): void => {
    items.forEach((item, index) => {
      const open = item.items.length === 0 ? null : isOpen(item.id);
      const { id, node, own } = item;
      const text = `${node.code ?? ''} ${node.title}`.trim();
      rows.push({ id, level, parent, position: index + 1, siblings: items.length, open, node, own, text });
      if (open) add(item.items, level + 1, id);
    });
  };
  add(
    forest.map((branch) => itemOf(branch, withIndicators)),
    1,
    null,
  );
  return rows;
}

function itemOf(branch: Branch, withIndicators: boolean): Item {
  const children = branch.children.map((child) => itemOf(child, withIndicators));
  const leaves = withIndicators
    ? branch.indicators.map((node) => ({ id: node.id, node, own: false, items: [] }))
    : [];
  const grouped = children.length > 0 && branch.indicators.length > 0;
  const own = grouped ? [{ id: ownId(branch.node.id), node: branch.node, own: true, items: leaves }] : leaves;
  return { id: branch.node.id, node: branch.node, own: false, items: [...own, ...children] };
}
