import 'server-only'
import { sidik } from '@/lib/dasar/akses/utils'
import { AppError } from '@/lib/dasar/akses/galat'
import { pelakuDari } from '@/lib/dasar/akses/scope'
import { kataSudah } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Pelaku, type Transaksi } from '@/lib/dasar/database/tulis'
import { BAHAN_TAHUN } from '@/lib/lihat/halaman/loaders'
import { kumpulkan, sidikSeluruh } from '@/lib/rakor/bekuan/mutations'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { queryPenutupan } from './data'
import { queryFakta, querySidikAngka } from './data-fakta'
import { isiTanda, salahAlasan, susunKesiapan } from './utils'
import type { Butir, Penutupan } from './types'

/** How ready a year is, with the fingerprint of that and of every figure of it: what a proposal is about, and what is agreed to. */
export async function bacaKesiapan(tahun: number): Promise<{ kesiapan: Butir[]; tanda: string }> {
  const [fakta, angka] = await Promise.all([queryFakta(tahun), querySidikAngka(tahun)])
  const kesiapan = susunKesiapan(fakta)
  return { kesiapan, tanda: sidik(`${isiTanda(kesiapan)};${angka}`).slice(0, 24) }
}

/** How long closing may take: it reads every page of the year once. */
const BATAS_MS = 240_000

interface Satu {
  tahun: number
  id: number
  versi: number
}

function kantor(scope: OpdScope): Pelaku {
  const siapa = pelakuDari(scope, 'form')
  if (siapa.lingkup !== '*') throw new AppError('TIDAK_BERHAK')
  return siapa
}

/** What became of a proposal, by whom and why; null: nobody has decided it. */
function kataPutusan({ tahun, keadaan, putusOleh, putusPada, alasanTolak, bukaAlasan, bukaUsulOleh, bukaUsulPada, bukaOleh, bukaPada }: Penutupan): string | null {
  const kata = (apa: string, nama: string | null, pada: string | null, alasan: string | null): string | null => (nama === null || pada === null ? null : kataSudah(apa, { nama, pada, alasan }))
  if (keadaan === 'DITOLAK') return kata(`Usul penutupan ${tahun} sudah ditolak`, putusOleh, putusPada, alasanTolak)
  if (keadaan === 'DIBUKA') return kata(`Tahun ${tahun} sudah dibuka kembali`, bukaOleh, bukaPada, bukaAlasan)
  if (keadaan !== 'DITUTUP') return null
  return bukaAlasan === null ? kata(`Tahun ${tahun} sudah ditutup`, putusOleh, putusPada, null) : kata(`Pembukaan kembali ${tahun} sudah diminta`, bukaUsulOleh, bukaUsulPada, bukaAlasan)
}

/** @throws AppError PENUTUPAN_DITOLAK where nothing was changed, telling what stands in the way */
async function pastikanBerubah(tx: Transaksi, ubah: number, { tahun, id }: Pick<Satu, 'tahun' | 'id'>): Promise<void> {
  if (ubah > 0) return
  const ada = (await queryPenutupan(tahun, tx)).find((satu) => satu.id === id)
  const pesan = ada === undefined ? null : kataPutusan(ada)
  throw new AppError('PENUTUPAN_DITOLAK', pesan === null ? {} : { pesan })
}

/**
 * Proposes to close a year, with a reason for everything that is not ready.
 * @throws AppError BERSAMAAN when the readiness is no longer what was seen, ISIAN_SALAH naming reasons, SUDAH_ADA while one waits or the year is closed
 */
export async function usulkanTutup(scope: OpdScope, { tahun, tanda, alasan }: { tahun: number; tanda: string; alasan: Readonly<Record<string, string>> }): Promise<void> {
  const siapa = kantor(scope)
  const { kesiapan, tanda: kini } = await bacaKesiapan(tahun)
  if (kini !== tanda) throw new AppError('BERSAMAAN', { pesan: 'Kesiapan atau angka tahun ini berubah sejak halaman dibuka. Periksa lagi daftarnya, lalu usulkan; alasan yang sudah ditulis tidak hilang.' })
  const isian = salahAlasan(kesiapan, alasan)
  if (Object.keys(isian).length > 0) throw new AppError('ISIAN_SALAH', { isian })
  const perlu = Object.fromEntries(kesiapan.flatMap(({ kunci, siap }) => (siap ? [] : [[kunci, (alasan[kunci] ?? '').trim()]])))
  await tulis(siapa, async (tx) => {
    const ada = (await queryPenutupan(tahun, tx)).find(({ keadaan }) => keadaan === 'DIUSULKAN' || keadaan === 'DITUTUP')
    if (ada) throw new AppError('SUDAH_ADA', { pesan: kataPutusan(ada) ?? kataSudah(`Penutupan ${tahun} sudah menunggu orang kedua, diusulkan`, { nama: ada.usulOleh, pada: ada.usulPada, alasan: null }) })
    await tx.$executeRaw`INSERT INTO tahun_tutup (tahun, urutan, pengecualian, tanda) VALUES (${tahun}, 1, ${JSON.stringify(perlu)}::jsonb, ${tanda})`
  })
}

