import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { bilangan, ukuranBerkas } from '@/lib/dasar/format/angka'
import { usia, waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_JENIS } from '@/lib/tahun/cadangan/constants'
import type { Cadangan, UjiCadangan } from '@/lib/tahun/cadangan/types'

/** Drills and restores, the newest first: whether a copy has proven itself. */
export function DaftarUji({ uji }: { uji: UjiCadangan[] }) {
  if (uji.length === 0) return <EmptyState judul="Belum ada latihan"><p>Cadangan baru terbukti bila pernah dipulihkan. Latihan berjalan di folder sementara dan tidak menyentuh data.</p></EmptyState>
  return (
    <Table caption="Latihan dan pemulihan" captionTersembunyi>
      <thead><Tr><Th>Waktu</Th><Th>Apa</Th><Th>Hasil</Th><Th>Lama (detik)</Th><Th>Cadangan</Th></Tr></thead>
      <tbody>
        {uji.map(({ id, jenis, pada, sama, lamaMs, nama, pesan }) => (
          <Tr key={id}>
            <RowHead>{waktuWib(pada)}</RowHead>
            <Td>{jenis}</Td>
            <Td><Badge nada={sama ? 'baik' : 'awas'}>{sama ? 'jumlah sama, segel utuh' : 'tidak sama'}</Badge>{pesan === null ? null : <p className="mt-1 text-sm">{pesan}</p>}</Td>
            <Td>{bilangan(Math.ceil(lamaMs / 1000))}</Td>
            <Td><code className="text-sm break-all">{nama}</code></Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The copies that there are. */
export function DaftarCadangan({ daftar, kini }: { daftar: Cadangan[]; kini: Date }) {
  if (daftar.length === 0) return <EmptyState judul="Belum ada cadangan"><p>Buat yang pertama dengan tombol di atas.</p></EmptyState>
  return (
    <Table caption="Cadangan yang ada" captionTersembunyi>
      <thead><Tr><Th>Keadaan pada</Th><Th>Umur</Th><Th>Jenis</Th><Th>Ukuran</Th><Th>Tersandi</Th><Th>Berkas</Th></Tr></thead>
      <tbody>
        {daftar.map(({ nama, waktu, jenis, ukuran, tersandi }) => (
          <Tr key={nama}>
            <RowHead>{waktuWib(waktu)}</RowHead>
            <Td>{usia(waktu, kini)}</Td>
            <Td>{NAMA_JENIS[jenis] ?? jenis}</Td>
            <Td>{ukuranBerkas(ukuran)}</Td>
            <Td>{tersandi ? 'ya' : 'tidak'}</Td>
            <Td><code className="text-sm break-all">{nama}</code></Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
