import pg from 'pg'
import { periksaJangkar } from '@/lib/dasar/segel/data-jangkar'
import { periksaDitumpangi, periksaIsi, periksaSambungan, periksaTakTersegel } from '@/lib/dasar/segel/data-rantai'
import type { Jangkar, Temuan } from '@/lib/dasar/segel/types'
import { periksaBekuan } from './data-bekuan'
import { periksaBerkas } from './data-berkas'
import { periksaTerjejak } from './data-isi'
import { periksaPeristiwa } from './data-peristiwa'
import { periksaTerbitan } from './data-terbitan'
import { periksaTerbuka } from './data-terbuka'
import { periksaRekap } from './data-rekap'
import { periksaPenerbitan, periksaTandaTerima } from './data-terbit'
import { periksaTutup } from './data-tutup'
import type { HasilPeriksa, Kemajuan } from './types'

interface Cara {
  jangkar?: readonly Jangkar[]
  kabar?: (maju: Kemajuan) => void | Promise<void>
}

/**
 * Checks everything that the seal promises, on one picture of the database (repeatable read): writers go on meanwhile and are neither
 * stopped nor mistaken for a fault. Reads only; a connection of its own, because it lasts longer than a page may.
 */
export async function periksaSemua(connectionString: string, { jangkar = [], kabar = () => undefined }: Cara = {}): Promise<HasilPeriksa> {
  const db = new pg.Client({ connectionString, options: '-c TimeZone=UTC -c statement_timeout=0 -c jit=off -c work_mem=64MB', application_name: 'rakor periksa' })
  db.on('error', () => undefined) // a lost connection rejects the query that runs
  await db.connect()
  try {
    await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const temuan: Temuan[] = []
    const bagian = async (nama: string, kerja: () => Promise<Temuan[]>): Promise<void> => {
      await kabar({ bagian: nama, sudah: 0, semua: 0 })
      temuan.push(...(await kerja()))
    }
    await bagian('sambungan segel', () => periksaSambungan(db))
    const isi = await periksaIsi(db, (sudah, semua) => kabar({ bagian: 'isi jejak', sudah, semua }))
    temuan.push(...isi.temuan)
    await bagian('baris tanpa segel', () => periksaTakTersegel(db))
    await bagian('tindak', () => periksaDitumpangi(db))
    await bagian('jangkar', () => periksaJangkar(db, jangkar))
    await bagian('isi terhadap jejak', () => periksaTerjejak(db, (tabel) => kabar({ bagian: `isi ${tabel} terhadap jejak`, sudah: 0, semua: 0 })))
    await bagian('peristiwa laporan', () => periksaPeristiwa(db))
    await bagian('jumlah tersimpan', () => periksaRekap(db, (tahun) => kabar({ bagian: `jumlah tersimpan ${tahun}`, sudah: 0, semua: 0 })))
    await bagian('penerbitan', () => periksaPenerbitan(db))
    await bagian('tanda terima', () => periksaTandaTerima(db))
    await bagian('posisi beku', () => periksaBekuan(db))
    await bagian('tahun yang ditutup', () => periksaTutup(db))
    await bagian('dokumen terbit', () => periksaTerbitan(db))
    await bagian('foto dan lampiran', () => periksaBerkas(db))
    await bagian('data terbuka', () => periksaTerbuka(db))
    const { rows: [jumlah] } = await db.query<{ segel: string }>('SELECT count(*)::text AS segel FROM segel')
    return { temuan, baris: isi.baris, segel: jumlah?.segel ?? '0', jangkar: jangkar.length }
  } finally {
    await db.end().catch(() => undefined)
  }
}
