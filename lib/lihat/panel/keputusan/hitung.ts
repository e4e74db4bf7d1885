import { bilangan as tulisBilangan } from '@/lib/dasar/format/angka'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import { namaTriwulan } from '@/lib/dasar/format/triwulan'
import { kedudukan, isTerbuka, siapa, type KedudukanPutusan } from '@/lib/lapor/tindak-lanjut/utils'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'
import { tanggal, teks, tanpa } from '../sel'
import type { BarisTabel, Kolom } from '../types'

export const hrefPutusan = (id: number): string => `/tindak-lanjut/${id}`

/** How it stands, in words: the state never by colour alone. */
export function kataKeadaan({ keadaan, lewat, buktiDitarik }: Pick<KedudukanPutusan, 'keadaan' | 'lewat' | 'buktiDitarik'>): string {
  if (keadaan === 'SELESAI') return buktiDitarik ? 'selesai, buktinya ditarik' : 'selesai'
  if (keadaan === 'DIBATALKAN') return 'dibatalkan'
  if (lewat > 0) return `lewat ${tulisBilangan(lewat)} hari${keadaan === 'MENUNGGU' ? ', menunggu dinilai' : buktiDitarik ? ', buktinya ditarik' : ''}`
  if (keadaan === 'MENUNGGU') return 'menunggu dinilai'
  return `${lewat === 0 ? 'jatuh tempo hari ini' : `${tulisBilangan(-lewat)} hari lagi`}${buktiDitarik ? ', buktinya ditarik' : ''}`
}

export const KOLOM_PUTUSAN: readonly Kolom[] = [
  { kunci: 'nama', nama: 'Keputusan' }, { kunci: 'siapa', nama: 'Siapa', lebar: true }, { kunci: 'tenggat', nama: 'Tenggat' }, { kunci: 'keadaan', nama: 'Keadaan' },
]

/** "TW I 2023, nomor 3" with "dibawa dari ..." where it was carried. */
export function asal(putusan: Putusan): string {
  const akhir = putusan.rapat.at(-1)
  const [pertama] = putusan.rapat
  if (!akhir || !pertama) return ''
  return `${namaTriwulan(akhir)} nomor ${akhir.nomor}${putusan.rapat.length > 1 ? `, dilanjutkan dari ${namaTriwulan(pertama)}` : ''}`
}

/** One decision as a row of any list of them. */
export function barisPutusan(putusan: Putusan, kini: KedudukanPutusan, utama: boolean): BarisTabel {
  const akhir = putusan.langkah.at(-1)
  return {
    kunci: String(putusan.id), href: hrefPutusan(putusan.id), utama,
    sel: {
      nama: teks(putusan.apa, `${siapa(putusan)} · ${asal(putusan)}`), siapa: teks(siapa(putusan)), tenggat: tanggal(kini.tenggat), keadaan: teks(kataKeadaan(kini)),
      bukti: putusan.bukti === null ? tanpa('tidak ditentukan') : teks(putusan.bukti), langkah: akhir === undefined ? tanpa('belum ada langkah') : teks(akhir.uraian, `${tulisTanggal(akhir.tanggal)}, ${akhir.kantor ? 'kantor' : 'unit'}`),
      selesai: putusan.tutup === null ? tanpa('masih terbuka') : tanggal(putusan.tutup.tanggal), rapat: teks(asal(putusan)),
    },
  }
}

/** What is counted of a list of decisions on a day. */
export function hitungPutusan(daftar: readonly Putusan[], hari: string): { terbuka: number; lewat: number; menunggu: number; selesai: number; tepat: number; batal: number; buktiDitarik: number } {
  const semua = daftar.map((putusan) => ({ putusan, kini: kedudukan(putusan, hari) }))
  const selesai = semua.filter(({ kini }) => kini.keadaan === 'SELESAI')
  return {
    terbuka: semua.filter(({ kini }) => isTerbuka(kini)).length,
    lewat: semua.filter(({ kini }) => isTerbuka(kini) && kini.lewat > 0).length,
    menunggu: semua.filter(({ kini }) => kini.keadaan === 'MENUNGGU').length,
    selesai: selesai.length,
    // in time by the day that the first meeting set: what was carried was late
    tepat: selesai.filter(({ putusan }) => putusan.tutup !== null && putusan.tutup.tanggal <= (putusan.rapat[0]?.tenggat ?? '')).length,
    batal: semua.filter(({ kini }) => kini.keadaan === 'DIBATALKAN').length,
    // closed as done, and what proved it was taken back since
    buktiDitarik: selesai.filter(({ kini }) => kini.buktiDitarik).length,
  }
}
