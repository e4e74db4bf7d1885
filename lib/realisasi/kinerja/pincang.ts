import { kurangiRasio, bandingkanPersen, type Rasio } from '../rasio'
import type { Rumus } from '../rumus-jenis'

/** Percentage points from which money and result are said to go apart. */
export const BATAS_PINCANG = 25

export const RUMUS_PINCANG: Rumus = {
  nama: 'Uang dan hasil yang tidak sejalan',
  rumus: 'selisih = serapan terhadap pagu − rata-rata capaian kinerja (poin)',
  keterangan: `Mulai ${BATAS_PINCANG} poin disebut uang tanpa hasil; mulai −${BATAS_PINCANG} poin disebut hasil mendahului uang. Dihitung dari angka eksak pada program, kegiatan, atau sub-kegiatan yang sama; tanpa salah satunya tidak dinilai.`,
  sumber: 'Ketetapan aplikasi: batas untuk bertanya, bukan penilaian menurut peraturan.',
}

export type Pincang = 'UANG_TANPA_HASIL' | 'HASIL_MENDAHULUI' | 'SEJALAN'

/** How far money is ahead of the result, in points as a ratio; n/a when either is. */
export const jarakHasil = (serapan: Rasio, capaian: Rasio): Rasio => kurangiRasio(serapan, capaian)

/** null: cannot be said. */
export function classifyPincang(serapan: Rasio, capaian: Rasio): Pincang | null {
  const jarak = jarakHasil(serapan, capaian)
  if (!jarak.ada) return null
  if (bandingkanPersen(jarak, BATAS_PINCANG) >= 0) return 'UANG_TANPA_HASIL'
  return bandingkanPersen(jarak, -BATAS_PINCANG) <= 0 ? 'HASIL_MENDAHULUI' : 'SEJALAN'
}
