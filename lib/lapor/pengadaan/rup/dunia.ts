import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { loadUnitDikenal } from '@/lib/lapor/impor/loaders'
import { queryBarisRup, queryKodeLuar, queryPaketKenal, queryUnitSub, type BerkasRup } from './data'
import { golongkan } from './golong/golongkan'
import { kunciUnitRup } from './golong/tempat'
import type { Dunia, GolonganRup } from './golong/types'
import type { BarisRup } from './types'

async function susunDunia(db: Transaksi, scope: OpdScope, berkas: BerkasRup, baris: readonly BarisRup[]): Promise<Dunia> {
  const { tahun, nama, perTanggal, unitId, pahaman } = berkas
  const tulis = [...new Map(baris.map((satu) => [kunciUnitRup(satu), { kode: satu.unitKode, nama: satu.unitNama }])).values()]
  const unit = await loadUnitDikenal(scope, tahun, tulis)
  const { namaUnit, sub } = await queryUnitSub(db, scope, tahun)
  return {
    tahun, namaBerkas: nama, perTanggal, unitBawaan: unitId, satuan: pahaman.satuan, namaUnit, sub,
    lingkup: scope.units === '*' ? null : new Set(scope.units),
    unit: new Map(unit.map((satu) => [`${satu.kode}|${satu.nama}`, satu.unitId])),
    paket: await queryPaketKenal(db, scope, tahun),
    kodeLuar: await queryKodeLuar(db, scope, tahun, baris.flatMap(({ kodeRup }) => kodeRup ?? [])),
  }
}

/** A list held against what stands here now, by the answers given so far. */
export async function golongkanBerkas(db: Transaksi, scope: OpdScope, berkas: BerkasRup): Promise<{ dunia: Dunia; golongan: GolonganRup }> {
  const baris = await queryBarisRup(db, berkas.id)
  const dunia = await susunDunia(db, scope, berkas, baris)
  return { dunia, golongan: golongkan(baris, dunia, berkas.putusan) }
}
