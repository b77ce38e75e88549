import { done, refused } from '@traguardo/core/kernel';
import { commandFailureText, commandLabels } from '@traguardo/texts/command-line';
import { cloneRoot } from '../clone-root.ts';
import type { Command } from '../command.ts';
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
    const folders = invocation.texts.length > 0 ? invocation.texts : exampleFolders();
    const { startServer } = await import('@traguardo/api');
    const started = await startServer({ folders, host, port, root: cloneRoot() });
    if (!started.ok) {
      const { reason } = started.refusal;
      const failure =
        reason === 'EADDRINUSE'
          ? ({ kind: 'port-taken', host, port } as const)
          : ({ kind: 'cannot-listen', host, port, reason } as const);
      return refused([commandFailureText(failure)]);
    }
    const { address, stop, unusable } = started.value;
    const broken = unusable.flatMap(({ folder, refusal }) => refusalLines(refusal, folder));
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
    return done({
      status: 0,
      json: () => ({ address, folders, broken }),
      text: () => serveText(address, folders, broken),
    });
  },
};

function serveText(address: string, folders: readonly string[], broken: readonly string[]): string {
  return [
    `${commandLabels.serving} ${address}`,
    ...folders.map((folder) => `  ${folder}`),
    ...(broken.length > 0 ? ['', `${commandLabels.unusable}:`, ...broken.map((line) => `  ${line}`)] : []),
  ].join('\n');
}

function portOf(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}
