'use client'

import { Notice } from '@/components/dasar/ui/notice'
import type { PakaiAksi } from './use-aksi'

/** What became of a form: the refusal, or that it is done. */
export function HasilForm<Data>({ aksi, berhasil }: { aksi: PakaiAksi<Data>; berhasil?: (data: Data) => string | null }) {
  const { galat, hasil, menunggu } = aksi
  if (menunggu) return null
  if (galat) return <Notice nada="galat" umumkan>{galat.pesan}</Notice>
  const kata = hasil.data === undefined ? null : berhasil?.(hasil.data)
  return kata ? <Notice nada="berhasil" umumkan>{kata}</Notice> : null
}
