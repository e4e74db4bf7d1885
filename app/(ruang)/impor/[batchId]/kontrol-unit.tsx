import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { kalimatKontrol } from '@/lib/lapor/impor/beda/banding-kontrol'
import type { BandingKontrol } from '@/lib/lapor/impor/types'
import { NOL } from '@/lib/realisasi/rupiah'

const nada = ({ selisih, nonRkud }: BandingKontrol): 'netral' | 'baik' | 'awas' =>
  selisih === null ? 'netral' : selisih === NOL || selisih === nonRkud ? 'baik' : 'awas'

/** The control figures of a file beside what the units have entered up to the same month. */
export function KontrolUnit({ kontrol, tahun }: { kontrol: readonly BandingKontrol[]; tahun: number }) {
  const beda = kontrol.filter((satu) => nada(satu) === 'awas').length
  return (
    <section aria-labelledby="judul-kontrol-unit" className="flex flex-col gap-3">
      <h2 id="judul-kontrol-unit" className="text-lg">Apakah angka unit sama dengan berkas ini?</h2>
      <p className="text-redup">Hanya belanja, s.d. bulan berkas. Dibandingkan dengan realisasi bersih RKUD unit; Non-RKUD tidak lewat kas daerah, jadi berdiri sendiri.</p>
      <Table caption={`${bilangan(kontrol.length)} angka kontrol, ${bilangan(beda)} berbeda`}>
        <thead><tr><Th>Unit</Th><Th>Hasil</Th><Th>S.d. bulan</Th><Th angka satuan="Rp">Menurut berkas</Th><Th angka satuan="Rp">RKUD unit</Th><Th angka satuan="Rp">Non-RKUD unit</Th></tr></thead>
        <tbody>
          {kontrol.map((satu) => (
            <Tr key={`${satu.unitId ?? 0}-${satu.bulan}`}>
              <RowHead className="font-normal sm:min-w-56">
                {satu.unitId === null ? 'Seluruh kabupaten; berkas tidak menyebut SKPD'
                  : <Link className="tautan" href={`/perangkat-daerah/${satu.unitId}?tahun=${tahun}${satu.bulan > 0 ? `&bulan=${satu.bulan}` : ''}`}>{satu.unit}</Link>}
              </RowHead>
              <Td><Badge nada={nada(satu)}>{kalimatKontrol(satu, rupiah)}</Badge></Td>
              <Td>{satu.bulan > 0 ? namaBulan(satu.bulan) : 'tidak disebut'}</Td>
              <NumTd>{rupiahPenuh(satu.nilai)}</NumTd><NumTd>{rupiahPenuh(satu.rkud)}</NumTd><NumTd>{rupiahPenuh(satu.nonRkud)}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
