export { type CommandFailure, commandFailureText, didYouMean } from './failures.ts';
export { type CommandHelp, type CommandName, commandHelp, commandHelpText, overviewText } from './help.ts';
export { commandLabels } from './labels.ts';
