import { createHash } from 'node:crypto';
import { type OpenCycle, Reader, tableAuthorizer } from '@traguardo/application';
import { type CivilDate, civilDate, done, type Outcome, refused } from '@traguardo/core/kernel';
import {
  composeDocument,
  type DocumentFormat,
  MEDIA_TYPES,
  publicationsOf,
  type RenderOptions,
  renderFile,
  stateOf,
} from '@traguardo/documents/render';
import { type PublishedDocument, SiteError, type SiteFile, siteOf } from '@traguardo/documents/site';
import { FolderStore } from '@traguardo/folder';
import { checkNorms } from '@traguardo/norms';
import { commandFailureText, commandHelp, publishedText } from '@traguardo/texts/command-line';
import { documentNames } from '@traguardo/texts/documents/render-failures';
import type { Command, Failure, Invocation } from '../command.ts';
import { now } from '../db/now.ts';
import { writeReason } from '../db/write-reason.ts';
import { pdfFailure } from '../pdf-failure.ts';
import { refusalLines } from '../refusal-lines.ts';
import { renderOptions } from '../render-options.ts';
import { writeSite } from '../write-site.ts';

/** What is given of each document beside its page and its tables, which the section has of its own. */
const GIVEN: readonly DocumentFormat[] = ['pdf', 'docx', 'xlsx', 'json'];

/** Who holds the folder on disk may read all of it; what is published is decided by the acts of the plan. */
const OWNER = { role: 'planner' } as const;

export const publishCommand: Command = {
  name: 'publish',
  options: {
    output: 'value',
    base: 'value',
    office: 'value',
    contact: 'value',
    at: 'value',
    logo: 'value',
    colour: 'value',
    template: 'value',
  },
  texts: [1, 1],
  run: async (invocation) => {
    const asked = readAsked(invocation);
    if (!asked.ok) return asked;
    const options = await renderOptions(invocation);
    if (!options.ok) return options;
    const opened = await openFolder(invocation.texts[0] ?? '');
    if (!opened.ok) return opened;
    const { latest, open } = opened.value;
    try {
      const { at } = asked.value;
      const { documents, lacking } = await publishedDocuments(latest, open, at, options.value);
      if (documents.length === 0)
        return refused([commandFailureText({ kind: 'nothing-published', lacking })]);
      const files = siteOf({ ...asked.value, body: siteBody(latest, asked.value), documents });
      const failed = await written(asked.value.folder, files);
      if (failed) return refused(failed);
      const made = {
        folder: asked.value.folder,
        files: files.length,
        bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
        documents: documents.map(({ document, year, published }) => ({
          document: document.kind,
          year,
          published,
        })),
        lacking,
      };
      return done({ status: 0, json: () => made, text: () => publishedText(made) });
    } catch (error) {
      if (error instanceof SiteError)
        return refused([commandFailureText({ kind: 'not-published', code: error.code, place: error.place })]);
      return refused(pdfFailure(error));
    }
  },
};

interface Asked {
  readonly folder: string;
  /** With its slash at the end: where the section will stand. */
  readonly base: string;
  readonly office: string;
  readonly contact: string;
  readonly at: CivilDate;
}

function readAsked({ values }: Invocation): Outcome<Asked, Failure> {
  const usage = commandHelp.publish.usage.join(', oppure ');
  const needed = (['output', 'base', 'office', 'contact'] as const).map(
    (name) => [name, values.get(name)] as const,
  );
  const slips = needed.flatMap(([name, given]) =>
    given
      ? []
      : [
          commandFailureText({
            kind: 'option-needed',
            option: name === 'output' ? '-o' : `--${name}`,
            usage,
          }),
        ],
  );
  const given = values.get('at');
  const at = given === undefined ? civilDate(String(now()).slice(0, 10)) : civilDate(given);
  if (!at)
    slips.push(
      commandFailureText({ kind: 'bad-option', option: '--at', given: given ?? '', expected: 'date' }),
    );
  const [folder = '', base = '', office = '', contact = ''] = needed.map(([, value]) => value);
  if (slips.length > 0 || !at) return refused(slips);
  return done({ folder, base: base.endsWith('/') ? base : `${base}/`, office, contact, at });
}

/** Opens cycles of the folder, each at the day it is asked for. */
type Open = (year: number, at?: CivilDate) => Promise<OpenCycle | null>;

/** The latest cycle of the folder, and how the others are opened. */
async function openFolder(
  folder: string,
): Promise<Outcome<{ readonly latest: OpenCycle; readonly open: Open }, Failure>> {
  const store = new FolderStore([folder]);
  const reader = new Reader({ store, authorizer: tableAuthorizer, norms: checkNorms });
  const {
    bodies: [stored],
  } = await store.listBodies();
  const body = stored?.id ?? folder;
  const latest = await reader.cycle(OWNER, 'documents:read', { body });
  if (!latest.ok) return refused(refusalLines(latest.refusal, folder));
  const open: Open = async (year, at) => {
    const cycle = await reader.cycle(OWNER, 'documents:read', { body, year, ...(at && { at }) });
    return cycle.ok ? cycle.value : null;
  };
  return done({ latest: latest.value, open });
}

/**
 * The documents made public by a day, in every format, each as it was on the day of its publication or of its last
 * change; and those approved whose publication no act tells.
 */
async function publishedDocuments(
  { dossier }: OpenCycle,
  open: Open,
  at: CivilDate,
  options: RenderOptions,
): Promise<{ readonly documents: readonly PublishedDocument[]; readonly lacking: readonly string[] }> {
  const documents: PublishedDocument[] = [];
  const lacking: string[] = [];
  for (const whole of dossier.plans) {
    for (const { kind, act, published, changed } of publicationsOf(whole, at)) {
      const day = changed ?? published;
      const cycle = day && (await open(whole.year, day));
      const composed = cycle && composeDocument({ kind }, sourceOf(kind, cycle));
      if (!composed?.ok || published === undefined) {
        lacking.push(`${documentNames[kind]?.title ?? kind} ${whole.year}`);
        continue;
      }
      const document = composed.value;
      const files = [];
      for (const format of GIVEN) {
        const bytes = await renderFile(document, format, options);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const name = `${documentNames[kind]?.file ?? kind}-${whole.year}.${format}`;
        files.push({ name, mediaType: mediaType(format), byteSize: bytes.length, sha256, bytes });
      }
      documents.push({
        document,
        year: whole.year,
        files,
        published,
        act,
        ...(changed && { updated: changed }),
      });
    }
  }
  return { documents, lacking };
}

function sourceOf(kind: 'piao' | 'relazione', { plan, evaluation: { tree, findings } }: OpenCycle) {
  return { plan, tree, findings, state: stateOf(kind, plan, tree.at) };
}

/** Without its parameters: the section's catalogue names types alone. */
function mediaType(format: DocumentFormat): string {
  return MEDIA_TYPES[format].split(';')[0] ?? MEDIA_TYPES[format];
}

function siteBody({ dossier: { body } }: OpenCycle, { base, office, contact }: Asked) {
  const site = body.site ?? base;
  return {
    code: body.ipaCode ?? body.id,
    name: body.name,
    address: /^https?:\/\//.test(site) ? site : `https://${site}`,
    contact: { name: office, address: contact },
  };
}

async function written(folder: string, files: readonly SiteFile[]): Promise<Failure | null> {
  try {
    const there = await writeSite(folder, files);
    return there ? [commandFailureText({ kind: 'not-written', place: folder, reason: there })] : null;
  } catch (error) {
    return [commandFailureText({ kind: 'not-written', place: folder, reason: writeReason(error) })];
  }
}
