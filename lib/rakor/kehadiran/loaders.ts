import 'server-only'
import { headers } from 'next/headers'
import { alamatPublik } from '@/lib/dasar/akses/alamat-publik'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePengguna, requirePeran } from '@/lib/dasar/akses/gate'
import { PERAN_KANTOR, PERAN_UNIT } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { jalurKode } from '@/lib/dasar/segel/gambar'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { PERAN_BEKUAN } from '@/lib/rakor/bekuan/constants'
import { panelHadir } from '@/lib/rakor/panel/hadir'
import { loadRapatBeku } from '@/lib/rakor/rapat/loaders'
import type { Rapat } from '@/lib/rakor/rapat/types'
import { ATURAN_AWAL } from './constants'
import { queryAturan, queryJumlah, queryTanda, queryTerbuka, queryUndangan, queryUndanganPintu } from './data'
import { jendelaPada, kodeJendela, sisaJendela, tulisPendek } from './kode'
import { kunciHadir } from './rahasia'
import type { AturanUndangan, Hadir, IsiLayar, Undangan, UndanganPintu } from './types'
import { hitungHadir, type HitungHadir } from './utils'

export { loadPintu, type HalamanPintu } from './loaders-pintu'

/** Who is invited to a meeting and who has come, guests without an invitation last. For those who see all units. */
export async function loadHadirRapat(rapatId: number): Promise<readonly Hadir[]> {
  await requirePeran(...PERAN_BEKUAN)
  return (await queryUndangan(rapatId)).map(({ id, unitId, instansi, jabatan, nama, pada, cara, tamu }) => ({ id, unitId, instansi, jabatan, nama, pada, cara, tamu }))
}

/** Whether attendance of a meeting is taken now: on its day once it is frozen, or while it is held. */
const sedangDicatat = async (rapatId: number): Promise<boolean> => (await queryTerbuka()).rapat.some(({ id }) => id === rapatId)

export interface HalamanKehadiran {
  rapat: Rapat
  undangan: Undangan[]
  /** null: the invitations were not made yet */
  aturan: AturanUndangan | null
  hitung: HitungHadir
  panel: Panel[]
  bolehTulis: boolean
  /** names are erased by the office, also when everything else is closed */
  bolehHapusNama: boolean
  /** attendance is taken now */
  terbuka: boolean
  tanda: string
}

/** Invitations and attendance of a meeting, for those who see all units. */
export async function loadKehadiran(teksId: string): Promise<HalamanKehadiran> {
  const { peran } = await requirePeran(...PERAN_BEKUAN)
  const rapat = await loadRapatBeku(teksId)
  const [undangan, aturan, terbuka, tanda] = await Promise.all([queryUndangan(rapat.id), queryAturan(rapat.id), sedangDicatat(rapat.id), queryTanda(rapat.id)])
  const hitung = hitungHadir(undangan, (aturan ?? ATURAN_AWAL).kuorum)
  return { rapat, undangan, aturan, hitung, terbuka, tanda, panel: susunPanel([panelHadir], { rapat, undangan, hitung }), bolehTulis: PERAN_KANTOR.includes(peran) && rapat.keadaan !== 'SELESAI', bolehHapusNama: PERAN_KANTOR.includes(peran) }
}

export type RingkasHadir = { jenis: 'KANTOR'; hitung: HitungHadir; bolehTulis: boolean; terbuka: boolean } | { jenis: 'UNIT'; undangan: UndanganPintu[] }

/** What a meeting's page says of its attendance: to a unit of its own invitations alone, to the others of all. */
export async function loadRingkasHadir(rapatId: number): Promise<RingkasHadir> {
  const { peran, unitIds } = await requirePengguna()
  if (PERAN_UNIT.includes(peran)) return { jenis: 'UNIT', undangan: await queryUndanganPintu(rapatId, unitIds) }
  const [undangan, aturan, terbuka] = await Promise.all([queryUndangan(rapatId), queryAturan(rapatId), sedangDicatat(rapatId)])
  return { jenis: 'KANTOR', hitung: hitungHadir(undangan, (aturan ?? ATURAN_AWAL).kuorum), bolehTulis: PERAN_KANTOR.includes(peran), terbuka }
}

/** What the list of attendance looks at to see whether it is outdated. @throws AppError TIDAK_DITEMUKAN for units */
export async function loadTandaHadir({ peran }: Pengguna, rapatId: number): Promise<string> {
  if (PERAN_UNIT.includes(peran)) throw new AppError('TIDAK_DITEMUKAN')
  const tanda = await queryTanda(rapatId)
  if (tanda === '') throw new AppError('TIDAK_DITEMUKAN')
  return tanda
}

/** The meeting of the screen at the entrance, for the office. */
export async function loadLayar(teksId: string): Promise<{ rapat: Rapat; terbuka: boolean }> {
  await requirePeran(...PERAN_KANTOR)
  const rapat = await loadRapatBeku(teksId)
  return { rapat, terbuka: await sedangDicatat(rapat.id) }
}

/**
 * What the screen at the entrance shows in this window. For the office; the code is made and drawn here, its key stays here.
 * @throws AppError TIDAK_DITEMUKAN for others and where there is no such meeting, HADIR_TUTUP while attendance is not taken
 */
export async function loadIsiLayar({ peran }: Pengguna, rapatId: number): Promise<IsiLayar> {
  if (!PERAN_KANTOR.includes(peran)) throw new AppError('TIDAK_DITEMUKAN')
  const [{ rapat, kiniMs }, jumlah] = await Promise.all([queryTerbuka(), queryJumlah(rapatId)])
  if (!rapat.some(({ id }) => id === rapatId)) throw new AppError((await queryTanda(rapatId)) === '' ? 'TIDAK_DITEMUKAN' : 'HADIR_TUTUP')
  const alamat = `${alamatPublik(await headers())}/hadir`
  const { penuh, pendek } = kodeJendela(kunciHadir(), rapatId, jendelaPada(kiniMs))
  return { jalur: jalurKode(`${alamat}/${penuh}`), pendek: tulisPendek(pendek), sisaMs: sisaJendela(kiniMs), alamat: alamat.replace(/^https?:\/\//, ''), ...jumlah }
}
