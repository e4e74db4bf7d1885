import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Meja } from '@/components/rakor/paparan/meja'
import { cabutKode, hentikanPaparan, mulaiPaparan, terbitkanKode } from '@/lib/rakor/paparan/actions'
import { loadPaparan } from '@/lib/rakor/paparan/loaders'

export const metadata: Metadata = { title: 'Meja pemapar' }

/** The speaker's desk, on a second screen. For the office, which steers. */
export default async function HalamanMeja({ params }: { params: Promise<{ rapatId: string }> }) {
  const { rapatId, jendela, nama, acara, dek, awal, kemudi, siaran, alamatAula } = await loadPaparan((await params).rapatId)
  if (!kemudi) notFound()
  return <Meja rapatId={rapatId} jendela={jendela} nama={nama} acara={acara} dek={dek} awal={awal} kemudi siaran={siaran} alamatAula={alamatAula} aksi={{ mulai: mulaiPaparan, henti: hentikanPaparan, terbit: terbitkanKode, cabut: cabutKode }} />
}
