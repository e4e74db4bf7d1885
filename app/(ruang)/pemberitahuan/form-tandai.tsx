'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Badge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { bukaPemberitahuan, tandaiSemuaDibaca } from '@/lib/lapor/pemberitahuan/actions'
import type { Pemberitahuan } from '@/lib/lapor/pemberitahuan/types'

/** One notification; opening it marks it and leads to its page. */
export function FormBuka({ satu }: { satu: Pemberitahuan }) {
  const aksi = useAksi(bukaPemberitahuan)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-wrap items-start justify-between gap-2 border-b border-garis pb-3">
      <input type="hidden" name="id" value={satu.id} />
      <div className="min-w-0 flex-1">
        <p className={satu.dibaca ? 'text-redup' : 'font-medium'}>{satu.dibaca ? null : <Badge nada="aksen" className="mr-2">Baru</Badge>}{satu.kalimat}</p>
        <p className="text-sm text-redup">{waktuWib(satu.pada)}</p>
        <HasilForm aksi={aksi} />
      </div>
      <Button type="submit" kecil aria-disabled={aksi.menunggu}>Buka<span className="sr-only">: {satu.kalimat}</span></Button>
    </form>
  )
}

/** Marks all that the page shows and all older ones. */
export function FormSemua({ sampai }: { sampai: number }) {
  const aksi = useAksi(tandaiSemuaDibaca)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit}>
      <input type="hidden" name="sampai" value={sampai} />
      <Button type="submit" kecil aria-disabled={aksi.menunggu}>Tandai semua sudah dibaca</Button>
      <HasilForm aksi={aksi} />
    </form>
  )
}
