import { desimalTetap, rupiahSingkat } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { DataKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { sisaBulan } from '@/lib/realisasi/bulan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { ALASAN } from '@/lib/realisasi/alasan'
import { deretRealisasi, lajuTerbaik, lajuTerkini } from '@/lib/realisasi/laju'
import { kebutuhanPerBulan } from '@/lib/realisasi/proyeksi/kebutuhan'
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

function temuan(seluruh: Capaian, kebutuhan: Sen | null, kelipatan: Rasio): string {
  if (sisaBulan(seluruh.bulan) === 0) return 'Berapa yang terserap tiap bulan?'
  if (kebutuhan === null) return 'Berapa yang harus diserap tiap bulan?'
  if (kebutuhan === 0n) return 'Seluruh pagu sudah terealisasi'
  const banding = kali(kelipatan)
  return `Agar pagu habis, tiap bulan tersisa harus menyerap ${rupiahSingkat(kebutuhan)}${banding === null ? '' : `, ${banding} kali laju tiga bulan terakhir`}`
}

/** What was spent each month, against what each month that is left would have to take. */
export const panelBulanan: DefinisiPanel<DataKesenjangan> = {
  kunci: 'kesenjangan-bulanan',
  susun: ({ seluruh, perBulan, bulan }) => {
    if (seluruh.posisi.pagu === 0n) return null
    const deret = deretRealisasi(perBulan.map(({ posisi }) => posisi))
    const [kebutuhan, laju, terbaik] = [kebutuhanPerBulan(seluruh.posisi, bulan, 100), lajuTerkini(deret, bulan), lajuTerbaik(deret, bulan)]
    const kelipatan = kebutuhan !== null && laju !== null && laju > 0n ? rasio(kebutuhan, laju, ALASAN.tanpaLaju) : tiada(ALASAN.tanpaLaju)
    const selRealisasi = (posisi: Capaian['posisi'], index: number): Sel => {
      if (posisi.jumlahUnit > 0 && posisi.jumlahUnitMelapor === 0) return tanpa('belum lapor')
      return uang(sebulan(posisi.realisasi, index === 0 ? NOL : perBulan[index - 1]?.posisi.realisasi ?? null))
    }
    return {
      kunci: 'kesenjangan-bulanan',
      judul: temuan(seluruh, kebutuhan, kelipatan),
      ...(laju === null ? {} : { bacaan: `Laju tiga bulan terakhir ${rupiahSingkat(laju)} sebulan${terbaik === null ? '' : `, laju terbaik tahun ini ${rupiahSingkat(terbaik)}`}. Sisa pagu ${rupiahSingkat(seluruh.sisaPagu)}.` }),
      tabel: {
        caption: 'Realisasi dan anggaran kas tiap bulan, dan yang harus diserap pada bulan tersisa',
        kolom: [
          { kunci: 'nama', nama: 'Bulan' },
          { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'angkas', nama: 'Anggaran kas', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'harus', nama: 'Harus diserap', satuan: 'Rp miliar', angka: true, miliar: true },
        ],
        baris: perBulan.map(({ posisi }, index) => ({
          kunci: posisi.kunci,
          sel: {
            nama: teks(namaBulan(index + 1), ...(index < bulan && posisi.jumlahUnitMelapor > 0 && posisi.jumlahUnitMelapor < posisi.jumlahUnit ? [`${posisi.jumlahUnitMelapor} dari ${posisi.jumlahUnit} unit melapor`] : [])),
            angkas: uang(sebulan(posisi.angkas, index === 0 ? NOL : perBulan[index - 1]?.posisi.angkas ?? null)),
            ...(index < bulan ? { realisasi: selRealisasi(posisi, index) } : { harus: uang(kebutuhan) }),
          },
        })),
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah'), realisasi: uang(seluruh.posisi.realisasi), angkas: uang(perBulan.at(-1)?.posisi.angkas ?? null), harus: uang(kebutuhan === null ? null : seluruh.sisaPagu) } },
      },
      bagan: { jenis: 'tiang', nilai: 'realisasi', banding: 'harus' },
      rumus: [RUMUS.kebutuhan, RUMUS.laju],
    }
  },
}
