export {
  type Figures,
  type FindingText,
  type FindingTexts,
  figuresOf,
  findingText,
  findingTexts,
} from './findings/index.ts';
