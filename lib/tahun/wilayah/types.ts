export type TingkatWilayah = 'KECAMATAN' | 'PEKON' | 'KELURAHAN'

/** One place as a list names it. */
export interface BarisWilayah {
  /** of Kemendagri: "18.04.04" a kecamatan, "18.04.04.2002" a pekon, "18.04.04.1001" a kelurahan */
  kode: string
  kodeBps: string | null
  nama: string
  tingkat: TingkatWilayah
  /** row and column of a kecamatan's tile, from 1; null: none */
  petakBaris: number | null
  petakKolom: number | null
}

/** One place as it is kept. */
export interface Wilayah extends BarisWilayah {
  id: number
  indukId: number | null
  /** the kecamatan's own office */
  unitId: number | null
  berakhir: boolean
  sumber: string
  versi: number
  oleh: string
  /** ISO time */
  pada: string
}

/** A kecamatan as maps and tables show it. */
export interface Kecamatan {
  id: number
  kode: string
  kodeBps: string | null
  nama: string
  petakBaris: number | null
  petakKolom: number | null
  unitId: number | null
}

/** What a row of a list would do to what is kept. */
export interface BarisRencanaWilayah {
  /** line of the list, from 1 */
  nomor: number
  keadaan: 'BARU' | 'UBAH' | 'SAMA' | 'SALAH'
  isi: BarisWilayah
  /** of a change: what it was and what it becomes, in words */
  ubah: readonly { apa: string; lama: string; baru: string }[]
  salah: readonly string[]
}

export interface RencanaWilayah {
  baris: readonly BarisRencanaWilayah[]
  jumlah: Readonly<Record<BarisRencanaWilayah['keadaan'], number>>
  /** kept places that the list does not name: they stay as they are */
  takDisebut: number
  /** fingerprint of this difference: what is saved is what was looked at */
  tanda: string
}

/** Boundaries ready to be drawn: by id of the kecamatan rings of whole numbers [x, y, x, y, …] within 1000 x tinggi. */
export interface BatasPeta {
  bentuk: Readonly<Record<string, readonly (readonly number[])[]>>
  tinggi: number
  sumber: string
  namaBerkas: string
  versi: number
  oleh: string
  pada: string
}
