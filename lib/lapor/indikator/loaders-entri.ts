import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { idDari, PERAN_KANTOR, scopeTulis } from '@/lib/dasar/akses/scope'
import type { OpdScope, Pengguna } from '@/lib/dasar/akses/types'
import { hariWib } from '@/lib/dasar/format/tanggal'
import { db } from './data-baca'
import { queryPilihanDaftar, queryPilihanWilayah, queryRinci } from './data-rinci'
import { rencanaIndikator, tandaRencana } from './impor/mutations'
import { hitung } from './impor/rencana'
import type { Jawaban, RencanaIndikator } from './impor/types'
import { loadDeret } from './loaders'
import { bolehTulisDeret } from './mutations-tahan'
import type { DeretRinci, DeretTercatat, PilihanIsi } from './types'

const scopePenulis = (pengguna: Pengguna): OpdScope | null =>
  PERAN_KANTOR.includes(pengguna.peran) || (pengguna.peran === 'OPERATOR' && pengguna.unitIds.length > 0) ? scopeTulis(pengguna) : null

export interface HalamanDeret {
  rinci: DeretRinci
  /** what is known of it today; null: it ended without a value */
  deret: DeretTercatat | null
  bolehTulis: boolean
  /** the office: what the definition's form chooses from; null for others */
  pilihan: { unit: PilihanIsi[]; tema: PilihanIsi[] } | null
  wilayah: PilihanIsi[]
}

/** One series with everything that was written of it, for anybody who is signed in; 404 alike for a bad id and an unknown one. */
export async function loadHalamanDeret(teksId: string): Promise<HalamanDeret> {
  const pengguna = await requirePengguna()
  const id = idDari(teksId)
  const [rinci] = id === 0 ? [] : await queryRinci(db(), id)
  if (!rinci) notFound()
  const scope = scopePenulis(pengguna)
  const bolehTulis = scope !== null && bolehTulisDeret(rinci, scope)
  const kantor = PERAN_KANTOR.includes(pengguna.peran)
  const [semua, pilihan, wilayah] = await Promise.all([loadDeret({ sampai: hariWib(new Date()), uang: true }), kantor ? queryPilihanDaftar(db(), rinci) : null, bolehTulis ? queryPilihanWilayah(db()) : []])
  return { rinci, deret: semua.find((satu) => satu.id === id) ?? null, bolehTulis, pilihan, wilayah }
}

/** What the reader may do on the list of series. */
export async function loadHakIndikator(): Promise<{ kantor: boolean; penulis: boolean }> {
  const pengguna = await requirePengguna()
  return { kantor: PERAN_KANTOR.includes(pengguna.peran), penulis: scopePenulis(pengguna) !== null }
}

/** What the form of a new definition chooses from, for the office; 404 for others. */
export async function loadDeretBaru(): Promise<{ unit: PilihanIsi[]; tema: PilihanIsi[] }> {
  const pengguna = await requirePengguna()
  if (!PERAN_KANTOR.includes(pengguna.peran)) notFound()
  return queryPilihanDaftar(db())
}

/** Series that the reader may write, for the page of the import; 404 where there can be none. */
export async function loadDeretSaya(): Promise<Pick<DeretRinci, 'id' | 'nama' | 'caraUkur'>[]> {
  const scope = scopePenulis(await requirePengguna())
  if (scope === null) notFound()
  return (await queryRinci(db())).filter((satu) => bolehTulisDeret(satu, scope)).map(({ id, nama, caraUkur }) => ({ id, nama, caraUkur }))
}

/** What a sheet would write. @param scope of who asks */
export async function loadRencana(scope: OpdScope, sel: readonly (readonly string[])[], jawaban: Jawaban): Promise<{ rencana: RencanaIndikator; banyak: ReturnType<typeof hitung>; tanda: string }> {
  const rencana = await rencanaIndikator(db(), scope, sel, jawaban)
  return { rencana, banyak: hitung(rencana), tanda: tandaRencana(rencana) }
}
