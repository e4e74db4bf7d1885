import { bilangan as tulisBilangan, persen as tulisPersen, rupiah, rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata, daftarKata } from '@/lib/dasar/format/kalimat'
import { NAMA_PER, NAMA_UKUR } from '@/lib/lihat/banding/constants'
import type { DataBanding } from '@/lib/lihat/banding/types'
import { kodeDanNama, menurutKunci, pasangkan } from '@/lib/realisasi/banding/pasang'
import { KEADAAN, RUMUS_URAI, terbukti, uraikan, type BarisUrai, type Keadaan, type Urai } from '@/lib/realisasi/banding/urai'
import { jumlah, sen, type Sen } from '@/lib/realisasi/rupiah'
import { seunit } from '@/lib/lihat/banding/utils'
import { bilangan, persen, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel, Panel, Sel } from '../types'
import { kolomDua, mutlak, selNilai, sisiKosong, tanpaIsi } from './sisi'
import { telusur } from './telusur'

const UTAMA = 5

export const NAMA_KEADAAN: Readonly<Record<Keadaan, string>> = { BARU: 'Baru: hanya di sisi kanan', HILANG: 'Hilang: hanya di sisi kiri', NAIK: 'Naik', TURUN: 'Turun', BELUM: 'Belum dilaporkan di salah satu sisi', TETAP: 'Tetap' }
const KATA: Readonly<Record<Keadaan, string>> = { BARU: 'baru', HILANG: 'hilang', NAIK: 'naik', TURUN: 'turun', BELUM: 'belum lapor', TETAP: 'tetap' }
/** What is not there of a measure: a report of realisasi, an entry of the others. */
const kataBelum = (ukur: DataBanding['ukur']): string => (ukur === 'realisasi' ? 'belum lapor' : 'belum dientri')
const kataKeadaan = (keadaan: Keadaan, ukur: DataBanding['ukur']): string => (keadaan === 'BELUM' ? kataBelum(ukur) : KATA[keadaan])

/** The parts of both sides with their differences; null: a frozen side does not hold this parting. */
export function uraiData({ kiri, kanan, per, ukur }: DataBanding): Urai | null {
  if (kiri.bagian === null || kanan.bagian === null) return null
  return uraikan(pasangkan(kiri.bagian, kanan.bagian, per === 'unit' ? menurutKunci : kodeDanNama(seunit(kiri.lingkup, kanan.lingkup))), ukur)
}

/**
 * Why nothing is found: both sides hold nothing, which makes them not the same; or the month of one is one that nobody has handed in, where
 * realisasi is what is parted, for entries are no report.
 */
function belumLapor({ kiri, kanan, ukur }: DataBanding): string | null {
  if (kiri.bagian?.length === 0 && kanan.bagian?.length === 0) return `${NAMA_UKUR[ukur]} belum dapat dibandingkan: belum ada pada kedua sisi`
  const belum = ukur === 'realisasi' ? [kiri, kanan].filter(({ capaian }) => !capaian.melapor).map(({ label }) => label) : []
  return belum.length === 0 ? null : `Realisasi belum dapat dibandingkan: ${daftarKata(belum)} belum dilaporkan`
}
const CATATAN_BELUM = 'Rinciannya memuat entri yang belum dilaporkan pada bulan itu.'

const arah = (beda: Sen): string => (beda > 0n ? 'kenaikan' : 'penurunan')

/** "Realisasi naik Rp12,30 miliar: lima unit menyumbang 72,10% kenaikannya" */
function temuan({ baris, beda }: Urai, ukur: DataBanding['ukur'], satu: string): string {
  const berbeda = baris.filter(({ beda: x }) => x !== 0n).length
  if (beda === 0n) return berbeda === 0 ? `${NAMA_UKUR[ukur]} kedua sisi sama, juga tiap ${satu}` : `${NAMA_UKUR[ukur]} kedua sisi sama jumlahnya, tetapi ${bilanganKata(berbeda)} ${satu} berbeda`
  const searah = baris.filter(({ kumulatif }) => kumulatif.ada)
  const akhir = searah.slice(0, UTAMA).at(-1)
  const siapa = searah.length <= UTAMA ? `dari ${bilanganKata(searah.length)} ${satu}` : `${bilanganKata(UTAMA)} ${satu} menyumbang ${akhir ? tulisPersen(akhir.kumulatif) : ''} ${arah(beda)}nya`
  return `${NAMA_UKUR[ukur]} ${beda > 0n ? 'naik' : 'turun'} ${rupiahSingkat(mutlak(beda))}: ${siapa}`
}

