import { Bell } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import Link from 'next/link'
import { LencanaBaru, type Pribadi } from './pribadi'

/** The way to one's notifications, with how many are new. */
export function TautanPemberitahuan({ pribadi }: { pribadi: Pribadi | null }) {
  return (
    <Link href="/pemberitahuan" prefetch={false} className="tautan inline-flex items-center gap-2">
      <Ikon gambar={Bell} className="size-4" />
      Pemberitahuan
      <LencanaBaru pribadi={pribadi} />
    </Link>
  )
}
