import { createHash } from 'node:crypto';
import {
  type Backlog,
  type Caller,
  type Instant,
  type Memory,
  type OpenCycle,
  type Reader,
  StorageFailure,
} from '@traguardo/application';
import type { Plan } from '@traguardo/core/plan';
import { composeDocument, type RenderOptions } from '@traguardo/documents/render';
import { documentSource } from './document-source.ts';
import type { Looks } from './looks.ts';
import type { Renderer } from './renderer.ts';
import { askedOf, nameOf, type RenditionAsked, type RenditionState } from './rendition.ts';
import { Shelf } from './shelf.ts';

/** More are not taken: who asks is told to come back. */
const MOST_WAITING = 200;

/** A document begun for nobody in particular: what another server left. */
const PLANNER: Caller = { role: 'planner' };

/** What the queue works with. */
export interface RenditionPorts {
  readonly renderer: Renderer;
  /** How each body wants its documents. */
  readonly looks: Looks;
  /** Where files made before are found again, by the state of their body; null where none are kept. */
  readonly memory: Memory | null;
  /** Where what is waited for outlives this process; null where nothing does. */
  readonly backlog: Backlog | null;
  readonly now: () => Instant;
  readonly report: (line: string) => void;
}

interface Job {
  readonly open: OpenCycle;
  readonly asked: RenditionAsked;
  /** The name it is waited for under. */
  readonly name: string;
  /** The name it is kept under: the same, with what its look was read from. */
  readonly key: string;
  readonly options: RenderOptions;
  begun: number | null;
  ended: Ended | null;
  /** Told when the work has ended, or will not be done by this process. */
  readonly done: Promise<void>;
  readonly tell: () => void;
}

/** How work ended; a file made is on the shelf, or in memory. */
type End = Extract<RenditionState, { state: 'failed' | 'broken' }> | { readonly state: 'made' };

/** `at`: milliseconds since 1970. */
type Ended = End & { readonly at: number };

/** After so many milliseconds a fault of the program is tried once more, by the next who asks. */
const AGAIN_AFTER = 15_000;

/**
 * The files of documents: asked for, made one at a time away from the requests, kept. A file belongs to the state
 * of the plan it was made of; when the plan changes, the next who asks has it made anew.
 */
export class Renditions {
  private readonly ports: RenditionPorts;
  private readonly jobs = new WeakMap<Plan, Map<string, Job>>();
  private readonly shelf = new Shelf();
  private readonly queue: Job[] = [];
  private working: Promise<void> | null = null;
  private stopped = false;

  constructor(ports: RenditionPorts) {
    this.ports = ports;
  }

  /** How far the file is; one not asked for yet is put in the queue. Null where the queue is full. */
  async ask(open: OpenCycle, asked: RenditionAsked): Promise<RenditionState | null> {
    const look = await this.ports.looks.of(open.plan.body.id);
    if (!look.ok) return { state: 'failed', failure: look.refusal };
    const name = nameOf(open, asked);
    const { options, digest } = look.value;
    const key = digest === '' ? name : `${name}#${digest}`;
    const job = this.standing(open.plan, key);
    if (job) return this.stateOf(job);
    const found = await this.found(open, key);
    if (found) return found;
    // Meanwhile somebody else may have asked for the same.
    const same = this.standing(open.plan, key);
    if (same) return this.stateOf(same);
    if (this.queue.length >= MOST_WAITING) return null;
    const added = this.add({ open, asked, name, key, options });
    await this.note(() => this.ports.backlog?.add({ body: open.plan.body.id, name, at: this.ports.now() }));
    return this.stateOf(added);
  }

  /** The file, waited for where it is not made yet, or why there is none. Null where the queue is full. */
  async wait(open: OpenCycle, asked: RenditionAsked): Promise<RenditionState | null> {
    const first = await this.ask(open, asked);
    if (first?.state !== 'waiting' && first?.state !== 'making') return first;
    const name = nameOf(open, asked);
    const own = this.queue.findLast((job) => job.name === name && job.open.plan === open.plan);
    await own?.done;
    return this.ask(open, asked);
  }

