import { covers } from '@traguardo/core/kernel';
import type { OrgUnit } from '@traguardo/core/plan';
import { sectionWords } from '@traguardo/texts/documents';
import { templateChoices } from '@traguardo/texts/template';
import type { Section } from '../model/document.ts';
import { roleTitle, unitName } from './names.ts';
import { section, table, titles } from './parts.ts';
import type { DocumentSource } from './source.ts';

const { organisation: words } = sectionWords;

/** The units and roles of the body on the day of the document, units under those they depend on. */
export function organisationSections({ plan, tree: { at } }: DocumentSource): readonly (Section | null)[] {
  const { units, roles, appointments } = plan.body;
  const inPlace = appointments.filter((one) => covers(one, at));
  const rows = inOrder(units.filter((unit) => covers(unit, at))).map(({ id, name, kind, parent }) => ({
    cells: [
      { text: name, header: true },
      { text: templateChoices.unitKind[kind] },
      { text: unitName(plan, parent) },
      {
        text: inPlace
          .filter(({ unit }) => unit === id)
          .map(({ role }) => roleTitle(plan, role))
          .join(', '),
      },
    ],
  }));
  const columns = [
    titles(words.unit, 4),
    titles(words.kind, 1.5),
    titles(words.parent, 3),
    titles(words.head, 3),
  ];
  const held = roles.map(({ title, rank }) => ({
    cells: [{ text: title, header: true }, { text: templateChoices.rank[rank] }],
  }));
  return [
    section('unita', words.unitsHeading, table('unita', words.units, columns, rows)),
    section(
      'ruoli',
      words.rolesHeading,
      table('ruoli', words.roles, [titles(words.role, 4), titles(words.rank, 2)], held),
    ),
  ];
}

/** Each unit before those under it; one whose parent is not there stands at the top. */
function inOrder(units: readonly OrgUnit[]): readonly OrgUnit[] {
  const there = new Set(units.map(({ id }) => id));
  const listed = new Set<OrgUnit>();
  const list = (unit: OrgUnit): void => {
    if (listed.has(unit)) return;
    listed.add(unit);
    for (const child of units) if (child.parent === unit.id) list(child);
  };
  for (const unit of units) if (unit.parent === undefined || !there.has(unit.parent)) list(unit);
  for (const unit of units) list(unit);
  return [...listed];
}
