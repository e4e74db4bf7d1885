import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { NAMA_JENIS, JENIS_UNIT, type JenisImpor } from '../constants'
import { KUNCI_BENTUK } from './jawaban'
import { simpanJawaban, type MasukanJawab } from './mutations-jawab'
import { kurangPeran, susunPeta } from './peta'
import { bacaUlang } from '../baca/proses'

/** Keeps answers and begins to read the file again; the reading goes on after the answer to the request. */
export async function jawab(scope: OpdScope, masukan: MasukanJawab): Promise<{ selesai: Promise<void> }> {
  const perlu = await simpanJawaban(scope, masukan)
  return { selesai: perlu ? bacaUlang(masukan.batchId) : Promise.resolve() }
}

export interface MasukanPetakan {
  batchId: number
  tanda: string
  jenis: JenisImpor
  lembar: number
  kepalaAwal: number
  kepalaAkhir: number
  ingat?: 'ya' | undefined
  [kolom: string]: unknown
}

/** Takes columns mapped by hand as the answer to what the file is. @throws AppError ISIAN_SALAH by column, and for what is still missing */
export async function petakanKolom(scope: OpdScope, { batchId, tanda, jenis, lembar, kepalaAwal, kepalaAkhir, ingat, ...isi }: MasukanPetakan): Promise<{ selesai: Promise<void> }> {
  if (scope.units !== '*' && !JENIS_UNIT.includes(jenis)) throw new AppError('TIDAK_BERHAK', { pesan: `${NAMA_JENIS[jenis]} hanya diimpor kantor.` })
  const barisKepala = Array.from({ length: kepalaAkhir - kepalaAwal + 1 }, (_, i) => kepalaAwal + i)
  const { peta, kembar } = susunPeta(jenis, lembar, barisKepala, isi)
  if (kembar.length > 0) throw new AppError('ISIAN_SALAH', { isian: Object.fromEntries(kembar.map(({ kolom }) => [`kolom-${kolom}`, 'Arti ini sudah dipilih untuk kolom lain.'])) })
  const kurang = kurangPeran(jenis, peta.kolom)
  if (kurang.length > 0) throw new AppError('ISIAN_SALAH', { pesan: `Masih kurang untuk ${NAMA_JENIS[jenis]}: ${kurang.join('; ')}.`, isian: { jenis: 'Kolomnya belum lengkap.' } })
  return jawab(scope, { batchId, tanda, jawaban: { [KUNCI_BENTUK]: JSON.stringify(peta) }, ingat: ingat === 'ya' && scope.units === '*' ? peta : undefined })
}
