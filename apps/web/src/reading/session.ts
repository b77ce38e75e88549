import type { Corrections, DocumentRefusal, Progress } from '@traguardo/intake';
import { LIMITS } from '@traguardo/intake/document';
import type { Ask, Asks, Summary } from './desk/protocol.ts';
import { type Reader, Stopped, type StopReason } from './reader.ts';

/** Where the reading of a document stands. */
export type ReadingState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly file: string; readonly progress: Progress }
  | { readonly is: 'refused'; readonly file: string; readonly refusal: DocumentRefusal }
  | {
      readonly is: 'stopped';
      readonly file: string;
      readonly why: StopReason | 'unreadable';
      readonly code: string;
    }
  | ReadState;

export interface ReadState {
  readonly is: 'read';
  readonly summary: Summary;
  /** As now chosen: the summary follows. */
  readonly corrections: Corrections;
  readonly policy: string | null;
  /** Rises with every reading: what was asked of another one is not shown. */
  readonly version: number;
  readonly busy: boolean;
}

/** What a file chooser gives. */
export type GivenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/**
 * The document now read, kept while other screens are visited and lost with the page: nothing is stored. It
 * changes only through these methods, and tells whoever looks.
 */
export class Session {
  readonly #reader: Reader;
  readonly #lookers = new Set<() => void>();
  #state: ReadingState = { is: 'waiting' };
  #given: { readonly file: GivenFile; readonly policy: string | null } | null = null;
  #readings = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  readonly state = (): ReadingState => this.#state;

  readonly subscribe = (looker: () => void): (() => void) => {
    this.#lookers.add(looker);
    return () => this.#lookers.delete(looker);
  };

  readonly read = async (file: GivenFile, policy: string | null): Promise<void> => {
    const { name } = file;
    this.#given = { file, policy };
    this.#readings += 1;
    const reading = this.#readings;
    const mine = () => this.#readings === reading;
    const show = (progress: Progress) => mine() && this.#become({ is: 'reading', file: name, progress });
    show({ step: 'opening', done: 0, total: 0 });
    if (file.size > LIMITS.fileBytes) {
      const params = { bytes: `${file.size}`, most: `${LIMITS.fileBytes}` };
      this.#become({ is: 'refused', file: name, refusal: { code: 'too-large', params } });
      return;
    }
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (!mine()) return;
    if (!bytes) {
      this.#become({ is: 'stopped', file: name, why: 'unreadable', code: '' });
      return;
    }
    try {
      const answer = await this.#reader.ask('read', { bytes, name, policy }, show, [bytes.buffer]);
      if (!mine()) return;
      if (!answer.ok) this.#become({ is: 'refused', file: name, refusal: answer.refusal });
      else this.#show(answer.summary, {}, policy);
    } catch (error) {
      if (mine()) this.#stopped(name, error);
    }
  };

  /** Reads the same document again, as it is now corrected or by another policy. */
  readonly again = async (change: {
    readonly corrections?: Corrections;
    readonly policy?: string | null;
  }): Promise<void> => {
    const state = this.#state;
    if (state.is !== 'read') return;
    this.#readings += 1;
    const reading = this.#readings;
    const { corrections, policy } = { corrections: state.corrections, policy: state.policy, ...change };
    this.#become({ ...state, corrections, policy, busy: true });
    if (this.#given) this.#given = { ...this.#given, policy };
    try {
      const summary = await this.#reader.ask('again', { corrections, policy });
      if (this.#readings === reading) this.#show(summary, corrections, policy);
    } catch (error) {
      if (this.#readings === reading) this.#stopped(state.summary.file, error);
    }
  };

  /** The same file from the start, after a stop. */
  readonly retry = (): void => {
    if (this.#given) void this.read(this.#given.file, this.#given.policy);
  };

  readonly cancel = (): void => {
    const state = this.#state;
    if (state.is !== 'reading') return;
    this.#readings += 1;
    this.#reader.stop('cancelled');
    this.#become({ is: 'stopped', file: state.file, why: 'cancelled', code: '' });
  };

  /** A part of what was read; where its holder was stopped the document is gone, and the screen says so. */
  readonly ask = async <Kind extends Ask>(
    kind: Kind,
    asked: Asks[Kind]['asked'],
  ): Promise<Asks[Kind]['answer']> => {
    try {
      return await this.#reader.ask(kind, asked);
    } catch (error) {
      if (this.#state.is === 'read') this.#stopped(this.#state.summary.file, error);
      throw error;
    }
  };

  #show(summary: Summary, corrections: Corrections, policy: string | null): void {
    this.#become({ is: 'read', summary, corrections, policy, version: this.#readings, busy: false });
  }

  #stopped(file: string, error: unknown): void {
    const stopped = error instanceof Stopped ? error : new Stopped('broken', String(error));
    this.#become({
      is: 'stopped',
      file,
      why: stopped.why,
      code: stopped.why === 'broken' ? stopped.message : '',
    });
  }

  #become(state: ReadingState): void {
    this.#state = state;
    for (const look of this.#lookers) look();
  }
}
