import type { IndicatorId, NodeId, ResourceId } from '@traguardo/core/kernel';
import type { Resource, ResourceUse, YearlyAmount } from '@traguardo/core/plan';
import { note } from '../notes.ts';
import { euro } from '../printed.ts';
import { type Account, accountOf, accounts } from './accounts.ts';
import { notesOf } from './objectives.ts';
import type { BresciaSource, OperationalSource, StrategicSource } from './source.ts';

/** Lines of money with an identity of their own: one line may serve several objectives. */
export function resourcesOf(source: BresciaSource, ids: ReadonlyMap<string, IndicatorId>): Resource[] {
  const strategic = source.strategic_areas.flatMap((area) => area.strategic_objectives);
  const sheets = [
    ...strategic.flatMap((one) => [one, ...one.operational_objectives]),
    ...source.azienda_speciale,
  ];
  const uses = sheets.flatMap((sheet) => usesOf(sheet, ids));
  const yearly = strategic.flatMap(yearlyOf);
  return accounts.map((line) => ({
    ...named(line),
    uses: uses.filter((use) => use.line === line.id).map(({ line: _, ...use }) => use),
    yearly: yearly.filter((one) => one.line === line.id).map(({ line: _, ...one }) => one),
  }));
}

function named(line: Account): Omit<Resource, 'uses' | 'yearly'> {
  const { id, title, kind, account, fundYear, origin } = line;
  return {
    id: id as ResourceId,
    title,
    kind,
    ...(account ? { account } : {}),
    ...(fundYear ? { fundYear } : {}),
    ...(origin ? { origin } : {}),
  };
}

function usesOf(
  sheet: StrategicSource | OperationalSource,
  ids: ReadonlyMap<string, IndicatorId>,
): (ResourceUse & { readonly line: string })[] {
  return sheet.resources_2025.map((resource) => {
    const line = accountOf(resource.account, sheet.code, resource.amount_printed);
    const indicators = resolved(resource.indicator, sheet, ids);
    return {
      line: line.id,
      node: notesOf(sheet.code).id as NodeId,
      ...(resource.indicator === '' ? {} : { indicatorsPrinted: resource.indicator }),
      ...(indicators.length > 0 ? { indicators } : {}),
      amount: euro(resource.amount_printed, line.uncertain),
    };
  });
}

/** "1-4" is a span; "1 e 3" and "1,2" are lists; "... e 4" has lost all but the last. */
function resolved(
  text: string,
  sheet: StrategicSource | OperationalSource,
  ids: ReadonlyMap<string, IndicatorId>,
): IndicatorId[] {
  const span = /^(\d)-(\d)$/.exec(text);
  const wanted = span
    ? sheet.indicators.filter((one) => one.n >= Number(span[1]) && one.n <= Number(span[2]))
    : sheet.indicators.filter((one) => text.split(/\D+/).includes(String(one.n)));
  return wanted.flatMap((one) => ids.get(one.id) ?? []);
}

function yearlyOf(sheet: StrategicSource): (YearlyAmount & { readonly line: string })[] {
  return sheet.financial_by_year.flatMap((row) =>
    ([2025, 2026, 2027] as const).map((year) => ({
      line: accountOf(row.account, sheet.code, '').id,
      node: notesOf(sheet.code).id as NodeId,
      year,
      amount: euro(row[year], row.noise ? note(row.noise) : undefined),
    })),
  );
}
