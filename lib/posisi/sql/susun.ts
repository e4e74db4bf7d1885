import { Prisma } from '@/lib/dasar/database/generated/client'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { ParamPosisi } from '../types'
import { SQL_SUB, SQL_UNIT_TITIK, sqlSelang } from './fisik'
import { sqlGabung } from './gabung'
import { sqlBarisTerpilih, sqlUnitKini, sqlVersi } from './pilih'
import { sqlTitik } from './titik'
import { sqlKasBulan, sqlRealisasiBulan } from './uang'

/** The whole statement of a position, summed from the entries themselves. */
export function sqlDariEntri(scope: OpdScope, param: ParamPosisi): Prisma.Sql {
  return Prisma.sql`WITH versi AS MATERIALIZED (SELECT v.*, ${param.bulan}::int AS batas FROM (${sqlVersi(param)}) v),
  unit_kini AS (${sqlUnitKini(param)}), titik AS (${sqlTitik(param)}),
  terpilih AS MATERIALIZED (${sqlBarisTerpilih(scope, param)}),
  sub AS MATERIALIZED (${SQL_SUB}),
  fisik AS (${sqlSelang('realisasi_fisik', param)}),
  target AS (${sqlSelang('target_fisik', param)}),
  unit_titik AS (${SQL_UNIT_TITIK}),
  kas_bulan AS (${sqlKasBulan(param)}),
  real_bulan AS (${sqlRealisasiBulan(param)})${sqlGabung(param)}`
}
