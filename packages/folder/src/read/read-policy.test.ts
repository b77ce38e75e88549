import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function problems(text: string): Promise<readonly string[]> {
  const file = join(folder, 'regola.yaml');
  writeFileSync(file, text);
  const read = await readPolicy(file);
  return read.ok ? [] : read.refusal.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const threshold = (bands: string) =>
  `policies:\n  higher:\n    name: threshold\n    of: value\n    interpolate: false\n    bands: ${bands}\n`;

describe('a policy file that cannot score says where', () => {
  test.each([
    ['bands one after the other', threshold('[{ to: "50", score: "0" }, { from: "50", score: "100" }]'), []],
    [
      'bands over each other',
      threshold('[{ to: "50", score: "0" }, { from: "40", score: "100" }]'),
      ['bands-overlap 2:3'],
    ],
    ['no band', threshold('[]'), ['wrong-length 6:5']],
    ['a tolerance of nothing', 'policy: { name: range, width: "0" }\n', ['zero-denominator 1:1']],
    ['a cap under the floor', 'cap: "10"\nfloor: "20"\n', ['cap-below-floor 1:6']],
    ['an empty file: the default rules', '', []],
  ])('%s', async (_situation, text, expected) => {
    expect(await problems(text)).toEqual(expected);
  });
});
