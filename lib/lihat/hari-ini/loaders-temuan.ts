import 'server-only'
import { loadTemuanDak } from '@/lib/lihat/dak/loaders'
import { loadPanelKendala } from '@/lib/lihat/kendala/loaders'
import { loadPanelPengadaan } from '@/lib/lihat/pengadaan/loaders'
import type { IsiHalaman } from '@/lib/lihat/halaman/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import type { HariKantor } from './types'

/** Pages and those of their findings that are work: something is overdue, undone or in danger. */
const SUMBER: readonly { jalur: string; muat: (cari: { tahun: string; bulan: string }) => Promise<IsiHalaman>; kunci: readonly string[] }[] = [
  { jalur: '/kendala', muat: loadPanelKendala, kunci: ['kendala-lewat-tenggat', 'kendala-tanpa-langkah', 'kendala-dukungan-diminta'] },
  { jalur: '/pengadaan', muat: loadPanelPengadaan, kunci: ['pengadaan-kritis', 'pengadaan-terlambat'] },
]

/** The findings of a month that ask for work, by their own titles; what has no rows asks for nothing. */
export async function loadTemuanKantor({ tahun, bulan }: { tahun: number; bulan: number }): Promise<HariKantor['temuan']> {
  const cari = { tahun: String(tahun), bulan: String(bulan) }
  // all in one: a refusal of the first while the others are still read would otherwise stand with nobody who takes it
  const [dak, ...isi] = await Promise.all([loadTemuanDak(cari), ...SUMBER.map(async ({ jalur, muat, kunci }) => {
    const { panel, periode } = await muat(cari)
    return panel.filter((satu) => kunci.includes(satu.kunci) && satu.tabel.baris.length > 0)
      .map((satu) => ({ kunci: satu.kunci, judul: satu.judul, href: `${jalur}?${alamatPeriode(periode)}#${satu.kunci}` }))
  })])
  return [...dak, ...isi.flat()]
}
