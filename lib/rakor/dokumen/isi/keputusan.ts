import type { Tabel } from '@/lib/lihat/panel/types'
import { tanggal, tanpa, teks } from '@/lib/lihat/panel/sel'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { tanggal as tulisTanggal } from '@/lib/dasar/format/tanggal'
import type { KeadaanKeputusan, Keputusan } from '@/lib/rakor/keputusan/types'
import type { BahanDokumen } from '../types'

const NAMA_KEADAAN: Readonly<Record<KeadaanKeputusan, string>> = { TERBUKA: 'Terbuka', SELESAI: 'Selesai', DIBATALKAN: 'Dibatalkan' }

/** How it stands, with the day of its end; what lost its proof says so. */
export const kataKeadaan = ({ keadaan, selesaiPada, buktiDitarik }: Keputusan): string =>
  `${NAMA_KEADAAN[keadaan]}${selesaiPada === null ? '' : `, ${tulisTanggal(selesaiPada)}`}${buktiDitarik ? '; buktinya ditarik' : ''}`

/** Who is to do it. */
export const siapa = ({ unit, penanggungJawab }: Keputusan): string => [unit, penanggungJawab].filter((isi) => isi !== null && isi !== '').join(', ') || 'Bagian Administrasi Pembangunan'

/** Decisions with who and by when, for minutes; `lengkap` with their state and last step, for the matrix. */
export function tabelKeputusan({ keputusan }: Pick<BahanDokumen, 'keputusan'>, lengkap: boolean): Tabel {
  return {
    caption: lengkap ? 'Matriks tindak lanjut' : 'Keputusan rapat',
    kolom: [
      { kunci: 'nomor', nama: 'No' }, { kunci: 'apa', nama: 'Keputusan' }, { kunci: 'siapa', nama: 'Penanggung jawab' }, { kunci: 'tenggat', nama: 'Tenggat' }, { kunci: 'bukti', nama: 'Bukti' },
      ...(lengkap ? [{ kunci: 'keadaan', nama: 'Keadaan' }, { kunci: 'langkah', nama: 'Langkah terakhir' }, { kunci: 'asal', nama: 'Rapat asal' }] : []),
    ],
    baris: keputusan.map((satu) => {
      const langkah = satu.langkah.at(-1)
      return {
        kunci: String(satu.id),
        sel: {
          nomor: teks(String(satu.nomor)), apa: teks(satu.apa), siapa: teks(siapa(satu)), tenggat: tanggal(satu.tenggat), bukti: satu.bukti === null ? tanpa('tidak disebut') : teks(satu.bukti),
          keadaan: teks(kataKeadaan(satu)),
          langkah: langkah === undefined ? tanpa('belum ada') : teks(`${tulisTanggal(langkah.tanggal)}: ${akhiriTitik(langkah.uraian)}`),
          asal: teks(satu.rapatAsal.map(({ nama }) => nama).join('; ')),
        },
      }
    }),
  }
}
