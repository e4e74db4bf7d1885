import type { OpdScope } from '@/lib/dasar/akses/types'
import type { CaraSimpan } from '@/lib/lapor/pelaporan/mutations'
import { tulisKas, tulisPagu, tulisTarget } from './mutations-entri'
import { olehKantor, pastikanPengisi } from './mutations-pengisi'

export { tambahBaris, tambahBarisDalam, type BarisBaru, type MasukanBaris } from './mutations-baris'
export { hapusBaris, hapusSub } from './mutations-hapus'

/** How pagu is written: where the year lets this person. */
export const caraPagu = (scope: OpdScope): CaraSimpan => ({
  jenis: 'pagu',
  setelahKirim: olehKantor(scope),
  tulis: async (tx, isian, sel, versi) => {
    await pastikanPengisi(tx, scope, isian.tahun, 'pengisi_pagu')
    await tulisPagu(tx, isian, sel, versi)
  },
})

/** How anggaran kas is written: where the year lets this person. */
export const caraKas = (scope: OpdScope): CaraSimpan => ({
  jenis: 'kas',
  setelahKirim: olehKantor(scope),
  tulis: async (tx, isian, sel, versi) => {
    await pastikanPengisi(tx, scope, isian.tahun, 'pengisi_anggaran_kas')
    await tulisKas(tx, isian, sel, versi)
  },
})

/** How the physical plan is written: by whoever fills in the year's other plan over twelve months, the anggaran kas. */
export const caraTarget = (scope: OpdScope): CaraSimpan => ({
  jenis: 'target',
  setelahKirim: olehKantor(scope),
  tulis: async (tx, isian, sel) => {
    await pastikanPengisi(tx, scope, isian.tahun, 'pengisi_anggaran_kas', 'Target fisik')
    await tulisTarget(tx, sel)
  },
})
