import { computeBenchmark, instantOf, tableAuthorizer } from '@traguardo/application';
import {
  type Engine,
  openEngine,
  PostgresEngine,
  readyEngine,
  SqlArchive,
  SqlBenchmark,
} from '@traguardo/store';
import { nationalId } from '@traguardo/testkit';
import { fill } from './fill.ts';
import { bodyId, load } from './load.ts';
import { ask, type Crowd, type Timing, type Visit } from './people.ts';
import { programOf } from './program.ts';
import { Server } from './server.ts';

const EVERY = 5000;
const SECONDS = 60;
/** Bodies that come in by the import; beyond them the database copies: see fill.ts. */
const IMPORTED = 200;
const MORE = 50;
const MEGABYTE = 1024 * 1024;

/** At each number of bodies: load, one server asked by 200 people, the national picture. */
export async function onPostgres(options: {
  readonly url: string;
  readonly adminUrl: string;
  readonly sizes: readonly number[];
  readonly program: string;
}): Promise<void> {
  const engine = await PostgresEngine.open(options.url);
  await readyEngine(engine, instantOf(Date.now()));
  const archive = new SqlArchive(engine, programOf(options.program));
  let loaded = 0;
  for (const size of options.sizes) {
    const imported = Math.min(size, IMPORTED);
    console.log(`### ${size} bodies of 300 indicators on PostgreSQL\n`);
    if (imported > loaded) {
      const each = (await load(archive, loaded, imported)) / (imported - loaded);
      console.log(`- import: ${each.toFixed(0)} ms a body, its tree and findings computed and kept`);
      loaded = imported;
      await engine.script('analyze');
    }
    if (size > imported) {
      const seconds = (await fill(options.adminUrl, imported, size)) / 1000;
      console.log(`- filled up with copies of the ${imported} imported, in ${seconds.toFixed(0)} s`);
      const more = (await load(archive, size, size + MORE)) / MORE;
      console.log(`- import of ${MORE} more: ${more.toFixed(0)} ms a body`);
    }
    console.log(`- database: ${await sizeOf(engine)}`);
    const server = await Server.start(options.program, { DATABASE_URL: options.url });
    const own: Crowd = { people: 200, seconds: SECONDS, every: EVERY, visit: ownBody(size) };
    report('200 people, each in a body of their own', await ask(server.address, own));
    const any: Crowd = { ...own, visit: anyBody(size) };
    report('200 people, another body at every request', await ask(server.address, any));
    console.log(`- memory of the server process: ${server.megabytes.toFixed(0)} MB`);
    await server.stop();
    await national(engine);
  }
  await engine.close();
}

/** Three bodies on the embedded database, asked by 20 people. */
export async function embedded(options: { readonly data: string; readonly program: string }): Promise<void> {
  const engine = await openEngine({ dataFolder: options.data });
  await readyEngine(engine, instantOf(Date.now()));
  const milliseconds = await load(new SqlArchive(engine, programOf(options.program)), 0, 3);
  await engine.close();
  console.log('### 3 bodies of 300 indicators on the embedded database\n');
  console.log(`- load: ${(milliseconds / 3).toFixed(0)} ms a body`);
  const server = await Server.start(options.program, { DATABASE_URL: '', TRAGUARDO_DATA: options.data });
  const crowd: Crowd = { people: 20, seconds: SECONDS, every: EVERY, visit: ownBody(3) };
  report('20 people', await ask(server.address, crowd));
  console.log(`- memory of the server process: ${server.megabytes.toFixed(0)} MB`);
  await server.stop();
}

/** Each person works in one body: the tree first, then cards of it, the tree again at times. */
function ownBody(bodies: number): Crowd['visit'] {
  return (person, turn) => visit((person * 61) % bodies, turn, person);
}

/** Nobody ever asks for the same body twice, as far as there are enough. */
function anyBody(bodies: number): Crowd['visit'] {
  return (person, turn) => visit((person * 12 + turn) % bodies, person + turn, person);
}

function visit(body: number, turn: number, person: number): Visit {
  const cycle = `/api/bodies/${bodyId(body)}/cycles/2025`;
  if (turn % 2 === 0) return { kind: 'tree', path: `${cycle}/tree` };
  const indicator = String(((person * 7 + turn * 13) % 300) + 1).padStart(4, '0');
  return { kind: 'card', path: `${cycle}/indicators/ind-${indicator}` };
}

async function national(engine: Engine): Promise<void> {
  const benchmark = new SqlBenchmark(engine);
  const ports = { benchmark, authorizer: tableAuthorizer };
  const computed = await timed(() => computeBenchmark(ports, { role: 'operator' }, instantOf(Date.now())));
  const reads: number[] = [];
  for (let each = 1; each <= 20; each += 1) {
    reads.push((await timed(() => benchmark.readBenchmark(nationalId(each)))).milliseconds);
  }
  const rows = await benchmark.readBenchmark(nationalId(1));
  console.log(
    `- national picture, 22 common indicators by cluster: computed in ${computed.milliseconds.toFixed(0)} ms, read in ${Math.max(...reads).toFixed(1)} ms at the most of 20; ${rows.length} clusters of one indicator\n`,
  );
}

async function timed<Result>(work: () => Promise<Result>) {
  const began = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - began };
}

async function sizeOf(engine: Engine): Promise<string> {
  const [row] = await engine.transaction({ role: 'owner', readOnly: true }, (sql) =>
    sql.query('select pg_database_size(current_database())::text as bytes'),
  );
  return `${(Number(row?.bytes ?? 0) / MEGABYTE).toFixed(0)} MB`;
}

function report(title: string, timings: ReadonlyMap<string, Timing>): void {
  for (const [kind, { requests, median, p95, slowest }] of timings) {
    console.log(
      `- ${title}, ${kind}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms of ${requests}`,
    );
  }
}
