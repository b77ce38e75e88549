import { type AskedDocument, type Backlog, instantOf } from '@traguardo/application';
import type { Engine } from './engine/sql.ts';

/** The documents waited for, in the database. */
export class SqlBacklog implements Backlog {
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  async add({ body, name, at }: AskedDocument): Promise<void> {
    await this.engine.transaction({ role: 'app', body }, (sql) =>
      sql.query(
        'insert into asked_document (body_id, name, at) values ($1, $2, $3) on conflict (body_id, name) do nothing',
        [body, name, at],
      ),
    );
  }

  async remove({ body, name }: Pick<AskedDocument, 'body' | 'name'>): Promise<void> {
    await this.engine.transaction({ role: 'app', body }, (sql) =>
      sql.query('delete from asked_document where body_id = $1 and name = $2', [body, name]),
    );
  }

  async list(): Promise<readonly AskedDocument[]> {
    const rows = await this.engine.transaction({ role: 'app', readOnly: true }, (sql) =>
      sql.query(
        'select body_id, name, (extract(epoch from at) * 1000)::float8 as at from asked_document order by at, body_id, name',
        [],
      ),
    );
    return rows.map(({ body_id, name, at }) => ({
      body: String(body_id),
      name: String(name),
      at: instantOf(Math.round(Number(at))),
    }));
  }
}
