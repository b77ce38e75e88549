export { cleanText } from './clean-text.ts';
export * from './model.ts';
