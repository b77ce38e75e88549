import type { CheckNorms } from '@traguardo/core/checks';
import { type CivilDate, done, type Outcome, refused } from '@traguardo/core/kernel';
import type { Dossier, Plan } from '@traguardo/core/plan';
import type { Authorizer, Caller } from '../access/authorizer.ts';
import type { Action } from '../access/permissions.ts';
import { nearest } from '../nearest.ts';
import type { Refusal } from '../refusal.ts';
import type { BodiesQuery, BodySummary, Store, StoredBody } from '../store.ts';
import { summaryOf } from '../summary-of.ts';
import { createEvaluator, type Evaluation, type Evaluator } from './evaluation.ts';
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
}

/** The reading use cases: what the command line and the API both call. */
export class Reader {
  private readonly store: Store;
  private readonly authorizer: Authorizer;
  private readonly evaluate: Evaluator;

  constructor(ports: ReaderPorts) {
    this.store = ports.store;
    this.authorizer = ports.authorizer;
    this.evaluate = createEvaluator(ports.norms);
  }

  /** The bodies asked for, the unreadable ones with their reasons; those proven sound are not opened. */
  async bodies(caller: Caller, query: BodiesQuery = {}): Promise<Outcome<ListedBodies, Refusal>> {
    if (!this.authorizer.allows(caller, 'bodies:list')) return forbidden('bodies:list');
    const { bodies, total } = await this.store.listBodies(query);
    const listed: ListedBody[] = [];
    for (const stored of bodies) listed.push({ stored, ...(await this.summary(stored)) });
    return done({ bodies: listed, total });
  }

  /** One cycle, for the action asked: refused when forbidden, unknown, unreadable or not valid. */
  async cycle(caller: Caller, action: Action, query: CycleQuery): Promise<Outcome<OpenCycle, Refusal>> {
    if (!this.authorizer.allows(caller, action)) return forbidden(action);
    const dossier = await this.dossier(query.body);
    if (!dossier.ok) return dossier;
    const plan = choosePlan(dossier.value, query.year);
    if (!plan) {
      const years = dossier.value.plans.map((each) => String(each.year));
      return refused({ kind: 'not-found', what: 'cycle', asked: String(query.year ?? ''), nearest: years });
    }
    const evaluation = this.evaluate(plan, query.at ?? plan.referenceDate);
    return done({ dossier: dossier.value, plan, evaluation });
  }

  private async dossier(asked: string): Promise<Outcome<Dossier, Refusal>> {
    const draft = await this.store.loadDossier(asked);
    if (draft.ok) {
      const dossier = openDossier(draft.value);
      return dossier.ok ? dossier : refused({ kind: 'invalid', problems: dossier.refusal });
    }
    if (draft.refusal.kind === 'unreadable') return refused(draft.refusal);
    const near = await this.store.listBodies({ limit: NAMED_AT_MOST });
    const ids = near.bodies.map((each) => each.id);
    return refused({ kind: 'not-found', what: 'body', asked, nearest: nearest(asked, ids) });
  }

  private async summary({ id, summary }: StoredBody): Promise<Outcome<BodySummary, Refusal>> {
    if (summary) return done(summary);
    const dossier = await this.dossier(id);
    return dossier.ok ? done(summaryOf(dossier.value)) : dossier;
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
