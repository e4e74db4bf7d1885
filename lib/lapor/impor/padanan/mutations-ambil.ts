import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { KelompokSumber } from '@/lib/dasar/database/generated/enums'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { tambahNomenklatur, tambahRekening, tambahSumberDana } from '@/lib/tahun/kodefikasi/mutations'
import { jenisRekening } from '@/lib/tahun/kodefikasi/utils'
import { cocokkan } from './mutations-cocok'
import type { Batch } from '../types'
import { queryKodeBaru } from './data-buku'
import { hurufAngka, namaSama } from './nama'
import { simpanPadanan } from './mutations-petakan'
import { tahanSiap } from './mutations-tahan'
import type { IndukBaru, KodeBaru } from './types'
import { tandaKode } from './tanda'
import { kunciKode } from './utils'

export interface MasukanAmbil {
  batchId: number
  /** the mark of the list that was looked at */
  tanda: string
  /** "SUB:1.02.02.2.01.0001"; null: all */
  pilih: readonly string[] | null
  /** groups of sumber dana by their key */
  kelompok: ReadonlyMap<string, KelompokSumber>
  /** names typed, by "macam:kode" */
  ketik: ReadonlyMap<string, string>
}

const catat = (tx: Transaksi, batchId: number, { macam, kode, nama }: { macam: string; kode: string; nama: string }): Promise<number> => tx.$executeRaw`
  INSERT INTO impor_kode_baru (batch_id, macam, kode, nama) VALUES (${batchId}, ${macam}, ${kode}, ${nama}) ON CONFLICT (batch_id, macam, kode) DO NOTHING`

async function tambahInduk(tx: Transaksi, batchId: number, regulasiKode: string, { macam, kode, nama }: IndukBaru): Promise<void> {
  if (nama === null) throw new AppError('ISIAN_SALAH', { pesan: `Nama induk ${kode} belum diisi.` })
  if (macam === 'REKENING') await tambahRekening(tx, { kode, nama })
  else await tambahNomenklatur(tx, { regulasiKode, tingkat: macam, kode, nama, indukKode: null })
  await catat(tx, batchId, { macam, kode, nama })
}

/** Adds one code to its book. @returns what a mapping would call it */
async function tambahSatu(tx: Transaksi, regulasiKode: string, satu: KodeBaru, kelompok: KelompokSumber | null): Promise<string> {
  const { macam, kode, nama, induk } = satu
  if (macam === 'SUB') {
    await tambahNomenklatur(tx, { regulasiKode, tingkat: 'SUB_KEGIATAN', kode, nama, indukKode: null })
    return kode
  }
  if (macam === 'REKENING') return tambahRekening(tx, { kode, nama, indukNama: induk.find((lain) => lain.kode === jenisRekening(kode))?.nama ?? undefined })
  if (kelompok === null) throw new AppError('ISIAN_SALAH', { pesan: `Pilih kelompok sumber dana untuk "${nama}".`, isian: { [`kelompok.${satu.kunci}`]: 'Pilih kelompoknya.' } })
  return String(await tambahSumberDana(tx, { kode, nama, kelompok }))
}

