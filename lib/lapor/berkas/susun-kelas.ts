import type { AkhirBaca } from './konteks'
import type { BarisBerkas, HasilBerkas } from './types'

/** Rows get the classes that only the whole file proves; a reading that still contradicts itself refuses the file. */
export function terapkanKelas(baris: BarisBerkas[], { ubahKelas, ulang, ...akhir }: AkhirBaca): { baris: BarisBerkas[]; hasil: HasilBerkas } {
  const ubah = new Map(ubahKelas.map((satu) => [`${satu.lembar}:${satu.nomor}`, satu]))
  if (ubah.size > 0) for (const satu of baris) Object.assign(satu, ubah.get(`${satu.lembar}:${satu.nomor}`))
  return { baris, hasil: ulang ? { ...akhir, ditolak: 'Isi berkas saling bertentangan sehingga tidak dapat dibaca dengan satu cara.' } : akhir }
}
