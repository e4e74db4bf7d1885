import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { bilangan } from '@/lib/dasar/format/angka'
import { NAMA_ZONA } from '@/lib/realisasi/zona'
import { jumlah, senFromText, senToText } from '@/lib/realisasi/rupiah'
import type { Indeks } from '@/lib/rakor/terbuka/dataset/susun'
import type { Terbitan } from '@/lib/rakor/terbuka/types'
import { BELUM_LAPOR, menurutLaporan, persenTeks, poinTeks, singkatTeks } from './angka'
import { batang, kurva } from './gambar'
import { html, type Html } from './html'
import { alamatTerbitan, kerangka, keteranganTerbit } from './kerangka'
import { jsonLdKatalog } from './katalog'

type Baris = Record<string, string | null>
/** Rows of the sets of data that the summary shows, as they were published. */
export type BarisRingkas = ReadonlyMap<string, readonly Baris[]>
export const DATASET_RINGKAS = ['posisi-kabupaten', 'posisi-unit', 'posisi-kategori', 'posisi-jenis-belanja', 'posisi-kelompok-sumber', 'posisi-bulan'] as const

const ukur = (judul: string, nilai: string | null | undefined, sasaran: string | null | undefined, keterangan: string): Html =>
  html`<div><p><strong>${judul}: ${persenTeks(nilai)}</strong></p>${batang(nilai ?? null, sasaran ?? null)}<p class="redup kecil">${keterangan}</p></div>`

/** Whose figures are of months before: without it they would be read as what the publication's month found. */
function belumMelapor({ unit, unit_melapor: melapor }: Baris, bulan: string): Html | null {
  const belum = Number(unit ?? 0) - Number(melapor ?? 0)
  if (belum <= 0) return null
  return html`<p class="redup kecil">${melapor === '0' ? 'Belum ada perangkat daerah yang' : `${bilangan(belum)} dari ${bilangan(Number(unit))} perangkat daerah belum`} melapor ${bulan}: realisasi ${melapor === '0' ? 'yang tampil' : 'mereka'} menurut laporan bulan sebelumnya, bila ada.</p>`
}

function tigaBatang(kabupaten: Baris, { tahun, bulan }: Pick<Terbitan, 'tahun' | 'bulan'>): Html {
  const { serapan_pagu_persen: serapan, target_persen: target, deviasi_poin: deviasi, serapan_anggaran_kas_persen: kas, selisih, fisik_persen: fisik, target_fisik_persen: targetFisik } = kabupaten
  return html`<section aria-labelledby="ukur"><h2 id="ukur">Berapa yang terserap, berapa yang seharusnya</h2><div class="ukur">
${ukur('Realisasi terhadap pagu', serapan, target, `Target ${persenTeks(target)}; deviasi ${poinTeks(deviasi)}. Pagu ${singkatTeks(kabupaten.pagu)}, realisasi ${menurutLaporan(kabupaten, kabupaten.realisasi, singkatTeks, bulan)}.`)}
${ukur('Realisasi terhadap anggaran kas', kas, '100.00', `Anggaran kas ${singkatTeks(kabupaten.anggaran_kas)}; selisih ${singkatTeks(selisih)}.`)}
${ukur('Realisasi fisik', fisik, targetFisik, `Target fisik ${persenTeks(targetFisik)}; dilaporkan untuk ${persenTeks(kabupaten.cakupan_fisik_persen)} pagu.`)}
</div>${belumMelapor(kabupaten, bulanTahun(tahun, bulan))}</section>`
}

const LAMBANG: Readonly<Record<string, string>> = { Merah: '▼', Kuning: '◆', Hijau: '●', Mendahului: '▲', 'Belum lapor': '○' }

