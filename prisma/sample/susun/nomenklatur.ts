import type { TingkatNomenklatur } from '@/lib/dasar/database/generated/enums'
import { REGULASI_2022_2023, REGULASI_2024 } from '../kode/regulasi'
import { KATALOG } from '../katalog'
import { BIDANG, URUSAN } from '../katalog/bidang'
import { NAMA_PROGRAM_PENUNJANG, PENUNJANG } from '../katalog/penunjang'
import { KATALOG_2024 } from '../katalog/tahun-2024'
import type { BidangKatalog } from '../katalog/jenis'

export interface BarisNomenklatur {
  regulasi: string
  tingkat: TingkatNomenklatur
  kode: string
  nama: string
  /** code of the level above; null for an urusan */
  induk: string | null
}

function pohon(regulasi: string, katalog: readonly BidangKatalog[], nomor: (no: string) => string): BarisNomenklatur[] {
  const baris = new Map<string, BarisNomenklatur>()
  const tambah = (tingkat: TingkatNomenklatur, kode: string, nama: string, induk: string | null) => {
    if (!baris.has(kode)) baris.set(kode, { regulasi, tingkat, kode, nama, induk })
  }
  for (const [kode, nama] of Object.entries(URUSAN)) tambah('URUSAN', kode, nama, null)
  for (const [kode, nama] of Object.entries(BIDANG)) tambah('BIDANG', kode, nama, kode.slice(0, 1))
  const penunjang = Object.keys(BIDANG).map((bidang): BidangKatalog => ({ bidang, program: [{ kode: '01', nama: NAMA_PROGRAM_PENUNJANG, kegiatan: PENUNJANG }] }))
  for (const { bidang, program } of [...penunjang, ...katalog]) {
    for (const p of program) {
      const kodeProgram = `${bidang}.${p.kode}`
      tambah('PROGRAM', kodeProgram, p.nama, bidang)
      for (const k of p.kegiatan) {
        tambah('KEGIATAN', `${kodeProgram}.${k.kode}`, k.nama, kodeProgram)
        for (const [no, nama] of k.sub) tambah('SUB_KEGIATAN', `${kodeProgram}.${k.kode}.${nomor(no)}`, nama, `${kodeProgram}.${k.kode}`)
      }
    }
  }
  return [...baris.values()]
}

/** The codes of both regulations, parents before children: two digits for 2022-2023, four from 2024 on. */
export function semuaNomenklatur(): BarisNomenklatur[] {
  return [
    ...pohon(REGULASI_2022_2023, KATALOG, (no) => no),
    ...pohon(REGULASI_2024, KATALOG_2024, (no) => no.padStart(4, '0')),
  ]
}
