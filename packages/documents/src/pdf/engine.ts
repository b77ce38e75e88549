import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { PdfError } from './pdf-error.ts';

const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-musl',
];

/** What the engine is to print. */
export interface Printing {
  readonly source: string;
  /** What the source reads as `sys.inputs.document`. */
  readonly data: string;
  readonly logo?: Uint8Array;
  readonly fonts: readonly Uint8Array[];
  /** The date written into the file, in seconds from 1970-01-01. */
  readonly stamp: number;
  /** The standards to print by, one file each. */
  readonly standards: readonly ('ua-1' | 'a-2a')[];
}

export type Printed =
  | { readonly ok: true; readonly files: readonly Uint8Array[] }
  | {
      readonly ok: false;
      readonly step: 'load' | 'compile' | 'ua-1' | 'a-2a';
      readonly messages: readonly string[];
    };

/** Where the engine is installed; throws `engine-missing` naming the packages where it is not. */
export function findEngine(packages: readonly string[] = PACKAGES): string {
  const { resolve } = createRequire(import.meta.url);
  for (const name of packages) {
    try {
      return resolve(name);
    } catch {
      // The other one is for this machine, or none is.
    }
  }
  throw new PdfError(
    'engine-missing',
    `the PDF engine is not installed for ${process.platform}-${process.arch}: it needs ${packages.join(' or ')}`,
  );
}

/** Prints in a thread of its own: whoever asks goes on answering meanwhile. */
export function print(printing: Printing, engine: string = findEngine()): Promise<Printed> {
  return new Promise((resolve, reject) => {
    // A function handed over as text: the thread needs no file of its own, from sources and from a bundle.
    const worker = new Worker(`const __name = (own) => own; (${inThread.toString()})(require)`, {
      eval: true,
      workerData: { ...printing, engine },
    });
    worker.once('message', (printed: Printed) => resolve(printed));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the PDF engine ended with ${code} and gave nothing`)));
  });
}

/** What the thread runs. It may name nothing outside itself. */
function inThread(load: (name: string) => never): void {
  const { parentPort, workerData } = load('node:worker_threads') as typeof import('node:worker_threads');
  const job = workerData as Printing & { readonly engine: string };
  const give = (printed: Printed) => parentPort?.postMessage(printed);
  let engine: EngineModule;
  try {
    engine = load(job.engine);
  } catch (error) {
    give({ ok: false, step: 'load', messages: [String(error)] });
    return;
  }
  const compiler = engine.NodeCompiler.create({
    workspace: '/document',
    fontArgs: [{ fontBlobs: job.fonts.map((font) => Buffer.from(font)) }],
  });
  if (job.logo) compiler.mapShadow('/document/logo', Buffer.from(job.logo));
  const compiled = compiler.compile({ mainFileContent: job.source, inputs: { document: job.data } });
  const failure = compiled.takeError();
  if (failure || !compiled.result) {
    const found = failure ? compiler.fetchDiagnostics(failure) : [];
    give({ ok: false, step: 'compile', messages: found.map(({ message }) => message) });
    return;
  }
  const files: Uint8Array[] = [];
  for (const standard of job.standards) {
    try {
      const options = { pdfStandard: standard, pdfTags: true, creationTimestamp: job.stamp };
      files.push(compiler.pdf(compiled.result, options));
    } catch (error) {
      give({ ok: false, step: standard, messages: [error instanceof Error ? error.message : String(error)] });
      return;
    }
  }
  compiler.evictCache(0);
  give({ ok: true, files });
}

/** The part of the engine that is used. */
interface EngineModule {
  readonly NodeCompiler: { create(options: object): Compiler };
}

interface Compiler {
  mapShadow(path: string, content: Buffer): void;
  compile(options: object): { readonly result: object | null; takeError(): object | null };
  fetchDiagnostics(error: object): readonly { readonly message: string }[];
  pdf(document: object, options: object): Buffer;
  evictCache(age: number): void;
}
