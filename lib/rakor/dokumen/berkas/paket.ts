import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '@/lib/dasar/akses/galat'
import type { BerkasPaket } from '@/lib/dasar/buku/paket'
import { catatPaket, tutupPaket, type Paket } from '@/lib/lihat/rfk/mutations'
import { kaki } from '../bersama'
import { DOKUMEN } from '../daftar'
import { gambar, namaBerkas, susunSatu } from '../penyusun'
import type { BahanDokumen, DefinisiDokumen, Format } from '../types'

/** Every file of a meeting: each document in each of its formats. */
export const ISI_PAKET: readonly { dokumen: DefinisiDokumen; format: Format }[] = DOKUMEN.flatMap((dokumen) => dokumen.format.map((format) => ({ dokumen, format })))

const sebabDari = (error: unknown): string => {
  if (error instanceof AppError) return error.message
  console.error(error)
  return 'Gangguan saat menyusun. Unduh dokumen ini sendiri, atau hubungi admin.'
}

/** What the parcel holds and what it does not, for whoever opens it without the page beside her. */
function daftarIsi(bahan: BahanDokumen, isi: readonly string[], { gagal }: Paket): BerkasPaket {
  const rusak = gagal.length === 0 ? 'Semua dokumen tersusun.' : `TIDAK TERSUSUN:\n${gagal.map(({ nama, sebab }) => `- ${nama}: ${sebab}`).join('\n')}`
  return { nama: gagal.length > 0 ? 'TIDAK-LENGKAP.txt' : 'DAFTAR-ISI.txt', isi: Buffer.from(`${kaki(bahan)}\nDraf; yang berlaku adalah dokumen yang diterbitkan.\n\n${rusak}\n\n${isi.join('\n')}\n`.replaceAll('\n', '\r\n'), 'utf8') }
}

/** One file after the other, made of one frozen position; what fails is named and left out. */
export async function* susunPaket(bahan: BahanDokumen, kemajuan: Paket): AsyncGenerator<BerkasPaket> {
  const isi: string[] = []
  try {
    for (const { dokumen, format } of ISI_PAKET) {
      // others get their turn between two files
      await setImmediate()
      try {
        const satu = susunSatu(dokumen, bahan, null)
        const nama = namaBerkas(satu, format)
        yield { nama, isi: await gambar(satu, format, bahan) }
        isi.push(`${nama}  ${dokumen.nama}`)
        await catatPaket(kemajuan, null)
      } catch (error) {
        await catatPaket(kemajuan, { nama: `${dokumen.nama} (${format})`, sebab: sebabDari(error) })
      }
    }
    yield daftarIsi(bahan, isi, kemajuan)
    kemajuan.keadaan = 'selesai'
  } finally {
    if (kemajuan.keadaan === 'jalan') kemajuan.keadaan = 'batal'
    await tutupPaket(kemajuan)
  }
}
