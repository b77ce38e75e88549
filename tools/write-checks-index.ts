import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksIndex } from './checks-index.ts';

writeFileSync(join(import.meta.dirname, '../docs/checks/README.md'), checksIndex());
