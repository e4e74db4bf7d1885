'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { BarChart3, Building2, CalendarCheck, CircleHelp, ClipboardCheck, FileDown, FileUp, Gauge, GitCompareArrows, History, Landmark, LayoutDashboard, ListTodo, Map as IkonPeta, PackageSearch, PencilLine, Presentation, Scale, Settings, SpellCheck, Tags, Target, TrendingUp, TriangleAlert, type IconNode } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import type { ButirMenu, IkonMenu } from './menu'
import { NavLink } from './nav-link'

const IKON: Record<IkonMenu, IconNode> = {
  'hari-ini': ListTodo,
  ringkasan: LayoutDashboard,
  pengadaan: PackageSearch,
  dak: Landmark,
  indikator: Target,
  kinerja: Gauge,
  banding: GitCompareArrows,
  tema: Tags,
  peta: IkonPeta,
  rakor: Presentation,
  'cek-angka': SpellCheck,
  kesenjangan: BarChart3,
  proyeksi: TrendingUp,
  unit: Building2,
  entri: PencilLine,
  verifikasi: ClipboardCheck,
  pengaturan: Settings,
  jejak: History,
  ketaatan: CalendarCheck,
  rekonsiliasi: Scale,
  impor: FileUp,
  unduhan: FileDown,
  bantuan: CircleHelp,
  kendala: TriangleAlert,
}

const BAWAAN = ['tahun', 'bulan', 'versi'] as const

/** Year, month and version of the address, for every link of the menu. */
function useBawaan(): string {
  const params = useSearchParams()
  const kept = new URLSearchParams()
  for (const nama of BAWAAN) {
    const nilai = params.get(nama)
    if (nilai) kept.set(nama, nilai)
  }
  return kept.size > 0 ? `?${kept.toString()}` : ''
}

/**
 * The pages of a role, the grouped ones under their heading: marks the page we are on, and takes year, month and version along. One part of
 * the browser's, not one a link: the page carries the list once, as names, and the icons stand in the script.
 */
export function Navigasi({ menu, label }: { menu: readonly ButirMenu[]; label: string }) {
  const path = usePathname()
  const bawaan = useBawaan()
  const kelompok = [...new Set(menu.flatMap((butir) => butir.kelompok ?? []))]
  const daftar = (nama?: string) => (
    <ul>
      {menu.filter((butir) => butir.kelompok === nama).map(({ href, nama: kata, ikon }) => (
        <li key={href}>
          <NavLink href={`${href}${bawaan}`} aktif={href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)}>
            <Ikon gambar={IKON[ikon]} className="size-4.5" />
            {kata}
          </NavLink>
        </li>
      ))}
    </ul>
  )
  return (
    <nav aria-label={label}>
      {daftar()}
      {kelompok.map((nama) => (
        <div key={nama} className="mt-4">
          <p className="px-4 pb-1 text-sm font-semibold text-redup">{nama}</p>
          {daftar(nama)}
        </div>
      ))}
    </nav>
  )
}
