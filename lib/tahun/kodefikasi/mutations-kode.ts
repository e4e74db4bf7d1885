import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { Prisma } from '@/lib/dasar/database/generated/client'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { queryTahunKode } from './data-satu'
import { tahanRekening } from './mutations'
import type { Daftar } from './types'
import { samaNama } from './utils'

interface Alamat {
  daftar: Daftar
  kunci: string
}

/** The row of a code, as SQL: its table and the condition that finds it. */
function tempat({ daftar, kunci }: Alamat): { tabel: Prisma.Sql; dimana: Prisma.Sql } {
  if (daftar === 'rekening') return { tabel: Prisma.sql`rekening`, dimana: Prisma.sql`kode = ${kunci}` }
  const id = /^[1-9]\d{0,8}$/.test(kunci) ? Number(kunci) : 0
  return { tabel: daftar === 'buku' ? Prisma.sql`nomenklatur` : Prisma.sql`sumber_dana`, dimana: Prisma.sql`id = ${id}` }
}

async function tahan(tx: Transaksi, alamat: Alamat): Promise<{ kode: string; nama: string; berakhir: boolean }> {
  const { tabel, dimana } = tempat(alamat)
  if (alamat.daftar === 'rekening') await tahanRekening(tx)
  const [satu] = await tx.$queryRaw<{ kode: string; nama: string; berakhir: boolean }[]>`SELECT kode, nama, berakhir FROM ${tabel} WHERE ${dimana} FOR NO KEY UPDATE`
  if (!satu) throw new AppError('TIDAK_DITEMUKAN')
  return satu
}

/** Jenis and kelompok stand by name on every account below them. */
export async function selaraskanInduk(tx: Transaksi): Promise<void> {
  await tx.$executeRaw`UPDATE rekening r SET jenis_nama = j.nama FROM rekening j WHERE j.kode = r.jenis_kode AND r.jenis_nama <> j.nama`
  await tx.$executeRaw`UPDATE rekening r SET kelompok_nama = k.nama FROM rekening k WHERE k.kode = r.kelompok_kode AND r.kelompok_nama <> k.nama`
}

/**
 * Another name for a code. Names are shown as they are now, in every year: where a year with a locked month shows it, only after that
 * was understood. @param masukan.semula the name that was on the screen
 * @throws AppError BERSAMAAN (somebody renamed it meanwhile), ISIAN_SALAH (to be understood), TIDAK_DITEMUKAN
 * @returns the years that show the new name
 */
export async function ubahNamaKode(scope: OpdScope, masukan: Alamat & { nama: string; semula: string; paham: boolean }): Promise<number[]> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahan(tx, masukan)
    if (!samaNama(kini.nama, masukan.semula)) throw new AppError('BERSAMAAN', { pesan: `Nama kode ini baru saja diubah menjadi "${kini.nama}". Muat ulang halaman lalu periksa.` })
    const tahun = await queryTahunKode(tx, masukan.daftar, masukan.kunci)
    const terkunci = tahun.filter((satu) => satu.terkunci).map((satu) => satu.tahun)
    if (terkunci.length > 0 && !masukan.paham) {
      const pesan = `Nama ini tampil pada tahun ${terkunci.join(', ')} yang bulannya sudah ada yang terkunci. Centang bila namanya memang harus berganti di sana juga.`
      throw new AppError('ISIAN_SALAH', { pesan, isian: { paham: pesan } })
    }
    const { tabel, dimana } = tempat(masukan)
    await tx.$executeRaw`UPDATE ${tabel} SET nama = ${masukan.nama} WHERE ${dimana}`
    if (masukan.daftar === 'rekening') await selaraskanInduk(tx)
    return tahun.map((satu) => satu.tahun)
  })
}

/** Ends a code, or takes the end back. Lines that use it stay. Twice does it once. @throws AppError TIDAK_DITEMUKAN */
export async function akhiriKode(scope: OpdScope, masukan: Alamat & { berakhir: boolean }): Promise<{ kode: string }> {
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const kini = await tahan(tx, masukan)
    const { tabel, dimana } = tempat(masukan)
    if (kini.berakhir !== masukan.berakhir) await tx.$executeRaw`UPDATE ${tabel} SET berakhir = ${masukan.berakhir} WHERE ${dimana}`
    return { kode: kini.kode }
  })
}
