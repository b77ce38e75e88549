import { createHash } from 'node:crypto';
import { type OpenCycle, Reader, tableAuthorizer } from '@traguardo/application';
import { type CivilDate, civilDate, done, type Outcome, refused } from '@traguardo/core/kernel';
import { PdfError } from '@traguardo/documents/pdf';
import {
  composeDocument,
  type DocumentFormat,
  MEDIA_TYPES,
  publicationsOf,
  renderFile,
  stateOf,
} from '@traguardo/documents/render';
import { type PublishedDocument, SiteError, type SiteFile, siteOf } from '@traguardo/documents/site';
import { FolderStore } from '@traguardo/folder';
import { checkNorms } from '@traguardo/norms';
import { commandFailureText, commandHelp, publishedText } from '@traguardo/texts/command-line';
import { documentNames, renderFailureText } from '@traguardo/texts/documents/render-failures';
import type { Command, Failure, Invocation } from '../command.ts';
import { now } from '../db/now.ts';
import { writeReason } from '../db/write-reason.ts';
import { refusalLines } from '../refusal-lines.ts';
import { writeSite } from '../write-site.ts';

/** What is given of each document beside its page and its tables, which the section has of its own. */
const GIVEN: readonly DocumentFormat[] = ['pdf', 'docx', 'xlsx', 'json'];

/** Who holds the folder on disk may read all of it; what is published is decided by the acts of the plan. */
const OWNER = { role: 'planner' } as const;

export const publishCommand: Command = {
  name: 'publish',
  options: { output: 'value', base: 'value', office: 'value', contact: 'value', at: 'value' },
  texts: [1, 1],
  run: async (invocation) => {
    const asked = readAsked(invocation);
    if (!asked.ok) return asked;
    const cycles = await openCycles(invocation.texts[0] ?? '');
    if (!cycles.ok) return cycles;
    const [first] = cycles.value;
    if (!first) return refused([commandFailureText({ kind: 'nothing-published', lacking: [] })]);
    try {
      const { documents, lacking } = await publishedDocuments(cycles.value, asked.value.at);
      if (documents.length === 0)
        return refused([commandFailureText({ kind: 'nothing-published', lacking })]);
      const files = siteOf({ ...asked.value, body: siteBody(first, asked.value), documents });
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
      if (!(error instanceof PdfError)) throw error;
      const { code, place, said } = error;
      return refused([renderFailureText({ code, said, ...(place !== undefined && { place }) })]);
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

/** Every cycle of the folder, each at its own reference date. */
async function openCycles(folder: string): Promise<Outcome<readonly OpenCycle[], Failure>> {
  const store = new FolderStore([folder]);
  const reader = new Reader({ store, authorizer: tableAuthorizer, norms: checkNorms });
  const {
    bodies: [stored],
  } = await store.listBodies();
  const body = stored?.id ?? folder;
  const latest = await reader.cycle(OWNER, 'documents:read', { body });
  if (!latest.ok) return refused(refusalLines(latest.refusal, folder));
  const cycles: OpenCycle[] = [];
  for (const { year } of latest.value.dossier.plans) {
    const open = await reader.cycle(OWNER, 'documents:read', { body, year });
    if (open.ok) cycles.push(open.value);
  }
  return done(cycles);
}

/** The documents made public by a day, in every format; and those approved whose publication no act tells. */
async function publishedDocuments(cycles: readonly OpenCycle[], at: CivilDate) {
  const documents: PublishedDocument[] = [];
  const lacking: string[] = [];
  for (const { plan, evaluation } of cycles) {
    const { tree, findings } = evaluation;
    for (const { kind, act, published } of publicationsOf(plan, at)) {
      const name = `${documentNames[kind]?.title ?? kind} ${plan.year}`;
      const state = stateOf(kind, plan, at);
      const composed = composeDocument({ kind }, { plan, tree, findings, state });
      if (!composed.ok || published === undefined) {
        lacking.push(name);
        continue;
      }
      const document = composed.value;
      const files = [];
      for (const format of GIVEN) {
        const bytes = await renderFile(document, format);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const file = `${documentNames[kind]?.file ?? kind}-${plan.year}.${format}`;
        files.push({ name: file, mediaType: mediaType(format), byteSize: bytes.length, sha256, bytes });
      }
      documents.push({ document, year: plan.year, files, published, act });
    }
  }
  return { documents, lacking };
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
