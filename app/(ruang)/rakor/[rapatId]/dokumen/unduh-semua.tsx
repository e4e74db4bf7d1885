'use client'

import { Button } from '@/components/dasar/ui/button'
import { usePaket } from '@/components/lihat/rfk/kemajuan-paket'

/** Every document in every format in one zip: a plain form that the browser answers with a download, and how far it is. */
export function UnduhSemua({ rapatId, bekuan }: { rapatId: number; bekuan: number }) {
  const { kerja, jalan, mulai, kemajuan } = usePaket('berkas')
  return (
    <form method="get" action={`/api/rakor/${rapatId}/dokumen`} onSubmit={mulai} className="flex flex-col items-start gap-3">
      <input type="hidden" name="bekuan" value={bekuan} />
      <input type="hidden" name="kerja" value={kerja} />
      <Button type="submit" aria-disabled={jalan}>{jalan ? 'Menyusun…' : 'Unduh semua (zip)'}</Button>
      {kemajuan}
    </form>
  )
}
