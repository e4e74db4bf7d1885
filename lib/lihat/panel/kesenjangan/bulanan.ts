import { desimalTetap, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan, kalimatKelompok } from '@/lib/dasar/format/kalimat'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { sisaBulan } from '@/lib/realisasi/bulan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { ALASAN } from '@/lib/realisasi/alasan'
import { bulanTerakhir, kebutuhanBulan, kebutuhanLapor, lajuLapor, lajuTerbaikLapor, satuKelompok, sisaLapor } from '@/lib/realisasi/kelompok-lapor'
import { bulatkanPersen, rasio, tiada, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { kurangi, NOL, type Sen } from '@/lib/realisasi/rupiah'
import { tanpa, teks, uang } from '../sel'
import type { DefinisiPanel, Sel } from '../types'

/** What a cumulative figure grew by in its month; null where either end is unknown. */
const sebulan = (kini: Sen | null, lalu: Sen | null): Sen | null => (kini === null || lalu === null ? null : kurangi(kini, lalu))

/** "1,6" of 1,58: how many times the pace must be. */
function kali(nilai: Rasio): string | null {
  const persepuluh = bulatkanPersen(nilai, 0)
  return persepuluh === null ? null : desimalTetap(BigInt(Math.round(persepuluh / 10)), 1)
}

function temuan(batas: number, bulan: number, kebutuhan: Sen | null, kelipatan: Rasio): string {
  if (sisaBulan(bulan) === 0 && batas === bulan) return 'Berapa yang terserap tiap bulan?'
  if (kebutuhan === null) return 'Berapa yang harus diserap tiap bulan?'
  if (kebutuhan === 0n) return 'Seluruh pagu sudah terealisasi'
  const banding = kali(kelipatan)
  const sejak = batas < bulan ? `tiap bulan sesudah laporan terakhir, ${namaBulan(batas)},` : 'tiap bulan tersisa'
  return `Agar pagu habis, ${sejak} harus menyerap ${rupiahSingkat(kebutuhan)}${banding === null ? '' : `, ${banding} kali laju tiga bulan terakhir`}`
}

/**
 * What was spent each month, against what each month that is left would have to take. Reckoned from the last month of which a report is in,
 * as the curve of Ringkasan is: months that nobody has handed in are not months in which nothing was spent. Where only some have handed a
 * month in, each unit counts from its own last report: of the others that month is one that still has to take something.
 */
export const panelBulanan: DefinisiPanel<DataKesenjangan> = {
  kunci: 'kesenjangan-bulanan',
  susun: ({ seluruh, perBulan, kelompokLapor, bulan }) => {
    if (seluruh.posisi.pagu === 0n) return null
    const posisi = perBulan.map((satu) => satu.posisi)
    const kelompok = kelompokLapor ?? satuKelompok(posisi, bulan)
    const batas = bulanTerakhir(kelompok)
    const [kebutuhan, laju, terbaik, sisa] = [batas === 12 ? null : kebutuhanLapor(kelompok, 100), lajuLapor(kelompok), lajuTerbaikLapor(kelompok), sisaLapor(kelompok)]
    const kelipatan = kebutuhan !== null && laju !== null && laju > 0n ? rasio(kebutuhan, laju, ALASAN.tanpaLaju) : tiada(ALASAN.tanpaLaju)
    const selRealisasi = (posisi: Capaian['posisi'], index: number): Sel => {
      if (posisi.jumlahUnit > 0 && posisi.jumlahUnitMelapor === 0) return tanpa('belum lapor')
      return uang(sebulan(posisi.realisasi, index === 0 ? NOL : perBulan[index - 1]?.posisi.realisasi ?? null))
    }
    return {
      kunci: 'kesenjangan-bulanan',
      judul: temuan(batas, bulan, kebutuhan, kelipatan),
      ...(laju === null ? {} : { bacaan: `Laju tiga bulan terakhir ${rupiahSingkat(laju)} sebulan${terbaik === null ? '' : `, laju terbaik tahun ini ${rupiahSingkat(terbaik)}`}. Sisa pagu ${rupiahSingkat(sisa)}.${kalimatCakupan(perBulan[batas - 1] ?? seluruh)}${kalimatKelompok(kelompok)}` }),
      tabel: {
        caption: 'Realisasi dan anggaran kas tiap bulan, dan yang harus diserap pada bulan tersisa',
        kolom: [
          { kunci: 'nama', nama: 'Bulan' },
          { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'angkas', nama: 'Anggaran kas', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'harus', nama: 'Harus diserap', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: posisi.map((satu, index) => ({
          kunci: satu.kunci,
          sel: {
            nama: teks(namaBulan(index + 1), ...(index < bulan && satu.jumlahUnitMelapor > 0 && satu.jumlahUnitMelapor < satu.jumlahUnit ? [`${satu.jumlahUnitMelapor} dari ${satu.jumlahUnit} unit melapor`] : [])),
            angkas: uang(sebulan(satu.angkas, index === 0 ? NOL : posisi[index - 1]?.angkas ?? null)),
            ...(index < bulan ? { realisasi: selRealisasi(satu, index) } : {}),
            ...(kelompok.some((milik) => milik.bulan <= index) ? { harus: uang(kebutuhanBulan(kelompok, index + 1)) } : {}),
          },
        })),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), realisasi: batas === 0 ? tanpa('belum lapor') : uang((batas === bulan ? seluruh.posisi : posisi[batas - 1])?.realisasi ?? null), angkas: uang(posisi.at(-1)?.angkas ?? null), harus: uang(kebutuhan === null ? null : sisa) } },
      },
      bagan: { jenis: 'tiang', nilai: 'realisasi', banding: 'harus' },
      rumus: [RUMUS.kebutuhan, RUMUS.laju],
    }
  },
}
