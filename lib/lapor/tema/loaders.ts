import 'server-only'
import { notFound } from 'next/navigation'
import { requirePengguna, requirePeran, scopeBaca } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { sidik } from '@/lib/dasar/akses/utils'
import type { HanyaBaca } from '@/lib/dasar/database/hanya-baca'
import { perSusunanSub } from '@/lib/dasar/database/perubahan'
import { loadCapaianUntuk } from '@/lib/posisi/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { Sen } from '@/lib/realisasi/rupiah'
import { loadNamaSingkat } from '@/lib/tahun/unit/loaders'
import { queryAnggotaTema, querySubTema, queryTanda, queryTema, type SubTema } from './data'
import type { BarisTanda, DaftarTanda, Tema } from './types'
import { siapkanNama } from './usul'
import { isiSidik, susunBarisTanda } from './utils'

/** A version of a year's APBD. */
export interface VersiTanda {
  tahun: number
  /** its number: 0 = murni */
  urutan: number
}

/** Themes with their definitions, for whoever is signed in. */
export async function loadTema(): Promise<Tema[]> {
  await requirePengguna()
  return queryTema()
}

/** The same for the office, which changes them. */
export async function loadTemaAtur(): Promise<Tema[]> {
  await requirePeran('ADMIN', 'ANALIS')
  return queryTema()
}

/** Pagu by sub-kegiatan under a version, whole year. */
const loadPagu = async (scope: OpdScope, { tahun, urutan }: VersiTanda): Promise<ReadonlyMap<number, Sen>> =>
  new Map((await loadCapaianUntuk(scope, { tahun, bulan: 12, versi: urutan, per: 'subKegiatan' })).map(({ posisi: { kunci, pagu } }) => [Number(kunci), pagu]))

/** Sub-kegiatan with their names made ready. */
const loadNama = (scope: OpdScope, tahun: number): Promise<HanyaBaca<ReturnType<typeof siapkanNama<SubTema>>>> =>
  perSusunanSub(scope, `nama sub ${tahun}`, tahun, async () => siapkanNama(await querySubTema(scope, tahun)))

/** The lists of some themes under one version, for a caller that brings its own proof of scope. Sums come from the one query, read once. */
export async function loadTandaUntuk(scope: OpdScope, versi: VersiTanda, daftar: readonly Tema[]): Promise<DaftarTanda[]> {
  const [sub, tanda, pagu, paguLalu, unit] = await Promise.all([
    loadNama(scope, versi.tahun), queryTanda(scope, versi), loadPagu(scope, versi),
    versi.urutan === 0 ? null : loadPagu(scope, { ...versi, urutan: versi.urutan - 1 }), loadNamaSingkat(scope, akhirBulan(versi.tahun, 12)),
  ])
  return daftar.map((tema) => ({ tema, baris: susunBarisTanda(tema, { sub, tanda, pagu, paguLalu, unit, lain: true }) }))
}

/** The same with pagu and names that the caller has read already: a cut-off's, where nothing is said of what is new, nor of what is neither decided nor proposed. */
export async function loadTandaDengan(scope: OpdScope, versi: VersiTanda, daftar: readonly Tema[], { pagu, unit }: { pagu: ReadonlyMap<number, Sen>; unit: ReadonlyMap<string, string> }): Promise<DaftarTanda[]> {
  const [sub, tanda] = await Promise.all([loadNama(scope, versi.tahun), queryTanda(scope, versi)])
  return daftar.map((tema) => ({ tema, baris: susunBarisTanda(tema, { sub, tanda, pagu, paguLalu: null, unit, lain: false }) }))
}

/** The lists of all themes that are in use, for the page's reader: all units, or her own. Looking only. */
export async function loadDaftarTanda(versi: VersiTanda): Promise<DaftarTanda[]> {
  const pengguna = await requirePengguna()
  return loadTandaUntuk(scopeBaca(pengguna), versi, (await queryTema()).filter(({ berakhir }) => !berakhir))
}

/** One theme's list for its reader; 404 for a theme that is not there. */
export async function loadTandaTema(versi: VersiTanda, kode: string): Promise<DaftarTanda> {
  const [daftar] = await loadTandaUntuk(scopeBaca(await requirePengguna()), versi, (await queryTema()).filter((satu) => satu.kode === kode))
  return daftar ?? notFound()
}

/** Fingerprint of a list as it was looked at. */
export const sidikDaftar = (baris: readonly BarisTanda[], urutan: number): string => sidik(isiSidik(baris, urutan))

/** Sub-kegiatan of each theme under an APBD version (its id), for a caller that brings its own proof of scope. */
export const loadAnggotaTema = queryAnggotaTema
