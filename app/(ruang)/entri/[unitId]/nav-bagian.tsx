import Link from 'next/link'
import { cn } from '@/components/dasar/ui/cn'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { alamatBagian, NAMA_TAB, TAB, type Tab } from './bagian'

/** Findings that are mended on a tab. */
function galatDi({ temuan }: LembarUnit, tab: Tab): number {
  const galat = temuan.filter(({ keparahan }) => keparahan === 'galat')
  if (tab === 'kirim') return galat.length
  if (tab === 'kendala') return galat.filter(({ bagian }) => bagian === 'kendala').length
  return tab === 'lembar' ? galat.filter(({ bagian }) => bagian !== 'kendala' && bagian !== 'kirim').length : 0
}

/** The tabs, each with the number of things that are still to be mended there. */
export function NavBagian({ lembar, kini }: { lembar: LembarUnit; kini: Tab }) {
  return (
    <nav aria-label="Bagian laporan" className="mb-2 overflow-x-auto border-b border-garis-kuat">
      <ul className="flex min-w-max gap-1">
        {TAB.filter((tab) => tab !== 'baris' || lembar.hak.pagu === null || kini === 'baris').map((tab) => {
          const galat = galatDi(lembar, tab)
          return (
            <li key={tab}>
              <Link
                href={alamatBagian(lembar, tab)}
                prefetch={false}
                aria-current={tab === kini ? 'page' : undefined}
                className={cn('block border-b-4 px-3 py-1.5 font-medium no-underline', tab === kini ? 'border-aksen text-teks' : 'border-transparent text-aksen hover:bg-aksen-alas')}
              >
                {NAMA_TAB[tab]}
                {galat > 0 ? <span className="ml-1.5 text-sm text-merah">({galat} salah)</span> : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
