import type {
  Archive,
  AsOf,
  BodiesQuery,
  Entry,
  Kept,
  LoadRefusal,
  RecordHistory,
  Revision,
  StoredBodies,
  Verification,
} from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { readDirectory, readHead } from './archive/directory.ts';
import { keepDraft } from './archive/keep.ts';
import { readRecords, revisionAsOf } from './archive/read-records.ts';
import { readRecordHistory } from './archive/record-history.ts';
import { readRevisions } from './archive/revisions.ts';
import { verifyBody } from './archive/verify.ts';
import { DossierShelf } from './dossier-shelf.ts';
import type { Engine, Sql } from './engine/sql.ts';
import { draftOf } from './rows/draft-of.ts';

/** The archive over SQL: the same schema, the same statements, on either engine. */
export class SqlArchive implements Archive {
  private readonly engine: Engine;
  private readonly shelf: DossierShelf;

  constructor(engine: Engine, shelf = new DossierShelf()) {
    this.engine = engine;
    this.shelf = shelf;
  }

  listBodies(query: BodiesQuery = {}): Promise<StoredBodies> {
    return this.engine.transaction({ role: 'app', readOnly: true }, (sql) =>
      readDirectory(sql, query, this.engine.place),
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
      if (made) this.shelf.put(body, head, made, records.length);
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

  private reading<Result>(body: string, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.engine.transaction({ role: 'app', body, readOnly: true }, work);
  }
}
