export {
  type Figures,
  type FindingText,
  type FindingTexts,
  figuresOf,
  findingRecord,
  findingText,
  findingTexts,
  italian,
} from './findings/index.ts';
