import { fileURLToPath } from 'node:url';
import type { DraftCycle, DraftDossier } from '@traguardo/core/plan';
import { readFolder } from '@traguardo/folder';
import { describe, expect, test } from 'vitest';
import { bag, lacking, leaves, prints } from './bags.ts';
import { readBergamo, readBrescia, sourcesPresent } from './source.ts';

/**
 * Every figure of the two documents, as printed, is in the example folders as often as the document
 * prints it, section by section. Skipped where the transcriptions do not lie beside the repository.
 */
describe.skipIf(!sourcesPresent)(
  'the examples hold every figure of the documents (skipped where ../shared/data is absent)',
  async () => {
    if (!sourcesPresent) return;
    const brescia = await folder('brescia-2025');
    const bergamo = await folder('bergamo-2023');
    const a = readBrescia();
    const b = readBergamo();
    const plan = brescia.cycle;
    const report = bergamo.cycle;

    const cellsBut = (...labels: string[]) => {
      const names = new Set(['line', 'lines', 'noise', ...labels]);
      return (value: unknown) => leaves(value, (key) => !names.has(key), names);
    };
    const printedKeys = (value: unknown, ...skip: string[]) =>
      leaves(value, (key) => /_printed(_in_sheet)?$/.test(key), new Set(['raw_cells', ...skip]));
    const strategic = a.strategic_areas.flatMap((area) => area.strategic_objectives);
    const operational = strategic.flatMap((one) => one.operational_objectives);
    const trees = [...strategic, ...operational].map((one) => one.tree);
    const pieces = [...strategic, ...operational].flatMap((one) =>
      (one.tree ?? []).map((row) =>
        Object.fromEntries(
          Object.entries(row.raw_cells ?? {}).filter(([year]) => row[year as '2025'] === null),
        ),
      ),
    );

    test.each<[string, readonly string[], readonly string[]]>([
      [
        'Brescia: sheets, boxes and money',
        printedKeys([a.strategic_areas, a.azienda_speciale], 'tree').filter((text) => text !== '2.1.3'),
        [
          ...prints([plan.nodes, plan.placements, plan.resources, plan.references]),
          ...plan.nodes.flatMap((node) => node.timeSpan ?? []),
        ],
      ],
      [
        'Brescia: money of three years',
        leaves(
          strategic.map((one) => one.financial_by_year),
          (key) => /^20\d\d$/.test(key),
        ),
        prints(plan.resources.map((one) => one.yearly)),
      ],
      [
        'Brescia: people committed',
        leaves([a.strategic_areas, a.azienda_speciale], (key) => key === 'figures'),
        plan.nodes.flatMap((node) => node.staff.map(String)),
      ],
      [
        'Brescia: summary tree',
        [
          ...leaves(trees, (key) => /^20\d\d$/.test(key), new Set(['raw_cells'])),
          ...leaves(pieces, () => true),
        ],
        prints(brescia.dossier.imports),
      ],
      ['Brescia: national indicators', printedKeys(a.national_indicators), prints(plan.commonIndicators)],
      ['Brescia: managers', printedKeys(a.assignment_to_managers), prints(plan.assignments)],
      [
        'Brescia: staffing',
        [
          ...printedKeys(a.staffing_plan),
          ...leaves(a.staffing_plan.spending_table, (key) => /^20\d\d$/.test(key)),
          ...a.staffing_plan.max_potential_spending.map((one) => one.posts),
        ],
        [
          ...prints([plan.staffing, plan.statements]),
          ...leaves([plan.staffing?.seats, plan.staffing?.seatsTotal], (key) => key === 'posts'),
        ],
      ],
      [
        'Brescia: tables',
        [
          ...cellsBut('area', 'level', 'presence', 'position', 'title')(a.personnel),
          ...cellsBut('category', 'area')(a.staffing_plan.dotazione),
          ...cellsBut('item', 'note_printed')(a.remote_work),
          ...cellsBut('reference_printed')(a.training),
          ...a.benchmarks_pareto_2023.flatMap((one) => Object.values(one.values)),
          ...cellsBut()([a.other.council, a.other.economy, a.other.technical_centres]),
          ...a.other.participations.rows.map(([, share]) => share),
        ],
        prints(plan.tables),
      ],
      [
        'Brescia: what is printed in several places',
        [
          ...leaves(a.other, (key) => /^(budget|plus20)/.test(key)),
          ...leaves(a.other, () => true, new Set(Object.keys(a.other).filter((key) => !/_years$/.test(key)))),
          ...printedKeys([a.other, a.training.reference_printed]),
        ],
        prints([plan.statements, plan.references]),
      ],
      [
        'Bergamo: section 2.2 and the map',
        printedKeys(b.perspectives, 'map_title_printed'),
        prints([report.nodes, report.placements, report.measurements]),
      ],
      [
        'Bergamo: common objectives',
        printedKeys(b.common_system_objectives),
        prints(report.commonIndicators),
      ],
      [
        'Bergamo: map and dashboards',
        [
          ...printedKeys([b.strategic_map, b.service_dashboards, b.individual_dashboards]),
          ...leaves([b.service_dashboards, b.individual_dashboards], (key) => key === 'title'),
        ],
        [
          ...prints(bergamo.dossier.imports),
          ...leaves(bergamo.dossier.imports, (key) => /^(title|perspective|strategic|group)$/.test(key)),
        ],
      ],
      [
        'Bergamo: tables',
        [
          ...cellsBut(
            'row',
            'line_title',
            'group',
            'index',
            'company',
          )([
            b.financial_table,
            b.promotion_lines,
            b.indices,
            b.shareholdings,
            b.part_time_by_gender,
            b.staff_by_gender,
            b.parental_leave_days,
            b.context.variations_3y,
            b.context.labour_force,
          ]),
          ...cellsBut('area')([b.staff_by_area_2023.rows, b.staff_by_area_gender_2022_2023]),
          ...cellsBut('year')(b.absences_days),
          ...cellsBut('item', 'course')(b.remote_work),
          ...cellsBut('phase')(b.process_phases),
          ...cellsBut('section', 'class')([b.context.firms_by_ateco, b.context.firms_by_legal_form]),
        ],
        prints(report.tables),
      ],
      [
        'Bergamo: full-time equivalents',
        [b.staff_by_area_2023.fte_in_text_printed, b.staff_by_area_2023.fte_in_indices_printed],
        prints(report.statements),
      ],
      [
        'notes under the tables',
        [a.remote_work.note_printed, b.staff_by_area_2023.note_printed],
        [...plan.tables, ...report.tables].flatMap((one) => one.note ?? []),
      ],
    ])('%s', (_section, figures, kept) => {
      expect(figures.length).toBeGreaterThan(0);
      expect(lacking(bag(figures), bag(kept))).toEqual([]);
    });

    const placed = (cycle: DraftCycle, kinds: readonly string[], owned = false) => {
      const nodes = cycle.nodes.filter(
        (node) => kinds.includes(node.kind) && (node.owner !== undefined) === owned,
      );
      return cycle.placements.filter((one) => nodes.some((node) => node.id === one.node)).length;
    };
    const seen = (dossier: DraftDossier, view: RegExp) =>
      dossier.imports.flatMap((one) => one.occurrences).filter((one) => view.test(one.view)).length;

    test.each([
      ['Brescia: indicators of strategic objectives', placed(plan, ['strategic']), 24],
      ['Brescia: indicators of operational objectives', placed(plan, ['operational']), 59],
      ['Brescia: indicators of the azienda speciale', placed(plan, ['operational'], true), 6],
      ['Brescia: national indicators', plan.commonIndicators.length, 22],
      ['Brescia: rows of the managers', plan.assignments.flatMap((one) => one.rows).length, 35],
      ['Brescia: rows of the tree', seen(brescia.dossier, /^tree$/), 83],
      ['Brescia: participations', plan.tables.find((one) => one.id === 'partecipazioni')?.rows.length, 17],
      ['Bergamo: measurements', report.measurements.length, 142],
      ['Bergamo: common objectives', report.commonIndicators.length, 14],
      ['Bergamo: rows of the services', seen(bergamo.dossier, /^dashboard\//), 165],
      ['Bergamo: individual rows', seen(bergamo.dossier, /^individual\//), 24],
      ['Bergamo: objectives on the map', seen(bergamo.dossier, /^map$/), 12],
      [
        'Bergamo: rows of the economic table',
        report.tables.find((one) => one.id === 'conto-economico')?.rows.length,
        21,
      ],
      [
        'Bergamo: promotion lines',
        report.tables.find((one) => one.id === 'promozione-economica')?.rows.length,
        9,
      ],
      ['Bergamo: indices', report.tables.find((one) => one.id === 'indici')?.rows.length, 11],
      ['Bergamo: holdings', report.tables.find((one) => one.id === 'partecipazioni')?.rows.length, 14],
    ])('%s', (_what, count, expected) => {
      expect(count).toBe(expected);
    });
  },
);

async function folder(name: string): Promise<{ dossier: DraftDossier; cycle: DraftCycle }> {
  const read = await readFolder(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)));
  if (!read.ok) throw new Error(`${name} does not read: ${JSON.stringify(read.refusal)}`);
  const [cycle] = read.value.cycles;
  if (!cycle) throw new Error(`${name} has no cycle`);
  return { dossier: read.value, cycle };
}
