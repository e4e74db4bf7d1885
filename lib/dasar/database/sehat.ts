import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { prisma } from './client'
import { galatDatabase, GALAT_SERVER } from './galat'

/** What can be wrong, worst first, with the sentence for the log and for the admin. `tutup`: the product cannot do its work. */
export const KELUHAN = {
  DATABASE_DIAM: { tutup: true, kata: 'Basis data tidak menjawab.' },
  HANYA_BACA: { tutup: true, kata: 'Basis data hanya dapat dibaca (sedang dipulihkan, atau bukan server utama); tidak ada yang dapat disimpan.' },
  TIDAK_MENULIS: { tutup: true, kata: 'Basis data menjawab tetapi menolak tulisan; tidak ada yang dapat disimpan. Periksa ruang disk dan log Postgres.' },
  DISK_PENUH: { tutup: true, kata: 'Ruang disk folder data habis; unggahan dan cadangan gagal. Kosongkan ruang sekarang.' },
  DISK_MENIPIS: { tutup: false, kata: 'Ruang disk folder data tinggal kurang dari 1 GB atau 5%. Kosongkan ruang sebelum penuh.' },
  ARSIP_MACET: { tutup: false, kata: 'Arsip log basis data (WAL) macet: pemulihan hanya sampai berkas terakhir yang terarsip, dan pg_wal tumbuh sampai disk penuh. Lihat Pengaturan > Cadangan.' },
  GAGAL_SIMPAN: { tutup: false, kata: 'Dalam 5 menit terakhir ada simpanan yang gagal karena server (disk, sambungan, atau basis data).' },
} as const
export type Keluhan = keyof typeof KELUHAN

const TULIS_TIAP_MS = 10_000
/** a busy server queues for a connection, which is no illness */
const ANTRE_MS = 30_000
const BATAS_MS = 5_000
const GAGAL_DIINGAT_MS = 5 * 60_000
const [GB, MB] = [2 ** 30, 2 ** 20]

interface Ingatan {
  tulis?: { pada: number; hasil: Promise<Keluhan[]> }
  gagalPada: number
  /** what was said last */
  kini: string
}
const holder = globalThis as typeof globalThis & { rakorSehat?: Ingatan }
const ingatan = (): Ingatan => (holder.rakorSehat ??= { gagalPada: 0, kini: '' })

/** Remembers that something was not saved although nobody typed anything wrong, and writes why to the server's log. */
export function catatGagalServer(kode: string | null, error: unknown): void {
  if (kode === null || !GALAT_SERVER.has(kode)) return
  ingatan().gagalPada = Date.now()
  console.error(`Gagal karena server (${kode}):`, error instanceof Error ? error.message : error)
}

/**
 * Whether handing on the log is stuck: the last try failed, or (as the launcher of the embedded Postgres sees, lib/dasar/launcher/cadang)
 * a file waits for long. The archiver's counters are readable by everybody.
 */
async function arsip(): Promise<Keluhan | null> {
  const [{ macet } = { macet: false }] = await prisma().$queryRaw<{ macet: boolean }[]>`
    SELECT current_setting('archive_mode') <> 'off'
       AND (last_failed_time > coalesce(last_archived_time, '-infinity') OR EXISTS (SELECT FROM cadangan_keadaan WHERE arsip_galat IS NOT NULL AND denyut > now() - interval '15 minutes')) AS macet
      FROM pg_stat_archiver`
  return macet ? 'ARSIP_MACET' : null
}

async function cobaTulis(): Promise<Keluhan[]> {
  let menjawab = false
  try {
    await prisma().$transaction(async (tx) => {
      const [{ baca } = { baca: true }] = await tx.$queryRaw<{ baca: boolean }[]>`
        SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS baca FROM set_config('statement_timeout', ${String(BATAS_MS)}, true)`
      menjawab = true
      if (baca) throw Object.assign(new Error('hanya baca'), { code: '25006' })
      await tx.$executeRaw`UPDATE denyut_tulis SET pada = now() WHERE id = 1`
    }, { maxWait: ANTRE_MS, timeout: 2 * BATAS_MS })
    // what the archiver cannot tell at this moment is no complaint about writing
    const macet = await arsip().catch(() => null)
    return macet === null ? [] : [macet]
  } catch (error) {
    const kode = galatDatabase(error)
    // another process's try at the same moment is no failure
    if (kode === 'BERSAMAAN') return []
    console.error('Basis data tidak menerima tulisan:', error instanceof Error ? error.message : error)
    return [kode === 'HANYA_BACA' ? 'HANYA_BACA' : menjawab ? 'TIDAK_MENULIS' : 'DATABASE_DIAM']
  }
}

/** Whether the database takes a write: tried at most every ten seconds, whoever asks. */
function menulis(): Promise<Keluhan[]> {
  const milik = ingatan()
  if (milik.tulis === undefined || Date.now() - milik.tulis.pada >= TULIS_TIAP_MS) milik.tulis = { pada: Date.now(), hasil: cobaTulis() }
  return milik.tulis.hasil
}

/** How full the disk of the data folder is. A share of a huge disk is no worry, and of a small one the last megabytes count. */
export function nilaiDisk(bebas: number, seluruh: number): Keluhan | null {
  if (bebas < 50 * MB) return 'DISK_PENUH'
  return bebas < GB || (bebas < seluruh * 0.05 && bebas < 20 * GB) ? 'DISK_MENIPIS' : null
}

async function disk(): Promise<Keluhan | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(path.resolve(/* turbopackIgnore: true */ process.env.RAKOR_DATA || '.data'))
    return nilaiDisk(bavail * bsize, blocks * bsize)
  } catch {
    return null
  }
}

/** Says in the server's window what changed: the launcher asks every few seconds and shows what is said here. */
function katakan(ada: readonly Keluhan[]): void {
  const milik = ingatan()
  const kini = ada.join()
  if (kini === milik.kini) return
  milik.kini = kini
  if (ada.length === 0) console.error('Server pulih: tulisan diterima dan ruang disk cukup.')
  for (const satu of ada) console.error(`Peringatan: ${KELUHAN[satu].kata}`)
}

/** Everything that is wrong with the server now, worst first; empty: it is well. */
export async function keluhanServer(): Promise<Keluhan[]> {
  const [tulis, ruang] = await Promise.all([menulis(), disk()])
  const ada = new Set([...tulis, ruang, Date.now() - ingatan().gagalPada < GAGAL_DIINGAT_MS ? 'GAGAL_SIMPAN' : null])
  const urut = (Object.keys(KELUHAN) as Keluhan[]).filter((satu) => ada.has(satu))
  katakan(urut)
  return urut
}
