import type { Rumus } from '../rumus-jenis'
import { NOL, sen, type Sen } from '../rupiah'

/** What no contract asks for, so what no paper can bring; null where nobody wrote the contracts down. */
export const takBerkontrak = (pagu: Sen, ndk: Sen | null): Sen | null => (ndk === null ? null : ndk >= pagu ? NOL : sen(pagu - ndk))

export const RUMUS_DAK_SISA: Rumus = {
  nama: 'Sisa DAK Fisik tanpa kontrak',
  rumus: 'alokasi − nilai daftar kontrak (paling sedikit 0)',
  keterangan: 'Tidak disalurkan walau semua surat lengkap, karena tidak ada kontrak yang memintanya. Disebut terpisah dari rupiah yang terancam karena syarat. Kosong bila daftar kontrak belum dicatat.',
  sumber: 'Aturan DAK Fisik tahun itu: penyaluran paling banyak sebesar nilai kontrak.',
}
