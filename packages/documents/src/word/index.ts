export type { Rasterise } from './drawing.ts';
export { tagOf } from './figure-control.ts';
export { renderDocx, type WordOptions } from './render-docx.ts';
export { readTemplate, type TemplateReading, type TemplateRefusal, type WordTemplate } from './template.ts';
