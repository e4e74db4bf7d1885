import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import type { TokenApi } from '@/lib/tahun/token/data'
import { loadToken } from '@/lib/tahun/token/loaders'
import { CabutToken } from './cabut-token'
import { FormToken } from './form-token'

export const metadata: Metadata = { title: 'Token API' }

const STATUS: Record<TokenApi['status'], { nama: string; nada: NadaBadge }> = {
  AKTIF: { nama: 'aktif', nada: 'baik' },
  KEDALUWARSA: { nama: 'lewat masa berlaku', nada: 'awas' },
  DICABUT: { nama: 'dicabut', nada: 'netral' },
}

const bantuan = (
  <p>
    Token dipakai program lain untuk membaca posisi lewat <code>/api/v1/posisi</code> dengan kepala{' '}
    <code>Authorization: Bearer rpop_…</code>. Token membaca apa yang dapat dibaca pembuatnya dan tidak dapat mengubah apa pun; ia
    berhenti berlaku bila dicabut, lewat masanya, atau akun pembuatnya dinonaktifkan. Yang disimpan hanya sidiknya, bukan tokennya.
  </p>
)

export default async function HalamanToken() {
  const daftar = await loadToken()
  return (
    <Isi>
      <PageHead judul="Program apa yang boleh membaca data?" bantuan={bantuan} />
      <FormToken />
      <h2 className="mt-8 mb-2 text-lg">Token yang pernah dibuat</h2>
      {daftar.length === 0 ? (
        <EmptyState judul="Belum ada token"><p>Buat token di atas bila ada program lain yang perlu membaca posisi.</p></EmptyState>
      ) : (
        <Table caption="Token API" captionTersembunyi>
          <thead>
            <Tr><Th>Nama</Th><Th>Awalan</Th><Th>Keadaan</Th><Th>Dibuat</Th><Th>Berlaku sampai</Th><Th>Terakhir dipakai</Th><Th>Tindakan</Th></Tr>
          </thead>
          <tbody>
            {daftar.map((token) => (
              <Tr key={token.id}>
                <RowHead>{token.nama}</RowHead>
                <Td><code>{token.awalan}…</code></Td>
                <Td><Badge nada={STATUS[token.status].nada}>{STATUS[token.status].nama}</Badge></Td>
                <Td>{tanggal(token.dibuatPada)} oleh {token.dibuatOleh}</Td>
                <Td>{tanggal(token.berlakuSampai)}</Td>
                <Td>{token.terakhirDipakai === null ? 'belum pernah' : waktuWib(token.terakhirDipakai)}</Td>
                <Td>{token.status === 'AKTIF' ? <CabutToken id={token.id} nama={token.nama} /> : '–'}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Isi>
  )
}
