import type { ExplanationView } from '@traguardo/contracts';
import { lineOf } from './explanation-text.ts';
import { weighs } from './unscored-parts.ts';

export interface AlikeParts {
  /** Parts with the same figure, so many that one line says more than a list. */
  readonly alike: readonly { readonly figure: string; readonly nodes: readonly ExplanationView[] }[];
  readonly rest: readonly ExplanationView[];
}

/** Fewer than these are listed. */
const MANY = 5;

/** The parts of a mean that scored the same, apart from those that made the difference. */
export function alikeParts(nodes: readonly ExplanationView[]): AlikeParts {
  const groups = new Map<string, ExplanationView[]>();
  for (const node of nodes) {
    if (!weighs(node)) continue;
    const { figure } = lineOf(node);
    groups.set(figure, [...(groups.get(figure) ?? []), node]);
  }
  const alike = [...groups]
    .map(([figure, same]) => ({ figure, nodes: same }))
    .filter((group) => group.nodes.length >= MANY);
  const folded = new Set(alike.flatMap((group) => group.nodes));
  return { alike, rest: nodes.filter((node) => !folded.has(node)) };
}
