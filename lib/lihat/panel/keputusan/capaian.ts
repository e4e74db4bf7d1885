import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { namaTriwulan } from '@/lib/dasar/format/triwulan'
import { padaHari } from '@/lib/lapor/tindak-lanjut/utils'
import { rasio } from '@/lib/realisasi/rasio'
import { bilangan, persen, teks } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataKeputusan } from './data'
import { hitungPutusan } from './hitung'

/** What decisions achieved, meeting by meeting: taken, done, done in time, given up, still open, carried on. */
export const panelCapaianKeputusan: DefinisiPanel<DataKeputusan> = {
  kunci: 'keputusan-capaian',
  susun: ({ keputusan: semua, hari }) => {
    const keputusan = semua.flatMap((satu) => padaHari(satu, hari) ?? [])
    const { selesai, tepat, buktiDitarik } = hitungPutusan(keputusan, hari)
    const rapat = new Map(keputusan.flatMap(({ rapat: [pertama] }) => (pertama ? [[pertama.rapatId, pertama] as const] : [])))
    const baris = [...rapat.values()].sort((a, b) => b.tahun - a.tahun || b.triwulan - a.triwulan).map((satu) => {
      const milik = keputusan.filter(({ rapat: [pertama] }) => pertama?.rapatId === satu.rapatId)
      return { satu, jumlah: milik.length, lanjut: milik.filter((putusan) => putusan.rapat.length > 1).length, ...hitungPutusan(milik, hari) }
    })
    return {
      kunci: 'keputusan-capaian',
      judul: keputusan.length === 0 ? 'Apa hasil keputusan rakor?' : selesai === 0 ? `Belum satu pun dari ${bilanganKata(keputusan.length)} keputusan rakor selesai` : `${awalBesar(bilanganKata(selesai))} dari ${bilanganKata(keputusan.length)} keputusan rakor selesai, ${tepat === 0 ? 'tidak ada yang' : bilanganKata(tepat)} tepat waktu`,
      ...(buktiDitarik === 0 ? {} : { bacaan: `${awalBesar(bilanganKata(buktiDitarik))} di antaranya ditutup selesai, tetapi satu-satunya buktinya sudah ditarik.` }),
      tabel: {
        caption: 'Hasil keputusan menurut rakor yang mengambilnya, yang terbaru dahulu',
        kolom: [
          { kunci: 'nama', nama: 'Rakor' }, { kunci: 'jumlah', nama: 'Keputusan', angka: true }, { kunci: 'selesai', nama: 'Selesai', angka: true }, { kunci: 'bagian', nama: 'Selesai', satuan: '% keputusan', angka: true },
          { kunci: 'tepat', nama: 'Tepat waktu', angka: true, lebar: true }, { kunci: 'batal', nama: 'Dibatalkan', angka: true, lebar: true }, { kunci: 'terbuka', nama: 'Masih terbuka', angka: true }, { kunci: 'lewat', nama: 'Lewat tenggat', angka: true, lebar: true }, { kunci: 'lanjut', nama: 'Dilanjutkan', angka: true, lebar: true },
        ],
        baris: baris.map(({ satu, jumlah, lanjut, selesai: beres, tepat: pas, batal, terbuka, lewat }) => ({
          kunci: String(satu.rapatId), href: `/rakor/${satu.rapatId}/keputusan`,
          sel: {
            nama: teks(namaTriwulan(satu)), jumlah: bilangan(jumlah), selesai: bilangan(beres), bagian: persen(rasio(BigInt(beres), BigInt(jumlah), 'Tidak ada keputusan')), tepat: bilangan(pas), batal: bilangan(batal),
            terbuka: bilangan(terbuka), lewat: bilangan(lewat), lanjut: bilangan(lanjut),
          },
        })),
      },
      rumus: [{
        nama: 'Keputusan selesai tepat waktu', rumus: 'ditutup sebagai selesai ≤ tenggat yang ditetapkan rakor yang mengambilnya',
        keterangan: 'Yang dilanjutkan ke rakor berikut dan selesai sesudah tenggat pertamanya tidak dihitung tepat waktu. Yang dibatalkan tidak dihitung selesai.', sumber: 'Ketentuan aplikasi.',
      }],
      kosong: { judul: 'Belum ada rakor yang mencatat keputusan' },
    }
  },
}
