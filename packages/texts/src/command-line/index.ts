export {
  type CommandFailure,
  commandFailureText,
  didYouMean,
  type FileReason,
  type OptionForm,
  type RowSlip,
} from './failures.ts';
export { type CommandHelp, type CommandName, commandHelp, commandHelpText, overviewText } from './help.ts';
export { commandLabels } from './labels.ts';
