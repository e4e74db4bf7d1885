import { persen as tulisPersen, persenRatusan, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan, kalimatKelompok } from '@/lib/dasar/format/kalimat'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { temuanKurva } from '@/lib/dasar/format/temuan'
import { ALASAN } from '@/lib/realisasi/alasan'
import { bulanCukup, bulanSementara, bulanTerlapor } from '@/lib/realisasi/bulan-lapor'
import type { Capaian } from '@/lib/realisasi/capaian'
import { bulanTerakhir, kebutuhanLapor, lajuLapor, satuKelompok, type KelompokLapor } from '@/lib/realisasi/kelompok-lapor'
import type { AkhirTahun } from '@/lib/realisasi/proyeksi/proyeksi'
import { bulatkanPersen, rasio, tiada, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { persen, poin, tanpa, teks, uang } from '../sel'
import type { Kolom, Panel } from '../types'

interface DataKurvaPanel {
  /** twelve months, cumulative; realisasi is null beyond the cut-off */
  perBulan: readonly Capaian[]
  /** units by the last month that they have reported; missing: the whole as one */
  kelompokLapor?: readonly KelompokLapor[]
  /** twelve months of the year before; empty where there is none */
  tahunLalu: readonly Capaian[]
  tahun: number
  bulan: number
  /** where the year will end as finished years went; null or missing: cannot be said */
  akhirTahun?: AkhirTahun | null
}

/** What the year still asks for, beside the pace so far. */
function bacaanLaju(kelompok: readonly KelompokLapor[]): string {
  const kebutuhan = bulanTerakhir(kelompok) === 12 ? null : kebutuhanLapor(kelompok, 100)
  const laju = lajuLapor(kelompok)
  if (kebutuhan === null || laju === null) return ''
  return `Untuk menyerap seluruh pagu perlu ${rupiahSingkat(kebutuhan)} per bulan sampai Desember; tiga bulan terakhir rata-rata ${rupiahSingkat(laju)}.${kalimatKelompok(kelompok)}`
}

/** "5 dari 70 unit melapor"; undefined: all of them have, or none. */
const sebagian = ({ posisi: { jumlahUnit, jumlahUnitMelapor } }: Capaian): string | undefined =>
  jumlahUnitMelapor > 0 && jumlahUnitMelapor < jumlahUnit ? `${jumlahUnitMelapor} dari ${jumlahUnit} unit melapor` : undefined

const KOLOM: readonly Kolom[] = [
  { kunci: 'angkas', nama: 'Anggaran kas', satuan: 'Rp', angka: true },
  { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp', angka: true },
  { kunci: 'target', nama: 'Target', satuan: '% pagu', angka: true },
  { kunci: 'serapan', nama: 'Realisasi', satuan: '% pagu', angka: true },
  { kunci: 'deviasi', nama: 'Deviasi', satuan: 'poin', angka: true },
]
const BELUM = tiada('Belum lapor')

/** Since when: the year's cumulative curve against its target, and the year before. */
export function panelKurva(kunci: string, { perBulan, kelompokLapor, tahunLalu, tahun, bulan, akhirTahun }: DataKurvaPanel): Panel {
  // after the last reported month a cumulative figure only repeats itself: no line of invented values
  const batas = bulanTerlapor(perBulan.map((capaian) => capaian.posisi), bulan) ?? 0
  // nor is a month drawn that too few have reported: what the others spent in it would read as nothing
  const cukup = bulanCukup(perBulan, batas) ?? 0
  const temuan = temuanKurva(perBulan.slice(0, cukup), tahun)
  const batasLalu = bulanTerlapor(tahunLalu.map((capaian) => capaian.posisi), 12) ?? 0
  const serapanLalu = (index: number): Rasio => (index < batasLalu ? tahunLalu[index]?.serapanPagu : undefined) ?? BELUM
  const lalu = bulatkanPersen(serapanLalu((cukup || bulan) - 1))
  const pembanding = lalu === null ? '' : ` Pada ${namaBulan(cukup || bulan)} ${tahun - 1}: ${persenRatusan(lalu)}.`
  const proyeksi = akhirTahun && akhirTahun.pagu > 0n && batas > 0 && batas < 12 ? { ...akhirTahun, persen: rasio(akhirTahun.akhir, akhirTahun.pagu, ALASAN.paguNol) } : null
  const ramalan = proyeksi ? ` Proyeksi akhir tahun ${rupiahSingkat(proyeksi.akhir)} (${tulisPersen(proyeksi.persen)} dari pagu).` : ''
  const akhir = perBulan[batas - 1]
  const bacaan = `${bacaanLaju(kelompokLapor ?? satuKelompok(perBulan.map((capaian) => capaian.posisi), bulan))}${ramalan}${pembanding}${akhir === undefined ? '' : kalimatCakupan(akhir)}${cukup < batas ? ` ${namaBulan(batas)} belum digambar: laporannya belum cukup.` : ''}`.trim()
  return {
    kunci,
    judul: cukup > 0 && cukup < bulan ? `Sampai ${cukup < batas ? 'bulan terakhir yang laporannya cukup' : 'laporan terakhir'}, ${namaBulan(cukup)}: ${temuan.charAt(0).toLowerCase()}${temuan.slice(1)}` : temuan,
    ...(bacaan === '' ? {} : { bacaan }),
    tabel: {
      caption: `Posisi kumulatif per bulan TA ${tahun}`,
      kolom: [{ kunci: 'nama', nama: 'Sampai dengan' }, ...KOLOM, ...(proyeksi ? [{ kunci: 'proyeksi', nama: 'Proyeksi', satuan: '% pagu', angka: true }] : []), ...(tahunLalu.length > 0 ? [{ kunci: 'lalu', nama: `Realisasi ${tahun - 1}`, satuan: '% pagu', angka: true }] : [])],
      baris: perBulan.map((capaian, index) => {
        const belum = index >= batas && index < bulan
        const ada = index < batas && !bulanSementara(capaian)
        const kurang = index < batas ? tiada(`Baru ${sebagian(capaian) ?? 'sebagian'}`) : BELUM
        return {
          kunci: capaian.posisi.kunci,
          sel: {
            nama: teks(namaBulan(index + 1), ...(index < bulan ? [sebagian(capaian)].filter((kata) => kata !== undefined) : [])),
            angkas: uang(capaian.posisi.angkas),
            realisasi: belum ? tanpa('belum lapor') : uang(capaian.posisi.realisasi),
            target: persen(capaian.target),
            serapan: persen(ada ? capaian.serapanPagu : kurang),
            deviasi: poin(ada ? capaian.deviasi : kurang),
            ...(proyeksi && index === 11 ? { proyeksi: persen(proyeksi.persen) } : {}),
            ...(tahunLalu.length > 0 ? { lalu: persen(serapanLalu(index)) } : {}),
          },
        }
      }),
    },
    bagan: { jenis: 'kurva', tahun, batas: cukup || bulan, target: 'target', realisasi: 'serapan', ...(proyeksi ? { proyeksi: 'proyeksi' } : {}), ...(tahunLalu.length > 0 ? { lalu: 'lalu' } : {}) },
    rumus: [RUMUS.target, RUMUS.serapanPagu, RUMUS.deviasi, RUMUS.kebutuhan, RUMUS.laju, ...(proyeksi ? [RUMUS.proyeksi] : [])],
  }
}
