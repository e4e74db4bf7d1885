import { BarChart3, Building2, ListTodo, CalendarCheck, CircleHelp, ClipboardCheck, Landmark, FileDown, FileUp, History, LayoutDashboard, PackageSearch, PencilLine, Presentation, Scale, Settings, SpellCheck, Target, TrendingUp, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ButirMenu, IkonMenu } from './menu'
import { NavLink } from './nav-link'

const IKON: Record<IkonMenu, LucideIcon> = {
  'hari-ini': ListTodo,
  ringkasan: LayoutDashboard,
  pengadaan: PackageSearch,
  dak: Landmark,
  kinerja: Target,
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

function Daftar({ menu }: { menu: readonly ButirMenu[] }) {
  return (
    <ul>
      {menu.map(({ href, nama, ikon }) => {
        const Ikon = IKON[ikon]
        return (
          <li key={href}>
            <NavLink href={href}>
              <Ikon aria-hidden="true" className="size-4.5 shrink-0" />
              {nama}
            </NavLink>
          </li>
        )
      })}
    </ul>
  )
}

/** The pages of a role, the grouped ones under their heading. */
export function Navigasi({ menu, label }: { menu: readonly ButirMenu[]; label: string }) {
  const kelompok = [...new Set(menu.flatMap((butir) => butir.kelompok ?? []))]
  return (
    <nav aria-label={label}>
      <Daftar menu={menu.filter((butir) => !butir.kelompok)} />
      {kelompok.map((nama) => (
        <div key={nama} className="mt-4">
          <p className="px-4 pb-1 text-sm font-semibold text-redup">{nama}</p>
          <Daftar menu={menu.filter((butir) => butir.kelompok === nama)} />
        </div>
      ))}
    </nav>
  )
}
