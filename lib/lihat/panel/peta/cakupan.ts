import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { NOL, sen } from '@/lib/realisasi/rupiah'
import { bilangan, persen, tanpa, teks, uang } from '../sel'
import type { BarisTabel, DefinisiPanel } from '../types'
import { dilaporkan } from '../umum/dilaporkan'
import { BELUM, kataLuarLapor, LINTAS, tanpaIsi, type DataPeta } from './data'

/** What a part realised, as far as its month is reported at all. */
const kini = ({ melapor, posisi }: Capaian) => (melapor ? posisi.realisasi : null)

/** How much of the money a map can speak of at all: in one kecamatan, in several, without a place. */
export const panelCakupanTempat: DefinisiPanel<DataPeta> = {
  kunci: 'peta-cakupan',
  susun: (data) => {
    const { capaian, seluruh, tahun, bulan, kueri, kecamatan } = data
    if (kecamatan.length === 0) return null
    const di = (id: number) => capaian.find(({ posisi }) => posisi.kunci === String(id))
    const satu = capaian.filter(({ posisi }) => posisi.kunci !== String(LINTAS) && posisi.kunci !== String(BELUM))
    const [lintas, belum] = [di(LINTAS), di(BELUM)]
    const paguSatu = sen(satu.reduce((n, { posisi }) => n + posisi.pagu, 0n))
    const kecamatanLapor = satu.filter((bagian) => kini(bagian) !== null)
    const realisasiSatu = kecamatanLapor.length === 0 ? null : sen(kecamatanLapor.reduce((n, bagian) => n + (kini(bagian) ?? 0n), 0n))
    const pagu = seluruh.posisi.pagu
    const baris = (kunci: string, nama: string, rinci: string, nilai: { pagu: typeof paguSatu; realisasi: typeof realisasiSatu; sub: number }): BarisTabel => ({
      kunci, ...(kunci === 'belum' && nilai.pagu > 0n ? { href: `/peta/tempat?${kueri}&keadaan=belum` } : {}),
      sel: { nama: teks(nama, rinci), pagu: uang(nilai.pagu), bagian: persen(rasio(nilai.pagu, pagu, 'Belum ada pagu')), realisasi: nilai.realisasi === null ? tanpa('belum lapor') : uang(nilai.realisasi), sub: bilangan(nilai.sub) },
    })
    const tegak = new Set(kecamatan.map(({ id }) => String(id)))
    const akhir = satu.some(({ posisi }) => !tegak.has(posisi.kunci) && posisi.pagu !== 0n)
    const dari = (capaianSatu: typeof lintas) => ({ pagu: capaianSatu?.posisi.pagu ?? NOL, realisasi: capaianSatu === undefined ? NOL : kini(capaianSatu), sub: capaianSatu?.posisi.jumlahSubKegiatan ?? 0 })
    const paguBelum = belum?.posisi.pagu ?? NOL
    return {
      kunci: 'peta-cakupan',
      judul: pagu === 0n ? 'Belum ada pagu yang dapat ditempatkan' : paguBelum === 0n ? 'Semua pagu sudah memiliki tempat' : `${tulisPersen(rasio(paguBelum, pagu, ''))} pagu (${rupiahSingkat(paguBelum)}) belum memiliki tempat`,
      bacaan: `Peta hanya berbicara tentang yang sudah ditempatkan orang. Belanja di beberapa kecamatan tidak dibagi, karena bagiannya tidak tertulis di mana pun. Sub-kegiatan yang baris-barisnya di tempat berbeda dihitung di tiap tempatnya.${kalimatCakupan(seluruh)}`,
      tabel: {
        caption: `Pagu menurut tempatnya ${sampaiBulan(tahun, bulan)}`,
        kolom: [
          { kunci: 'nama', nama: 'Tempat' }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'bagian', nama: 'Bagian', satuan: '% pagu', angka: true },
          { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true }, { kunci: 'sub', nama: 'Sub-kegiatan', angka: true, lebar: true },
        ],
        baris: tanpaIsi(data) ? [] : [
          baris('satu', 'Satu kecamatan', akhir ? 'tampak di peta, kecuali di kecamatan yang sudah berakhir' : 'tampak di peta', { pagu: paguSatu, realisasi: realisasiSatu, sub: satu.reduce((n, { posisi }) => n + posisi.jumlahSubKegiatan, 0) }),
          baris('lintas', 'Lintas kecamatan', 'tidak dibagi', dari(lintas)), baris('belum', 'Belum ditempatkan', 'termasuk yang memang untuk seluruh kabupaten', dari(belum)),
        ],
        ...(tanpaIsi(data) ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah', seluruh.melapor ? kataLuarLapor(capaian) : undefined), pagu: uang(pagu), bagian: persen(rasio(pagu, pagu, 'Belum ada pagu')), realisasi: dilaporkan(seluruh, uang(seluruh.posisi.realisasi)) } } }),
      },
      bagan: { jenis: 'batang', nilai: 'bagian' },
      rumus: [RUMUS.serapanPagu],
      kosong: { judul: 'Belum ada pagu', isi: 'Pagu muncul setelah APBD tahun ini dientri.' },
    }
  },
}
