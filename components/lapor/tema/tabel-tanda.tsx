import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { rupiahPenuh } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { NAMA_KEADAAN } from '@/lib/lapor/tema/constants'
import type { BarisTanda } from '@/lib/lapor/tema/types'
import { versiDi } from '@/lib/lapor/tema/utils'
import { senToText } from '@/lib/realisasi/rupiah'

interface TabelTandaProps {
  baris: readonly BarisTanda[]
  caption: string
  /** number of the APBD version that is looked at */
  urutan: number
  namaVersi: ReadonlyMap<number, string>
  /** with boxes to tick: the office */
  pilih: boolean
}

const NADA = { USUL: 'awas', YA: 'baik', TIDAK: 'netral', LAIN: 'netral' } as const

/** Sub-kegiatan of a theme: what stands about each, since which version, and why it is proposed. */
export function TabelTanda({ baris, caption, urutan, namaVersi, pilih }: TabelTandaProps) {
  return (
    <Table caption={caption}>
      <thead><tr><Th>Sub-kegiatan</Th><Th>Unit</Th><Th angka satuan="Rp">Pagu</Th><Th>Keadaan</Th><Th>Mengapa diusulkan</Th></tr></thead>
      <tbody>
        {baris.map((satu) => (
          <Tr key={satu.subId}>
            <RowHead className="sm:min-w-80">
              <label className="flex items-start gap-2">
                {pilih ? <input type="checkbox" name="pilih[]" value={`${satu.subId}:${versiDi(satu, urutan)}`} data-pagu={senToText(satu.pagu)} aria-label={`Pilih ${satu.kode} ${satu.nama}, ${satu.unit}`} className="mt-0.5 size-5 shrink-0 accent-aksen" /> : null}
                <span>{satu.nama}<span className="block font-normal text-redup">{satu.kode} · {satu.kegiatan}</span></span>
              </label>
            </RowHead>
            <Td>{satu.unit}</Td>
            <NumTd>{rupiahPenuh(satu.pagu)}</NumTd>
            <Td className="min-w-40">
              <span className="flex flex-wrap gap-1"><Badge nada={NADA[satu.keadaan]}>{NAMA_KEADAAN[satu.keadaan]}</Badge>{satu.baru ? <Badge>baru pada versi ini</Badge> : null}</span>
              {satu.tanda ? <span className="block text-sm text-redup">sejak {namaVersi.get(satu.tanda.apbdUrutan) ?? `versi ${satu.tanda.apbdUrutan}`}, {satu.tanda.oleh}, {waktuWib(satu.tanda.pada)}</span> : null}
            </Td>
            <Td>{satu.sebab ?? 'tidak diusulkan'}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
