import { createContext, useContext, useSyncExternalStore } from 'react';
import { Reader } from './reader.ts';
import { type ReadingState, type ReadState, Session } from './session.ts';

/**
 * The one document of this page. Its worker is started with the screen and not with the first file, so that
 * reading asks nothing of the server.
 */
export const session = new Session(
  new Reader(() => new Worker(new URL('./desk/reader.worker.ts', import.meta.url), { type: 'module' })),
);

export function useSession(): ReadingState {
  return useSyncExternalStore(session.subscribe, session.state);
}

const Reading = createContext<ReadState | null>(null);
export const ReadingProvider = Reading.Provider;

/** The reading on the screen; only parts shown once there is one may ask. */
export function useReading(): ReadState {
  const reading = useContext(Reading);
  if (!reading) throw new Error('asked for a reading where none is shown');
  return reading;
}
