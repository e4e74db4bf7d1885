import { createHash } from 'node:crypto'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { readBuku } from '@/lib/dasar/buku/baca'
import { BukuDitolak } from '@/lib/dasar/buku/types'
import { MAKS_BERKAS } from './constants'
import { queryAcuan } from './data'
import { simpanBerkas } from './mutations'
import type { BasisBkad, IsiBerkas } from './types'
import { uraiBerkas } from './urai'

interface Kiriman {
  tahun: number
  bulan: number
  basis: BasisBkad
  nama: string
  isi: Uint8Array
}

async function baca({ tahun, bulan, basis, nama, isi }: Kiriman): Promise<{ isi: IsiBerkas } | { pesan: string }> {
  try {
    const buku = await readBuku(isi, nama, { maksByte: MAKS_BERKAS })
    return { isi: uraiBerkas(buku, await queryAcuan(tahun, bulan), basis) }
  } catch (error) {
    if (error instanceof BukuDitolak) return { pesan: error.message }
    throw error
  }
}

/** Reads a file of BKAD and keeps its figures for the preview; a file that is refused is kept as its sentence only. @returns its id */
export async function terimaBerkas(scope: OpdScope, kiriman: Kiriman): Promise<number> {
  const hasil = await baca(kiriman)
  const { tahun, bulan, basis } = kiriman
  return simpanBerkas(scope, { tahun, bulan, basis, nama: kiriman.nama.slice(-200), sidik: createHash('sha256').update(kiriman.isi).digest('hex'), hasil })
}
