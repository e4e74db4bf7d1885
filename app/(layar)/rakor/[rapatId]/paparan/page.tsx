import type { Metadata } from 'next'
import { LayarAula } from '@/components/rakor/paparan/layar-aula'
import { loadPaparan } from '@/lib/rakor/paparan/loaders'

export const metadata: Metadata = { title: 'Paparan' }

/** The screen of the hall: nothing but the meeting. */
export default async function HalamanPaparan({ params }: { params: Promise<{ rapatId: string }> }) {
  const { rapatId, jendela, nama, acara, dek, awal, kemudi, siaran, alamatAula } = await loadPaparan((await params).rapatId)
  return <LayarAula rapatId={rapatId} jendela={jendela} nama={nama} acara={acara} dek={dek} awal={awal} kemudi={kemudi} siaran={siaran} alamatAula={alamatAula} />
}
