import type { CheckNorms } from '@traguardo/core/checks';
import { type CivilDate, done, type Outcome, refused } from '@traguardo/core/kernel';
import type { Dossier, DraftDossier, Plan } from '@traguardo/core/plan';
import type { Authorizer, Caller } from '../access/authorizer.ts';
import type { Action } from '../access/permissions.ts';
import type { Memory } from '../archive/memory.ts';
import { nearest } from '../nearest.ts';
import type { Refusal } from '../refusal.ts';
import type { BodiesQuery, BodySummary, Store, StoredBody } from '../store.ts';
import { summaryOf } from '../summary-of.ts';
import { type Evaluation, Evaluator } from './evaluation.ts';
import { recallFindings, rememberFindings } from './kept-findings.ts';
import { openDossier } from './open-dossier.ts';

/** Which cycle of which body, judged when. */
export interface CycleQuery {
  readonly body: string;
  /** Absent: the latest cycle of the body. */
  readonly year?: number;
  /** Absent: the reference date of the cycle, never today. */
  readonly at?: CivilDate;
}

/** A cycle that was found, is valid, and may be read by who asked. */
export interface OpenCycle {
  readonly dossier: Dossier;
  /** The same as it was entered: what is computed from it is remembered under it. */
  readonly draft: DraftDossier;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
}

/** A body as it is listed: with its cycles, or with what keeps it from being read. */
export type ListedBody = { readonly stored: StoredBody } & Outcome<BodySummary, Refusal>;

export interface ListedBodies {
  readonly bodies: readonly ListedBody[];
  readonly total: number;
}

/** What a reading use case needs. */
export interface ReaderPorts {
  readonly store: Store;
  readonly authorizer: Authorizer;
  readonly norms: CheckNorms;
  /** Where findings computed before are found again; without it they are computed by each process. */
  readonly memory?: Memory;
}

/** The reading use cases: what the command line and the API both call. */
export class Reader {
  private readonly store: Store;
  private readonly authorizer: Authorizer;
  private readonly evaluator: Evaluator;
  private readonly memory: Memory | undefined;

  constructor(ports: ReaderPorts) {
    this.store = ports.store;
    this.authorizer = ports.authorizer;
    this.evaluator = new Evaluator(ports.norms);
    this.memory = ports.memory;
  }

  /** The bodies asked for, the unreadable ones with their reasons; those proven sound are not opened. */
  async bodies(caller: Caller, query: BodiesQuery = {}): Promise<Outcome<ListedBodies, Refusal>> {
    if (!this.authorizer.allows(caller, 'bodies:list')) return forbidden('bodies:list');
    const { bodies, total } = await this.store.listBodies(query);
    const listed: ListedBody[] = [];
    for (const stored of bodies) listed.push({ stored, ...(await this.summary(stored)) });
    return done({ bodies: listed, total });
  }

  /** One body as the list shows it, without opening its plans where they are known to be sound. */
  async body(caller: Caller, asked: string): Promise<Outcome<BodySummary, Refusal>> {
    if (!this.authorizer.allows(caller, 'bodies:list')) return forbidden('bodies:list');
    const stored = await this.store.findBody(asked);
    return stored ? this.summary(stored) : this.unknownBody(asked);
  }

  /** One cycle, for the action asked: refused when forbidden, unknown, unreadable or not valid. */
  async cycle(caller: Caller, action: Action, query: CycleQuery): Promise<Outcome<OpenCycle, Refusal>> {
    if (!this.authorizer.allows(caller, action)) return forbidden(action);
    const opened = await this.open(query.body);
    if (!opened.ok) return opened;
    const { dossier, draft } = opened.value;
    const plan = choosePlan(dossier, query.year);
    if (!plan) {
      const years = dossier.plans.map((each) => String(each.year));
      return refused({ kind: 'not-found', what: 'cycle', asked: String(query.year ?? ''), nearest: years });
    }
    return done({ dossier, draft, plan, evaluation: await this.evaluation(draft, plan, query.at) });
  }

  /** As of the reference date, the date nearly everybody asks for, findings are looked for in memory. */
  private async evaluation(
    draft: DraftDossier,
    plan: Plan,
    asked: CivilDate | undefined,
  ): Promise<Evaluation> {
    const at = asked ?? plan.referenceDate;
    const known = this.evaluator.known(plan, at);
    const { memory } = this;
    if (known || !memory || at !== plan.referenceDate) return known ?? this.evaluator.evaluate(plan, at);
    const findings = await recallFindings(memory, draft, plan, at);
    const evaluation = this.evaluator.evaluate(plan, at, findings ?? undefined);
    if (!findings) await rememberFindings(memory, draft, plan, at, evaluation.findings);
    return evaluation;
  }

  private async open(
    asked: string,
  ): Promise<Outcome<{ readonly dossier: Dossier; readonly draft: DraftDossier }, Refusal>> {
    const draft = await this.store.loadDossier(asked);
    if (draft.ok) {
      const dossier = openDossier(draft.value);
      return dossier.ok
        ? done({ dossier: dossier.value, draft: draft.value })
        : refused({ kind: 'invalid', problems: dossier.refusal });
    }
    if (draft.refusal.kind === 'unreadable') return refused(draft.refusal);
    return this.unknownBody(asked);
  }

  private async unknownBody(asked: string): Promise<{ readonly ok: false; readonly refusal: Refusal }> {
    const near = await this.store.listBodies({ limit: NAMED_AT_MOST });
    const ids = near.bodies.map((each) => each.id);
    return refused({ kind: 'not-found', what: 'body', asked, nearest: nearest(asked, ids) });
  }

  private async summary({ id, summary }: StoredBody): Promise<Outcome<BodySummary, Refusal>> {
    if (summary) return done(summary);
    const opened = await this.open(id);
    return opened.ok ? done(summaryOf(opened.value.dossier)) : opened;
  }
}

/** Among how many bodies the nearest to a mistyped one are looked for. */
const NAMED_AT_MOST = 1000;

function choosePlan(dossier: Dossier, year: number | undefined): Plan | undefined {
  if (year !== undefined) return dossier.plans.find((plan) => plan.year === year);
  return dossier.plans.reduce<Plan | undefined>(
    (latest, plan) => (latest && latest.year >= plan.year ? latest : plan),
    undefined,
  );
}

function forbidden(action: Action): { readonly ok: false; readonly refusal: Refusal } {
  return refused({ kind: 'forbidden', action });
}
