import 'server-only'
import { klienSaat, sekaliPadaSaat } from './konteks-saat'
import { bekukanUji } from './hanya-baca'
import { satuVersi, versiData, type Versi } from './perubahan'

const simpanan = new Map<string, { versi: Versi; isi: Promise<unknown> }>()

/**
 * What is the same for everybody until somebody saves, read once until then. The version is read first, so what is kept under it
 * is of that version or newer, as a kept answer is (0018). The caller has asked for the right to see it, and changes nothing in it
 * (tests would see it).
 * @param kunci what is read, of what: from a small set, for each stays until another takes its place
 */
export async function perVersi<T>(kunci: string, baca: () => Promise<T>): Promise<T> {
  // what is kept may be newer than the moment that the caller stands in
  if (klienSaat() !== undefined) return sekaliPadaSaat(kunci, baca)
  const versi = await versiData()
  const ada = simpanan.get(kunci)
  if (ada !== undefined && satuVersi(ada.versi, versi)) return ada.isi as Promise<T>
  const isi = baca().then(bekukanUji)
  simpanan.set(kunci, { versi, isi })
  // a read that failed is tried again by whoever comes next
  isi.catch(() => { if (simpanan.get(kunci)?.isi === isi) simpanan.delete(kunci) })
  return isi
}
