import { Worker } from 'node:worker_threads';
import type { PublicDocument } from '@traguardo/documents';
import type { DocumentFormat, RenderOptions } from '@traguardo/documents/render';
import type { Delivery, Order } from './render-thread.ts';
import type { Rendered, Renderer } from './renderer.ts';

/** A document that takes longer will not be ready while anybody waits for it. */
const LONGEST = 120_000;
const MOST_MEGABYTES = 2048;

/**
 * Makes files in a thread of its own, one after the other, so that requests are answered meanwhile. A thread that
 * dies or takes too long is ended; the next document gets a new one.
 */
export class ThreadRenderer implements Renderer {
  private readonly program: string;
  private worker: Worker | null = null;
  private number = 0;

  /** `program`: the file of the thread, as it was built. */
  constructor(program: string) {
    this.program = program;
  }

  render(document: PublicDocument, format: DocumentFormat, options: RenderOptions): Promise<Rendered> {
    const worker = this.ready();
    this.number += 1;
    const { number } = this;
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(clock);
        worker.off('message', hear).off('error', fail).off('exit', stop);
        settle();
      };
      const fail = (error: unknown) => {
        if (this.worker === worker) this.worker = null;
        end(() => reject(error));
      };
      const stop = (code: number) =>
        fail(new Error(`the thread ended with ${code} in the midst of its work`));
      const hear = (delivery: Delivery) => {
        if (delivery.number !== number) return;
        end(() => ('fault' in delivery ? reject(new Error(delivery.fault)) : resolve(delivery.rendered)));
      };
      const clock = setTimeout(() => {
        fail(new Error(`not made within ${LONGEST / 1000} seconds`));
        void worker.terminate();
      }, LONGEST);
      worker.on('message', hear).on('error', fail).on('exit', stop);
      worker.postMessage({ number, document, format, options } satisfies Order);
    });
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private ready(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.program, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    // Waiting for work keeps no program alive.
    worker.unref();
    this.worker = worker;
    return worker;
  }
}
