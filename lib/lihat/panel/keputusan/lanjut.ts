import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { namaTriwulan } from '@/lib/dasar/format/triwulan'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { isTerbuka, padaHari, siapa, urutkanPutusan } from '@/lib/lapor/tindak-lanjut/utils'
import { bilangan, tanpa, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataKeputusan } from './data'
import { hrefPutusan, kataKeadaan } from './hitung'

/** Decisions that one meeting was not enough for: which meetings had them, with which day, and how they stand. */
export const panelLanjut: DefinisiPanel<DataKeputusan> = {
  kunci: 'keputusan-lanjut',
  susun: ({ keputusan, hari }) => {
    const daftar = urutkanPutusan(keputusan.flatMap((satu) => padaHari(satu, hari) ?? []).filter(({ rapat }) => rapat.length > 1), hari)
    if (daftar.length === 0) return null
    const rapat = [...new Map(daftar.flatMap(({ putusan }) => putusan.rapat.map((satu) => [satu.rapatId, satu] as const))).values()].sort((a, b) => a.tahun - b.tahun || a.triwulan - b.triwulan)
    const terbuka = daftar.filter(({ kini }) => isTerbuka(kini)).length
    return {
      kunci: 'keputusan-lanjut',
      judul: `${awalBesar(bilanganKata(daftar.length))} keputusan dilanjutkan ke rakor berikutnya, ${terbuka === 0 ? 'semuanya sudah ditutup' : `${bilanganKata(terbuka)} masih terbuka`}`,
      tabel: {
        caption: 'Keputusan yang dilanjutkan, dengan tenggat dari tiap rakor',
        kolom: [{ kunci: 'nama', nama: 'Keputusan' }, ...rapat.map((satu) => ({ kunci: `r${satu.rapatId}`, nama: namaTriwulan(satu), lebar: true })), { kunci: 'kali', nama: 'Rakor', angka: true }, { kunci: 'keadaan', nama: 'Keadaan' }],
        baris: daftar.map(({ putusan, kini }) => ({
          kunci: String(putusan.id), href: hrefPutusan(putusan.id), utama: isTerbuka(kini),
          sel: {
            nama: teks(putusan.apa, siapa(putusan)), kali: bilangan(putusan.rapat.length), keadaan: teks(kataKeadaan(kini)),
            ...Object.fromEntries(rapat.map(({ rapatId }) => {
              const milik = putusan.rapat.find((satu) => satu.rapatId === rapatId)
              return [`r${rapatId}`, milik ? teks(`nomor ${milik.nomor}`, `tenggat ${tulisTanggal(milik.tenggat)}`) : tanpa('tidak dibahas')]
            })),
          },
        })),
      },
      rumus: [],
    }
  },
}