/** Whether the rows are the whole difference: held against the wholes, which were asked for by themselves. */
function bukti(urai: Urai, { kiri, kanan, ukur }: DataBanding): string {
  const sah = terbukti(urai, { kiri: kiri.capaian.posisi, kanan: kanan.capaian.posisi }, ukur)
  return sah ? `Selisih ${tulisBilangan(urai.baris.length)} bagian berjumlah tepat ${rupiah(urai.beda)}, sama dengan selisih seluruhnya.` : 'Jumlah bagian TIDAK sama dengan seluruhnya: jangan dipakai, dan laporkan kepada admin.'
}

const ringkas = ({ menurut }: Urai, ukur: DataBanding['ukur'], satu: string): string => [
  awalBesar(`${daftarKata(KEADAAN.filter((nama) => menurut[nama].banyak > 0).map((nama) => `${tulisBilangan(menurut[nama].banyak)} ${kataKeadaan(nama, ukur)}`))}.`),
  // not reported is not nought: what it adds to the difference is no rise or fall
  ...(menurut.BELUM.beda === 0n ? [] : [`${rupiahSingkat(menurut.BELUM.beda)} dari selisihnya berasal dari ${satu} yang ${kataBelum(ukur)} di salah satu sisi, jadi belum tentu perubahan.`]),
].join(' ')

/** One side alone has anything: what stands in it did not come, go, rise or fall. */
const satuKosong = (data: DataBanding): boolean => sisiKosong(data) !== null && !(tanpaIsi(data.kiri) && tanpaIsi(data.kanan))

const TANPA_BAGIAN: Panel['kosong'] = { judul: 'Posisi beku tidak memuat perincian ini', isi: 'Yang dibekukan dapat diuraikan menurut unit atau sub-kegiatan, tanpa disaring.' }

/** How many parts are new, gone, more, less, the same, and their rupiah. */
export const panelKeadaan: DefinisiPanel<DataBanding> = {
  kunci: 'banding-keadaan',
  susun: (data) => {
    const urai = uraiData(data)
    const { ukur, per } = data
    if (urai === null || satuKosong(data)) return null
    const { satu } = NAMA_PER[per]
    return {
      kunci: 'banding-keadaan',
      judul: belumLapor(data) ?? `${awalBesar(bilanganKata(urai.menurut.BARU.banyak))} ${satu} baru, ${bilanganKata(urai.menurut.HILANG.banyak)} hilang, ${bilanganKata(urai.menurut.NAIK.banyak)} naik, ${bilanganKata(urai.menurut.TURUN.banyak)} turun`,
      ...(urai.baris.length === 0 ? {} : { bacaan: bukti(urai, data) }),
      tabel: {
        caption: `${NAMA_UKUR[ukur]} menurut keadaan ${satu}`,
        kolom: [{ kunci: 'nama', nama: 'Keadaan' }, { kunci: 'banyak', nama: 'Banyaknya', satuan: satu, angka: true }, { kunci: 'beda', nama: `Selisih ${NAMA_UKUR[ukur].toLowerCase()}`, satuan: 'Rp', angka: true }],
        baris: urai.baris.length === 0 ? [] : KEADAAN.filter((nama) => nama !== 'BELUM' || urai.menurut.BELUM.banyak > 0).map((nama) => ({ kunci: nama.toLowerCase(), sel: { nama: teks(nama === 'BELUM' && ukur !== 'realisasi' ? 'Belum dientri di salah satu sisi' : NAMA_KEADAAN[nama]), banyak: bilangan(urai.menurut[nama].banyak), beda: uang(urai.menurut[nama].beda) } })),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), banyak: bilangan(urai.baris.length), beda: uang(urai.beda) } },
      },
      rumus: [RUMUS_URAI],
      kosong: { judul: `Tidak ada ${satu} pada kedua sisi` },
    }
  },
}

function selUrai(satu: BarisUrai, ukur: DataBanding['ukur']): Record<string, Sel> {
  const kosong = kataBelum(ukur)
  return {
    keadaan: teks(awalBesar(kataKeadaan(satu.keadaan, ukur))),
    kiri: satu.kiri === null ? tanpa('tidak ada') : selNilai(satu.nilaiKiri, kosong), kanan: satu.kanan === null ? tanpa('tidak ada') : selNilai(satu.nilaiKanan, kosong),
    beda: uang(satu.beda), bagian: persen(satu.bagian), kumulatif: satu.kumulatif.ada ? persen(satu.kumulatif) : tanpa('berlawanan'),
  }
}

