import { computeBenchmark, importBody, instantOf, tableAuthorizer } from '@traguardo/application';
import { CLUSTERS, nationalId, syntheticBody } from '@traguardo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, SqlArchive, SqlBenchmark } from './index.ts';
import { testedEngines } from './test/engines.ts';

const AT = instantOf(Date.UTC(2026, 0, 1));
const OPERATOR = { role: 'operator' } as const;
const BODIES = 12;

describe.each(testedEngines)('the national picture on $name', ({ open, reason }) => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  let engine: Engine;
  const ports = () => ({ benchmark: new SqlBenchmark(engine), authorizer: tableAuthorizer });
  beforeAll(async () => {
    engine = await open();
    const archive = new SqlArchive(engine);
    for (let number = 0; number < BODIES; number += 1) {
      // Two clusters of six bodies each, whose results are 10, 20, … 60.
      const draft = syntheticBody(number, { indicators: 1, year: 2025 });
      const [cycle] = draft.cycles;
      const [first] = cycle?.commonIndicators ?? [];
      const [result] = first?.results ?? [];
      const [before] = syntheticBody(number, { indicators: 1, year: 2024 }).cycles;
      if (!cycle || !before || !first || !result) throw new Error('no common indicator');
      const value = String((Math.floor(number / 2) + 1) * 10);
      const results = [
        {
          ...result,
          printed: `${value}%`,
          value: { kind: 'percent', value: { units: BigInt(value), places: 0 }, unit: '%' },
        },
      ];
      const changed = { ...first, results } as typeof first;
      const body = { ...draft.body, cluster: CLUSTERS[number % 2] ?? CLUSTERS[0] };
      const kept = await importBody(
        { archive, authorizer: tableAuthorizer },
        OPERATOR,
        // The cycle of the year before prints the same result: the body still counts once.
        {
          ...draft,
          body,
          cycles: [
            { ...before, commonIndicators: [changed] },
            { ...cycle, commonIndicators: [changed] },
          ],
        },
        { at: AT, actor: 'test', reason: 'prova' },
      );
      expect(kept).toMatchObject({ ok: true });
    }
  }, 60_000);
  afterAll(() => engine.close());

  it('is empty until it is computed, and then gives the quartiles of each cluster', async () => {
    const picture = () => new SqlBenchmark(engine).readBenchmark(nationalId(1));
    expect(await picture()).toEqual([]);
    expect(await computeBenchmark(ports(), OPERATOR, AT)).toEqual({ ok: true, value: 2 });
    const row = { national: nationalId(1), at: '2025-12-31', unit: '%', bodies: 6, computedAt: AT };
    const figures = { least: '10', first: '22.5', median: '35', third: '47.5', greatest: '60' };
    expect(await picture()).toEqual([
      { ...row, ...figures, cluster: 'grandi' },
      { ...row, ...figures, cluster: 'medio-grandi' },
    ]);
    expect(await computeBenchmark(ports(), OPERATOR, AT)).toEqual({ ok: true, value: 2 });
  });

  it('is computed by who runs the installation and by nobody else', async () => {
    const planner = await computeBenchmark(ports(), { role: 'planner' }, AT);
    expect(planner).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
  });
});
