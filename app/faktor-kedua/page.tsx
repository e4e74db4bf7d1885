import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { Pintu } from '@/components/dasar/shell/pintu'
import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { keluar } from '@/lib/dasar/akses/actions'
import { loadFaktorSaya } from '@/lib/dasar/akses/faktor/loaders'
import { beranda } from '@/lib/dasar/akses/utils'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { FormMenyala, FormMulai, FormNyalakan } from './form-faktor'
import { Qr } from '@/components/dasar/ui/qr'

export const metadata: Metadata = { title: 'Faktor kedua' }

function Diminta() {
  return (
    <Notice nada="peringatan" judul="Pasang faktor kedua sebelum melanjutkan">
      <p>Kantor mewajibkannya bagi peran Anda. Halaman lain terbuka sesudah ini.</p>
    </Notice>
  )
}

function Langkah({ teks, alamat, wajib }: { teks: string; alamat: string; wajib: boolean }) {
  return (
    <>
      {wajib ? <Diminta /> : null}
      <p><strong>1.</strong> Buka aplikasi autentikator, tambah akun, lalu pindai kode QR ini.</p>
      <Qr isi={alamat} nama="Kode QR untuk aplikasi autentikator" />
      <p>Tidak dapat memindai? Ketik kunci ini (jenis: berbasis waktu):<br /><code className="text-base font-semibold break-all">{teks.match(/.{1,4}/g)?.join(' ')}</code></p>
      <p><strong>2.</strong> Ketik kode yang tampil di aplikasi.</p>
    </>
  )
}

/** Setting up the second factor: for whoever wants one, and the only page for whoever has to. */
export default async function HalamanFaktorKedua() {
  const { saya, sejak, sisaPemulihan, wajib, mulai } = await loadFaktorSaya()
  if (saya.wajibGantiSandi) redirect('/ganti-sandi')
  const lanjut = saya.wajibFaktorKedua ? beranda(saya.peran) : '/akun'
  return (
    <Pintu judul="Faktor kedua" pengantar={`${saya.nama} (${saya.username})`}>
      <FormNyalakan lanjut={lanjut} langkah={mulai === null ? null : <Langkah {...mulai} wajib={saya.wajibFaktorKedua === true} />}>
        {mulai === null && saya.wajibFaktorKedua ? <Diminta /> : null}
        {sejak !== null ? (
          <>
            <p>Menyala sejak {tanggal(sejak)}. Kode pemulihan tersisa: {sisaPemulihan}.</p>
            <FormMenyala wajib={wajib} />
          </>
        ) : mulai === null ? (
          <>
            <p>Selain kata sandi, masuk memerlukan kode enam angka dari aplikasi autentikator di ponsel Anda (misalnya Google Authenticator, Microsoft Authenticator, atau Aegis). Orang yang mengetahui kata sandi Anda tetap tidak dapat masuk.</p>
            <FormMulai lagi={false} />
          </>
        ) : <FormMulai lagi />}
      </FormNyalakan>
      <div className="mt-6 flex flex-wrap items-center gap-4">
        {saya.wajibFaktorKedua ? null : <Link href="/akun" className="tautan">Kembali ke Akun</Link>}
        <form action={keluar}><Button type="submit" ragam="halus">Keluar</Button></form>
      </div>
    </Pintu>
  )
}
