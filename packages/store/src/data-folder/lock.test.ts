import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockFolder } from './lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const holding = (holder: object) => writeFile(join(folder, 'lock'), JSON.stringify(holder));

it('is taken by one, refused to the next with who has it, and free again when released', async () => {
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({
    kind: 'data-in-use',
    params: { place: folder, pid: String(process.pid), host: hostname() },
  });
  await release();
  await (await lockFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});

it('of many that try at once, one has it', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('left by a process that died is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  await holding({ pid: child.pid, host: hostname(), began: '1' });
  await (await lockFolder(folder))();
});

it('left by a process whose number another has now is taken over', async () => {
  await holding({ pid: process.pid, host: hostname(), began: '1' });
  await (await lockFolder(folder))();
});

it('cut in the middle of writing is taken over', async () => {
  await writeFile(join(folder, 'lock'), '{"pid": 1');
  await (await lockFolder(folder))();
});

it('of another machine is respected: nobody here can tell whether it lives', async () => {
  await holding({ pid: 1, host: 'un-altro-server', began: '1' });
  await expect(lockFolder(folder)).rejects.toMatchObject({
    params: { host: 'un-altro-server', lock: join(folder, 'lock') },
  });
});

it('a removal that a killed process left half done stops nobody for long', async () => {
  await holding({ pid: process.pid, host: hostname(), began: '1' });
  const claim = join(folder, 'lock.takeover');
  await writeFile(claim, '');
  await utimes(claim, 0, 0);
  await (await lockFolder(folder))();
  expect(await readdir(folder)).toEqual([]);
});
