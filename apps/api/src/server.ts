import { join } from 'node:path';
import { instantOf, Reader, tableAuthorizer } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { checkNorms } from '@traguardo/norms';
import { createApp } from './app.ts';
import { CheckPageFiles } from './check-pages.ts';
import { type DatabaseSource, openDatabase } from './database-source.ts';
import { failureLine } from './failure-line.ts';
import { openFolders } from './folder-source.ts';
import { FolderLooks } from './renditions/looks.ts';
import { Renditions } from './renditions/renditions.ts';
import { ThreadRenderer } from './renditions/thread-renderer.ts';
import type { ServedData } from './served-data.ts';

export interface ServerOptions {
  /** Folders to look at, or the database. */
  readonly source: { readonly folders: readonly string[] } | DatabaseSource;
  readonly host: string;
  /** 0 asks the system for a free one. */
  readonly port: number;
  /** The folder of the clone: the pages of the web application and of the checks stand in it. */
  readonly root: string;
}

export interface RunningServer {
  /** "http://127.0.0.1:3000". */
  readonly address: string;
  readonly stop: () => Promise<void>;
  readonly unusable: ServedData['unusable'];
  readonly engine: ServedData['engine'];
}

/** Starts the server; refused with the system's code where it cannot listen. */
export async function startServer(
  options: ServerOptions,
): Promise<Outcome<RunningServer, { readonly reason: string }>> {
  const { source, host, port } = options;
  const data = 'folders' in source ? await openFolders(source.folders) : await openDatabase(source);
  const reader = new Reader({
    store: data.store,
    authorizer: tableAuthorizer,
    norms: checkNorms,
    ...(data.memory ? { memory: data.memory } : {}),
  });
  const renditions = new Renditions({
    renderer: new ThreadRenderer(join(options.root, 'apps', 'cli', 'dist', 'render-thread.mjs')),
    looks: new FolderLooks(process.env.TRAGUARDO_LOOKS || null),
    memory: data.memory,
    backlog: data.backlog,
    now: () => instantOf(Date.now()),
    report: (line) => console.error(line),
  });
  const app = await createApp({
    reader,
    renditions,
    memory: data.memory,
    benchmark: data.benchmark,
    authorizer: tableAuthorizer,
    checkPages: new CheckPageFiles(join(options.root, 'docs', 'checks')),
    callerOf: () => ({ role: 'public' }),
    webRoot: join(options.root, 'apps', 'web', 'dist'),
  });
  const stop = async () => {
    await renditions.stop();
    await app.close();
    await data.close();
  };
  try {
    const address = await app.listen({ host, port });
    renditions.resume(reader).catch((error: unknown) => console.error(failureLine(error)));
    return done({ address, stop, unusable: data.unusable, engine: data.engine });
  } catch (error) {
    await stop();
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
      return refused({ reason: String(error.code) });
    }
    throw error;
  }
}
