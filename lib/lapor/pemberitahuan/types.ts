/** Something that happened to a report, told to one person. */
export interface Pemberitahuan {
  id: number
  kalimat: string
  /** page that it is about */
  tautan: string
  /** ISO time */
  pada: string
  dibaca: boolean
}

/** A person's own address for e-mail. */
export interface SurelSaya {
  surel: string | null
  /** she has shown that mail reaches her there: only then something is sent */
  pasti: boolean
  /** a code is on its way to it */
  menungguKode: boolean
}

export interface HalamanPemberitahuan {
  daftar: Pemberitahuan[]
  belumDibaca: number
  /** `sebelum` of the next, older page; null: this is the last */
  lanjut: number | null
  /** the server can send e-mail */
  surelAktif: boolean
  surel: SurelSaya
}
