import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Pintu } from '@/components/dasar/shell/pintu'
import { Notice } from '@/components/dasar/ui/notice'
import { TautanUmum } from '@/components/dasar/ui/tautan-umum'
import { queryBelumTerpasang, queryContoh } from '@/lib/dasar/akses/data'
import { penggunaKini } from '@/lib/dasar/akses/gate'
import { beranda, kembaliAman } from '@/lib/dasar/akses/utils'
import { loadTerbukaAda } from '@/lib/rakor/terbuka/loaders'
import { FormMasuk } from './form-masuk'

export const metadata: Metadata = { title: 'Masuk' }

export default async function HalamanMasuk({ searchParams }: PageProps<'/masuk'>) {
  const { kembali, keluar } = await searchParams
  const tujuan = kembaliAman(kembali)
  const [pengguna, kosong, contoh, terbuka] = await Promise.all([penggunaKini(), queryBelumTerpasang(), queryContoh(), loadTerbukaAda()])
  if (kosong) redirect('/pertama')
  if (pengguna !== null) redirect(tujuan === '/' ? beranda(pengguna.peran) : tujuan)
  return (
    <Pintu judul="Masuk">
      {keluar === undefined ? null : <Notice nada="berhasil" className="mb-4">Anda sudah keluar.</Notice>}
      {contoh ? (
        <Notice className="mb-4" judul="Ini data contoh">
          <p>Nama pengguna dan kata sandi contoh tercetak di jendela tempat aplikasi dijalankan, juga di README.</p>
        </Notice>
      ) : null}
      <FormMasuk kembali={tujuan} />
      {terbuka ? <p className="mt-6"><TautanUmum href="/terbuka">Data terbuka untuk umum</TautanUmum></p> : null}
    </Pintu>
  )
}
