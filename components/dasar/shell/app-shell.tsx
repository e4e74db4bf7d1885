import type { ReactNode } from 'react'
import { Badge } from '@/components/dasar/ui/badge'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import type { CapSegel } from '@/lib/dasar/segel/types'
import { CapSegelCetak } from './cap-segel'
import { KotakCari } from './cari/kotak-cari'
import { TombolCari } from './cari/tombol-cari'
import { PRODUK, PRODUK_PANJANG } from '@/lib/dasar/identitas/constants'
import { menuUntuk, NAMA_PERAN, type PeranMenu } from './menu'
import { MenuPonsel } from './menu-ponsel'
import { Navigasi } from './navigasi'
import { NamaOrang, type Pribadi } from './pribadi'
import { TautanPemberitahuan } from './tautan-pemberitahuan'

interface AppShellProps {
  /** contoh: an account of the sample, whose figures are made up in part; every page says so */
  pengguna: { peran: PeranMenu; contoh: boolean; unitIds?: readonly number[] }
  /** what is hers alone; null in a page that is kept for many: her browser asks for it */
  pribadi: Pribadi | null
  /** server action that ends the session */
  keluar: () => Promise<void>
  /** the chain's head, printed under every page */
  cap?: Pick<CapSegel, 'teks' | 'jalur'> | null
  children: ReactNode
}

function Merek({ contoh }: { contoh: boolean }) {
  return (
    <div className="px-4 py-3 leading-tight">
      <p className="text-lg font-bold text-aksen">{PRODUK}</p>
      <p className="text-sm text-redup max-lg:hidden">{PRODUK_PANJANG}</p>
      {contoh ? <Badge nada="awas" className="mt-1">Data contoh</Badge> : null}
    </div>
  )
}

function Akun({ pengguna, keluar, pribadi }: Omit<AppShellProps, 'children' | 'cap'>) {
  return (
    <div className="border-t border-garis px-4 py-3 text-sm">
      <p className="mb-2"><TautanPemberitahuan pribadi={pribadi} /></p>
      <NamaOrang pribadi={pribadi} />
      <p className="text-redup">{NAMA_PERAN[pengguna.peran]}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <form action={keluar}><Button type="submit" kecil>Keluar</Button></form>
        <LinkButton href="/akun" prefetch={false} ragam="halus" kecil>Akun saya</LinkButton>
      </div>
    </div>
  )
}

/** The frame of every signed-in page: skip link, menu of the role on the left (behind one tap on a phone), the page. */
export function AppShell({ pengguna, keluar, pribadi, cap, children }: AppShellProps) {
  const menu = menuUntuk(pengguna.peran, pengguna.unitIds).map(({ href, nama, ikon, kelompok }) => ({ href, nama, ikon, ...(kelompok === undefined ? {} : { kelompok }) }))
  return (
    <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <a href="#isi" className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-aksen focus:px-4 focus:py-2 focus:text-di-aksen">
        Langsung ke isi
      </a>
      <header className="cetak-sembunyi sticky top-0 z-40 flex items-center justify-between border-b border-garis bg-alas lg:hidden">
        <Merek contoh={pengguna.contoh} />
        <TombolCari ringkas className="ml-auto" />
        <MenuPonsel>
          <Navigasi menu={menu} label="Menu" />
          <Akun pengguna={pengguna} keluar={keluar} pribadi={pribadi} />
        </MenuPonsel>
      </header>
      <div className="cetak-sembunyi sticky top-0 hidden h-dvh flex-col overflow-y-auto border-r border-garis bg-alas lg:flex">
        <Merek contoh={pengguna.contoh} />
        <TombolCari className="mx-3 mb-2" />
        <div className="flex-1"><Navigasi menu={menu} label="Menu utama" /></div>
        <Akun pengguna={pengguna} keluar={keluar} pribadi={pribadi} />
      </div>
      <div className="wadah-halaman min-w-0">{children}{cap ? <CapSegelCetak cap={cap} /> : null}</div>
      <KotakCari />
    </div>
  )
}
