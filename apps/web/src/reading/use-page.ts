import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Ask, Asks } from './desk/protocol.ts';
import { session, useReading } from './the-session.ts';

/** A page of the reading; while the next one comes the last one stays, so that nothing jumps and focus is kept. */
export function usePage<Kind extends Ask>(
  kind: Kind,
  asked: Asks[Kind]['asked'],
): Asks[Kind]['answer'] | undefined {
  const { version } = useReading();
  return useQuery({
    queryKey: ['reading', kind, version, asked],
    queryFn: () => session.ask(kind, asked),
    placeholderData: keepPreviousData,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
  }).data;
}
