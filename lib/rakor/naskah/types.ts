/** One wording of a paragraph or setting, as it was kept; the newest counts. */
export interface UbahanNaskah {
  kunci: string
  urutan: number
  /** null: back to the product's own words */
  isi: string | null
  oleh: string
  /** ISO time */
  pada: string
}

/** A paragraph for whoever edits it. */
export interface TeksKantor {
  kunci: string
  nama: string
  bawaan: string
  /** the words that count */
  isi: string
  diubah: boolean
  /** number of its newest change, 0: never changed; travels with the form */
  urutan: number
  /** when it stands in the document, in words; null: always */
  bila: string | null
  /** whether it stands in the document of the meeting that is looked at; null: no meeting has a frozen position */
  berlaku: boolean | null
  riwayat: readonly UbahanNaskah[]
}

export interface SetelanKantor extends Omit<TeksKantor, 'bila' | 'berlaku'> {
  maks: number
  opsional: boolean
}

/** A field as the editor offers it: what it is called and what it says in the meeting that is looked at. */
export interface MedanKantor {
  kunci: string
  nama: string
  nilai: string
}
