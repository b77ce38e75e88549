import { useParams } from '@tanstack/react-router';
import type { CycleKey } from '../api/queries.ts';

/** The body and year of the address; empty outside a cycle. */
export function useCycleKey(): CycleKey {
  const { body = '', year = '0' } = useParams({ strict: false });
  return { body, year: Number(year) };
}
