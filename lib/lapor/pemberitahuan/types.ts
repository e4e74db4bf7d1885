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

export interface HalamanPemberitahuan {
  daftar: Pemberitahuan[]
  belumDibaca: number
  /** `sebelum` of the next, older page; null: this is the last */
  lanjut: number | null
  /** the server can send e-mail */
  surelAktif: boolean
  /** her own address for it */
  surel: string | null
}
