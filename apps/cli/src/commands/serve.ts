import type { RunningServer, ServerOptions } from '@traguardo/api';
import { done, refused } from '@traguardo/core/kernel';
import { commandFailureText, commandLabels, exampleReason } from '@traguardo/texts/command-line';
import { cloneRoot } from '../clone-root.ts';
import type { Command } from '../command.ts';
import { dataLocation } from '../db/data-location.ts';
import { exampleFolders } from '../example-folders.ts';
import { refusalLines } from '../refusal-lines.ts';

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = '3000';

export const serveCommand: Command = {
  name: 'serve',
  options: { port: 'value', host: 'value' },
  texts: [0, 99],
  run: async (invocation) => {
    const host = invocation.values.get('host') ?? (process.env.HOST || DEFAULT_HOST);
    const given = invocation.values.get('port') ?? (process.env.PORT || DEFAULT_PORT);
    const port = portOf(given);
    if (port === null) {
      const option = invocation.values.has('port') ? '--port' : 'PORT';
      return refused([commandFailureText({ kind: 'bad-option', option, given, expected: 'port' })]);
    }
    const { startServer } = await import('@traguardo/api');
    const started = await startServer({ source: sourceOf(invocation.texts), host, port, root: cloneRoot() });
    if (!started.ok) {
      const { reason } = started.refusal;
      const failure =
        reason === 'EADDRINUSE'
          ? ({ kind: 'port-taken', host, port } as const)
          : ({ kind: 'cannot-listen', host, port, reason } as const);
      return refused([commandFailureText(failure)]);
    }
    const { address, stop, unusable, engine } = started.value;
    const broken = unusable.flatMap(({ folder, refusal }) => refusalLines(refusal, folder));
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
    return done({
      status: 0,
      json: () => ({ address, folders: invocation.texts, engine, broken }),
      text: () => serveText(address, invocation.texts, engine, broken),
    });
  },
};

/** The folders named are looked at as they stand; without any, the database is served. */
function sourceOf(folders: readonly string[]): ServerOptions['source'] {
  if (folders.length > 0) return { folders };
  return { location: dataLocation(), examples: exampleFolders(), exampleReason };
}

function serveText(
  address: string,
  folders: readonly string[],
  engine: RunningServer['engine'],
  broken: readonly string[],
): string {
  return [
    `${commandLabels.serving} ${address}`,
    ...folders.map((folder) => `  ${folder}`),
    ...(engine ? engineLines(engine) : []),
    ...(broken.length > 0 ? ['', `${commandLabels.unusable}:`, ...broken.map((line) => `  ${line}`)] : []),
  ].join('\n');
}

/** Which engine has the data, what it is good for, and how to move. */
function engineLines({ kind, place, copies }: NonNullable<RunningServer['engine']>): readonly string[] {
  switch (kind) {
    case 'postgres':
      return [`${commandLabels.data}: ${commandLabels.serverData} ${place}`];
    case 'pglite':
      return [
        `${commandLabels.data}: ${commandLabels.embeddedData} ${place}`,
        `  ${commandLabels.embeddedAdvice} ${copies}`,
        `  ${commandLabels.embeddedMove}`,
      ];
  }
}

function portOf(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}
