import { positionsFor } from './positions.ts';
import { contentText, type PlacedRecord, recordPath, type StoredRecord } from './record.ts';

/** What has to be written to come from the records in force to those wanted. */
export interface Difference {
  readonly added: readonly PlacedRecord[];
  /** With their new content or place: the versions in force are closed, these begin. */
  readonly changed: readonly PlacedRecord[];
  readonly closed: readonly StoredRecord[];
}

/** Compares the records in force with those wanted, by what names them; kinds keep their own order. */
export function differenceOf(inForce: readonly PlacedRecord[], wanted: readonly StoredRecord[]): Difference {
  const before = new Map(inForce.map((record) => [recordPath(record), record]));
  const added: PlacedRecord[] = [];
  const changed: PlacedRecord[] = [];
  for (const record of placed(before, wanted)) {
    const path = recordPath(record);
    const known = before.get(path);
    before.delete(path);
    if (!known) added.push(record);
    else if (known.position !== record.position || contentText(known.content) !== contentText(record.content))
      changed.push(record);
  }
  return { added, changed, closed: [...before.values()] };
}

function placed(
  before: ReadonlyMap<string, PlacedRecord>,
  wanted: readonly StoredRecord[],
): readonly PlacedRecord[] {
  const byKind = new Map<string, StoredRecord[]>();
  for (const record of wanted) {
    const list = byKind.get(record.kind) ?? [];
    byKind.set(record.kind, list);
    list.push(record);
  }
  return [...byKind.values()].flatMap((records) => {
    const positions = positionsFor(records.map((each) => before.get(recordPath(each))?.position ?? null));
    return records.map((record, index) => ({ ...record, position: positions[index] ?? 0 }));
  });
}
