import { join } from 'node:path';
import { Reader, tableAuthorizer } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { FolderStore } from '@traguardo/folder';
import { checkNorms } from '@traguardo/norms';
import { createApp } from './app.ts';
import { CheckPageFiles } from './check-pages.ts';

export interface ServerOptions {
  readonly folders: readonly string[];
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
}

/** Starts the server over plan folders; refused with the system's code where it cannot listen. */
export async function startServer(
  options: ServerOptions,
): Promise<Outcome<RunningServer, { readonly reason: string }>> {
  const store = new FolderStore(options.folders);
  const app = await createApp({
    reader: new Reader({ store, authorizer: tableAuthorizer, norms: checkNorms }),
    authorizer: tableAuthorizer,
    checkPages: new CheckPageFiles(join(options.root, 'docs', 'checks')),
    callerOf: () => ({ role: 'public' }),
    webRoot: join(options.root, 'apps', 'web', 'dist'),
  });
  try {
    const address = await app.listen({ host: options.host, port: options.port });
    return done({ address, stop: () => app.close() });
  } catch (error) {
    await app.close();
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
      return refused({ reason: String(error.code) });
    }
    throw error;
  }
}