  /** Takes up what was waited for when the last server stopped. */
  async resume(reader: Reader): Promise<void> {
    const left = (await this.ports.backlog?.list()) ?? [];
    for (const { body, name } of left) {
      const read = askedOf(name);
      const { year, at } = read ?? {};
      const query = { body, ...(year !== undefined && { year }), ...(at && { at }) };
      const open = read && (await reader.cycle(PLANNER, 'documents:read', query));
      if (read && open?.ok) await this.ask(open.value, read.asked);
      else await this.note(() => this.ports.backlog?.remove({ body, name }));
    }
  }

  /** Ends the work under way; what is waited for stays in the backlog. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const { tell } of this.queue) tell();
    await this.ports.renderer.stop();
    await this.working;
  }

  /** The work on a file that is under way, or whose end still stands; undefined where it is to be done. */
  private standing(plan: Plan, key: string): Job | undefined {
    const job = this.jobs.get(plan)?.get(key);
    if (!job?.ended) return job;
    const { state, at } = job.ended;
    if (state === 'made') return undefined;
    return state === 'broken' && Date.parse(this.ports.now()) - at > AGAIN_AFTER ? undefined : job;
  }

  private add(work: Pick<Job, 'open' | 'asked' | 'name' | 'key' | 'options'>): Job {
    let tell = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const job: Job = { ...work, begun: null, ended: null, done, tell };
    const { plan } = work.open;
    const own = this.jobs.get(plan) ?? new Map<string, Job>();
    this.jobs.set(plan, own.set(work.key, job));
    this.queue.push(job);
    this.working ??= this.work().finally(() => {
      this.working = null;
    });
    return job;
  }

  private stateOf(job: Job): RenditionState {
    const { ended, begun } = job;
    if (ended?.state === 'broken') return { state: 'broken' };
    if (ended?.state === 'failed') return { state: 'failed', failure: ended.failure };
    if (begun !== null) return { state: 'making', since: Date.parse(this.ports.now()) - begun };
    return { state: 'waiting', ahead: Math.max(0, this.queue.indexOf(job)) };
  }

  /** The file made before from this very state. */
  private async found(open: OpenCycle, key: string): Promise<RenditionState | null> {
    const kept = this.shelf.get(open.plan, key) ?? (await this.recalled(open, key));
    return kept && { state: 'made', bytes: kept, sha256: createHash('sha256').update(kept).digest('hex') };
  }

  private recalled(open: OpenCycle, key: string): Promise<Uint8Array | null> | null {
    return isKept(open) ? (this.ports.memory?.recall(open.draft, key) ?? null) : null;
  }

  private async work(): Promise<void> {
    for (let job = this.queue[0]; job && !this.stopped; job = this.queue[0]) {
      job.begun = Date.parse(this.ports.now());
      const ended = await this.make(job);
      job.ended = { ...ended, at: Date.parse(this.ports.now()) };
      this.queue.shift();
      job.tell();
      if (this.stopped) return;
      const { name, open } = job;
      await this.note(() => this.ports.backlog?.remove({ body: open.plan.body.id, name }));
    }
  }

  private async make({ open, asked, name, key, options }: Job): Promise<End> {
    try {
      const composed = composeDocument(asked, documentSource(asked.kind, open));
      if (!composed.ok) return { state: 'failed', failure: composed.refusal };
      const rendered = await this.ports.renderer.render(composed.value, asked.format, options);
      if (!rendered.ok) return { state: 'failed', failure: rendered.failure };
      this.shelf.put(open.plan, key, rendered.bytes);
      if (isKept(open)) await this.note(() => this.ports.memory?.remember(open.draft, key, rendered.bytes));
      return { state: 'made' };
    } catch (error) {
      if (!this.stopped)
        this.ports.report(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return { state: 'broken' };
    }
  }

  /** What cannot be kept is done again; a disk that is full stops no document. */
  private async note(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
    }
  }
}

/** Documents of another date of judgement than the cycle's own are as many as there are days: none is kept. */
function isKept({ plan, evaluation }: OpenCycle): boolean {
  return evaluation.tree.at === plan.referenceDate;
}
