import { prisma } from '@/lib/dasar/database/client'
import { bacaBaris, type BarisPosisi } from '@/lib/posisi/baca'
import { dimRekap, sqlDariRekap } from '@/lib/posisi/sql/rekap'
import { sqlDariEntri } from '@/lib/posisi/sql/susun'
import type { ParamPosisi } from '@/lib/posisi/types'
import { PER, type Posisi } from '@/lib/realisasi/posisi'
import { scopeUji } from './lingkungan'

const semua = scopeUji('*')
const FILTER: ParamPosisi['filter'][] = [{}, { jenisKode: '5.1.02' }, { kelompokSumber: 'DAK_FISIK' }, { asisten: 'Asisten I' }, { sumberDanaId: 3 }]

/** One position twice: from the sums that the database keeps, and from the entries. null: only the entries answer it. */
async function keduanya(param: ParamPosisi): Promise<[rekap: Posisi[], entri: Posisi[]] | null> {
  const dim = dimRekap(param)
  if (dim === null) return null
  const [rekap, entri] = await Promise.all([sqlDariRekap(semua, param, dim), sqlDariEntri(semua, param)].map((sql) => prisma().$queryRaw<BarisPosisi[]>(sql)))
  const baca = (rows: BarisPosisi[] = []): Posisi[] => rows.map((row) => bacaBaris(param.per, row))
  return [baca(rekap), baca(entri)]
}

/** The kept sums against the entries, times included: all groupings; `penuh`: all versions and three cut-offs. */
export async function bandingkanRekap(expect: (rekap: Posisi[], entri: Posisi[], kasus: string) => void, penuh: boolean): Promise<void> {
  for (const versi of penuh ? [0, 1, 2] : [1]) {
    for (const bulan of penuh ? [3, 7, 12] : [12]) {
      for (const per of PER) {
        for (const filter of FILTER) {
          const param: ParamPosisi = { tahun: 2023, bulan, versi, per, ...(filter && { filter }) }
          const hasil = await keduanya(param)
          if (hasil) expect(...hasil, JSON.stringify(param))
        }
      }
    }
  }
}
