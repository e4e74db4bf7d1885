import type { Panel } from '@/lib/lihat/panel/types'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { panelDari } from '@/lib/rakor/dokumen/utils'
import type { Slide } from '../types'
import { hall, kalimat, slideIsi, type PenyusunSlide } from './alat'

const POSISI = /^tema-(.+)-posisi$/

/** Themes that have money in this frozen position, in their order; none in one that was frozen before there were themes. */
function temaBeku({ halaman }: BahanDokumen): { kode: string; posisi: Panel; hasil: Panel | undefined; unit: Panel | undefined }[] {
  const isi = halaman.tema
  if (isi === undefined) return []
  return isi.panel.flatMap((posisi) => {
    const kode = POSISI.exec(posisi.kunci)?.[1]
    if (kode === undefined || posisi.tabel.baris.length === 0) return []
    return [{ kode, posisi, hasil: panelDari(isi, `tema-${kode}-hasil`), unit: panelDari(isi, `tema-${kode}-unit`) }]
  })
}

const adaHasil = (hasil: Panel | undefined): hasil is Panel => hasil !== undefined && hasil.tabel.baris.length > 0

/** Money beside what came of it; where no outcome is on record, beside who spends it. */
function slide({ kode, posisi, hasil, unit }: ReturnType<typeof temaBeku>[number]): Slide {
  const kiri = hall(posisi, ['nama', 'nilai', 'target', 'deviasi', 'zona'])
  const kanan = adaHasil(hasil) ? hall(hasil, ['nama', 'nilai', 'target']) : unit && hall(unit, ['nama', 'kurang', 'pagu', 'serapanPagu'])
  return slideIsi(`tema-${kode}`, kanan ? [kiri, kanan] : [kiri], { catatan: [[kalimat(posisi.judul)], ...(posisi.bacaan === undefined ? [] : [[posisi.bacaan]]), ...(unit ? [[kalimat(unit.judul)]] : [])] })
}

/** A slide of each theme whose outcome is on record. */
export const slideTema: PenyusunSlide = (bahan) => temaBeku(bahan).filter(({ hasil }) => adaHasil(hasil)).map((satu) => ({ ...slide(satu), tersembunyi: true }))

/** The other themes answer a question. */
export const slideTemaLain: PenyusunSlide = (bahan) => temaBeku(bahan).filter(({ hasil }) => !adaHasil(hasil)).map((satu) => ({ ...slide(satu), tersembunyi: true }))
