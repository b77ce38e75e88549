import { shell } from '@traguardo/texts/screens/shell';
import type { CycleScreen } from './cycle-addresses.ts';

export interface NavigationLink {
  readonly to: CycleScreen;
  readonly label: string;
}

/** A link of its own, or a group that opens: a new screen is one line in its group. */
export type NavigationEntry =
  | ({ readonly kind: 'link' } & NavigationLink)
  | { readonly kind: 'group'; readonly label: string; readonly links: readonly NavigationLink[] };

/** The screens of a cycle in the order they are looked for; what has no data in the cycle is left out. */
export function navigation(hasStaffing: boolean): readonly NavigationEntry[] {
  return [
    { kind: 'link', to: 'cycle', label: shell.dashboard },
    {
      kind: 'group',
      label: shell.groups.objectives,
      links: [
        { to: 'tree', label: shell.tree },
        { to: 'objectives', label: shell.objectives },
        { to: 'dashboards', label: shell.dashboards },
        { to: 'publicValue', label: shell.publicValue },
        { to: 'comparison', label: shell.comparison },
      ],
    },
    {
      kind: 'group',
      label: shell.groups.cycle,
      links: [
        { to: 'deadlines', label: shell.deadlines },
        { to: 'monitoring', label: shell.monitoring },
        { to: 'risk', label: shell.risk },
        { to: 'transparency', label: shell.transparency },
      ],
    },
    {
      kind: 'group',
      label: shell.groups.means,
      links: [
        { to: 'people', label: shell.people },
        ...(hasStaffing ? [{ to: 'staffing', label: shell.staffing } as const] : []),
        { to: 'evaluation', label: shell.evaluation },
        { to: 'finance', label: shell.finance },
        { to: 'resources', label: shell.resources },
      ],
    },
    {
      kind: 'group',
      label: shell.groups.document,
      links: [
        { to: 'publishing', label: shell.publishing },
        { to: 'document', label: shell.document },
        { to: 'context', label: shell.context },
        { to: 'sheets', label: shell.sheets },
      ],
    },
    { kind: 'link', to: 'checks', label: shell.checks },
  ];
}
