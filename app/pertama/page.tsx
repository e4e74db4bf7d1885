import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { Pintu } from '@/components/dasar/shell/pintu'
import { queryBelumTerpasang } from '@/lib/dasar/akses/data'
import { FormPertama } from './form-pertama'

export const metadata: Metadata = { title: 'Admin pertama' }

export default async function HalamanPertama() {
  await connection()
  if (!(await queryBelumTerpasang())) redirect('/masuk')
  return (
    <Pintu
      judul="Buat admin pertama"
      pengantar="Belum ada pengguna. Akun ini mengatur tahun anggaran, periode, dan pengguna lain. Halaman ini tertutup setelah akun dibuat."
    >
      <FormPertama />
    </Pintu>
  )
}
