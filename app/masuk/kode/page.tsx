import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { Pintu } from '@/components/dasar/shell/pintu'
import { KUE_LANGKAH } from '@/lib/dasar/akses/faktor/constants'
import { queryLangkah } from '@/lib/dasar/akses/faktor/data'
import { kembaliAman } from '@/lib/dasar/akses/utils'
import { FormKode } from './form-kode'

export const metadata: Metadata = { title: 'Kode masuk' }

/** The second half of signing in; nobody gets here without the right password. */
export default async function HalamanKode({ searchParams }: PageProps<'/masuk/kode'>) {
  const { kembali } = await searchParams
  if ((await queryLangkah((await cookies()).get(KUE_LANGKAH)?.value)) === null) redirect('/masuk')
  return (
    <Pintu judul="Ketik kode Anda" pengantar="Kata sandi benar. Akun ini dilindungi faktor kedua.">
      <FormKode kembali={kembaliAman(kembali)} />
      <p className="mt-4"><Link href="/masuk" className="tautan">Masuk sebagai orang lain</Link></p>
    </Pintu>
  )
}
