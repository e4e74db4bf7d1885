'use client'

import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { Notice } from '@/components/dasar/ui/notice'
import type { PakaiAksi } from './use-aksi'

/** What became of a form: the refusal, or that it is done. */
export function HasilForm<Data>({ aksi, berhasil }: { aksi: PakaiAksi<Data>; berhasil?: (data: Data) => string | null }) {
  const { galat, hasil, menunggu } = aksi
  if (menunggu) return null
  if (galat) return <GalatBukti galat={galat} />
  const kata = hasil.data === undefined ? null : berhasil?.(hasil.data)
  return kata ? <Notice nada="berhasil" umumkan>{kata}</Notice> : null
}
