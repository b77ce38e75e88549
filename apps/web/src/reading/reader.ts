import type { Progress } from '@traguardo/intake';
import type { Ask, Asks, Question, Reply } from './desk/protocol.ts';

/** How long an answer may take before whoever gives it is stopped. */
export const BOUND_SECONDS = 20;

/** Why there is no answer. */
export type StopReason = 'cancelled' | 'too-long' | 'broken';

export class Stopped extends Error {
  readonly why: StopReason;

  constructor(why: StopReason, message: string = why) {
    super(message);
    this.why = why;
  }
}

/** The part of a worker that is needed here. */
export interface ReaderPort {
  postMessage(question: Question, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Pending {
  readonly answered: (answer: never) => void;
  readonly failed: (stopped: Stopped) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Puts questions to the worker that holds the document; a question that takes too long stops the worker. */
export class Reader {
  readonly #make: () => ReaderPort;
  readonly #pending = new Map<number, Pending>();
  #port: ReaderPort;
  #asked = 0;

  constructor(make: () => ReaderPort) {
    this.#make = make;
    this.#port = this.#open();
  }

  ask<Kind extends Ask>(
    kind: Kind,
    asked: Asks[Kind]['asked'],
    onProgress?: (progress: Progress) => void,
    transfer: Transferable[] = [],
  ): Promise<Asks[Kind]['answer']> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((answered, failed) => {
      const timer = setTimeout(() => this.stop('too-long'), BOUND_SECONDS * 1000);
      this.#pending.set(id, { answered, failed, onProgress, timer });
      this.#port.postMessage(question(id, kind, asked), transfer);
    });
  }

  /** Ends the worker, whatever it is doing: nothing of the document is left. Another one stands ready. */
  stop(why: StopReason, message?: string): void {
    this.#port.terminate();
    this.#port = this.#open();
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { failed, timer } of pending) {
      clearTimeout(timer);
      failed(new Stopped(why, message));
    }
  }

  #open(): ReaderPort {
    const port = this.#make();
    port.onmessage = ({ data }) => this.#take(data);
    port.onerror = (event) => this.stop('broken', event.message);
    return port;
  }

  #take(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if ('progress' in reply) {
      pending.onProgress?.(reply.progress);
      return;
    }
    if ('broken' in reply) {
      this.stop('broken', reply.broken);
      return;
    }
    clearTimeout(pending.timer);
    this.#pending.delete(reply.id);
    // The answer is of the kind that was asked: question and answer bear the same number.
    pending.answered(reply.answer as never);
  }
}

/** The number, the kind and what is asked as one of the questions: a pair of the same kind, as the types of `ask` say. */
function question<Kind extends Ask>(id: number, kind: Kind, asked: Asks[Kind]['asked']): Question {
  return { id, kind, asked } as Question;
}
