import type { Sen } from '@/lib/realisasi/rupiah'

/** How percentages without a sign are meant: 38,28 for 38,28 %, or 0,3828 for it. */
export const SKALA = ['poin', 'pecahan'] as const
export type Skala = (typeof SKALA)[number]

/** A percentage as it is written, before its scale is known. */
export interface PersenTertulis {
  nomor: number
  teks: string
  angka: number
  /** digits behind the comma */
  desimal: number
  /** with a percent sign: it proves itself */
  bertanda: boolean
  pagu: Sen | null
  realisasi: Sen | null
}

export interface PutusanSkala {
  skala: Skala
  /** the scale comes from the answer, or from rupiah beside the percentages: small numbers with many digits are believed then */
  pasti: boolean
  /** what proves the scale, for the person who looks; null: nothing had to be proven */
  bukti: string | null
  /** what only a person can say, and whether it was said; null: nothing */
  tanya: { uraian: string; dijawab: boolean } & Record<Skala, string> | null
}

/** A fraction above this would be twice the whole budget spent: such a number can only be a percentage. */
const MAKS_PECAHAN = 2

const rapi = (angka: number): number => Number(angka.toPrecision(15))
const tulis = (angka: number): string => String(Math.round(rapi(angka * 100)) / 100).replace('.', ',')

/** Percent of a written number in a scale. */
export const dalamPersen = (angka: number, skala: Skala): number => (skala === 'pecahan' ? rapi(angka * 100) : angka)

/** What the row's own rupiah say of its scale; null: they fit both, or neither, or are not there. */
export function suaraRupiah({ angka, desimal, bertanda, pagu, realisasi }: PersenTertulis): Skala | null {
  if (bertanda || angka === 0 || pagu === null || pagu <= 0n || realisasi === null) return null
  const rupiah = (Number(realisasi) / Number(pagu)) * 100
  const cocok = (skala: Skala): boolean => Math.abs(dalamPersen(angka, skala) - rupiah) <= Math.max(0.01, Math.min(1, dalamPersen(10 ** -desimal, skala))) + 1e-9
  return cocok('poin') === cocok('pecahan') ? null : cocok('poin') ? 'poin' : 'pecahan'
}

const kata = (skala: Skala): string => (skala === 'pecahan' ? 'pecahan dari satu: 1 berarti 100%' : 'persen: 1 berarti 1%')

/** The scale as the list itself proves it: by rupiah, or by a number that no fraction reaches. What is not proven is asked. */
function buktikan(daftar: readonly PersenTertulis[]): PutusanSkala {
  const polos = daftar.filter(({ bertanda, angka }) => !bertanda && angka > 0)
  const ragu = polos.filter(({ angka }) => angka <= MAKS_PECAHAN)
  const [contoh] = ragu
  if (contoh === undefined) return { skala: 'poin', pasti: true, bukti: null, tanya: null }
  const suara = (skala: Skala): PersenTertulis | undefined => ragu.find((satu) => suaraRupiah(satu) === skala)
  const [besar, poin, pecahan] = [polos.find(({ angka }) => angka > MAKS_PECAHAN), suara('poin'), suara('pecahan')]
  const terbukti = (skala: Skala, oleh: PersenTertulis): PutusanSkala => ({ skala, pasti: true, tanya: null, bukti: `Persen tanpa tanda dibaca sebagai ${kata(skala)}: terbukti oleh rupiah pada baris ${oleh.nomor} (${oleh.teks} dibaca ${tulis(dalamPersen(oleh.angka, skala))}%).` })
  if (pecahan && !poin && !besar) return terbukti('pecahan', pecahan)
  if (poin && !pecahan) return terbukti('poin', poin)
  if (besar && !pecahan) return { skala: 'poin', pasti: false, tanya: null, bukti: `Persen tanpa tanda dibaca sebagai ${kata('poin')}, karena ada ${besar.teks} (baris ${besar.nomor}).` }
  const dilihat = pecahan ? `Rupiah pada baris ${pecahan.nomor} menunjuk pecahan, sedangkan baris ${(poin ?? besar)?.nomor} menunjuk persen.` : 'Tidak ada rupiah di sebelahnya yang membuktikan salah satunya.'
  return {
    skala: 'poin', pasti: false, bukti: null,
    tanya: {
      dijawab: false, uraian: `${ragu.length} persen tanpa tanda antara 0 dan ${MAKS_PECAHAN}, misalnya ${contoh.teks} (baris ${contoh.nomor}). ${dilihat}`,
      pecahan: `Pecahan, 1 berarti 100%: ${contoh.teks} dibaca ${tulis(dalamPersen(contoh.angka, 'pecahan'))}%`, poin: `Persen, 1 berarti 1%: ${contoh.teks} dibaca ${tulis(contoh.angka)}%`,
    },
  }
}

/** The scale of a list's percentages. An answer counts where there was something to ask, and nowhere else. */
export function putuskanSkala(daftar: readonly PersenTertulis[], jawaban: Skala | null): PutusanSkala {
  const putusan = buktikan(daftar)
  if (putusan.tanya === null || jawaban === null) return putusan
  return { skala: jawaban, pasti: true, tanya: { ...putusan.tanya, dijawab: true }, bukti: `Persen tanpa tanda dibaca sebagai ${kata(jawaban)}, menurut jawaban Anda.` }
}

/** Whether something has to be answered before anything of the list can be decided. */
export const skalaTerbuka = ({ tanya }: PutusanSkala): boolean => tanya !== null && !tanya.dijawab

/** Hundredths of a percent in the scale of the list, or the sentence of what is wrong. */
export function bacaSkala(satu: PersenTertulis, { skala, pasti }: PutusanSkala): number | { pesan: string } {
  const { teks, angka, desimal, bertanda } = satu
  const [poin, pecahan] = [tulis(angka), tulis(dalamPersen(angka, 'pecahan'))]
  const suara = suaraRupiah(satu)
  if (suara !== null && suara !== skala) return { pesan: `Persen: ${teks} dibaca ${skala === 'pecahan' ? pecahan : poin}%, sedangkan rupiahnya ${suara === 'pecahan' ? pecahan : poin}%. Tulis persennya dengan tanda %.` }
  // a small number of many digits among larger ones is rather a percentage whose sign was lost
  if (!bertanda && !pasti && suara === null && angka <= 1 && desimal > 2) return { pesan: `Persen: ${teks} dapat berarti ${poin}% atau ${pecahan}%. Tulis dengan tanda %.` }
  const ratusan = Math.round(rapi((bertanda ? angka : dalamPersen(angka, skala)) * 100))
  // a published percentage may pass 100: that is a flaw of theirs, and no mistake of the file
  return ratusan <= 100_000 ? ratusan : { pesan: `Persen ${teks} lebih dari 1.000%: apakah ini rupiah?` }
}
