import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { temuanPareto } from '@/lib/dasar/format/temuan'
import type { DataSatuTema } from '@/lib/lihat/tema/types'
import { pareto } from '@/lib/realisasi/kesenjangan'
import { RUMUS } from '@/lib/realisasi/rumus'
import { bilangan, persen, teks } from '../sel'
import { hrefUnit } from '../tautan'
import type { DefinisiPanel } from '../types'
import { barisJumlah, KOLOM_CAPAIAN, selCapaian } from '../umum/capaian'
import { selKurang } from '../umum/dilaporkan'
import { bacaanCakupan, kataLapor, namaSebut } from '../umum/lapor'
import { kosongTema } from './kata'

const TAMPIL = 5
const SUDAH = new Set(['pagu', 'serapanPagu'])

/** Who spends the theme's money and who is behind with it: units by rupiah behind, then by pagu. */
export const panelUnit: DefinisiPanel<DataSatuTema> = {
  kunci: 'unit',
  susun: ({ tema, tahun, bulan, kueri, namaSingkat, laporTerakhir }) => {
    const { unit } = tema.rinci
    const seluruhLapor = tema.seluruh?.melapor ?? true
    const tertinggal = pareto(unit)
    const kurang = new Map(tertinggal.map((satu) => [satu.capaian.posisi.kunci, satu]))
    const sisa = unit.filter(({ posisi }) => !kurang.has(posisi.kunci)).sort((a, b) => (a.posisi.pagu === b.posisi.pagu ? 0 : a.posisi.pagu > b.posisi.pagu ? -1 : 1))
    const urut = [...tertinggal.map(({ capaian }) => capaian), ...sisa]
    const [pertama] = tertinggal
    const judul = pertama ? `${temuanPareto(tertinggal, unit, TAMPIL)}; terbesar ${namaSebut(pertama.capaian, namaSingkat)}, ${rupiahSingkat(pertama.kurang)}` : unit.length === 0 || !seluruhLapor ? 'Unit mana yang membelanjakannya?' : temuanPareto(tertinggal, unit, TAMPIL)
    return {
      kunci: `tema-${tema.kode}-unit`,
      judul,
      ...(tema.seluruh === null ? {} : bacaanCakupan(tema.seluruh)),
      tabel: {
        caption: `${tema.nama} menurut unit ${sampaiBulan(tahun, bulan)}: kekurangan terhadap anggaran kas, terbesar dahulu`,
        tampil: TAMPIL,
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'serapanPagu', nama: 'Serapan', satuan: '% pagu', angka: true }, { kunci: 'sub', nama: 'Sub-kegiatan', angka: true, lebar: true },
          { kunci: 'kumulatif', nama: 'Kumulatif', satuan: '% dari yang tertinggal', angka: true, rinci: true }, ...KOLOM_CAPAIAN.filter(({ kunci }) => !SUDAH.has(kunci)),
        ],
        baris: urut.map((capaian, i) => {
          const milik = kurang.get(capaian.posisi.kunci)
          const belum = kataLapor(capaian, laporTerakhir)
          return {
            kunci: capaian.posisi.kunci, href: hrefUnit(kueri, capaian.posisi.kunci), ...(milik !== undefined && i < TAMPIL ? { utama: true } : {}),
            sel: {
              ...selCapaian(capaian), nama: teks(namaSebut(capaian, namaSingkat), ...(belum === null ? [] : [belum])), kurang: selKurang(capaian), sub: bilangan(capaian.posisi.jumlahSubKegiatan),
              ...(milik ? { kumulatif: persen(milik.kumulatifTertinggal) } : {}),
            },
          }
        }),
        ...(tema.seluruh === null || unit.length === 0 ? {} : { jumlah: barisJumlah(tema.seluruh, teks('Seluruh tema'), { ...selCapaian(tema.seluruh), kurang: selKurang(tema.seluruh), sub: bilangan(tema.seluruh.posisi.jumlahSubKegiatan) }) }),
      },
      bagan: { jenis: 'batang', nilai: 'kurang' },
      rumus: [RUMUS.selisih, RUMUS.kesenjangan, RUMUS.serapanPagu],
      kosong: kosongTema(tema),
    }
  },
}
