/**
 * The page's only style sheet. Colours are pairs with a contrast of at least 4.5 to 1 in both themes (WCAG 1.4.3). No
 * attribute `style` anywhere: the page's policy admits this text alone, by its hash.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1f1f1c;--soft:#5a5953;--line:#d9d6cd;--link:#1a4f8b;
--bad:#a1221c;--odd:#7a4f00;--good:#1d6638;--open:#54545e;--bad-bg:#fbeeec;--odd-bg:#fbf3e2;--good-bg:#ebf5ee;--open-bg:#f0f0f2}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15171a;--card:#1c1f23;--ink:#e9e6df;--soft:#aeaba3;--line:#3a3e44;--link:#9cc5f5;
--bad:#ff9f96;--odd:#f0c56e;--good:#8fd8a8;--open:#b9bac4;--bad-bg:#3a2220;--odd-bg:#362c17;--good-bg:#1b3023;--open-bg:#2a2c31}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
body:lang(ja){font-family:system-ui,-apple-system,"Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;line-break:strict;word-break:auto-phrase;line-height:1.7}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
h1,h2{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,"Times New Roman",serif;font-weight:600;line-height:1.2;text-wrap:balance}
:lang(ja) :is(h1,h2){font-family:inherit;line-height:1.35}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.5rem);margin:.3rem 0 .6rem}
h2{font-size:1.45rem;margin:3rem 0 .8rem;padding-top:.9rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.4;margin:.2rem 0 .5rem}
h4{font-size:.95rem;margin:1rem 0 .3rem}
p{margin:.4rem 0;max-width:68ch}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.6rem 1rem;z-index:9}
.soft{color:var(--soft)}.small{font-size:.875rem}
.banner{margin:1.5rem 0 0;padding:1.4rem 1.6rem 1.5rem;background:var(--card);border:1px solid var(--line);border-left:.5rem solid var(--open);border-radius:.4rem}
.banner.fail{border-left-color:var(--bad)}.banner.pass{border-left-color:var(--good)}
.verdict{margin:0;font-size:.8rem;font-weight:700;letter-spacing:.09em;text-transform:uppercase}
.fail .verdict,.bad,.error .tag{color:var(--bad)}.pass .verdict,.good,.settled .tag{color:var(--good)}
.not-checked .verdict,.open{color:var(--open)}.odd,.warning .tag{color:var(--odd)}.info .tag{color:var(--soft)}
dl.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(6.5rem,1fr));gap:.9rem 1.5rem;margin:1.1rem 0 0;max-width:44rem}
dl.facts dt{font-size:.8rem;color:var(--soft)}dl.facts dd{margin:0;font-size:1.5rem;line-height:1.2}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;padding:0;margin:1.1rem 0 0}
fieldset{border:0;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
fieldset legend{float:left;padding:0;margin-right:1rem;color:var(--soft)}
fieldset label{display:inline-flex;gap:.4rem;align-items:center;min-height:1.75rem}
input{accent-color:var(--link);width:1.05rem;height:1.05rem;margin:0}
.finding{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--line);border-radius:.3rem;padding:.9rem 1.2rem 1rem;margin:0 0 .9rem}
.finding.error{border-left-color:var(--bad)}.finding.warning{border-left-color:var(--odd)}.finding.settled{border-left-color:var(--good)}
.tag{font-weight:700;font-size:.8rem;letter-spacing:.05em;text-transform:uppercase}
.meta{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:0;font-size:.875rem;color:var(--soft)}
dl.case{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.35rem 1rem;margin:.5rem 0 0}
dl.case dt{color:var(--soft);font-size:.9rem}dl.case dd{margin:0;max-width:68ch}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate}
pre{margin:.2rem 0;padding:.5rem .7rem;background:var(--paper);border:1px solid var(--line);border-radius:.25rem;white-space:pre-wrap;user-select:all}
.answer{display:block;margin:0 0 .5rem .7rem}
summary{cursor:pointer;padding:.15rem 0}details>*:not(summary){margin-left:.2rem}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:.3rem;background:var(--card);max-height:80vh}
table{border-collapse:separate;border-spacing:0;font-size:.92rem;min-width:100%}
caption{text-align:left;padding:.6rem .8rem;color:var(--soft);font-size:.875rem}
th,td{padding:.4rem .8rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);overflow-wrap:normal;unicode-bidi:isolate}
thead th{position:sticky;top:0;background:var(--card);border-top:0;border-bottom:1px solid var(--line);font-size:.82rem;color:var(--soft);white-space:nowrap;z-index:2}
tbody th{font-weight:500}.wrap{min-width:16rem;max-width:34rem;overflow-wrap:anywhere}
.scroll:has(.matrix){width:fit-content;max-width:100%}.matrix{min-width:0}.matrix th,.matrix td{padding:.2rem .45rem;font-size:.8rem;white-space:nowrap}
.matrix thead th{vertical-align:bottom}.matrix thead th span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:15rem;overflow:hidden;text-overflow:ellipsis}
.matrix tbody th,.matrix thead th:first-child{position:sticky;left:0;background:var(--card);border-right:1px solid var(--line);z-index:1}
.matrix thead th:first-child{z-index:3}
.matrix td{color:var(--soft)}.matrix .b{background:var(--bad-bg);color:var(--bad);font-weight:700}.matrix .p{background:var(--odd-bg);color:var(--odd)}
.matrix .q{background:var(--open-bg);color:var(--open)}
td>.good,td>.bad,td>.odd,td>.open{white-space:nowrap}.scroll:has(.score){max-height:none}.score .of th{background:var(--paper)}.score .of .small{overflow-wrap:anywhere}.score .of span:not([aria-hidden]){margin-left:.6em}.score td:nth-child(2){white-space:nowrap}
.scroll+.scroll{margin-top:1rem}.spf{background:var(--card);border:1px solid var(--line);border-radius:.3rem;padding:.5rem 1rem;margin:0 0 .7rem}
.tree,.tree ul{list-style:none;margin:.2rem 0;padding-left:1.1rem;border-left:1px solid var(--line)}.tree{border-left:0;padding-left:0}
.tree li{padding:.12rem 0 .12rem .4rem}.scope{max-width:none}.scope span,.scope time{display:inline-block;margin-right:.35em}
.cidrs{columns:15rem;list-style:none;padding:0;margin:.4rem 0}
svg{max-width:100%;height:auto;display:block}.bar{display:inline-block;vertical-align:middle;width:9rem;margin-right:.6rem}.bar.few{width:1.8rem}
.bar .full{fill:var(--good)}.bar.odd .full{fill:var(--odd)}.bar.bad .full{fill:var(--bad)}.bar .rest{fill:var(--line)}
.chart text{fill:var(--soft);font-size:14px}.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:0;margin:.4rem 0}
.legend li{display:flex;align-items:center;gap:.5rem;font-size:.875rem}.legend svg{width:2rem}.chart .axis{stroke:var(--line)}time{white-space:nowrap}.chart polyline{vector-effect:non-scaling-stroke;fill:none;stroke-width:2.5;stroke-linejoin:round}
.chart .errors{stroke:var(--bad)}.chart .warnings{stroke:var(--odd);stroke-dasharray:7 4}.chart .not-checked{stroke:var(--open);stroke-dasharray:2 4}
.chart .listed{stroke:var(--link);stroke-dasharray:12 4 2 4}
footer{margin-top:3.5rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--soft);font-size:.875rem}
body:has(#only-error:checked) .finding:not(.error),body:has(#only-warning:checked) .finding:not(.warning),body:has(#only-info:checked) .finding:not(.info){display:none}
@media (max-width:40rem){header,main,footer{padding:0 .9rem}.banner{padding:1.1rem 1.1rem 1.2rem}dl.case{grid-template-columns:minmax(0,1fr);gap:.1rem}dl.case dd{margin-bottom:.5rem}
.finding{padding:.8rem .9rem}.chart text{font-size:32px}}
@media print{body{background:#fff;color:#000;font-size:10pt}nav,fieldset,.skip{display:none}.scroll{overflow:visible;max-height:none;border:0}
.finding,.banner{break-inside:avoid}details::details-content{content-visibility:visible;display:block;block-size:auto}thead{display:table-header-group}thead th{position:static}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;
