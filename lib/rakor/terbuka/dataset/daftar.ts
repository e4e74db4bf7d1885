import { DATASET_DAK } from './dak'
import { DATASET_INDIKATOR } from './indikator'
import { DATASET_KECAMATAN } from './kecamatan'
import { DATASET_POSISI } from './posisi'
import { DATASET_REKONSILIASI } from './rekonsiliasi'
import type { Dataset } from './types'

/** Every set of data that can be published, in the order in which readers see them. A new one is one file and one line here. */
export const DATASET: readonly Dataset[] = [...DATASET_POSISI, DATASET_KECAMATAN, DATASET_DAK, DATASET_INDIKATOR, DATASET_REKONSILIASI]
