import type { IndicatorId, NodeId, RoleId, UnitId } from '@traguardo/core/kernel';
import type { FrameKind, FrameNode, NodeWeight } from '@traguardo/core/plan';
import { said, weight } from './said.ts';

interface NodeShape {
  readonly id: string;
  readonly kind: FrameKind;
  readonly code: string;
  readonly title: string;
  readonly parent: string | null;
  readonly weights: readonly NodeWeight[];
  readonly more?: Partial<FrameNode>;
}

const PROGRAMMES = {
  '011-005': {
    mission: '011 Competitività e sviluppo delle imprese',
    programme: '005 Promozione e innovazione',
  },
  '032-003': {
    mission: '032 Servizi istituzionali e generali',
    programme: '003 Servizi per le amministrazioni di competenza',
  },
} as const;

/** Two areas, three strategic objectives, three operational ones; every level of weights sums to 100. */
export function cleanFrame(): readonly FrameNode[] {
  return [
    node({
      id: 'area-1',
      kind: 'area',
      code: '1',
      title: 'Servizi alle imprese',
      parent: null,
      weights: [whole('60')],
    }),
    node({
      id: 'area-2',
      kind: 'area',
      code: '2',
      title: 'Organizzazione',
      parent: null,
      weights: [whole('40')],
    }),
    node({
      id: 'os-1-1',
      kind: 'strategic',
      code: '1.1',
      title: 'Avvicinare i servizi digitali alle imprese',
      parent: 'area-1',
      weights: [whole('70')],
      more: { ownBlock: weight('40'), declared: said('100%'), pira: pira('011-005', '001') },
    }),
    node({
      id: 'os-1-2',
      kind: 'strategic',
      code: '1.2',
      title: 'Rendere più rapidi i procedimenti',
      parent: 'area-1',
      weights: [whole('30')],
      more: { ownBlock: weight('50'), declared: said('100%'), pira: pira('011-005', '002') },
    }),
    node({
      id: 'os-2-1',
      kind: 'strategic',
      code: '2.1',
      title: 'Pagare le fatture senza ritardo',
      parent: 'area-2',
      weights: [whole('100')],
      more: { topic: 'tempi-pagamento', declared: said('100%'), pira: pira('032-003', '001') },
    }),
    node({
      id: 'oo-1-1-1',
      kind: 'operational',
      code: '1.1.1',
      title: 'Incontri sui servizi digitali',
      parent: 'os-1-1',
      weights: [{ share: weight('60'), effective: weight('36') }],
      more: {
        flags: ['digitalizzazione', 'accessibilita'],
        weightPrints: [{ place: 'scheda', weight: weight('60') }],
        pira: pira('011-005', '003'),
      },
    }),
    node({
      id: 'oo-1-1-2',
      kind: 'operational',
      code: '1.1.2',
      title: 'Contributi per la transizione digitale',
      parent: 'os-1-1',
      weights: [
        {
          share: weight('20'),
          effective: weight('12'),
          indicators: indicators('domande', 'rendicontazioni'),
        },
        { share: weight('20'), effective: weight('12'), indicators: indicators('giorni-istruttoria') },
      ],
      more: { weightPrints: [{ place: 'scheda', weight: weight('40') }], pira: pira('011-005', '004') },
    }),
    node({
      id: 'oo-1-2-1',
      kind: 'operational',
      code: '1.2.1',
      title: 'Nuovo sportello telematico',
      parent: 'os-1-2',
      weights: [{ share: weight('100'), effective: weight('50') }],
      more: {
        flags: ['semplificazione', 'pari-opportunita', 'anticorruzione'],
        weightPrints: [{ place: 'scheda', weight: weight('100') }],
        pira: pira('011-005', '005'),
      },
    }),
  ];
}

function node(shape: NodeShape): FrameNode {
  return {
    id: shape.id as NodeId,
    kind: shape.kind,
    code: shape.code,
    title: shape.title,
    parent: shape.parent as NodeId | null,
    weights: shape.weights,
    weightPrints: [],
    units: ['area-servizi' as UnitId],
    roles: ['dirigente-servizi' as RoleId],
    transversal: false,
    flags: [],
    staff: [],
    uncertain: [],
    ...shape.more,
  };
}

function whole(value: string): NodeWeight {
  return { share: weight(value) };
}

function indicators(...ids: readonly string[]): readonly IndicatorId[] {
  return ids as unknown as readonly IndicatorId[];
}

function pira(programme: keyof typeof PROGRAMMES, progressive: string) {
  return { printed: `${programme}-${progressive}`, ...PROGRAMMES[programme] };
}
