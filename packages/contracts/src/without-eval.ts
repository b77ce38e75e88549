import * as z from 'zod';

/**
 * Imported first by the web: decoding without code made from text, which the page's content policy
 * forbids and the browser would report. The server does not import it.
 */
z.config({ jitless: true });
