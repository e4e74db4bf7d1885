import 'server-only'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { db } from '../data-baca'
import { queryAdaUnitLain, queryPahaman, type IsiPahaman } from './data-pahaman'
import type { Batch } from '../types'

/** What was understood of a file and what is asked about it, as far as the reader may see it. */
export interface Paham extends IsiPahaman {
  /** figures of other units stand in the file: samples and sums are left out for a unit's operator */
  tertutup: boolean
}

/**
 * For a caller who has proved that she sees the batch. In a unit's file the figures of other units stay closed; while it asks, nothing is
 * matched yet, and the one who brought the file answers with what it says.
 */
export async function loadPaham(batch: Batch, scope: OpdScope): Promise<Paham> {
  const isi = await queryPahaman(db(), batch.id)
  const terbuka = scope.units === '*' || (batch.status === 'BERTANYA' ? batch.dibuatOleh === scope.pelaku : !(await queryAdaUnitLain(db(), batch.id)))
  return { ...isi, tertutup: !terbuka }
}
