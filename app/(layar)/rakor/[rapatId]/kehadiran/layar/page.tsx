import type { Metadata } from 'next'
import { LayarKode } from './layar-kode'
import { LinkButton } from '@/components/dasar/ui/button'
import { PRODUK } from '@/lib/dasar/identitas/constants'
import { tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { loadLayar } from '@/lib/rakor/kehadiran/loaders'
import { namaRapat } from '@/lib/rakor/rapat/constants'

export const metadata: Metadata = { title: 'Layar kehadiran' }

/** The screen at the hall's entrance: nothing but the code, so it stands outside the frame of the other pages. */
export default async function HalamanLayar({ params }: { params: Promise<{ rapatId: string }> }) {
  const { rapat, terbuka } = await loadLayar((await params).rapatId)
  return (
    <main id="isi" className="flex min-h-dvh flex-col px-[3vw] py-[2vh]">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-[clamp(1.25rem,1.9vw,2.25rem)] font-bold">{namaRapat(rapat)}</h1>
        <p className="text-[clamp(1.25rem,1.6vw,1.75rem)]">{tanggalPanjang(rapat.tanggal)}{rapat.contoh ? ' · data contoh' : ''}</p>
      </header>
      {terbuka ? <LayarKode rapatId={rapat.id} /> : (
        <div className="m-auto max-w-2xl text-xl">
          <p className="mb-4">{rapat.keadaan === 'SELESAI' ? 'Rapat ini sudah ditutup, jadi kehadiran tidak dicatat lagi.' : 'Kehadiran dicatat pada hari rapat sesudah posisinya dibekukan, atau selama rapat berlangsung.'}</p>
          <LinkButton href={`/rakor/${rapat.id}/kehadiran`}>Kembali ke kehadiran</LinkButton>
        </div>
      )}
      <p className="sr-only">{PRODUK}</p>
    </main>
  )
}
