import { BADAN } from './badan'
import { BAGIAN } from './bagian'
import { DINAS } from './dinas'
import { KECAMATAN, PUSKESMAS, RSUD } from './wilayah'
import type { UnitContoh } from './jenis'

export type { UnitContoh }

/** Every unit of the sample, parents before their sub-units. */
export const UNIT: readonly UnitContoh[] = [...DINAS, ...BADAN, ...BAGIAN, RSUD, ...KECAMATAN, ...PUSKESMAS]
