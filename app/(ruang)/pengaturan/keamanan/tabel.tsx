import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { bilangan, TIADA } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { LogKeamanan } from '@/lib/dasar/keamanan/types'

const NADA: Readonly<Record<string, NadaBadge>> = { berhasil: 'netral', gagal: 'awas', ditolak: 'buruk' }

/** Events, the newest first; what repeats stands with its number. */
export function TabelKeamanan({ daftar }: { daftar: readonly LogKeamanan[] }) {
  return (
    <Table caption={`${bilangan(daftar.length)} peristiwa, yang terbaru di atas`}>
      <thead><tr><Th>Waktu</Th><Th>Peristiwa</Th><Th>Hasil</Th><Th>Siapa</Th><Th>Alamat</Th><Th>Rincian</Th><Th angka satuan="kali">Banyaknya</Th></tr></thead>
      <tbody>
        {daftar.map(({ id, pada, sejak, nama, hasil, username, orang, alamat, rincian, jumlah }) => (
          <Tr key={id}>
            <RowHead className="whitespace-nowrap">{waktuWib(jumlah > 1 ? sejak : pada)}</RowHead>
            <Td>{nama}</Td>
            <Td><Badge nada={NADA[hasil] ?? 'netral'}>{hasil}</Badge></Td>
            <Td>{orang ?? username ?? TIADA}{orang && username ? <span className="block text-redup">{username}</span> : null}</Td>
            <Td>{alamat ?? TIADA}</Td>
            <Td className="break-words">{rincian ?? ''}</Td>
            <NumTd>{bilangan(jumlah)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