/** Freezes the year's pages and stores them under its closing, whole or not at all. */
async function bekukanTahun(tx: Transaksi, { tahun, id }: Pick<Satu, 'tahun' | 'id'>): Promise<void> {
  const { kepala, bahan } = await kumpulkan({ tahun, batasBulan: 12, apbdUrutan: null, sejak: null, hari: akhirBulan(tahun, 12) }, async () => {}, BAHAN_TAHUN)
  await tx.$executeRaw`
    INSERT INTO tahun_tutup_beku (tutup_id, tahun, dibaca_pada, versi_data, segel_nomor, segel_kepala, bagian, sha256)
    VALUES (${id}, ${tahun}, ${kepala.dibacaPada}, ${kepala.versiData}, ${kepala.segelNomor}, ${kepala.segelKepala}, ${bahan.length}, ${sidikSeluruh(bahan)})`
  for (const { kunci, bentuk, isi, sha256 } of bahan) {
    await tx.$executeRaw`INSERT INTO tahun_tutup_bahan (tutup_id, kunci, bentuk, isi, sha256) VALUES (${id}, ${kunci}, ${bentuk}, ${isi}, ${sha256})`
  }
}

/**
 * A second person closes the year. Its writers are waited for first, so that what is frozen is what the year is left with; they wait in turn
 * until it is done, and are then refused by the database.
 * @throws AppError PENUTUPAN_DITOLAK where the proposal was decided meanwhile or the readiness is another, ORANG_KEDUA, SATU_TANGAN
 */
export async function setujuiTutup(scope: OpdScope, { tahun, id, versi }: Satu): Promise<void> {
  const siapa = kantor(scope)
  await tulis(siapa, async (tx) => {
    const ubah = await tx.$executeRaw`UPDATE tahun_tutup SET keadaan = 'DITUTUP' WHERE id = ${id} AND tahun = ${tahun} AND versi = ${versi} AND keadaan = 'DIUSULKAN'`
    await pastikanBerubah(tx, ubah, { tahun, id })
    const [usul] = await queryPenutupan(tahun, tx)
    if ((await bacaKesiapan(tahun)).tanda !== usul?.tanda) {
      throw new AppError('PENUTUPAN_DITOLAK', { pesan: 'Kesiapan atau angka tahun ini berubah sejak diusulkan, jadi belum ditutup. Tolak usul ini dan usulkan lagi dengan keadaan sekarang.' })
    }
    await bekukanTahun(tx, { tahun, id })
  }, { batasMs: BATAS_MS })
}

/** Refuses a proposal, or takes one's own back, with a reason. */
export async function tolakTutup(scope: OpdScope, { tahun, id, versi, alasan }: Satu & { alasan: string }): Promise<void> {
  await tulis(kantor(scope), async (tx) => {
    await pastikanBerubah(tx, await tx.$executeRaw`UPDATE tahun_tutup SET keadaan = 'DITOLAK', alasan_tolak = ${alasan} WHERE id = ${id} AND tahun = ${tahun} AND versi = ${versi} AND keadaan = 'DIUSULKAN'`, { tahun, id })
  })
}

/** Asks for a closed year to be opened again. */
export async function usulkanBuka(scope: OpdScope, { tahun, id, versi, alasan }: Satu & { alasan: string }): Promise<void> {
  await tulis(kantor(scope), async (tx) => {
    await pastikanBerubah(tx, await tx.$executeRaw`UPDATE tahun_tutup SET buka_alasan = ${alasan} WHERE id = ${id} AND tahun = ${tahun} AND versi = ${versi} AND keadaan = 'DITUTUP' AND buka_alasan IS NULL`, { tahun, id })
  })
}

/** A second person opens it. What was frozen stays, and documents made of it say so. */
export async function setujuiBuka(scope: OpdScope, { tahun, id, versi }: Satu): Promise<void> {
  await tulis(kantor(scope), async (tx) => {
    await pastikanBerubah(tx, await tx.$executeRaw`UPDATE tahun_tutup SET keadaan = 'DIBUKA' WHERE id = ${id} AND tahun = ${tahun} AND versi = ${versi} AND keadaan = 'DITUTUP' AND buka_alasan IS NOT NULL`, { tahun, id })
  })
}

/** The year stays closed. */
export async function tolakBuka(scope: OpdScope, { tahun, id, versi }: Satu): Promise<void> {
  await tulis(kantor(scope), async (tx) => {
    await pastikanBerubah(tx, await tx.$executeRaw`UPDATE tahun_tutup SET buka_alasan = NULL WHERE id = ${id} AND tahun = ${tahun} AND versi = ${versi} AND keadaan = 'DITUTUP' AND buka_alasan IS NOT NULL`, { tahun, id })
  })
}
