import { narrativesOf, type Plan } from '../../plan/index.ts';

/**
 * The codes of the Piano-tipo under which the plan holds something: a text of its own, or the data the
 * section is made of.
 */
export function filledSections(plan: Plan): readonly string[] {
  const { body, nodes, placements, tables } = plan;
  const has = (code: string, holds: boolean): readonly string[] => (holds ? [code] : []);
  return [
    ...narrativesOf(plan, 'piao')
      .filter(({ text }) => text.trim() !== '')
      .map(({ section }) => section),
    ...has(
      '1',
      [body.fiscalCode, body.seat, body.site].some((datum) => datum !== undefined),
    ),
    ...has(
      '2.1',
      nodes.some(({ kind }) => kind === 'public-value'),
    ),
    ...has('2.2', placements.length > 0),
    ...has('2.3', plan.risk !== undefined || plan.transparency !== undefined),
    ...has('3.1', body.units.length > 0),
    ...has(
      '3.2',
      tables.some(({ section }) => section === 'remote-work'),
    ),
    ...has('4', plan.monitoring !== undefined),
    ...has('3.3', plan.staffing !== undefined || tables.some(({ section }) => section === 'staffing')),
  ];
}
