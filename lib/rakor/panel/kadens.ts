import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { bilangan, tanggal, tanpa, teks } from '@/lib/lihat/panel/sel'
import type { DefinisiPanel } from '@/lib/lihat/panel/types'
import { NAMA_KEADAAN, namaTriwulan } from '@/lib/rakor/rapat/constants'
import type { Rapat } from '@/lib/rakor/rapat/types'
import { geserTriwulan, nilaiKadens, RUMUS_KADENS, type KeadaanKadens, type Triwulan } from '@/lib/realisasi/rakor/kadens'

/** Quarters that the cadence looks at. */
const BANYAK = 8

/** The meetings, and from where one looks back on them. */
export interface DataKadens {
  rapat: readonly Rapat[]
  /** the last quarter that is shown */
  sampai: Triwulan
  /** today in WIB, plain date */
  hariIni: string
  /** years that are here */
  daftarTahun: readonly number[]
}

const KATA: Readonly<Record<KeadaanKadens, string>> = {
  TEPAT: 'diadakan', TERLAMBAT: 'diadakan, terlambat', DIJADWALKAN: 'dijadwalkan', BELUM: 'belum diadakan', LEWAT: 'terlambat, belum diadakan', DILEWATI: 'tidak tercatat diadakan', TIDAK_TERCATAT: 'tidak tercatat',
}
const DIADAKAN: readonly KeadaanKadens[] = ['TEPAT', 'TERLAMBAT']

/** "Lima dari delapan rakor terakhir diadakan, satu terlambat" */
function judulKadens(keadaan: readonly KeadaanKadens[]): string {
  const dinilai = keadaan.filter((satu) => satu !== 'TIDAK_TERCATAT')
  const ada = dinilai.filter((satu) => DIADAKAN.includes(satu)).length
  const hitung = (apa: KeadaanKadens): number => dinilai.filter((satu) => satu === apa).length
  if (dinilai.length === 0) return 'Apakah rakor diadakan tiap triwulan?'
  const tambahan = [[hitung('TERLAMBAT'), 'terlambat'], [hitung('DILEWATI'), 'tidak tercatat diadakan']].flatMap(([n, kata]) => (n === 0 ? [] : [`${bilanganKata(Number(n))} ${kata}`]))
  if (ada === 0) return `Belum ada rakor yang tercatat diadakan dalam ${bilanganKata(dinilai.length)} triwulan terakhir`
  return `${awalBesar(bilanganKata(ada))} dari ${bilanganKata(dinilai.length)} triwulan terakhir mengadakan rakor${tambahan.length > 0 ? `, ${tambahan.join(', ')}` : ''}`
}

/** The last eight quarters: whether each had its meeting, when, and how long after its end. */
export const panelKadens: DefinisiPanel<DataKadens> = {
  kunci: 'rakor-kadens',
  susun: ({ rapat, sampai, hariIni, daftarTahun }) => {
    const baris = Array.from({ length: BANYAK }, (_, i) => geserTriwulan(sampai, -i)).map((kuartal) => {
      const satu = rapat.find(({ tahun, triwulan }) => tahun === kuartal.tahun && triwulan === kuartal.triwulan) ?? null
      const diadakan = satu?.keadaan === 'BERLANGSUNG' || satu?.keadaan === 'SELESAI'
      return { kuartal, rapat: satu, ...nilaiKadens(kuartal, satu && { tanggal: satu.tanggal, diadakan }, { hariIni, tercatat: daftarTahun.includes(kuartal.tahun) }) }
    })
    return {
      kunci: 'rakor-kadens',
      judul: judulKadens(baris.map(({ keadaan }) => keadaan)),
      tabel: {
        caption: 'Rakor delapan triwulan terakhir, yang terbaru dahulu',
        kolom: [
          { kunci: 'nama', nama: 'Triwulan' }, { kunci: 'keadaan', nama: 'Rakor' }, { kunci: 'hari', nama: 'Hari', lebar: true }, { kunci: 'tanggal', nama: 'Tanggal', rinci: true },
          { kunci: 'jarak', nama: 'Sesudah triwulan berakhir', satuan: 'hari', angka: true }, { kunci: 'tahap', nama: 'Keadaan', lebar: true },
        ],
        baris: baris.map(({ kuartal, rapat: satu, keadaan, jarak }) => ({
          kunci: `${kuartal.tahun}-${kuartal.triwulan}`,
          ...(satu ? { href: `/rakor/${satu.id}` } : {}),
          sel: {
            nama: teks(namaTriwulan(kuartal)),
            keadaan: keadaan === 'TIDAK_TERCATAT' ? tanpa(KATA[keadaan]) : teks(KATA[keadaan]),
            hari: satu ? teks(tanggalPanjang(satu.tanggal)) : keadaan === 'BELUM' || keadaan === 'LEWAT' ? tanpa('belum dijadwalkan') : teks(''),
            tanggal: tanggal(satu?.tanggal ?? null),
            // of a day that was only set and has passed there is no distance
            jarak: bilangan(DIADAKAN.includes(keadaan) || keadaan === 'DIJADWALKAN' ? jarak : null),
            tahap: satu ? teks(NAMA_KEADAAN[satu.keadaan]) : teks(''),
          },
        })),
      },
      rumus: [RUMUS_KADENS],
    }
  },
}
