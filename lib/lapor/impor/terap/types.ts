/** The figures of one unit that the file is about: what stands, what will stand, what the file says; and lines that it lacks. */
export interface JumlahUnit {
  unitId: number
  unit: string
  sebelum: string
  sesudah: string
  berkas: string
  /** lines that stand here with rupiah and are not in the file */
  sisa: number
  nilaiSisa: string
  koreksi: number
}

/** A correction that somebody has entered and that the file would replace. */
export interface KoreksiLama {
  barisId: number
  bulan: number
  unitId: number
  unit: string
  sub: string
  rekening: string
  koreksi: string
  alasan: string
  lama: string
  berkas: string
}

/** A row whose money could not be read or placed. */
export interface BarisRusak {
  lembar: number
  nomor: number
  bulan: number
  /** what the row says of itself, as far as it may be seen */
  isi: string
  nilai: string | null
  sebab: string
}

/** All of them: rows, their rupiah, and the mark that the tick has to carry. */
export interface JumlahRusak {
  baris: number
  nilai: string
  tanda: string
}