function zona(unit: readonly Baris[], { kuningMulai, hijauMulai }: Indeks['aturanZona']): Html {
  const isi = [...Object.values(NAMA_ZONA), null].flatMap((nama) => {
    const anggota = unit.filter((satu) => (satu.zona ?? null) === nama)
    return anggota.length === 0 ? [] : [{ nama: nama ?? 'Tanpa zona', anggota, pagu: senToText(jumlah(anggota.map(({ pagu }) => senFromText(pagu ?? '0')))) }]
  })
  return html`<section aria-labelledby="zona"><h2 id="zona">Zona ${bilangan(unit.length)} perangkat daerah</h2>
<p class="redup kecil">Menurut serapan anggaran kas: merah di bawah ${kuningMulai}%, kuning sampai di bawah ${hijauMulai}%, hijau sampai 100%, di atasnya mendahului.</p>
<ul class="zona">${isi.map(({ nama, anggota, pagu }) => html`<li><details><summary><span class="z-${nama.split(' ')[0] ?? ''}" aria-hidden="true">${LAMBANG[nama] ?? '–'}</span> ${nama}: <strong>${bilangan(anggota.length)} perangkat daerah</strong>, pagu ${singkatTeks(pagu)}</summary><ul>${anggota.map((satu) => html`<li>${satu.nama ?? ''}: ${(satu.realisasi ?? null) === null ? BELUM_LAPOR : satu.melapor === 'false' ? `${persenTeks(satu.serapan_anggaran_kas_persen)} menurut laporan bulan sebelumnya` : persenTeks(satu.serapan_anggaran_kas_persen)}</li>`)}</ul></details></li>`)}</ul></section>`
}

function tabel(judul: string, kepala: string, rows: readonly Baris[], nama: (baris: Baris) => string, tautan: string, bulan: number): Html | null {
  if (rows.length === 0) return null
  const urut = [...rows].sort((a, b) => { const [x, y] = [senFromText(a.pagu ?? '0'), senFromText(b.pagu ?? '0')]; return x === y ? 0 : x > y ? -1 : 1 })
  return html`<section><h2>${judul}</h2><div class="gulir" tabindex="0" role="region" aria-label="${judul}"><table><thead><tr><th scope="col">${kepala}</th><th scope="col" class="n">Pagu</th><th scope="col" class="n">Realisasi</th><th scope="col" class="n">Serapan pagu</th><th scope="col" class="n">Target</th><th scope="col" class="n">Selisih</th></tr></thead>
<tbody>${urut.map((satu) => html`<tr><th scope="row">${nama(satu)}</th><td class="n">${singkatTeks(satu.pagu)}</td><td class="n">${menurutLaporan(satu, satu.realisasi, singkatTeks, bulan)}</td><td class="n">${persenTeks(satu.serapan_pagu_persen)}</td><td class="n">${persenTeks(satu.target_persen)}</td><td class="n">${singkatTeks(satu.selisih)}</td></tr>`)}</tbody></table></div><p class="kecil"><a href="${tautan}">Angka lengkap, unduhan, dan artinya</a></p></section>`
}

const NAMA_KATEGORI: Readonly<Record<string, string>> = { DINAS: 'Dinas', BADAN: 'Badan', BAGIAN: 'Bagian', KECAMATAN: 'Kecamatan', RSUD: 'RSUD', PUSKESMAS: 'Puskesmas' }

function daftarDataset(indeks: Indeks, alamat: string): Html {
  return html`<section aria-labelledby="dataset"><h2 id="dataset">${bilangan(indeks.dataset.length)} kumpulan data</h2><ul class="daftar">${indeks.dataset.map(({ kunci, judul, definisi, jumlahBaris }) => html`<li><h3><a href="${alamat}/${kunci}">${judul}</a></h3><p class="redup">${definisi} ${bilangan(jumlahBaris)} baris.</p>${unduhan(alamat, kunci, judul)}</li>`)}</ul></section>`
}

