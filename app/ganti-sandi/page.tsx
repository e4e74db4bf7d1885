import type { Metadata } from 'next'
import Link from 'next/link'
import { Pintu } from '@/components/dasar/shell/pintu'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { keluar } from '@/lib/dasar/akses/actions'
import { SANDI_MIN, UMUR_SANDI_HARI } from '@/lib/dasar/akses/constants'
import { requireSesi } from '@/lib/dasar/akses/gate'
import { querySandiDiatur } from '@/lib/dasar/keamanan/data'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { readEnv } from '@/lib/dasar/env/env'
import { FormGantiSandi } from './form-ganti-sandi'

export const metadata: Metadata = { title: 'Ganti kata sandi' }

export default async function HalamanGantiSandi() {
  const pengguna = await requireSesi()
  const diatur = pengguna.wajibGantiSandi ? await querySandiDiatur(pengguna.id) : null
  const { sandiBssn } = readEnv()
  const aturan = sandiBssn
    ? `Paling sedikit ${SANDI_MIN} karakter dengan huruf kecil, huruf besar, angka, dan tanda baca; diganti tiap ${UMUR_SANDI_HARI} hari.`
    : `Paling sedikit ${SANDI_MIN} karakter. Beberapa kata yang tidak berhubungan lebih baik daripada satu kata dengan angka.`
  return (
    <Pintu judul="Ganti kata sandi" pengantar={`${pengguna.nama} (${pengguna.username})`}>
      {pengguna.wajibGantiSandi ? (
        <Notice nada="peringatan" className="mb-4" judul="Ganti kata sandi sebelum melanjutkan">
          <p>Kata sandi Anda sekarang hanya sementara. Halaman lain terbuka setelah Anda menggantinya.</p>
          {diatur ? <p className="mt-1">Diatur ulang oleh {diatur.oleh}, {waktuWib(diatur.pada)}. Bila Anda tidak memintanya, beri tahu admin lain setelah menggantinya.</p> : null}
        </Notice>
      ) : null}
      <FormGantiSandi username={pengguna.username} aturan={aturan} />
      <div className="mt-4 flex flex-wrap items-center gap-4">
        {pengguna.wajibGantiSandi ? null : <Link href="/" className="tautan">Batal</Link>}
        <form action={keluar}><Button type="submit" ragam="halus">Keluar</Button></form>
      </div>
    </Pintu>
  )
}
