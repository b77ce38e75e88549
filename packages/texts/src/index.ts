export {
  type Figures,
  type FindingText,
  type FindingTexts,
  findingText,
  findingTexts,
} from './findings/index.ts';
