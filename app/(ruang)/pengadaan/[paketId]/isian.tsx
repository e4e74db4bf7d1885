'use client'

import { BULAN } from '@/lib/realisasi/bulan'

export { AngkaField, kataKirim, pengisian } from '@/components/lapor/forms/pengisian'

/** Whose package: every form of one says it. */
export const Alamat = ({ unitId, paketId }: { unitId: number; paketId: number }) => (
  <><input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="paketId" value={paketId} /></>
)

export const OPSI_BULAN = [{ nilai: '', nama: 'Belum ditetapkan' }, ...BULAN.map((nama, i) => ({ nilai: String(i + 1), nama }))]
