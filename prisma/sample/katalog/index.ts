import type { BidangKatalog } from './jenis'
import { blud, KESEHATAN } from './kesehatan'
import * as dasar from './pelayanan-dasar'
import * as nonDasarA from './non-dasar-a'
import * as nonDasarB from './non-dasar-b'
import { PEKERJAAN_UMUM, PERMUKIMAN } from './pekerjaan-umum'
import * as pemerintahan from './pemerintahan'
import { KEBUDAYAAN, PENDIDIKAN } from './pendidikan'
import * as pilihan from './pilihan'
import { SETDA, SETWAN } from './setda'

/** Every part of the catalogue except the supporting programme, which is repeated per bidang urusan. */
export const KATALOG: readonly BidangKatalog[] = [
  PENDIDIKAN, KEBUDAYAAN, KESEHATAN, blud(0), PEKERJAAN_UMUM, PERMUKIMAN,
  ...Object.values(dasar), ...Object.values(nonDasarA), ...Object.values(nonDasarB), ...Object.values(pilihan),
  SETDA, SETWAN, ...Object.values(pemerintahan),
]
