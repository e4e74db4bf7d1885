import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { AppError } from '@/lib/dasar/akses/galat'
import { scopeBaca } from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { alirkanPaket, type BerkasPaket } from '@/lib/dasar/buku/paket'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import { loadDasar } from '@/lib/tahun/periode/loaders'
import { URAIAN_BENTUK } from './constants'
import { catatPaket, mulaiPaket, queryKemajuan, tutupPaket, type Paket } from './mutations-paket'
import { loadBukuRfk } from './loaders'
import type { KueriPaket } from './schema'
import type { KemajuanPaket } from './types'
import { namaLain, namaPaket } from './utils'

interface UnitPaket {
  id: number
  nama: string
  melapor: boolean
}

/** The units of a parcel: those of the reader that have a position in the month, by name. */
async function loadUnitPaket(pengguna: Pengguna, tahun: number, bulan: number): Promise<UnitPaket[]> {
  const daftar = await loadCapaianUntuk(scopeBaca(pengguna), { tahun, bulan, versi: 'berlaku', per: 'unit' })
  return daftar.map(({ posisi, melapor }) => ({ id: Number(posisi.kunci), nama: posisi.nama, melapor })).sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
}

const sebabDari = (error: unknown): string => {
  if (error instanceof AppError) return error.message
  console.error(error)
  return 'Gangguan saat menyusun. Unduh bentuk unit ini sendiri, atau hubungi admin.'
}

/** What the parcel holds, and what it does not: read by whoever opens it without the page beside her. */
function daftarIsi(kueri: KueriPaket, isi: readonly string[], { gagal }: KemajuanPaket): BerkasPaket {
  const kepala = `${URAIAN_BENTUK[kueri.bentuk].judul}, ${bulanTahun(kueri.tahun, kueri.bulan)}\n${bilangan(isi.length)} berkas.\n`
  const rusak = gagal.length === 0 ? 'Semua unit tersusun.' : `TIDAK TERSUSUN, ${bilangan(gagal.length)} unit:\n${gagal.map(({ nama, sebab }) => `- ${nama}: ${sebab}`).join('\n')}`
  return { nama: gagal.length > 0 ? 'TIDAK-LENGKAP.txt' : 'DAFTAR-ISI.txt', isi: Buffer.from(`${kepala}\n${rusak}\n\n${isi.join('\n')}\n`.replaceAll('\n', '\r\n'), 'utf8') }
}

/** One workbook after the other; a unit whose form fails is named and left out. */
async function* susunBerkas(pengguna: Pengguna, kueri: KueriPaket, unit: readonly UnitPaket[], kemajuan: Paket, kini: Date): AsyncGenerator<BerkasPaket> {
  const { bentuk, tahun, bulan } = kueri
  const nama = new Set<string>()
  const isi: string[] = []
  try {
    for (const satu of unit) {
      // others get their turn between two workbooks
      await setImmediate()
      try {
        const buku = await loadBukuRfk(pengguna, { bentuk, tahun, bulan, unit: satu.id }, kini)
        const sebutan = namaLain(buku.nama, nama)
        nama.add(sebutan)
        isi.push(`${sebutan}  ${satu.nama}${satu.melapor ? '' : ' (belum melapor)'}`)
        yield { nama: sebutan, isi: buku.isi }
        await catatPaket(kemajuan, null)
      } catch (error) {
        await catatPaket(kemajuan, { nama: satu.nama, sebab: sebabDari(error) })
      }
    }
    yield daftarIsi(kueri, isi, kemajuan)
    kemajuan.keadaan = 'selesai'
  } finally {
    if (kemajuan.keadaan === 'jalan') kemajuan.keadaan = 'batal'
    await tutupPaket(kemajuan)
  }
}

/**
 * One form for every unit that the person may read, as a zip that is written while it is sent.
 * @throws AppError TIDAK_DITEMUKAN without such a year or any unit, TERLALU_SERING while her last parcel is under way
 */
export async function loadPaketRfk(pengguna: Pengguna, kueri: KueriPaket, kini: Date): Promise<{ nama: string; aliran: AsyncGenerator<Uint8Array> }> {
  const { bentuk, tahun, bulan, kerja } = kueri
  if (await loadDasar({ tahun, bulan, versi: 'berlaku' }) === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Tahun anggaran itu tidak ada.' })
  const unit = await loadUnitPaket(pengguna, tahun, bulan)
  if (unit.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Belum ada unit Anda yang punya pagu pada bulan itu.' })
  const kemajuan = await mulaiPaket(pengguna.id, { kerja, jumlah: unit.length })
  return { nama: namaPaket(bentuk, tahun, bulan), aliran: alirkanPaket(susunBerkas(pengguna, kueri, unit, kemajuan, kini)) }
}

/** How far the person's own last parcel is; null: none. */
export const loadKemajuanPaket = (pengguna: Pengguna): Promise<KemajuanPaket | null> => queryKemajuan(pengguna.id)
