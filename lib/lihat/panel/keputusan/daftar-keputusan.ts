import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { isTerbuka, urutkanPutusan } from '@/lib/lapor/tindak-lanjut/utils'
import { RUMUS_TENGGAT } from '@/lib/realisasi/rakor/tenggat'
import type { DefinisiPanel } from '../types'
import type { DataKeputusan } from './data'
import { barisPutusan, hitungPutusan, KOLOM_PUTUSAN } from './hitung'

/** "Tiga keputusan masih terbuka, dua lewat tenggat" */
export function judulPutusan({ keputusan, hari }: DataKeputusan): string {
  const { terbuka, lewat, menunggu } = hitungPutusan(keputusan, hari)
  if (keputusan.length === 0) return 'Apa yang diputuskan rakor?'
  if (terbuka === 0) return keputusan.length === 1 ? 'Satu-satunya keputusan sudah ditutup' : `Semua ${bilanganKata(keputusan.length)} keputusan sudah ditutup`
  const rinci = [lewat > 0 ? `${bilanganKata(lewat)} lewat tenggat` : '', menunggu > 0 ? `${bilanganKata(menunggu)} menunggu dinilai` : ''].filter(Boolean)
  return `${awalBesar(bilanganKata(terbuka))} keputusan masih terbuka${rinci.length > 0 ? `, ${rinci.join(', ')}` : ', semuanya dalam tenggat'}`
}

/** Every decision with who, by when, what was done and how it ended; the most overdue first. */
export const panelDaftarKeputusan: DefinisiPanel<DataKeputusan> = {
  kunci: 'keputusan-daftar',
  susun: (data) => ({
    kunci: 'keputusan-daftar',
    judul: judulPutusan(data),
    ...(data.keputusan.length > 0 ? { bacaan: `Keadaan ${tanggal(data.hari)}; yang paling lama lewat tenggat berdiri di depan.` } : {}),
    tabel: {
      caption: 'Keputusan rakor dan tindak lanjutnya, yang lewat tenggat dahulu',
      kolom: [...KOLOM_PUTUSAN, { kunci: 'langkah', nama: 'Langkah terakhir', lebar: true }, { kunci: 'bukti', nama: 'Bukti', rinci: true }, { kunci: 'selesai', nama: 'Ditutup', rinci: true }, { kunci: 'rapat', nama: 'Rakor', rinci: true }],
      baris: urutkanPutusan(data.keputusan, data.hari).map(({ putusan, kini }) => barisPutusan(putusan, kini, isTerbuka(kini) && kini.lewat > 0)),
    },
    rumus: [RUMUS_TENGGAT],
    kosong: { judul: 'Belum ada keputusan yang dicatat' },
  }),
}
