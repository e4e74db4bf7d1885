export interface Cadangan {
  nama: string
  jenis: string
  waktu: Date
  ukuran: number
  tersandi: boolean
  migrasi: string | null
}

export interface UjiCadangan {
  id: number
  jenis: 'latihan' | 'pemulihan'
  nama: string
  pada: Date
  /** whether every total and the chain were those of the copy */
  sama: boolean
  lamaMs: number
  pesan: string | null
}

export interface KeadaanCadangan {
  denyut: Date
  folder: string
  otomatis: boolean
  tersandi: boolean
  berikut: Date | null
  sedang: string | null
  kemajuan: number | null
  galat: string | null
  galatPada: Date | null
  arsipGalat: string | null
  arsipPada: Date | null
  sisaDisk: number | null
}

export interface HalamanCadangan {
  /** null: nobody keeps copies here (a Postgres of one's own) */
  keadaan: KeadaanCadangan | null
  daftar: Cadangan[]
  uji: UjiCadangan[]
  /** asked for on the page and not yet taken up */
  menunggu: boolean
}
