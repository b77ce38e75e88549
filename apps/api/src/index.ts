export { PROGRAM } from './program.ts';
export { rememberAnswers } from './remember-answers.ts';
export { type RunningServer, type ServerOptions, startServer } from './server.ts';
