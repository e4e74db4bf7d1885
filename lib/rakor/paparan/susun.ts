import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { slidePenutup, slideProyeksi, slideTarget } from './slide/akhir'
import type { PenyusunSlide } from './slide/alat'
import { slideDasar, slideSampul } from './slide/awal'
import { slideDak } from './slide/dak'
import { slideLalu } from './slide/lalu'
import { slideIndikator, slideMasalah, slideRekomendasi } from './slide/masalah'
import { slidePeta } from './slide/peta'
import { slideKontrak, slidePengadaan } from './slide/pengadaan'
import { slideBelanja, slideFisik, slideKurva, slidePosisi } from './slide/posisi'
import { slideBerulang, slideKesenjangan, slideLapor, slidePeringkat, slidePeringkatPagu, slideZona } from './slide/siapa'
import { slideTema, slideTemaLain } from './slide/tema'
import { slideSemuaUnit, slideTanya } from './slide/tersembunyi'
import type { Slide } from './types'

/**
 * Subjects in the order in which the meeting goes through them: what, since when, who, of what, what stands in the way, what is asked. Behind
 * the last one stand the hidden slides, which answer questions.
 */
const URUTAN: readonly PenyusunSlide[] = [
  slideSampul, slideDasar, slidePosisi, slideLapor, slideKurva, slideZona, slideBerulang, slidePeringkat, slideFisik, slideKesenjangan, slideBelanja,
  slideDak, slidePengadaan, slideKontrak, slidePeta, slideIndikator, slideTema, slideLalu, slideMasalah, slideRekomendasi, slideProyeksi, slideTarget, slidePenutup,
  slidePeringkatPagu, slideTemaLain, slideTanya, slideSemuaUnit,
]

/** The slides of a meeting, made of its frozen panels and its own records. Pure. */
export const susunPaparan = (bahan: BahanDokumen): Slide[] => URUTAN.flatMap((susun) => susun(bahan))
