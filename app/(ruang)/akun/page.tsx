import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { NAMA_PERAN } from '@/components/dasar/shell/menu'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { LinkButton } from '@/components/dasar/ui/button'
import { PageHead } from '@/components/dasar/ui/page-head'
import { loadFaktorSaya } from '@/lib/dasar/akses/faktor/loaders'
import { loadSesiSaya } from '@/lib/dasar/akses/sesi-saya/loaders'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { AkhiriLain, AkhiriSesi } from './form-sesi'

export const metadata: Metadata = { title: 'Akun saya' }

/** The person's own account: who she is here, how she signs in, and where she is signed in. */
export default async function HalamanAkun() {
  const { saya, sesi } = await loadSesiSaya()
  const { sejak, sisaPemulihan, wajib } = await loadFaktorSaya()
  return (
    <Isi>
      <PageHead judul="Akun saya" keterangan={`${saya.nama} · ${saya.username} · ${NAMA_PERAN[saya.peran]}`} bantuan="Nama, peran, dan unit diubah admin kantor." />
      <div className="grid gap-6 sm:grid-cols-2 lg:max-w-4xl">
        <section aria-labelledby="judul-sandi" className="flex flex-col items-start gap-2">
          <h2 id="judul-sandi" className="text-lg">Kata sandi</h2>
          <p className="text-redup">Mengganti kata sandi mengakhiri sesi Anda di perangkat lain.</p>
          <LinkButton href="/ganti-sandi" prefetch={false}>Ganti kata sandi</LinkButton>
        </section>
        <section aria-labelledby="judul-faktor" className="flex flex-col items-start gap-2">
          <h2 id="judul-faktor" className="text-lg">Faktor kedua {sejak === null ? <Badge nada={wajib ? 'awas' : 'netral'}>{wajib ? 'wajib, belum dipasang' : 'mati'}</Badge> : <Badge nada="baik">menyala</Badge>}</h2>
          <p className="text-redup">{sejak === null ? 'Kode dari aplikasi autentikator di ponsel, selain kata sandi.' : `Sejak ${tanggal(sejak)}. Kode pemulihan tersisa: ${sisaPemulihan}.`}</p>
          <LinkButton href="/faktor-kedua" prefetch={false}>{sejak === null ? 'Pasang faktor kedua' : 'Atur faktor kedua'}</LinkButton>
        </section>
      </div>
      <h2 className="mt-8 mb-2 text-lg">Di mana Anda sedang masuk?</h2>
      <Table caption={`${sesi.length} sesi yang hidup`}>
        <thead><Tr><Th>Perangkat</Th><Th>Alamat</Th><Th>Masuk</Th><Th>Terakhir aktif</Th><Th>Tindakan</Th></Tr></thead>
        <tbody>
          {sesi.map((satu) => (
            <Tr key={satu.id}>
              <RowHead>{satu.perangkat} {satu.ini ? <Badge nada="aksen">sesi ini</Badge> : null}</RowHead>
              <Td>{satu.alamat || '–'}</Td>
              <Td className="whitespace-nowrap">{waktuWib(satu.sejak)}</Td>
              <Td className="whitespace-nowrap">{waktuWib(satu.terakhir)}</Td>
              <Td>{satu.ini ? '–' : <AkhiriSesi id={satu.id} nama={`${satu.perangkat}, ${waktuWib(satu.sejak)}`} />}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <div className="mt-4"><AkhiriLain /></div>
    </Isi>
  )
}
