import type {
  Archive,
  AsOf,
  BodiesQuery,
  Entry,
  Kept,
  LoadRefusal,
  Memory,
  RecordHistory,
  Revision,
  StoredBodies,
  StoredBody,
  Verification,
} from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { readDerived, writeDerived } from './archive/derived.ts';
import { readDirectory, readDirectoryEntry, readHead } from './archive/directory.ts';
import { keepDraft } from './archive/keep.ts';
import { readRecords, revisionAsOf } from './archive/read-records.ts';
import { readRecordHistory } from './archive/record-history.ts';
import { readRevisions } from './archive/revisions.ts';
import { verifyBody } from './archive/verify.ts';
import { DossierShelf } from './dossier-shelf.ts';
import type { Engine, Sql } from './engine/sql.ts';
import { draftOf } from './rows/draft-of.ts';

/** The archive over SQL: the same schema, the same statements, on either engine. */
export class SqlArchive implements Archive, Memory {
  private readonly engine: Engine;
  private readonly program: string;
  private readonly shelf = new DossierShelf();
  /** Which revision a draft given out is. */
  private readonly heads = new WeakMap<DraftDossier, number>();

  /** `program`: what computes; without its name nothing computed is recalled or remembered. */
  constructor(engine: Engine, program = '') {
    this.engine = engine;
    this.program = program;
  }

  listBodies(query: BodiesQuery = {}): Promise<StoredBodies> {
    return this.engine.transaction({ role: 'app', readOnly: true }, (sql) =>
      readDirectory(sql, query, this.engine.place),
    );
  }

  findBody(body: string): Promise<StoredBody | null> {
    return this.engine.transaction({ role: 'app', readOnly: true }, (sql) =>
      readDirectoryEntry(sql, body, this.engine.place),
    );
  }

  async loadDossier(body: string): Promise<Outcome<DraftDossier, LoadRefusal>> {
    const draft = await this.reading(body, async (sql) => {
      const head = await readHead(sql, body);
      if (head === null) return null;
      const kept = this.shelf.get(body, head);
      if (kept) return kept;
      const records = await readRecords(sql, body, null);
      const made = draftOf(records);
      if (made) {
        this.shelf.put(body, head, made, records.length);
        this.heads.set(made, head);
      }
      return made;
    });
    return draft ? done(draft) : refused({ kind: 'unknown-body' });
  }

  async loadDossierAsOf(body: string, asOf: AsOf): Promise<Outcome<DraftDossier, LoadRefusal>> {
    const draft = await this.reading(body, async (sql) => {
      const revision = await revisionAsOf(sql, body, asOf);
      return revision === null ? null : draftOf(await readRecords(sql, body, revision));
    });
    return draft ? done(draft) : refused({ kind: 'unknown-body' });
  }

  keep(draft: DraftDossier, entry: Entry): Promise<Kept> {
    return this.engine.transaction({ role: 'app', body: draft.body.id }, (sql) =>
      keepDraft(sql, draft, entry),
    );
  }

  revisions(body: string): Promise<readonly Revision[]> {
    return this.reading(body, (sql) => readRevisions(sql, body));
  }

  recordHistory(body: string, path: string): Promise<readonly RecordHistory[]> {
    return this.reading(body, (sql) => readRecordHistory(sql, body, path));
  }

  verify(body: string): Promise<Verification> {
    return this.reading(body, (sql) => verifyBody(sql, body));
  }

  async recall(of: DraftDossier | string, name: string): Promise<Uint8Array | null> {
    const body = typeof of === 'string' ? of : of.body.id;
    const head = typeof of === 'string' ? null : (this.heads.get(of) ?? 0);
    if (this.program === '' || head === 0) return null;
    const found = await this.reading(body, (sql) => readDerived(sql, body, name, this.program));
    return found && (head === null || head === found.head) ? found.content : null;
  }

  async remember(draft: DraftDossier, name: string, content: Uint8Array): Promise<void> {
    const head = this.heads.get(draft);
    const { program } = this;
    if (program === '' || head === undefined) return;
    const body = draft.body.id;
    await this.engine.transaction({ role: 'app', body }, (sql) =>
      writeDerived(sql, body, { name, head, program, content }),
    );
  }

  private reading<Result>(body: string, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.engine.transaction({ role: 'app', body, readOnly: true }, work);
  }
}
