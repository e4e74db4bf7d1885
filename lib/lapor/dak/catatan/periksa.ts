import { persenRatusan, rupiah } from '@/lib/dasar/format/angka'
import { tanggal as tulisHari } from '@/lib/dasar/format/tanggal'
import { catatanBerlaku } from '@/lib/realisasi/dak/keadaan'
import type { CatatanDak, Mekanisme, Tahap } from '@/lib/realisasi/dak/types'
import { jumlah, NOL, type Sen } from '@/lib/realisasi/rupiah'
import { butirMekanisme, kunciButir, SEMUA_BUTIR } from '../constants'

/** A record before it has a number. */
export type CatatanBaru = Omit<CatatanDak, 'id'>

/** What a record is held against. */
export interface Tempat {
  tahun: number
  mekanisme: Mekanisme
  pagu: Sen
  catatan: readonly CatatanDak[]
  /** today in WIB */
  hariIni: string
}

/** sama: it stands already. salah: the field and the sentence. */
export type Putusan = { macam: 'baru' } | { macam: 'sama' } | { macam: 'salah'; isian: 'nilai' | 'tanggal' | 'gantiId'; pesan: string }

type Isian = Extract<Putusan, { macam: 'salah' }>['isian']
const salah = (isian: Isian, pesan: string): Putusan => ({ macam: 'salah', isian, pesan })

/** The value of a record as people read it. */
export function nilaiCatatan({ nilai, persen, terpenuhi }: Pick<CatatanDak, 'nilai' | 'persen' | 'terpenuhi'>): string {
  if (nilai !== null) return rupiah(nilai)
  if (persen !== null) return persenRatusan(persen)
  if (terpenuhi !== null) return terpenuhi ? 'diserahkan' : 'dikembalikan'
  return 'ditarik kembali'
}

/** A record without a value only takes back what it replaces: it says nothing itself. */
export const bernilai = ({ nilai, persen, terpenuhi }: Pick<CatatanDak, 'nilai' | 'persen' | 'terpenuhi'>): boolean => nilai !== null || persen !== null || terpenuhi !== null
/** The records of one kind that count, in the order of their days. */
export const sejenisBerlaku = (catatan: readonly CatatanDak[], kunci: string): CatatanDak[] => catatanBerlaku(catatan).filter((satu) => bernilai(satu) && kunciButir(satu) === kunci)

type Isi = Pick<CatatanDak, 'nilai' | 'persen' | 'terpenuhi' | 'tanggal' | 'dokumen'>
/** Whether two records say the same. */
export const samaIsi = (a: Isi, b: Isi): boolean =>
  a.nilai === b.nilai && a.persen === b.persen && a.terpenuhi === b.terpenuhi && a.tanggal === b.tanggal && a.dokumen === b.dokumen

const besar = ({ nilai, persen }: CatatanBaru): bigint | null => nilai ?? (persen === null ? null : BigInt(persen))

function periksaHari({ tanggal }: CatatanBaru, { tahun, hariIni }: Tempat): Putusan | null {
  if (!tanggal.startsWith(`${tahun}-`)) return salah('tanggal', `Tanggal ini di luar tahun ${tahun}. DAK Fisik ${tahun} dicatat 1 Januari sampai 31 Desember ${tahun}.`)
  return tanggal > hariIni ? salah('tanggal', `Tanggal ini belum tiba. Paling lambat hari ini, ${tulisHari(hariIni)}.`) : null
}

/** Nothing is more than the allocation; the payments together are not either. */
function periksaBatas({ jenis, tahap, nilai }: CatatanBaru, { pagu }: Tempat, lain: readonly CatatanDak[]): Putusan | null {
  if (nilai === null) return null
  if (nilai > pagu) {
    const bagian = jenis === 'NDK' ? ' Tulis hanya bagian kontrak yang dibiayai DAK Fisik.' : ''
    return salah('nilai', `${rupiah(nilai)} melebihi alokasi ${rupiah(pagu)}.${bagian}`)
  }
  if (jenis !== 'SALUR') return null
  const salur = new Map<Tahap, Sen>()
  for (const satu of lain) if (satu.jenis === 'SALUR' && satu.tahap !== null && satu.tahap !== tahap && satu.nilai !== null) salur.set(satu.tahap, satu.nilai)
  const seluruh = jumlah([nilai, ...salur.values()])
  return seluruh > pagu ? salah('nilai', `Salur semua tahap menjadi ${rupiah(seluruh)}, melebihi alokasi ${rupiah(pagu)}.`) : null
}

