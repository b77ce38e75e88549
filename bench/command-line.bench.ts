import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from './report.ts';

const ROOT = process.cwd();
const RUNS = 15;
const SAY_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))";

/** The commands as a user runs them: a new process each time. */
export function benchmark(): readonly Report[] {
  const program = join(ROOT, 'apps/cli/bin/traguardo.mjs');
  const commands: readonly (readonly string[])[] = [
    ['check', 'examples/brescia-2025'],
    ['check', 'examples/bergamo-2023'],
    ['score', 'examples/bergamo-2023'],
    ['parse', 'Almeno il 90%'],
  ];
  const rows = commands.map((command) => [
    `node … ${command.join(' ')}`,
    ...measured(process.execPath, ['--import', SAY_MEMORY, program, ...command]),
  ]);
  const npx = [
    'npx traguardo check examples/brescia-2025',
    ...measured('npx', ['traguardo', 'check', 'examples/brescia-2025']),
  ];
  return [
    {
      title: 'Commands as processes',
      columns: ['command', 'median ms', 'slowest ms', 'peak MB'],
      rows: [...rows, npx],
      notes: [
        `${RUNS} runs each, one after the other. npx adds the start of npm itself; its memory is not read.`,
      ],
    },
  ];
}

function measured(program: string, args: readonly string[]): readonly string[] {
  const times: number[] = [];
  let peak = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const { stderr, status } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });
    times.push(performance.now() - start);
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    peak = Math.max(peak, Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  return [median.toFixed(0), (times.at(-1) ?? 0).toFixed(0), peak > 0 ? peak.toFixed(0) : '–'];
}
