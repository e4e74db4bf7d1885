import { Bell } from 'lucide-react'
import Link from 'next/link'
import { LencanaBaru, type Pribadi } from './pribadi'

/** The way to one's notifications, with how many are new. */
export function TautanPemberitahuan({ pribadi }: { pribadi: Pribadi | null }) {
  return (
    <Link href="/pemberitahuan" prefetch={false} className="tautan inline-flex items-center gap-2">
      <Bell aria-hidden="true" className="size-4 shrink-0" />
      Pemberitahuan
      <LencanaBaru pribadi={pribadi} />
    </Link>
  )
}