/** What came and what was built does not become less: a figure that says so is an error, of this record or of the other. */
function periksaGerak(baru: CatatanBaru, sejenis: readonly CatatanDak[]): Putusan | null {
  const ini = besar(baru)
  if ((baru.jenis !== 'SALUR' && baru.jenis !== 'OUTPUT') || ini === null) return null
  const sebelum = sejenis.findLast(({ tanggal }) => tanggal < baru.tanggal)
  const sesudah = sejenis.find(({ tanggal }) => tanggal > baru.tanggal)
  const kalimat = (arah: string, satu: CatatanDak): Putusan =>
    salah('nilai', `${arah} daripada catatan ${tulisHari(satu.tanggal)} (${nilaiCatatan(satu)}), padahal nilainya kumulatif. Perbaiki, atau betulkan catatan itu.`)
  if (sebelum && (besar(sebelum) ?? NOL) > ini) return kalimat('Lebih kecil', sebelum)
  return sesudah && (besar(sesudah) ?? ini) < ini ? kalimat('Lebih besar', sesudah) : null
}

/** Whether a record may be written where these stand. Pure: the form, the import and the preview ask the same. */
export function periksaCatatan(baru: CatatanBaru, tempat: Tempat): Putusan {
  const { mekanisme, catatan } = tempat
  const kunci = kunciButir(baru)
  if (!butirMekanisme(mekanisme).some((satu) => satu.kunci === kunci)) return salah('nilai', `${SEMUA_BUTIR.get(kunci)?.nama ?? 'Catatan ini'} tidak ada pada alokasi yang dibayar ${mekanisme === 'SEKALIGUS' ? 'sekaligus' : 'bertahap'}.`)
  const sejenis = sejenisBerlaku(catatan, kunci)
  if (baru.gantiId === null) {
    const sehari = sejenis.find(({ tanggal }) => tanggal === baru.tanggal)
    if (sehari && samaIsi(sehari, baru)) return { macam: 'sama' }
    if (sehari) return salah('tanggal', `Sudah ada catatan bertanggal ${tulisHari(baru.tanggal)}: ${nilaiCatatan(sehari)}, ${sehari.dokumen}. Betulkan catatan itu, atau pakai tanggal lain.`)
  } else {
    const pengganti = catatan.find(({ gantiId }) => gantiId === baru.gantiId)
    if (pengganti && samaIsi(pengganti, baru)) return { macam: 'sama' }
    if (pengganti) return salah('gantiId', 'Catatan ini sudah dibetulkan.')
    const asal = catatan.find(({ id }) => id === baru.gantiId)
    if (!asal || kunciButir(asal) !== kunci) return salah('gantiId', 'Catatan yang dibetulkan tidak ada pada alokasi ini.')
    if (samaIsi(asal, baru)) return salah('nilai', 'Isinya sama dengan catatan yang dibetulkan. Ubah yang keliru.')
    const sehari = sejenis.find((satu) => satu.tanggal === baru.tanggal && satu.id !== baru.gantiId)
    if (sehari) return salah('tanggal', `Sudah ada catatan lain bertanggal ${tulisHari(baru.tanggal)}. Betulkan atau tarik catatan itu.`)
  }
  const lain = catatanBerlaku(catatan).filter(({ id }) => id !== baru.gantiId)
  return periksaHari(baru, tempat) ?? periksaBatas(baru, tempat, lain) ?? periksaGerak(baru, sejenis.filter(({ id }) => id !== baru.gantiId)) ?? { macam: 'baru' }
}
