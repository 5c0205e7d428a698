import { ENLARGED } from './drawing.js';
import { TYPE_SIZE } from './textWidth.js';

/** How the page looks: on screens, light and dark, wide and narrow, and on A4. */
export const STYLE: string = `
:root{
--paper:#fff;--wash:#f5f6f8;--ink:#1a2230;--muted:#4d5868;--line:#d3d8e0;--accent:#1d3f72;--focus:#0b57d0;
--met:#17603c;--met-wash:#e4f2ea;--unknown:#7a4a00;--unknown-wash:#fbf0da;--unmet:#8c2430;--unmet-wash:#fae8ea;
--bar:#2f5d9b;--bar-soft:#a9c1e2;--track:#e9ecf1;--today:#a0282f
}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#12161d;--wash:#1a202a;--ink:#e7ebf1;--muted:#a9b4c3;--line:#36404f;--accent:#a4c6f7;--focus:#8ab4f8;
--met:#86d6a8;--met-wash:#12301f;--unknown:#f1c477;--unknown-wash:#38290d;--unmet:#f4a6ac;--unmet-wash:#3c1a1e;
--bar:#7fa9e3;--bar-soft:#35537e;--track:#262e3a;--today:#ff9aa0
}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);color-scheme:light dark;font:100%/1.55 "Segoe UI",system-ui,-apple-system,"Helvetica Neue","Noto Sans",Arial,sans-serif;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;overflow-wrap:anywhere}
.page{max-width:940px;margin:0 auto;padding:2.5rem 1.5rem 3rem}
h1,h2,h3,h4{line-height:1.25;overflow-wrap:anywhere}
h1,h2{font-family:Charter,"Bitstream Charter",Georgia,"Noto Serif",Cambria,serif;font-weight:600}
h1{font-size:2.3rem;margin:.1rem 0 1rem}
h2{font-size:1.5rem;margin:0 0 1rem;padding-bottom:.4rem;border-bottom:2px solid var(--accent)}
h3{font-size:1.1rem;margin:1.8rem 0 .6rem}
h4{font-size:1rem;margin:0 0 .35rem}
h3::first-letter,h4::first-letter,.tile-name::first-letter,dt::first-letter,caption::first-letter,th::first-letter,.sentence::first-letter,.tag::first-letter,.key::first-letter,.change li::first-letter,.card li::first-letter,.counted li::first-letter,.checklist label::first-letter,.source-list .about::first-letter{text-transform:uppercase}
.key,.tag{display:inline-block}
p{margin:.35rem 0}
ul,ol{margin:.35rem 0;padding-inline-start:1.25rem}
li{margin:.2rem 0}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
code{font:.86em ui-monospace,Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace}
.skip{position:absolute;left:-999rem;top:.5rem;background:var(--paper);padding:.5rem 1rem}
.skip:focus{left:.5rem}
.kicker{color:var(--accent);font-weight:600;letter-spacing:.02em;margin:0}
.about,.note,.cite,.tile-note{color:var(--muted)}
.about,.note{font-size:.92em}
.cite{font-size:.82em}
.cite a{color:inherit}
.nobreak{display:inline-block;max-width:100%;text-decoration:inherit}
.key{font-weight:600}
dl{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin:.6rem 0}
dl>div{min-width:0}
dt{font-size:.85em;color:var(--muted)}
dd{margin:0}
.tiles{list-style:none;display:grid;grid-template-columns:repeat(3,1fr) 2fr;gap:.8rem;padding:0;margin:1.4rem 0 1.6rem}
.tiles li{margin:0;padding:.8rem 1rem;border-radius:6px;background:var(--wash);border-top:3px solid var(--line);min-width:0}
.tiles li.met{border-color:var(--met)}.tiles li.unknown{border-color:var(--unknown)}.tiles li.unmet{border-color:var(--unmet)}.tiles li.next{border-color:var(--accent)}
.tile-name{display:block;font-size:.88em;color:var(--muted)}
.tile-name .shape{margin-inline-end:.4em}
.tiles strong{display:block;font-size:1.5rem;line-height:1.3;font-family:Charter,"Bitstream Charter",Georgia,"Noto Serif",Cambria,serif}
.tile-note{font-size:.88em}
nav ul{list-style:none;padding:.8rem 0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;border-block:1px solid var(--line);font-size:.93em}
nav li{margin:0}
section{margin-top:3rem}
.met>.shape,.badge.met{color:var(--met)}.unknown>.shape,.badge.unknown{color:var(--unknown)}.unmet>.shape,.badge.unmet{color:var(--unmet)}
.tiles .met .shape{color:var(--met)}.tiles .unknown .shape{color:var(--unknown)}.tiles .unmet .shape{color:var(--unmet)}
.shape{vertical-align:-.18em;flex:none}
.shape .disc{fill:currentColor}.shape .ring{fill:none;stroke:currentColor;stroke-width:2.6;stroke-linejoin:round}.shape .stroke{fill:none;stroke:var(--paper);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.badge{display:inline-flex;align-items:flex-start;gap:.4em;font-size:.9rem;font-weight:600;padding:.1em .6em;border-radius:4px;line-height:1.45}
.badge .shape{margin-top:.16em}
.badge.met{background:var(--met-wash)}.badge.unknown{background:var(--unknown-wash)}.badge.unmet{background:var(--unmet-wash)}
.badge .shape .stroke{stroke:var(--met-wash)}.badge.unknown .shape .stroke{stroke:var(--unknown-wash)}.badge.unmet .shape .stroke{stroke:var(--unmet-wash)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1rem;align-items:start}
.card{border:1px solid var(--line);border-radius:6px;padding:1rem 1.15rem;background:var(--wash);min-width:0}
.card.met{border-color:var(--met)}
.card h4{font-size:1.08rem}
.card p,.card li{font-size:.95em}
.verdict{margin:.1rem 0 .6rem}
.drawings{margin:.8rem 0 1rem}
.drawing{display:block;width:100%;height:auto;overflow:visible}
.drawing.narrow{display:none}
.drawing text{font-size:${TYPE_SIZE * ENLARGED}px;text-rendering:geometricPrecision;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:${4 * ENLARGED}px;stroke-linejoin:round}
.drawing text.muted{fill:var(--muted)}
.drawing text.strong,.drawing tspan.strong{font-weight:600}
.drawing tspan.muted{fill:var(--muted)}
.drawing text.today-label{fill:var(--today);font-weight:600}
.drawing text.met{fill:var(--met)}.drawing text.unknown{fill:var(--unknown)}.drawing text.unmet{fill:var(--unmet)}
.drawing .grid{stroke:var(--line);stroke-width:1}
.drawing .axis{stroke:var(--muted);stroke-width:1}
.drawing .rule{stroke:var(--line);stroke-width:1}
.drawing .break{stroke:var(--muted);stroke-width:1.5;stroke-dasharray:2 5}
.drawing .today{stroke:var(--today);stroke-width:1.6;stroke-dasharray:6 3}
.drawing .mark{fill:currentColor;stroke:currentColor;stroke-width:1.6;stroke-linejoin:round}
.drawing .mark.hollow{fill:var(--paper)}
.drawing g{color:var(--accent)}
.drawing g.met{color:var(--met)}.drawing g.unknown{color:var(--unknown)}.drawing g.unmet{color:var(--unmet)}
.drawing g.met g,.drawing g.unknown g,.drawing g.unmet g{color:inherit}
.drawing .window{fill:currentColor;opacity:.32}
.drawing .window.uncertain{opacity:.14;stroke:currentColor;stroke-dasharray:3 3}
.drawing .count{fill:currentColor;opacity:.5}
.drawing .track{fill:var(--track)}
.drawing .value{fill:currentColor;opacity:.85}
.drawing .value.uncertain{opacity:.3}
.drawing .threshold{stroke:var(--ink);stroke-width:2.5}
.drawing .share{stroke:var(--paper);stroke-width:1}
.drawing .share.full{fill:var(--bar)}.drawing .share.none{fill:var(--paper);stroke:var(--muted)}.drawing .share.half,.drawing .share.unknown{stroke:var(--bar)}
.drawing .hatch{fill:var(--bar)}.drawing .hatch-ground{fill:var(--paper)}
.drawing .absence{fill:var(--muted)}.drawing .absence.begins-anew{fill:var(--unmet)}.drawing .absence.unknown{fill:var(--unknown)}
.swatch{display:inline-block;width:1em;height:1em;margin-inline-end:.45em;vertical-align:-.12em;border:1px solid var(--bar)}
.swatch.full{background:var(--bar)}
.swatch.half{background:repeating-linear-gradient(135deg,var(--bar) 0 3px,var(--paper) 3px 6px)}
.swatch.unknown{background:radial-gradient(circle,var(--bar) 30%,var(--paper) 32%) 0 0/.5em .5em}
.swatch.none{border-color:var(--muted)}
table{width:100%;border-collapse:collapse;margin:1.2rem 0;font-size:.94em}
caption{text-align:start;font-weight:600;padding-bottom:.45rem}
th,td{overflow-wrap:break-word;text-align:start;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.88em;color:var(--muted);font-weight:600;border-bottom:1.5px solid var(--muted);vertical-align:bottom}
tbody th{font-weight:600}
tbody th .about,tbody th .keyed,tbody th .cite,h4 .cite{font-weight:400}
#costs table:first-of-type caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.figure{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
th:last-child,td:last-child{padding-inline-end:0}
.columns{columns:2 22rem;column-gap:2.2rem}
.counted{break-inside:avoid;margin-bottom:1.2rem;font-size:.94em}
.check,.track,.change{margin-bottom:1.6rem}
.check{border-top:1px solid var(--line)}
.check:first-of-type,.track:first-of-type{border:0}
.track{border-top:1px solid var(--line)}
h3 .badge{margin-inline-start:.35em;vertical-align:.08em}
ol.questions,ol.steps,ol.source-list{padding-inline-start:2.2rem}
ol.questions>li,ol.steps>li{padding-inline-start:.35rem;margin:.9rem 0}
ol>li::marker{color:var(--accent);font-weight:600}
.question,.step{font-weight:600;margin:0}
.step .cite,.step .badge{font-weight:400}
.keyed{font-size:.94em}
ol .keyed,.checklist .keyed{color:var(--muted)}
.checklist{list-style:none;padding:0}
.checklist>li{display:flex;gap:.75rem;padding:.55rem 0;border-bottom:1px solid var(--line);margin:0}
.checklist>li>div{min-width:0}
input[type=checkbox]{width:1.15rem;height:1.15rem;margin:.2rem 0 0;flex:none;accent-color:var(--accent)}
.tag{font-size:.84em;padding:.05em .55em;border:1px solid var(--muted);border-radius:3px;color:var(--muted)}
.source-list>li{margin:.9rem 0}
.source-list p{margin:.1rem 0}
.address{font-size:.9em;word-break:break-all}
footer{margin-top:3rem;padding-top:1rem;border-top:2px solid var(--accent);color:var(--muted);font-size:.92em}
section:target h2,li:target{background:var(--wash)}
@media (max-width:47.5em){
.page{padding:1.4rem 1.1rem 2rem}
h1{font-size:1.75rem}
section{margin-top:2.4rem}
.tiles{grid-template-columns:1fr}
.tiles li{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.1rem .8rem;padding:.6rem .9rem}
.tiles li.next{display:block}
.tiles strong{font-size:1.3rem}
}
@media screen and (max-width:47.5em){
.drawing.wide{display:none}.drawing.narrow{display:block;max-width:30rem}
table,tbody,tr,th,td{display:block}
caption{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
tr{padding:.7rem 0;border-bottom:1px solid var(--line)}
th,td{border:0;padding:.12rem 0}
td.figure{text-align:start;white-space:normal}
td[data-empty]{display:none}
td::before{content:attr(data-label) ": ";color:var(--muted)}
}
@page{size:A4;margin:16mm 15mm 18mm}
@media print{
html{font-size:10pt;color-scheme:light}
.page{max-width:none;padding:0}
nav,.skip{display:none}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{font-size:20pt}h2{font-size:14pt}
section{margin-top:7mm}
h2,h3,h4,caption,thead,.note{break-after:avoid}
.card,.check,.counted,.change,tr,li,.drawings,header,.note{break-inside:avoid}
.tiles{grid-template-columns:repeat(3,1fr) 2fr;gap:3mm}
.tiles li{display:block;padding:2.5mm 3mm}
.cards{grid-template-columns:1fr 1fr;gap:4mm}
a{color:inherit;text-decoration:none}
.address a{text-decoration:underline}
.figure{white-space:nowrap}
td:last-child:not(.figure){overflow-wrap:anywhere}
p,li{orphans:3;widows:3}
}
`;
