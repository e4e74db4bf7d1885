import type { Rumus } from './rumus-jenis'
import { NOL, sen, type Sen } from './rupiah'

export const RUMUS_RUPIAH_KENDALA: Rumus = {
  nama: 'Rupiah di balik kendala',
  rumus: 'Σ kekurangan sub-kegiatan yang disebut kendala terbuka, tiap sub-kegiatan sekali',
  keterangan: 'Kekurangan = anggaran kas kumulatif − realisasi kumulatif di mana realisasi tertinggal; yang mendahului tidak mengurangi. Sub-kegiatan dengan beberapa kendala dihitung sekali. Kendala seluruh unit berdiri di depan kekurangan unitnya, yang ditulis terpisah dan tidak ditambahkan karena sudah memuat sub-kegiatannya. Menunjukkan uang yang tertahan di tempat kendala itu ada, bukan bahwa kendala itu penyebab seluruhnya.',
  sumber: 'Ketentuan aplikasi atas selisih terhadap anggaran kas.',
}

/** A place that obstacles stand at, with its gap to the anggaran kas (negative = behind); null: cannot be said. */
export interface TempatKendala {
  /** the place: obstacles with the same key stand at the same money */
  kunci: string
  selisih: Sen | null
}

export interface KekuranganKendala {
  /** rupiah behind the anggaran kas, each place once; positive or nought */
  kekurangan: Sen
  /** places, each once */
  tempat: number
  /** places whose gap cannot be said, each once: not in `kekurangan` */
  tanpaNilai: number
}

/** Rupiah behind the anggaran kas (positive), nought where it is not behind; null: cannot be said. */
export const kekuranganDari = (selisih: Sen | null): Sen | null => (selisih === null ? null : selisih < 0n ? sen(-selisih) : NOL)

/** Adds what is behind at the places of obstacles, each place once however many obstacles stand there. */
export function kekuranganSekali(daftar: readonly TempatKendala[]): KekuranganKendala {
  const sekali = [...new Map(daftar.map((tempat) => [tempat.kunci, tempat.selisih])).values()]
  return {
    kekurangan: sen(sekali.reduce((total, selisih) => total + (kekuranganDari(selisih) ?? 0n), 0n)),
    tempat: sekali.length,
    tanpaNilai: sekali.filter((selisih) => selisih === null).length,
  }
}
