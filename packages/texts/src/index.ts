export {
  type Figures,
  type FindingText,
  type FindingTexts,
  figuresOf,
  findingText,
  findingTexts,
  italian,
} from './findings/index.ts';
