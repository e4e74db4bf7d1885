import type { Metadata } from 'next'
import Link from 'next/link'
import { FormAula } from './form-aula'
import { Pintu } from '@/components/dasar/shell/pintu'

export const metadata: Metadata = { title: 'Ikuti rakor' }

/** Somebody in the hall without an account. The QR brings the code along; that it is used is her own press. */
export default async function HalamanAula({ searchParams }: { searchParams: Promise<{ kode?: string | string[] }> }) {
  const { kode } = await searchParams
  return (
    <Pintu judul="Ikuti rakor dari ponsel" pengantar="Untuk yang hadir di aula tanpa akun. Kodenya berlaku selama rapat berlangsung.">
      <FormAula kode={typeof kode === 'string' ? kode.slice(0, 40) : ''} />
      <p className="mt-4 text-sm"><Link href="/rakor" prefetch={false} className="tautan">Saya memiliki akun</Link></p>
    </Pintu>
  )
}