/** The ways to take a set of data. */
export const unduhan = (alamat: string, kunci: string, judul: string): Html => html`<ul class="unduh kecil" aria-label="Unduh ${judul}"><li><a href="${alamat}/${kunci}.id.csv">CSV untuk Excel Indonesia</a></li><li><a href="${alamat}/${kunci}.csv">CSV (RFC 4180)</a></li><li><a href="${alamat}/${kunci}.json">JSON</a></li><li><a href="${alamat}/${kunci}.skema.json">Skema JSON</a></li></ul>`

export const judulTerbitan = ({ tahun, bulan }: Pick<Terbitan, 'tahun' | 'bulan'>): string => `Posisi APBD s.d. ${bulanTahun(tahun, bulan)}`

/** The first page of a publication: the sentence, three bars, zones, sides of the budget, the curve, what can be taken. */
export function halamanRingkas(terbitan: Terbitan, indeks: Indeks, data: BarisRingkas, { lebihBaru, asal }: { lebihBaru: Terbitan | null; asal: string }): string {
  const alamat = alamatTerbitan(terbitan)
  const rows = (kunci: (typeof DATASET_RINGKAS)[number]): readonly Baris[] => data.get(kunci) ?? []
  const [kabupaten] = rows('posisi-kabupaten')
  const bulan = rows('posisi-bulan')
  const isi = html`<h1>${judulTerbitan(terbitan)}</h1>
<p class="utama">${terbitan.kalimat}</p>
${keteranganTerbit(terbitan, indeks.peringatan, lebihBaru)}
${kabupaten ? tigaBatang(kabupaten, terbitan) : null}
${zona(rows('posisi-unit'), indeks.aturanZona)}
<section aria-labelledby="kurva"><h2 id="kurva">Target dan realisasi sepanjang ${terbitan.tahun}</h2>
${kurva(bulan.map((satu) => ({ bulan: Number(satu.bulan), target: satu.target_persen ?? null, realisasi: satu.zona_sementara === 'true' ? null : satu.serapan_pagu_persen ?? null })))}${bulan.some((satu) => satu.zona_sementara === 'true') ? html`<p class="kecil">Bulan yang laporannya belum cukup (zona sementara) tidak digambar; angkanya ada pada tabel.</p>` : null}
<details><summary>Tabel kurva</summary><div class="gulir" tabindex="0" role="region" aria-label="Tabel kurva"><table><thead><tr><th scope="col">Sampai akhir bulan</th><th scope="col" class="n">Target</th><th scope="col" class="n">Realisasi</th></tr></thead><tbody>${bulan.map((satu) => html`<tr><th scope="row">${bulanTahun(terbitan.tahun, Number(satu.bulan))}</th><td class="n">${persenTeks(satu.target_persen)}</td><td class="n">${menurutLaporan(satu, satu.serapan_pagu_persen, persenTeks, terbitan.bulan)}</td></tr>`)}</tbody></table></div></details></section>
${tabel('Menurut jenis belanja', 'Jenis belanja', rows('posisi-jenis-belanja'), (satu) => satu.nama ?? '', `${alamat}/posisi-jenis-belanja`, terbitan.bulan)}
${tabel('Menurut sumber dana', 'Sumber dana', rows('posisi-kelompok-sumber'), (satu) => satu.kelompok ?? '', `${alamat}/posisi-kelompok-sumber`, terbitan.bulan)}
${tabel('Menurut kategori perangkat daerah', 'Kategori', rows('posisi-kategori'), (satu) => NAMA_KATEGORI[satu.kategori ?? ''] ?? 'Tanpa kategori', `${alamat}/posisi-kategori`, terbitan.bulan)}
${daftarDataset(indeks, alamat)}
<p class="redup kecil">Alamat tetap: <a href="${alamat}">${alamat}</a>. Sidik terbitan (SHA-256): <code>${terbitan.sha256}</code></p>`
  return kerangka({ judul: judulTerbitan(terbitan), deskripsi: terbitan.kalimat, contoh: terbitan.contoh, kontak: terbitan.kontak, isi, data: jsonLdKatalog(asal, [[terbitan, indeks]]) })
}
