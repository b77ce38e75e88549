import type { Instant } from '@traguardo/application';
import { copySchedule, type Engine } from '@traguardo/store';
import { failureLine } from './failure-line.ts';

/** Copies that are made while the server runs. */
export interface KeptCopies {
  readonly folder: string;
  /** No more copies; one under way is waited for. */
  readonly stop: () => Promise<void>;
}

const LOOK_EVERY = 3_600_000;

/** Copies of the embedded database; one that cannot be made is told to `say`, in a sentence, and tried again. */
export function keepCopies(
  engine: Engine,
  dataFolder: string,
  now: () => Instant,
  say: (line: string) => void,
): KeptCopies {
  const copies = copySchedule(engine, dataFolder, now);
  let running: Promise<unknown> = Promise.resolve();
  const look = () => {
    running = running.then(copies.copyIfDue).catch((error: unknown) => say(failureLine(error)));
  };
  look();
  const timer = setInterval(look, LOOK_EVERY);
  timer.unref();
  const stop = async () => {
    clearInterval(timer);
    await running;
  };
  return { folder: copies.folder, stop };
}
