import 'server-only'
import { requirePeran } from '@/lib/akses/gate'
import { PERAN_KANTOR } from '@/lib/akses/scope'
import { HANYA_KONTROL } from './constants'
import { queryAsal, queryAsing, queryBatch, queryDaftarBatch, queryKeadaan, queryPilihan, queryRusak, type BarisAsal } from './data'
import { db } from './data-baca'
import { queryBeda, queryJumlahBeda, type SaringBeda } from './data-beda'
import { rapikanBatch } from './mutations-baca'
import type { Asing, Batch, Beda, JumlahBeda, JumlahKeadaan } from './types'

/** The year's batches, newest first, for the office. */
export async function loadDaftarImpor(tahun: number): Promise<Batch[]> {
  await requirePeran(...PERAN_KANTOR)
  await rapikanBatch()
  return queryDaftarBatch(db(), tahun)
}

export interface IsiImpor {
  batch: Batch
  keadaan: JumlahKeadaan[]
  rusak: { nomor: number; sebab: string }[]
  asing: Asing[]
  pilihan: Awaited<ReturnType<typeof queryPilihan>> | null
  beda: { jumlah: JumlahBeda[]; tanda: string; bulan: number[]; baris: Beda[]; semua: number } | null
}

/** A batch with its preview, or what it has applied. null: no such batch */
export async function loadImpor(id: number, saring: SaringBeda): Promise<IsiImpor | null> {
  await requirePeran(...PERAN_KANTOR)
  await rapikanBatch()
  const batch = await queryBatch(db(), id)
  if (!batch) return null
  if (batch.status !== 'SIAP' && batch.status !== 'DITERAPKAN' && batch.status !== 'DIBATALKAN') return { batch, keadaan: [], rusak: [], asing: [], pilihan: null, beda: null }
  const kontrol = batch.jenis === null || HANYA_KONTROL.includes(batch.jenis)
  const [keadaan, rusak, asing, jumlah, beda] = await Promise.all([
    queryKeadaan(db(), id), queryRusak(db(), id), batch.status === 'SIAP' ? queryAsing(db(), id) : [],
    kontrol ? null : queryJumlahBeda(db(), batch), kontrol ? null : queryBeda(db(), batch, saring),
  ])
  const pilihan = asing.length > 0 ? await queryPilihan(db(), batch.tahun) : null
  return { batch, keadaan, rusak, asing, pilihan, beda: jumlah && beda ? { ...jumlah, baris: beda.baris, semua: beda.jumlah } : null }
}

/** The rows of the file behind one figure of a batch. */
export async function loadAsal(id: number, barisId: number, bulan: number): Promise<BarisAsal[]> {
  await requirePeran(...PERAN_KANTOR)
  return queryAsal(db(), id, barisId, bulan)
}
