import 'server-only'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { PetaKolom } from '@/lib/lapor/berkas/types'
import { db } from '../data-baca'
import { queryPetaDikenal } from './data-dikenal'
import { queryArtiUnit, type UnitTulis } from '../padanan/data-cocok'

/** Which units codes and names of a file mean, for a caller who has proved a scope; other readers of files then say the same as the import. */
export async function loadUnitDikenal(_scope: OpdScope, tahun: number, daftar: readonly UnitTulis[]): Promise<(UnitTulis & { unitId: number | null })[]> {
  const arti = await queryArtiUnit(db(), tahun, daftar)
  return arti.map(({ unit_kode: kode, unit_nama: nama, unit_id: unitId }) => ({ kode, nama, unitId }))
}

/** Mappings by hand, by the fingerprint of their head, for a caller who has proved a scope. */
export const loadPetaDikenal = (_scope: OpdScope): Promise<Map<string, PetaKolom>> => queryPetaDikenal(db())
