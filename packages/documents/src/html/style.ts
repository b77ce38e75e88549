/** The look of a page, on screen and on paper: no outside font or picture, every pair of colours 4.5 to 1 or better. */
export const PAGE_STYLE = `
html{background:#fff}
body{margin:0 auto;max-width:62rem;padding:1rem;color:#19191a;font:1rem/1.5 "Titillium Web",Arial,"Noto Sans","Noto Sans Hebrew","Noto Sans Arabic",sans-serif;overflow-wrap:anywhere;hyphens:auto}
h1,h2,h3,h4,h5,h6{color:#17324d;line-height:1.25;margin:1.6em 0 .5em;break-after:avoid}
h1{font-size:2rem;margin-top:.5em}h2{font-size:1.6rem}h3{font-size:1.35rem}h4{font-size:1.2rem}h5,h6{font-size:1.05rem}
a{color:#0059b3}a:focus,[tabindex]:focus{outline:3px solid #b35900;outline-offset:2px}
.skip{position:absolute;left:-100vw}.skip:focus{position:static}
.subtitle{font-size:1.2rem;color:#17324d}
.draft{border:2px solid #a32100;color:#a32100;padding:.5rem 1rem;font-weight:700}
nav ol{list-style:none;padding-left:1.25rem}nav>ol{padding-left:0}
.aside{border-left:4px solid #5a768a;background:#f2f6f9;padding:.5rem 1rem}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.35}
caption{text-align:left;font-weight:700;padding:.25rem 0;color:#17324d}
th,td{border:1px solid #5a768a;padding:.3rem .5rem;vertical-align:top;text-align:left;min-width:3rem;white-space:pre-line}
thead th{background:#17324d;color:#fff;vertical-align:bottom}
tbody th{font-weight:400}th[scope=rowgroup]{background:#e6ecf2;font-weight:700}
.end{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:1rem 0}figure svg{max-width:100%;height:auto}figcaption{font-weight:700;color:#17324d}
.notes{border-top:1px solid #5a768a;font-size:.95rem}
@media print{
@page{size:A4;margin:20mm}
body{max-width:none;padding:0;font-size:10pt}
nav,.skip{display:none}thead{display:table-header-group}tr,figure{break-inside:avoid}caption{break-after:avoid}
.scroll{overflow:visible}a{color:inherit;text-decoration:none}
}`.replaceAll('\n', '');

/** The mark of a draft behind every page; `word` is one of our own. */
export function watermarkStyle(word: string): string {
  return `body::before{content:"${word}";position:fixed;top:40%;left:0;right:0;z-index:-1;text-align:center;transform:rotate(-35deg);font-size:22vmin;font-weight:700;color:#f0e4e1;pointer-events:none}`;
}
