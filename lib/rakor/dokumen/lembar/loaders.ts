import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import { PERAN_UNIT } from '@/lib/dasar/akses/scope'
import { alirkanPaket, type BerkasPaket } from '@/lib/dasar/buku/paket'
import { bilangan } from '@/lib/dasar/format/angka'
import { cetakPdf } from '@/lib/dasar/typst/cetak'
import { catatPaket, mulaiPaket, tutupPaket, type Paket } from '@/lib/lihat/rfk/mutations'
import { loadBagianBekuan } from '@/lib/rakor/bekuan/loaders'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import { kaki } from '../bersama'
import { loadBahanDokumen, loadBahanUnit } from '../loaders'
import { gabungNaskah } from '../pdf/gabung'
import { susunNaskah } from '../pdf/naskah'
import type { BahanDokumen } from '../types'
import { loadLembarSendiri } from './loaders-unit'
import { muatLembar } from './muat'
import { namaLembar, namaSemua } from './nama'
import type { BerkasLembar } from './types'

const PERAN = ['ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS'] as const

async function satuLembar(bahan: BahanDokumen, unitId: string): Promise<BerkasLembar & { unit: string; melapor: boolean }> {
  const unit = await loadBahanUnit(bahan.bekuan, unitId)
  return { unit: unit.data.unit.nama, melapor: unit.data.capaian.melapor, nama: `${namaLembar(bahan.rapat, unit.data.unit)}.pdf`, isi: (await muatLembar(bahan, unit)).isi }
}

/**
 * The sheet of one unit, of a meeting's frozen position: for those who see all units, and for the unit itself of the position that counts.
 * @param urutan number of the frozen position; null: the one that counts
 */
export async function loadLembar(teksId: string, unitId: string, urutan: number | null): Promise<BerkasLembar> {
  if (PERAN_UNIT.includes((await requirePengguna()).peran)) return loadLembarSendiri(teksId, unitId, urutan)
  await requirePeran(...PERAN)
  const bahan = await loadBahanDokumen(teksId, urutan)
  if (!bahan.unitId.includes(unitId)) notFound()
  return satuLembar(bahan, unitId)
}

/** The sheets of all units in one file, in the order of the regency's list; each counts its own pages. For those who see all units. */
export async function loadLembarSemua(teksId: string, urutan: number | null, sinyal: AbortSignal): Promise<BerkasLembar> {
  await requirePeran(...PERAN)
  const bahan = await loadBahanDokumen(teksId, urutan)
  if (bahan.unitId.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Posisi beku ini tidak memuat halaman unit.' })
  const naskah = []
  for (const satu of bahan.unitId) naskah.push(susunNaskah((await muatLembar(bahan, await loadBahanUnit(bahan.bekuan, satu))).dokumen))
  return { nama: `${namaSemua(bahan.rapat)}.pdf`, isi: await cetakPdf(gabungNaskah('Lembar Evaluasi Perangkat Daerah', naskah), sinyal) }
}

const sebabDari = (error: unknown): string => {
  if (error instanceof AppError) return error.message
  console.error(error)
  return 'Gangguan saat menyusun. Unduh lembar unit ini sendiri, atau hubungi admin.'
}

/** What the parcel holds, and what it does not: read by whoever opens it without the page beside her. */
function daftarIsi(bahan: BahanDokumen, isi: readonly string[], { gagal }: Paket): BerkasPaket {
  const rusak = gagal.length === 0 ? 'Semua unit tersusun.' : `TIDAK TERSUSUN, ${bilangan(gagal.length)} unit:\n${gagal.map(({ nama, sebab }) => `- ${nama}: ${sebab}`).join('\n')}`
  return { nama: gagal.length > 0 ? 'TIDAK-LENGKAP.txt' : 'DAFTAR-ISI.txt', isi: Buffer.from(`${kaki(bahan)}\n${bilangan(isi.length)} lembar evaluasi.\n\n${rusak}\n\n${isi.join('\n')}\n`.replaceAll('\n', '\r\n'), 'utf8') }
}

/** One sheet after the other; a unit whose sheet fails is named and left out. */
async function* susunBerkas(bahan: BahanDokumen, kemajuan: Paket): AsyncGenerator<BerkasPaket> {
  const isi: string[] = []
  try {
    for (const unitId of bahan.unitId) {
      // others get their turn between two sheets
      await setImmediate()
      try {
        const satu = await satuLembar(bahan, unitId)
        isi.push(`${satu.nama}  ${satu.unit}${satu.melapor ? '' : ' (belum melapor)'}`)
        yield { nama: satu.nama, isi: satu.isi }
        await catatPaket(kemajuan, null)
      } catch (error) {
        const nama = bahan.ringkasan.data.namaSingkat.get(unitId) ?? `unit ${unitId}`
        await catatPaket(kemajuan, { nama, sebab: sebabDari(error) })
      }
    }
    yield daftarIsi(bahan, isi, kemajuan)
    kemajuan.keadaan = 'selesai'
  } finally {
    if (kemajuan.keadaan === 'jalan') kemajuan.keadaan = 'batal'
    await tutupPaket(kemajuan)
  }
}

/**
 * The sheet of every unit as a zip that is written while it is sent. For those who see all units.
 * @param kerja number under which the page asks how far it is
 * @throws AppError TERLALU_SERING while the person's last parcel is under way
 */
export async function loadPaketLembar(teksId: string, urutan: number | null, kerja: string): Promise<{ nama: string; aliran: AsyncGenerator<Uint8Array> }> {
  const { id } = await requirePeran(...PERAN)
  const bahan = await loadBahanDokumen(teksId, urutan)
  const kemajuan = await mulaiPaket(id, { kerja, jumlah: bahan.unitId.length })
  return { nama: `${namaSemua(bahan.rapat)}.zip`, aliran: alirkanPaket(susunBerkas(bahan, kemajuan)) }
}

/** Units that a frozen position has a sheet of, by the name that people call them on the meeting's day. For those who see all units. */
export async function loadPilihanLembar(bekuan: Bekuan, hari: string): Promise<{ id: string; nama: string }[]> {
  const pengguna = await requirePeran(...PERAN)
  const [unitId, nama] = await Promise.all([loadBagianBekuan(bekuan), loadNamaSingkat(scopeBaca(pengguna), hari)])
  return unitId.map((id) => ({ id, nama: nama.get(id) ?? `Unit ${id}` })).sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
}
