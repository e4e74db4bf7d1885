/** From the camera's own note, or written by a person. */
export type Asal = 'BERKAS' | 'DITULIS'

/** Who may take a photo away: nobody here, whoever sent it (for a day), the office with a reason. */
export type HakHapus = 'pengirim' | 'kantor' | null

/** A photo of a package as its page shows it. Days as plain dates, percentages as canonical text. */
export interface Foto {
  id: number
  sidik: string
  ukuran: number
  lebar: number
  tinggi: number
  keterangan: string
  diambil: string
  diambilAsal: Asal
  lokasi: string | null
  koordinat: { lintang: number; bujur: number; asal: Asal } | null
  /** the progress that it proves, as it stood when the photo was sent */
  bukti: { bulan: number; fisik: string } | null
  oleh: string
  pada: string
  hakHapus: HakHapus
  /** other packages that hold the very same picture, as far as the reader may see them */
  kembar: { paketId: number; nama: string }[]
}

/** What is left of a photo that was taken away. */
export interface FotoTerhapus {
  id: number
  sidik: string
  keterangan: string
  diambil: string
  dihapusOleh: string
  dihapusPada: string
  alasan: string | null
}

export interface FotoPaket {
  foto: Foto[]
  terhapus: FotoTerhapus[]
}