/** The rows that a page holds: of those that go either way the largest, at most half of them against the whole. null: all. */
function batasi(baris: readonly BarisUrai[], batas: number | null): readonly BarisUrai[] {
  if (batas === null || baris.length <= batas) return baris
  const searah = baris.filter(({ kumulatif }) => kumulatif.ada)
  const lain = baris.slice(searah.length)
  const banyakLain = Math.min(lain.length, Math.max(Math.floor(batas / 2), batas - searah.length))
  return [...searah.slice(0, batas - banyakLain), ...lain.slice(0, banyakLain)]
}

/** What the page does not show one by one, so that its rows sum to the whole. */
function barisLain(sisa: readonly BarisUrai[], satu: string): BarisTabel[] {
  if (sisa.length === 0) return []
  const nilai = (baca: (item: BarisUrai) => Sen | null): Sen => jumlah(sisa.map((item) => baca(item) ?? sen(0n)))
  return [{ kunci: 'lain', sel: { nama: teks(`${tulisBilangan(sisa.length)} ${satu} lain`, 'semuanya ada dalam unduhan'), kiri: uang(nilai(({ nilaiKiri }) => nilaiKiri)), kanan: uang(nilai(({ nilaiKanan }) => nilaiKanan)), beda: uang(nilai(({ beda }) => beda)) } }]
}

/** What explains the difference, part by part, the largest first; each leads one level down, and at the end to the entries. */
export const panelUrai: DefinisiPanel<DataBanding> = {
  kunci: 'banding-urai',
  susun: (data) => {
    const { per, ukur, batas } = data
    const { judul, satu } = NAMA_PER[per]
    const urai = uraiData(data)
    const kolom = [
      { kunci: 'nama', nama: judul }, { kunci: 'kode', nama: 'Kode', rinci: true }, { kunci: 'keadaan', nama: 'Keadaan' }, ...kolomDua(data, 'Rp miliar', 'Rp miliar', { miliar: true }).map((k) => (k.kunci === 'beda' ? k : { ...k, lebar: true })),
      { kunci: 'bagian', nama: 'Bagian', satuan: '% selisih', angka: true, lebar: true }, { kunci: 'kumulatif', nama: 'Kumulatif', satuan: '% yang searah', angka: true, lebar: true },
    ]
    const rumus = [RUMUS_URAI]
    if (urai === null) return { kunci: 'banding-urai', judul: 'Apa yang menjelaskan selisihnya?', tabel: { caption: 'Penjelas selisih', kolom, baris: [] }, rumus, ...(TANPA_BAGIAN ? { kosong: TANPA_BAGIAN } : {}) }
    if (satuKosong(data)) return { kunci: 'banding-urai', judul: `Belum dapat diuraikan: ${sisiKosong(data) ?? ''}`, tabel: { caption: 'Penjelas selisih', kolom, baris: [] }, rumus, kosong: { judul: 'Salah satu sisi belum memiliki pagu', isi: 'Pilih tahun, bulan, atau unit lain di atas.' } }
    const tampil = batasi(urai.baris, batas)
    const terlihat = new Set(tampil)
    const sisa = urai.baris.filter((item) => !terlihat.has(item))
    const href = telusur(data)
    return {
      kunci: 'banding-urai',
      judul: belumLapor(data) ?? temuan(urai, ukur, satu),
      ...(urai.baris.length === 0 ? {} : { bacaan: `${ringkas(urai, ukur, satu)} ${bukti(urai, data)}${belumLapor(data) === null ? '' : ` ${CATATAN_BELUM}`}` }),
      tabel: {
        caption: `Selisih ${NAMA_UKUR[ukur].toLowerCase()} menurut ${judul.toLowerCase()}, yang searah dengan selisihnya dahulu, terbesar dahulu; positif berarti sisi kanan lebih tinggi`,
        kolom, tampil: 15,
        baris: [...tampil.map((item, index): BarisTabel => {
          const { posisi, unit } = (item.kanan ?? item.kiri) as NonNullable<BarisUrai['kanan']>
          const ke = href(item)
          return {
            kunci: item.cocok, utama: index < UTAMA && item.kumulatif.ada, ...(ke === undefined ? {} : { href: ke }),
            sel: { nama: unit === null ? teks(posisi.nama) : teks(posisi.nama, unit.nama), kode: teks(posisi.kode), ...selUrai(item, ukur) },
          }
        }), ...barisLain(sisa, satu)],
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), kiri: uang(urai.kiri), kanan: uang(urai.kanan), beda: uang(urai.beda) } },
      },
      bagan: { jenis: 'batang', nilai: 'beda' },
      rumus,
      kosong: { judul: `Tidak ada ${satu} pada kedua sisi` },
    }
  },
}
