import type { Benchmark, BenchmarkGroup, BenchmarkRow } from '@traguardo/application';
import { readGroups, readPicture, replacePicture } from './benchmark/groups.ts';
import type { Engine } from './engine/sql.ts';

/** The look across bodies, under a role that may read the results of common indicators and no more. */
export class SqlBenchmark implements Benchmark {
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  benchmarkGroups(): Promise<readonly BenchmarkGroup[]> {
    return this.engine.transaction({ role: 'benchmark', readOnly: true }, readGroups);
  }

  replaceBenchmark(rows: readonly BenchmarkRow[]): Promise<void> {
    return this.engine.transaction({ role: 'benchmark' }, (sql) => replacePicture(sql, rows));
  }

  readBenchmark(national: string): Promise<readonly BenchmarkRow[]> {
    return this.engine.transaction({ role: 'app', readOnly: true }, (sql) => readPicture(sql, national));
  }
}
