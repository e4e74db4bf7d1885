import { waktuWib } from '@/lib/dasar/format/tanggal'
import { KABUPATEN, PEMERINTAH } from '@/lib/dasar/identitas/constants'
import { AKAR, KATA_CONTOH, LISENSI } from '@/lib/rakor/terbuka/constants'
import type { Terbitan } from '@/lib/rakor/terbuka/types'
import { dataSkrip, html, type Html } from './html'
import { GAYA } from './gaya'
import { Html as Mentah } from './html'

export const alamatTerbitan = ({ tahun, bulan, urutan }: Pick<Terbitan, 'tahun' | 'bulan' | 'urutan'>): string => `${AKAR}/${tahun}/${bulan}/${urutan}`

interface Kerangka {
  judul: string
  deskripsi: string
  contoh: boolean
  kontak: string
  isi: Html
  /** data for search engines */
  data?: unknown
}

/** A whole public page around its content. */
export function kerangka({ judul, deskripsi, contoh, kontak, isi, data }: Kerangka): string {
  return html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${contoh ? 'DATA CONTOH – ' : ''}${judul} – Data terbuka ${PEMERINTAH}</title>
<meta name="description" content="${deskripsi}">
${contoh ? new Mentah('<meta name="robots" content="noindex">') : null}
<link rel="icon" href="/icon.svg">
<link rel="alternate" type="application/ld+json" href="${AKAR}/katalog.json" title="Katalog data">
<style>${new Mentah(GAYA)}</style>
${data === undefined ? null : dataSkrip(data)}
</head>
<body>
<a class="lompat" href="#isi">Ke isi halaman</a>
<header><div class="lebar"><p>Data terbuka APBD ${KABUPATEN}</p>
<nav aria-label="Data terbuka"><ul><li><a href="${AKAR}">Terbaru</a></li><li><a href="${AKAR}/daftar">Semua terbitan</a></li><li><a href="${AKAR}/katalog.json">Katalog (JSON)</a></li></ul></nav></div></header>
<main id="isi" class="lebar">
${contoh ? html`<div class="tanda" role="note"><p><strong>${KATA_CONTOH}</strong></p></div>` : null}
${isi}
</main>
<footer><div class="lebar"><p>Diterbitkan ${PEMERINTAH}. Tanya atau koreksi: ${kontak}.</p>
<p>Boleh dipakai dan disebarkan dengan menyebut sumbernya: <a href="${LISENSI.url}" rel="license">${LISENSI.nama}</a>. Halaman ini tidak memakai kuki dan tidak mencatat siapa yang membaca.</p></div></footer>
</body>
</html>
`.teks
}

/** What a publication is and how sure it is: under its title. */
export function keteranganTerbit(terbitan: Terbitan, peringatan: readonly string[], lebihBaru: Terbitan | null): Html {
  return html`<p class="redup">Terbitan ke-${terbitan.urutan}, ${waktuWib(terbitan.diterbitkanPada)}; data per ${waktuWib(terbitan.dibacaPada)}.</p>
${lebihBaru === null ? null : html`<div class="tanda" role="note"><p>Ada <a href="${alamatTerbitan(lebihBaru)}">terbitan yang lebih baru</a>. Yang di halaman ini tetap seperti saat diterbitkan.</p></div>`}
<ul class="redup kecil">${peringatan.filter((kata) => kata !== KATA_CONTOH).map((kata) => html`<li>${kata}</li>`)}</ul>`
}
