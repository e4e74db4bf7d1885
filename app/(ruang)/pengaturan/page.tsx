import type { Metadata } from 'next'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { menuUntuk } from '@/components/dasar/shell/menu'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'

export const metadata: Metadata = { title: 'Pengaturan' }

/** What can be set, a sentence each: the address that people type when they look for a setting. */
export default async function HalamanPengaturan() {
  const { peran } = await requirePeran('ADMIN')
  return (
    <Isi>
      <PageHead judul="Apa yang ingin diatur?" />
      <ul className="max-w-3xl divide-y divide-garis border-y border-garis">
        {menuUntuk(peran).filter(({ kelompok }) => kelompok === 'Pengaturan').map(({ href, nama, tentang }) => (
          <li key={href} className="py-3">
            <Link href={href} className="tautan text-lg font-medium">{nama}</Link>
            {tentang ? <p className="text-redup">{tentang}</p> : null}
          </li>
        ))}
      </ul>
    </Isi>
  )
}
