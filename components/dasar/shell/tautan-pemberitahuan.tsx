import { Bell } from 'lucide-react'
import Link from 'next/link'
import { bilangan } from '@/lib/dasar/format/angka'

/** The way to one's notifications, with how many are new. */
export function TautanPemberitahuan({ belumDibaca }: { belumDibaca: number }) {
  return (
    <Link href="/pemberitahuan" prefetch={false} className="tautan inline-flex items-center gap-2">
      <Bell aria-hidden="true" className="size-4 shrink-0" />
      Pemberitahuan
      {belumDibaca > 0 ? <span className="rounded bg-aksen px-1.5 font-semibold text-di-aksen">{bilangan(belumDibaca)}<span className="sr-only"> belum dibaca</span></span> : null}
    </Link>
  )
}
