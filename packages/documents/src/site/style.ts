import { PAGE_STYLE } from '../html/style.ts';

/** The look of the section: that of the documents, and what lists of documents need beside. */
export const SITE_STYLE = `${PAGE_STYLE}${`
.bar{border-bottom:1.5px solid #17324d;padding-bottom:.5rem}
.trail ol{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0}
.trail li+li::before{content:"›";margin-right:1rem;color:#5a768a}
.verdict{font-size:1.2rem;color:#17324d;margin:.25rem 0 1.5rem}
.entries{list-style:none;padding:0;margin:0}
.entries>li{border-top:1px solid #5a768a;padding:.75rem 0}
.entries strong{font-size:1.1rem;font-weight:600}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{color:#455a64}dd{margin:0}
.files{margin:.25rem 0;padding-left:1.25rem}
code{font:.8rem/1.4 "Roboto Mono",Consolas,monospace;color:#455a64}
.mark{border:1px dashed #455a64;color:#455a64;padding:0 .4rem;font-size:.85rem;white-space:nowrap}
footer{border-top:1.5px solid #17324d;margin-top:3rem;padding-top:.5rem;font-size:.95rem}
footer ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0}
@media(max-width:34rem){dl{grid-template-columns:1fr}dt{margin-top:.35rem}}
@media print{.trail,footer ul{display:none}.entries>li,dl{break-inside:avoid}}
`.replaceAll('\n', '')}`;
