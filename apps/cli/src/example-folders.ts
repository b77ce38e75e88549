import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cloneRoot } from './clone-root.ts';

/** The plan folders of the clone's `examples`, in the order of their names; empty when there are none. */
export function exampleFolders(): readonly string[] {
  const examples = join(cloneRoot(), 'examples');
  if (!existsSync(examples)) return [];
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(examples, entry.name, 'body.yaml')))
    .map((entry) => join(examples, entry.name))
    .sort();
}
