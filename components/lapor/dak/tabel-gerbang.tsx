import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_STATUS_GERBANG, NAMA_TAHAP_DAK } from '@/lib/lapor/dak/constants'
import type { Gerbang, Jawab, StatusGerbang } from '@/lib/realisasi/dak/types'

const NADA: Readonly<Record<StatusGerbang, NadaBadge>> = { salur: 'baik', terpenuhi: 'aksen', belum: 'awas', lewat: 'buruk', menunggu: 'netral', gugur: 'buruk', tiada: 'netral' }
const JAWAB: Readonly<Record<Jawab, { tanda: string; kata: string }>> = { ya: { tanda: '✓', kata: 'terpenuhi' }, tidak: { tanda: '✕', kata: 'tidak terpenuhi' }, tanya: { tanda: '?', kata: 'belum dicatat' } }

const sisa = ({ hari, status }: Gerbang): string => (status === 'salur' || status === 'tiada' ? '' : hari < 0 ? 'sudah lewat' : hari === 0 ? 'hari ini' : `${bilangan(hari)} hari lagi`)

/** The gates of one allocation: what each payment still asks for, by when, and what hangs on it. */
export function TabelGerbang({ gerbang, hari }: { gerbang: readonly Gerbang[]; hari: string }) {
  return (
    <Table caption={`Gerbang per ${tanggal(hari)}, rupiah`}>
      <thead><tr><Th>Penyaluran</Th><Th>Tenggat</Th><Th>Keadaan</Th><Th>Syarat</Th><Th angka>Dapat disalurkan</Th><Th angka>Terancam</Th><Th angka>Hangus</Th></tr></thead>
      <tbody>
        {gerbang.map((satu) => (
          <Tr key={satu.tahap}>
            <RowHead>{awalBesar(NAMA_TAHAP_DAK[satu.tahap])}</RowHead>
            <Td className="whitespace-nowrap">{tanggal(satu.tenggat)}<span className="block text-sm text-redup">{sisa(satu)}</span></Td>
            <Td><Badge nada={NADA[satu.status]}>{NAMA_STATUS_GERBANG[satu.status]}</Badge></Td>
            <Td className="min-w-64">
              {satu.status === 'salur' || satu.status === 'tiada' ? '–' : (
                <ul>{satu.syarat.map(({ kunci, nama, jawab }) => <li key={kunci}><span aria-hidden="true" className="inline-block w-5 font-semibold">{JAWAB[jawab].tanda}</span>{nama}<span className={jawab === 'ya' ? 'sr-only' : 'text-redup'}>: {JAWAB[jawab].kata}</span></li>)}</ul>
              )}
            </Td>
            <NumTd>{rupiahPenuh(satu.dapat)}</NumTd>
            <NumTd>{rupiahPenuh(satu.risiko)}</NumTd>
            <NumTd>{rupiahPenuh(satu.hangus)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
