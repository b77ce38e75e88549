import type { Command } from '../command.ts';

/** The commands by name, each loaded only when it is called. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['parse', async () => (await import('./parse.ts')).parseCommand],
  ['check', async () => (await import('./check.ts')).checkCommand],
  ['score', async () => (await import('./score.ts')).scoreCommand],
  ['explain', async () => (await import('./explain.ts')).explainCommand],
  ['staffing', async () => (await import('./staffing.ts')).staffingCommand],
  ['read', async () => (await import('./read.ts')).readCommand],
  ['template', async () => (await import('./template.ts')).templateCommand],
  ['render', async () => (await import('./render.ts')).renderCommand],
  ['publish', async () => (await import('./publish.ts')).publishCommand],
  ['portal', async () => (await import('./portal.ts')).portalCommand],
  ['format', async () => (await import('./format.ts')).formatCommand],
  ['db', async () => (await import('./db.ts')).dbCommand],
  ['serve', async () => (await import('./serve.ts')).serveCommand],
]);

/** The command of that name; undefined when there is none. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return COMMANDS.get(name)?.();
}
