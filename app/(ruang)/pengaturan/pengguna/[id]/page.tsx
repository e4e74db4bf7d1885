import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadPenggunaSatu } from '@/lib/tahun/pengguna/loaders'
import type { BarisPengguna, PilihanUnit } from '@/lib/tahun/pengguna/types'
import { FormUbah } from './form-ubah'
import { HapusNama, NamaDihapus } from './hapus-nama'
import { TindakanAkun } from './tindakan-akun'

export const metadata: Metadata = { title: 'Ubah pengguna' }

export default async function HalamanPenggunaSatu({ params }: PageProps<'/pengaturan/pengguna/[id]'>) {
  const { id } = await params
  const { saya, orang, unit } = await loadPenggunaSatu(id)
  return (
    <Isi>
      <PageHead judul={orang.nama} remah={[{ nama: 'Pengguna', href: '/pengaturan/pengguna' }]} keterangan={`Nama pengguna: ${orang.username}`} />
      {orang.namaDihapus ? <NamaDihapus {...orang.namaDihapus} /> : <Ubah orang={orang} unit={unit} sendiri={orang.id === saya.id} />}
    </Isi>
  )
}

/** What is changed at an account, and what is done with it. */
function Ubah({ orang, unit, sendiri }: { orang: BarisPengguna; unit: readonly PilihanUnit[]; sendiri: boolean }) {
  return (
    <>
      {orang.aktif ? null : <Notice nada="peringatan" className="mb-4">Akun ini nonaktif: pemiliknya tidak dapat masuk. Catatan dan jejaknya tetap ada.</Notice>}
      {orang.terkunci ? <Notice nada="peringatan" className="mb-4">Percobaan masuk ke akun ini diperlambat karena terlalu banyak percobaan masuk yang gagal.</Notice> : null}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,42rem)_minmax(0,20rem)]">
        <FormUbah orang={orang} unit={unit} />
        {sendiri ? (
          <div className="flex flex-col items-start gap-3">
            <h2 className="text-lg">Ini akun Anda</h2>
            <p className="text-redup">Peran dan keaktifan akun sendiri hanya dapat diubah admin lain.</p>
            <LinkButton href="/akun">Akun saya</LinkButton>
          </div>
        ) : (
          <div className="flex flex-col gap-6">
            <TindakanAkun id={orang.id} aktif={orang.aktif} terkunci={orang.terkunci} faktorKedua={orang.faktorKedua} />
            {orang.aktif ? null : <HapusNama id={orang.id} />}
          </div>
        )}
      </div>
    </>
  )
}
