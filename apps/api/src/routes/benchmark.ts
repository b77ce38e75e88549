import { readPicture } from '@traguardo/application';
import { BenchmarkAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { nationalParameters, noParameters } from './parameters.ts';

export const benchmarkRoute = route({
  path: '/api/benchmark/:national',
  action: 'benchmark:read',
  summary: 'The national picture of a common indicator: quartiles by cluster',
  params: nationalParameters,
  query: noParameters,
  answer: BenchmarkAnswer,
  handle: async ({ caller, params }, { benchmark, authorizer }) => {
    const rows = await readPicture({ benchmark, authorizer }, caller, params.national);
    if (!rows.ok) return rows;
    return done({
      national: params.national,
      rows: rows.value.map(({ national: _, ...row }) => row),
    });
  },
});
