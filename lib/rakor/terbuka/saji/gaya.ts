import { createHash } from 'node:crypto'

/** The whole look of the public pages: light and dark, phone and paper. One sheet, within the page, so that a page is one answer. */
export const GAYA = `
:root{color-scheme:light dark;--latar:#fff;--alas:#f3f6f6;--garis:#d5dddd;--teks:#14211f;--redup:#4b5a5a;--aksen:#0a5560;--realisasi:#0f7380;--target:#14211f;--lajur:#dfe7e7;--merah:#a3151b;--kuning:#875000;--hijau:#17663a;--ungu:#5b3a9b;--abu:#586666}
@media screen and (prefers-color-scheme:dark){:root{--latar:#0e1616;--alas:#172222;--garis:#2b3a3a;--teks:#e8efee;--redup:#a8b8b7;--aksen:#79ccd5;--realisasi:#49aebb;--target:#e8efee;--lajur:#223030;--merah:#ff9c96;--kuning:#efbb5c;--hijau:#82d3a0;--ungu:#c7b0ff;--abu:#a9b6b6}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--latar);color:var(--teks);font:16px/1.55 "Segoe UI",system-ui,-apple-system,Roboto,sans-serif}
.lebar{max-width:70rem;margin:0 auto;padding:0 1rem}
header{border-bottom:1px solid var(--garis);background:var(--alas)}
header .lebar{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;padding-block:.75rem}
header p{margin:0;font-weight:650}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0}
nav a,.unduh a{display:inline-block;padding:.65rem 0}
a{color:var(--aksen);text-underline-offset:3px}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--aksen);outline-offset:2px}
h1{font-size:1.75rem;line-height:1.2;margin:1.5rem 0 .5rem;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .5rem;text-wrap:balance}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0;max-width:46rem}
.utama{font-size:1.25rem;line-height:1.45;max-width:52rem}
.redup{color:var(--redup)}
.kecil{font-size:.875rem}
.tanda{border:1px solid var(--garis);border-left:4px solid var(--kuning);background:var(--alas);padding:.5rem .75rem;margin:1rem 0;max-width:52rem}
.tanda p{margin:.25rem 0}
.gulir{overflow-x:auto;border-block:1px solid var(--garis);margin:.75rem 0;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--redup);font-size:.875rem;padding:.25rem 0}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--garis);vertical-align:top;text-align:left}
tr:last-child>*{border-bottom:0}
th{font-weight:600}
tbody th{min-width:9rem}
code{overflow-wrap:anywhere}
thead th{font-size:.8125rem;color:var(--redup);vertical-align:bottom}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-left:.75rem}
svg{display:block;width:100%;height:auto}
.batang{height:1.5rem;margin:.15rem 0}
.lajur{fill:var(--lajur)}.nilai{fill:var(--realisasi)}.sasaran{fill:var(--target)}
.garis-t{stroke:var(--target);stroke-dasharray:6 4}.garis-r{stroke:var(--realisasi)}.garis-t,.garis-r{fill:none;stroke-width:3}
.sumbu{stroke:var(--garis)}svg text{fill:var(--redup);font-size:16px}
.ukur{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;max-width:52rem}
.ukur p{margin:0}
.zona{list-style:none;padding:0;max-width:52rem}
.zona>li{padding:.35rem 0;border-bottom:1px solid var(--garis)}
.zona ul{columns:2 16rem;padding-left:1.25rem;margin:.5rem 0}
.z-Merah{color:var(--merah)}.z-Kuning{color:var(--kuning)}.z-Hijau{color:var(--hijau)}.z-Mendahului{color:var(--ungu)}.z-Belum{color:var(--abu)}
summary{cursor:pointer;padding:.35rem 0}
.daftar{list-style:none;padding:0}
.daftar>li{border-bottom:1px solid var(--garis);padding:.75rem 0}
.daftar h3{margin:0}
.unduh{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;padding:0;margin:0}
dl{display:grid;grid-template-columns:minmax(0,12rem) minmax(0,1fr);gap:.35rem 1rem;max-width:60rem}
dt{color:var(--redup)}dd{margin:0;overflow-wrap:anywhere}
footer{border-top:1px solid var(--garis);margin-top:3rem;padding:1rem 0 2rem;color:var(--redup);font-size:.875rem}
.lompat{position:absolute;left:-100rem}.lompat:focus{left:1rem;top:.5rem;background:var(--latar);padding:.5rem}
@media(max-width:40rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.6rem}h1{font-size:1.4rem}.utama{font-size:1.1rem}svg text{font-size:28px}}
@media print{@page{size:215mm 330mm;margin:15mm}nav,.unduh,.lompat{display:none}header{background:none}.gulir{overflow:visible}section,table,svg{break-inside:avoid}body{font-size:11pt}details>*{display:block}}
`

const sidikGaya = createHash('sha256').update(GAYA).digest('base64')
/** Of a page: its own sheet, nothing else. No script runs; data for search engines are no script. */
export const KEBIJAKAN_HALAMAN = `default-src 'none'; style-src 'sha256-${sidikGaya}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
export const KEBIJAKAN_BERKAS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
