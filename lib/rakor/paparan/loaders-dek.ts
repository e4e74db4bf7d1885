import 'server-only'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { requireSesiApi } from '@/lib/dasar/akses/gate-api'
import { idDari } from '@/lib/dasar/akses/scope'
import { perVersi } from '@/lib/dasar/database/per-versi'
import { loadBekuan } from '@/lib/rakor/bekuan/loaders'
import { loadBahanDokumen, loadBahanUnit } from '@/lib/rakor/dokumen/loaders'
import type { HalamanUnit } from '@/lib/rakor/dokumen/types'
import { loadRapatBeku } from '@/lib/rakor/rapat/loaders'
import { padatkanDek } from './berkas'
import { PERAN_PAPARAN } from './constants'
import { queryDek, queryPaparan, type JenisDek } from './data'
import { dekIkut, susunDek } from './dek'
import type { DekPadat } from './mutations'
import { hitungPengikut } from './hitung-pengikut'
import { requirePengikut } from './pengikut'

export interface DekRapat {
  bekuanId: number
  penuh: DekPadat
  ikut: DekPadat
}

interface Tersimpan { jenis: JenisDek; isi: Uint8Array }

/** Files that were made or asked for lately, by their hash: in a hall hundreds ask for one. Pages and routes are built apart, and share it here. */
const wadah = globalThis as typeof globalThis & { rakorDek?: Map<string, Tersimpan> }
const INGAT = 6

function ingat(kunci: string, isi: Tersimpan): void {
  const ingatan = (wadah.rakorDek ??= new Map())
  ingatan.delete(kunci)
  ingatan.set(kunci, isi)
  for (const lama of ingatan.keys()) if (ingatan.size > INGAT) ingatan.delete(lama)
}

async function dekTersimpan(rapatId: number, sha256: string): Promise<Tersimpan | null> {
  const kunci = `${rapatId}/${sha256}`
  const ada = wadah.rakorDek?.get(kunci) ?? (await queryDek(rapatId, sha256))
  if (ada !== null) ingat(kunci, ada)
  return ada
}

/**
 * The data files of a meeting's screen, made of the frozen position that counts. For those who see all units.
 * @throws AppError TIDAK_DITEMUKAN where a part cannot be trusted; 404 where nothing is frozen
 */
export async function loadDekRapat(teksId: string): Promise<DekRapat> {
  await requirePeran(...PERAN_PAPARAN)
  const rapat = await loadRapatBeku(teksId)
  const bekuan = (await loadBekuan(rapat.id))[0] ?? notFound()
  return perVersi(`paparan/${rapat.id}`, async () => {
    const bahan = await loadBahanDokumen(teksId, bekuan.urutan)
    const unit = new Map<string, HalamanUnit>()
    for (const id of bahan.unitId) unit.set(id, await loadBahanUnit(bekuan, id))
    const dek = susunDek(bahan, unit)
    const penuh = padatkanDek(dek)
    ingat(`${rapat.id}/${penuh.sha256}`, { jenis: 'penuh', isi: penuh.isi })
    return { bekuanId: bekuan.id, penuh, ikut: padatkanDek(dekIkut(dek)) }
  })
}

/**
 * A data file by its hash, packed. The one with hidden slides and notes is for those who see all units, before the meeting too; the other
 * one for whoever follows while it is under way.
 * @throws AppError TIDAK_MASUK, TIDAK_DITEMUKAN, TERLALU_SERING and what holds an account
 */
export async function loadDek(request: Request, teksId: string, sha256: string): Promise<Uint8Array> {
  await hitungPengikut(request.headers)
  const rapatId = idDari(teksId)
  const tersimpan = rapatId === 0 || !/^[0-9a-f]{64}$/.test(sha256) ? null : await dekTersimpan(rapatId, sha256)
  if (tersimpan?.jenis === 'ikut') {
    await requirePengikut(request.headers, await queryPaparan(rapatId))
    return tersimpan.isi
  }
  await requireSesiApi(request)
  await requirePeran(...PERAN_PAPARAN)
  if (tersimpan !== null) return tersimpan.isi
  const { penuh } = await loadDekRapat(teksId)
  if (penuh.sha256 !== sha256) throw new AppError('TIDAK_DITEMUKAN')
  return penuh.isi
}