/** The codes that are meant, each fit to be added. @throws AppError BERSAMAAN for a list that has changed, ISIAN_SALAH */
function pilihKode(daftar: readonly KodeBaru[], { tanda, pilih }: MasukanAmbil): KodeBaru[] {
  if (tandaKode(daftar) !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Daftar kode berubah sejak halaman ini dibuka; tidak ada yang diambil. Muat ulang untuk melihat yang masih tersisa.' })
  const dipilih = pilih === null ? daftar.filter(({ halangan }) => halangan === null) : daftar.filter((satu) => pilih.includes(kunciKode(satu)))
  if (dipilih.length === 0) throw new AppError('ISIAN_SALAH', { pesan: 'Centang kode yang akan diambil.', isian: { pilih: 'Belum ada kode yang dicentang.' } })
  const terhalang = dipilih.find(({ halangan }) => halangan !== null)
  if (terhalang) throw new AppError('ISIAN_SALAH', { pesan: `${terhalang.tampil}: ${terhalang.halangan ?? ''}` })
  return dipilih
}

/** Codes that go into the book under another name or spelling than the file's: that they are the same has to be remembered. */
function berbeda(dipilih: readonly KodeBaru[], asli: readonly KodeBaru[]): KodeBaru[] {
  const peta = new Map(asli.map((satu) => [kunciKode(satu), satu]))
  return dipilih.filter((satu) => {
    const berkas = peta.get(kunciKode(satu))
    return satu.kode !== satu.kunci || (berkas !== undefined && berkas.nama !== '' && (berkas.banyakNama > 1 || !namaSama(berkas.nama, satu.nama)))
  })
}

async function ambil(tx: Transaksi, batch: Batch, dipilih: readonly KodeBaru[], ingat: readonly KodeBaru[], kelompok: MasukanAmbil['kelompok']): Promise<number> {
  const [tahun] = await tx.$queryRaw<{ regulasi: string }[]>`SELECT regulasi_kode AS regulasi FROM tahun_anggaran WHERE tahun = ${batch.tahun}`
  if (!tahun) throw new AppError('TIDAK_DITEMUKAN')
  // parents first, each once, and in one order whoever takes them over
  const induk = [...new Map(dipilih.flatMap((satu) => satu.induk).map((satu) => [`${satu.macam}:${satu.kode}`, satu])).values()]
    .filter(({ macam, kode }) => !dipilih.some((satu) => satu.macam === macam && satu.kode === kode))
  for (const satu of induk.sort((a, b) => a.kode.length - b.kode.length || (a.kode < b.kode ? -1 : 1))) await tambahInduk(tx, batch.id, tahun.regulasi, satu)
  for (const satu of [...dipilih].sort((a, b) => a.kode.length - b.kode.length || (a.kode < b.kode ? -1 : 1))) {
    const tujuan = await tambahSatu(tx, tahun.regulasi, satu, kelompok.get(satu.kunci) ?? satu.kelompok)
    await catat(tx, batch.id, satu)
    if (ingat.includes(satu) && !(satu.macam === 'SUMBER' && satu.kunci === hurufAngka(satu.nama))) await simpanPadanan(tx, batch, { macam: satu.macam, kunci: satu.kunci, unitId: null, tujuan, alasan: null })
  }
  return induk.length
}

/**
 * Takes codes of a DPA file over into the books, parents along, and matches the batch again: all of it or nothing.
 * @throws AppError TIDAK_BERHAK for anybody but the admin, BERSAMAAN, ISIAN_SALAH, SUDAH_ADA
 */
export async function ambilKode(scope: OpdScope, masukan: MasukanAmbil): Promise<{ kode: number; induk: number }> {
  if (scope.peran !== 'ADMIN') throw new AppError('TIDAK_BERHAK')
  return tulis(pelakuDari(scope, 'impor'), async (tx) => {
    const batch = await tahanSiap(tx, masukan.batchId, scope)
    if (batch.jenis !== 'ANGGARAN') throw new AppError('ISIAN_SALAH', { pesan: 'Kode baru diambil dari berkas anggaran (DPA) saja.' })
    const daftar = await queryKodeBaru(tx, batch.id, batch.tahun, masukan.ketik)
    const dipilih = pilihKode(daftar, masukan)
    // a unit's own batch applies rows of its unit alone, so the books' rows name it by impor_kode_baru
    if (batch.lingkup === '*') await tx.$queryRaw`SELECT set_config('app.batch', ${String(batch.id)}, true)`
    const ingat = berbeda(dipilih, masukan.ketik.size === 0 ? daftar : await queryKodeBaru(tx, batch.id, batch.tahun))
    const induk = await ambil(tx, batch, dipilih, ingat, masukan.kelompok)
    await cocokkan(tx, batch.id)
    return { kode: dipilih.length, induk }
  }, { batasMs: 180_000 })
}
