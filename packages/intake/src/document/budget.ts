import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { DocumentFault } from './fault.ts';
import { type DocumentRefusal, LIMITS, type Limits, type OnProgress, type Progress } from './model.ts';

/** How a file is read: what it may cost, who waits, and the clock, without which no time is too long. */
export interface HowToRead {
  readonly limits?: Limits;
  readonly onProgress?: OnProgress;
  /** Milliseconds from any moment. */
  readonly now?: () => number;
}

/** What the reading of one file has cost so far, all its parts together. */
export interface Budget {
  readonly limits: Limits;
  /** @throws {DocumentFault} when more characters were kept than allowed */
  characters(count: number): void;
  /** Rows cost as much as cells, so that a table of empty rows is bounded too. @throws {DocumentFault} */
  cells(count: number): void;
  /** Asked for now and then by whatever takes long. @throws {DocumentFault} when the time is over */
  time(): void;
  /** Tells how far the reading is. @throws {DocumentFault} when the time is over */
  reached(step: Progress['step'], done: number, total: number): void;
}

/** Reads under a budget with nothing spent; what goes wrong in the file is the refusal of the whole. */
export function withBudget<Read>(
  { limits = LIMITS, onProgress, now }: HowToRead,
  read: (budget: Budget) => Read,
): Outcome<Read, DocumentRefusal> {
  const start = now?.() ?? 0;
  let characters = 0;
  let cells = 0;
  const time = (): void => {
    if (now && now() - start > limits.milliseconds) {
      throw new DocumentFault('too-slow', { seconds: `${Math.round(limits.milliseconds / 1000)}` });
    }
  };
  try {
    const value = read({
      limits,
      characters: (count) => {
        characters += count;
        if (characters <= limits.characters) return;
        throw new DocumentFault('too-large', { characters: `${characters}`, most: `${limits.characters}` });
      },
      cells: (count) => {
        cells += count;
        if (cells <= limits.cells) return;
        throw new DocumentFault('too-many-cells', { cells: `${cells}`, most: `${limits.cells}` });
      },
      time,
      reached: (step, done, total) => {
        time();
        onProgress?.({ step, done, total });
      },
    });
    return done(value);
  } catch (fault) {
    if (fault instanceof DocumentFault) return refused(fault.refusal);
    throw fault;
  }
}
