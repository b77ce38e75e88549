export {
  type CommandFailure,
  commandFailureText,
  didYouMean,
  type FileReason,
  type OptionForm,
  type RowSlip,
  type WriteReason,
} from './failures.ts';
export { type CommandHelp, type CommandName, commandHelp, commandHelpText, overviewText } from './help.ts';
export {
  commandLabels,
  draftLabels,
  exampleReason,
  importReason,
  leftOutLabels,
  progressText,
  publishedText,
  renderedText,
  rowKindLabels,
} from './labels.ts';
