import { type FileKind, fileSchemas } from '@traguardo/records';
import * as z from 'zod';

/**
 * The JSON Schema (2020-12) of each kind of file, as text, by file name: what an editor needs to complete
 * and check a plan folder while it is typed. Built on demand; the program never needs them.
 */
export function jsonSchemas(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const kind of Object.keys(fileSchemas) as FileKind[]) {
    const schema = z.toJSONSchema(fileSchemas[kind], { io: 'input' });
    texts.set(
      `${kind}.schema.json`,
      `${JSON.stringify({ title: `Traguardo: ${kind}`, ...schema }, null, 2)}\n`,
    );
  }
  return texts;
}
