import type { Metadata } from 'next'
import { Pintu } from '@/components/dasar/shell/pintu'
import { Ikut } from '@/components/rakor/paparan/ikut'
import { loadIkut } from '@/lib/rakor/paparan/loaders'

export const metadata: Metadata = { title: 'Ikuti paparan' }

/** A phone in the hall. Before and after the meeting it says so, and holds nothing of it. */
export default async function HalamanIkut({ params }: { params: Promise<{ rapatId: string }> }) {
  const { rapatId, nama, keadaan, akun } = await loadIkut((await params).rapatId)
  if (keadaan === 'BERLANGSUNG') return <Ikut rapatId={rapatId} nama={nama} />
  return (
    <Pintu judul={nama} pengantar={keadaan === 'SELESAI' ? 'Rapat ini sudah ditutup.' : 'Rapat ini belum dimulai. Muat ulang halaman ini bila rapat dimulai.'}>
      {akun ? <p><a href={`/rakor/${rapatId}`} className="tautan">Lihat waktu, tempat, dan acara rapat</a></p> : null}
    </Pintu>
  )
}
