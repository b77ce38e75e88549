import { join } from 'node:path';
import { type Caller, Reader, type Refusal, tableAuthorizer } from '@traguardo/application';
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
  /** The folders that cannot be shown, each with its reason. */
  readonly unusable: readonly { readonly folder: string; readonly refusal: Refusal }[];
}

/** Who starts the server may know which folders are broken, and sees no plan by that. */
const OPERATOR: Caller = { role: 'operator' };

/** Starts the server over plan folders; refused with the system's code where it cannot listen. */
export async function startServer(
  options: ServerOptions,
): Promise<Outcome<RunningServer, { readonly reason: string }>> {
  const store = new FolderStore(options.folders);
  const reader = new Reader({ store, authorizer: tableAuthorizer, norms: checkNorms });
  const app = await createApp({
    reader,
    authorizer: tableAuthorizer,
    checkPages: new CheckPageFiles(join(options.root, 'docs', 'checks')),
    callerOf: () => ({ role: 'public' }),
    webRoot: join(options.root, 'apps', 'web', 'dist'),
  });
  try {
    const address = await app.listen({ host: options.host, port: options.port });
    return done({ address, stop: () => app.close(), unusable: await unusableIn(reader) });
  } catch (error) {
    await app.close();
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
      return refused({ reason: String(error.code) });
    }
    throw error;
  }
}

async function unusableIn(reader: Reader): Promise<RunningServer['unusable']> {
  const bodies = await reader.bodies(OPERATOR);
  if (!bodies.ok) return [];
  return bodies.value.bodies.flatMap((body) =>
    body.ok ? [] : [{ folder: body.stored.origin, refusal: body.refusal }],
  );
}
